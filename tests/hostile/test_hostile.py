"""Files made to do harm: nothing is fetched, nothing written elsewhere, nothing fills the memory."""

import io
import os
import stat
import time
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.hostile.readers import PACKED, READERS, packed, sound, unpacked
from workbench.domain.errors import ExchangeError, ModelError, WorkbenchError

LONGEST = 5.0  # seconds of the processor
SECRET = "kata sandi rahasia"
XML = {"memory.tmx": b"<tmx", "old.xlf": b"<xliff", "new.xliff": b"<xliff", "terms.tbx": b"<martif"}
TEXTS = [name for name in READERS if Path(name).suffix not in PACKED | {".wbp"}]
ARCHIVES = [name for name in READERS if Path(name).suffix in PACKED]


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    place = tmp_path / "secret.txt"
    place.write_text(SECRET, encoding="utf-8")
    return place


def read(name: str, path: Path) -> object:
    """Read a file within the time there is; what it is refused for is told."""
    begun = time.process_time()
    try:
        return READERS[name](path)
    except WorkbenchError as error:
        return error
    finally:
        assert time.process_time() - begun < LONGEST


def bombs(secret: Path) -> Iterator[bytes]:
    """Yield document types that hide other files, or grow without end."""
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 30))
    yield f'<!DOCTYPE x [<!ENTITY e0 "ha">{levels}]>'.encode()
    yield f'<!DOCTYPE x [<!ENTITY e29 SYSTEM "{secret.as_uri()}">]>'.encode()
    yield f'<!DOCTYPE x SYSTEM "{secret.as_uri()}" [<!ENTITY % p SYSTEM "{secret.as_uri()}"> %p;]>'.encode()
    yield b'<!DOCTYPE x [<!ENTITY e29 "' + b"A" * 200_000 + b'">]>'


@pytest.mark.parametrize("kind", range(4))
@pytest.mark.parametrize("name", [*XML, "page.html"])
def test_an_entity_neither_grows_nor_shows_another_file(
    name: str, kind: int, qapp: object, tmp_path: Path, secret: Path
) -> None:
    content = sound(name, tmp_path)
    bomb = list(bombs(secret))[kind]
    start = XML.get(name, b"<html")
    content = (
        content.replace(start, bomb + start, 1).replace(b"Harga", b"&e29;&e29;").replace(b"Pasar", b"&e29;")
    )
    path = tmp_path / name
    path.write_bytes(content.replace(b"wali kota", b"&e29;"))
    told = repr(read(name, path))
    assert SECRET not in told
    assert len(told) < 100_000


@pytest.mark.parametrize("kind", range(3))
@pytest.mark.parametrize("name", ["sheet.xlsx", "sheet.docx", "page.docx"])
def test_an_entity_in_an_office_file_does_neither(name: str, kind: int, tmp_path: Path, secret: Path) -> None:
    parts = unpacked(sound(name, tmp_path))
    bomb = list(bombs(secret))[kind]
    for part, content in parts.items():
        if part.endswith(".xml") and b"?>" in content:
            parts[part] = content.replace(b"?>", b"?>" + bomb, 1).replace(b"Pasar", b"&e29;")
    path = tmp_path / name
    path.write_bytes(packed(parts))
    assert SECRET not in repr(read(name, path))


def swollen(name: str, folder: Path) -> bytes:
    """Return an archive whose main part grows by three hundred megabytes."""
    parts = unpacked(sound(name, folder))
    biggest = max(
        (part for part in parts if part.endswith((".xml", ".bin"))), key=lambda part: len(parts[part])
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            with archive.open(part, "w", force_zip64=True) as packing:
                packing.write(content)
                if part == biggest:
                    for _ in range(310):
                        packing.write(b" " * 1_000_000)
    return stream.getvalue()


@pytest.mark.parametrize("name", ARCHIVES)
def test_an_archive_that_unpacks_without_end_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(swollen(name, tmp_path))
    assert isinstance(read(name, path), WorkbenchError)
    assert sum(each.stat().st_size for each in tmp_path.rglob("*") if each.is_file()) < 10_000_000


def small_lie(content: bytes) -> bytes:
    """Let every part say that it is a hundred bytes long."""
    made = bytearray(content)
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = made.find(mark)
        while at >= 0:
            made[at + offset : at + offset + 4] = (100).to_bytes(4, "little")
            at = made.find(mark, at + 4)
    return bytes(made)


@pytest.mark.parametrize("name", ARCHIVES)
def test_an_archive_that_lies_about_its_sizes_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(small_lie(sound(name, tmp_path)))
    assert isinstance(read(name, path), WorkbenchError)


@pytest.mark.parametrize("name", ARCHIVES)
def test_an_archive_with_a_name_that_is_no_text_is_refused(name: str, tmp_path: Path) -> None:
    content = packed(unpacked(sound(name, tmp_path)) | {"é.xml": b"x"})
    path = tmp_path / name
    path.write_bytes(content.replace("é".encode(), b"\xc3\x28"))
    assert isinstance(read(name, path), WorkbenchError)


@pytest.mark.parametrize(
    "member",
    [
        "../../out.txt",
        "/out.txt",
        "C:\\out.txt",
        "..\\..\\out.txt",
        "id_en/../../../out.txt",
        "\\\\host\\out.txt",
    ],
)
def test_a_package_writes_nowhere_but_in_its_folder(member: str, tmp_path: Path) -> None:
    inside = tmp_path / "deep" / "er"
    inside.mkdir(parents=True)
    parts = unpacked(sound("model.argosmodel", tmp_path))
    (inside / "model.argosmodel").write_bytes(packed(parts | {member: b"out"}))
    with pytest.raises(ModelError, match="outside its folder"):
        READERS["model.argosmodel"](inside / "model.argosmodel")
    assert not list(tmp_path.rglob("*out.txt"))


def test_a_member_without_a_name_is_refused(tmp_path: Path) -> None:
    content = packed(unpacked(sound("model.argosmodel", tmp_path)) | {"nameless": b"out"})
    path = tmp_path / "model.argosmodel"
    path.write_bytes(content.replace(b"nameless", b"\x00ameless"))
    with pytest.raises(ModelError, match="outside its folder"):
        READERS["model.argosmodel"](path)


def test_a_link_in_a_package_is_never_followed(tmp_path: Path, secret: Path) -> None:
    link = zipfile.ZipInfo("id_en/model/config.json")
    link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    stream = io.BytesIO(sound("model.argosmodel", tmp_path))
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr(link, str(secret))
    path = tmp_path / "model.argosmodel"
    path.write_bytes(stream.getvalue())
    read("model.argosmodel", path)
    assert not any(each.is_symlink() for each in tmp_path.rglob("*"))


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_a_model_folder_does_not_bring_other_files_along(tmp_path: Path, secret: Path) -> None:
    folder = tmp_path / "linked"
    folder.mkdir()
    (folder / "model.bin").write_bytes(bytes(100))
    (folder / "notes.txt").symlink_to(secret)
    with suppress(WorkbenchError):
        READERS["model.argosmodel"](folder)
    kept = [each for each in (tmp_path / "models").rglob("*") if each.is_file()]
    assert all(SECRET not in each.read_text(encoding="utf-8", errors="replace") for each in kept)


LINE = b"Pasar apung di Danau Melati dibuka lagi. "


@pytest.mark.long
@pytest.mark.parametrize("name", TEXTS)
def test_a_line_of_ten_megabytes_is_read_or_refused(name: str, qapp: object, tmp_path: Path) -> None:
    content = sound(name, tmp_path)
    word = next(each for each in (b"Harga", b"wali kota", b"Pasar") if each in content)
    path = tmp_path / name
    path.write_bytes(content.replace(word, LINE * (10_000_000 // len(LINE)), 1))
    read(name, path)


NESTS = {
    "memory.tmx": (b"<seg>", b"<hi>", 50_000),
    "old.xlf": (b"<source", b"<g><source", 50_000),
    "new.xliff": (b"<segment", b"<group><segment", 50_000),
    "terms.tbx": (b"<term", b"<ntig><term", 50_000),
    "page.html": (b"<p>", b"<div><p>", 20_000),
    "page.mhtml": (b"<p>", b"<div><p>", 20_000),
    "page.txt": (b"Pasar", b"<html><div>", 20_000),
    "table.jsonl": (b"{", b'{"a":{', 100_000),
    "table.csv": (b",", b',"', 100_000),
}


@pytest.mark.parametrize("name", NESTS)
def test_deep_nesting_is_read_or_refused(name: str, qapp: object, tmp_path: Path) -> None:
    start, nest, times = NESTS[name]
    path = tmp_path / name
    path.write_bytes(sound(name, tmp_path).replace(start, nest.removesuffix(start) * times + start, 1))
    read(name, path)


def test_terms_within_terms_are_read_once(tmp_path: Path) -> None:
    path = tmp_path / "terms.tbx"
    inner = b'<langSet xml:lang="en"><tig><term>mayor</term>'
    path.write_bytes(
        b"<martif><termEntry>" + inner * 60 + b"</tig></langSet>" * 60 + b"</termEntry></martif>"
    )
    assert not isinstance(read("terms.tbx", path), WorkbenchError)


def test_a_message_of_messages_is_read_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "page.mhtml"
    path.write_bytes(b"Content-Type: message/rfc822\r\n\r\n" * 20_000 + b"<html>")
    assert isinstance(read("page.mhtml", path), WorkbenchError)


@pytest.mark.parametrize(
    "piece", ["\u202ePasar\u2066", "Pa\x00sar", "Pa\x1b[31msar", "Pas\ufeffar", "Pa\ud83dsar"]
)
@pytest.mark.parametrize("name", TEXTS)
def test_marks_and_control_characters_are_text_or_refused(
    name: str, piece: str, qapp: object, tmp_path: Path
) -> None:
    path = tmp_path / name
    content = sound(name, tmp_path)
    for word in (b"Harga", b"Pasar", b"wali kota"):
        content = content.replace(word, piece.encode("utf-8", "surrogatepass"), 2)
    path.write_bytes(content)
    told = read(name, path)
    assert isinstance(told, ExchangeError | WorkbenchError) or "\ud83d" not in str(told)


@pytest.mark.parametrize("name", READERS)
def test_a_folder_or_nothing_in_the_place_of_a_file_is_told(name: str, qapp: object, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    path = tmp_path / "empty" / name
    assert isinstance(read(name, path), WorkbenchError)
    path.mkdir()
    assert isinstance(read(name, path), WorkbenchError)
