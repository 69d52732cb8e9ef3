"""``workbench stats``: how much there is to translate, and how far it has come."""

import csv
import io
from pathlib import Path

import click

from workbench.cli.project_file import reading, tell_lacking
from workbench.cli.streams import progress_bar
from workbench.domain.statistics import Statistics
from workbench.exchange.statistics_table import HEADINGS, rows_of


@click.command("stats")
@click.argument("project", type=click.Path(path_type=Path), metavar="P.wbp")
@click.option("--csv", "as_csv", is_flag=True, help="Comma-separated, with a row of headings.")
def stats_command(project: Path, *, as_csv: bool) -> None:
    """Count a project's segments, words and characters by match band and by state.

    A band says how much the memory gives: a repetition stood in the project before, 101 is a match between
    the same neighbours.

    \b
    Examples:
      workbench stats news.wbp
      workbench stats news.wbp --csv > news.csv
    """
    with reading(project) as session:
        tell_lacking(session)
        from workbench.services.statistics import statistics  # noqa: PLC0415 - imports Qt

        with progress_bar(session.counts().segments, "Counting") as bar:

            def show(done: int) -> bool:
                bar.update(done - bar.pos)
                return True

            counted = statistics(session, show)
    click.echo(_as_csv(counted) if as_csv else _as_table(counted), nl=False)


def _as_csv(counted: Statistics) -> str:
    """Return a row a band and a state; the minutes at work stand with the total."""
    table = io.StringIO()
    rows = csv.writer(table, lineterminator="\n")
    rows.writerow((*HEADINGS, "minutes"))
    for by, name, amount in rows_of(counted):
        minutes = counted.minutes if by == "all" else ""
        rows.writerow((by, name, amount.segments, amount.words, amount.characters, minutes))
    return table.getvalue()


def _as_table(counted: Statistics) -> str:
    lines = [f"{'':<14}{'segments':>10}{'words':>10}{'characters':>12}"]
    before = "band"
    for by, name, amount in rows_of(counted):
        if by != before:
            lines.append("")
        before = by
        lines.append(f"{name:<14}{amount.segments:>10}{amount.words:>10}{amount.characters:>12}")
    hours, minutes = divmod(counted.minutes, 60)
    lines += ["", f"Time spent: {hours} h {minutes} min"]
    return "\n".join(lines) + "\n"
