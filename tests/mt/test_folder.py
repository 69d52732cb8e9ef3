"""A folder that cannot be used is refused with what is wrong, and the program goes on."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.places import BUNDLED
from workbench.domain.errors import ModelError
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder

TinyModel = Callable[..., Path]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BUNDLED, tmp_path / "copy"))


def test_the_bundled_folder_states_everything() -> None:
    model = read_folder(BUNDLED)
    assert (model.name, model.family, model.source, model.target) == ("id-en", "workbench", "id", "en")
    assert model.licence
    assert model.beam >= 1
    assert model.limits.source_pieces < 256
    assert model.size_bytes < 60_000_000
    assert len(model.checksum()) == 64


@pytest.mark.parametrize("kept", [0, 3, 200, 100_000, 13_000_000])
def test_a_truncated_model_is_refused(copy: Path, kept: int) -> None:
    whole = (copy / "model.bin").read_bytes()
    (copy / "model.bin").write_bytes(whole[:kept])
    with pytest.raises(ModelError, match="damaged"):
        read_folder(copy)


def test_a_foreign_file_is_refused(copy: Path) -> None:
    (copy / "model.bin").write_bytes(b"PK\x03\x04" * 5000)
    with pytest.raises(ModelError, match="not a CTranslate2 model"):
        read_folder(copy)


@pytest.mark.parametrize("name", ["model.bin", "shared_vocabulary.json", "sentencepiece.model"])
def test_an_incomplete_folder_is_refused(copy: Path, name: str) -> None:
    (copy / name).unlink()
    with pytest.raises(ModelError, match="holds no"):
        read_folder(copy)


def test_damaged_pieces_are_refused_at_loading(copy: Path) -> None:
    (copy / "sentencepiece.model").write_bytes(b"not a model")
    with pytest.raises(ModelError, match="cannot be loaded"):
        Engine(read_folder(copy))


def test_a_vocabulary_of_another_size_is_refused(copy: Path) -> None:
    (copy / "shared_vocabulary.json").write_text(json.dumps(["<unk>", "<s>", "</s>", "a"]), encoding="utf-8")
    with pytest.raises(ModelError, match="vocabulary of 4 tokens for a model of 8192"):
        read_folder(copy)


def test_pieces_of_another_model_are_refused_at_loading(copy: Path) -> None:
    shared = copy / "shared_vocabulary.json"
    vocabulary = json.loads(shared.read_text(encoding="utf-8"))
    shared.write_text(json.dumps([f"{number}" for number in range(len(vocabulary))]), encoding="utf-8")
    with pytest.raises(ModelError, match="belongs to another model"):
        Engine(read_folder(copy))


@pytest.mark.parametrize("text", ["{", "[]", "\ufffe", pytest.param("[" * 100_000, id="deep")])
def test_unreadable_facts_are_refused(copy: Path, text: str) -> None:
    (copy / "workbench.json").write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match=r"workbench\.json"):
        read_folder(copy)


@pytest.mark.parametrize(
    "facts",
    [
        {"beam": "wide"},
        {"beam": 0},
        {"limits": 100},
        {"tokens": ["</s>"]},
        {"tokens": {"source_prefix": None}},
        {"tokens": {"source_prefix": "</s>"}},
        {"tokens": {"target_prefix": [2]}},
    ],
)
def test_facts_that_make_no_sense_are_refused(copy: Path, facts: dict[str, object]) -> None:
    (copy / "workbench.json").write_text(json.dumps(facts), encoding="utf-8")
    with pytest.raises(ModelError, match="states"):
        read_folder(copy)


def test_a_model_of_other_languages_is_refused(tiny_model: TinyModel) -> None:
    folder = tiny_model("opus-en-id", files=("source.spm", "target.spm"))
    stated: dict[str, object] = {"source_lang": "eng", "target_lang": "ind"}
    (folder / "tokenizer_config.json").write_text(json.dumps(stated), encoding="utf-8")
    with pytest.raises(ModelError, match="translates en to id"):
        read_folder(folder)


@pytest.mark.parametrize("languages", [["ind"], {"from": "ind"}])
def test_a_model_that_states_several_languages_at_once_is_refused(
    tiny_model: TinyModel, languages: object
) -> None:
    folder = tiny_model("opus-mul", files=("source.spm", "target.spm"))
    (folder / "tokenizer_config.json").write_text(json.dumps({"source_lang": languages}), encoding="utf-8")
    with pytest.raises(ModelError, match="translates"):
        read_folder(folder)


def test_a_folder_that_states_no_languages_can_still_be_read(tiny_model: TinyModel) -> None:
    model = read_folder(tiny_model("silent"))
    assert (model.source, model.target) == (None, None)


def test_a_file_is_no_folder(copy: Path) -> None:
    with pytest.raises(ModelError, match="is not a model folder"):
        read_folder(copy / "model.bin")
