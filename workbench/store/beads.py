"""Alignments: the sentences of two texts as they were read, and the beads between them.

An alignment goes by the id of its article, whose segments are what its accepted beads became.
"""

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.domain.alignment import Alignment, SourceSentence, StoredBead
from workbench.domain.bead import Bead, BeadState
from workbench.domain.errors import AlignmentError
from workbench.domain.wording import tr
from workbench.store.failures import of_sound_rows
from workbench.store.project_file import ProjectFile, Row

SELECT = "SELECT id, position, source, target, score, state, pinned, segment_id FROM bead"


def insert_alignment(file: ProjectFile, article_id: int, alignment: Alignment) -> None:
    """Store the sentences of an article and of its translation."""
    sources = [(each.text, each.paragraph, each.start, each.end) for each in alignment.sources]
    file.write(
        "INSERT INTO alignment (id, sources, targets, drafts, target_title, target_file) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (article_id, _json(sources), _json(alignment.targets), _json(alignment.drafts),
         alignment.target_title, alignment.target_file),
    )  # fmt: skip


def article_ids(file: ProjectFile) -> list[int]:
    """Return the ids of the articles that came from an alignment, in text order."""
    return [article_id for (article_id,) in file.rows("SELECT id FROM alignment ORDER BY id")]


@of_sound_rows
def alignment(file: ProjectFile, article_id: int) -> Alignment:
    """Return the sentences that are aligned.

    Raises:
        AlignmentError: the article came from no alignment, or is gone.
    """
    row = file.row(
        "SELECT sources, targets, drafts, target_title, target_file FROM alignment WHERE id = ?",
        (article_id,),
    )
    if row is None:
        raise AlignmentError(tr("That alignment is no longer in the project."), tr("Choose another."))
    sources, targets, drafts, *names = row
    drafted = json.loads(drafts)
    return Alignment(
        tuple(SourceSentence(*each) for each in json.loads(sources)),
        tuple(json.loads(targets)),
        None if drafted is None else tuple(drafted),
        *names,
    )


@of_sound_rows
def of_article(file: ProjectFile, article_id: int) -> list[StoredBead]:
    """Return the beads of an alignment in text order."""
    rows = file.rows(f"{SELECT} WHERE article_id = ? ORDER BY position, id", (article_id,))
    return [_bead(row) for row in rows]


@of_sound_rows
def pinned(file: ProjectFile, article_id: int) -> list[Bead]:
    """Return the pinned beads of an alignment in text order."""
    rows = file.rows(f"{SELECT} WHERE article_id = ? AND pinned ORDER BY position, id", (article_id,))
    return [_bead(row).bead for row in rows]


@of_sound_rows
def fetch(file: ProjectFile, ids: Sequence[int]) -> list[StoredBead]:
    """Return beads in text order; what is gone is left out."""
    rows = file.rows(
        f"{SELECT} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY position, id", (json.dumps([*ids]),)
    )
    return [_bead(row) for row in rows]


def insert(file: ProjectFile, article_id: int, position: float, bead: Bead) -> int:
    """Store a bead; return its id."""
    return file.write(
        "INSERT INTO bead (article_id, position, source, target, score, state, pinned) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (article_id, position, *_cells(bead)),
    )


def save(file: ProjectFile, stored: StoredBead) -> None:
    """Write a bead as it is to be."""
    file.write(
        "UPDATE bead SET source = ?, target = ?, score = ?, state = ?, pinned = ?, "
        "position = ?, segment_id = ? WHERE id = ?",
        (*_cells(stored.bead), stored.position, stored.segment_id, stored.id),
    )


def delete(file: ProjectFile, ids: Iterable[int]) -> None:
    """Delete beads."""
    file.write("DELETE FROM bead WHERE id IN (SELECT value FROM json_each(?))", (json.dumps([*ids]),))


def delete_alignment(file: ProjectFile, article_id: int) -> None:
    """Delete an article's alignment, if it has one."""
    file.write("DELETE FROM bead WHERE article_id = ?", (article_id,))
    file.write("DELETE FROM alignment WHERE id = ?", (article_id,))


@of_sound_rows
def beside(file: ProjectFile, article_id: int, stored: StoredBead, by: int) -> StoredBead | None:
    """Return the bead before (-1) or after (1) another, None at an end."""
    than, order = (">", "ASC") if by > 0 else ("<", "DESC")
    row = file.row(
        f"{SELECT} WHERE article_id = ? AND (position, id) {than} (?, ?) "
        f"ORDER BY position {order}, id {order} LIMIT 1",
        (article_id, stored.position, stored.id),
    )
    return _bead(row) if row else None


def sources_between(file: ProjectFile, one: StoredBead, other: StoredBead) -> bool:
    """Whether a bead between two of one text has sources."""
    first, last = sorted((each.position, each.id) for each in (one, other))
    row = file.row(
        "SELECT 1 FROM bead WHERE article_id = (SELECT article_id FROM bead WHERE id = ?) "
        "AND (position, id) > (?, ?) AND (position, id) < (?, ?) AND source <> '' LIMIT 1",
        (one.id, *first, *last),
    )
    return row is not None


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two beads that are segments: their numbers, 0 and None beyond the ends, and where it ends."""

    before: int
    after: int | None
    end: tuple[float, int]  # position and id of the bead after

    def holds(self, stored: StoredBead) -> bool:
        """Whether a bead below one that the gap was asked for stands in it too."""
        return (stored.position, stored.id) < self.end


def gap(file: ProjectFile, article_id: int, stored: StoredBead) -> Gap:
    """Return the gap that a bead stands in. To find it, up to every bead of the article is looked at."""
    found: list[Row | None] = []
    for than, order in (("<", "DESC"), (">", "ASC")):
        row = file.row(
            "SELECT number, position, bead.id FROM bead JOIN segment ON segment.id = segment_id "
            f"WHERE bead.article_id = ? AND (position, bead.id) {than} (?, ?) "
            f"ORDER BY position {order}, bead.id {order} LIMIT 1",
            (article_id, stored.position, stored.id),
        )
        found.append(row)
    before, after = found
    end = (after[1], after[2]) if after else (math.inf, 0)
    return Gap(before[0] if before else 0, after[0] if after else None, end)


def _cells(bead: Bead) -> tuple[object, ...]:
    return _listed(bead.source), _listed(bead.target), bead.score, bead.state, bead.pinned


def _bead(row: Row) -> StoredBead:
    bead_id, position, source, target, score, state, pinned, segment_id = row
    bead = Bead(_numbers(source), _numbers(target), score, BeadState(state), bool(pinned))
    return StoredBead(bead_id, position, bead, segment_id)


def _listed(numbers: Iterable[int]) -> str:
    """Return numbers as ``3 4``: read several times as fast as JSON, and a page reads them all."""
    return " ".join(map(str, numbers))


def _numbers(listed: str) -> tuple[int, ...]:
    return tuple(map(int, listed.split()))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
