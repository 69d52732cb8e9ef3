"""Text is weighed, copied, drawn and batched as the recipe says."""

import random
from pathlib import Path

import numpy as np
import pytest
import sentencepiece
from recipe.batches import (
    END,
    IGNORED,
    PAD,
    START,
    WIDTHS,
    Encoding,
    batches,
    endless,
    padded,
    rows_of,
    width_for,
)
from recipe.corpora import Pair, copies, drawn, is_plausible, name_rich, read_pairs, read_weights
from recipe.prepare import Choice, prepare, read_text

from tests.places import BUNDLED

PIECES = BUNDLED / "sentencepiece.model"
RICH = "Then Sari Dewi met Budi Hartono in Bandung."


@pytest.fixture
def text(tmp_path: Path) -> Path:
    file = tmp_path / "text.tsv"
    lines = [
        "news\tibu membeli ikan\tmother buys fish",
        "manual\tbuka berkas\topen the file",
        "news\tkosong\t",
    ]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


@pytest.fixture
def corpora(tmp_path: Path) -> Path:
    file = tmp_path / "corpora.tsv"
    file.write_text("corpus\tpairs\tsuggested_weight\nnews\t2\t3\nmanual\t1\t0.5\n", encoding="utf-8")
    return file


def test_a_corpus_is_shown_as_often_as_its_weight_says(text: Path, corpora: Path) -> None:
    pairs = list(read_pairs([text], read_weights(corpora), 1.0))
    assert [pair.weight for pair in pairs] == [3.0, 0.5]
    epochs = [drawn(pairs, random.Random(seed)) for seed in range(100)]
    counts = [sum(pair.english == "open the file" for pair in epoch) for epoch in epochs]
    assert all(sum(pair.weight == 3 for pair in epoch) == 3 for epoch in epochs)
    assert 30 < sum(counts) < 70


def test_an_epoch_is_the_same_for_the_same_seed() -> None:
    pairs = [Pair(1.5, str(number), str(number)) for number in range(50)]
    assert drawn(pairs, random.Random(3)) == drawn(pairs, random.Random(3))
    assert drawn(pairs, random.Random(3)) != drawn(pairs, random.Random(4))


@pytest.mark.parametrize(
    ("indonesian", "english", "plausible"),
    [
        ("ibu", "mother", True),
        ("", "mother", False),
        ("ibu", "mother " * 9, False),
        ("terima kasih", "thanks", True),
    ],
)
def test_lopsided_pairs_are_left_out(indonesian: str, english: str, plausible: bool) -> None:
    assert is_plausible(indonesian, english) is plausible


def test_name_rich_sentences_are_copied_onto_both_sides() -> None:
    lines = ["A plain sentence.\n", *[f"{RICH} {number}\n" for number in range(40)]]
    assert len(list(name_rich(lines))) == 40
    drawn_copies = copies(lines, 10, random.Random(1))
    assert len({pair.english for pair in drawn_copies}) == 10
    assert all(pair.indonesian == pair.english for pair in drawn_copies)


def test_a_run_is_prepared(text: Path, corpora: Path, tmp_path: Path) -> None:
    rich = tmp_path / "mono.en"
    rich.write_text(RICH + "\nA plain sentence.\n", encoding="utf-8")
    prepare(tmp_path / "run", [text], Choice(corpora, copies=5, copies_from=rich, pieces=PIECES))
    assert read_text(tmp_path / "run" / "text.tsv") == [
        Pair(3.0, "ibu membeli ikan", "mother buys fish"),
        Pair(0.5, "buka berkas", "open the file"),
        Pair(1.0, RICH, RICH),
    ]
    assert (tmp_path / "run" / "pieces.model").read_bytes() == PIECES.read_bytes()


def test_pieces_are_trained_with_bytes_for_what_they_lack(tmp_path: Path) -> None:
    text = tmp_path / "text.tsv"
    foods = ["ikan", "ayam", "sayur", "beras"]
    lines = [f"a\tibu membeli {food} segar\tmother buys fresh {food}" for food in foods]
    text.write_text("\n".join(lines * 5) + "\n", encoding="utf-8")
    prepare(tmp_path / "run", [text], Choice(vocabulary=285))
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(tmp_path / "run" / "pieces.model"))
    assert pieces.decode(pieces.encode("ikan ﷽")) == "ikan ﷽"
    assert [pieces.piece_to_id(token) for token in ("<pad>", "<unk>", "<s>", "</s>")] == [0, 1, 2, 3]


def test_batches_are_padded_to_few_widths() -> None:
    rows = [([5] * length, [6] * (length + 1)) for length in range(1, 103) for _ in range(8)]
    made = list(batches(rows, 512, random.Random(1)))
    assert {batch.source.shape[1] for batch in made} == set(WIDTHS)
    assert all(batch.source.shape[0] == rows_of(batch.source.shape[1], 512) for batch in made)


def test_a_batch_shifts_its_target() -> None:
    batch = padded([([7, 8], [9])], 4)
    np.testing.assert_array_equal(batch.source, [[7, 8, END, PAD]])
    np.testing.assert_array_equal(batch.shifted, [[START, 9, PAD, PAD]])
    np.testing.assert_array_equal(batch.wanted, [[9, END, IGNORED, IGNORED]])
    assert batch.tokens == 2


def test_pairs_too_long_for_every_width_are_left_out() -> None:
    assert width_for([3, 15]) == 16
    assert width_for([103, 1]) == 104
    assert width_for([104, 1]) is None


def test_the_reverse_direction_swaps_the_sides() -> None:
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(PIECES))
    pairs = [Pair(1.0, "ibu membeli ikan", "mother buys fish")] * 64
    ahead = next(endless(pairs, Encoding(pieces), 512, random.Random(1)))
    back = next(endless(pairs, Encoding(pieces, reverse=True), 512, random.Random(1)))
    np.testing.assert_array_equal(ahead.source[:, :3], back.wanted[:, :3])


def test_sampled_pieces_spell_the_same_text() -> None:
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(PIECES))
    encoded = Encoding(pieces, sampling=0.1).encode([Pair(1.0, "pemerintah daerah membeli beras", "x")] * 20)
    assert len({tuple(source) for source, _ in encoded}) > 1
    assert {pieces.decode(source) for source, _ in encoded} == {"pemerintah daerah membeli beras"}
