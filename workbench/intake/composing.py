"""Blocks and facts become an article."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.languages import Language
from workbench.intake.block import Block, words_of
from workbench.intake.dating import published_at
from workbench.intake.facts import Facts
from workbench.intake.kinds import kinds_of
from workbench.intake.marks import mark
from workbench.intake.publishers import publisher_of
from workbench.intake.region import article_region
from workbench.intake.titles import claimed_title, likely_title, titled_by_facts
from workbench.intake.wording import wording

FEW_WORDS = 40


def compose(blocks: Sequence[Block], facts: Facts, file: str) -> Article:
    """Return the article that the blocks of a page hold, its boilerplate set aside in place."""
    marks = [mark(block) for block in blocks]
    region = article_region(blocks, marks)
    title = claimed_title(blocks, facts)
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


def language_of(blocks: Sequence[Block]) -> Language:
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
