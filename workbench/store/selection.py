"""Which segments a filter lets through, in text order, and how many."""

import json
import math
from array import array
from typing import Any

from workbench.domain.project import Counts, SegmentFilter
from workbench.domain.segment import Segment, State
from workbench.store import revisions
from workbench.store.failures import of_sound_rows
from workbench.store.project_file import ProjectFile

ORDER = "ORDER BY article_id, number"
UNSETTLED = "state NOT IN ('confirmed', 'reviewed') AND NOT locked"
UNTRANSLATED = "state = 'untranslated' AND NOT locked"
_SCORE = "score < CASE origin WHEN 'TM' THEN ? WHEN 'MT' THEN ? ELSE ? END"
UNREVIEWED = "state = 'confirmed' AND NOT locked"


def ids(file: ProjectFile, chosen: SegmentFilter) -> "array[int]":
    """Return the ids of the segments that the filter lets through, in text order."""
    condition, values = where(chosen)
    row = file.row(
        f"SELECT json_group_array(id) FROM (SELECT id FROM segment WHERE {condition} {ORDER})", values
    )  # one long text is twice as fast as 100,000 rows
    return array("q", json.loads(row[0]) if row else ())


def next_one(file: ProjectFile, after: Segment, chosen: SegmentFilter, wanted: str) -> int | None:
    """Return the first wanted segment after ``after`` in text order, going round at the end."""
    condition, values = where(chosen)
    place = (after.article_id, after.number)
    for side in ("(article_id, number) > (?, ?)", "(article_id, number) < (?, ?)"):
        row = file.row(
            f"SELECT id FROM segment WHERE {side} AND {wanted} AND {condition} {ORDER} LIMIT 1",
            (*place, *values),
        )
        if row:
            return int(row[0])
    return None


@of_sound_rows
def counts(file: ProjectFile, chosen: SegmentFilter) -> Counts:
    """Count what the filter lets through: from the tally where that is enough."""
    condition, values = where(chosen)
    told_by_tally = chosen == SegmentFilter(chosen.article, chosen.states, set_aside=chosen.set_aside)
    table = (
        f"SELECT state, sum(segments), sum(words) FROM tally WHERE {condition} GROUP BY state"
        if told_by_tally
        else f"SELECT state, count(*), sum(words) FROM segment WHERE {condition} GROUP BY state"
    )
    rows = file.rows(table, values)
    by_state = {State(state): segments for state, segments, _ in rows}
    return Counts(
        segments=sum(by_state.values()),
        **{state.value: by_state.get(state, 0) for state in State},
        source_words=sum(words for *_, words in rows),
    )


def where(chosen: SegmentFilter) -> tuple[str, list[Any]]:
    """Return the filter as an SQL condition and its values."""
    conditions: list[str] = ["1"]
    values: list[Any] = []
    if chosen.article is not None:
        conditions.append("article_id = ?")
        values.append(chosen.article)
    if chosen.set_aside is not None:
        conditions.append("set_aside = ?")
        values.append(chosen.set_aside)
    for column, wanted in (("state", chosen.states), ("origin", chosen.origins)):
        if wanted:
            conditions.append(f"{column} IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(sorted(wanted)))
    if chosen.commented:
        conditions.append("id IN (SELECT segment_id FROM comment)")
    if chosen.back_from_review:
        conditions.append(f"state <> 'reviewed' AND id IN ({revisions.CHANGED_SINCE_REVIEW})")
    if chosen.score_below is not None:
        conditions.append(_SCORE)
        values += [chosen.score_below, _as_log(chosen.score_below), chosen.score_below / 100]
    if chosen.among is not None:
        conditions.append("id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(chosen.among))
    if chosen.text:
        condition, texts = _text(chosen)
        conditions.append(condition)
        values += texts
    return " AND ".join(conditions), values


def _as_log(percent: float) -> float:
    """Return a certainty as the model scores it: a mean log-probability."""
    return math.log(percent / 100) if percent > 0 else -math.inf


def _text(chosen: SegmentFilter) -> tuple[str, list[str]]:
    """Look in the sides named; in none of them nothing is found."""
    sides = [side for side, on in (("source", chosen.in_source), ("target", chosen.in_target)) if on]
    escaped = chosen.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    condition = " OR ".join(f"{side} LIKE ? ESCAPE '\\'" for side in sides) or "0"
    return f"({condition})", [f"%{escaped}%"] * len(sides)
