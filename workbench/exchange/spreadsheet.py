"""Bilingual review sheets as .xlsx: every cell is text, whatever it begins with."""

import warnings
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from xml.etree.ElementTree import ParseError

from workbench.domain.bilingual import BilingualSegment, ReturnedSegment
from workbench.domain.errors import ExchangeError
from workbench.domain.segment import State
from workbench.domain.wording import tr
from workbench.exchange.atomic import atomic_file
from workbench.exchange.characters import allowed
from workbench.exchange.margin import cell_notes
from workbench.exchange.packages import sound_package
from workbench.exchange.table import COLUMNS, Row, cells, returned

LONGEST = 32_767  # characters of a cell, by Excel's own specification
WIDTHS = {"number": 9, "source": 60, "target": 60, "comment": 30, "state": 13, "article": 8, "file": 16}
_MALFORMED = (KeyError, ValueError, TypeError, AttributeError, IndexError, ParseError, SyntaxError)


def write_xlsx(path: Path, segments: Iterable[BilingualSegment]) -> None:
    """Write a sheet with a segment a row, its headings frozen.

    Raises:
        ExchangeError: it cannot be written, or a text is longer than a cell.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - a fifth of a second that only sheets cost
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Segments")
    sheet.freeze_panes = "A2"
    for letter, name in zip("ABCDEFGH", COLUMNS, strict=True):
        sheet.column_dimensions[letter].width = WIDTHS.get(name, 10)
        sheet.column_dimensions[letter].hidden = name == "check"
    states = DataValidation(type="list", formula1=f'"{",".join(State)}"', allow_blank=True)
    states.add("E2:E1048576")
    sheet.data_validations.append(states)
    wrapped = Alignment(wrap_text=True, vertical="top")

    def cell(text: str) -> WriteOnlyCell:
        made = WriteOnlyCell(sheet, _fitting(text))
        made.data_type, made.number_format, made.alignment = "s", "@", wrapped
        return made

    heading = [cell(name.capitalize()) for name in COLUMNS]
    for each in heading:
        each.font = Font(bold=True)
    sheet.append(heading)
    try:
        for segment in segments:
            row = cells(segment)
            sheet.append([cell(row[name]) for name in COLUMNS])
    finally:
        sheet.close()
    with atomic_file(path) as stream:
        book.save(stream)


def read_xlsx(path: Path) -> Iterator[ReturnedSegment]:
    """Yield the segments of the first sheet that has the headings.

    Raises:
        ExchangeError: it cannot be read, or no sheet has them.
    """
    return returned(_rows(path))


def _rows(path: Path) -> Iterator[Row]:
    from openpyxl import load_workbook  # noqa: PLC0415 - a fifth of a second that only sheets cost

    warnings.filterwarnings("ignore", module="openpyxl")  # what it leaves out of odd files is no news
    with sound_package(path) as package:
        try:
            with closing(load_workbook(path, read_only=True, keep_links=False)) as book:
                for sheet in book.worksheets:
                    sheet.reset_dimensions()  # some tools write ones that are too small
                    notes = cell_notes(package, sheet._worksheet_path)  # noqa: SLF001 - streamed sheets lack them
                    for number, row in enumerate(sheet.iter_rows(values_only=True), start=1):
                        yield Row(
                            tr("row {number}", number=number),
                            ["" if value is None else str(value) for value in row],
                            notes.get(number, ()),
                        )
        except _MALFORMED as error:
            raise ExchangeError(
                tr("{name} is no sheet that can be read.", name=path.name), tr("Save it anew.")
            ) from error


def _fitting(text: str) -> str:
    clean = allowed(text).replace("\r\n", "\n").replace("\r", "\n")
    if len(clean) > LONGEST:
        raise ExchangeError(
            tr("A text of {count} characters fits no cell of a spreadsheet.", count=len(clean)),
            tr("Export a .docx instead."),
        )
    return clean
