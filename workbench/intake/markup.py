"""HTML becomes a tree, safely: nothing is fetched, no entity expands, no embedded file is carried along."""

import re
from collections.abc import Iterator

from lxml import etree, html

_EMBEDDED = re.compile(r"data:[\w/+.;=-]{0,100},[^\s\"'<>)]{200,}", re.IGNORECASE)
_UNREAD = re.compile(
    r"<(script|style|svg|noscript)\b(?![^>]*ld\+json)[^>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL
)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def parse(page: str) -> html.HtmlElement | None:
    """Return the root of the page's tree, None if the page holds no markup at all.

    Tags that are never closed nest without end, hence the parser's limit of 256 levels is lifted.
    Images of single-file pages (data URIs), scripts and drawings are cut out before parsing: a page of
    40 MB is then a page of 100 kB.
    """
    lean = _EMBEDDED.sub("data:,", _XML_DECLARATION.sub("", page))
    lean = _UNREAD.sub(" ", lean)
    parser = html.HTMLParser(no_network=True, remove_pis=True, huge_tree=True, recover=True)
    try:
        return html.document_fromstring(lean, parser=parser)
    except etree.ParserError:
        return None


def elements(root: html.HtmlElement, *tags: str) -> Iterator[html.HtmlElement]:
    """Yield the elements of these tags in page order."""
    yield from root.iter(*tags)
