"""Drafting with the bundled model, whatever its quality."""

import pytest

from tests.places import BUNDLED
from workbench.mt.engine import Engine
from workbench.mt.faults import fault_of
from workbench.mt.folder import read_folder


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(read_folder(BUNDLED))


def test_every_sentence_gets_its_draft_in_order(engine: Engine) -> None:
    drafts = engine.draft(["Kami siap.", "", "Selamat pagi.", "  ", "Kami siap."])
    assert [draft.source for draft in drafts] == ["Kami siap.", "", "Selamat pagi.", "  ", "Kami siap."]
    assert [bool(draft.target) for draft in drafts] == [True, False, True, False, True]
    assert drafts[0] == drafts[4]


def test_drafts_come_with_scores_and_alternatives(engine: Engine) -> None:
    (draft,) = engine.draft(["Presiden berpidato di depan ribuan warga kota."], alternatives=3)
    assert draft.score is not None
    assert draft.score < 0
    assert 1 <= len(draft.alternatives) <= 3
    assert draft.target not in draft.alternatives


def test_what_surrounds_a_news_sentence_is_not_translated(engine: Engine) -> None:
    dated, credited = engine.draft(["Semarang, Kabar Kita -- Harga beras naik.", "(Foto: Ani Lestari)"])
    assert dated.target.startswith("Semarang, Kabar Kita -- ")
    assert "rice" in dated.target
    assert credited.target == "(Photo: Ani Lestari)"


def test_a_sentence_longer_than_the_model_is_drafted_whole(engine: Engine) -> None:
    clauses = [f"{number + 100} warga datang dari desa nomor {number}" for number in range(60)]
    (draft,) = engine.draft([", ".join(clauses) + "."])
    assert fault_of(draft.source, draft.target) is None
    assert sum(str(number + 100) in draft.target for number in range(60)) > 50


def test_an_odd_sentence_does_not_cost_its_neighbours_their_drafts(engine: Engine) -> None:
    odd = ["\ud800", "\x00\x01", "🇮🇩 🎉", "﷽" * 40, "x" * 700, "a" + "\u0301" * 50]
    drafts = engine.draft(["Selamat pagi.", *odd, "Terima kasih."])
    alone = engine.draft(["Selamat pagi."]) + engine.draft(["Terima kasih."])
    assert [drafts[0].target, drafts[-1].target] == [draft.target for draft in alone]
    assert all(draft.target for draft in drafts)


def test_a_stream_gives_the_same_drafts_as_a_list(engine: Engine) -> None:
    sentences = [f"Pasal {number} berlaku." for number in range(300)]
    streamed = [draft.target for draft in engine.draft_stream(iter(sentences), beam=1)]
    assert streamed == [draft.target for draft in engine.draft(sentences, beam=1)]
