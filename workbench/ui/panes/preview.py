"""The whole article in either language, following the cursor."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from workbench.domain.article import ParagraphKind
from workbench.domain.segment import Segment
from workbench.domain.wording import tr
from workbench.ui.parts import button, column, named, row
from workbench.ui.theme import GRID, Theme

_LEADING = 130  # percent; read, not scanned
_AT_ONCE = 60  # sentences written between two events: a fraction of a frame


class PreviewPane(QWidget):
    """One article as running text; a click on a sentence goes to its segment."""

    segment_chosen = Signal(int)  # segment id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._segments: list[Segment] = []
        self._places: dict[int, int] = {}
        self._kinds: dict[int, ParagraphKind] = {}
        self._current: int | None = None
        self._unwritten: Iterator[tuple[int, Iterator[Segment]]] = iter(())
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._go_on)
        self.target = button(tr("English"), tr("Read the target text"), look="chip")
        self.source = button(tr("Indonesian"), tr("Read the source text"), look="chip")
        self.text = _ArticleText()
        self._lay_out()
        self.text.place_clicked.connect(self._choose_place)
        self.target.clicked.connect(self._show_target)
        self.source.clicked.connect(self._show_source)

    def show_article(self, segments: Sequence[Segment], kinds: dict[int, ParagraphKind]) -> None:
        """Show an article's segments in text order; ``kinds`` tells headlines by paragraph id."""
        kept = [segment for segment in segments if not segment.set_aside]
        if (kept, kinds) != (self._segments, self._kinds):
            self._segments, self._kinds = kept, kinds
            self._places = {segment.id: place for place, segment in enumerate(kept)}
            self._write()

    def update_segments(self, segments: Sequence[Segment]) -> None:
        """Show those of the segments that belong to the article as they are now."""
        changed = [(self._places[each.id], each) for each in segments if each.id in self._places]
        with self.text.editing():
            for place, segment in changed:
                before, self._segments[place] = self._shown(self._segments[place]), segment
                if self._shown(segment) != before and place < self.text.sentences:
                    self.text.replace(place, *self._shown(segment))
        if changed:
            self.follow(self._current)

    def follow(self, segment_id: int | None) -> None:
        """Mark a segment and bring it into view."""
        self._current = segment_id
        place = self._places.get(segment_id) if segment_id is not None else None
        self.text.mark(place, self._theme)

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self._write()

    def _show_target(self) -> None:
        self._choose_language(source=False)

    def _show_source(self) -> None:
        self._choose_language(source=True)

    def _choose_language(self, *, source: bool) -> None:
        self.source.setChecked(source)
        self.target.setChecked(not source)
        self._write()

    def _choose_place(self, place: int) -> None:
        if place < len(self._segments):
            self.segment_chosen.emit(self._segments[place].id)

    def _write(self) -> None:
        """Write the article: what is short at once, the rest of a long one between events."""
        self.text.begin(self._theme)
        self._unwritten = groupby(list(self._segments), key=lambda each: each.paragraph_id)
        self._go_on()

    def _go_on(self) -> None:
        """Write some paragraphs more, and follow the current segment once it is there."""
        before = self.text.sentences
        with self.text.editing():
            for paragraph_id, segments in self._unwritten:
                kind = self._kinds.get(paragraph_id, ParagraphKind.BODY)
                places = [self._places[each.id] for each in segments]
                self.text.add_paragraph([self._shown(self._segments[place]) for place in places], kind)
                if self.text.sentences - before >= _AT_ONCE:
                    self._soon.start()
                    break
            else:
                self._soon.stop()
        place = self._places.get(self._current or 0, -1)
        if not before or before <= place < self.text.sentences:
            self.follow(self._current)

    def _shown(self, segment: Segment) -> tuple[str, bool]:
        """Return a segment's text, and whether it is still to be translated."""
        if self.source.isChecked():
            return segment.source, False
        return segment.target or segment.source, not segment.target

    def _lay_out(self) -> None:
        for chip in (self.target, self.source):
            chip.setCheckable(True)
        self.target.setChecked(True)
        chips = row(self.target, self.source, None, margin=GRID, spacing=GRID // 2)
        self.setLayout(column(chips, self.text, spacing=0))


class _ArticleText(QTextEdit):
    """Read-only running text that knows where each segment begins."""

    place_clicked = Signal(int)  # the segment's place in the article, from 0

    def __init__(self) -> None:
        super().__init__()
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._kinds: list[ParagraphKind] = []
        self._formats: dict[str, QTextCharFormat] = {}
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setProperty("plain", True)
        self.document().setDocumentMargin(2 * GRID)
        named(self, tr("Preview of the article"), tr("Click a sentence to go to it"))

    def begin(self, theme: Theme) -> None:
        """Start an empty text in the theme's inks."""
        self.clear()
        self._starts, self._ends, self._kinds = [], [], []
        self._formats = {ink: _format(theme, ink) for ink in ("ink", "faint")}

    @contextmanager
    def editing(self) -> Iterator[None]:
        """Let changes inside be laid out together, which is many times quicker."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        try:
            yield
        finally:
            cursor.endEditBlock()

    @property
    def sentences(self) -> int:
        """How many sentences have been written."""
        return len(self._starts)

    def add_paragraph(self, sentences: Sequence[tuple[str, bool]], kind: ParagraphKind) -> None:
        """Append a paragraph of sentences; those still to be translated are greyed."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self._starts:
            cursor.insertBlock()
        self._space(cursor)
        for at, (text, pending) in enumerate(sentences):
            if at:
                cursor.insertText(" ")
            self._starts.append(cursor.position())
            cursor.insertText(text, self._format(pending, kind))
            self._ends.append(cursor.position())
            self._kinds.append(kind)

    def replace(self, place: int, text: str, pending: bool) -> None:
        """Put another text in the place of a sentence."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._starts[place])
        cursor.setPosition(self._ends[place], QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text, self._format(pending, self._kinds[place]))
        longer = cursor.position() - self._ends[place]
        self._ends[place] += longer
        for later in range(place + 1, len(self._starts)):
            self._starts[later] += longer
            self._ends[later] += longer

    def mark(self, place: int | None, theme: Theme) -> None:
        """Mark one segment and scroll to it, or none."""
        self.setExtraSelections([])
        if place is None or place >= len(self._starts):
            return
        cursor = QTextCursor(self.document())
        for position in (self._ends[place], self._starts[place]):  # the end first: the start wins
            cursor.setPosition(position)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        cursor.setPosition(self._ends[place], QTextCursor.MoveMode.KeepAnchor)
        self.setExtraSelections([_selection(cursor, theme)])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which segment was clicked; a selection is only a selection."""
        super().mouseReleaseEvent(event)
        if self._starts and not self.textCursor().hasSelection():
            at = self.cursorForPosition(event.position().toPoint()).position()
            self.place_clicked.emit(max(0, bisect_right(self._starts, at) - 1))

    def _format(self, pending: bool, kind: ParagraphKind) -> QTextCharFormat:
        chosen = QTextCharFormat(self._formats["faint" if pending else "ink"])
        if kind in {ParagraphKind.TITLE, ParagraphKind.HEADING}:
            chosen.setFontWeight(QFont.Weight.Bold)
        chosen.setFontItalic(kind is ParagraphKind.CAPTION)
        return chosen

    def _space(self, cursor: QTextCursor) -> None:
        block = cursor.blockFormat()
        block.setBottomMargin(GRID)
        block.setLineHeight(_LEADING, block.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)


def _format(theme: Theme, ink: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.color(ink))
    return made


def _selection(cursor: QTextCursor, theme: Theme) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format.setBackground(theme.color("unsure"))
    return selection
