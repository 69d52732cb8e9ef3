"""Blocks and facts become an article."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.languages import Language
from workbench.intake.block import Block, words_of
from workbench.intake.datelines import join_datelines
from workbench.intake.dating import published_at
from workbench.intake.facts import Facts
from workbench.intake.galleries import captions_as_prose, is_gallery
from workbench.intake.kinds import kinds_of
from workbench.intake.marks import Mark, mark
from workbench.intake.publishers import publisher_of
from workbench.intake.region import article_region, next_article
from workbench.intake.titles import claimed_title, likely_title, titled_by_facts
from workbench.intake.wording import wording

FEW_WORDS = 40
A_HOW_TO = 4
"""So many requests to the reader inside an article are its instructions."""


def compose(blocks: Sequence[Block], facts: Facts, file: str) -> Article:
    """Return the article that the blocks of a page hold, its boilerplate set aside in place."""
    blocks = join_datelines(blocks)
    marks: Sequence[Mark] = [mark(block) for block in blocks]
    title = claimed_title(blocks, facts)
    region = _region(blocks, marks, title)
    if is_gallery(blocks, marks, region):
        blocks, marks = captions_as_prose(blocks, marks)
        region = _region(blocks, marks, title)
    marks = _settled(marks, region)
    if title is None and not (facts.titles or facts.page_title):
        title = likely_title(blocks, marks, region)
    if title is not None and title in region:
        region = range(title + 1, region.stop)
    kinds = kinds_of(blocks, marks, region, title)
    language = language_of(blocks[index] for index in region)
    headline = blocks[title].text if title is not None else titled_by_facts(facts)
    paragraphs = _paragraphs(blocks, kinds, headline if title is None else "")
    article = Article(
        title=headline,
        paragraphs=paragraphs,
        date=published_at(blocks, marks, title, region, facts, language),
        publisher=publisher_of(blocks, marks, region, facts),
        file=file,
    )
    return replace(article, digest=digest_of(article), remarks=_remarks(blocks, kinds, article, language))


def _region(blocks: Sequence[Block], marks: Sequence[Mark], title: int | None) -> range:
    """Return where the article lies: below its headline, unless by far the most text stands elsewhere."""
    anywhere = article_region(blocks, marks)
    if title is None:
        return anywhere
    first, end = title + 1, next_article(blocks, marks, title)
    below = article_region(blocks[first:end], marks[first:end])
    below = range(below.start + first, below.stop + first)
    return below if 4 * _words(blocks, below) >= _words(blocks, anywhere) else anywhere


def _words(blocks: Sequence[Block], region: range) -> int:
    return sum(len(blocks[index].words) for index in region)


def _settled(marks: Sequence[Mark], region: range) -> list[Mark]:
    """Return the marks with requests made prose where there are so many that the article is a how-to."""
    requests = [index for index in region if marks[index] is Mark.REQUEST]
    settled = list(marks)
    if len(requests) >= A_HOW_TO:
        for index in requests:
            settled[index] = Mark.PROSE
    return settled


def language_of(blocks: Iterable[Block]) -> Language:
    """Return the language whose function words are more frequent; Indonesian where there are none."""
    words = words_of(blocks)
    counts = {
        language: sum(word in stopwords for word in words)
        for language, stopwords in wording().stopwords.items()
    }
    return max(counts, key=lambda language: (counts[language], language == "id"))


def digest_of(article: Article) -> str:
    """Return the hex SHA-256 of the kept text: the same for the same article from another file."""
    kept = "\n".join(paragraph.text for paragraph in article.kept())
    return hashlib.sha256(kept.encode("utf-8")).hexdigest()


def _paragraphs(
    blocks: Sequence[Block], kinds: Sequence[ParagraphKind], unseen_title: str
) -> tuple[Paragraph, ...]:
    shown = (Paragraph(block.text, kind, block.line) for block, kind in zip(blocks, kinds, strict=True))
    return (*([Paragraph(unseen_title, ParagraphKind.TITLE)] if unseen_title else []), *shown)


def _remarks(
    blocks: Sequence[Block], kinds: Sequence[ParagraphKind], article: Article, language: Language
) -> tuple[str, ...]:
    kept = [block for block, kind in zip(blocks, kinds, strict=True) if kind is not ParagraphKind.BOILERPLATE]
    words = sum(len(paragraph.text.split()) for paragraph in article.body())
    remarks = {
        "Bold and links were dropped.": any(block.emphasis for block in kept),
        "No headline was found.": not article.title,
        "The text looks English, not Indonesian.": language == "en",
        "The text is very short.": 0 < words < FEW_WORDS,
        "No article text was found; bring lines back from the boilerplate.": not words,
    }
    return tuple(remark for remark, holds in remarks.items() if holds)
