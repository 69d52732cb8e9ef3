"""HTML becomes a tree, safely: nothing is fetched, no entity expands, no embedded file is carried along."""

import re

from lxml import etree, html

_EMBEDDED = re.compile(r"data:[\w/+.;=-]{0,100},[^\s\"'<>)]{200,}", re.IGNORECASE)
_UNREAD = re.compile(r"<(script|style|svg|noscript)\b(?![^>]*ld\+json)[^>]*>", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def parse(page: str) -> html.HtmlElement | None:
    """Return the root of the page's tree, None if the page holds no markup at all.

    Tags that are never closed nest without end, hence the parser's limit of 256 levels is lifted.
    Images of single-file pages (data URIs), scripts and drawings are cut out before parsing: a page of
    40 MB is then a page of 100 kB.
    """
    lean = _EMBEDDED.sub("data:,", _XML_DECLARATION.sub("", page))
    parser = html.HTMLParser(no_network=True, remove_pis=True, huge_tree=True, recover=True)
    try:
        return html.document_fromstring(_without_unread(lean), parser=parser)
    except etree.ParserError:
        return None


def _without_unread(page: str) -> str:
    """Return the page without what nobody reads; an element that is never closed is looked for once."""
    parts: list[str] = []
    endless: set[str] = set()
    read = 0
    for opening in _UNREAD.finditer(page):
        name = opening[1].lower()
        if opening.start() < read or name in endless:
            continue
        closing = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(page, opening.end())
        if closing is None:
            endless.add(name)
        else:
            parts += [page[read : opening.start()], " "]
            read = closing.end()
    return "".join([*parts, page[read:]])
