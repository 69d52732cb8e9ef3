"""One file from the network, as the user asked: it goes on where it broke off, and is checked when whole."""

import hashlib
import http.client
import re
import urllib.error
import urllib.request
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.errors import ModelError
from workbench.domain.wording import tr
from workbench.mt.waiting import LeftError, unless_stopped

AT_ONCE = 1 << 16  # bytes
PATIENCE = 10.0  # seconds without a byte
MOST = 20 << 30  # bytes: no model is as large
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")

Progress = Callable[[int], None]
Cancelled = Callable[[], bool]


class StoppedError(ModelError):
    """The user stopped a download; what came is kept, and it goes on there the next time."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file: where it is, and its size in bytes and SHA-256 (hex) where these are known."""

    address: str
    size_bytes: int | None = None
    sha256: str = ""


def fetch(wanted: Wanted, place: Path, *, progress: Progress, cancelled: Cancelled) -> None:
    """Put the file at ``place``; what came before a break is beside it until the file is whole.

    Raises:
        StoppedError: ``cancelled`` said so.
        ModelError: it cannot be had, or is not what was promised.
    """
    if place.exists():
        progress(place.stat().st_size)
        return
    unfinished = place.with_name(f"{place.name}.part")
    try:
        size = _receive(wanted, unfinished, progress, cancelled)
        _check(wanted, unfinished, size)
        unfinished.replace(place)
    except urllib.error.HTTPError as error:
        with error:
            raise ModelError(
                tr(
                    "{address} answers {code} ({reason}).",
                    address=wanted.address,
                    code=error.code,
                    reason=error.reason,
                ),
                tr("Try again later."),
            ) from error
    except (http.client.HTTPException, urllib.error.URLError, ConnectionError, TimeoutError) as error:
        raise ModelError(
            tr("The connection to {host} broke off.", host=_host(wanted.address)),
            tr("Try again: it goes on where it stopped."),
        ) from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ModelError(
            tr("{name} could not be saved: {reason}.", name=place.name, reason=reason),
            tr("Make room, and try again."),
        ) from error


def read_small(address: str, *, cancelled: Cancelled, most: int = 1 << 20) -> bytes:
    """Return what is at an address, at most ``most`` bytes.

    Raises:
        StoppedError: ``cancelled`` said so.
        ModelError: it cannot be had, or is longer.
    """
    content = b""
    try:
        with closing(_answer(address, 0, cancelled)) as answer:
            for piece in answer:
                content += piece if isinstance(piece, bytes) else b""
                if len(content) > most:
                    break
    except (http.client.HTTPException, OSError) as error:  # URLError and its kin are OSErrors
        raise ModelError(
            tr("{address} cannot be reached.", address=address), tr("Check the network, and try again.")
        ) from error
    if len(content) > most:
        raise ModelError(
            tr("{address} answers with more than a list of files.", address=address),
            tr("Choose another model."),
        )
    return content


def _receive(wanted: Wanted, unfinished: Path, progress: Progress, cancelled: Cancelled) -> int | None:
    """Receive what is missing; return the size that the file should have, None where nobody says."""
    have = unfinished.stat().st_size if unfinished.exists() else 0
    if wanted.size_bytes is not None and have >= wanted.size_bytes:
        return wanted.size_bytes
    total: int | None = None
    with unfinished.open("ab") as stream, closing(_answer(wanted.address, have, cancelled)) as answer:
        for piece in answer:
            if isinstance(piece, _Start):
                have, total = piece.at, piece.total
                stream.truncate(have)
                continue
            have += len(piece)
            if have > (wanted.size_bytes or total or MOST):
                stream.close()
                text = tr("{address} is longer than was promised.", address=wanted.address)
                raise _wrong(unfinished, text)
            stream.write(piece)
            progress(have)
    if total is not None and have < total:
        raise ConnectionError
    return wanted.size_bytes or total


@dataclass(frozen=True, slots=True)
class _Start:
    """From where a server goes on, and the size of the whole, None where it does not say."""

    at: int
    total: int | None


_Answer = Generator[_Start | bytes, None, None]


def _answer(address: str, have: int, cancelled: Cancelled) -> _Answer:
    """Yield where an answer goes on, then its bytes."""
    try:
        yield from unless_stopped(_waited_for(address, have), cancelled)
    except LeftError:
        raise StoppedError(tr("The download was stopped."), tr("It goes on there the next time.")) from None


def _waited_for(address: str, have: int) -> _Answer:
    with closing(_open(address, have)) as answer:
        yield _where_it_goes_on(answer, have)
        while some := answer.read1(AT_ONCE):
            yield some


def _open(address: str, start: int) -> http.client.HTTPResponse:
    if not address.startswith(("https://", "http://")):
        raise ModelError(
            tr("{address} is no address on the web.", address=address), tr("Choose another model.")
        )
    headers = {"User-Agent": "workbench", "Accept-Encoding": "identity"}
    if start:
        headers["Range"] = f"bytes={start}-"
    request = urllib.request.Request(address, headers=headers)  # noqa: S310 - its scheme is checked above
    try:
        answer: http.client.HTTPResponse = urllib.request.urlopen(request, timeout=PATIENCE)  # noqa: S310
    except urllib.error.HTTPError as error:
        if error.code == http.client.REQUESTED_RANGE_NOT_SATISFIABLE and start:
            error.close()
            return _open(address, 0)  # what came before is of another file
        raise
    return answer


def _where_it_goes_on(answer: http.client.HTTPResponse, have: int) -> _Start:
    """Return where the answer goes on: a server may ignore the range."""
    stated = answer.headers.get("Content-Length", "")
    length = int(stated) if stated.isdigit() else None
    if answer.status == http.client.PARTIAL_CONTENT:
        found = _RANGE.fullmatch(answer.headers.get("Content-Range", ""))
        if found is None or int(found[1]) != have:
            raise ModelError(
                tr("The server goes on at another place than was asked for."), tr("Try again later.")
            )
        return _Start(have, int(found[2]) if found[2] != "*" else None)
    return _Start(0, length)


def _check(wanted: Wanted, unfinished: Path, size: int | None) -> None:
    if size is not None and unfinished.stat().st_size != size:
        raise _wrong(unfinished, tr("{address} is not as long as was promised.", address=wanted.address))
    if wanted.sha256:
        with unfinished.open("rb") as stream:
            if hashlib.file_digest(stream, "sha256").hexdigest() != wanted.sha256.lower():
                raise _wrong(
                    unfinished,
                    tr("{address} is not what was promised: its checksum differs.", address=wanted.address),
                )


def _wrong(unfinished: Path, text: str) -> ModelError:
    unfinished.unlink(missing_ok=True)
    return ModelError(text, tr("It was deleted; try again, or choose another model."))


def _host(address: str) -> str:
    return address.split("/")[2]
