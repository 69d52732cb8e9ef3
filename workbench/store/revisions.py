"""The targets that a segment has had, out of the journal."""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from workbench.domain.review import Revision
from workbench.domain.segment import Origin, Segment, State
from workbench.store import segments
from workbench.store.failures import of_sound_rows
from workbench.store.journal import STANDING
from workbench.store.project_file import ProjectFile

_DECISION = (
    "SELECT change.segment_id, max(change.id) AS at FROM change JOIN step ON step.id = step_id "
    f"WHERE place = 'segment' AND {STANDING} AND after LIKE '%\"state\":\"re%' "
    "AND json_extract(after, '$.state') IN ('reviewed', 'rejected') GROUP BY change.segment_id"
)
# Segments whose target is another than that which a reviewer decided on last. The journal holds what changed
# alone: the first later change of the target has the one before it.
CHANGED_SINCE_REVIEW = (
    f"SELECT segment.id FROM ({_DECISION}) AS decision JOIN segment ON segment.id = decision.segment_id "
    "WHERE target <> (SELECT json_extract(before, '$.target') FROM change JOIN step ON step.id = step_id "
    "WHERE change.segment_id = decision.segment_id AND change.id > decision.at AND place = 'segment' "
    f"AND {STANDING} AND json_extract(before, '$.target') IS NOT NULL ORDER BY change.id LIMIT 1)"
)
_NAMES = ("target", "state", "origin")


@of_sound_rows
def of_segments(file: ProjectFile, ids: Sequence[int]) -> dict[int, tuple[Revision, ...]]:
    """Return the revisions of segments by id, the oldest first; what was undone is left out."""
    rows: dict[int, list[tuple[str, str, dict[str, Any]]]] = defaultdict(list)
    found = file.rows(
        "SELECT change.segment_id, author, at, before FROM change JOIN step ON step.id = step_id "
        "WHERE change.segment_id IN (SELECT value FROM json_each(?)) AND place = 'segment' "
        f"AND {STANDING} AND before IS NOT NULL AND after IS NOT NULL ORDER BY change.id DESC",
        (json.dumps(list(ids)),),
    )
    for segment_id, author, at, before in found:
        rows[segment_id].append((author, at, json.loads(before)))
    return {each.id: _of_one(each, rows[each.id]) for each in segments.fetch(file, ids)}


def _of_one(segment: Segment, changes: list[tuple[str, str, dict[str, Any]]]) -> tuple[Revision, ...]:
    """Go back from the segment as it is: the journal holds what changed alone."""
    now: dict[str, Any] = {name: getattr(segment, name) for name in _NAMES}
    revisions = []
    for author, at, before in changes:
        if not before.keys().isdisjoint(_NAMES):
            revisions.append(_revision(author, at, now))
            now |= {name: before[name] for name in _NAMES if name in before}
    revisions.append(_revision("", "", now))
    return tuple(revisions[::-1])


def _revision(author: str, at: str, now: dict[str, Any]) -> Revision:
    origin = Origin(now["origin"]) if now["origin"] else None
    return Revision(author, at, now["target"], State(now["state"]), origin)
