"""What a single block looks like, judged by its own words: prose, or one of the many kinds of furniture."""

import re
from enum import StrEnum

from workbench.intake.block import Block
from workbench.intake.stamps import stamps
from workbench.intake.wording import wording


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
    REQUEST = "request"  # what may be an invitation, or a step of a how-to
    SOCIAL = "social"
    LEGAL = "legal"
    FURNITURE = "furniture"
    LINKS = "links"
    TAGS = "tags"
    RELATED = "related"  # the heading of a list of other articles
    COMMENTS = "comments"  # the heading of what readers wrote


SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_SENTENCE_BREAK = re.compile(r"[a-z]{3}[\"”’)]?\.[\"”’)]? [A-Z\"“‘]")
_ELLIPSIS = re.compile(r"(?:…|\.\.\.?)[\"'”’]?$")
_SIGNOFF = re.compile(r"[(\[*-]{1,2}\s?[\w*.]{2,12}(?:\s?[/\-,|&]\s?[\w*.]{1,12}){0,4}\s?[)\]*-]{1,2}\.?")
_ITEM = re.compile(r"(?:\d{1,2}[.)]|[-*•·–▪●►])\s+\S")
_NAME = r"[A-Z][\w.&®-]*(?: [A-Z][\w.&®-]*){0,3}"
_CREDIT_TAIL = re.compile(
    rf"[.\])]\s?/\s?{_NAME}(?:\s?/\s?{_NAME})*\.?$"  # "... (kiri)./AFP"
    rf"|[(\[]{_NAME}\s?/\s?[^()\[\]]{{2,60}}[)\]]\.?$"  # "(REUTERS / Ani Budi)"
    rf"|/\s?(?:©|\(c\))?[\w.® ]{{2,40}}/\s?{_NAME}$"
    rf"|^[\w.]+\.(?:com|id|co|net)\s?/\s?{_NAME}$"  # "Contoh.com/Ani Budi"
    r"|(?:©|\(c\))\s?[\w./® -]{2,40}[)\]]?$",
)
_SOCIAL_COUNT = re.compile(r"[\d.,+]*\s*[kKmM]?")
_CRUMBS = re.compile(r"\s(?:>|»|›|/|::|\|)\s")


def mark(block: Block) -> Mark:
    """Return what the block looks like."""
    words = len(block.words)
    for test in (_by_markup, _by_phrase, _by_shape):
        found = test(block, words)
        if found is not None:
            return found
    return Mark.PROSE if is_prose(block) else Mark.PLAIN


def stopword_share(block: Block) -> float:
    """Return the share of function words, in the language that has more of them here."""
    if not block.words:
        return 0.0
    counts = (sum(word in words for word in block.words) for words in wording().stopwords.values())
    return max(counts) / len(block.words)


def is_finished(text: str) -> bool:
    """Tell whether the text ends as a sentence does."""
    return bool(SENTENCE_END.search(text)) and not _ELLIPSIS.search(text)


def is_prose(block: Block) -> bool:
    """Tell whether the block is running text: finished sentences, or so long that it can be nothing else."""
    words, share = len(block.words), stopword_share(block)
    if (words >= 25 and share >= 0.1) or (words >= 10 and _SENTENCE_BREAK.search(block.text)):
        return True
    spoken = share >= 0.08 or words >= 8 or _is_quotation(block.text)
    return words >= 2 and spoken and is_finished(block.text)


def _is_quotation(text: str) -> bool:
    return text[0] in "\"“‘'"


def _by_markup(block: Block, words: int) -> Mark | None:
    if not words:
        return Mark.FURNITURE
    return Mark.LINKS if block.linked > 0.6 else None


def _by_phrase(block: Block, words: int) -> Mark | None:
    """Judge by the phrases that give furniture away; a long paragraph may well contain one in passing."""
    told, text = wording(), block.text
    bare = text.strip(" .:!?|•·-–—>»#[]()\"'+").casefold()
    if told.comments.fullmatch(bare):
        return Mark.COMMENTS
    if words <= 12 and told.endings.match(text) and not _opens_sentence(block):
        return Mark.RELATED
    if bare in told.furniture or (words <= 5 and all(word in told.furniture for word in block.words)):
        return Mark.FURNITURE
    if words <= 40 and told.pointers.match(text):
        return Mark.POINTER
    if words <= 30 and told.legal.search(text):
        return Mark.LEGAL
    if words <= 30 and told.invitations.search(text):
        return Mark.INVITATION
    if _is_request(block):
        return Mark.REQUEST
    if words <= 14 and not is_finished(text) and not is_credit(block) and told.loose_pointers.match(text):
        return Mark.POINTER
    return None


def _is_request(block: Block) -> bool:
    told, text = wording(), block.text
    if len(block.words) > 60 or _is_quotation(text):
        return False
    topics = {topic.lower() for topic in told.request_topics.findall(text)}
    return len(topics) >= 2 and any(told.requests.match(sentence) for sentence in re.split(r"[.!?]\s", text))


def _opens_sentence(block: Block) -> bool:
    return len(block.words) > 5 and is_finished(block.text) and not block.text.endswith(":")


def _by_shape(block: Block, words: int) -> Mark | None:
    text, told = block.text, wording()
    if _SIGNOFF.fullmatch(text):
        return Mark.SIGNOFF
    if words <= 12 and text.endswith(("-", "–", "—")):
        return Mark.DATELINE
    if _CLOCK_ONLY.fullmatch(text):
        return Mark.CLOCK
    if _is_date(block):
        return Mark.DATE
    if _is_byline(block):
        return Mark.BYLINE
    if text.startswith("#") or (words <= 12 and text.count("#") > 1):
        return Mark.TAGS
    if words <= 8 and not is_finished(text) and told.short.search(text):
        return Mark.SOCIAL
    if _SOCIAL_COUNT.fullmatch(text) or told.counters.fullmatch(text):
        return Mark.SOCIAL
    if words <= 10 and len(_CRUMBS.findall(text)) >= 2:
        return Mark.FURNITURE
    if is_credit(block):
        return Mark.CREDIT
    if words <= 20 and _ELLIPSIS.search(text) and not _is_quotation(text):
        return Mark.TEASER
    if _ITEM.match(text) and words <= 40:
        return Mark.ITEM
    return None


def is_credit(block: Block) -> bool:
    """Tell whether the block is a caption by its credit: "Lavrov (kanan)./AFP", "(Foto: Antara)"."""
    told, text, words = wording(), block.text, len(block.words)
    if words > 70:
        return False
    tail = _CREDIT_TAIL.search(text)
    if tail is not None and not re.search(r"https?:|\d/\d", tail[0]):
        return True
    bracket = re.search(r"[(\[]([^()\[\]]{2,80})[)\]]\.?$", text)
    if bracket is not None and told.credit.match(bracket[1].strip()):
        return True
    if (
        words <= 25
        and (label := re.match(r"[(\[]?([\w ]{3,20}):", text))
        and told.credit.fullmatch(label[1].strip())
    ):
        return True
    return words <= 40 and bool(
        re.search(rf"(?:{told.credit.pattern})\s*:\s*[^:]{{2,60}}$", text, re.IGNORECASE)
    )


def _is_date(block: Block) -> bool:
    """Tell whether the block is a date with at most a name, a place or a count beside it."""
    if block.stamp:
        return len(block.words) <= 14
    if len(block.words) > 16:
        return False
    found = list(stamps(block.text))
    if not found:
        return False
    left = block.text
    for stamp in reversed(found):
        left = left[: stamp.start] + " " + left[stamp.end :]
    rest = [
        word for word in Block(left).words if word not in wording().weekdays and word not in wording().zones
    ]
    return len(rest) <= 4 or (len(rest) <= 8 and found[0].clock is not None and not is_finished(block.text))


_CLOCK_ONLY = re.compile(r"\W*\d{1,2}[:.]\d\d\s*(?:wib|wita|wit|[ap]m|gmt|utc)?\W*", re.IGNORECASE)


def _is_byline(block: Block) -> bool:
    found = wording().byline.match(block.text)
    if found is None or len(block.words) > 14:
        return False
    rest = block.text[found.end() :].strip()
    if not rest:
        return True
    if found["mark"]:
        return len(rest.split()) <= 10
    named = rest.split()
    return (
        1 <= len(named) <= 5
        and all(word[:1].isupper() or not word[:1].isalpha() for word in named)
        and not is_finished(rest)
    )
