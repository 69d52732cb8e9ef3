"""What became of a draft, as the grid shows it in review: struck what went, underlined what came."""

from PySide6.QtGui import QTextCharFormat, QTextLayout

from workbench.domain.wording import tr
from workbench.text.differences import Part, differences
from workbench.ui.grid.look import Look
from workbench.ui.grid.qt_text import to_units
from workbench.ui.grid.row_layout import MarkedText

FROM_SCRATCH = tr("No draft: written from scratch")
UNCHANGED = tr("As drafted")


def marked_changes(draft: str, target: str, look: Look) -> MarkedText:
    """Return the draft and its target in one text, or a few words where there is nothing to compare."""
    if not target.strip():
        return MarkedText("")
    if not draft:
        return MarkedText(FROM_SCRATCH)
    if draft == target:
        return MarkedText(UNCHANGED)
    parts = differences(draft, target)
    between = "" if any(part.kind == "same" for part in parts) else "\n"
    text, marks = "", []
    for part in parts:
        text += between if text else ""
        if part.kind != "same":
            marks.append(_mark(text, part, look))
        text += part.text
    return MarkedText(text, tuple(marks))


def _mark(before: str, part: Part, look: Look) -> QTextLayout.FormatRange:
    span, form = QTextLayout.FormatRange(), QTextCharFormat()
    form.setBackground(look.colors[part.kind])
    form.setForeground(look.colors["ink"])
    form.setFontStrikeOut(part.kind == "deleted")
    form.setFontUnderline(part.kind == "inserted")
    span.start = to_units(before, len(before))
    span.length = to_units(part.text, len(part.text))
    span.format = form
    return span
