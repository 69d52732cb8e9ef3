"""Where a good translation leaves out a name: for a pronoun, for what it names, for a shorter form."""

import re

from workbench.quality.pair import Pair
from workbench.text.capitals import WORD
from workbench.text.names import SAYS, Name
from workbench.text.words.sounds import folded, words
from workbench.text.words.vocabulary import english_kinds, names_a_land_abroad

CLOSE = (0.8, 1.3)  # of the source's length: beyond these the translation is free
_CLOSE_IN_A_HEADLINE = 0.85
_CLOSERS = " \"”’')"
_PRONOUN = re.compile(r"\b(?:he|she|his|him|her)\b", re.IGNORECASE)
_INDONESIAN_PRONOUN = re.compile(r"\b(?:ia|dia|beliau|mereka)\b", re.IGNORECASE)
_ENDS_IN_A_PRONOUN = re.compile(r"[a-z]{3}nya\b")
_SPEAKER = re.compile(
    r"\b(?:(?:di)?(?:lanjut|kata|ujar|tambah|ungkap|harap|imbau|papar|jelas|ucap|tutur|tandas|sebut|terang)(?:kan)?|menurut"
    r"|\w+nya,?|bagi|oleh) $",
    re.IGNORECASE,
)
_TAKES_UP = re.compile(r"(?:It|They|He|She|This|These|(?:The|This|These) [a-z]+)\b")
_HOME = "indonesia"  # readers there need not be told that it is meant
_AT_HOME = re.compile(r"\bdi $", re.IGNORECASE)
_INTRODUCED = re.compile(r"(?:, |\b[A-Z]\w+ )$")  # Kepala Dinas, Rina Hartati


def may_go(pair: Pair, name: Name) -> bool:
    """Whether a good translation may leave the name out, or say it more shortly.

    A single word goes where the translation is free, or where it names the speaker of ``lanjut Bambang``,
    whom English calls by another of his names.
    """
    if _is_a_pronoun_now(pair) or _is_taken_up(pair, name) or _stands_for_its_kind(pair, name):
        return True
    if folded(name.words[-1]) == _HOME:
        return bool(_AT_HOME.search(pair.source[: name.start]))
    if len(name.words) > 1:
        return _is_called_by_the_first(pair, name)
    return not _is_close(pair) or bool(_SPEAKER.search(pair.source[: name.start]))


def _is_close(pair: Pair) -> bool:
    is_sentence = pair.source.rstrip(_CLOSERS).endswith((".", "?", "!"))
    return (CLOSE[0] if is_sentence else _CLOSE_IN_A_HEADLINE) <= pair.share <= CLOSE[1]


def is_spoken_by(source: str, start: int, end: int) -> bool:
    """Whether the name at these offsets is the speaker's: ``lanjut Bambang``, ``Bambang mengatakan``."""
    return bool(_SPEAKER.search(source[:start]) or SAYS.match(source, end))


def _is_a_pronoun_now(pair: Pair) -> bool:
    """Whether the target has a pronoun that none of the source accounts for."""
    told = len(_INDONESIAN_PRONOUN.findall(pair.source)) + len(_ENDS_IN_A_PRONOUN.findall(pair.source))
    return len(_PRONOUN.findall(pair.target)) > told


def _is_taken_up(pair: Pair, name: Name) -> bool:
    """Whether the name opens the source, and ``It`` or ``The stall`` the target."""
    before = WORD.findall(pair.source[: name.start])
    return all(word[0].isupper() for word in before) and bool(_TAKES_UP.match(pair.target))


def _stands_for_its_kind(pair: Pair, name: Name) -> bool:
    """Whether ``the governor`` stands for ``Gubernur Rina Hartati``, and no name with it."""
    before = WORD.findall(pair.source[: name.start])[-1:]
    present = words(pair.target)
    if not before or any(folded(word) in present for word in name.words):
        return False
    kinds = "|".join(english_kinds(before[0]))
    return bool(kinds) and bool(re.search(rf"\b[Tt]he (?:{kinds})\b(?! [A-Z])", pair.target))


def _is_called_by_the_first(pair: Pair, name: Name) -> bool:
    """Whether a person who is introduced with all names goes by the first alone, as many do at home."""
    if names_a_land_abroad(pair.source):
        return False
    first, *others = (folded(word) for word in name.words)
    present = words(pair.target)
    is_shortened = first in present and not any(other in present for other in others)
    return is_shortened and bool(_INTRODUCED.search(pair.source[: name.start]))
