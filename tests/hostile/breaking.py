"""Sound files are broken at random, from a number: the same number breaks the same files in the same way.

Bytes are flipped, cut out, doubled and spliced; tags, numbers and words are swapped, dropped and doubled;
the parts of an archive are broken and packed again; the pages and the rows of a project are damaged. One
file takes a fraction of a millisecond, so that a hundred thousand are a matter of minutes.
"""

import random
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from io import BytesIO
from pathlib import Path

from lxml import etree

from tests.hostile.readers import PACKED, unpacked

NASTY = (
    b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x1b[31m", "\u202e\u2066\u200f".encode(),
    b"\r", b"\n", b"\t", b'"', b"<", b">", b"&", b"&x;", b"&#0;", b"&#xD800;", b"]]>", b"<![CDATA[", b"<!--",
    b"<?x?>", b"<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>", b"-1", b"1e999", b"NaN",
    b"null", b"[[[[", b"{}", b"../", b"=cmd()", b"A" * 5_000, b"<a>" * 300, b"--b", b"=3D=", b"xml:lang=''",
    b"\xef\xbb\xbf", b"99999999999999999999", b"0", b"true", b"\\u0000", b"\xc2\x85", b"\xe2\x80\xa8",
    b"31 Februari 2022", b"25:61", b"0000-00-00", b"<p>", b"</p>", b"<table><tr><td>", b"utf-16", b"x-none",
)  # fmt: skip
LARGEST = 64_000  # bytes: what grows beyond is cut
PAGE = 4096  # bytes of a project's pages
_TOKENS = re.compile(rb"<[^<>]{0,500}>|\d+|\w+|[^<>\w]+")
_VALUES = (None, -1, 0, 1 << 62, 1e300, "", "x", "\x00", "[]", "{", "2022-02-31", b"\xff\xfe\x00", "9" * 300)

_NO_ARCHIVE = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    EOFError,
    OSError,
)

Edit = Callable[[random.Random, bytearray, bytes], None]


def broken(name: str, base: bytes, other: bytes, number: int) -> bytes:
    """Return ``base``, a file of the reader ``name``, broken as ``number`` says; ``other`` lends pieces."""
    chance = random.Random(number)
    ending = Path(name).suffix
    if ending == ".wbp":
        return _project(chance, base, other)
    if ending in PACKED and chance.random() < 0.85:
        with suppress(*_NO_ARCHIVE):
            return _archive(chance, base, other)
    return _with_whole_tags(chance, _edited(chance, base, other))


def _edited(chance: random.Random, base: bytes, other: bytes) -> bytes:
    made = bytearray(base)
    for _ in range(_few(chance)):
        chance.choice(_EDITS)(chance, made, other)
    return bytes(made[:LARGEST])


def _with_whole_tags(chance: random.Random, content: bytes) -> bytes:
    """Close what the breaking left open, of half of the XML: else most of it is refused for this alone."""
    if b"<?xml" not in content[:200] or chance.random() < 0.5:
        return content
    try:
        root = etree.fromstring(content, etree.XMLParser(recover=True, resolve_entities=False))
    except (etree.XMLSyntaxError, LookupError):
        return content
    return content if root is None else etree.tostring(root, encoding="utf-8", xml_declaration=True)


def _few(chance: random.Random) -> int:
    return min(1 + int(chance.expovariate(0.6)), 12)


def _span(chance: random.Random, length: int) -> slice:
    start = chance.randrange(length + 1)
    return slice(start, start + 1 + int(chance.expovariate(1 / 20)))


def _flip(chance: random.Random, made: bytearray, _: bytes) -> None:
    if made:
        made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)


def _put_in(chance: random.Random, made: bytearray, _: bytes) -> None:
    at = chance.randrange(len(made) + 1)
    made[at:at] = chance.choice(NASTY)


def _put_over(chance: random.Random, made: bytearray, _: bytes) -> None:
    piece = chance.choice(NASTY) if chance.random() < 0.5 else chance.randbytes(chance.randint(1, 8))
    at = chance.randrange(len(made) + 1)
    made[at : at + len(piece)] = piece


def _cut(chance: random.Random, made: bytearray, _: bytes) -> None:
    del made[_span(chance, len(made))]


def _double(chance: random.Random, made: bytearray, _: bytes) -> None:
    span = _span(chance, len(made))
    made[span.start : span.start] = made[span] * chance.choice((1, 1, 1, 2, 50))


def _end_early(chance: random.Random, made: bytearray, _: bytes) -> None:
    if chance.random() < 0.3:
        del made[chance.randrange(len(made) + 1) :]


def _splice(chance: random.Random, made: bytearray, other: bytes) -> None:
    if other:
        made[_span(chance, len(made))] = other[_span(chance, len(other))]


def _retoken(chance: random.Random, made: bytearray, other: bytes) -> None:
    """Swap, drop, double, borrow or change tags, numbers and words: most of the file stays what it was."""
    tokens = _TOKENS.findall(bytes(made))
    if not tokens:
        return
    for _ in range(_few(chance)):
        here, there = chance.randrange(len(tokens)), chance.randrange(len(tokens))
        deed = chance.randrange(6)
        if deed == 0:
            tokens[here], tokens[there] = tokens[there], tokens[here]
        elif deed == 1:
            tokens[here] = b""
        elif deed == 2:
            tokens[here] *= 2
        elif deed == 3:
            tokens[here] = chance.choice(_TOKENS.findall(other) or [b""])
        elif deed == 4:
            tokens[here] = chance.choice(NASTY)
        else:  # a stretch of them again elsewhere, as a whole element would be
            tokens[there:there] = tokens[here : here + chance.randint(2, 30)]
    made[:] = b"".join(tokens)


_EDITS: Sequence[Edit] = (
    _flip, _put_in, _put_over, _cut, _double, _end_early, _splice, _retoken, _retoken, _retoken, _retoken,
)  # fmt: skip


def _archive(chance: random.Random, base: bytes, other: bytes) -> bytes:
    parts = list(unpacked(base).items())
    lent = list(unpacked(other).values()) or [b""]
    for _ in range(chance.choice((1, 1, 1, 2))):
        at = chance.randrange(len(parts))
        name, content = parts[at]
        deed = chance.randrange(12)
        if deed == 0:
            parts[at] = (_edited(chance, name.encode(), b"").decode("utf-8", "replace")[:200] or "x", content)
        elif deed == 1 and len(parts) > 1:
            del parts[at]
        elif deed == 2:
            parts[at] = (name, chance.choice(lent))
        else:
            parts[at] = (name, _with_whole_tags(chance, _edited(chance, content, chance.choice(lent))))
    return _zipped(parts, zipfile.ZIP_DEFLATED if chance.random() < 0.1 else zipfile.ZIP_STORED)


def _zipped(parts: Sequence[tuple[str, bytes]], method: int) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in dict(parts).items():
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=method)
    return stream.getvalue()


def _project(chance: random.Random, base: bytes, other: bytes) -> bytes:
    made = bytearray(base)
    if chance.random() < 0.5:
        with suppress(sqlite3.Error, UnicodeDecodeError):
            made = bytearray(_with_other_rows(chance, base))
    if made == base or chance.random() < 0.3:
        for _ in range(_few(chance)):
            chance.choice(_PAGE_EDITS)(chance, made, other)
    return bytes(made)


def _with_other_rows(chance: random.Random, base: bytes) -> bytes:
    """Return the project with what no workbench writes in its rows, or with another schema."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(base)
        database.execute("PRAGMA journal_mode = MEMORY")
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("PRAGMA ignore_check_constraints = ON")
        tables = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        ).fetchall()
        for _ in range(_few(chance)):
            (table,) = chance.choice(tables)
            with suppress(sqlite3.Error):
                _change(chance, database, table)
        database.commit()
        return database.serialize()


def _change(chance: random.Random, database: sqlite3.Connection, table: str) -> None:
    columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
    column, deed = chance.choice(columns or ["name"]), chance.randrange(20)
    if deed == 0:
        database.execute(f'DROP TABLE "{table}"')
    elif deed == 1:
        database.execute(f'DELETE FROM "{table}" WHERE rowid % 2 = ?', (chance.randrange(2),))
    elif deed == 2:
        database.execute(f'ALTER TABLE "{table}" RENAME COLUMN "{column}" TO "odd"')
    elif deed == 3:
        database.execute(f"PRAGMA user_version = {chance.randint(-1, 13)}")
    else:
        database.execute(
            f'UPDATE "{table}" SET "{column}" = ? WHERE rowid % 2 = ?',
            (chance.choice(_VALUES), chance.randrange(2)),
        )


def _byte_of_a_page(chance: random.Random, made: bytearray, _: bytes) -> None:
    """Change a byte, mostly in a page's head, where its kind, its cells and their places stand."""
    page = chance.randrange(max(1, len(made) // PAGE)) * PAGE
    at = page + (chance.randrange(120) if chance.random() < 0.7 else chance.randrange(PAGE))
    if at < len(made):
        made[at] = chance.choice((0, 1, 255, 2, 5, 10, 13, chance.randrange(256)))


def _swapped_pages(chance: random.Random, made: bytearray, _: bytes) -> None:
    here, there = (chance.randrange(max(1, len(made) // PAGE)) * PAGE for _ in range(2))
    one, two = made[here : here + PAGE], made[there : there + PAGE]
    made[here : here + PAGE], made[there : there + PAGE] = two, one


def _lost_page(chance: random.Random, made: bytearray, other: bytes) -> None:
    page = chance.randrange(max(1, len(made) // PAGE)) * PAGE
    lent = chance.choice((bytes(PAGE), chance.randbytes(PAGE), other[page : page + PAGE]))
    made[page : page + PAGE] = lent.ljust(PAGE, b"\x00")


def _lost_end(chance: random.Random, made: bytearray, _: bytes) -> None:
    if chance.random() < 0.3:
        del made[chance.randrange(len(made) + 1) :]


_PAGE_EDITS: Sequence[Edit] = (
    _byte_of_a_page, _byte_of_a_page, _byte_of_a_page, _flip, _put_over, _swapped_pages, _lost_page,
    _lost_end,
)  # fmt: skip
