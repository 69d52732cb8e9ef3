"""An article comes into the project: its paragraphs are stored, its sentences become segments."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.languages import SOURCE
from workbench.domain.plain_text import storable
from workbench.domain.project import StoredParagraph
from workbench.domain.segment import Segment
from workbench.domain.wording import tr
from workbench.store import articles as stored_articles
from workbench.store import segments
from workbench.store.project_file import Step
from workbench.text.splitting.sentences import split


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Ids of the articles that were added, and the files that were not, with a sentence each.

    ``known`` are the ids of the articles that some of the files were skipped for.
    """

    added: tuple[int, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()
    known: tuple[int, ...] = ()


def digest_of(article: Article) -> str:
    """Return what tells the same text met twice."""
    text = "\n".join(
        each.text for each in with_headline(article) if each.kind is not ParagraphKind.BOILERPLATE
    )
    return article.digest or hashlib.sha256(text.encode("utf-8")).hexdigest()


def name_of(articles: Sequence[Article]) -> str:
    """Return "Import Lavrov bertemu Blinken" or "Import 3 articles"."""
    if len(articles) == 1 and articles[0].title:
        return tr("Import “{title}”", title=articles[0].title)
    return tr("Import {count:,} articles", count=len(articles))


def add_articles(step: Step, articles: Sequence[Article]) -> ImportReport:
    """Add what is not in the project yet."""
    added: list[int] = []
    skipped: list[tuple[str, str]] = []
    known: list[int] = []
    for article in (replace(each, digest=digest_of(each)) for each in articles):
        twin = stored_articles.twin(step.file, article)
        reason = already_there(twin[1]) if twin else why_skipped(article)
        if reason:
            skipped.append((article.file or article.title, reason))
        else:
            added.append(add_article(step, article))
        known += twin[:1] if twin else ()
    return ImportReport(tuple(added), tuple(skipped), tuple(known))


def add_article(step: Step, article: Article) -> int:
    """Store an article and its segments, the headline first; return its id."""
    article_id = stored_articles.insert(step.file, article, step.at)
    stored = stored_articles.insert_paragraphs(step.file, article_id, with_headline(article))
    number = 1
    for paragraph in sorted(stored, key=lambda each: each.kind is not ParagraphKind.TITLE):
        if paragraph.kind is not ParagraphKind.BOILERPLATE:
            number += len(insert_segments(step, paragraph, number))
    return article_id


def already_there(file: str) -> str:
    """Return a sentence that says that an article is in the project, read from ``file``."""
    if not file:
        return tr("This article is already in the project.")
    return tr("This article is already in the project, from {file}.", file=file)


def why_skipped(article: Article) -> str:
    """Return a sentence that says why a new article does not come in, empty if it does."""
    if all(each.kind is ParagraphKind.BOILERPLATE for each in with_headline(article)):
        return tr("There is no text to translate in it.")
    return ""


def insert_segments(step: Step, paragraph: StoredParagraph, number: int) -> list[int]:
    """Store a paragraph's sentences as segments numbered from ``number``; return their ids."""
    return [
        segments.insert(
            step.file,
            Segment(
                id=0,
                article_id=paragraph.article_id,
                paragraph_id=paragraph.id,
                number=number + index,
                source=paragraph.text[start:end],
                start=start,
                end=end,
                leads_paragraph=index == 0,
            ),
        )
        for index, (start, end) in enumerate(sentence_spans(paragraph.text))
    ]


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return the sentences of a paragraph as character offsets."""
    return [(span.start, span.end) for span in split(text, SOURCE)]


def with_headline(article: Article) -> list[Paragraph]:
    """Return the paragraphs, with the title before them where no paragraph holds it."""
    texts = [(each, storable(each.text).strip()) for each in article.paragraphs]
    paragraphs = [replace(each, text=text) for each, text in texts if text]
    if article.title.strip() and not any(each.kind is ParagraphKind.TITLE for each in paragraphs):
        paragraphs.insert(0, Paragraph(article.title.strip(), ParagraphKind.TITLE))
    return paragraphs
