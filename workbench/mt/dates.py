"""Dates and times that a draft has copied are written in English: 21/1/2022 as January 21, 2022."""

import re

from workbench.mt.numbers import TIME
from workbench.text.values.dates import MONTHS

_DATE = re.compile(r"(?<![\d/.-])([0-3]?\d)/(1[0-2]|0?[1-9])/((?:19|20)\d\d)(?![\d/])")
_DAY = re.compile(r"(?<=\()([0-3]?\d)/(1[0-2]|0?[1-9])(?=\))")
_LONGEST_MONTH = 31  # days


def mend_dates(source: str, draft: str) -> str:
    """Return the draft with the source's dates in digits in words, and its hours as ``10:30``.

    An Indonesian date has its day first, an American reader takes the month to be there. Only what stands in
    the source as it stands in the draft is touched.
    """
    for found in [*_DATE.finditer(source), *_DAY.finditer(source)]:
        if 0 < int(found[1]) <= _LONGEST_MONTH:
            draft = re.sub(rf"(?<![\d/]){re.escape(found[0])}(?![\d/])", _in_words(*found.groups()), draft)
    for time in {before or after for before, after in TIME.findall(source)}:
        draft = re.sub(rf"(?<![\d.,]){re.escape(time)}(?![.,]?\d)", time.replace(".", ":"), draft)
    return draft


def _in_words(day: str, month: str, year: str = "") -> str:
    written = f"{MONTHS['en'][int(month) - 1]} {int(day)}"
    return f"{written}, {year}" if year else written
