"""What a tool would drop is said before the memory leaves."""

from collections.abc import Iterable

import pytest

from workbench.domain.memory import TranslationUnit
from workbench.domain.unit_choice import PlacedUnit
from workbench.exchange.preflight import Remark, preflight
from workbench.exchange.tmx_presets import PLAIN, PRESETS, TmxPreset

GOOD = TranslationUnit("Pasar ramai.", "The market is busy.")
LONG = TranslationUnit("Ya.", "y" * 2001)


def remarks(units: Iterable[TranslationUnit], preset: TmxPreset) -> list[Remark]:
    return list(preflight((PlacedUnit(unit, 7, 3) for unit in units), preset))


def test_a_sound_memory_raises_no_remark() -> None:
    for preset in PRESETS.values():
        assert not remarks([GOOD, TranslationUnit("Hujan turun.", "Rain fell.")], preset)


@pytest.mark.parametrize(
    ("unit", "word"),
    [
        (TranslationUnit("Ya.", " "), "empty"),
        (TranslationUnit("Ya.", "\x0b"), "empty"),
        (TranslationUnit("Ya.", "Y\x0bes."), "XML"),
        (TranslationUnit("Ya.", "Yes.\nSir."), "line break"),
        (TranslationUnit("Ya.", "Yes.", draft=True), "confirmed"),
        (GOOD, "same as unit 1"),
    ],
    ids=["blank", "only a control", "a control", "break", "draft", "twice"],
)
def test_each_hindrance_is_named_with_its_row_and_a_fix(unit: TranslationUnit, word: str) -> None:
    (remark,) = remarks([GOOD, unit], PLAIN)
    assert (remark.row, remark.placed) == (2, PlacedUnit(unit, 7, 3))
    assert word in remark.reason
    assert remark.fix


def test_a_tool_that_keeps_one_target_is_told_apart_from_those_that_keep_both() -> None:
    units = [GOOD, TranslationUnit(GOOD.source, "The market is crowded.")]
    assert [remark.row for remark in remarks(units, PRESETS["phrase"])] == [2]
    assert not remarks(units, PRESETS["omegat"])


def test_a_side_that_trados_refuses_for_its_length_is_told_for_trados_alone() -> None:
    assert [remark.reason for remark in remarks([LONG], PRESETS["trados"])] == [
        "Trados refuses a side of more than 2,000 characters."
    ]
    assert not remarks([LONG], PRESETS["phrase"])


def test_every_tool_comes_with_advice() -> None:
    assert all(preset.advice.endswith(".") for preset in PRESETS.values())


def test_whoever_waits_hears_how_far_it_is() -> None:
    heard: list[int] = []
    units = (PlacedUnit(TranslationUnit(f"Kalimat {n}.", "x")) for n in range(1200))
    assert not list(preflight(units, PLAIN, heard.append))
    assert heard == [500, 1000]
