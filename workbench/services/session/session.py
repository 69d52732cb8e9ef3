"""The session: the one writer. Each action is one transaction, one undo step, one change signal."""

from collections.abc import Callable, Sequence
from functools import partial

from workbench.domain.article import Article, ParagraphKind
from workbench.domain.draft import Draft
from workbench.domain.memory import Match
from workbench.domain.segment import Origin
from workbench.domain.wording import filled, tr
from workbench.services.session import (
    drafts,
    importing,
    paragraphs,
    replacing,
    returning,
    reviewing,
    step_names,
    structure,
    translating,
)
from workbench.services.session.bead_actions import BeadActions
from workbench.services.session.correction_actions import CorrectionActions
from workbench.services.session.export_marks import ExportMarks
from workbench.services.session.finding_actions import FindingActions
from workbench.services.session.glossary_actions import GlossaryActions
from workbench.services.session.importing import ImportReport
from workbench.services.session.long_actions import LongActions
from workbench.services.session.memory_actions import MemoryActions
from workbench.services.session.outcome import Outcome
from workbench.services.session.replacing import Wanted
from workbench.services.session.returning import SegmentUpdate
from workbench.services.session.step_names import StepName
from workbench.services.session.unit_actions import UnitActions
from workbench.services.session.unit_imports import UnitImports
from workbench.services.session.wording_actions import WordingActions
from workbench.store.project_file import Step


class Session(
    BeadActions,
    CorrectionActions,
    ExportMarks,
    FindingActions,
    GlossaryActions,
    LongActions,
    MemoryActions,
    UnitActions,
    UnitImports,
    WordingActions,
):
    """What can be done to an open project.

    An action on several segments does what can be done and returns what could not; it raises when it could
    be done to none.
    """

    def import_articles(self, articles: Sequence[Article], *, step: object | None = None) -> ImportReport:
        """Add articles; one that is there already is skipped. Calls with the same ``step`` undo together."""
        with self._write(importing.name_of(articles), run=step) as writing:
            return importing.add_articles(writing, articles)

    def type_target(self, segment_id: int, text: str, *, step: object | None = None) -> None:
        """Take a typing run: called at a word's end or a pause, with a ``step`` also within a long word."""
        with self._write(
            self._of(tr("Typing in segment {number}"), segment_id), focus=segment_id, run=step
        ) as writing:
            translating.type_target(writing, segment_id, text)

    def edit_source(self, segment_id: int, text: str) -> None:
        """Give a segment another source."""
        self._one(
            tr("Edit source of segment {number}"), segment_id, partial(structure.edit_source, text=text)
        )

    def confirm(self, ids: Sequence[int], *, step: object | None = None) -> Outcome:
        """Make targets final, write their units and propagate them; what is learned joins the ``step``."""
        return self._several(step_names.CONFIRM, ids, translating.confirm, run=step)

    def reopen(self, ids: Sequence[int]) -> Outcome:
        """Make final and rejected segments drafts again."""
        return self._several(step_names.REOPEN, ids, translating.reopen)

    def clear(self, ids: Sequence[int], *, step: object | None = None) -> Outcome:
        """Empty targets; drafts applied with the same ``step`` are undone together with it."""
        return self._several(step_names.CLEAR, ids, translating.clear, run=step)

    def copy_source(self, ids: Sequence[int]) -> Outcome:
        """Put the source where the target goes."""
        return self._several(step_names.COPY_SOURCE, ids, translating.copy_source)

    def lock(self, ids: Sequence[int], on: bool) -> Outcome:
        """Lock or unlock segments."""
        return self._several(
            step_names.LOCK if on else step_names.UNLOCK, ids, partial(translating.lock, on=on)
        )

    def set_aside(self, ids: Sequence[int], on: bool) -> Outcome:
        """Take segments out of the translation and the memory, or bring them back."""
        action = step_names.SET_ASIDE if on else step_names.BRING_BACK
        return self._several(action, ids, partial(translating.set_aside, on=on))

    def keep_in_memory(self, ids: Sequence[int], on: bool) -> Outcome:
        """Say whether the segments' units belong in the memory."""
        action = step_names.KEEP_IN if on else step_names.KEEP_OUT
        return self._several(action, ids, partial(translating.keep_in_memory, on=on))

    def stand_alone(self, ids: Sequence[int], on: bool) -> Outcome:
        """Except segments from propagation, or let them take part in it again."""
        action = step_names.EXCEPT if on else step_names.PROPAGATE
        return self._several(action, ids, partial(translating.stand_alone, on=on))

    def accept(self, ids: Sequence[int]) -> Outcome:
        """Accept confirmed targets, as the reviewer."""
        return self._several(step_names.ACCEPT, ids, reviewing.accept)

    def reject(self, ids: Sequence[int], reason: str) -> Outcome:
        """Reject confirmed targets, as the reviewer; their units leave the memory."""
        return self._several(step_names.REJECT, ids, partial(reviewing.reject, reason=reason))

    def take_returned(self, updates: Sequence[SegmentUpdate], name: str) -> None:
        """Take what the file ``name`` brings back, as if its reviewer had worked here."""
        with self._write(tr("Import {name}", name=name)) as step:
            returning.take(step, updates, tr("Rejected in {name}.", name=name))

    def add_comment(self, segment_id: int, text: str) -> None:
        """Put a comment on a segment."""
        self._one(tr("Comment on segment {number}"), segment_id, partial(reviewing.comment, text=text))

    def apply_drafts(
        self, offered: Sequence[tuple[int, Draft]], origin: Origin = Origin.MT, *, step: object | None = None
    ) -> tuple[int, ...]:
        """Fill in drafts where nothing of a person's stands; return the ids of the segments that got one.

        Calls with the same ``step`` are one run and undo together, whatever the user did between them. The
        draft of a source that has changed since is dropped, and so are those of a run that was undone.
        """
        if self._was_undone(step):
            return ()
        wanted = drafts.fitting(self._file, offered)
        self._part_where_touched(step, [segment.id for segment, _ in wanted])
        with self._write(tr("Draft") if origin is Origin.MT else tr("Pretranslate"), run=step) as writing:
            drafts.fill_in(writing, wanted, origin)
        return tuple(segment.id for segment, _ in wanted)

    def use_alternative(self, segment_id: int, text: str) -> None:
        """Take one of the model's hypotheses for the target."""
        self._one(
            tr("Take alternative in segment {number}"), segment_id, partial(drafts.use_alternative, text=text)
        )

    def insert_match(self, segment_id: int, match: Match) -> None:
        """Take a match for the target."""
        self._one(
            tr("Insert match in segment {number}"), segment_id, partial(drafts.insert_match, match=match)
        )

    def split(self, segment_id: int, source_at: int, target_at: int | None = None) -> int:
        """Split a segment at character offsets of its sides; return the id of the second part."""
        with self._write(
            self._of(tr("Split segment {number}"), segment_id), focus=segment_id, show=True
        ) as step:
            return structure.split(step, segment_id, source_at, target_at)

    def merge_with_next(self, segment_id: int) -> None:
        """Make one segment of this and the next."""
        with self._write(
            self._of(tr("Merge segment {number}"), segment_id), focus=segment_id, show=True
        ) as step:
            structure.merge_with_next(step, segment_id)

    def restore_paragraph(
        self, article_id: int, paragraph_id: int, kind: ParagraphKind = ParagraphKind.BODY
    ) -> int | None:
        """Make segments of a boilerplate paragraph; return the id of the first."""
        with self._write(tr("Bring paragraph back")) as step:
            return paragraphs.restore(step, article_id, paragraph_id, kind)

    def drop_paragraph(self, article_id: int, paragraph_id: int) -> None:
        """Make a paragraph boilerplate; its segments go."""
        with self._write(tr("Drop paragraph")) as step:
            paragraphs.drop(step, article_id, paragraph_id)

    def delete_article(self, article_id: int) -> None:
        """Take an article out of the project."""
        with self._write(tr("Delete article")) as step:
            paragraphs.delete_article(step, article_id)

    def replace_all(self, ids: Sequence[int], wanted: Wanted) -> int:
        """Replace in the targets of ``ids``; return how many segments changed."""
        wanted.check()
        with self._write(tr("Replace “{find}”", find=wanted.find)) as step:
            return replacing.replace_in(step, ids, wanted)

    def _one(self, action: str, segment_id: int, act: Callable[[Step, int], None]) -> None:
        with self._write(self._of(action, segment_id), focus=segment_id) as step:
            act(step, segment_id)

    def _several(
        self,
        action: StepName,
        ids: Sequence[int],
        act: Callable[[Step, Sequence[int]], Outcome],
        *,
        run: object | None = None,
    ) -> Outcome:
        if not ids:
            return Outcome()
        with self._write(self._named(action, ids), focus=ids[0], run=run) as step:
            return act(step, ids)

    def _named(self, action: StepName, ids: Sequence[int]) -> str:
        """Return "Confirm segment 12" or "Confirm 5 segments"."""
        return self._of(action.one, ids[0]) if len(ids) == 1 else filled(action.several, count=len(ids))

    def _of(self, action: str, segment_id: int) -> str:
        return filled(action, number=self.segment(segment_id).number)
