"""Words put into the target at the caret, with the spaces they need."""

from workbench.ui.grid.qt_text import to_characters
from workbench.ui.grid.target_editor import TargetEditor

_OPENING = "([{“‘\"'-–—/"


def insert_words(editor: TargetEditor, words: str) -> None:
    """Put words in place of the selection, as a run of its own."""
    text, cursor = editor.toPlainText(), editor.textCursor()
    start = to_characters(text, cursor.selectionStart())
    end = to_characters(text, cursor.selectionEnd())
    editor.insert_text(spaced(text[:start], words, text[end:]))
    editor.setFocus()


def spaced(before: str, words: str, after: str) -> str:
    """Return words with a space on each side where they would run into what stands there."""
    left = " " if before and not before[-1].isspace() and before[-1] not in _OPENING else ""
    right = " " if after[:1].isalnum() else ""
    return f"{left}{words}{right}"
