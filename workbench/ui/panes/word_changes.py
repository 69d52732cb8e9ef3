"""What changed between two versions of a text, word by word, as HTML in the theme's washes."""

import re
from difflib import SequenceMatcher
from html import escape

from workbench.ui.theme import Theme

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_ALIKE = 0.4  # of 1; below that, marks word by word are harder to read than two sentences


def changes_html(before: str, after: str, theme: Theme) -> str:
    """Return ``after`` with its new words marked, and the words it lost struck through.

    Texts that share little are shown whole, the old one before the new one.
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if SequenceMatcher(None, before.split(), after.split(), autojunk=False).ratio() < _ALIKE:
        return f"{_lost(before, theme)} {_new(after, theme)}".strip()
    parts = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append(escape("".join(new[j1:j2])))
        else:
            parts += [_lost("".join(old[i1:i2]), theme), _new("".join(new[j1:j2]), theme)]
    return "".join(parts)


def _lost(text: str, theme: Theme) -> str:
    return _marked("s", text, theme.hex("deleted"))


def _new(text: str, theme: Theme) -> str:
    return _marked("u", text, theme.hex("inserted"))


def _marked(tag: str, text: str, wash: str) -> str:
    return f'<{tag} style="background-color:{wash}">{escape(text)}</{tag}>' if text else ""
