"""Statistics as a table: the rows that a window shows, a clipboard takes and a CSV file holds."""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from workbench.domain.statistics import Amount, ArticleStatistics, Statistics
from workbench.exchange.atomic import atomic_file

HEADINGS = ("by", "name", "segments", "words", "characters")
Row = tuple[str, str, Amount]


def rows_of(counted: Statistics) -> Iterator[Row]:
    """Yield a row for each band, for each state, and for the sum."""
    yield from (("band", band, amount) for band, amount in counted.by_band.items())
    yield from (("state", state, amount) for state, amount in counted.by_state.items())
    yield "all", "total", counted.total


def as_text(counted: Statistics) -> str:
    """Return the rows with tabs between the cells, as a spreadsheet takes them."""
    lines = ["\t".join(HEADINGS)]
    for by, name, amount in rows_of(counted):
        lines.append(f"{by}\t{name}\t{amount.segments}\t{amount.words}\t{amount.characters}")
    return "\n".join([*lines, f"all\tminutes\t{counted.minutes}\t\t"]) + "\n"


def write_statistics(path: Path, counted: Sequence[ArticleStatistics]) -> None:
    """Write a row a band and a state of every article; the minutes stand with each total.

    The project as a whole has no article's name. The mark at the beginning is the one by which Excel knows
    UTF-8.

    Raises:
        ExchangeError: the file cannot be written.
    """
    with atomic_file(path) as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="")
        rows = csv.writer(text, lineterminator="\n")
        rows.writerow(("article", *HEADINGS, "minutes"))
        for each in counted:
            for by, name, amount in rows_of(each.statistics):
                minutes = each.statistics.minutes if by == "all" else ""
                cells = (amount.segments, amount.words, amount.characters, minutes)
                rows.writerow((each.article, by, name, *cells))
        text.detach()  # flushed; the stream itself is closed by its owner
