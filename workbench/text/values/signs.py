"""Numbers below zero: ``minus 3 derajat``, ``-3°C``, ``3 degrees below zero``."""

import re

from workbench.text.values.value import Value

_WORD_BEFORE = re.compile(r"\b(?:minus|negatif|negative) $", re.IGNORECASE)
_SIGN_BEFORE = re.compile(r"(?:^|[\s(:])[-–−]$")
_MEASURED = re.compile(r" ?(?:°|derajat|degrees?|[CF]\b|%|persen|per ?cent)", re.IGNORECASE)
_BELOW = re.compile(
    r"(?: ?°| derajat| degrees)?(?: ?[CF]\b| Celsius| Celcius)?"
    r" (?:di )?(?:bawah|below) (?:nol|titik beku|zero|freezing)\b",
    re.IGNORECASE,
)


def minus(text: str, value: Value) -> tuple[int, int] | None:
    """Return the offsets of what makes a value of ``text`` negative, None where it is not.

    A bare dash is a sign only before a measured number: elsewhere it is a dash or a range.
    """
    before = _WORD_BEFORE.search(text, 0, value.start)
    if before:
        return before.span()
    if _SIGN_BEFORE.search(text[: value.start]) and _is_measured(text, value):
        return value.start - 1, value.start
    below = _BELOW.match(text, value.end)
    return below.span() if below else None


def _is_measured(text: str, value: Value) -> bool:
    written = text[value.start : value.end]
    return bool(_MEASURED.search(written) or _MEASURED.match(text, value.end))
