"""What a replacement would change, before it does."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.domain.plain_text import storable
from workbench.domain.segment import State
from workbench.services.session.reading.segments import SegmentReading
from workbench.services.session.replacing import Wanted


@dataclass(frozen=True, slots=True)
class Replacement:
    """A target before and after; ``final`` says that somebody has settled it: see its ``state``."""

    segment_id: int
    number: int
    article_id: int
    before: str
    after: str
    final: bool
    state: State


def replacements(project: SegmentReading, ids: Sequence[int], wanted: Wanted) -> Iterator[Replacement | None]:
    """Yield for each segment what a replacement makes of its target, None where it changes nothing.

    Locked segments are never changed.

    Raises:
        SegmentError: it cannot be looked for, or not be replaced so.
    """
    for segment in project.each_segment(ids):
        before = segment.target
        after = before if segment.locked else storable(wanted.replaced(before))
        changed = Replacement(
            segment.id, segment.number, segment.article_id, before, after, segment.is_final, segment.state
        )
        yield changed if after != before else None
