"""Neighbouring words of a sentence or its target, and what they look like: a name, a word of English."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.alignment.attention import Span, word_spans
from workbench.text.capitals import opens_sentence
from workbench.text.words.english_words import is_common_word, is_english_anywhere
from workbench.text.words.sounds import folded
from workbench.text.words.vocabulary import is_function_word

SMALL = frozenset({
    "a", "an", "the", "of", "for", "and", "in", "on", "at", "to", "by", "from", "with", "as",
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "will",
})  # fmt: skip
"""Words that stand at the edge of a term and are none of its own."""

_GENITIVE = re.compile(r"['’]s?$")
_LAST_WORD = re.compile(r"([\w’'-]+) $")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring words of a text."""

    text: str
    spans: Sequence[Span]

    @property
    def words(self) -> list[str]:
        """The words without their genitives."""
        return [_GENITIVE.sub("", self.text[start:end]) for start, end in self.spans]

    @property
    def written(self) -> str:
        """The words and what stands between them."""
        return _GENITIVE.sub("", self.text[self.spans[0][0] : self.spans[-1][1]])

    @property
    def folded(self) -> list[str]:
        """The words as they are compared."""
        return [folded(word) for word in self.words]

    @property
    def opens(self) -> bool:
        """Whether the first word's capital may be the sentence's."""
        return opens_sentence(self.text, self.spans[0][0])

    @property
    def goes_on(self) -> bool:
        """Whether another word with a capital stands before the first, as in ``Piala Samudra``."""
        before = self.text[: self.spans[0][0]]
        found = _LAST_WORD.search(before)
        return self.words[0][0].isupper() and found is not None and is_big(found.group(1))

    @property
    def is_name(self) -> bool:
        """Whether every word has a capital, which is not the sentence's alone; ``of`` needs none."""
        big = [word for word in self.words if word.lower() not in SMALL]
        if self.opens and len(big) == 1 and is_common_word(big[0]):
            return False
        return all(word[0].isupper() for word in big)

    @property
    def is_foreign(self) -> bool:
        """Whether there is a word that English has not."""
        return any(word.isalpha() and not is_english_anywhere(word) for word in self.words)


def standing(source: str, words: Stretch) -> Stretch | None:
    """Return where the source has the very words of a target."""
    spans = word_spans(source)
    count = len(words.spans)
    parts = (Stretch(source, spans[at : at + count]) for at in range(len(spans) - count + 1))
    return next((part for part in parts if part.folded == words.folded), None)


def is_big(word: str) -> bool:
    """Whether a word has a capital, and only one."""
    return word[0].isupper() and not word.isupper() and not is_function_word(word)
