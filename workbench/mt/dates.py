"""Dates and times that a draft has copied are written in English: 21/1/2022 as January 21, 2022."""

import re
from collections.abc import Iterator

from workbench.mt.alone import number_alone, put
from workbench.mt.numbers import TIME
from workbench.text.values.dates import MONTHS, dates_in_digits

_LONGEST_MONTH, _LAST_MONTH = 31, 12  # days, months
_WHOLE_YEAR = 4  # digits


def mend_dates(source: str, draft: str) -> str:
    """Return the draft with the source's dates in digits in words, and its hours as ``10:30``.

    An Indonesian date has its day first, an American reader takes the month to be there. Only what stands in
    the source as it stands in the draft is touched.
    """
    for copied, in_words in _dates(source):
        draft = re.sub(rf"(?<![\d/]){re.escape(copied)}(?![\d/])", in_words, draft)
    for time in {before or after for before, after in TIME.findall(source)}:
        draft = put(draft, number_alone(time), time.replace(".", ":"))
    return draft


def _dates(source: str) -> Iterator[tuple[str, str]]:
    """Yield each date in digits as it stands in the source and as English says it."""
    for found in dates_in_digits(source):
        is_day = 0 < int(found["a"]) <= _LONGEST_MONTH and 0 < int(found["b"]) <= _LAST_MONTH
        if is_day and found["by"] == "/" and len(found["year"] or "0000") == _WHOLE_YEAR:
            yield found[0], _in_words(found["a"], found["b"], found["year"] or "")


def _in_words(day: str, month: str, year: str = "") -> str:
    written = f"{MONTHS['en'][int(month) - 1]} {int(day)}"
    return f"{written}, {year}" if year else written
