"""Bilingual review sheets as .docx: one table, read again with tracked changes and comments taken."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain.bilingual import BilingualSegment, ReturnedSegment
from workbench.domain.errors import ExchangeError
from workbench.domain.wording import tr
from workbench.exchange.atomic import atomic_file
from workbench.exchange.characters import allowed
from workbench.exchange.margin import attribute, word_comments
from workbench.exchange.packages import sound_package
from workbench.exchange.table import COLUMNS, Row, cells, returned
from workbench.exchange.xml_reading import IllFormedError, elements, local

if TYPE_CHECKING:
    from docx.oxml.table import CT_Row
    from lxml.etree import _Element

SHOWN = tuple(name for name in COLUMNS if name != "file")
WIDTHS = {
    "number": 1.6,
    "source": 8.0,
    "target": 8.0,
    "comment": 3.6,
    "state": 2.2,
    "article": 1.4,
    "check": 1.4,
}
_TEXTS = {"t": None, "tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\N{NON-BREAKING HYPHEN}"}
_TAKEN_OUT = {"del", "moveFrom"}


def write_word_sheet(path: Path, segments: Iterable[BilingualSegment]) -> None:
    """Write a landscape page with a table, a segment a row.

    Raises:
        ExchangeError: it cannot be written.
    """
    import docx  # noqa: PLC0415 - a tenth of a second that only this format costs
    from docx.enum.section import WD_ORIENT  # noqa: PLC0415
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.shared import Cm, Pt  # noqa: PLC0415

    document = docx.Document()
    page = document.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21.0)
    page.left_margin = page.right_margin = Cm(1.5)
    document.styles["Normal"].font.size = Pt(9)
    table = document.add_table(2, len(SHOWN), style="Table Grid")
    table.autofit = False
    for at, name in enumerate(SHOWN):
        table.rows[0].cells[at].paragraphs[0].add_run(name.capitalize()).bold = True
        for row in table.rows:
            row.cells[at].width = Cm(WIDTHS[name])
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - on every page
    blank = table.rows[1]._tr  # noqa: SLF001 - python-docx looks at all rows for each that it adds
    body = blank.getparent()
    body.remove(blank)
    for segment in segments:
        body.append(_filled(deepcopy(blank), cells(segment)))
    with atomic_file(path) as stream:
        document.save(stream)


def read_word_sheet(path: Path) -> Iterator[ReturnedSegment]:
    """Yield the segments of the document's tables; tracked insertions count, deletions do not.

    Raises:
        ExchangeError: it cannot be read, or no table has the headings.
    """
    return returned(_rows(path))


def _filled(row: "CT_Row", texts: dict[str, str]) -> "CT_Row":
    for cell, name in zip(row.tc_lst, SHOWN, strict=True):
        cell.p_lst[0].add_r().text = allowed(texts[name])
    return row


def _rows(path: Path) -> Iterator[Row]:
    with sound_package(path) as package:
        try:
            part = package.open("word/document.xml")
        except KeyError as error:
            raise ExchangeError(
                tr("{name} is no Word document.", name=path.name), tr("Save it anew.")
            ) from error
        with part:
            found = elements(part, "document", ["tr"])
            next(found)
            try:
                comments = word_comments(package)
                for number, row in enumerate(found, start=1):
                    yield Row(
                        tr("row {number}", number=number),
                        [_text(cell) for cell in row if local(cell) == "tc"],
                        [comments[each] for each in _referred(row) if each in comments],
                    )
                    row.clear()
            except IllFormedError as error:
                raise ExchangeError(
                    tr("{name} breaks off ({text}).", name=path.name, text=error.text), tr("Save it anew.")
                ) from error


def _referred(row: "_Element") -> Iterator[str]:
    """Yield the ids of the comments that are anchored in a row."""
    for each in row.iter("{*}commentReference"):
        yield attribute(each, "id")


def _text(cell: "_Element") -> str:
    paragraphs = list(cell.iter("{*}p"))
    return "\n".join("".join(_pieces(paragraph)) for paragraph in paragraphs)


def _pieces(element: "_Element") -> Iterator[str]:
    for child in element:
        name = local(child)
        if name in _TEXTS:
            fixed = _TEXTS[name]
            yield (child.text or "") if fixed is None else fixed
        elif name not in _TAKEN_OUT and name != "p":
            yield from _pieces(child)
