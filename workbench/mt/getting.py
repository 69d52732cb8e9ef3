"""A model that is offered is fetched, checked and installed: from a package, or a folder of files."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

from workbench.domain.errors import ModelError
from workbench.domain.wording import tr
from workbench.mt.catalogue import Catalogue
from workbench.mt.downloads import Cancelled, Wanted, fetch, read_small
from workbench.mt.folder import ModelFolder
from workbench.mt.offers import Offer

NEEDED = ("model.bin", "config.json", "metadata.json")
ENDINGS = (".spm", ".model")
MOST_FILES = 30

Progress = Callable[[int, int], None]  # bytes that came, bytes in all (0: unknown)


@dataclass(frozen=True, slots=True)
class Part:
    """A file of a model, by the name that it gets."""

    name: str
    wanted: Wanted


def get(
    offer: Offer,
    catalogue: Catalogue,
    *,
    progress: Progress = lambda _came, _total: None,
    cancelled: Cancelled = lambda: False,
) -> ModelFolder:
    """Fetch a model and install it; what came before a break is kept for the next time.

    Raises:
        StoppedError: ``cancelled`` said so.
        ModelError: it cannot be had or used, or is installed already.
    """
    if any(folder.name == offer.name for folder in catalogue.folders()):
        raise ModelError(
            tr("A model {name} is installed.", name=offer.name), tr("Remove it first to get it again.")
        )
    place = catalogue.user / ".downloads" / offer.name
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ModelError(
            tr("Nothing can be written in {user}.", user=catalogue.user), tr("Check its rights.")
        ) from error
    parts = _folder_parts(offer, cancelled) if offer.is_folder else [_package_part(offer)]
    _fetch_all(offer, parts, place, progress, cancelled)
    whole = place if offer.is_folder else place / parts[0].name
    try:
        model = catalogue.add(whole, source=offer.source, target=offer.target, name=offer.name)
    finally:
        shutil.rmtree(place, ignore_errors=True)  # installed, or no model at all
    return model


def _fetch_all(
    offer: Offer, parts: list[Part], place: Path, progress: Progress, cancelled: Cancelled
) -> None:
    sizes = [part.wanted.size_bytes for part in parts]
    total = sum(filter(None, sizes)) or offer.size_bytes
    before = 0
    for part in parts:

        def told(came: int, before: int = before) -> None:
            progress(before + came, total)

        fetch(part.wanted, place / part.name, progress=told, cancelled=cancelled)
        before += (place / part.name).stat().st_size


def _package_part(offer: Offer) -> Part:
    return Part(f"{offer.name}.argosmodel", Wanted(offer.address, sha256=offer.sha256))


def _folder_parts(offer: Offer, cancelled: Cancelled) -> list[Part]:
    """Return the files that a model needs, as the folder's own list names them.

    The list is that of https://huggingface.co/docs/hub/api: a JSON array of files with ``path``, ``size``
    and, for large ones, ``lfs.oid``, the SHA-256.
    """
    address = urlsplit(offer.address)
    listing = f"{address.scheme}://{address.netloc}/api/models{address.path}/tree/main"
    try:
        files = json.loads(read_small(listing, cancelled=cancelled))
        parts = [_part(offer, each) for each in files if each["type"] == "file" and _is_needed(each["path"])]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ModelError(
            tr("{listing} answers with no list of files.", listing=listing), tr("Try again later.")
        ) from error
    if not 0 < len(parts) <= MOST_FILES or not any(part.name == "model.bin" for part in parts):
        raise ModelError(
            tr("There is no model at {address}.", address=offer.address), tr("Choose another one.")
        )
    return parts


def _part(offer: Offer, file: dict[str, object]) -> Part:
    name, size, large = str(file["path"]), file["size"], file.get("lfs")
    if not isinstance(size, int) or size < 0:
        raise ValueError(size)
    checksum = str(large["oid"]) if isinstance(large, dict) else ""
    return Part(name, Wanted(f"{offer.address}/resolve/main/{quote(name)}", size, checksum))


def _is_needed(path: str) -> bool:
    """Whether a file of the folder, not of one inside it, belongs to what the engine reads."""
    plain = "/" not in path and "\\" not in path and not path.startswith(".")
    return plain and (path in NEEDED or path.endswith(ENDINGS) or "vocabulary" in path)
