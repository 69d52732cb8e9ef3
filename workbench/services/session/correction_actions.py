"""Actions of the session on what was learned from corrected drafts."""

from collections.abc import Sequence
from functools import partial

from workbench.domain.correction import Correction
from workbench.domain.wording import tr
from workbench.memory.corrections import Corrections
from workbench.memory.glossary import Glossary
from workbench.services.session import drafts
from workbench.services.session.long_write import LongWrite
from workbench.services.session.open_project import OpenProject
from workbench.store import corrections


class CorrectionActions(OpenProject):
    """Corrections learned, put into drafts, and forgotten."""

    def learn(self, segment_id: int, learned: Sequence[Correction], *, step: object) -> bool:
        """Keep what a confirmed segment teaches, as a part of the step that confirmed it.

        Returns:
            Whether that step still stands, and the segment is still there.
        """
        if self._was_undone(step) or not self.segments([segment_id]):
            return False
        with self._write(tr("Learn from a corrected draft"), run=step) as writing:
            corrections.learn(writing.file, segment_id, learned)
        return True

    def start_correcting(
        self, ids: Sequence[int], known: Corrections, glossary: Glossary, *, step: object
    ) -> LongWrite:
        """Put corrections into the model's drafts, as a part of the step that taught them."""

        def write(some: Sequence[int]) -> int | None:
            if self._was_undone(step):
                return None
            self._part_where_touched(step, some)
            with self._write(tr("Correct drafts"), run=step) as writing:
                return drafts.correct(writing, some, known, glossary)

        under_way = LongWrite(ids, write, partial(self.end_run, step), self)
        self.closing.connect(under_way.cancel)
        return under_way

    def forget_corrections(self, ids: Sequence[int]) -> None:
        """Put corrections into drafts no longer; what they changed stays."""
        one, several = tr("Forget correction"), tr("Forget {count:,} corrections", count=len(ids))
        with self._write(one if len(ids) == 1 else several) as writing:
            for each in ids:
                corrections.remove(writing.file, each)
