"""Models come from the network at the user's wish: whole, checked, resumed; from a server here."""

import hashlib
import json
import socket
import threading
import zipfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.mt.conftest import TinyModel
from tests.mt.lending import Lender, lending
from workbench.domain.errors import ModelError
from workbench.mt import offers
from workbench.mt.catalogue import Catalogue
from workbench.mt.downloads import StoppedError, Wanted, fetch
from workbench.mt.getting import get
from workbench.mt.offers import OFFERS, Offer
from workbench.mt.waiting import unless_stopped

CONTENT = bytes(range(256)) * 2_000


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def lender() -> Iterator[Lender]:
    with lending(Lender({"/file": CONTENT})) as lent:
        yield lent


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    return Catalogue(tmp_path / "none", tmp_path / "models")


def get_file(lender: Lender, place: Path, *, stop_at: int | None = None, **facts: object) -> list[int]:
    seen: list[int] = []
    fetch(
        Wanted(f"{lender.address}/file", **facts),  # type: ignore[arg-type]
        place,
        progress=seen.append,
        cancelled=lambda: stop_at is not None and bool(seen) and seen[-1] >= stop_at,
    )
    return seen


def test_a_file_comes_whole_and_tells_how_far_it_is(lender: Lender, tmp_path: Path) -> None:
    seen = get_file(
        lender, tmp_path / "f", size_bytes=len(CONTENT), sha256=hashlib.sha256(CONTENT).hexdigest()
    )
    assert (tmp_path / "f").read_bytes() == CONTENT
    assert seen == sorted(seen)
    assert seen[-1] == len(CONTENT)
    assert [each.name for each in tmp_path.iterdir()] == ["f"]


@pytest.mark.parametrize("ranges", [True, False])
def test_a_download_that_breaks_off_goes_on_or_begins_anew(
    lender: Lender, tmp_path: Path, ranges: bool
) -> None:
    lender.breaks, lender.breaks_after, lender.ranges = 1, 300_000, ranges
    with pytest.raises(ModelError, match=r"broke off.*it goes on"):
        get_file(lender, tmp_path / "f")
    assert (tmp_path / "f.part").stat().st_size == 300_000
    get_file(lender, tmp_path / "f", sha256=hashlib.sha256(CONTENT).hexdigest())
    assert (tmp_path / "f").read_bytes() == CONTENT
    assert lender.asked == [("/file", ""), ("/file", "bytes=300000-")]


def test_a_download_is_stopped_and_goes_on_there(lender: Lender, tmp_path: Path) -> None:
    with pytest.raises(StoppedError):
        get_file(lender, tmp_path / "f", stop_at=100_000)
    assert 100_000 <= (tmp_path / "f.part").stat().st_size < len(CONTENT)
    get_file(lender, tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == CONTENT


@pytest.mark.parametrize("silent", ["at once", "after the first bytes"])
def test_a_silent_server_is_left_when_the_user_stops(lender: Lender, tmp_path: Path, silent: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        lender.waits = threading.Event()
        mutes = f"http://127.0.0.1:{mute.getsockname()[1]}/file"
        address = mutes if silent == "at once" else f"{lender.address}/file"
        stop = threading.Event()
        threading.Timer(0.3, stop.set).start()
        with pytest.raises(StoppedError):
            fetch(Wanted(address), tmp_path / "f", progress=lambda _: None, cancelled=stop.is_set)
        (waiting,) = [each for each in threading.enumerate() if each.name == "download"]
        assert waiting.daemon  # it waits on, and holds nobody
        lender.waits.set()
    waiting.join()


def test_a_part_is_not_taken_for_the_whole_where_the_program_is_at_fault(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[object] = []
    monkeypatch.setattr(threading, "excepthook", told.append)

    def pieces() -> Generator[bytes, None, None]:
        yield b"half"
        raise KeyError

    with pytest.raises(ConnectionError):
        list(unless_stopped(pieces(), lambda: False))
    for thread in threading.enumerate():
        if thread.name == "download":
            thread.join()
    assert len(told) == 1


@pytest.mark.parametrize(("lie", "what"), [(5_000, "broke off"), (-5_000, "broke off|not as long|checksum")])
def test_a_server_that_lies_about_the_size_is_found_out(
    lender: Lender, tmp_path: Path, lie: int, what: str
) -> None:
    lender.lie = lie
    with pytest.raises(ModelError, match=what):
        get_file(lender, tmp_path / "f", size_bytes=len(CONTENT))
    assert not (tmp_path / "f").exists()


@pytest.mark.parametrize("size", [len(CONTENT) - 1_000, len(CONTENT) + 1_000])
def test_a_file_of_another_size_than_promised_is_refused(lender: Lender, tmp_path: Path, size: int) -> None:
    with pytest.raises(ModelError, match="promised"):
        get_file(lender, tmp_path / "f", size_bytes=size)
    assert list(tmp_path.iterdir()) == []


def test_garbage_is_deleted(lender: Lender, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="its checksum differs"):
        get_file(lender, tmp_path / "f", sha256="0" * 64)
    assert list(tmp_path.iterdir()) == []


def test_what_came_of_a_file_that_was_replaced_by_a_shorter_one_is_dropped(
    lender: Lender, tmp_path: Path
) -> None:
    (tmp_path / "f.part").write_bytes(CONTENT + b"of another file")
    get_file(lender, tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == CONTENT


def test_a_file_that_moved_is_followed_on_the_web_alone(lender: Lender, tmp_path: Path) -> None:
    lender.moved["/old"] = "/file"
    fetch(Wanted(f"{lender.address}/old"), tmp_path / "f", progress=lambda _: None, cancelled=lambda: False)
    assert (tmp_path / "f").read_bytes() == CONTENT
    for place in ("file:///etc/hostname", "ftp://127.0.0.1:1/x", "/round"):
        lender.moved["/round"] = place
        with pytest.raises(ModelError):
            fetch(Wanted(f"{lender.address}/round"), tmp_path / "g", progress=lambda _: None, cancelled=bool)
    with pytest.raises(ModelError, match="no address on the web"):
        fetch(Wanted("file:///etc/hostname"), tmp_path / "g", progress=lambda _: None, cancelled=bool)
    assert not (tmp_path / "g").exists()


def test_what_is_not_there_or_nobody_answers_is_told(lender: Lender, tmp_path: Path) -> None:
    for address, sentence in ((f"{lender.address}/no", "answers 404"), ("http://127.0.0.1:9", "broke off")):
        with pytest.raises(ModelError, match=sentence):
            fetch(Wanted(address), tmp_path / "f", progress=lambda _: None, cancelled=bool)


def folder_offer(lender: Lender, name: str = "tiny") -> Offer:
    return Offer(name, "marian", f"{lender.address}/someone/model", 100_000, "MIT", "", is_folder=True)


def test_a_folder_of_several_files_is_installed_once(
    lender: Lender, catalogue: Catalogue, tiny_model: TinyModel
) -> None:
    lender.lend_folder(tiny_model("lent", files=("source.spm", "target.spm")))
    lender.files["/someone/model/resolve/main/README.md"] = b"not needed"
    seen: list[tuple[int, int]] = []
    model = get(folder_offer(lender), catalogue, progress=lambda *come: seen.append(come))
    assert (model.name, model.family, model.source, model.target) == ("tiny", "marian", "id", "en")
    assert [each.name for each in catalogue.folders()] == ["tiny"]
    assert seen[-1][0] == seen[-1][1]
    assert not any((catalogue.user / ".downloads").iterdir())
    with pytest.raises(ModelError, match="is installed"):
        get(folder_offer(lender), catalogue)


def test_a_folder_that_breaks_off_in_its_second_file_goes_on_there(
    lender: Lender, catalogue: Catalogue, tiny_model: TinyModel
) -> None:
    lender.lend_folder(tiny_model("lent", files=("source.spm", "target.spm")))
    lender.breaks, lender.breaks_after = 1, 2_000
    with pytest.raises(ModelError, match="broke off"):
        get(folder_offer(lender), catalogue)
    assert catalogue.folders() == []
    get(folder_offer(lender), catalogue)
    assert [span for _, span in lender.asked if span] == ["bytes=2000-"]
    assert [each.name for each in catalogue.folders()] == ["tiny"]


HOSTILE_LISTS = (
    b"<html>sign in</html>", b"[]", b"{}", b"[1]", b"null", b"[" * 100_000, b" " * 2_000_000,
    json.dumps([{"type": "file", "path": "../model.bin", "size": 3}]).encode(),
    json.dumps([{"type": "file", "path": "model.bin", "size": "many"}]).encode(),
    json.dumps([{"type": "file", "path": f"{n}.spm", "size": 1} for n in range(99)]).encode(),
)  # fmt: skip


@pytest.mark.parametrize("listing", HOSTILE_LISTS)
def test_a_list_that_is_none_is_told(lender: Lender, catalogue: Catalogue, listing: bytes) -> None:
    lender.files["/api/models/someone/model/tree/main"] = listing
    with pytest.raises(ModelError):
        get(folder_offer(lender), catalogue)
    assert catalogue.folders() == []


def test_a_package_is_installed_and_garbage_is_not(
    lender: Lender, catalogue: Catalogue, argos_folder: Path, tmp_path: Path
) -> None:
    package = tmp_path / "lent.argosmodel"
    with zipfile.ZipFile(package, "w") as archive:
        for each in argos_folder.rglob("*"):
            archive.write(each, Path("id_en") / each.relative_to(argos_folder))
    offer = Offer("argos", "argos", f"{lender.address}/file", 100_000, "", "")
    with pytest.raises(ModelError, match="not a whole package"):
        get(offer, catalogue)
    assert catalogue.folders() == []
    lender.files["/file"] = package.read_bytes()
    assert get(offer, catalogue).family == "argos"


def test_what_is_offered_is_named_once_and_comes_over_a_safe_connection() -> None:
    assert len({each.name for each in OFFERS}) == len(OFFERS)
    for each in OFFERS:
        assert each.address.startswith("https://")
        assert each.licence
        assert offers.offer(each.name) is each
    with pytest.raises(ModelError, match="argos-id-en"):
        offers.offer("none")
