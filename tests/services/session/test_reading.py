"""What a session answers: filters, counts, summaries, units."""

from array import array
from collections.abc import Callable

import pytest

from workbench.domain.article import Article
from workbench.domain.draft import Draft
from workbench.domain.errors import SegmentError
from workbench.domain.segment import Origin, State
from workbench.services.session import Counts, SegmentFilter, Session

HEADLINE, FIRST, TRADERS, CROWDED, MAYOR, CAPTION, CROWDED_AGAIN = range(1, 8)


@pytest.fixture
def worked_on(session: Session) -> Session:
    """Two articles: confirmed, drafted by a machine, typed, rejected, set aside, commented on."""
    session.type_target(FIRST, "The market reopened.")
    session.confirm([FIRST])
    session.apply_drafts([(TRADERS, Draft(session.segment(TRADERS).source, "Traders came 100%."))])
    session.type_target(MAYOR, "The mayor came.")
    session.confirm([MAYOR])
    session.reject([MAYOR], "He left early.")
    session.set_aside([CAPTION], True)
    session.add_comment(TRADERS, "How many?")
    session.type_target(CROWDED, "Crowded.")
    return session


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (SegmentFilter(), [1, 2, 3, 4, 5, 7]),
        (SegmentFilter(set_aside=None), [1, 2, 3, 4, 5, 6, 7]),
        (SegmentFilter(set_aside=True), [6]),
        (SegmentFilter(states=frozenset({State.CONFIRMED, State.REJECTED})), [2, 5]),
        (SegmentFilter(origins=frozenset({Origin.MT})), [3]),
        (SegmentFilter(commented=True), [3]),
        (SegmentFilter(text="PASAR"), [1, 2]),
        (SegmentFilter(text="market"), [2]),
        (SegmentFilter(text="market", in_target=False), []),
        (SegmentFilter(text="pasar", in_source=False), []),
        (SegmentFilter(text="100%"), [3]),
        (SegmentFilter(text="_"), []),
        (SegmentFilter(text="x", in_source=False, in_target=False), []),
        (SegmentFilter(article=2), []),
    ],
)
def test_a_filter_lets_through_what_it_names(
    worked_on: Session, chosen: SegmentFilter, expected: list[int]
) -> None:
    assert list(worked_on.segment_ids(chosen)) == expected
    assert worked_on.counts(chosen).segments == len(expected)


def test_ids_are_an_array_in_text_order_whatever_was_split(
    session: Session, as_article: Callable[..., Article]
) -> None:
    session.import_articles([as_article("# Kedua\nIsi kedua.", "2.txt")])
    second = session.split(TRADERS, 7)
    ids = session.segment_ids()
    assert isinstance(ids, array)
    assert list(ids) == [1, 2, 3, second, 4, 5, 6, 7, 8, 9]


def test_counts_follow_the_work(worked_on: Session) -> None:
    words = sum(len(each.source.split()) for each in worked_on.segments(worked_on.segment_ids()))
    assert worked_on.counts() == Counts(6, 2, 2, 1, 0, 1, words)
    worked_on.accept([FIRST])
    assert (worked_on.counts().confirmed, worked_on.counts().reviewed) == (0, 1)
    worked_on.delete_article(1)
    assert worked_on.counts() == Counts()


def test_a_summary_counts_what_is_confirmed_or_reviewed(worked_on: Session) -> None:
    worked_on.accept([FIRST])
    (summary,) = worked_on.articles()
    assert (summary.title, summary.file) == ("Pasar Apung Dibuka Lagi", "pasar.txt")
    assert (summary.segments, summary.confirmed) == (6, 1)


def test_segments_come_in_the_order_asked_for_and_the_gone_are_left_out(session: Session) -> None:
    assert [each.id for each in session.segments([5, 99, 1])] == [5, 1]
    with pytest.raises(SegmentError, match="no longer"):
        session.segment(99)


def test_drafts_are_units_only_when_they_are_asked_for(worked_on: Session) -> None:
    assert [unit.target for unit in worked_on.units()] == ["The market reopened."]
    units = list(worked_on.units(drafts=True))
    assert [(unit.target, unit.draft) for unit in units] == [
        ("The market reopened.", False),
        ("Traders came 100%.", True),
        ("Crowded.", True),
    ]
    assert units[1].origin is Origin.MT
    assert units[2].context_before == worked_on.segment(TRADERS).source
    assert units[2].article == "Pasar Apung Dibuka Lagi"


def test_a_reopened_segment_gives_its_last_confirmed_unit_and_no_draft(worked_on: Session) -> None:
    worked_on.type_target(FIRST, "The market opened again.")
    assert next(unit.target for unit in worked_on.units(drafts=True)) == "The market reopened."


def test_units_of_some_articles(worked_on: Session, as_article: Callable[..., Article]) -> None:
    (added,) = worked_on.import_articles([as_article("# Kedua\nIsi kedua.", "2.txt")]).added
    worked_on.copy_source([9])
    worked_on.confirm([9])
    assert [unit.file for unit in worked_on.units()] == ["pasar.txt", "2.txt"]
    assert [unit.file for unit in worked_on.units(articles=[added])] == ["2.txt"]
