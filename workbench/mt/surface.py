"""What surrounds a sentence's words - bullet, dateline, capitals, quotes - is taken off and put back.

Short forms that the model has not learnt are written out, and stay so: the draft is English. Numbers in words
it gets in digits.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.mt.casing import Casing, casing_of, recase, restore_case
from workbench.mt.credits import english_credit
from workbench.mt.dates import mend_dates
from workbench.mt.inventions import respell
from workbench.mt.names import mend_names
from workbench.mt.numbers import mend_numbers
from workbench.mt.quotes import curl, has_curly, straighten
from workbench.mt.slips import mend_slips
from workbench.mt.spelled_numbers import in_digits, in_words
from workbench.mt.words import Words
from workbench.text.datelines import kept_dateline
from workbench.text.words.short_forms import written_out

LEAD = re.compile(r"\s*(?:[•●▪◦‣·*►▶■□➢✓–—-]|\(?\d{1,2}[.)]|\(?[a-h][.)])\s+")
"""A list's bullet or number; a model that has not met it in training stumbles."""

LONGEST_WORD = 60
"""A single word longer than this is an address or rubbish: it is copied."""


@dataclass(frozen=True, slots=True)
class Surface:
    """A sentence made ready: ``text`` is what the model gets; where it is empty, ``copied`` is the draft.

    ``spelled`` are English words for numbers that the text has in digits instead of in words.
    """

    source: str
    lead: str
    text: str
    copied: str
    casing: Casing
    curly: bool
    spelled: Mapping[str, str]


def prepare(source: str, words: Words) -> Surface:
    """Take a sentence's surface off."""
    found = LEAD.match(source)
    lead = found.group() if found else ""
    if casing_of(source[len(lead) :].strip()) is not Casing.HEADLINE:
        lead += kept_dateline(source[len(lead) :])
    core = source[len(lead) :].strip()
    casing = casing_of(core)
    credit = english_credit(core)
    known, spelled = in_digits(written_out(straighten(core), words.is_common))
    text = recase(known, casing, words) if _has_words(core) and not credit else ""
    return Surface(source, lead, text, (lead + (credit or core)).strip(), casing, has_curly(core), spelled)


def finish(surface: Surface, draft: str, words: Words) -> str:
    """Return a draft of the prepared text as the draft of its source."""
    draft = straighten(draft)
    draft = mend_names(surface.text, draft, words)  # Widododo is Widodo
    draft = respell(surface.text, draft)  # giroscope is gyroscope
    draft = mend_numbers(surface.text, draft)  # 1.250 is 1,250
    draft = in_words(draft, surface.spelled)  # after the numbers that were digits in the source
    draft = mend_dates(surface.text, draft)  # 21/1/2022 is January 21, 2022
    draft = mend_slips(surface.text, draft)  # last of the words: a respelt one may be a second ``the``
    draft = restore_case(draft, surface.casing)
    draft = curl(draft) if surface.curly else draft
    return surface.lead.lstrip() + draft


def _has_words(text: str) -> bool:
    """Tell whether there is anything to translate: a letter, and not in one endless word alone."""
    return any(letter.isalpha() for letter in text) and not (
        len(text) > LONGEST_WORD and len(text.split()) == 1
    )
