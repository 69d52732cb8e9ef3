"""What an action changed, named exactly, so that a window redraws that and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.store.journal import RowChange

SHOWN = {"segment", "comment", "draft", "ignored_finding"}  # rows that a segment's row shows something of
MEMORIES = {"memory_file", "attached_memory"}  # rows that bring units, or take them away
WORDING = {"setting", "project_word"}  # rows that say how the project writes English
PLACED_BY = {"number", "set_aside", "article_id"}  # columns that say where a segment stands, if at all


@dataclass(frozen=True, slots=True)
class Change:
    """What an action changed, told after it is in the file.

    ``segments`` are the ids of segments that were there before and after, and whose contents differ;
    ``added`` those that came, ``gone`` those that went. ``structure`` is set when segments or articles
    came, went or moved; ``articles`` are the ids of those whose summary differs; ``focus`` is the segment
    to look at, None to stay; ``text`` names the action. ``memory`` is set when units came, went or changed
    by no segment; ``units`` are their ids where no whole file of them did, negative for those of segments.
    ``beads`` names articles whose beads differ, ``bead_ids`` the beads that do, came or went. ``wording``
    is set when the project's settings or its own words differ, ``terms`` when its glossary does,
    ``corrections`` when what was learned from corrected drafts does.
    """

    segments: tuple[int, ...] = ()
    structure: bool = False
    articles: tuple[int, ...] = ()
    focus: int | None = None
    text: str = ""
    memory: bool = False
    beads: tuple[int, ...] = ()
    bead_ids: frozenset[int] = frozenset()
    wording: bool = False
    terms: bool = False
    corrections: bool = False
    added: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()
    units: tuple[int, ...] = ()


def change_of(
    changes: Sequence[RowChange], text: str, *, focus: int | None = None, backwards: bool = False
) -> Change:
    """Return what a step's row changes come to; ``backwards`` when they were undone."""
    segment_rows = [each for each in changes if each.place == "segment"]
    came = {each.row_id for each in segment_rows if each.is_insertion}
    went = {each.row_id for each in segment_rows if each.is_deletion}
    gone = came if backwards else went
    shown = dict.fromkeys(each.segment_id for each in changes if each.place in SHOWN)
    articles = dict.fromkeys(each.article_id for each in changes if each.article_id is not None)
    units, files = _remembered(changes)
    return Change(
        segments=tuple(each for each in shown if each is not None and each not in came | went),
        structure=any(map(_is_structural, changes)),
        articles=tuple(articles),
        focus=None if focus in gone else focus,
        text=text,
        memory=bool(units) or files,
        beads=tuple({each.article_id for each in changes if each.place == "bead" and each.article_id}),
        bead_ids=frozenset(each.row_id for each in changes if each.place == "bead"),
        wording=any(each.place in WORDING for each in changes),
        terms=any(each.place == "term" for each in changes),
        corrections=any(each.place == "correction" for each in changes),
        added=tuple((went - came) if backwards else (came - went)),
        gone=tuple((came - went) if backwards else (went - came)),
        units=() if files else units,
    )


def _remembered(changes: Sequence[RowChange]) -> tuple[tuple[int, ...], bool]:
    """Return the ids of units that no segment changed, and whether files of units came or went."""
    by_segments = {each.row_id for each in changes if each.place == "segment"}
    units = dict.fromkeys(
        -each.row_id if each.place == "unit" else each.row_id
        for each in changes
        if each.place == "memory_unit" or (each.place == "unit" and each.segment_id not in by_segments)
    )
    return tuple(units), any(each.place in MEMORIES for each in changes)


def _is_structural(change: RowChange) -> bool:
    comes_or_goes = change.is_insertion or change.is_deletion
    if change.place == "segment":
        return comes_or_goes or not change.names.isdisjoint(PLACED_BY)
    return change.place == "article" and comes_or_goes
