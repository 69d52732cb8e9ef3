"""Word links and the likelihood of pairs, with the bundled model."""

import pytest

from tests.alignment.linked_pairs import error_rate, linked_pairs
from tests.places import BUNDLED
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder
from workbench.mt.pieces import piece_spans


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(read_folder(BUNDLED))


def test_pieces_are_found_in_their_text() -> None:
    text = "Kata  ½ ibu… pergi"
    spans = piece_spans(text, ["▁K", "ata", "▁1", "⁄", "2", "▁ibu", "...", "▁pergi"])
    assert [text[start:end] for start, end in (spans[0], spans[1], spans[5], spans[7])] == [
        "K",
        "ata",
        "ibu",
        "pergi",
    ]
    assert all(0 <= start <= end <= len(text) for start, end in spans)


def test_names_are_linked_to_themselves(engine: Engine) -> None:
    source, target = (
        "Gubernur Jakarta bertemu warga pada Senin.",
        "The governor of Jakarta met residents on Monday.",
    )
    links = {
        source[slice(*link.source)]: target[slice(*link.target)] for link in engine.links(source, target)
    }
    assert links["Jakarta"] == "Jakarta"
    assert links["Senin"] == "Monday"


def test_words_are_linked_nearly_as_a_person_links_them(engine: Engine) -> None:
    found = [(pair, pair.numbered(engine.links(pair.source, pair.target))) for pair in linked_pairs()]
    assert error_rate(found) <= 0.2


def test_odd_texts_have_no_links(engine: Engine) -> None:
    assert engine.links("", "word") == []
    assert engine.links("kata", "") == []
    assert engine.links("***", "---") == []
    assert isinstance(engine.links("kata " * 400, "word " * 400), list)


def test_a_translation_is_likelier_than_another_sentence(engine: Engine) -> None:
    source = "Harga beras naik di banyak daerah."
    right, wrong = engine.score_pairs(
        [(source, "The price of rice rose in many regions."), (source, "He plays football with friends.")]
    )
    assert wrong < right < 0


def test_scores_agree_with_those_of_drafts(engine: Engine) -> None:
    (draft,) = engine.draft(["Harga beras naik di banyak daerah."])
    assert engine.score_pairs([(draft.source, draft.target)]) == pytest.approx([draft.score], abs=0.05)
