"""From corpora to a run's folder: ``text.tsv`` (weight, Indonesian, English) and ``pieces.model``."""

import random
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import sentencepiece

from recipe.corpora import Pair, copies, open_text, read_pairs, read_weights

TEXT, PIECES = "text.tsv", "pieces.model"
SENTENCES_FOR_PIECES = 1_000_000


@dataclass(frozen=True, slots=True)
class Choice:
    """What goes into a run besides its text.

    ``corpora`` is the table of suggested weights, ``weight`` that of a corpus not in it; ``copies`` sentences
    of ``copies_from`` stand on both sides; ``pieces`` is a SentencePiece model, trained when there is none.
    """

    corpora: Path | None = None
    weight: float = 1.0
    copies: int = 0
    copies_from: Path | None = None
    pieces: Path | None = None
    vocabulary: int = 8192
    seed: int = 1


def prepare(work: Path, texts: Iterable[Path], choice: Choice) -> None:
    """Write the run's folder."""
    work.mkdir(parents=True, exist_ok=True)
    weights = read_weights(choice.corpora) if choice.corpora else {}
    pairs = list(read_pairs(texts, weights, choice.weight))
    if choice.copies_from and choice.copies:
        with open_text(choice.copies_from) as lines:
            pairs += copies(lines, choice.copies, random.Random(choice.seed))
    write_text(work / TEXT, pairs)
    if choice.pieces:
        shutil.copyfile(choice.pieces, work / PIECES)
    else:
        train_pieces(pairs, work / PIECES, choice.vocabulary, choice.seed)
    shown = round(sum(pair.weight for pair in pairs))
    print(f"{len(pairs)} pairs, {shown} shown an epoch")


def write_text(file: Path, pairs: Iterable[Pair]) -> None:
    """Write weighted pairs, one a line."""
    with file.open("w", encoding="utf-8", newline="\n") as lines:
        lines.writelines(f"{pair.weight}\t{pair.indonesian}\t{pair.english}\n" for pair in pairs)


def read_text(file: Path) -> list[Pair]:
    """Read what ``write_text`` wrote."""
    with open_text(file) as lines:
        fields = (line.rstrip("\n").split("\t") for line in lines)
        return [Pair(float(weight), indonesian, english) for weight, indonesian, english in fields]


def train_pieces(pairs: list[Pair], file: Path, vocabulary: int, seed: int) -> None:
    """Train a joint unigram SentencePiece model with byte fallback on text drawn by weight."""
    sentencepiece.set_random_generator_seed(seed)
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=_sides(pairs, random.Random(seed)),
        model_prefix=str(file.with_suffix("")),
        vocab_size=vocabulary,
        model_type="unigram",
        byte_fallback=True,
        character_coverage=0.9995,
        pad_id=0,
        unk_id=1,
        bos_id=2,
        eos_id=3,
        input_sentence_size=SENTENCES_FOR_PIECES,
        shuffle_input_sentence=True,
        minloglevel=1,
    )
    file.with_suffix(".vocab").unlink(missing_ok=True)


def _sides(pairs: list[Pair], chance: random.Random) -> Iterator[str]:
    """Yield both sides of pairs, a pair as likely as its weight says."""
    for pair in pairs:
        if chance.random() < min(1.0, pair.weight):
            yield pair.indonesian
            yield pair.english
