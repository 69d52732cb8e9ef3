"""What the program says to its user, in the user's language.

The texts in the code are English. ``tr`` marks them for Qt's tools, which collect them for the translators,
and renders them by the translation in use: that of ``services.language``, none where there is no window.
"""

import json
import re
from collections.abc import Callable, Mapping
from string import Formatter

_translated: Callable[[str], str] = str
_SWAPPED = str.maketrans(",.", ".,")
_decimal_comma = False
_BETWEEN = "\t"  # a text and its values in a project; no text of the code has it
_PLACE = re.compile(r"\{(\w+)(?::(,))?\}")


class _Numbers(Formatter):
    """Fills a text in with numbers written as its language writes them."""

    def format_field(self, value: object, format_spec: str) -> str:
        """Return a value as the text shows it."""
        if isinstance(value, int | float):
            return number(value, format_spec)
        return format(value, format_spec)


class Said(str):
    """A text in the user's language that knows how it reads in English, and what it was made of."""

    english: str
    text: str
    values: Mapping[str, object]


def tr(text: str, /, **values: object) -> str:
    """Return ``text`` in the user's language, the ``{names}`` in it replaced by ``values``.

    ``text`` must stand there as one literal, or Qt's tools do not find it.
    """
    if _translated is str and not values:
        return text
    said = Said(_Numbers().vformat(_translated(text), (), values) if values else _translated(text))
    said.text = text
    said.values = {name: in_english(each) if isinstance(each, str) else each for name, each in values.items()}
    said.english = text.format(**said.values) if values else text
    return said


def filled(text: str, /, **values: object) -> str:
    """Return a text of ``tr``, which a table holds with its ``{names}``, with the values in their places."""
    return tr(in_english(text), **values)


def number(value: float, spec: str = ",") -> str:
    """Return a number as the user's language writes it: ``1,234`` or ``1.234``."""
    written = format(value, spec)
    marked = "," in spec or "." in spec
    return written.translate(_SWAPPED) if _decimal_comma and marked else written


def in_english(text: str) -> str:
    """Return a text as a project keeps it, where it must read alike whoever opens it in whatever language."""
    return text.english if isinstance(text, Said) else text


def neutral(text: str) -> str:
    """Return a text as a project keeps it that is ``retold`` in whatever language it is opened in."""
    if not isinstance(text, Said):
        return text
    return text.text + (_BETWEEN + json.dumps(text.values, ensure_ascii=False) if text.values else "")


def retold(kept: str) -> str:
    """Return a text that a project kept, in the user's language; one kept as it read, as it reads."""
    text, between, written = kept.partition(_BETWEEN)
    try:
        values = json.loads(written) if between else {}
    except ValueError:
        return kept
    if not isinstance(values, dict):
        return kept

    def shown(place: re.Match[str]) -> str:
        value = values.get(place[1], place[0])
        return number(value, place[2] or "") if isinstance(value, int | float) else str(value)

    return _PLACE.sub(shown, _translated(text))


def speak(translated: Callable[[str], str], *, decimal_comma: bool = False) -> None:
    """Use a translation, which returns the text itself where it has none, from here on.

    ``decimal_comma`` is set for a language that writes 1.234,5. Tables of words are made when their modules
    are imported: call it before that.
    """
    global _translated, _decimal_comma
    _translated, _decimal_comma = translated, decimal_comma
