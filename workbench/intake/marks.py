"""What a single block looks like, judged by its own words: prose, or one of the many kinds of furniture."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from enum import StrEnum

from workbench.intake.block import Block
from workbench.intake.photo_credits import is_credit
from workbench.intake.prose import is_cut_off, is_finished, is_prose, is_quotation
from workbench.intake.stamps import stamps
from workbench.intake.wording import wording
from workbench.text.datelines import is_bare_dateline


class Mark(StrEnum):
    """What a block looks like when its neighbours are not asked."""

    PROSE = "prose"  # a finished sentence or more
    PLAIN = "plain"  # words without an end: a headline, a name, a list item
    DATELINE = "dateline"  # "Stockholm -", the start of a paragraph set apart
    ITEM = "item"  # numbered or bulleted
    DATE = "date"
    CLOCK = "clock"  # the time of an entry in a live report
    BYLINE = "byline"
    CREDIT = "credit"  # a caption with its photographer or agency
    SIGNOFF = "sign-off"  # the desk's initials in brackets
    TEASER = "teaser"  # cut off with an ellipsis
    POINTER = "pointer"  # "Baca juga: ..."
    INVITATION = "invitation"
    REQUEST = "request"  # a sentence that asks the reader for something
    SOCIAL = "social"  # sharing and counting
    LEGAL = "legal"
    FURNITURE = "furniture"
    LINKS = "links"
    TAGS = "tags"
    RELATED = "related"  # the heading of a list of other articles
    COMMENTS = "comments"  # the heading of what readers wrote


_SIGNOFF = re.compile(r"[(\[*-]{1,2}\s?[\w*.]{2,12}(?:\s?[/\-,|&]\s?[\w*.]{1,12}){0,4}\s?[)\]*-]{1,2}\.?")
_ITEM = re.compile(r"(?:\d{1,2}[.)]|[-*•·–▪●►])\s+\S")
_CLOCK = re.compile(r"\W*\d{1,2}[:.]\d\d\s*(?:wib|wita|wit|[ap]m|gmt|utc)?\W*", re.IGNORECASE)
_RIGHTS = re.compile(r"(?:©|\(c\)).*\b(?:19|20)\d\d\b", re.IGNORECASE)
_COUNT = re.compile(r"[\d.,+]*\s*[kKmM]?")
_CRUMB = re.compile(r"\s(?:>|»|›|/|::|\|)\s")


def marks_of(blocks: Sequence[Block]) -> tuple[Mark, ...]:
    """Return what each block looks like, those that the page shows twice among them.

    Paragraphs are not repeated; what is prose and stands there twice describes an image, except in a text
    page, which has none. If half of the prose is there twice, the page shows its whole text twice, and that
    says nothing.
    """
    marks = tuple(mark(block) for block in blocks)
    pairs = list(zip(blocks, marks, strict=True))
    prose = (block for block, found in pairs if found is Mark.PROSE and block.line is None)
    counts = Counter(block.key for block in prose if not block.text.endswith(("?", "!")))
    twice = {key for key, count in counts.items() if count > 1 and len(key) > 40}
    if 2 * len(twice) >= len(counts):
        return marks
    return tuple(Mark.CREDIT if block.key in twice else found for block, found in pairs)


def mark(block: Block) -> Mark:
    """Return what the block looks like: the first rule that holds decides."""
    return next((found for found, holds in _RULES if holds(block)), Mark.PLAIN)


def _is_comments_heading(block: Block) -> bool:
    return bool(wording().comments.fullmatch(_bare(block)))


def _is_related_heading(block: Block) -> bool:
    if len(block.words) > 12 or not wording().endings.match(block.text):
        return False
    return len(block.words) <= 5 or not is_finished(block.text) or block.text.endswith(":")


def _is_furniture(block: Block) -> bool:
    furniture, words = wording().furniture, block.words
    return _bare(block) in furniture or (len(words) <= 5 and all(word in furniture for word in words))


def _is_pointer(block: Block) -> bool:
    return len(block.words) <= 40 and bool(wording().pointers.match(block.text))


def _is_loose_pointer(block: Block) -> bool:
    if len(block.words) > 14 or is_credit(block) or not wording().loose_pointers.match(block.text):
        return False
    return block.text.endswith(":") or not is_finished(block.text)


def _is_legal(block: Block) -> bool:
    told, text = wording(), block.text
    if len(block.words) > 30:
        return False
    opens = told.legal_openings.match(text) is not None and (len(block.words) <= 12 or not is_finished(text))
    return opens or bool(_RIGHTS.match(text) or told.legal.search(text))


def _is_invitation(block: Block) -> bool:
    if len(block.words) > 30 or block.text[0].isdigit():  # a step of a how-to
        return False
    return bool(wording().invitations.search(block.text))


def _is_request(block: Block) -> bool:
    """Tell whether a sentence opens with a request, and names what is asked for and the site's own."""
    told, text = wording(), block.text
    if len(block.words) > 60 or is_quotation(text) or not told.site_words.search(text):
        return False
    named = {word.lower() for words in (told.request_topics, told.site_words) for word in words.findall(text)}
    return len(named) >= 2 and any(told.requests.match(sentence) for sentence in re.split(r"[.!?]\s", text))


def _is_date(block: Block) -> bool:
    """Tell whether the block is a date with at most a name, a place or a count beside it."""
    if block.stamp or len(block.words) > 16:
        return bool(block.stamp) and len(block.words) <= 14
    found = list(stamps(block.text))
    left = block.text
    for stamp in reversed(found):
        left = f"{left[: stamp.start]} {left[stamp.end :]}"
    told = wording()
    rest = sum(word not in told.weekdays and word not in told.zones for word in Block(left).words)
    if not found or rest <= 4:
        return bool(found)
    return rest <= 8 and found[0].clock is not None and not is_finished(block.text)


def _is_byline(block: Block) -> bool:
    found = wording().byline.match(block.text)
    if found is None or len(block.words) > 14:
        return False
    rest = block.text[found.end() :].split()
    if found["mark"] or not rest:
        return len(rest) <= 10
    named = all(word[0].isupper() or not word[0].isalpha() for word in rest)
    return named and len(rest) <= 5 and not is_finished(block.text)


def _is_tags(block: Block) -> bool:
    return block.text.startswith("#") or (len(block.words) <= 12 and block.text.count("#") > 1)


def _is_social(block: Block) -> bool:
    """Tell whether the block names a network or counts readers; a headline may name a network, too."""
    if len(block.words) > 6:
        return False
    longest = 6 if any(character.isdigit() for character in block.text) else 3
    return len(block.words) <= longest and bool(wording().short.search(block.text))


def _is_counter(block: Block) -> bool:
    return bool(_COUNT.fullmatch(block.text) or wording().counters.fullmatch(block.text))


def _is_breadcrumbs(block: Block) -> bool:
    return len(block.words) <= 10 and len(_CRUMB.findall(block.text)) >= 2


def _is_item(block: Block) -> bool:
    return len(block.words) <= 40 and bool(_ITEM.match(block.text))


def _is_teaser(block: Block) -> bool:
    return len(block.words) <= 20 and is_cut_off(block.text) and not is_quotation(block.text)


def _bare(block: Block) -> str:
    return block.text.strip(" .:!?|•·-–—>»#[]()\"'+").casefold()


_RULES: tuple[tuple[Mark, Callable[[Block], bool]], ...] = (
    (Mark.FURNITURE, lambda block: not block.words),
    (Mark.LINKS, lambda block: block.linked > 0.6),
    (Mark.COMMENTS, _is_comments_heading),
    (Mark.RELATED, _is_related_heading),
    (Mark.SOCIAL, _is_social),
    (Mark.FURNITURE, _is_furniture),
    (Mark.POINTER, _is_pointer),
    (Mark.LEGAL, _is_legal),
    (Mark.INVITATION, _is_invitation),
    (Mark.REQUEST, _is_request),
    (Mark.POINTER, _is_loose_pointer),
    (Mark.SIGNOFF, lambda block: bool(_SIGNOFF.fullmatch(block.text))),
    (Mark.DATELINE, lambda block: is_bare_dateline(block.text)),
    (Mark.CLOCK, lambda block: bool(_CLOCK.fullmatch(block.text))),
    (Mark.DATE, _is_date),
    (Mark.BYLINE, _is_byline),
    (Mark.TAGS, _is_tags),
    (Mark.FURNITURE, _is_counter),
    (Mark.FURNITURE, _is_breadcrumbs),
    (Mark.CREDIT, is_credit),
    (Mark.TEASER, _is_teaser),
    (Mark.ITEM, _is_item),
    (Mark.PROSE, is_prose),
)
"""The rules in the order in which they are asked: phrases before shapes, prose last."""
