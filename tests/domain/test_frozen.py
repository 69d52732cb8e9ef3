"""A value made quickly is the same value."""

from dataclasses import FrozenInstanceError, replace

import pytest

from workbench.domain.frozen import maker
from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import Origin

make = maker(TranslationUnit)


def test_a_value_made_quickly_is_equal_frozen_and_can_be_replaced() -> None:
    made, usual = make("a", "b", Origin.HUMAN, 0.5), TranslationUnit("a", "b", Origin.HUMAN, 0.5)
    assert made == usual
    assert hash(made) == hash(usual)
    assert type(made) is TranslationUnit
    assert replace(made, target="c") == replace(usual, target="c")
    with pytest.raises(FrozenInstanceError):
        made.source = "c"  # type: ignore[misc]


def test_a_field_without_a_default_is_asked_for() -> None:
    with pytest.raises(TypeError):
        make("a")
