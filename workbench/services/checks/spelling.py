"""Spelling of an open project: its variety of English and its own words, as they are now."""

from PySide6.QtCore import QObject, Signal

from workbench.services.session import Change, Session
from workbench.text.words.spelling import Place, Speller


class Spelling(QObject):
    """Follows the session; ``changed`` tells that other words are doubted than before."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._speller = self._made()
        session.changed.connect(self._take)

    def doubtful(self, text: str, source: str) -> list[Place]:
        """Return the places of the words in a target that are not known to be right."""
        return self._speller.doubtful(text, source)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant, the likeliest first; takes some 50 ms."""
        return self._speller.suggestions(word)

    def _made(self) -> Speller:
        return Speller(self._session.spelling(), self._session.project_words())

    def _take(self, change: Change) -> None:
        if change.wording:
            self._speller = self._made()
            self.changed.emit()
