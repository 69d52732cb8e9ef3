"""Of a sentence's hypotheses the one that keeps its names and values leads, and what it lost is put right.

What can be checked without a reference is asked for, each for the sentences that need it: a hypothesis that
invents or copies fewer words leads (forcing others in their place took .1 chrF away); wrong values are
replaced; one of the other hypotheses may have what is lost; else the sentence is drafted again, with
stand-ins for lost names, and without the capital of a first word that was taken for a name.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from workbench.mt.casing import WORD, capitalise
from workbench.mt.decoder import Hypothesis
from workbench.mt.faults import fault_of
from workbench.mt.inventions import count_strange
from workbench.mt.names import copied_opening, lost_names, mend_names
from workbench.mt.numbers import mend_numbers
from workbench.mt.stand_ins import StoodIn, stood_in
from workbench.mt.words import Words
from workbench.quality.numbers import check_values
from workbench.quality.pair import Pair

_SCALE_TWICE = re.compile(
    r"\b(hundred|thousand|million|billion|trillion) (?:\1s?|ratus|ribu|juta|miliar|triliun)\b", re.IGNORECASE
)
"""What is left where a scale that the draft could not write is put before its remains."""

FARTHEST = 0.5
"""How much less likely (in nats a piece) a hypothesis that invents fewer words may be than the best."""

MOST_VALUES = 4
"""How many wrong values are put right in one sentence."""


def chosen(text: str, found: list[Hypothesis], words: Words) -> tuple[list[Hypothesis], StoodIn | None]:
    """Return a text's hypotheses, led by the most faithful, and what to draft if that lacks something."""
    found = _least_strange(text, found)
    if not _is_doubtful(text, found[0].text, words):
        return found, None
    better = _fewest_wrongs_first(text, found, words)
    return better, _in_other_words(text, better[0].text, words)


def _least_strange(text: str, hypotheses: list[Hypothesis]) -> list[Hypothesis]:
    """Return the hypotheses, the best of those first that invent and copy the fewest words."""
    if len(hypotheses) < 2 or not count_strange(text, hypotheses[0].text):
        return hypotheses
    near = [one for one in hypotheses if one.score >= hypotheses[0].score - FARTHEST]
    sound = [one for one in near if not fault_of(text, one.text)] or near
    return _led_by(min(sound, key=lambda one: count_strange(text, one.text)), hypotheses)


def _is_doubtful(text: str, draft: str, words: Words) -> bool:
    return count_wrongs(text, mend_numbers(text, draft), words) > 0


def count_wrongs(text: str, draft: str, words: Words) -> int:
    """Return how many names a draft has lost, how many values are missing or wrong, and if it opens badly."""
    values = sum(1 for _ in check_values(Pair(0, text, draft)))
    return len(lost_names(text, draft, words)) + values + bool(copied_opening(text, draft, words))


def mended(text: str, draft: str, words: Words) -> str:
    """Return a draft with its names and values as the source has them, as far as that is plain."""
    return mend_values(text, mend_numbers(text, mend_names(text, draft, words)))


def mend_values(source: str, draft: str) -> str:
    """Return the draft with its values as the source has them, where it is plain which is to be which."""
    for _ in range(MOST_VALUES):
        fixes = (finding.fix for finding in check_values(Pair(0, source, draft)))
        fix = next((each for each in fixes if each is not None), draft)
        if fix == draft:
            break
        draft = _SCALE_TWICE.sub(r"\1", fix)
    return draft


def _fewest_wrongs_first(text: str, hypotheses: Sequence[Hypothesis], words: Words) -> list[Hypothesis]:
    """Return the hypotheses mended, the one with the fewest wrongs first."""
    tried = [replace(one, text=mended(text, one.text, words)) for one in hypotheses]
    sound = [one for one in tried if not fault_of(text, one.text)] or tried
    return _led_by(min(sound, key=lambda one: count_wrongs(text, one.text, words)), tried)


def _in_other_words(text: str, draft: str, words: Words) -> StoodIn | None:
    lost = lost_names(text, draft, words)
    opening = copied_opening(text, draft, words)
    small = WORD.sub(lambda found: found.group().lower(), text, count=1) if opening else text
    return stood_in(small, lost) if lost or opening else None


def regained(
    text: str, known: list[Hypothesis], other: StoodIn, found: Sequence[Hypothesis], words: Words
) -> list[Hypothesis]:
    """Return the hypotheses led by one of those in other words, if that has lost less."""
    now = count_wrongs(text, known[0].text, words)
    for one in found:
        back = mended(text, other.back(one.text) or "", words)
        back = capitalise(back) if capitalise(text) == text else back
        if not fault_of(text, back) and count_wrongs(text, back, words) < now:
            return _led_by(replace(one, text=back), known)
    return known


def _led_by(leader: Hypothesis, hypotheses: Sequence[Hypothesis]) -> list[Hypothesis]:
    return [leader, *(one for one in hypotheses if one.text != leader.text)]
