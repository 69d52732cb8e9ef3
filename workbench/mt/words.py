"""What a model's own pieces tell about a word: whether it is common, and in which case."""

from functools import lru_cache, partial

import sentencepiece


class Words:
    """A SentencePiece model asked about single words."""

    def __init__(self, pieces: sentencepiece.SentencePieceProcessor) -> None:
        self._told = lru_cache(maxsize=20_000)(partial(_pieces_and_likelihood, pieces))

    def likelihood(self, word: str) -> float:
        """Return a word's log-probability, as its pieces' sum up to."""
        return self._told(word)[1]

    def is_common(self, word: str) -> bool:
        """Tell whether a word is one piece, that is, one of the most frequent words of either language."""
        return self._told(word)[0] == 1

    def is_rare_name(self, word: str) -> bool:
        """Tell whether a capitalised word is not a common one, and unlikely without its capital."""
        is_capitalised = word[:1].isupper() and not self.is_common(word)
        return is_capitalised and self.likelihood(word) > self.likelihood(word.lower())


def _pieces_and_likelihood(pieces: sentencepiece.SentencePieceProcessor, word: str) -> tuple[int, float]:
    numbers = pieces.encode(word)
    return len(numbers), sum(float(pieces.get_score(number)) for number in numbers)
