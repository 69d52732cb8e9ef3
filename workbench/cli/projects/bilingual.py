"""Bilingual files on the command line: segments leave for other tools and people, and come back."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.project_file import reading, writing
from workbench.cli.streams import counted, progress_bar, say
from workbench.domain.bilingual import BilingualSegment
from workbench.domain.project import ArticleSummary

if TYPE_CHECKING:
    from workbench.services.files.bilingual import Arrival
    from workbench.services.session import Session


def export_segments(
    session: "Session", path: Path, articles: list[ArticleSummary], *, ending: str, version: str
) -> None:
    """Write the articles' segments in the format of ``ending``; ``version`` is XLIFF's."""
    from workbench.exchange.formats import write_bilingual  # noqa: PLC0415 - for this export only
    from workbench.services.files.bilingual import leaving  # noqa: PLC0415 - imports Qt

    xliff = ending == ".xlf"
    segments = _watched(leaving(session, articles, matches=xliff), articles)
    if xliff and version == "2.1":
        from workbench.exchange.xliff import write_xliff  # noqa: PLC0415 - lxml

        write_xliff(path, segments, "2.1")
    else:
        write_bilingual(path, segments, ending=ending)
    written = sum(article.segments for article in articles)
    say(f"{path} has {counted(written, 'segment')}.")
    if not written:
        say("There is no segment to export: import pages first, or bring back what is set aside.")


def _watched(
    segments: Iterable[BilingualSegment], articles: list[ArticleSummary]
) -> Iterator[BilingualSegment]:
    with progress_bar(sum(article.segments for article in articles), "Export") as bar:
        for segment in segments:
            yield segment
            bar.update(1)


def import_segments(project: Path, file: Path, *, preview: bool) -> None:
    """Take what a returned file brings, or only say what it would change."""
    from workbench.exchange.formats import read_bilingual  # noqa: PLC0415 - for this command only

    rows = list(read_bilingual(file))
    opened = reading if preview or not project.exists() else writing
    with opened(project) as session:
        from workbench.services.files.bilingual import arriving  # noqa: PLC0415 - imports Qt

        arrivals = arriving(session, rows)
        for arrival in arrivals:
            click.echo(_told(arrival))
        updates = [arrival.update for arrival in arrivals if arrival.update]
        if updates and not preview:
            session.take_returned(updates, file.name)
    conflicts = len(arrivals) - len(updates)
    same = len(rows) - len(arrivals)
    summary = f"read {len(rows)}, updated {len(updates)}, unchanged {same}, conflicts {conflicts}"
    click.echo(f"{summary}; nothing was changed" if preview else summary)


def _told(arrival: "Arrival") -> str:
    """Return a line about what a row changes, or why it cannot."""
    row, segment, update = arrival.row, arrival.segment, arrival.update
    if segment is None or update is None:
        return f"conflict, {row.place}: {arrival.conflict}"
    parts = []
    if update.target is not None:
        parts.append(f"“{_line(segment.target)}” becomes “{_line(update.target)}”")
    if update.state is not None and update.state is not segment.state:
        parts.append(f"{segment.state} becomes {update.state}")
    if update.comment:
        parts.append(f"comment “{_line(update.comment)}”")
    if update.lock:
        parts.append("locked")
    return f"segment {segment.number}, {row.place}: {'; '.join(parts) or 'confirmed anew'}"


def _line(text: str) -> str:
    return " ".join(text.split())
