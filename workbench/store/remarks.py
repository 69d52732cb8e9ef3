"""What hangs on a segment: the model's drafts of it, its comments and its history."""

import json

from workbench.domain.draft import Draft
from workbench.domain.project import Alternative, Comment, HistoryEntry
from workbench.domain.segment import Segment, State
from workbench.domain.wording import retold
from workbench.store.failures import of_sound_rows
from workbench.store.journal import STANDING
from workbench.store.project_file import ProjectFile


def keep_draft(file: ProjectFile, segment_id: int, draft: Draft) -> None:
    """Keep what the model made of a segment, the alternatives included."""
    file.write(
        "INSERT INTO draft (id, target, score, alternatives) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT (id) DO UPDATE SET target = ?2, score = ?3, alternatives = ?4",
        (segment_id, draft.target, draft.score, json.dumps(draft.alternatives, ensure_ascii=False)),
    )


def drop_draft(file: ProjectFile, segment_id: int) -> None:
    """Forget the drafts of a source that is no more."""
    file.write("DELETE FROM draft WHERE id = ?", (segment_id,))


def draft_of_old(file: ProjectFile, segment_id: int, source: str) -> Draft | None:
    """Return the drafts that were dropped when the segment's source was no longer this one, None without any.

    Sources come back: a segment is split, and merged again. The journal has both, the drafts and the source.
    """
    row = file.row(
        "SELECT dropped.before FROM change dropped JOIN change was USING (step_id, segment_id) "
        "WHERE dropped.segment_id = ?1 AND dropped.place = 'draft' AND dropped.after IS NULL "
        "AND was.place = 'segment' AND json_extract(was.before, '$.source') = ?2 "
        "ORDER BY dropped.id DESC LIMIT 1",
        (segment_id, source),
    )
    if row is None or row[0] is None:
        return None
    cells = json.loads(row[0])
    score = None if cells["score"] is None else float(cells["score"])
    return Draft(source, cells["target"], score, tuple(json.loads(cells["alternatives"])))


@of_sound_rows
def alternatives(file: ProjectFile, segment_id: int) -> list[Alternative]:
    """Return the model's hypotheses, the best first."""
    row = file.row("SELECT target, score, alternatives FROM draft WHERE id = ?", (segment_id,))
    if row is None:
        return []
    target, score, others = row
    return [Alternative(target, score), *map(Alternative, json.loads(others))]


@of_sound_rows
def comments(file: ProjectFile, segment_id: int) -> list[Comment]:
    """Return a segment's comments, the oldest first."""
    rows = file.rows(
        "SELECT id, author, at, text FROM comment WHERE segment_id = ? ORDER BY id", (segment_id,)
    )
    return [Comment(*row) for row in rows]


def add_comment(file: ProjectFile, segment_id: int, author: str, at: str, text: str) -> None:
    """Put a comment on a segment."""
    file.write(
        "INSERT INTO comment (segment_id, author, at, text) VALUES (?, ?, ?, ?)",
        (segment_id, author, at, text),
    )


def move_comments(file: ProjectFile, from_id: int, to_id: int) -> None:
    """Hang one segment's comments on another."""
    file.write("UPDATE comment SET segment_id = ? WHERE segment_id = ?", (to_id, from_id))


@of_sound_rows
def history(file: ProjectFile, segment: Segment) -> list[HistoryEntry]:
    """Return the changes of a segment's target and state, the oldest first, undone ones marked.

    The journal holds what changed alone: the rest is worked out backwards from the segment as it is.
    """
    rows = file.rows(
        f"SELECT at, author, action, NOT {STANDING}, before, after "
        "FROM change JOIN step ON step.id = step_id "
        "WHERE place = 'segment' AND segment_id = ? AND before IS NOT NULL AND after IS NOT NULL "
        "ORDER BY change.id DESC",
        (segment.id,),
    )
    entries = []
    target, state = segment.target, segment.state
    for at, author, action, undone, before, after in rows:
        was, became = json.loads(before), json.loads(after)
        if was.keys().isdisjoint({"target", "state", "source"}):
            continue
        entries.append(
            HistoryEntry(
                at, author, retold(action), was.get("target", target), became.get("target", target),
                State(became.get("state", state)), bool(undone), became.get("reason", ""),
            )
        )  # fmt: skip
        if not undone:
            target, state = was.get("target", target), State(was.get("state", state))
    return entries[::-1]
