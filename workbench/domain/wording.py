"""What the program says to its user, in the user's language.

The texts in the code are English. ``tr`` marks them for Qt's tools, which collect them for the translators,
and renders them by the translation in use: that of ``services.language``, none where there is no window.
"""

from collections.abc import Callable

_translated: Callable[[str], str] = str


class Said(str):
    """A text in the user's language that knows how it reads in English."""

    english: str


def tr(text: str, /, **values: object) -> str:
    """Return ``text`` in the user's language, the ``{names}`` in it replaced by ``values``.

    ``text`` must stand there as one literal, or Qt's tools do not find it.
    """
    if _translated is str:
        return text.format(**values) if values else text
    said = Said(_translated(text).format(**values) if values else _translated(text))
    english = {name: in_english(each) if isinstance(each, str) else each for name, each in values.items()}
    said.english = text.format(**english) if values else text
    return said


def in_english(text: str) -> str:
    """Return a text as a project keeps it, where it must read alike whoever opens it in whatever language."""
    return text.english if isinstance(text, Said) else text


def speak(translated: Callable[[str], str]) -> None:
    """Use a translation, which returns the text itself where it has none, from here on.

    Tables of words are made when their modules are imported: call it before that.
    """
    global _translated  # noqa: PLW0603 - the program has one language at a time
    _translated = translated
