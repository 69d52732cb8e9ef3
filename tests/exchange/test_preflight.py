"""What a tool would drop is said before the memory leaves."""

import pytest

from workbench.domain.memory import TranslationUnit
from workbench.exchange.preflight import preflight
from workbench.exchange.tmx_presets import PLAIN, PRESETS

GOOD = TranslationUnit("Pasar ramai.", "The market is busy.")


def test_a_sound_memory_raises_no_remark() -> None:
    for preset in PRESETS.values():
        assert not list(preflight([GOOD, TranslationUnit("Hujan turun.", "Rain fell.")], preset))


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
    (remark,) = preflight([GOOD, unit], PLAIN)
    assert remark.row == 2
    assert remark.source == unit.source
    assert word in remark.reason
    assert remark.fix


def test_a_tool_that_keeps_one_target_is_told_apart_from_those_that_keep_both() -> None:
    units = [GOOD, TranslationUnit(GOOD.source, "The market is crowded.")]
    assert [remark.row for remark in preflight(units, PRESETS["phrase"])] == [2]
    assert not list(preflight(units, PRESETS["omegat"]))
