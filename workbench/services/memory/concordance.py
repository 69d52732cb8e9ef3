"""The concordance asked from a window: by a job, the latest question alone is answered."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workbench.domain.memory import TranslationUnit
from workbench.services.jobs import Job, JobPool, Work
from workbench.services.session import Session

SHOWN = 50  # hits; who wants fewer asks for a longer phrase


@dataclass(frozen=True, slots=True)
class Question:
    """A phrase and the side to look in; a ``*`` at its end lets the last word go on."""

    text: str
    in_target: bool = False


@dataclass(frozen=True, slots=True)
class Hits:
    """The units with the phrase, the newest first; ``more`` when there are others."""

    question: Question
    units: tuple[TranslationUnit, ...] = ()
    more: bool = False


class Concordance(QObject):
    """Searches on a thread of its own; an answer that was overtaken is dropped."""

    found = Signal(object)  # Hits
    failed = Signal(object)  # WorkbenchError

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pool = JobPool(self, threads=1)
        self._search: Job | None = None

    def look_up(self, question: Question) -> None:
        """Find a phrase; one without a word finds nothing."""
        if self._search:
            self._search.cancel()
        if not any(letter.isalnum() for letter in question.text):
            self.found.emit(Hits(question))
            return
        self._search = self._pool.run(_searching(self._session, question))
        self._search.finished.connect(self.found)
        self._search.failed.connect(self.failed)

    def close(self) -> None:
        """End the thread; nothing is found afterwards."""
        self._pool.close()


def _searching(session: Session, question: Question) -> Work:
    reader = session.reader()

    def work(_report: object, _cancelled: object) -> Hits:
        with reader as project:
            units = project.concordance(question.text, in_target=question.in_target, limit=SHOWN + 1)
        return Hits(question, tuple(units[:SHOWN]), len(units) > SHOWN)

    return work
