"""What an export does in the background, over a connection of its own."""

import re
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.errors import ExchangeError
from workbench.domain.target_article import TargetArticle, target_article
from workbench.exchange.tmx import TmxReport, write_tmx
from workbench.services.jobs import Cancelled, JobProgress, Report, Work
from workbench.services.session import Session
from workbench.ui.dialogs.export_text import TextChoice
from workbench.ui.dialogs.export_tmx import TmxChoice


@dataclass(frozen=True, slots=True)
class TextReport:
    """What came of a text export: where it is, how many articles, how many segments had no target."""

    place: Path
    articles: int
    untranslated: int


def tmx_work(project: Path, place: Path, choice: TmxChoice, segments: int) -> Work:
    """Return the work of writing a TMX to ``place``; ``segments`` is about how many units there are."""

    def work(report: Report, _cancelled: Cancelled) -> TmxReport:
        with closing(Session.open(project, read_only=True)) as session:
            units = session.units(drafts=choice.drafts, articles=choice.articles)
            return write_tmx(
                place, units, languages=choice.languages,
                progress=lambda seen: report(JobProgress(seen, segments)),
            )  # fmt: skip

    return work


def text_work(project: Path, place: Path, choice: TextChoice) -> Work:
    """Return the work of writing one article to the file ``place``, or several into the folder ``place``."""

    def work(report: Report, cancelled: Cancelled) -> TextReport:
        from workbench.exchange.target_text import WRITERS  # noqa: PLC0415 - python-docx, for this export only

        untranslated = 0
        with closing(Session.open(project, read_only=True)) as session:
            places = _places(session, place, choice)
            for done, (article, file) in enumerate(zip(choice.articles, places, strict=True)):
                if cancelled():
                    break
                content = article_text(session, article)
                WRITERS[f".{choice.form}"](file, content)
                untranslated += content.untranslated
                report(JobProgress(done + 1, len(places)))
        return TextReport(place, len(places), untranslated)

    return work


def article_text(session: Session, article: int) -> TargetArticle:
    """Return an article's target text."""
    kinds = {paragraph.id: paragraph.kind for paragraph in session.paragraphs(article)}
    return target_article(session.article_segments(article), kinds)


def _places(session: Session, place: Path, choice: TextChoice) -> Sequence[Path]:
    if len(choice.articles) == 1:
        return [place]
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExchangeError(f"The folder {place} cannot be made.", "Choose another place.") from error
    titles = {article.id: article.title or article.file for article in session.articles()}
    width = len(str(len(choice.articles)))
    return [
        place / f"{at:0{width}}-{file_stem(titles[article])}.{choice.form}"
        for at, article in enumerate(choice.articles, 1)
    ]


def file_stem(title: str) -> str:
    """Return a file name that every platform takes, made from a title."""
    return re.sub(r"[^\w-]+", "-", title).strip("-")[:60] or "article"
