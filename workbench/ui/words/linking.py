"""Word links in the active row: the word at the caret or under the mouse lights up its partners."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.alignment import Side
from workbench.services.model.word_links import LinkedPair, WordLinker
from workbench.services.settings import Preferences, Settings
from workbench.ui.grid import SegmentGrid
from workbench.ui.words.partners import partners

PAUSE = 250  # ms; whoever types or moves on faster looks at no word


class Linking(QObject):
    """Watches caret and mouse in the grid's active row; links are asked for after a pause.

    The mouse wins while it rests on a word; when it leaves, or the caret moves, the caret does.
    """

    turned = Signal(bool)  # on or off
    shown = Signal()  # other words are lit, or none

    def __init__(self, grid: SegmentGrid, linker: WordLinker, settings: Settings) -> None:
        super().__init__(linker)
        self._grid = grid
        self._linker = linker
        self._settings = settings
        self._on = settings.values.word_links
        self._pair = LinkedPair("", "", ())
        self._over: tuple[Side, int] | None = None  # where the mouse is
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        grid.editor.caret_moved.connect(self._follow_caret)
        grid.editor.textChanged.connect(self._follow_caret)
        grid.editor.focus_changed.connect(self._follow_caret)
        grid.source.cursorPositionChanged.connect(self._follow_caret)
        grid.current_changed.connect(self._follow_caret)
        grid.source.hovered.connect(self._hover_source)
        grid.editor.hovered.connect(self._hover_target)
        linker.found.connect(self._take)
        settings.changed.connect(self._take_settings)

    def toggle(self) -> None:
        """Switch word links on or off, for good."""
        self._settings.keep(replace(self._settings.values, word_links=not self._settings.values.word_links))

    def end(self) -> None:
        """Ask nothing more."""
        self._on = False
        self._show()

    def _follow_caret(self, _what: object = None) -> None:
        self._over = None
        self._show()

    def _hover_source(self, at: int) -> None:
        self._over = ("source", at) if at >= 0 else None
        self._show()

    def _hover_target(self, at: int) -> None:
        self._over = ("target", at) if at >= 0 else None
        self._show()

    def _show(self) -> None:
        """Light up what is known of the pair as it is now; where that is nothing, ask after a pause."""
        self._pause.stop()
        if self._on and self._texts() == (self._pair.source, self._pair.target):
            point = self._point()
            self._grid.marks.light(*(partners(self._pair.links, *point) if point else ((), ())))
        else:
            self._grid.marks.light()
            self._linker.forget()
            if self._on:
                self._pause.start()
        self.shown.emit()

    def _ask(self) -> None:
        source, target = self._texts()
        if self._grid.isVisible() and source.strip() and target.strip():
            self._linker.ask(source, target)

    def _take(self, pair: LinkedPair) -> None:
        """Keep the links of the pair that is there; an answer about another is stale."""
        if self._on and (pair.source, pair.target) == self._texts():
            self._pair = pair
            self._show()

    def _texts(self) -> tuple[str, str]:
        return self._grid.source.toPlainText(), self._grid.editor.toPlainText()

    def _point(self) -> tuple[Side, int] | None:
        """Return the character that one points at: the mouse's, else the caret's."""
        if self._over is not None:
            return self._over
        if self._grid.source.hasFocus():
            return "source", self._grid.source.caret()
        return ("target", self._grid.editor.caret()) if self._grid.editor.hasFocus() else None

    def _take_settings(self, values: Preferences) -> None:
        if values.word_links != self._on:
            self._on = values.word_links
            self._show()
            self.turned.emit(self._on)
