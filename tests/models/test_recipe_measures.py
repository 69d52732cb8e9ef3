"""What the recipe measures beside BLEU."""

from pathlib import Path

import pytest
from recipe.heads import Head, anchors, lead_with
from recipe.measures import names_kept, passes, read_examples, shares, values_agree
from recipe.restore import restore
from recipe.settings import Settings
from recipe.weights import load_weights

from tests.places import MODELS
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder

BUNDLED = MODELS / "id-en"


def test_names_without_a_translation_are_counted() -> None:
    source = "Menteri Sari Dewi tiba di Jerman bersama Budi."
    reference = "Minister Sari Dewi arrived in Germany with Budi."
    assert names_kept([source], ["Minister Sari arrived in Germany with Budhi."], [reference]) == (3, 1)


def test_drafts_whose_values_agree_are_counted() -> None:
    sources = ["Ada 2.400 orang.", "Ada 2.400 orang.", "Rapat Jumat pukul 10.00."]
    drafts = ["There are 2,400 people.", "There are 1,400 people.", "A meeting on Friday at 10:00."]
    assert values_agree(sources, drafts) == 2


@pytest.mark.parametrize(
    ("draft", "check", "passed"),
    [
        ("Rice is dear", "has Rice", True),
        ("Rice is dear", "lacks Rice", False),
        ("• Rice", "starts • ", True),
        ("Why?", "ends ?", True),
        ("RICE", "upper", True),
        ("Rice", "upper", False),
        ("Rice is dear.", "headline", False),
        ("Rice is dear", "words 2", False),
        ("***", "same ***", True),
    ],
)
def test_drafts_are_checked_for_style(draft: str, check: str, passed: bool) -> None:
    assert passes(draft, check) is passed


def test_the_examples_satisfy_their_own_checks() -> None:
    examples = read_examples(MODELS / "recipe" / "news_style.tsv")
    assert {"headline", "quotation", "list", "all-caps", "very short"} <= {
        example.kind for example in examples
    }
    for example in examples:
        assert list(example.failures(example.expected)) == [], example.source


def test_shares_are_counted_by_kind() -> None:
    assert shares([("list", True), ("list", False), ("date", True)]) == {"list": (2, 1), "date": (1, 1)}


def test_the_rate_warms_up_holds_and_falls() -> None:
    settings = Settings(hours=1, warm=10, decay=0.4)
    assert settings.rate_at(0, 0.0) == pytest.approx(0.1)
    assert settings.rate_at(9, 0.1) == 1
    assert settings.rate_at(500, 0.6) == 1
    assert settings.rate_at(500, 0.8) == pytest.approx(0.5)
    assert settings.rate_at(500, 1.0) == pytest.approx(0.01)


def test_anchors_are_words_that_stand_once_on_both_sides() -> None:
    source, target = "Budi dan Budi di Bandung pada 2022", "Budi in Bandung in 2022"
    found = [(source[slice(*ours)], target[slice(*theirs)]) for ours, theirs in anchors(source, target)]
    assert found == [("Bandung", "Bandung"), ("2022", "2022")]


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("restored") / "weights.npz"
    restore(BUNDLED, file)
    return file


def test_a_landed_model_can_be_gone_on_from(weights: Path, tmp_path: Path) -> None:
    from recipe.convert import convert  # noqa: PLC0415  # imports CTranslate2's specs

    convert(weights, tmp_path / "again", BUNDLED / "sentencepiece.model", facts=BUNDLED / "workbench.json")
    sentences = ["Kami siap membantu warga.", "Harga beras naik di banyak daerah."]
    before, after = (Engine(read_folder(folder)).draft(sentences) for folder in (BUNDLED, tmp_path / "again"))
    assert [draft.target for draft in before] == [draft.target for draft in after]


def test_moving_a_head_to_the_front_changes_no_translation(weights: Path, tmp_path: Path) -> None:
    from recipe.convert import tokens_of, write_folder  # noqa: PLC0415

    arrays, shape = load_weights(weights)
    pieces = BUNDLED / "sentencepiece.model"
    led = lead_with(arrays, shape, Head(1, 2))
    assert (led["decoder.1.attention.queries.bias"] != arrays["decoder.1.attention.queries.bias"]).any()
    write_folder(led, shape, tokens_of(pieces), tmp_path, alignment_layer=1)
    (tmp_path / "sentencepiece.model").write_bytes(pieces.read_bytes())
    sentences = ["Kami siap membantu warga.", "Harga beras naik di banyak daerah."]
    before, after = (Engine(read_folder(folder)).draft(sentences) for folder in (BUNDLED, tmp_path))
    assert [draft.target for draft in before] == [draft.target for draft in after]
