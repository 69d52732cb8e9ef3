"""Segments, read and written as the domain's values."""

import hashlib
import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from workbench.domain.errors import SegmentError
from workbench.domain.project import StoredParagraph
from workbench.domain.segment import Origin, Segment, State
from workbench.domain.wording import tr
from workbench.store.failures import of_sound_rows
from workbench.store.project_file import ProjectFile, Row

# The columns in the order of the domain's fields; comments are counted.
COLUMNS = (
    "id", "article_id", "paragraph_id", "number", "source", "target", "state", "origin", "score",
    "span_start", "span_end", "leads_paragraph", "locked", "set_aside", "in_memory",
    "(SELECT count(*) FROM comment WHERE segment_id = segment.id)", "changed_by", "changed_at", "reason",
    "(SELECT kind = 'heading' FROM paragraph WHERE paragraph.id = paragraph_id)", "stands_alone",
)  # fmt: skip
SELECT = f"SELECT {', '.join(COLUMNS)} FROM segment"
FIELDS = {  # a domain field and its column, of those that can change
    "paragraph_id": "paragraph_id", "number": "number", "source": "source", "target": "target",
    "state": "state", "origin": "origin", "score": "score", "start": "span_start", "end": "span_end",
    "leads_paragraph": "leads_paragraph", "locked": "locked", "set_aside": "set_aside",
    "in_memory": "in_memory", "changed_by": "changed_by", "changed_at": "changed_at", "reason": "reason",
    "stands_alone": "stands_alone",
}  # fmt: skip


def key(source: str) -> int:
    """Return a 64-bit hash under which sources are looked up."""
    digest = hashlib.blake2b(source.encode("utf-8"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


@of_sound_rows
def fetch(file: ProjectFile, ids: Sequence[int]) -> list[Segment]:
    """Return the segments with ``ids`` in that order; what is gone is left out."""
    rows = file.rows(f"{SELECT} WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))
    by_id = {segment.id: segment for segment in map(_segment, rows)}
    return [by_id[each] for each in ids if each in by_id]


@of_sound_rows
def fetch_one(file: ProjectFile, segment_id: int) -> Segment:
    """Return one segment.

    Raises:
        SegmentError: there is none.
    """
    row = file.row(f"{SELECT} WHERE id = ?", (segment_id,))
    if row is None:
        raise SegmentError(tr("That segment is no longer in the project."), tr("Choose another."))
    return _segment(row)


@of_sound_rows
def of_article(file: ProjectFile, article_id: int) -> list[Segment]:
    """Return an article's segments in text order, set-aside ones included."""
    return [
        _segment(row) for row in file.rows(f"{SELECT} WHERE article_id = ? ORDER BY number", (article_id,))
    ]


@of_sound_rows
def unsettled_repetitions(file: ProjectFile, source: str) -> list[Segment]:
    """Return the segments with this source that are untranslated or drafts, in text order."""
    rows = file.rows(
        f"{SELECT} WHERE key = ? AND source = ? AND state IN ('untranslated', 'draft') "
        "ORDER BY article_id, number",
        (key(source), source),
    )
    return [_segment(row) for row in rows]


def neighbours(file: ProjectFile, segment: Segment) -> tuple[str, str]:
    """Return the sources before and after, set-aside segments passed over; empty at an article's ends."""
    values = (segment.article_id, segment.number)
    before = file.row(
        "SELECT source FROM segment WHERE article_id = ? AND number < ? AND NOT set_aside "
        "ORDER BY number DESC LIMIT 1",
        values,
    )
    after = file.row(
        "SELECT source FROM segment WHERE article_id = ? AND number > ? AND NOT set_aside "
        "ORDER BY number LIMIT 1",
        values,
    )
    return before[0] if before else "", after[0] if after else ""


@of_sound_rows
def following(file: ProjectFile, segment: Segment) -> Segment | None:
    """Return the next segment of the article, set aside or not."""
    row = file.row(
        f"{SELECT} WHERE article_id = ? AND number > ? ORDER BY number LIMIT 1",
        (segment.article_id, segment.number),
    )
    return _segment(row) if row else None


def last_number_below(file: ProjectFile, article_id: int, number: int | None) -> int:
    """Return the highest number of an article's segments below ``number``, 0 if there is none."""
    row = file.row(
        "SELECT max(number) FROM segment WHERE article_id = ? AND number < ?",
        (article_id, sys.maxsize if number is None else number),
    )
    return int(row[0] or 0) if row else 0


def first_number_above(file: ProjectFile, article_id: int, number: int) -> int | None:
    """Return the lowest number of an article's segments above ``number``, if there is one."""
    values = article_id, number
    row = file.row("SELECT min(number) FROM segment WHERE article_id = ? AND number > ?", values)
    return row[0] if row else None


def last_number_before(file: ProjectFile, paragraph: StoredParagraph) -> int:
    """Return the highest number of a segment that stands before a paragraph; the headline always does."""
    row = file.row(
        "SELECT max(number) FROM segment JOIN paragraph ON paragraph.id = paragraph_id "
        "WHERE segment.article_id = ? AND (position < ? OR kind = 'title')",
        (paragraph.article_id, paragraph.position),
    )
    return int(row[0] or 0) if row else 0


def give_lead(file: ProjectFile, paragraph_id: int) -> None:
    """Let the first segment that a paragraph has lead it, and no other."""
    file.write(
        "UPDATE segment SET leads_paragraph = NOT leads_paragraph WHERE paragraph_id = ?1 "
        "AND leads_paragraph <> (number = (SELECT min(number) FROM segment WHERE paragraph_id = ?1))",
        (paragraph_id,),
    )


def insert(file: ProjectFile, segment: Segment) -> int:
    """Store a new segment, whatever its id says; return the id that it got."""
    cells: dict[str, Any] = {column: getattr(segment, name) for name, column in FIELDS.items()}
    cells["article_id"] = segment.article_id
    cells |= _of_source(segment.source)
    return file.write(
        f"INSERT INTO segment ({', '.join(cells)}) VALUES ({', '.join('?' * len(cells))})",
        tuple(cells.values()),
    )


def save(file: ProjectFile, old: Segment, new: Segment) -> None:
    """Write what differs between a segment as it was and as it is to be."""
    cells: dict[str, Any] = {
        column: getattr(new, name)
        for name, column in FIELDS.items()
        if getattr(new, name) != getattr(old, name)
    }
    if "source" in cells:
        cells |= _of_source(new.source)
    if cells:
        settings = ", ".join(f"{column} = ?" for column in cells)
        file.write(f"UPDATE segment SET {settings} WHERE id = ?", (*cells.values(), old.id))


def renumber(file: ProjectFile, article_id: int, after: int, by: int) -> None:
    """Move the numbers above ``after`` up or down."""
    file.write(
        "UPDATE segment SET number = number + ? WHERE article_id = ? AND number > ?", (by, article_id, after)
    )


def delete(file: ProjectFile, ids: Iterable[int]) -> None:
    """Delete segments and what hangs on them."""
    for each in ids:
        for table, column in {
            "comment": "segment_id",
            "ignored_finding": "segment_id",
            "correction": "segment_id",
            "unit": "segment_id",
            "draft": "id",
            "segment": "id",
        }.items():
            file.write(f"DELETE FROM {table} WHERE {column} = ?", (each,))


def _of_source(source: str) -> dict[str, Any]:
    return {"key": key(source), "words": len(source.split())}


def _segment(row: Row) -> Segment:
    head, (state, origin, score, start, end), flags, tail = row[:6], row[6:11], row[11:15], row[15:]
    leads_paragraph, locked, set_aside, in_memory = map(bool, flags)
    segment_id, article_id, paragraph_id, number, source, target = head
    comments, changed_by, changed_at, reason, heading, stands_alone = tail
    return Segment(
        id=segment_id, article_id=article_id, paragraph_id=paragraph_id, number=number,
        source=source, target=target,
        state=State(state), origin=Origin(origin) if origin else None, score=score, start=start, end=end,
        leads_paragraph=leads_paragraph, locked=locked, set_aside=set_aside, in_memory=in_memory,
        comments=comments, changed_by=changed_by, changed_at=changed_at, reason=reason,
        heading=bool(heading), stands_alone=bool(stands_alone),
    )  # fmt: skip
