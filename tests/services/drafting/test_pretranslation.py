from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.correction import Correction
from workbench.domain.draft import Draft, FollowedMatch
from workbench.domain.memory import Match, MatchKind
from workbench.domain.segment import Origin, State
from workbench.services.drafting.pretranslation import Pretranslation, Wish, plan
from workbench.services.session import Session


class Echo:
    """Drafts a sentence as itself and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def draft_stream(self, sentences: Iterable[str], *, alternatives: int = 0) -> Iterator[Draft]:
        for sentence in sentences:
            self.asked.append(sentence)
            yield Draft(
                sentence, f"EN {sentence}", -0.1, tuple(f"{sentence} {n}" for n in range(alternatives))
            )

    def follow(self, draft: Draft, match: Match) -> Draft:
        return replace(draft, followed=FollowedMatch(f"{TARGET} and {draft.source}", match.score))


def article(title: str, text: str) -> Article:
    paragraphs = (Paragraph(title, ParagraphKind.TITLE), Paragraph(text, ParagraphKind.BODY))
    return Article(title, paragraphs, file=f"{title}.txt", digest=title)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = Session.create(tmp_path / "p.wbp")
    session.import_articles(
        [article("Beras", "Harga turun. Pedagang senang."), article("Jalan", "Pedagang senang. Jalan rusak.")]
    )
    yield session
    session.close()


def run(session: Session, engine: Echo) -> int:
    work = Pretranslation(session, [summary.id for summary in session.articles()])
    assert sum(work.run(engine)) == work.segments
    return work.segments


def test_every_untranslated_segment_is_drafted_and_a_repeated_one_once(session: Session) -> None:
    engine = Echo()
    assert run(session, engine) == 6
    assert engine.asked == ["Beras", "Harga turun.", "Pedagang senang.", "Jalan", "Jalan rusak."]
    for segment in session.segments(session.segment_ids()):
        assert segment.target == f"EN {segment.source}"
        assert (segment.state, segment.origin) == (State.DRAFT, Origin.MT)


def test_the_model_s_alternatives_are_kept(session: Session) -> None:
    run(session, Echo())
    first = session.segment_ids()[0]
    assert "Beras 0" in [alternative.text for alternative in session.alternatives(first)]


def test_what_a_person_did_stays_and_a_unit_comes_before_the_model(session: Session) -> None:
    _, fell, glad, *_ = session.segment_ids()
    session.type_target(glad, "Traders are glad.")
    session.confirm([glad])
    session.type_target(fell, "Prices fell")
    session.import_articles([article("Pasar", "Pedagang senang. Harga naik.")])
    engine = Echo()
    assert run(session, engine) == 6
    *_, repeated, _ = session.segment_ids()
    typed, confirmed, remembered = session.segments([fell, glad, repeated])
    assert (typed.target, confirmed.state) == ("Prices fell", State.CONFIRMED)
    assert (remembered.target, remembered.origin) == ("Traders are glad.", Origin.TM)
    assert engine.asked == ["Beras", "Jalan", "Jalan rusak.", "Pasar", "Harga naik."]


def test_the_whole_run_is_one_undo_step(session: Session) -> None:
    _, _, glad, *_ = session.segment_ids()
    session.type_target(glad, "Traders are glad.")
    session.confirm([glad])
    session.import_articles([article("Pasar", "Pedagang senang. Harga naik.")])
    ids = session.segment_ids()
    before = session.segments(ids)
    assert run(session, Echo()) == 7
    session.undo()
    assert session.segments(ids) == before


def test_a_second_run_has_nothing_left_to_do(session: Session) -> None:
    run(session, Echo())
    assert run(session, Echo()) == 0


FLOOD = "Banjir merendam 12 rumah warga di Kecamatan Sukamaju sejak Senin malam."
ALIKE = "Banjir merendam 30 rumah warga di Kecamatan Sukamaju sejak Selasa malam."
TARGET = "Floods inundated 12 houses in Sukamaju District since Monday night."


@pytest.fixture
def flooded(session: Session) -> list[int]:
    """The ids of sentences like one that is confirmed: a near one, the same one, an unlike one."""
    session.import_articles(
        [article("Banjir", FLOOD), article("Lagi", f"{ALIKE} {FLOOD} Hujan turun deras.")]
    )
    *_, flood, _, near, same, unlike = session.segment_ids()
    session.type_target(flood, TARGET)
    session.confirm([flood])
    session.clear([same])  # where it was propagated to
    return [near, same, unlike]


def test_a_near_match_is_filled_in_with_its_score_and_its_numbers(
    session: Session, flooded: list[int]
) -> None:
    near, same, unlike = flooded
    found = plan(session, flooded, Wish(85, by_model=False))
    drafts = dict(found.remembered)
    assert drafts[near].target == TARGET.replace("12", "30").replace("Monday", "Tuesday")
    assert 85 <= (drafts[near].score or 0) < 100
    assert drafts[same].target == TARGET
    assert found.rest == (unlike,)
    assert found.kinds == {MatchKind.EXACT: 1, MatchKind.FUZZY: 1}


def test_below_the_threshold_the_model_drafts(session: Session, flooded: list[int]) -> None:
    near, same, unlike = flooded
    found = plan(session, flooded, Wish(99, by_model=False))
    assert [each for each, _ in found.remembered] == [same]
    assert found.rest == (near, unlike)


def test_a_machine_draft_gives_way_only_when_asked_and_typing_never_does(
    session: Session, flooded: list[int]
) -> None:
    near, same, unlike = flooded
    session.apply_drafts([(near, Draft(ALIKE, "A machine's draft.", -0.4))])
    session.type_target(same, "Floods again.")
    assert plan(session, flooded, Wish(by_model=False)).remembered == ()
    over = plan(session, flooded, Wish(over_drafts=True, by_model=False))
    assert [each for each, _ in over.remembered] == [near]
    assert over.rest == (unlike,)


def test_a_worse_match_does_not_replace_a_better_one(session: Session, flooded: list[int]) -> None:
    near, *_ = flooded
    session.apply_drafts([(near, Draft(ALIKE, "A better match.", 99))], Origin.TM)
    assert plan(session, [near], Wish(over_drafts=True, by_model=False)).remembered == ()


def test_locked_segments_have_no_part_in_it(session: Session, flooded: list[int]) -> None:
    session.lock(flooded, on=True)
    found = plan(session, flooded)
    assert (found.remembered, found.rest) == ((), ())


def test_a_plan_that_is_stopped_keeps_what_it_found(session: Session, flooded: list[int]) -> None:
    found = plan(session, flooded, Wish(by_model=False), stopped=lambda done: done == 1)
    assert [each for each, _ in found.remembered] == flooded[:1]
    assert found.rest == ()


def test_matches_come_into_the_segments_before_the_model_drafts_the_rest(
    session: Session, flooded: list[int]
) -> None:
    engine = Echo()
    run(session, engine)
    first, second, third = session.segments(flooded)
    assert (first.origin, second.origin, third.origin) == (Origin.TM, Origin.TM, Origin.MT)
    assert first.target == f"{TARGET} and {ALIKE}"
    assert session.alternatives(first.id)[0].text == f"EN {ALIKE}"


def test_a_match_below_the_threshold_is_followed_and_never_filled_in(
    session: Session, flooded: list[int]
) -> None:
    near, same, unlike = flooded
    found = plan(session, flooded, Wish(99))
    assert [each for each, _ in found.remembered] == [same]
    assert found.rest == (near, unlike)
    assert list(found.guides.matches) == [ALIKE]
    assert found.from_memory == 1


def test_drafts_of_the_command_line_have_what_was_corrected(session: Session) -> None:
    _, fell, *_ = session.segment_ids()
    session.learn(fell, [Correction("rusak", "rusak", "damaged")], step=object())
    run(session, Echo())
    target = session.segment(session.segment_ids()[-1]).target
    assert target == "EN Jalan damaged."
