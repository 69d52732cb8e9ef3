"""Counts that name no number: ``puluhan ribu`` and ``tens of thousands``."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.domain.languages import Language
from workbench.text.values.number_words import alternatives

_ALONE = {
    "puluhan": "dozens", "ratusan": "hundreds", "ribuan": "thousands", "jutaan": "millions",
    "miliaran": "billions", "triliunan": "trillions",
}  # fmt: skip
_OF_A_SCALE = {"puluhan": "tens", "ratusan": "hundreds"}
_SCALES = {"ribu": "thousands", "juta": "millions", "miliar": "billions", "triliun": "trillions"}
_ENGLISH: dict[str, str] = _ALONE | {
    f"{count} {scale}": f"{tens} of {thousands}"
    for count, tens in _OF_A_SCALE.items()
    for scale, thousands in _SCALES.items()
}
_PATTERNS: dict[Language, re.Pattern[str]] = {
    "id": re.compile(rf"\b(?:{alternatives(_ENGLISH)})\b", re.IGNORECASE),
    "en": re.compile(rf"\b(?:{alternatives(_ENGLISH.values())})\b", re.IGNORECASE),
}


class VagueCount(NamedTuple):
    """A count in its place (character offsets), and in lower case what English says for it."""

    start: int
    end: int
    english: str


def vague_counts(text: str, language: Language) -> Iterator[VagueCount]:
    """Yield the counts of a text in order."""
    for found in _PATTERNS[language].finditer(text):
        words = found.group().lower()
        yield VagueCount(*found.span(), _ENGLISH[words] if language == "id" else words)
