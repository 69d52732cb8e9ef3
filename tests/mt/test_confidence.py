"""How sure the model is of a word says how likely a translator keeps it."""

import math

import pytest

from tests.places import BUNDLED
from workbench.mt.confidence import calibrated, confidences
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder


def test_a_word_s_pieces_count_together() -> None:
    half = math.log(0.5)
    (first, second) = confidences("Rice fell.", [(0, 2), (2, 4), (5, 9), (9, 10)], [half, half, 0.0, half])
    assert (first.start, first.end, second.start, second.end) == (0, 4, 5, 9)
    assert first.confidence == calibrated(0.25)
    assert second.confidence == calibrated(1.0)


def test_a_likelier_word_is_never_less_sure() -> None:
    told = [calibrated(at / 100) for at in range(101)]
    assert told == sorted(told)


@pytest.mark.parametrize("probability", [0.0, 0.04, 1.0])
def test_the_ends_of_the_table_are_in_it(probability: float) -> None:
    assert 0.1 <= calibrated(probability) <= 0.82


def test_the_model_doubts_nonsense_in_its_draft() -> None:
    engine = Engine(read_folder(BUNDLED))
    source = "Presiden tiba di Jakarta pada hari Senin."
    target = "The president arrived in Jakarta on trombone."
    told = {target[each.start : each.end]: each.confidence for each in engine.confidences(source, target)}
    assert told["trombone"] < 0.25 < told["Jakarta"]
    assert set(told) == {"The", "president", "arrived", "in", "Jakarta", "on", "trombone"}
