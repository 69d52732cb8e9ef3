"""What every value leaves in a text: a digit, or one word of a number, a day or an hour.

Most sentences have neither, and to look for values takes many patterns.
"""

import re
from functools import lru_cache
from itertools import repeat

from workbench.domain.languages import Language
from workbench.text.values import number_words
from workbench.text.values.dates import month_numbers, weekday_numbers
from workbench.text.values.number_words import ENGLISH_ORDINALS, SCALES, alternatives

_NUMBERS: dict[Language, str] = {
    "id": rf"(?:ke|seper)?{number_words.pattern('id')}(?:nya)?|pertama|setengah|separuh|tengah",
    "en": rf"{number_words.pattern('en')}|{alternatives([*SCALES['en'], *ENGLISH_ORDINALS])}|half|quarter"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|noon|midday|midnight",
}
_TRACE = {
    language: re.compile(
        rf"\d|\b(?:(?i:{numbers})|[IVX]{{2,}}"
        rf"|(?:{alternatives([*month_numbers(language), *weekday_numbers(language)])})s?)\b"
    )
    for language, numbers in _NUMBERS.items()
}


def may_have_values(text: str, language: Language) -> bool:
    """Whether any word of a text may be a part of a value; there is no value without one."""
    return any(map(_is_trace, text.split(), repeat(language)))


@lru_cache(maxsize=20_000)
def _is_trace(word: str, language: Language) -> bool:
    return _TRACE[language].search(word) is not None
