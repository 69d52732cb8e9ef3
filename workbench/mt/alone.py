"""A word or a number in a text, wherever it stands alone and is no part of a longer one."""

import re


def word_alone(word: str) -> re.Pattern[str]:
    """Return what finds a word, and not the same letters inside another one."""
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")


def number_alone(number: str) -> re.Pattern[str]:
    """Return what finds a number as it is written, and not its digits inside a longer one."""
    return re.compile(rf"(?<![\d.,]){re.escape(number)}(?!\d|[.,]\d)")


def put(text: str, what: re.Pattern[str], instead: str) -> str:
    r"""Return the text with ``instead`` in every place of it, letter for letter: ``\1`` means nothing.

    >>> put("Wido met Widodo.", word_alone("Wido"), "Widodo")
    'Widodo met Widodo.'
    >>> put("2.500 and 12.500", number_alone("2.500"), "2,500")
    '2,500 and 12.500'
    """
    return what.sub(lambda _: instead, text)
