"""Spelling of an open project: its variety of English and its own words, as they are now."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from workbench.services.session import Change, Session
from workbench.text.words.spelling import WORD, Place, Speller
from workbench.text.words.vocabulary import is_indonesian


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

    def suggestions(self, word: str, source: str = "") -> tuple[str, ...]:
        """Return what may have been meant, the likeliest first; takes some 50 ms.

        Before the dictionary comes what is near among the names of the source and the project's own words.
        """
        return self._speller.suggestions(word, (*names_in(source), *self._own_words()))

    def _own_words(self) -> Iterator[str]:
        """Yield the words that the glossary requires, that drafts were corrected to, and the project's."""
        for term in self._session.terms():
            yield from WORD.findall(" ".join(term.required))
        for correction in self._session.corrections():
            yield from WORD.findall(correction.target)
        yield from self._session.project_words()

    def _made(self) -> Speller:
        return Speller(self._session.spelling(), self._session.project_words())

    def _take(self, change: Change) -> None:
        if change.wording:
            self._speller = self._made()
            self.changed.emit()


def names_in(source: str) -> list[str]:
    """Return the words of a source that look like names: capital letters, and no Indonesian of every day."""
    return [word for word in WORD.findall(source) if word[0].isupper() and not is_indonesian(word)]
