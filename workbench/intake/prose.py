"""What running text looks like."""

import re

from workbench.intake.block import Block
from workbench.intake.wording import wording

_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_SENTENCE_BREAK = re.compile(r"[a-z]{3}[\"”’)]?\.[\"”’)]? [A-Z\"“‘]")
_ELLIPSIS = re.compile(r"(?:…|\.\.\.?)[\"'”’]?$")
_LAST_BRACKET = re.compile(r"(?<=[.!?\"”’])\s*[(\[][^()\[\]]{2,40}[)\]]\.?$")
_LONG = 25


def is_prose(block: Block) -> bool:
    """Tell whether the block is running text: a finished sentence, or too long for anything else."""
    words, share = len(block.words), stopword_share(block)
    if words >= _LONG and share >= 0.1:
        return True
    if words >= 10 and _SENTENCE_BREAK.search(block.text):
        return True
    said = share >= 0.08 or words >= (4 if block.text.endswith(".") else 8) or is_quotation(block.text)
    return words >= 2 and said and is_finished(block.text)


def is_finished(text: str) -> bool:
    """Tell whether the text ends as a sentence does, initials in brackets behind it or not."""
    bare = _LAST_BRACKET.sub("", text)
    return bool(_SENTENCE_END.search(bare)) and not _ELLIPSIS.search(bare)


def is_cut_off(text: str) -> bool:
    """Tell whether the text ends in an ellipsis."""
    return bool(_ELLIPSIS.search(text))


def is_quotation(text: str) -> bool:
    """Tell whether the text opens with a quotation mark."""
    return text[0] in "\"“‘'"


def stopword_share(block: Block) -> float:
    """Return the share of function words, in the language that has more of them here."""
    if not block.words:
        return 0.0
    counts = (sum(word in words for word in block.words) for words in wording().stopwords.values())
    return max(counts) / len(block.words)
