"""Byte-pair codes as subword-nmt writes them (``bpe.model`` of some Argos packages).

The codes are merges, the earliest first (Sennrich, Haddow and Birch 2016). A word is its letters, the last
one marked ``</w>`` from version 0.2 of the format on; merges apply until none is left, and every piece but a
word's last ends in ``@@``. Words come from ``moses.py``. The methods are those of SentencePiece's processor
that the decoder calls.
"""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from workbench.mt.moses import joined, tokens

SEPARATOR = "@@"
_END = "</w>"
_PIECE_SCORE = -10.0  # so that a word of fewer pieces is the likelier one


class BytePairs:
    """The codes of a file; ``english`` texts have their words as Moses has English ones."""

    def __init__(self, path: Path, *, english: bool = False) -> None:
        """Read the codes.

        Raises:
            OSError: the file cannot be read.
            ValueError: it holds something else.
        """
        head, *lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
        if not head.startswith("#version:"):
            lines = [head, *lines]
        self._marks_letter = head.removeprefix("#version:").strip() == "0.2"
        self._ranks: dict[tuple[str, str], int] = {}
        for rank, line in enumerate(lines):
            left, right = line.split()
            self._ranks.setdefault((left, right), rank)
        self._english = english
        self._known: dict[str, list[str]] = {}

    def encode(self, text: str | Sequence[str], **_out_type: type) -> list[str] | list[list[str]]:
        """Return the pieces of a text, or of each of several."""
        return self._encoded(text) if isinstance(text, str) else [self._encoded(one) for one in text]

    def decode(self, pieces: Sequence[str]) -> str:
        """Return the text of pieces."""
        return joined(" ".join(pieces).replace(f"{SEPARATOR} ", "").removesuffix(SEPARATOR).split(" "))

    def get_score(self, _piece: object) -> float:
        """Return the same for every piece: the codes do not say how frequent they are."""
        return _PIECE_SCORE

    def vocab_size(self) -> int:
        """Return 0: the codes do not say which pieces there are."""
        return 0

    def id_to_piece(self, number: int) -> str:
        """There is none.

        Raises:
            IndexError: always.
        """
        raise IndexError(number)

    def _encoded(self, text: str) -> list[str]:
        return [piece for word in tokens(text, english=self._english) for piece in self._pieces(word)]

    def _pieces(self, word: str) -> list[str]:
        if word not in self._known:
            parts = self._merged(word)
            self._known[word] = [f"{part}{SEPARATOR}" for part in parts[:-1]] + parts[-1:]
        return self._known[word]

    def _merged(self, word: str) -> list[str]:
        parts = [*word[:-1], word[-1] + _END] if self._marks_letter else [*word, _END]
        while len(parts) > 1:
            best = min(pairwise(parts), key=self._rank)
            if best not in self._ranks:
                break
            parts = _joined(parts, best)
        whole = [part.removesuffix(_END) for part in parts]
        return [part for part in whole if part]

    def _rank(self, pair: tuple[str, str]) -> int:
        return self._ranks.get(pair, len(self._ranks))


def _joined(parts: Sequence[str], pair: tuple[str, str]) -> list[str]:
    """Return the parts with every occurrence of a pair as one, from left to right."""
    made: list[str] = []
    at = 0
    while at < len(parts):
        together = tuple(parts[at : at + 2]) == pair
        made.append("".join(pair) if together else parts[at])
        at += 2 if together else 1
    return made
