"""The target text of a project's articles leaves: one article is a file, several are files in a folder."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from workbench.domain.errors import ExchangeError
from workbench.domain.project import ArticleSummary
from workbench.domain.target_article import TargetArticle, target_article
from workbench.domain.wording import tr
from workbench.services.session import Session

_STEM = re.compile(r".{1,60}(?=-|$)|.{60}")


def target_text(session: Session, article_id: int) -> TargetArticle:
    """Return an article as it leaves, what is set aside left out."""
    kinds = {paragraph.id: paragraph.kind for paragraph in session.paragraphs(article_id)}
    return target_article(session.article_segments(article_id), kinds)


def export_texts(
    session: Session, articles: Sequence[ArticleSummary], place: Path, ending: str
) -> Iterator[int]:
    """Write the articles one by one and yield of each how many segments had no target.

    ``ending`` is one of ``.txt``, ``.html``, ``.docx``; ``place`` is the file for one article, and for
    several the folder, which is made.

    Raises:
        ExchangeError: a file or the folder cannot be written.
    """
    from workbench.exchange.target_text import WRITERS  # noqa: PLC0415 - for exports alone

    for file, article in zip(_files(articles, place, ending), articles, strict=True):
        content = target_text(session, article.id)
        WRITERS[ending](file, content)
        yield content.untranslated


def file_stem(name: str) -> str:
    """Return a file name without ending that every platform takes; a long one ends with a whole word."""
    found = _STEM.match(re.sub(r"[^\w-]+", "-", name).strip("-"))
    return found.group().rstrip("-") if found else "article"


def _files(articles: Sequence[ArticleSummary], place: Path, ending: str) -> list[Path]:
    if len(articles) == 1:
        return [place]
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExchangeError(
            tr("The folder {place} cannot be made.", place=place),
            tr("Several articles need a folder: choose another place."),
        ) from error
    width = len(str(len(articles)))
    return [
        place / f"{number:0{width}}-{file_stem(Path(article.file).stem or article.title)}{ending}"
        for number, article in enumerate(articles, start=1)
    ]
