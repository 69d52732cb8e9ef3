"""Other words for a place in a target, each with the rest that it leads to."""

import pytest

from tests.places import BUNDLED
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder

SOURCE = "Presiden tiba di Jakarta pada hari Senin."


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(read_folder(BUNDLED))


def test_what_the_model_would_write_comes_first_and_others_after_it(engine: Engine) -> None:
    found = engine.continuations(SOURCE, "The president ", 6)
    assert found[0] == engine.complete(SOURCE, "The president ")
    assert len({each.split()[0] for each in found}) >= 3
    assert not any(each[0].isspace() for each in found)


def test_a_target_can_be_begun_in_several_ways(engine: Engine) -> None:
    found = engine.continuations(SOURCE, "", 6)
    assert len(found) >= 3
    assert all("Jakarta" in each for each in found[:2])


def test_an_empty_source_has_none(engine: Engine) -> None:
    assert engine.continuations(" ", "", 6) == []
