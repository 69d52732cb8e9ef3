"""Blocks and facts become an article."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.languages import Language
from workbench.domain.wording import tr
from workbench.intake.block import Block, words_of
from workbench.intake.dating import published_at
from workbench.intake.facts import Facts
from workbench.intake.kinds import kinds_of
from workbench.intake.layout import lay_out
from workbench.intake.page import Page
from workbench.intake.publishers import publisher_of
from workbench.intake.titles import title_in_facts
from workbench.intake.wording import wording

PLAIN = tr("Bold and links were dropped.")
_FEW_WORDS = 40


def compose(blocks: Sequence[Block], facts: Facts, file: str) -> Article:
    """Return the article that the blocks of a page hold, its boilerplate set aside in place."""
    page = lay_out(blocks, facts)
    kinds = kinds_of(page)
    language = _language_of(page.blocks[index] for index in page.region)
    shown = page.blocks[page.title].text if page.title is not None else ""
    article = Article(
        title=shown or title_in_facts(facts),
        paragraphs=tuple(_paragraphs(page, kinds)),
        date=published_at(page, language),
        publisher=publisher_of(page),
        file=file,
    )
    return replace(article, digest=_digest(article), remarks=_remarks(page, kinds, article, language))


def _paragraphs(page: Page, kinds: Sequence[ParagraphKind]) -> Iterable[Paragraph]:
    """Yield the blocks as paragraphs, before them a title that no block shows."""
    unseen = title_in_facts(page.facts) if page.title is None else ""
    if unseen:
        yield Paragraph(unseen, ParagraphKind.TITLE)
    for block, kind in zip(page.blocks, kinds, strict=True):
        yield Paragraph(block.text, kind, block.line)


def _language_of(blocks: Iterable[Block]) -> Language:
    """Return the language whose function words are more frequent; Indonesian where there are none."""
    words = words_of(blocks)
    counts = {name: sum(map(known.__contains__, words)) for name, known in wording().stopwords.items()}
    return max(counts, key=lambda language: (counts[language], language == "id"))


def _digest(article: Article) -> str:
    """Return the hex SHA-256 of the kept text: the same for the same article from another file.

    Pages of which nothing is kept are told apart by what was set aside.
    """
    kept = "\n".join(paragraph.text for paragraph in tuple(article.kept()) or article.paragraphs)
    return hashlib.sha256(kept.encode("utf-8")).hexdigest()


def _remarks(
    page: Page, kinds: Sequence[ParagraphKind], article: Article, language: Language
) -> tuple[str, ...]:
    kept = (
        block for block, kind in zip(page.blocks, kinds, strict=True) if kind is not ParagraphKind.BOILERPLATE
    )
    words = sum(len(paragraph.text.split()) for paragraph in article.body())
    remarks = {
        PLAIN: any(block.emphasis for block in kept),
        tr("No headline was found."): not article.title,
        tr("The text looks English, not Indonesian."): language == "en",
        tr("The text is very short."): 0 < words < _FEW_WORDS,
        tr("No article text was found: bring lines back from what was set aside."): not words,
    }
    return tuple(remark for remark, holds in remarks.items() if holds)
