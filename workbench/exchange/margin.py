"""What a reviewer wrote beside a sheet: comments in Word's margin, notes on a spreadsheet's cells."""

import posixpath
import re
from collections.abc import Iterator
from typing import IO, cast
from zipfile import ZipFile

from lxml import etree

from workbench.domain.bilingual import signed
from workbench.exchange.xml_reading import elements, local

_ROW = re.compile(r"[A-Z]+([0-9]+)")


def word_comments(package: ZipFile) -> dict[str, str]:
    """Return the comments of a Word document by their ids, each with its author before it.

    Raises:
        IllFormedError: the part that holds them breaks off.
    """
    if "word/comments.xml" not in package.namelist():
        return {}
    with package.open("word/comments.xml") as part:
        found = elements(part, "comments", ["comment"])
        next(found)
        return {attribute(each, "id"): signed(attribute(each, "author"), _text(each)) for each in found}


def cell_notes(package: ZipFile, sheet: str) -> dict[int, list[str]]:
    """Return the notes of a worksheet, given as its part's name, by the numbers of their rows.

    A thread of comments takes the place of the note that older programs are shown instead of it.

    Raises:
        IllFormedError: a part that holds them breaks off.
    """
    notes: dict[str, list[str]] = {}
    for kind, part in sorted(_related(package, sheet)):  # the notes first, then the threads
        with package.open(part) as stream:
            found = _notes(stream) if kind == "comments" else _threads(stream)
            own: dict[str, list[str]] = {}
            for cell, said in found:
                own.setdefault(cell, []).append(said)
            notes.update(own)
    rows: dict[int, list[str]] = {}
    for cell, said_there in notes.items():
        if place := _ROW.fullmatch(cell):
            rows.setdefault(int(place[1]), []).extend(said_there)
    return rows


def _related(package: ZipFile, sheet: str) -> Iterator[tuple[str, str]]:
    """Yield what holds comments on a sheet, as the kind and the part's name."""
    folder, name = posixpath.split(sheet)
    listing = f"{folder}/_rels/{name}.rels"
    if listing not in package.namelist():
        return
    with package.open(listing) as stream:
        for each in elements(stream, "Relationships", ["Relationship"]):
            kind = each.get("Type", "").rpartition("/")[2]
            part = posixpath.normpath(posixpath.join(f"/{folder}", each.get("Target", ""))).lstrip("/")
            if kind in {"comments", "threadedComment"} and part in package.namelist():
                yield kind, part


def _notes(stream: IO[bytes]) -> Iterator[tuple[str, str]]:
    authors: list[str] = []
    for each in elements(stream, "comments", ["author", "comment"]):
        if local(each) == "author":
            authors.append((each.text or "").strip())
        elif local(each) == "comment":
            at, said = int(each.get("authorId", "0")), _text(each)
            author = authors[at] if at < len(authors) else ""
            yield each.get("ref", ""), said if said.startswith(author) else signed(author, said)


def _threads(stream: IO[bytes]) -> Iterator[tuple[str, str]]:
    for each in elements(stream, "ThreadedComments", ["threadedComment"]):
        if local(each) == "threadedComment":
            said = "".join(part.text or "" for part in each.iter("{*}text"))
            yield each.get("ref", ""), " ".join(said.split())


def attribute(element: etree._Element, name: str) -> str:
    """Return an attribute, in whatever namespace it stands."""
    given = cast("dict[str, str]", element.attrib)
    return next((given[key].strip() for key in given if key.rpartition("}")[2] == name), "")


def _text(element: etree._Element) -> str:
    """Return the text of all runs on one line."""
    return " ".join("".join(part.text or "" for part in element.iter("{*}t", "{*}tab")).split())
