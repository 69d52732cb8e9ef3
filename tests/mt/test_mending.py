"""A faulty hypothesis is decoded again, with stronger means each time."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from tests.places import BUNDLED
from workbench.mt.decoder import Decoder, Hypothesis
from workbench.mt.folder import read_folder
from workbench.mt.mending import mend

SOURCE = "warga desa menanam padi di sawah mereka, dan ibu membeli ikan segar di pasar pagi"
SOUND = Hypothesis("villagers plant rice in their fields and mother buys fresh fish at the market", -0.5)
LOOP = Hypothesis("rice in the field " * 5, -0.3)
HALF = Hypothesis("villagers plant rice", -0.1)
EMPTY = Hypothesis("", -0.1)


class Scripted(Decoder):
    """A loaded model whose answers are given: one list of hypotheses for each call."""

    def __init__(self, answers: Sequence[list[Hypothesis]]) -> None:
        super().__init__(read_folder(BUNDLED))
        self.answers = list(answers)
        self.options: list[Mapping[str, Any]] = []

    def decode(
        self,
        pieces: Sequence[Sequence[str]],
        *,
        beam: int,
        best: int = 1,
        options: Mapping[str, Any] | None = None,
    ) -> list[list[Hypothesis]]:
        self.options.append(options or {})
        return [self.answers.pop(0)]


@pytest.mark.parametrize("fault", [LOOP, HALF, EMPTY])
def test_another_candidate_of_a_wider_beam_is_taken_first(fault: Hypothesis) -> None:
    decoder = Scripted([[fault, SOUND]])
    assert mend(decoder, SOURCE, [fault])[0] == SOUND
    assert decoder.options == [{}]


def test_penalties_come_only_when_the_wider_beam_has_failed() -> None:
    decoder = Scripted([[LOOP, LOOP], [LOOP, SOUND]])
    assert mend(decoder, SOURCE, [LOOP])[0] == SOUND
    assert "no_repeat_ngram_size" not in decoder.options[0]
    assert decoder.options[1]["no_repeat_ngram_size"] == 4
    assert decoder.options[1]["min_decoding_length"] > 5


def test_the_last_resort_is_clause_by_clause() -> None:
    left = Hypothesis("Villagers plant rice in their fields,", -0.4)
    right = Hypothesis("And mother buys fresh fish at the morning market", -0.6)
    decoder = Scripted([[HALF], [HALF], [left], [right]])
    mended = mend(decoder, SOURCE, [HALF])[0]
    assert (
        mended.text
        == "Villagers plant rice in their fields, and mother buys fresh fish at the morning market"
    )
    assert -0.6 < mended.score < -0.4


def test_a_hopeless_sentence_gets_the_least_faulty_draft() -> None:
    decoder = Scripted([[LOOP], [HALF], *[[EMPTY]] * 6])
    assert mend(decoder, SOURCE, [EMPTY])[0].text


def test_where_nothing_comes_out_the_sources_own_words_stand() -> None:
    decoder = Scripted([[EMPTY]] * 10)
    assert mend(decoder, "warga desa", [])[0].text == "warga desa"


def test_sound_alternatives_are_kept_and_faulty_ones_are_not() -> None:
    other = Hypothesis("the villagers plant rice in fields and mother buys fresh fish at the market", -0.7)
    decoder = Scripted([[SOUND]])
    assert mend(decoder, SOURCE, [LOOP, other, HALF]) == [
        other,
    ]
