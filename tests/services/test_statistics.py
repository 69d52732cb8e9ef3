"""A project is counted by what its memory gives and by how far it has come."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.segment import State
from workbench.domain.statistics import Amount, Band, band_of
from workbench.services.session import Session
from workbench.services.statistics import (
    minutes_at_work,
    minutes_by_article,
    statistics,
    statistics_by_article,
)

SENTENCES = (
    "Harga beras di pasar itu naik lagi pada hari Senin.",
    "Hujan deras turun sejak pagi di seluruh kota.",
    "Harga beras di pasar itu naik lagi pada hari Senin.",
    "Harga beras di pasar itu naik lagi pada hari Kamis.",
    "Wali kota belum memberi keterangan tentang hal tersebut.",
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Five sentences, of which one is repeated and one is nearly another."""
    session = Session.create(tmp_path / "news.wbp", author="Ana")
    body = tuple(Paragraph(text, ParagraphKind.BODY) for text in SENTENCES)
    session.import_articles([Article("", body, file="a.txt", digest="a")])
    yield session
    session.close()


def bands(session: Session) -> dict[Band, int]:
    return {band: amount.segments for band, amount in statistics(session).by_band.items() if amount.segments}


def test_without_a_memory_all_is_new_but_repetitions(session: Session) -> None:
    assert bands(session) == {Band.REPETITION: 1, Band.NEW: 4}


def test_what_is_confirmed_gives_matches_to_the_rest_but_none_to_itself(session: Session) -> None:
    first, *_ = session.segment_ids()
    session.type_target(first, "Rice prices rose again on Monday.")
    session.confirm([first])
    assert bands(session) == {Band.REPETITION: 1, Band.HIGH: 1, Band.NEW: 3}


def test_words_and_characters_are_the_sources(session: Session) -> None:
    ids = session.segment_ids()
    session.set_aside([ids[4]], on=True)
    counted = statistics(session)
    kept = SENTENCES[:4]
    assert counted.total == Amount(4, sum(len(each.split()) for each in kept), sum(map(len, kept)))
    assert counted.by_state[State.UNTRANSLATED] == counted.total


def test_a_count_can_be_ended(session: Session) -> None:
    assert statistics(session, lambda done: done < 2).total.segments == 2


@pytest.mark.parametrize(
    ("score", "band"), [(101, "101"), (100, "100"), (99, "95-99"), (85, "85-94"), (74, "50-74"), (49, "new")]
)
def test_scores_fall_into_the_bands_of_the_trade(score: int, band: str) -> None:
    assert band_of(score) == band


def test_pauses_are_not_work() -> None:
    times = ["2026-01-31T09:00:00Z", "2026-01-31T09:04:00Z", "2026-01-31T12:00:00Z", "2026-01-31T12:02:00Z"]
    assert minutes_at_work(times) == 6
    assert minutes_at_work([]) == 0


def test_each_article_is_counted_and_the_whole_is_their_sum(session: Session) -> None:
    title = Paragraph("Kabar lain", ParagraphKind.TITLE)
    session.import_articles([Article(title.text, (title,), file="b.txt", digest="b")])
    whole, first, second = statistics_by_article(session)
    assert [each.article for each in (whole, first, second)] == ["", "a.txt", "Kabar lain"]
    assert whole.statistics.total == first.statistics.total + second.statistics.total
    assert first.statistics.by_band[Band.REPETITION].segments == 1
    assert whole.statistics.by_band == statistics(session).by_band


def test_time_is_spent_on_the_article_that_the_action_changed() -> None:
    steps: list[tuple[str, int | None]] = [
        ("2022-01-30T10:00:00Z", 1),
        ("2022-01-30T10:02:00Z", 1),
        ("2022-01-30T10:05:00Z", 2),
        ("2022-01-30T12:00:00Z", 2),
        ("2022-01-30T12:01:00Z", None),
    ]
    assert dict(minutes_by_article(steps)) == {1: 2, 2: 3}
    assert minutes_at_work([at for at, _ in steps]) == 6


def test_steps_are_placed_in_the_articles_that_they_changed(session: Session) -> None:
    segment = next(iter(session.segment_ids()))
    session.type_target(segment, "Rice.")
    assert session.step_places()[-1][1] == session.segment(segment).article_id
