"""What changed between two versions of a text, word by word, as HTML in the theme's washes."""

from html import escape

from workbench.text.differences import Part, differences
from workbench.ui.theme import Theme


def changes_html(before: str, after: str, theme: Theme) -> str:
    """Return ``after`` with its new words marked, and the words it lost struck through.

    Texts that share little are shown whole, the old one before the new one.
    """
    parts = differences(before, after)
    between = "" if any(part.kind == "same" for part in parts) else "<br>"
    return between.join(_marked(part, theme) for part in parts)


def _marked(part: Part, theme: Theme) -> str:
    text = escape(part.text)
    if part.kind == "same":
        return text
    tag = "s" if part.kind == "deleted" else "u"
    return f'<{tag} style="background-color:{theme.hex(part.kind)}">{text}</{tag}>'
