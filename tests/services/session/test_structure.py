"""Splitting, merging and mending sources."""

import pytest

from workbench.domain.draft import Draft
from workbench.domain.errors import EmptySourceError, LockedSegmentError, SegmentError
from workbench.domain.segment import Origin, State
from workbench.services.session import Change, Session

HEADLINE, FIRST, TRADERS, CROWDED, MAYOR, CAPTION, CROWDED_AGAIN = range(1, 8)


def numbers(session: Session) -> list[int]:
    return [each.number for each in session.article_segments(1)]


def test_a_segment_splits_on_both_sides_and_the_rest_moves_up(session: Session, told: list[Change]) -> None:
    session.type_target(TRADERS, "Hundreds of traders came since morning.")
    second = session.split(TRADERS, len("Ratusan pedagang"), len("Hundreds of traders"))
    parts = session.segments([TRADERS, second])
    assert [each.source for each in parts] == ["Ratusan pedagang", "datang sejak pagi."]
    assert [each.target for each in parts] == ["Hundreds of traders", "came since morning."]
    assert [each.number for each in parts] == [3, 4]
    assert numbers(session) == list(range(1, 9))
    assert (told[-1].structure, told[-1].focus) == (True, TRADERS)
    paragraph = {each.id: each.text for each in session.paragraphs(1)}[parts[0].paragraph_id]
    assert [paragraph[each.start : each.end].strip() for each in parts] == [each.source for each in parts]


def test_without_a_place_in_the_target_it_stays_with_the_first_part(session: Session) -> None:
    session.type_target(TRADERS, "Hundreds of traders came.")
    second = session.segment(session.split(TRADERS, len("Ratusan pedagang")))
    assert session.segment(TRADERS).target == "Hundreds of traders came."
    assert (second.target, second.state, second.origin) == ("", State.UNTRANSLATED, None)


def test_a_confirmed_segment_that_is_split_is_to_be_confirmed_again_and_no_machine_overwrites_it(
    session: Session,
) -> None:
    session.apply_drafts([(TRADERS, Draft(session.segment(TRADERS).source, "Hundreds of traders came."))])
    session.confirm([TRADERS])
    session.split(TRADERS, len("Ratusan pedagang"), len("Hundreds of traders"))
    first = session.segment(TRADERS)
    assert (first.state, first.origin) == (State.DRAFT, Origin.HUMAN)
    assert [unit.target for unit in session.units()] == ["Hundreds of traders came."]
    assert session.alternatives(TRADERS) == []


def test_what_the_model_offered_is_offered_again_once_the_parts_are_merged(session: Session) -> None:
    source = session.segment(TRADERS).source
    session.apply_drafts([(TRADERS, Draft(source, "Hundreds of traders came.", -0.5, ("Traders came.",)))])
    offered = session.alternatives(TRADERS)
    session.split(TRADERS, len("Ratusan pedagang"), len("Hundreds of traders"))
    assert session.alternatives(TRADERS) == []
    session.merge_with_next(TRADERS)
    assert session.segment(TRADERS).source == source
    assert session.alternatives(TRADERS) == offered != []


def test_a_merged_segment_that_never_was_one_has_no_drafts(session: Session) -> None:
    source = session.segment(TRADERS).source
    session.apply_drafts([(TRADERS, Draft(source, "Hundreds of traders came."))])
    session.merge_with_next(TRADERS)
    assert session.alternatives(TRADERS) == []


@pytest.mark.parametrize("place", [0, 1000])
def test_no_part_of_a_split_is_empty(session: Session, place: int) -> None:
    with pytest.raises(EmptySourceError):
        session.split(TRADERS, place)
    assert len(session.segment_ids()) == 7


def test_a_locked_segment_is_neither_split_nor_merged_nor_mended(session: Session) -> None:
    session.lock([TRADERS], True)
    for act in (
        lambda: session.split(TRADERS, 7),
        lambda: session.merge_with_next(TRADERS),
        lambda: session.merge_with_next(FIRST),
        lambda: session.edit_source(TRADERS, "Lain."),
    ):
        with pytest.raises(LockedSegmentError):
            act()


def test_two_segments_merge_with_their_comments(session: Session) -> None:
    session.type_target(FIRST, "The market reopened.")
    session.add_comment(TRADERS, "Hundreds?")
    session.merge_with_next(FIRST)
    merged = session.segment(FIRST)
    assert merged.source == "Pasar apung di Danau Melati dibuka lagi. Ratusan pedagang datang sejak pagi."
    assert (merged.target, merged.state, merged.comments) == ("The market reopened.", State.DRAFT, 1)
    assert numbers(session) == [1, 2, 3, 4, 5, 6]


def test_merging_over_a_paragraphs_end_leaves_every_paragraph_its_mark(session: Session) -> None:
    session.merge_with_next(TRADERS)
    marked = [each.id for each in session.article_segments(1) if each.leads_paragraph]
    assert marked == [HEADLINE, FIRST, MAYOR, CAPTION, CROWDED_AGAIN]


def test_split_and_merge_give_the_segment_back(session: Session) -> None:
    before = session.segment(TRADERS)
    session.split(TRADERS, len("Ratusan pedagang"))
    session.merge_with_next(TRADERS)
    after = session.segment(TRADERS)
    assert (after.source, after.start, after.end) == (before.source, before.start, before.end)


@pytest.mark.parametrize("alone", [HEADLINE, MAYOR, CROWDED_AGAIN])
def test_the_headline_a_caption_and_the_end_stand_alone(session: Session, alone: int) -> None:
    with pytest.raises(SegmentError, match="no segment after it"):
        session.merge_with_next(alone)


def test_a_mended_source_reopens_a_confirmed_segment(session: Session) -> None:
    session.type_target(MAYOR, "The mayor came.")
    session.confirm([MAYOR])
    session.edit_source(MAYOR, " Wali  kota\nMelati hadir. ")
    segment = session.segment(MAYOR)
    assert (segment.source, segment.state) == ("Wali kota Melati hadir.", State.DRAFT)
    assert [unit.source for unit in session.units()] == ["Wali kota hadir."]
    session.confirm([MAYOR])
    assert [unit.source for unit in session.units()] == ["Wali kota Melati hadir."]


def test_a_source_is_never_empty(session: Session) -> None:
    with pytest.raises(EmptySourceError, match="Segment 5"):
        session.edit_source(MAYOR, "  ")


def test_a_mended_source_has_other_repetitions_and_words(session: Session) -> None:
    words = session.counts().source_words
    session.edit_source(CROWDED_AGAIN, "Pembeli sangat ramai.")
    assert session.counts().source_words == words + 1
    session.type_target(CROWDED, "It was crowded.")
    session.confirm([CROWDED])
    assert session.segment(CROWDED_AGAIN).target == ""
