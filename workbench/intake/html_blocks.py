"""The blocks of an HTML page: paragraphs as a reader sees them, whatever the markup calls them."""

import re
from dataclasses import dataclass, field

from lxml import etree, html

from workbench.intake.block import Block, collapse
from workbench.intake.prose import is_finished
from workbench.intake.wrapping import join_wrapped


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_INLINE = _tags(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s"
    " samp small span strike strong sub sup time tt u var wbr amp-fit-text"
)
_UNSEEN = _tags(
    "script style noscript template svg iframe object embed canvas video audio map head select option"
    " datalist textarea input button math title meta link amp-ad amp-analytics amp-iframe amp-sidebar"
)
_ASIDE = _tags("nav footer aside form menu dialog")
_ASIDE_ROLES = _tags("navigation banner contentinfo search complementary menu menubar dialog alert")
_ASIDE_NAMES = _tags("comment comments comment-list commentlist respond komentar cookie cookies newsletter")
"""What class or id say in whole words of parts that hold prose and are not the article."""
_EMPHASIS = _tags("a b strong i em u mark")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_IMAGE_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif)(?:\?.*)?$")
_NEVER_BOXES = frozenset({"li", "body", "article", "main", "section", "html"})
_LINE_BREAK = "\n"
_TEXTS = etree.XPath(
    "descendant::text()[not(ancestor::script or ancestor::style or ancestor::template or ancestor::select)]",
    smart_strings=False,
)


@dataclass(slots=True)
class _Run:
    """The text gathered since the last block boundary; ``linked`` counts the characters inside links."""

    parts: list[str] = field(default_factory=list)
    linked: int = 0
    emphasis: bool = False
    stamp: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the page the walk is: what the enclosing elements say of the text in them."""

    tag: str = ""
    path: tuple[int, ...] = ()
    aside: bool = False
    inside: bool = False
    caption: bool = False
    hidden: bool = False
    in_link: bool = False


def html_blocks(root: html.HtmlElement) -> list[Block]:
    """Return the blocks of the page in order.

    A block ends where a block element starts or ends and at two line breaks; a single line break ends it
    unless the text was merely wrapped there. An image's own text is marked as a caption.
    """
    walk = _Walk(_captions(root))
    for event, element in etree.iterwalk(root, events=("start", "end", "comment")):
        walk.step(event, element)
    walk.flush()
    return walk.blocks


class _Walk:
    """One pass over the tree that cuts it into blocks."""

    def __init__(self, captioned: frozenset[html.HtmlElement]) -> None:
        self.blocks: list[Block] = []
        self._captioned = captioned
        self._places = [_Place()]
        self._unseen = 0
        self._run = _Run()
        self._number = 0

    def step(self, event: str, element: html.HtmlElement) -> None:
        if event == "comment":
            self._take(element.tail)
        elif event == "start":
            self._enter(element)
        else:
            self._leave(element)

    def flush(self) -> None:
        """End the block: what was gathered becomes paragraphs."""
        run, self._run = self._run, _Run()
        place = self._places[-1]
        paragraphs = _paragraphs("".join(run.parts))
        length = sum(map(len, paragraphs))
        for text in paragraphs:
            self.blocks.append(
                Block(
                    text,
                    tag=place.tag,
                    path=place.path,
                    linked=min(1.0, run.linked / max(1, length)),
                    aside=place.aside,
                    inside=place.inside,
                    caption=place.caption,
                    hidden=place.hidden,
                    emphasis=run.emphasis,
                    stamp=run.stamp,
                )
            )

    def _enter(self, element: html.HtmlElement) -> None:
        if self._unseen or _skipped(element):
            self._unseen += 1
            return
        if element.tag == "br":
            self._run.parts.append(_LINE_BREAK)
            return
        if not _inline(element):
            self.flush()
        self._number += 1
        self._places.append(self._inner(element))
        self._run.emphasis = self._run.emphasis or element.tag in _EMPHASIS
        if element.tag == "time":
            self._run.stamp = self._run.stamp or element.get("datetime", "")
        self._take(element.text)

    def _leave(self, element: html.HtmlElement) -> None:
        if self._unseen:
            self._unseen -= 1
        elif element.tag != "br":
            if not _inline(element):
                self.flush()
            self._places.pop()
        if not self._unseen:
            self._take(element.tail)

    def _take(self, text: str | None) -> None:
        if not text or self._unseen:
            return
        self._run.parts.append(re.sub(r"\s+", " ", text))
        if self._places[-1].in_link:
            self._run.linked += len(collapse(text))

    def _inner(self, element: html.HtmlElement) -> _Place:
        outer = self._places[-1]
        inline = _inline(element)
        return _Place(
            tag=outer.tag if inline else element.tag,
            path=outer.path if inline else (*outer.path, self._number),
            aside=outer.aside or _is_aside(element, outer),
            inside=outer.inside or "articleBody" in element.get("itemprop", "").split(),
            caption=outer.caption or element in self._captioned or element.tag in {"figcaption", "figure"},
            hidden=outer.hidden or _is_hidden(element),
            in_link=outer.in_link or (element.tag == "a" and "href" in element.attrib),
        )


def _inline(element: html.HtmlElement) -> bool:
    return element.tag in _INLINE


def _skipped(element: html.HtmlElement) -> bool:
    return element.tag in _UNSEEN or (_inline(element) and _is_hidden(element))


def _is_hidden(element: html.HtmlElement) -> bool:
    return bool("hidden" in element.attrib or _HIDDEN.search(element.get("style", "")))


def _is_aside(element: html.HtmlElement, outer: _Place) -> bool:
    """Tell whether the element itself says that it is not the article.

    A <form> around the whole page (old web frameworks) says nothing, hence the depth.
    """
    if element.tag == "body":
        return False
    names = f"{element.get('class', '')} {element.get('id', '')}".lower().split()
    if element.get("role", "") in _ASIDE_ROLES or not _ASIDE_NAMES.isdisjoint(names):
        return True
    return element.tag in _ASIDE and not (element.tag == "form" and len(outer.path) < 4)


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a run in which line breaks stand for <br>."""
    found: list[str] = []
    for piece in re.split(r"\n[ \u00a0]*(?:\n[ \u00a0]*)+", text):
        lines = [line for line in map(collapse, piece.split(_LINE_BREAK)) if line]
        found.extend(join_wrapped(lines))
    return found


def _captions(root: html.HtmlElement) -> frozenset[html.HtmlElement]:
    """Return the elements that hold an image and, but for a short text beside it, nothing else."""
    # many images share a parent: each parent is looked at once
    parents = {image.getparent(): image for image in root.iter("img", "amp-img", "picture")}
    found = (_caption_box(image) for image in parents.values())
    return frozenset(box for box in found if box is not None)


def _caption_box(image: html.HtmlElement) -> html.HtmlElement | None:
    """Return the smallest element around the image that holds text, if that text can only be its caption."""
    for box in image.iterancestors():
        if box.tag in _NEVER_BOXES or (box.tag == "a" and not _enlarges(box)):
            return None
        texts = [collapse(text) for text in _seen_text(box)]
        length = sum(map(len, texts))
        if length > 450 or any(child.tag in {"h1", "h2", "h3", "li"} for child in box.iter()):
            return None
        if length:
            return None if _looks_like_paragraphs(box) else box
    return None


def _enlarges(link: html.HtmlElement) -> bool:
    """Tell whether the link only shows the image larger; any other makes it another article's teaser."""
    target = link.get("href", "").lower()
    return target in {"", "#"} or target.startswith("javascript:") or bool(_IMAGE_FILE.search(target))


def _looks_like_paragraphs(box: html.HtmlElement) -> bool:
    """Tell whether the text beside the image is set as paragraphs of its own, not as its caption."""
    if box.tag == "p":
        return is_finished(collapse("".join(_seen_text(box))))
    paragraphs = [p for p in box.iter("p") if collapse("".join(_seen_text(p)))]
    return len(paragraphs) > 1 or (box.find("br") is not None and len(box.findall("br")) > 2)


def _seen_text(element: html.HtmlElement) -> list[str]:
    texts = _TEXTS(element)
    return [str(text) for text in texts] if isinstance(texts, list) else []
