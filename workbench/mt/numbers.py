"""Numbers that a draft has copied are written in English: 1.250 as 1,250 and 5,3 as 5.3."""

import re

from workbench.mt.alone import number_alone, put

GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d]|[.,]\d)")
DECIMAL = re.compile(r"(?<![\d.,])\d+,(?:\d{1,2}|\d{4,})(?![\d]|[.,]\d)")
TIME = re.compile(r"\b(?:(?:pukul|jam)\s+(\d{1,2}\.\d\d)|(\d{1,2}\.\d\d)\s+WI(?:B|TA|T))\b", re.IGNORECASE)
MARKED = re.compile(r"(?<![\d.,])\d+(?:[.,]\d+)+(?![\d]|[.,]\d)")
ENGLISH = re.compile(r"(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?")
_MARKED_SOMEHOW = re.compile(r"\d[.,]\d")
SWAPPED = str.maketrans(".,", ",.")


def mend_numbers(source: str, draft: str) -> str:
    """Return the draft with its numbers in English writing, as far as they stand in the source as well.

    A number of the form ``1,250`` stays, for it could be either; a time (``pukul 10.30``) is no number.
    """
    if not _MARKED_SOMEHOW.search(source):
        return draft
    for pattern in (GROUPED, DECIMAL):
        for number in set(pattern.findall(source)):
            draft = put(draft, number_alone(number), number.translate(SWAPPED))
    draft = _mend_mixed_marks(source, draft)
    for time in (before or after for before, after in TIME.findall(source)):
        draft = put(draft, number_alone(time.translate(SWAPPED)), time)
    return draft


def _mend_mixed_marks(source: str, draft: str) -> str:
    """Mend a number whose marks the model wrote half in each language: 31.250,000 for 31.250.000."""
    english = {
        re.sub(r"[.,]", "", number): number.translate(SWAPPED)
        for pattern in (GROUPED, DECIMAL)
        for number in pattern.findall(source)
    }
    copied = set(MARKED.findall(source))

    def mended(found: re.Match[str]) -> str:
        number = found[0]
        sound = number in copied or ENGLISH.fullmatch(number)
        return number if sound else english.get(re.sub(r"[.,]", "", number), number)

    return MARKED.sub(mended, draft)
