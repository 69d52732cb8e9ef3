from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.draft import Draft
from workbench.domain.segment import Origin, State
from workbench.services.pretranslation import Pretranslation
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
