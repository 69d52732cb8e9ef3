"""What the program says to its user, in the user's language.

The texts in the code are English. ``tr`` marks them for Qt's tools, which collect them for the translators,
and renders them by the translation in use: that of ``services.language``, none where there is no window.
"""

from collections.abc import Callable
from string import Formatter

_translated: Callable[[str], str] = str
_SWAPPED = str.maketrans(",.", ".,")
_decimal_comma = False


class _Numbers(Formatter):
    """Fills a text in with numbers written as its language writes them."""

    def format_field(self, value: object, format_spec: str) -> str:
        """Return a value as the text shows it."""
        if isinstance(value, int | float):
            return number(value, format_spec)
        return format(value, format_spec)


class Said(str):
    """A text in the user's language that knows how it reads in English."""

    english: str


def tr(text: str, /, **values: object) -> str:
    """Return ``text`` in the user's language, the ``{names}`` in it replaced by ``values``.

    ``text`` must stand there as one literal, or Qt's tools do not find it.
    """
    if _translated is str:
        return text.format(**values) if values else text
    said = Said(_Numbers().vformat(_translated(text), (), values) if values else _translated(text))
    english = {name: in_english(each) if isinstance(each, str) else each for name, each in values.items()}
    said.english = text.format(**english) if values else text
    return said


def number(value: float, spec: str = ",") -> str:
    """Return a number as the user's language writes it: ``1,234`` or ``1.234``."""
    written = format(value, spec)
    marked = "," in spec or "." in spec
    return written.translate(_SWAPPED) if _decimal_comma and marked else written


def in_english(text: str) -> str:
    """Return a text as a project keeps it, where it must read alike whoever opens it in whatever language."""
    return text.english if isinstance(text, Said) else text


def speak(translated: Callable[[str], str], *, decimal_comma: bool = False) -> None:
    """Use a translation, which returns the text itself where it has none, from here on.

    ``decimal_comma`` is set for a language that writes 1.234,5. Tables of words are made when their modules
    are imported: call it before that.
    """
    global _translated, _decimal_comma
    _translated, _decimal_comma = translated, decimal_comma
