"""The command that takes saved pages all the way: intake, split, draft, save, TMX."""

import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.memory_export import export_memory
from workbench.cli.project_file import tell_lacking, writing
from workbench.cli.streams import counted, progress_bar, say
from workbench.domain.article import Article
from workbench.domain.errors import ExchangeError, IntakeError
from workbench.domain.project import ArticleSummary
from workbench.domain.unit_choice import UnitChoice
from workbench.memory.matching import PRETRANSLATION_THRESHOLD as THRESHOLD
from workbench.services.places import bundled_models, user_models

if TYPE_CHECKING:
    from workbench.mt.engine import Engine
    from workbench.mt.folder import ModelFolder
    from workbench.services.session import ImportReport, Session


@click.command("draft")
@click.argument("pages", nargs=-1, type=click.Path(path_type=Path), metavar="[PAGE...]")
@click.option("--project", type=click.Path(path_type=Path), metavar="P.wbp", help="Save or add to a project.")
@click.option(
    "--tmx", type=click.Path(path_type=Path), metavar="OUT.tmx", help="Write these articles' units."
)
@click.option("--model", metavar="DIR", help="A model's folder or name; the bundled one if not given.")
@click.option(
    "--threshold",
    type=click.IntRange(50, 101),
    default=THRESHOLD,
    show_default=True,
    metavar="N",
    help="Fill in the memory's matches from N percent.",
)
def draft_command(
    pages: tuple[Path, ...], project: Path | None, tmx: Path | None, model: str | None, threshold: int
) -> None:
    """Draft saved news pages, or folders of them, into a project, a TMX or both.

    Segments are filled from the project's memory where it has a match, and else by the model. Without pages
    the untranslated segments of the project are.

    \b
    Examples:
      workbench draft news.html --tmx news.tmx
      workbench draft pages --project news.wbp
      workbench draft *.txt --project news.wbp --tmx news.tmx --model my-model
      workbench draft --project news.wbp --threshold 75
    """
    if project is None and tmx is None:
        raise click.UsageError("Say where the drafts go: --project, --tmx or both.")
    if not pages and (project is None or not project.exists()):
        raise click.UsageError("Say which pages to draft, or which project that is there.")
    sys.exit(draft_pages(pages, project=project, tmx=tmx, model=model, threshold=threshold))


def draft_pages(
    pages: Sequence[Path],
    *,
    project: Path | None,
    tmx: Path | None,
    model: str | None = None,
    threshold: int = THRESHOLD,
) -> int:
    """Do the command's work and return its exit code: 1 where a page failed, and the others are saved.

    Raises:
        WorkbenchError: the model, the project or the TMX cannot be used.
    """
    _require_folders(project, tmx)
    folder = _model_folder(model)
    articles, failed = _read(pages)
    if articles or not pages:
        with tempfile.TemporaryDirectory(prefix="workbench-") as temporary:
            place = project or Path(temporary) / "draft.wbp"
            _draft_into(place, articles, folder, tmx, threshold)
        if project:
            say(f"The project is {project}.")
    return 1 if failed else 0


def _require_folders(*files: Path | None) -> None:
    """Refuse a place that cannot be written before minutes go into drafting."""
    for file in files:
        if file is not None and not file.absolute().parent.is_dir():
            raise ExchangeError(
                f"There is no folder {file.absolute().parent}.", "Make it, or choose another."
            )


def _model_folder(model: str | None) -> "ModelFolder":
    from workbench.mt.catalogue import Catalogue  # noqa: PLC0415 - not before the usage is right

    return Catalogue(bundled_models(), user_models()).find(model)


def _read(pages: Iterable[Path]) -> tuple[list[Article], int]:
    """Return the articles that could be read and the number of pages that could not, each told."""
    from workbench.intake import collect  # noqa: PLC0415 - not before the usage is right

    articles: list[Article] = []
    failed = 0
    for page in collect(pages):
        try:
            articles.append(_article(page))
        except IntakeError as failure:
            say(str(failure))
            failed += 1
    return articles, failed


def _article(page: Path) -> Article:
    from workbench.intake import read_page  # noqa: PLC0415 - not before the usage is right

    article = read_page(page)
    if not article.title and not any(article.kept()):
        raise IntakeError(
            f"No article was found in {page.name}.", "Import it in the window and choose there."
        )
    return article


def _draft_into(
    path: Path, articles: Sequence[Article], folder: "ModelFolder", tmx: Path | None, threshold: int
) -> None:
    from workbench.mt.engine import Engine  # noqa: PLC0415 - a second that a wrong page need not cost

    engine = Engine(folder)
    with writing(path) as session:
        tell_lacking(session)
        report = session.import_articles(articles)
        for file, sentence in report.skipped:
            say(f"{file}: {sentence}")
        named = _named(session, articles, report) if articles else session.articles()
        told = _pretranslate(session, engine, [article.id for article in named], threshold)
        say(f"{counted(len(named), 'article')}, {told}.")
        if tmx:
            ids = tuple(summary.id for summary in named)
            export_memory(session, tmx, UnitChoice(drafts=True, articles=ids))


def _named(session: "Session", articles: Sequence[Article], report: "ImportReport") -> list[ArticleSummary]:
    """Return this call's articles: the new ones and, so that a call can be repeated, those known before."""
    digests = {article.digest for article in articles} if report.skipped else set()
    return [
        summary
        for summary in session.articles()
        if summary.id in report.added or (digests and session.article(summary.id).digest in digests)
    ]


def _pretranslate(session: "Session", engine: "Engine", articles: Sequence[int], threshold: int) -> str:
    """Fill the articles' untranslated segments and return what came of it."""
    from workbench.services.pretranslation import Pretranslation  # noqa: PLC0415 - imports Qt

    work = Pretranslation(session, articles, threshold=threshold)
    with progress_bar(work.segments, "Drafting") as bar:
        for drafted in work.run(engine):
            bar.update(drafted)
    told = f"{counted(work.segments, 'segment')} drafted"
    remembered = len(work.plan.remembered)
    return f"{told}, {remembered} of them from the memory" if remembered else told
