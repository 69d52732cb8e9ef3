"""What changed between two versions of a text, word by word, as HTML in the theme's washes."""

import re
from difflib import SequenceMatcher
from html import escape

from workbench.ui.theme import Theme

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


def changes_html(before: str, after: str, theme: Theme) -> str:
    """Return ``after`` with its new words marked, and the words it lost struck through."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    parts = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append(escape("".join(new[j1:j2])))
            continue
        parts.append(_marked("s", "".join(old[i1:i2]), theme.hex("deleted")))
        parts.append(_marked("u", "".join(new[j1:j2]), theme.hex("inserted")))
    return "".join(parts)


def _marked(tag: str, text: str, wash: str) -> str:
    return f'<{tag} style="background-color:{wash}">{escape(text)}</{tag}>' if text else ""
