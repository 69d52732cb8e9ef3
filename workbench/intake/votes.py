"""What others think of the blocks of an HTML page: two general extractors, and the page itself.

Neither extractor knows Indonesian news well enough to be followed, but a paragraph that both take for the
article's is hardly a reader's comment: votes weigh the prose when the article's region is looked for.

Sources: Barbaresi, "Trafilatura" (ACL 2021); Pomikálek, "Removing Boilerplate and Duplicate Content from
Web Corpora" (2011), the algorithm of jusText.
"""

import logging
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache

from lxml import etree, html

from workbench.intake.block import Block, key_of

_TRUST = (0.7, 0.95, 1.2, 1.45, 1.7)
"""The weight of a block by the number of those that take it."""
_LONGEST, _DEEPEST, _WIDEST = 1_000_000, 150, 2_000

logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # what it makes of odd pages is no news


def voted(blocks: Sequence[Block], root: html.HtmlElement, claimed: str) -> list[Block]:
    """Return the blocks with their votes: of the extractors, and of the page itself.

    ``claimed`` is the text that the page gives to machines; its markup may say, too, which element holds
    the article's body. Extractors are not asked about pages too long, too deep or too wide for them:
    trafilatura looks for the neighbours of an empty element among all of its siblings.
    """
    ballots = [ballot for ballot in (key_of(claimed), *_extracted(blocks, root)) if ballot]
    if not ballots:
        return list(blocks)
    votes = (block.inside + sum(block.key in ballot for ballot in ballots) for block in blocks)
    return [replace(block, votes=_TRUST[count]) for block, count in zip(blocks, votes, strict=True)]


def _extracted(blocks: Sequence[Block], root: html.HtmlElement) -> tuple[str, ...]:
    page = etree.tostring(root, encoding="unicode", method="html")
    deepest = max((len(block.path) for block in blocks), default=0)
    if len(page) > _LONGEST or deepest > _DEEPEST or max(map(len, root.iter())) > _WIDEST:
        return ()
    return _by_trafilatura(page), _by_justext(page)


def _by_trafilatura(page: str) -> str:
    with _no_socket():
        import trafilatura  # noqa: PLC0415  (a text page does not pay for it)

    return key_of(trafilatura.extract(page, include_comments=False, favor_recall=True) or "")


def _by_justext(page: str) -> str:
    import justext  # noqa: PLC0415

    try:
        paragraphs = justext.justext(page, _stopwords())
    except (etree.ParserError, ValueError):
        return ""
    return key_of(" ".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate))


@cache
def _stopwords() -> frozenset[str]:
    import justext  # noqa: PLC0415

    return frozenset(justext.get_stoplist("Indonesian") | justext.get_stoplist("English"))


@contextmanager
def _no_socket() -> Iterator[None]:
    """Keep a library that comes along from trying out a socket: nothing here uses a network."""
    works, socket.has_ipv6 = socket.has_ipv6, False
    try:
        yield
    finally:
        socket.has_ipv6 = works
