"""The commands that read a project: its segments, its memory, its target text."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.bilingual import export_segments
from workbench.cli.project_file import reading
from workbench.cli.reporting import export_report
from workbench.cli.streams import counted, progress_bar, say
from workbench.domain.errors import ProjectError
from workbench.domain.project import ArticleSummary, SegmentFilter
from workbench.domain.segment import Segment
from workbench.exchange.tmx_presets import PLAIN, PRESETS, TmxPreset

if TYPE_CHECKING:
    from workbench.services.session import Session

_PROJECT = click.argument("project", type=click.Path(path_type=Path), metavar="P.wbp")
_FILE = click.Path(path_type=Path)
_ENDINGS = {"text": ".txt", "html": ".html", "docx": ".docx"}
_BILINGUAL = {"xliff": ".xlf", "tsv": ".tsv", "csv": ".csv", "jsonl": ".jsonl"}
_SHEETS = (".xlsx", ".docx")
_AT_ONCE = 1000  # segments read together


@click.command("segments")
@_PROJECT
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def segments_command(project: Path, *, as_json: bool) -> None:
    """List the segments of a project in the order of the text.

    \b
    Examples:
      workbench segments news.wbp
      workbench segments news.wbp --json > segments.jsonl
    """
    with reading(project) as session:
        for article in session.articles():
            if not as_json:
                click.echo(f"{article.title} ({article.file})")
            for segment in _segments(session, article.id):
                click.echo(_as_json(article, segment) if as_json else _as_text(segment))


def _segments(session: "Session", article: int) -> Iterator[Segment]:
    ids = session.segment_ids(SegmentFilter(article=article))
    for start in range(0, len(ids), _AT_ONCE):
        yield from session.segments(ids[start : start + _AT_ONCE])


def _as_json(article: ArticleSummary, segment: Segment) -> str:
    facts = {
        "article": article.title,
        "file": article.file,
        "number": segment.number,
        "state": segment.state,
        "origin": segment.origin,
        "source": _on_one_line(segment.source),
        "target": _on_one_line(segment.target),
    }
    return json.dumps(facts, ensure_ascii=False)


def _as_text(segment: Segment) -> str:
    facts = f"{segment.number:>5}  {segment.state:<12} {segment.origin or '':<11}"
    return f"{facts} {_on_one_line(segment.source)}\n{'':>32}{_on_one_line(segment.target)}".rstrip()


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


@click.command("export")
@_PROJECT
@click.option("--tmx", type=_FILE, metavar="F", help="The translation memory as TMX 1.4.")
@click.option("--text", type=_FILE, metavar="F", help="The target text as plain text.")
@click.option("--html", type=_FILE, metavar="F", help="The target text as a page.")
@click.option("--docx", type=_FILE, metavar="F", help="The target text as a Word document.")
@click.option("--xliff", type=_FILE, metavar="F", help="The segments as XLIFF.")
@click.option("--tsv", type=_FILE, metavar="F", help="The segments as a tab-separated table.")
@click.option("--csv", type=_FILE, metavar="F", help="The segments as a comma-separated table.")
@click.option("--jsonl", type=_FILE, metavar="F", help="The segments as JSON Lines.")
@click.option("--sheet", type=_FILE, metavar="F", help="A sheet to review in, .xlsx or .docx.")
@click.option("--report", type=_FILE, metavar="F", help="What was changed and why, as a page to print.")
@click.option(
    "--moses", type=_FILE, metavar="STEM", help="The memory as two plain files, STEM.id and STEM.en."
)
@click.option("--xliff-version", type=click.Choice(["1.2", "2.1"]), default="1.2", show_default=True)
@click.option("--article", type=click.IntRange(min=1), metavar="N", help="Only the project's Nth article.")
@click.option("--drafts", is_flag=True, help="With --tmx and --moses: also what nobody has confirmed.")
@click.option("--preset", type=click.Choice(list(PRESETS)), help="With --tmx: the tool that it is for.")
@click.option("--preflight", is_flag=True, help="With --tmx: say what that tool would drop; write nothing.")
def export_command(  # noqa: PLR0913 - a parameter an option
    project: Path,
    article: int | None,
    *,
    drafts: bool,
    xliff_version: str,
    preset: str | None,
    preflight: bool,
    **places: Path | None,
) -> None:
    """Export the translation memory, the segments, or the target text.

    The target text of one article is a file, that of several a folder. Segments come back by `import`.

    \b
    Examples:
      workbench export news.wbp --tmx news.tmx
      workbench export news.wbp --tmx news.tmx --preset trados
      workbench export news.wbp --text translations
      workbench export news.wbp --docx second.docx --article 2
      workbench export news.wbp --sheet review.xlsx
      workbench export news.wbp --report review.html
      workbench export news.wbp --xliff news.xlf --xliff-version 2.1
    """
    named = [(kind, path) for kind, path in places.items() if path]
    if len(named) != 1:
        raise click.UsageError(f"Name exactly one of {', '.join(f'--{kind}' for kind in places)}.")
    kind, path = named[0]
    if drafts and kind not in {"tmx", "moses"}:
        raise click.UsageError("--drafts goes with --tmx and --moses.")
    if (preset or preflight) and kind != "tmx":
        raise click.UsageError("--preset and --preflight go with --tmx.")
    if kind == "sheet" and path.suffix.lower() not in _SHEETS:
        raise click.UsageError("A sheet is a .xlsx or a .docx.")
    with reading(project) as session:
        articles = _chosen(session, article)
        if preflight:
            _tell_of(session, articles, PRESETS[preset or "plain"], drafts=drafts)
        elif kind == "tmx":
            export_tmx(session, path, articles, drafts=drafts, preset=PRESETS[preset or "plain"])
        elif kind == "moses":
            _export_moses(session, path, articles, drafts=drafts)
        elif kind == "report":
            export_report(session, path, articles)
        elif kind in _ENDINGS:
            _export_texts(session, path, _ENDINGS[kind], articles)
        else:
            ending = _BILINGUAL.get(kind) or path.suffix.lower()
            export_segments(session, path, articles, ending=ending, version=xliff_version)


def _chosen(session: "Session", number: int | None) -> list[ArticleSummary]:
    articles = session.articles()
    if number is None:
        return articles
    if number > len(articles):
        raise ProjectError(f"There is no article {number}.", f"The project has {len(articles)}.")
    return articles[number - 1 : number]


def _tell_of(session: "Session", articles: list[ArticleSummary], preset: TmxPreset, *, drafts: bool) -> None:
    """Say of each unit that the preset's tool would refuse or drop why, and what to do."""
    from workbench.exchange.preflight import preflight  # noqa: PLC0415 - for this option only

    units = session.units(drafts=drafts, articles=[article.id for article in articles])
    for remark in preflight(units, preset):
        click.echo(f"unit {remark.row}, “{_on_one_line(remark.source)}”: {remark.reason} {remark.fix}")


def export_tmx(
    session: "Session",
    path: Path,
    articles: list[ArticleSummary],
    *,
    drafts: bool,
    preset: TmxPreset = PLAIN,
) -> None:
    """Write the articles' units to a TMX and say what came of it."""
    from workbench.exchange.tmx import write_tmx  # noqa: PLC0415 - lxml, for this export only

    ids = tuple(article.id for article in articles)
    units = session.units(drafts=drafts, articles=ids)
    with progress_bar(sum(article.segments for article in articles), "TMX") as bar:
        report = write_tmx(
            path,
            units,
            languages=preset.languages,
            context=preset.context,
            progress=lambda seen: bar.update(seen - bar.pos),
        )
    say(f"{path} has {counted(report.written, 'unit')}.")
    if report.removed_characters:
        say(f"{counted(report.removed_characters, 'character')} that XML forbids had to be taken out.")


def _export_moses(session: "Session", stem: Path, articles: list[ArticleSummary], *, drafts: bool) -> None:
    from workbench.exchange.moses import moses_files, write_moses  # noqa: PLC0415 - for this export only

    lines = write_moses(stem, session.units(drafts=drafts, articles=[article.id for article in articles]))
    say(f"{' and '.join(map(str, moses_files(stem)))} have {counted(lines, 'line')}.")


def _export_texts(session: "Session", path: Path, ending: str, articles: list[ArticleSummary]) -> None:
    from workbench.services.text_export import export_texts  # noqa: PLC0415 - imports Qt

    if not articles:
        raise ProjectError("The project has no articles yet.", "Import a page first.")
    untranslated = sum(export_texts(session, articles, path, ending))
    if untranslated:
        say(f"{counted(untranslated, 'untranslated segment')} left as the source in brackets.")
