"""Every family gets exactly the tokens it was trained with, and its drafts come without them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.domain.errors import ModelError
from workbench.mt.decoder import Decoder
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder

TinyModel = Callable[..., Path]
SENTENCE = "ibu membeli ikan"


class Spy:
    """Stands before CTranslate2's translator and keeps what went in and what came out."""

    def __init__(self, translator: Any) -> None:
        self.translator = translator
        self.sources: list[list[str]] = []
        self.prefixes: list[list[str]] | None = None
        self.hypotheses: list[list[str]] = []

    def translate_batch(self, sources: list[list[str]], **options: Any) -> Any:
        results = self.translator.translate_batch(sources, **options)
        self.sources, self.prefixes = sources, options["target_prefix"]
        self.hypotheses = [hypothesis for result in results for hypothesis in result.hypotheses]
        return results


def spied(folder: Path) -> tuple[Decoder, Spy]:
    decoder = Decoder(read_folder(folder))
    spy = Spy(decoder._translator)
    decoder._translator = spy
    return decoder, spy


def tokens_in(folder: Path) -> tuple[list[str], list[list[str]] | None]:
    decoder, spy = spied(folder)
    decoder.decode(decoder.pieces([SENTENCE]), beam=2)
    return spy.sources[0], spy.prefixes


@pytest.fixture
def in_pieces(tiny_model: TinyModel) -> list[str]:
    return Decoder(read_folder(tiny_model("plain"))).pieces([SENTENCE])[0]


def test_marian_takes_the_end_of_the_sentence(tiny_model: TinyModel, in_pieces: list[str]) -> None:
    folder = tiny_model("opus", files=("source.spm", "target.spm"))
    assert read_folder(folder).family == "marian"
    assert tokens_in(folder) == ([*in_pieces, "</s>"], None)


def test_marian_converted_to_add_the_end_itself_gets_it_once(
    tiny_model: TinyModel, in_pieces: list[str]
) -> None:
    folder = tiny_model("opus", files=("source.spm", "target.spm"), add_source_eos=True)
    assert tokens_in(folder) == (in_pieces, None)


def test_nllb_takes_languages_before_both_sides(tiny_model: TinyModel, in_pieces: list[str]) -> None:
    languages = ("ind_Latn", "eng_Latn")
    folder = tiny_model("nllb", tokens=languages, files=("sentencepiece.bpe.model",), start="</s>")
    model = read_folder(folder)
    assert (model.family, model.source, model.target) == ("nllb", "id", "en")
    assert tokens_in(folder) == (["ind_Latn", *in_pieces, "</s>"], [["eng_Latn"]])


def test_m2m100_takes_its_own_language_tokens(tiny_model: TinyModel, in_pieces: list[str]) -> None:
    folder = tiny_model("m2m", tokens=("__id__", "__en__"), start="</s>")
    assert read_folder(folder).family == "m2m100"
    assert tokens_in(folder) == (["__id__", *in_pieces, "</s>"], [["__en__"]])


def test_madlad_takes_the_target_language_in_the_source(tiny_model: TinyModel, in_pieces: list[str]) -> None:
    folder = tiny_model("madlad", tokens=("<2id>", "<2en>"), files=("spiece.model",))
    assert read_folder(folder).family == "madlad"
    assert tokens_in(folder) == (["<2en>", *in_pieces, "</s>"], None)


def test_argos_takes_the_pieces_alone(argos_folder: Path, in_pieces: list[str]) -> None:
    model = read_folder(argos_folder)
    assert (model.family, model.source, model.target) == ("argos", "id", "en")
    assert tokens_in(argos_folder) == (in_pieces, None)


def test_argos_package_may_ask_for_a_target_prefix(argos_folder: Path, in_pieces: list[str]) -> None:
    stated = {"from_code": "id", "to_code": "en", "target_prefix": "▁the"}
    (argos_folder / "metadata.json").write_text(json.dumps(stated), encoding="utf-8")
    assert tokens_in(argos_folder) == (in_pieces, [["▁the"]])


def test_own_facts_say_which_tokens_are_put_in(tiny_model: TinyModel, in_pieces: list[str]) -> None:
    folder = tiny_model("own", tokens=("<news>", "<en>"))
    facts = {"tokens": {"source_prefix": ["<news>"], "source_suffix": ["</s>"], "target_prefix": ["<en>"]}}
    (folder / "workbench.json").write_text(json.dumps(facts), encoding="utf-8")
    assert tokens_in(folder) == (["<news>", *in_pieces, "</s>"], [["<en>"]])


def test_target_prefix_is_stripped_from_every_hypothesis(tiny_model: TinyModel) -> None:
    folder = tiny_model("nllb", tokens=("ind_Latn", "eng_Latn"), start="</s>")
    decoder, spy = spied(folder)
    (found,) = decoder.decode(decoder.pieces([SENTENCE]), beam=3, best=3)
    assert [tokens[0] for tokens in spy.hypotheses] == ["eng_Latn"] * 3
    texts = [decoder._target.decode(tokens[1:]).replace("⁇", " ").strip() for tokens in spy.hypotheses]
    assert [hypothesis.text for hypothesis in found] == texts
    assert not any("eng_Latn" in text for text in texts)


def test_a_multilingual_model_without_indonesian_is_refused(tiny_model: TinyModel) -> None:
    folder = tiny_model("nllb", tokens=("jav_Latn", "eng_Latn"))
    with pytest.raises(ModelError, match="ind_Latn"):
        read_folder(folder)


@pytest.mark.parametrize("files", [("source.spm",), ("target.spm",), ()])
def test_missing_pieces_are_named(tiny_model: TinyModel, files: tuple[str, ...]) -> None:
    with pytest.raises(ModelError, match=r"holds no (target\.spm|source\.spm|SentencePiece model)"):
        read_folder(tiny_model("incomplete", files=files))


def test_limits_of_a_foreign_model_come_from_its_positions(tiny_model: TinyModel) -> None:
    folder = read_folder(tiny_model("short"))
    assert folder.limits.source_pieces == 60
    (draft,) = Engine(folder).draft([" ".join(["ibu membeli ikan segar"] * 60)])
    assert draft.target


def test_marian_of_several_targets_is_told_english(tiny_model: TinyModel, in_pieces: list[str]) -> None:
    files = ("source.spm", "target.spm")
    folder = tiny_model("opus", tokens=(">>deu<<", ">>eng<<"), files=files)
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"source_lang": "poz", "target_lang": "gmw"}), encoding="utf-8"
    )
    model = read_folder(folder)
    assert (model.family, model.source, model.target) == ("marian", None, "en")
    assert tokens_in(folder) == ([">>eng<<", *in_pieces, "</s>"], None)


def test_marian_without_english_among_its_targets_is_refused(tiny_model: TinyModel) -> None:
    folder = tiny_model("opus", tokens=(">>deu<<", ">>nld<<"), files=("source.spm", "target.spm"))
    with pytest.raises(ModelError, match=">>eng<<"):
        read_folder(folder)


def test_facts_may_name_another_token_than_the_vocabulary_suggests(
    tiny_model: TinyModel, in_pieces: list[str]
) -> None:
    folder = tiny_model("opus", tokens=(">>eng<<", ">>eng_GB<<"), files=("source.spm", "target.spm"))
    facts = {"tokens": {"source_prefix": [">>eng_GB<<"], "source_suffix": ["</s>"]}}
    (folder / "workbench.json").write_text(json.dumps(facts), encoding="utf-8")
    assert tokens_in(folder) == ([">>eng_GB<<", *in_pieces, "</s>"], None)
