"""Packages with byte-pair codes: pieces as the codes say, words as Moses has them, and back to text."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.mt.test_families import tokens_in
from workbench.domain.errors import ModelError
from workbench.mt.bpe import BytePairs
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder
from workbench.mt.moses import joined, tokens

TinyModel = Callable[..., Path]
CODES = "#version: 0.2\nb u</w>\ni bu</w>\ni k\nik a\na n</w>\nm e\n"


@pytest.fixture
def codes(tmp_path: Path) -> BytePairs:
    file = tmp_path / "bpe.model"
    file.write_text(CODES, encoding="utf-8")
    return BytePairs(file)


def test_merges_apply_in_their_order_until_none_is_left(codes: BytePairs) -> None:
    assert codes.encode("ibu ikan") == ["ibu", "ika@@", "n"]
    assert codes.encode(["meja", "a"]) == [["me@@", "j@@", "a"], ["a"]]


def test_the_oldest_format_marks_the_end_as_a_letter_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "bpe.model"
    file.write_text("b u\nbu </w>\ni bu</w>\n", encoding="utf-8")
    assert BytePairs(file).encode("ibu bui") == ["ibu", "bu@@", "i"]


def test_pieces_become_text_again(codes: BytePairs) -> None:
    pieces = codes.encode('"Ibu," kata ayah.')
    assert codes.decode([str(piece) for piece in pieces]) == '"Ibu," kata ayah.'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Harga naik 3,5 persen.", "Harga naik 3,5 persen ."),
        ("“Ya,” kata Dr. Budi, dari U.S. itu...", "&quot; Ya , &quot; kata Dr. Budi , dari U.S. itu ..."),
        ("Jum'at (21/1)", "Jum &apos; at ( 21 / 1 )"),
        ("orang-orang & Co.", "orang-orang &amp; Co ."),
    ],
)
def test_words_and_marks_stand_apart(text: str, words: str) -> None:
    assert tokens(text) == words.split(" ")


@pytest.mark.parametrize(
    "text",
    [
        'He said: "We go," and left (late).',
        "It is 3.5% of Indonesia's rice.",
        "A - B; [c]? Yes!",
        "$5 & more",
    ],
)
def test_english_text_survives_the_way_there_and_back(text: str) -> None:
    assert joined(tokens(text, english=True)) == text


@pytest.fixture
def package(tiny_model: TinyModel) -> Path:
    """An Argos package with byte-pair codes, as it lies unpacked."""
    pieces = ("ibu", "ika@@", "n", "mem@@", "b", ".")
    folder = tiny_model("translate-id_en-1_0", tokens=pieces, files=(), engine="model")
    stated = {"from_code": "id", "to_code": "en", "package_version": "1.0"}
    (folder / "metadata.json").write_text(json.dumps(stated), encoding="utf-8")
    (folder / "bpe.model").write_text(CODES, encoding="utf-8")
    return folder


def test_a_package_with_codes_gets_exactly_its_pieces(package: Path) -> None:
    model = read_folder(package)
    assert (model.family, model.source, model.target) == ("argos", "id", "en")
    sent, prefixes = tokens_in(package)
    assert sent == [*["ibu", "me@@", "m@@", "b@@", "e@@", "l@@", "i", "ika@@", "n"]]
    assert prefixes is None


def test_a_package_with_codes_drafts_links_and_completes(package: Path) -> None:
    engine = Engine(read_folder(package))
    (draft,) = engine.draft(["ibu membeli ikan."])
    assert draft.target
    assert "@@" not in draft.target
    engine.links("ibu ikan.", "mother fish.")
    engine.complete("ibu ikan.", "mo")


def test_a_file_of_codes_that_is_none_is_told(package: Path) -> None:
    (package / "bpe.model").write_text("one two three\n", encoding="utf-8")
    with pytest.raises(ModelError, match="cannot be loaded"):
        Engine(read_folder(package))
