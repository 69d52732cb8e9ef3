"""What the memory has for sentences that are about to be drafted: matches to follow, and a style."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from workbench.domain.memory import Match
from workbench.domain.segment import Segment
from workbench.memory.adaptation import adapted_match
from workbench.memory.fuzzy import Found
from workbench.memory.matching import FOLLOWED_THRESHOLD, Query, matches
from workbench.memory.similarity import EXACT
from workbench.mt.style import Style, style_of
from workbench.services.drafting.following import STYLED_AFTER, Guides
from workbench.services.memory.matching import MatchFinder
from workbench.services.session import Session

Take = Callable[[Guides], None]


class Scout(QObject):
    """Asks the finder, whose thread searches; drafting never waits for a memory that is being indexed."""

    def __init__(self, session: Session, finder: MatchFinder) -> None:
        super().__init__(finder)
        self.on = True
        self._session = session
        self._finder = finder

    def look_up(self, segments: Sequence[Segment], take: Take) -> None:
        """Hand the guides for ``segments`` to ``take``, in the GUI thread: at once where there are none."""
        if not self.on:
            take(Guides(style=Style(variety=self._session.spelling())))
            return
        if not self._finder.is_quick:
            take(Guides(style=self._style()))
            return
        job = self._finder.search([each.source for each in segments], FOLLOWED_THRESHOLD)
        job.finished.connect(partial(self._answer, segments, take))
        for end in (job.failed, job.cancelled):  # drafting waits for an answer, whatever it is
            end.connect(lambda *_: take(Guides(style=self._style())))

    def _answer(self, segments: Sequence[Segment], take: Take, found: Sequence[Sequence[Found]]) -> None:
        best = {
            segment.source: match
            for segment, its in zip(segments, found, strict=True)
            if (match := self._best(segment, its)) is not None
        }
        take(Guides(best, style=self._style()))

    def _style(self) -> Style:
        learned = style_of(self._session.newest_targets(STYLED_AFTER))
        return replace(learned, variety=self._session.spelling())

    def _best(self, segment: Segment, found: Sequence[Found]) -> Match | None:
        sources = [each.source for each in found if each.score < EXACT]
        units = [unit for source in sources for unit in self._session.units_of(source, but=segment.id)]
        best = matches(units, Query(segment.source), threshold=FOLLOWED_THRESHOLD, limit=1)
        return adapted_match(best[0], segment.source) if best else None
