"""What a page says of itself to machines: title, date, publisher, text."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from lxml import html

from workbench.domain.plain_text import storable
from workbench.intake.block import collapse
from workbench.intake.stamps import Stamp, first_stamp

_ARTICLE_TYPES = re.compile(r"(?:Article|BlogPosting|Report|NewsArticle|LiveBlogPosting|Posting)$")
_TITLES = ("og:title", "twitter:title", "dc.title", "title", "headline", "parsely-title", "sailthru.title")
_DATES = (
    "article:published_time", "og:published_time", "datepublished", "publishdate", "publish-date",
    "publish_date", "published_time", "pubdate", "date.issued", "dc.date.issued", "dcterms.created",
    "dc.date", "dcterms.date",
    "article.published", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "date",
    "content_publisheddate", "datecreated",
)  # fmt: skip
_SITES = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "publisher",
    "copyright",
    "apple-mobile-web-app-title",
)


@dataclass(frozen=True, slots=True)
class Facts:
    """A page's own claims, the likeliest first; ``text`` is the article's text as given to machines."""

    titles: tuple[str, ...] = ()
    page_title: str = ""
    dates: tuple[Stamp, ...] = ()
    publishers: tuple[str, ...] = ()
    text: str = ""


def facts_of(root: html.HtmlElement) -> Facts:
    """Return what the page's JSON-LD, meta elements and microdata say."""
    articles = [thing for thing in _linked_data(root) if _is_article(thing)]
    meta = _meta(root)
    titles = [str(thing.get("headline") or "") for thing in articles]
    dates = [str(thing.get("datePublished") or "") for thing in articles]
    sites = [_name(thing.get("publisher")) for thing in articles]
    titles += [meta.get(name, "") for name in _TITLES]
    dates += [meta.get(name, "") for name in _DATES]
    sites += [meta.get(name, "") for name in _SITES]
    return Facts(
        titles=_distinct(titles),
        page_title=collapse(root.findtext(".//title") or ""),
        dates=tuple(stamp for stamp in map(first_stamp, _distinct(dates)) if stamp is not None),
        publishers=_distinct(sites),
        text=max((str(thing.get("articleBody") or "") for thing in articles), key=len, default=""),
    )


def _linked_data(root: html.HtmlElement) -> Iterator[dict[str, object]]:
    for script in root.iter("script"):
        if "ld+json" in script.get("type", ""):
            try:
                yield from _things(json.loads(script.text or "", strict=False))
            except (ValueError, RecursionError):
                continue


def _things(data: object) -> Iterator[dict[str, object]]:
    if isinstance(data, list):
        for entry in data:
            yield from _things(entry)
    elif isinstance(data, dict):
        yield data
        yield from _things(data.get("@graph"))
        yield from _things(data.get("mainEntity"))


def _is_article(thing: dict[str, object]) -> bool:
    kinds = thing.get("@type")
    return any(_ARTICLE_TYPES.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _name(publisher: object) -> str:
    if isinstance(publisher, list):
        return _name(publisher[0]) if publisher else ""
    if isinstance(publisher, dict):
        return str(publisher.get("name") or "")
    return publisher if isinstance(publisher, str) and not publisher.startswith("http") else ""


def _meta(root: html.HtmlElement) -> dict[str, str]:
    """Return the content of meta elements by their name, property or itemprop, the first of each."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        content = collapse(element.get("content", ""))
        for attribute in ("property", "name", "itemprop"):
            names = element.get(attribute, "").lower()
            if content and names:
                found.setdefault(names, content)
    return found


def _distinct(texts: list[str]) -> tuple[str, ...]:
    """Return the different texts: JSON may hold halves of letters, where a site cut its headline short."""
    clean = (collapse(storable(_unescaped(text))) for text in texts)
    return tuple(dict.fromkeys(text for text in clean if text))


def _unescaped(text: str) -> str:
    """Return the text with entities that were escaped twice undone, and stray tags gone."""
    return re.sub(r"</?\w+[^<>]*>", "", unescape(text))
