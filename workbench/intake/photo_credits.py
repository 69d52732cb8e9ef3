"""Captions by their credit: "Menteri (kanan)./AFP", "(Foto: Kabar/Ani)", "© Kabar Kita"."""

import re

from workbench.intake.block import Block
from workbench.intake.wording import wording
from workbench.text.datelines import dateline_of

_NAME = r"[A-Z][\w.&®-]*(?: [A-Z][\w.&®-]*){0,3}"
_TAIL = re.compile(
    rf"[.\])]\s?/\s?{_NAME}(?:\s?/\s?{_NAME})*\.?$"  # ... (kiri)./AFP
    rf"|[(\[]{_NAME}\s?/\s?[^()\[\]]{{2,60}}[)\]]\.?$"  # (REUTERS / Ani Budi)
    rf"|/\s?(?:©|\(c\))?[\w.® ]{{2,40}}/\s?{_NAME}$"  # .../©Kabar Kita/Ani Budi
    rf"|^[\w.]+\.(?:com|id|co|net)\s?/\s?{_NAME}$"  # Kabar.com/Ani Budi
    r"|[a-z]{2}/[A-Z][\w.]+$"  # .../Net
    r"|(?:©|\(c\))\s?[\w./® -]{2,40}[)\]]?$"  # © Kabar Kita
)
_NO_NAME = re.compile(r"https?:|\d/\d")
_LAST_BRACKET = re.compile(r"[(\[]([^()\[\]]{2,80})[)\]]\.?$")
_LABEL = re.compile(r"[(\[]?([\w ]{3,20})[:,]")
_LONGEST = 70


def is_credit(block: Block) -> bool:
    """Tell whether the block is a caption, or the bare credit of one."""
    text = block.text
    if len(block.words) > _LONGEST or len(text) > 20 * _LONGEST:
        return _tells_of_photo(text)
    return _has_tail(text) or _has_bracket(text) or _has_label(block) or _tells_of_photo(text)


def names_photo(text: str) -> bool:
    """Tell whether the text ends with a word for a picture."""
    return bool(wording().credit.search(text[-60:]))


def _has_tail(text: str) -> bool:
    tail = _TAIL.search(text)
    return tail is not None and not _NO_NAME.search(tail[0])


def _has_bracket(text: str) -> bool:
    """Tell whether the last bracket names a picture or a source."""
    bracket = _LAST_BRACKET.search(text)
    if bracket is None or len(bracket[1].split()) > 10:
        return False
    label = wording().byline.match(bracket[1])
    return bool(wording().credit.search(bracket[1]) or (label is not None and label["mark"]))


def _has_label(block: Block) -> bool:
    """Tell whether the block opens with "Foto:", or closes with it and a name."""
    words = len(block.words)
    label = _LABEL.match(block.text)
    if words <= _LONGEST // 2 and label is not None and wording().credit.fullmatch(label[1].strip()):
        return True
    return words <= 45 and bool(wording().credited.search(block.text))


def _tells_of_photo(text: str) -> bool:
    """Tell whether what looks like a dateline is a person's name: "ANI BUDI - Foto ini diambil ..."."""
    opening = dateline_of(text)
    return bool(opening) and wording().credit.match(text[len(opening) :]) is not None
