"""Changing what intake decided about a page before its import: frozen articles in and out."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.wording import tr


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page that was read, or the sentence that says why it was not."""

    path: Path
    article: Article | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class PageSums:
    """What a page holds: sentences and words kept, lines set aside."""

    sentences: int = 0
    words: int = 0
    set_aside: int = 0

    def __add__(self, other: "PageSums") -> "PageSums":
        return PageSums(
            self.sentences + other.sentences, self.words + other.words, self.set_aside + other.set_aside
        )

    def __str__(self) -> str:
        return tr(
            "{sentences}, {words}; {lines} set aside",
            sentences=tr("1 sentence") if self.sentences == 1 else tr("{n:,} sentences", n=self.sentences),
            words=tr("1 word") if self.words == 1 else tr("{n:,} words", n=self.words),
            lines=tr("1 line") if self.set_aside == 1 else tr("{n:,} lines", n=self.set_aside),
        )


def sums_of(article: Article) -> PageSums:
    """Count a page."""
    from workbench.text.splitting.sentences import sentences  # noqa: PLC0415 - the window opens without it

    kept = [paragraph.text for paragraph in article.kept()]
    return PageSums(
        sum(len(sentences(text, "id")) for text in kept),
        sum(len(text.split()) for text in kept),
        sum(1 for _ in article.boilerplate()),
    )


def with_kind(article: Article, places: Collection[int], kind: ParagraphKind) -> Article:
    """Return the article with some paragraphs of another kind.

    There is one headline: a new one makes the old one body text, and names the article. The digest stays
    that of the page as it was read, so that the same page is known when it is met again.
    """
    paragraphs = [
        _of_kind(each, kind) if at in places else each for at, each in enumerate(article.paragraphs)
    ]
    if kind is not ParagraphKind.TITLE:
        return replace(article, paragraphs=tuple(paragraphs))
    first = min(places)
    single = tuple(_body_unless(each, at == first) for at, each in enumerate(paragraphs))
    return replace(article, paragraphs=single, title=single[first].text)


def _of_kind(paragraph: Paragraph, kind: ParagraphKind) -> Paragraph:
    return replace(paragraph, kind=kind)


def _body_unless(paragraph: Paragraph, headline: bool) -> Paragraph:
    if headline or paragraph.kind is not ParagraphKind.TITLE:
        return paragraph
    return replace(paragraph, kind=ParagraphKind.BODY)
