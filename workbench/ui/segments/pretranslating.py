"""Pretranslation in the window: a dialog asks, a job looks up, the drafting queue fills in."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from workbench.domain.memory import MatchKind
from workbench.domain.project import SegmentFilter
from workbench.domain.wording import tr
from workbench.services.checks.terminology import Terminology
from workbench.services.drafting import DraftingProgress
from workbench.services.drafting.pretranslation import Plan, Wish, plan
from workbench.services.drafting.scouting import Scout
from workbench.services.jobs import Cancelled, Job, JobProgress, Report, Work
from workbench.services.session.reading import ProjectReader
from workbench.ui.desk import Desk
from workbench.ui.editor.page import EditorPage
from workbench.ui.editor.page_commands import PageCommands
from workbench.ui.segments.pretranslate_dialog import Pretranslate, PretranslationChoice
from workbench.ui.segments.undoing import Undoing
from workbench.ui.telling import tells

_KINDS = {MatchKind.CONTEXT: tr("in context"), MatchKind.EXACT: tr("exact"), MatchKind.FUZZY: tr("fuzzy")}


class Pretranslating(PageCommands):
    """The command of an open project. The matches are put in by the queue: over nothing that was typed."""

    began = Signal(str, object)  # what it is called, Job
    turned = Signal(bool)  # whether drafts follow the memory

    def __init__(self, page: EditorPage, desk: Desk, scout: Scout, undoing: Undoing) -> None:
        super().__init__(page, desk.notices)
        self._scout = scout
        scout.on = desk.settings.values.follow_memory
        page.queue.leads.scout = scout
        self._terms: Terminology | None = None
        self._undoing = undoing
        self._under_way: tuple[Plan, bool] | None = None  # with whether the model drafts the rest
        page.queue.progress.connect(self._follow)
        self._desk = desk

    def pretranslate(self) -> None:
        """Ask what to fill, and from what."""
        if not self._page.grid.commit():
            return
        current = self._page.grid.current_id()
        checked = {self._session.segment(current).article_id} if current is not None else set()
        shown = len(self._session.segment_ids(self._page.grid.filter))
        ask = Pretranslate(self._session.articles(), checked, shown, self._remembered(), self._page)
        ask.answered.connect(self.begin)
        ask.open()

    def toggle_following(self) -> None:
        """Let drafts follow the memory's near matches or not, for good."""
        settings = self._desk.settings
        settings.keep(replace(settings.values, follow_memory=not settings.values.follow_memory))
        self._scout.on = settings.values.follow_memory
        self.turned.emit(self._scout.on)

    def begin(self, choice: PretranslationChoice) -> Job:
        """Look the matches up in the background, then let the queue fill them in."""
        self._remember(choice)
        wish = Wish(
            threshold=choice.threshold,
            over_drafts=choice.over_drafts,
            by_model=choice.by_model and self._page.queue.model is not None,
        )
        work = _look_up(self._session.reader(), self._ids(choice), wish)
        job = self._desk.jobs.run(work)
        job.finished.connect(partial(self._fill, choice.by_model))
        job.failed.connect(self.notices.fail)
        self.began.emit(tr("Looking up"), job)
        return job

    def _ids(self, choice: PretranslationChoice) -> Sequence[int]:
        if choice.part == "shown":
            return self._session.segment_ids(self._page.grid.filter)
        if choice.part == "project":
            return self._session.segment_ids()
        chosen = (self._session.segment_ids(SegmentFilter(article=each)) for each in choice.articles)
        return [segment_id for ids in chosen for segment_id in ids]

    def use_terms(self, terms: Terminology) -> None:
        """Let drafts have the glossary's renderings, now and whenever it changes."""
        self._terms = terms
        terms.changed.connect(self._take_terms)
        self._take_terms()

    def _take_terms(self) -> None:
        if self._terms is not None:
            self._page.queue.leads.glossary = self._terms.glossary

    @tells
    def _fill(self, by_model: bool, found: Plan) -> None:
        rest = found.rest if by_model else ()
        if found.remembered or rest:
            self._under_way = found, by_model
            self._page.queue.pretranslate(found.remembered, rest, found.guides)
        else:
            self.notices.say(_told(found), _left(found, by_model=by_model))

    def _follow(self, progress: DraftingProgress) -> None:
        """Tell when all is filled, with an undo; say nothing of what was cancelled or failed."""
        if self._under_way is None or progress.running:
            return
        (found, by_model), self._under_way = self._under_way, None
        if progress.total < len(found.remembered) + by_model * len(found.rest) or progress.error:
            return
        told = _told(found), _left(found, by_model=by_model)
        if self._session.undo_text in {tr("Pretranslate"), tr("Draft")}:
            self._undoing.tell(*told)
        else:
            self.notices.succeed(*told)

    def _remembered(self) -> PretranslationChoice:
        values = self._desk.settings.values
        return PretranslationChoice(
            threshold=values.pretranslation_threshold,
            over_drafts=values.pretranslation_over_drafts,
            by_model=values.pretranslation_by_model,
        )

    def _remember(self, choice: PretranslationChoice) -> None:
        settings = self._desk.settings
        values = replace(
            settings.values,
            pretranslation_threshold=choice.threshold,
            pretranslation_over_drafts=choice.over_drafts,
            pretranslation_by_model=choice.by_model,
        )
        settings.keep(values)


def _look_up(reader: ProjectReader, ids: Sequence[int], wish: Wish) -> Work:
    def work(report: Report, cancelled: Cancelled) -> Plan:
        def stopped(done: int) -> bool:
            report(JobProgress(done, len(ids)))
            return cancelled()

        with reader as project:
            return plan(project, ids, wish, stopped=stopped)

    return work


def _told(found: Plan) -> str:
    if not found.kinds:
        return tr("The memory has no match for these segments.")
    kinds = ", ".join(f"{found.kinds[kind]:,} {word}" for kind, word in _KINDS.items() if kind in found.kinds)
    return tr("{counted} filled from the memory: {kinds}.", counted=_counted(found.from_memory), kinds=kinds)


def _left(found: Plan, *, by_model: bool) -> str:
    rest = len(found.remembered) + len(found.rest) - found.from_memory
    if not rest:
        return ""
    return (
        tr("The model drafted {counted}.", counted=_counted(rest))
        if by_model
        else tr("{counted} left untranslated.", counted=_counted(rest))
    )


def _counted(segments: int) -> str:
    return tr("1 segment") if segments == 1 else tr("{segments:,} segments", segments=segments)
