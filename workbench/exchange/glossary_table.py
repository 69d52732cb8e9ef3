"""Glossaries as tables: with headings as this program writes them, or the three columns of OmegaT."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from workbench.domain.errors import ExchangeError
from workbench.domain.glossary import Term
from workbench.domain.wording import tr
from workbench.exchange.atomic import atomic_file
from workbench.exchange.glossary_files import GlossaryFile, SkippedTerm
from workbench.exchange.xml_reading import opened

COLUMNS = ("source", "target", "forbidden", "note", "case")
COMMENT = "#"  # begins a line that is no row; a quoted cell may begin with it
BETWEEN = ";"  # renderings of one cell; in a rendering it stands twice
_KNOWN_AS = {
    "source": {"source", "source term", "src", "id", "indonesian", "indonesia", "sumber", "term"},
    "target": {"target", "target term", "tgt", "en", "english", "inggris", "translation", "required"},
    "forbidden": {"forbidden", "not"},
    "note": {"note", "notes", "comment", "comments", "definition", "description"},
    "case": {"case", "case sensitive", "case-sensitive"},
}
_WITHOUT_HEADINGS = {"source": 0, "target": 1, "note": 2}  # the order of OmegaT's glossaries
_YES = {"yes", "y", "1", "true", "ya", "case"}
_RENDERING = re.compile(f"(?:[^{BETWEEN}]|{2 * BETWEEN})+")
_QUOTED_CELL = re.compile(r'(?:^|\t)"', re.MULTILINE)

Row = tuple[int, list[str]]  # the line where it ends, and its cells


def write_table(path: Path, terms: Sequence[Term], delimiter: str) -> None:
    """Write a term a row with headings, in UTF-8; a .csv carries the mark by which Excel knows it."""
    with atomic_file(path) as stream:
        encoding = "utf-8-sig" if delimiter == "," else "utf-8"
        text = io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="")
        rows = csv.writer(text, delimiter=delimiter, lineterminator="\n")
        quoted = csv.writer(text, delimiter=delimiter, lineterminator="\n", quoting=csv.QUOTE_ALL)
        rows.writerow(COLUMNS)
        for term in terms:
            required, forbidden = (_cell(each) for each in (term.required, term.forbidden))
            note = " ".join(term.note.split())
            row = (term.source, required, forbidden, note, "yes" if term.case_sensitive else "")
            (quoted if term.source.startswith(COMMENT) else rows).writerow(row)
        text.detach()  # flushed; the stream itself is closed by its owner


def read_table(path: Path, delimiter: str) -> GlossaryFile:
    """Read a table in UTF-8 or UTF-16; of a .csv the semicolon may stand between the cells.

    Raises:
        ExchangeError: it cannot be read, or it is no table.
    """
    terms, skipped = [], []
    for line, term in _terms(path.name, _rows(path.name, _text(path), delimiter)):
        if isinstance(term, Term):
            terms.append(term)
        else:
            skipped.append(SkippedTerm(tr("line {number}", number=line), term))
    return GlossaryFile(tuple(terms), tuple(skipped))


def _text(path: Path) -> str:
    with opened(path) as stream:
        content = stream.read()
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExchangeError(tr("{name} is not UTF-8.", name=path.name), tr("Save it as UTF-8.")) from error


def _rows(name: str, text: str, delimiter: str) -> Iterator[Row]:
    first = text.partition("\n")[0]
    if delimiter == "," and first.count(";") > first.count(","):
        delimiter = ";"
    quoted = delimiter != "\t" or _QUOTED_CELL.search(text)  # tools that write tabs seldom quote
    lines = list(io.StringIO(text, newline=""))
    rows = csv.reader(
        lines,
        delimiter=delimiter,
        quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
    )
    begins = 0  # where the row does among the lines
    try:
        for row in rows:
            if any(cell.strip() for cell in row) and not lines[begins].startswith(COMMENT):
                yield rows.line_num, row
            begins = rows.line_num
    except csv.Error as error:
        raise ExchangeError(
            tr(
                "{name} is no table: line {number}, {error}.",
                name=name,
                number=rows.line_num,
                error=error,
            ),
            tr("Save it anew."),
        ) from error


def _terms(name: str, rows: Iterator[Row]) -> Iterator[tuple[int, Term | str]]:
    """Yield each row's term, or why it has none, with its line."""
    headings: dict[str, int] | None = None
    for line, row in rows:
        if headings is None:
            headings = _headings(row)
            if headings:
                continue
            headings = _WITHOUT_HEADINGS
            if len(row) < 2:
                raise ExchangeError(
                    tr("{name} has a single column.", name=name), tr("Put the translation into a second one.")
                )
        cells = {column: row[at].strip() for column, at in headings.items() if at < len(row)}
        yield line, _term(cells)


def _headings(row: list[str]) -> dict[str, int] | None:
    """Return where each column is, None if the row is no row of headings."""
    found = {
        column: at
        for at, cell in enumerate(row)
        for column, names in _KNOWN_AS.items()
        if cell.strip().lower() in names
    }
    return found if {"source", "target"} <= found.keys() else None


def _term(cells: dict[str, str]) -> Term | str:
    required, forbidden = (_renderings(cells.get(column, "")) for column in ("target", "forbidden"))
    if not cells.get("source"):
        return tr("It has no source.")
    if not required and not forbidden:
        return tr("It has no rendering.")
    case = cells.get("case", "").lower() in _YES
    return Term(cells["source"], required, forbidden, cells.get("note", ""), case)


def _renderings(cell: str) -> tuple[str, ...]:
    parts = (part.replace(2 * BETWEEN, BETWEEN).strip() for part in _RENDERING.findall(cell))
    return tuple(part for part in parts if part)


def _cell(renderings: Sequence[str]) -> str:
    return f"{BETWEEN} ".join(each.replace(BETWEEN, 2 * BETWEEN) for each in renderings)
