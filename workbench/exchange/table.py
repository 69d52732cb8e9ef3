"""The table that bilingual files share: a segment a row, columns known by their headings."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from workbench.domain.bilingual import BilingualSegment, ReturnedSegment
from workbench.domain.errors import ExchangeError
from workbench.domain.segment import State
from workbench.domain.wording import tr

COLUMNS = ("number", "source", "target", "comment", "state", "article", "file", "check")
LOOKED_AT = 50  # rows in which the headings are looked for: people put titles and remarks above them
_STATES = {state.value: state for state in State}


class Row(NamedTuple):
    """A row of a table: where it is in the file, its cells, and what was written in the margin beside it."""

    place: str
    cells: Sequence[str]
    margin: Sequence[str] = ()


def cells(segment: BilingualSegment) -> dict[str, str]:
    """Return a segment's cells by column."""
    return {
        "number": str(segment.number),
        "source": segment.source,
        "target": segment.target,
        "comment": segment.comment,
        "state": segment.state,
        "article": str(segment.article),
        "file": segment.file,
        "check": segment.check,
    }


def returned(rows: Iterable[Row]) -> Iterator[ReturnedSegment]:
    """Yield the rows that have a number; columns may have moved, and others may have been added.

    Raises:
        ExchangeError: there are no headings, or none for the number and the target.
    """
    headings: dict[str, int] | None = None
    for seen, row in enumerate(rows):
        if headings is None:
            headings = _headings(row.cells)
            if headings is None and seen >= LOOKED_AT:
                break
        else:
            named = {name: row.cells[at] for name, at in headings.items() if at < len(row.cells)}
            named["comment"] = "\n".join(filter(None, (named.get("comment", ""), *row.margin)))
            segment = returned_row(row.place, named)
            if segment:
                yield segment
    if headings is None:
        raise ExchangeError(
            tr("No columns named “number” and “target” were found."),
            tr("Keep the row of headings in the table."),
        )


def returned_row(place: str, named: dict[str, str]) -> ReturnedSegment | None:
    """Return what a row's cells say, None for one without a number: somebody added it."""
    number = _whole(named.get("number", ""))
    if number is None:
        return None
    return ReturnedSegment(
        place=place,
        number=number,
        article=_whole(named.get("article", "")),
        file=named.get("file", "").strip(),
        source=named.get("source"),
        target=named.get("target"),
        state=_STATES.get(named.get("state", "").strip().lower()),
        comment=named.get("comment", ""),
        check=named.get("check", "").strip(),
    )


def _headings(row: Sequence[str]) -> dict[str, int] | None:
    """Return the place of every known column, None where the row is not that of the headings."""
    found: dict[str, int] = {}
    for at, cell in enumerate(row):
        name = cell.strip().lower()
        if name in COLUMNS:
            found.setdefault(name, at)
    return found if {"number", "target"} <= found.keys() else None


def _whole(text: str) -> int | None:
    """Return a number as people and spreadsheets write it (``12``, ``12.0``), None for anything else."""
    digits = text.strip().removesuffix(".0")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else None
