"""The glossary of an open project as it is now: its terms in a source, and the check by it."""

from PySide6.QtCore import QObject, Signal

from workbench.domain.glossary import Term
from workbench.memory.glossary import FoundTerm, Glossary
from workbench.quality.terms import TermCheck
from workbench.services.session import Change, Session


class Terminology(QObject):
    """Follows the session; ``changed`` tells that the glossary is another than before."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._read()
        session.changed.connect(self._take)

    @property
    def terms(self) -> tuple[Term, ...]:
        """All terms in the order of their sources."""
        return self._terms

    def found_in(self, source: str) -> list[FoundTerm]:
        """Return the terms of a source in text order."""
        return self.glossary.found_in(source)

    def places(self, source: str) -> list[tuple[int, int]]:
        """Return where the terms of a source stand, as character offsets."""
        return [(found.start, found.end) for found in self.found_in(source)]

    def missing(self, source: str, target: str) -> list[Term]:
        """Return the terms of a source of which the target has no required rendering, in text order."""
        return self.glossary.missing(source, target)

    def _read(self) -> None:
        self._terms = tuple(self._session.terms())
        self.glossary = Glossary(self._terms)
        self.check = TermCheck(self.glossary)

    def _take(self, change: Change) -> None:
        if change.terms:
            self._read()
            self.changed.emit()
