"""Word documents (.docx): paragraphs and table cells in reading order, streamed.

A document's tree takes some ten times the room of its file, and python-docx ties it into cycles, so that
it stays until garbage is collected; here each paragraph is dropped once it is read. The elements are those
of ECMA-376, part 1, chapter 17, in the transitional and in the strict namespace.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from lxml import etree

from workbench.domain.errors import IntakeError
from workbench.domain.packing import DAMAGED, swells
from workbench.domain.wording import tr
from workbench.intake.block import Block, collapse
from workbench.intake.facts import Facts
from workbench.intake.wrapping import join_wrapped

_MALFORMED = (*DAMAGED, KeyError, ValueError, SyntaxError, LookupError)
"""SyntaxError is what lxml calls broken XML."""

_MOST_UNPACKED = 200 * 1024 * 1024
_MOST_MARKUP = 20 * 1024 * 1024  # bytes of one part: a book's; its tree takes 300 MB at worst
_MOST_PARAGRAPHS = 50_000
_TEXTS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-"}
_WITHIN = {
    "r", "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir",
    "bdo",
}  # fmt: skip
"""What a paragraph's text stands in; not what was deleted, nor the boxes that float beside it."""
_HEADING = re.compile("heading [1-9]")
_OFF = {"0", "false", "off", "none"}


@dataclass(frozen=True, slots=True)
class _Styles:
    """The names of paragraph styles by their ids, in lower case, and that of the usual one."""

    names: dict[str, str]
    usual: str = "normal"

    def of(self, paragraph: etree._Element) -> str:
        chosen = next((_value(each) for each in paragraph.iterfind("{*}pPr/{*}pStyle")), "")
        return self.names.get(chosen, self.usual)


class _Package:
    """The parts of a document, none of which may be absurdly large."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive = archive
        self._name = name
        sizes = ((part.file_size, part.compress_size) for part in archive.infolist())
        if swells(sizes, most=_MOST_UNPACKED):
            raise IntakeError(
                tr("{name} unpacks to far more than a document can hold.", name=name),
                tr("It was not opened."),
            )

    def open(self, part: str) -> IO[bytes]:
        if self._archive.getinfo(part).file_size > _MOST_MARKUP:
            raise self.too_long()
        return self._archive.open(part)

    def parsed(self, part: str) -> etree._Element:
        with self.open(part) as stream:
            parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
            return etree.parse(stream, parser).getroot()

    def related(self, part: str, kind: str) -> str:
        """Return the name of the part that ``part`` (the package itself for "") has for this kind of thing.

        Raises:
            KeyError: it has none.
        """
        folder, file = posixpath.split(part)
        for relation in self.parsed(posixpath.join(folder, "_rels", f"{file}.rels")):
            if relation.get("Type", "").endswith(f"/{kind}"):
                place = posixpath.join("/", folder, relation.get("Target", ""))
                return posixpath.normpath(place).lstrip("/")
        raise KeyError(kind)

    def too_long(self) -> IntakeError:
        return IntakeError(
            tr("{name} is far longer than an article.", name=self._name),
            tr("Split it, or paste the article's text."),
        )


def word_blocks(content: bytes, name: str) -> tuple[list[Block], Facts]:
    """Return the document's paragraphs as blocks; insertions that are tracked count, deletions do not.

    Raises:
        IntakeError: the file is damaged, protected by a password, far too long, or unpacks to an absurd size.
    """
    blocks: list[Block] = []
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            package = _Package(archive, name)
            main = package.related("", "officeDocument")
            styles = _styles(package, main)
            for number, paragraph in enumerate(_paragraphs(package, main)):
                if number == _MOST_PARAGRAPHS:
                    raise package.too_long()
                blocks += _blocks(paragraph, styles.of(paragraph))
    except _MALFORMED as failure:
        raise IntakeError(
            tr("{name} is not a readable Word document.", name=name),
            tr("Open it in a word processor and save it as .docx without a password."),
        ) from failure
    return blocks, Facts()


def _styles(package: _Package, main: str) -> _Styles:
    """Return the styles; a document needs none, and may name one that it has not."""
    try:
        root = package.parsed(package.related(main, "styles"))
    except KeyError:
        return _Styles({})
    names: dict[str, str] = {}
    usual = "normal"
    for style in root.iterfind("{*}style"):
        called = next((_value(each).lower() for each in style.iterfind("{*}name")), "")
        if _attribute(style, "type") == "paragraph":
            names[_attribute(style, "styleId")] = called
            if _attribute(style, "default") not in {"", *_OFF}:
                usual = called
    return _Styles(names, usual)


def _paragraphs(package: _Package, main: str) -> Iterator[etree._Element]:
    """Yield the paragraphs as they end, but none that floats in a box of another, and drop what is done."""
    with package.open(main) as stream:
        parsing = etree.iterparse(
            stream,
            tag=("{*}p", "{*}tr", "{*}tbl", "{*}body"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
        )
        for _, element in parsing:
            if next(element.iterancestors("{*}p"), None) is not None:
                continue
            if _local(element) == "p":
                yield element
            element.clear()
            parent = element.getparent()
            if parent is not None:
                del parent[: parent.index(element)]
        if _local(parsing.root) != "document":
            raise ValueError("another kind of document")


def _blocks(paragraph: etree._Element, style: str) -> Iterator[Block]:
    if style.startswith("toc "):
        return
    tag = "h1" if style == "title" else f"h{style[-1]}" if _HEADING.fullmatch(style) else "p"
    lines = [line for line in map(collapse, "".join(_pieces(paragraph)).split("\n")) if line]
    emphasis = bool(lines) and _is_emphasised(paragraph)
    for text in join_wrapped(lines):
        yield Block(text, tag=tag, caption=style == "caption", emphasis=emphasis)


def _pieces(element: etree._Element) -> Iterator[str]:
    for child in element:
        name = _local(child)
        if name == "t":
            yield child.text or ""
        elif name == "br":
            yield "\n" if _attribute(child, "type") in {"", "textWrapping"} else ""
        elif name in _WITHIN:
            yield from _pieces(child)
        else:
            yield _TEXTS.get(name, "")


def _is_emphasised(paragraph: etree._Element) -> bool:
    """Tell whether a link or anything bold or italic stands in the paragraph."""
    if next(paragraph.iterfind(".//{*}hyperlink"), None) is not None:
        return True
    marks = (mark for way in ("b", "i") for mark in paragraph.iterfind(f"{{*}}r/{{*}}rPr/{{*}}{way}"))
    return any(_value(mark) not in _OFF for mark in marks)


def _local(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _value(element: etree._Element) -> str:
    return _attribute(element, "val")


def _attribute(element: etree._Element, name: str) -> str:
    """Return an attribute in whatever namespace, empty where it is not there."""
    return next((str(value) for key, value in element.items() if str(key).rpartition("}")[2] == name), "")
