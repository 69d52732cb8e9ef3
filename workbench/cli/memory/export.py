"""The translation memory leaves as TMX on the command line: all of it, or what is asked for."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.project_file import chosen_articles, reading, writing
from workbench.cli.streams import counted, progress_bar, say
from workbench.domain.errors import ProjectError
from workbench.domain.unit_choice import ExportMark, PlacedUnit, UnitChoice
from workbench.exchange.tmx_presets import PLAIN, TmxPreset

if TYPE_CHECKING:
    from workbench.services.session import Session

LAST = "last"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the options ask for: ``article`` counts from 1, days are as they were typed."""

    article: int | None
    author: str | None
    since: str
    until: str
    drafts: bool
    imported: bool
    tool: TmxPreset

    def choice(self, session: "Session") -> UnitChoice:
        """Return the units that are meant; where nothing was exported yet, ``last`` means all of them."""
        articles = None if self.article is None else chosen_articles(session, self.article)
        return UnitChoice(
            drafts=self.drafts,
            articles=None if articles is None else tuple(each.id for each in articles),
            author=self.author,
            since="" if self.since == LAST else _day(self.since),
            until=_day(self.until, end=True),
            after=session.last_export(self.tool.name) if self.since == LAST else None,
            imported=self.imported,
        )


def leave(project: Path, wanted: Wanted, path: Path | None) -> None:
    """Write the units to ``path``, or for None only say what the tool would refuse or drop."""
    with reading(project) as session:
        choice = wanted.choice(session)
        if path is None:
            check_memory(session, choice, wanted.tool)
            return
        mark = session.export_mark()
        export_memory(session, path, choice, wanted.tool)
    if wanted.since == LAST and choice.is_whole:
        _remember(project, wanted.tool, mark)


def check_memory(session: "Session", choice: UnitChoice, tool: TmxPreset) -> None:
    """Say of each unit that the tool would refuse or drop why, and what to do."""
    from workbench.exchange.preflight import preflight  # noqa: PLC0415 - for this option only

    for remark in preflight(session.chosen_units(choice), tool):
        source = " ".join(remark.placed.unit.source.split())
        place = _place(remark.placed)
        click.echo(f"unit {remark.row}, {place}“{source}”: {remark.reason} {remark.fix}")
    if tool.advice:
        say(tool.advice)


def _place(placed: PlacedUnit) -> str:
    """Return where a unit stands, with the article's title: numbers count anew in each."""
    if not placed.number:
        return ""
    article = placed.unit.article or placed.unit.file
    return f"segment {placed.number} of “{article}”, " if article else f"segment {placed.number}, "


def export_memory(session: "Session", path: Path, choice: UnitChoice, tool: TmxPreset = PLAIN) -> None:
    """Write the units to a TMX and say what came of it."""
    from workbench.exchange.tmx import write_tmx  # noqa: PLC0415 - lxml, for this export only

    total = session.counts().segments + (session.imported_units() if choice.imported else 0)
    with progress_bar(total, "TMX") as bar:
        report = write_tmx(
            path,
            (placed.unit for placed in session.chosen_units(choice)),
            languages=tool.languages_for(session.spelling()),
            context=tool.context,
            progress=lambda seen: bar.update(seen - bar.pos),
        )
    say(f"{path} has {counted(report.written, 'unit')}.")
    if not report.written:
        say(_why_empty(choice))
    if report.skipped:
        say(f"{counted(report.skipped, 'unit')} with an empty side stayed behind.")
    if report.removed_characters:
        say(f"{counted(report.removed_characters, 'character')} that XML forbids had to be taken out.")


def _why_empty(choice: UnitChoice) -> str:
    if choice.after is not None and choice.is_whole:
        return "Nothing was confirmed or changed since the last export. Leave --since out to export all."
    if choice.is_narrowed:
        return "No unit fits the article, the author and the days that were asked for."
    drafts = "" if choice.drafts else ", or export drafts as well with --drafts"
    return f"Nothing is confirmed yet. Confirm segments first{drafts}."


def _remember(project: Path, tool: TmxPreset, mark: ExportMark) -> None:
    """Keep the mark, for which alone the project is written; say so where it cannot be."""
    try:
        with writing(project) as session:
            session.remember_export(tool.name, mark)
    except ProjectError as error:
        say(f"The next export will bring these units again. {error.text}")


def _day(text: str, *, end: bool = False) -> str:
    """Return the moment in UTC when a day of this place, or a moment, begins or ``end``s; empty for none."""
    if not text:
        return ""
    try:
        moment = datetime.fromisoformat(text)
        whole_day = len(text) <= len(f"{date.max}")
        moment = (moment + timedelta(days=1) if end and whole_day else moment).astimezone(UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise click.BadParameter(f"“{text}” is no day such as 2026-01-31.") from error
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
