"""``workbench export``: a project's memory, its segments, its target text or its review leave it."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.memory.export import Wanted, leave
from workbench.cli.project_file import chosen_articles, reading
from workbench.cli.projects.bilingual import export_segments
from workbench.cli.projects.review_report import export_report
from workbench.cli.streams import counted, say
from workbench.domain.errors import ProjectError
from workbench.domain.project import ArticleSummary
from workbench.exchange.formats import SHEETS
from workbench.exchange.tmx_presets import PRESETS

if TYPE_CHECKING:
    from workbench.services.session import Session

_XLIFF = "1.2"  # which most tools read
_FILE = click.Path(path_type=Path)
_ENDINGS = {"text": ".txt", "html": ".html", "docx": ".docx"}
_BILINGUAL = {"xliff": ".xlf", "tsv": ".tsv", "csv": ".csv", "jsonl": ".jsonl"}


@click.command("export")
@click.argument("project", type=click.Path(path_type=Path), metavar="P.wbp")
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
@click.option("--xliff-version", type=click.Choice([_XLIFF, "2.1"]),
              help=f"With --xliff: its version, {_XLIFF} unless given.")  # fmt: skip
@click.option("--article", type=click.IntRange(min=1), metavar="N", help="Only the project's Nth article.")
@click.option("--drafts", is_flag=True, help="With --tmx and --moses: also what nobody has confirmed.")
@click.option("--author", metavar="A", help="With --tmx: only what A confirmed.")
@click.option(
    "--since", metavar="DATE|last", help="With --tmx: only from a day on, or since the last export."
)
@click.option("--until", metavar="DATE", help="With --tmx: only up to a day, and with it.")
@click.option("--imported", is_flag=True, help="With --tmx: also what came in from other memories.")
@click.option("--preset", type=click.Choice(list(PRESETS)), help="With --tmx: the tool that it is for.")
@click.option("--preflight", is_flag=True, help="With --tmx: say what that tool would drop; write nothing.")
def export_command(  # noqa: PLR0913 - a parameter an option
    project: Path,
    article: int | None,
    *,
    drafts: bool,
    author: str | None,
    since: str | None,
    until: str | None,
    imported: bool,
    xliff_version: str | None,
    preset: str | None,
    preflight: bool,
    **places: Path | None,
) -> None:
    """Export the translation memory, the segments, or the target text.

    The target text of one article is a file, that of several a folder. Segments come back by `import`.

    \b
    Examples:
      workbench export news.wbp --tmx news.tmx
      workbench export news.wbp --tmx news.tmx --preset trados --preflight
      workbench export news.wbp --tmx new.tmx --since last
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
    if xliff_version and kind != "xliff":
        raise click.UsageError("--xliff-version goes with --xliff.")
    if kind != "tmx" and (preset or preflight or author is not None or since or until or imported):
        raise click.UsageError(
            "--preset, --preflight, --author, --since, --until and --imported go with --tmx."
        )
    if kind == "sheet" and path.suffix.lower() not in SHEETS:
        raise click.UsageError("A sheet is a .xlsx or a .docx.")
    if kind == "tmx":
        wanted = Wanted(
            article, author, since or "", until or "", drafts, imported, PRESETS[preset or "plain"]
        )
        leave(project, wanted, None if preflight else path)
        return
    with reading(project) as session:
        articles = chosen_articles(session, article)
        if kind == "moses":
            _export_moses(session, path, articles, drafts=drafts)
        elif kind == "report":
            export_report(session, path, articles)
        elif kind in _ENDINGS:
            _export_texts(session, path, _ENDINGS[kind], articles)
        else:
            ending = _BILINGUAL.get(kind) or path.suffix.lower()
            export_segments(session, path, articles, ending=ending, version=xliff_version or _XLIFF)


def _export_moses(session: "Session", stem: Path, articles: list[ArticleSummary], *, drafts: bool) -> None:
    from workbench.exchange.moses import moses_files, write_moses  # noqa: PLC0415 - for this export only

    lines = write_moses(stem, session.units(drafts=drafts, articles=[article.id for article in articles]))
    say(f"{' and '.join(map(str, moses_files(stem)))} have {counted(lines, 'line')}.")
    if not lines:
        say("No unit fits. Confirm segments first, or export drafts as well with --drafts.")


def _export_texts(session: "Session", path: Path, ending: str, articles: list[ArticleSummary]) -> None:
    from workbench.services.files.target_text import export_texts  # noqa: PLC0415 - imports Qt

    if not articles:
        raise ProjectError("The project has no articles yet.", "Import a page first.")
    untranslated = sum(export_texts(session, articles, path, ending))
    if untranslated:
        say(f"{counted(untranslated, 'untranslated segment')} left as the source in brackets.")
