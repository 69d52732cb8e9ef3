"""A memory file is whole or not there at all."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.places import ROOT
from workbench.domain.errors import ExchangeError, ProjectError
from workbench.domain.memory import TranslationUnit
from workbench.store import imported_units, memory_building, opening

AT = "2026-01-31T09:30:00Z"
ENDLESS = """
import sys
from itertools import count
from pathlib import Path
from workbench.domain.memory import TranslationUnit
from workbench.store import memory_building

def units():
    for number in count():
        if number % 2_000 == 0:
            print(number, flush=True)
        yield TranslationUnit(f"Kalimat {number}.", f"Sentence {number}.")

memory_building.build(Path(sys.argv[1]), units(), name="a.tmx", at="2026-01-31T09:30:00Z")
"""


def units(number: int) -> Iterator[TranslationUnit]:
    for each in range(number):
        yield TranslationUnit(f"Kalimat {each}.", f"Sentence {each}.", changed_at=AT)


def test_a_memory_file_holds_each_pair_once_in_a_single_file(tmp_path: Path) -> None:
    place = tmp_path / "new" / "agency.wbm"
    gain = memory_building.build(place, [*units(5), *units(3)], name="agency.tmx", at=AT)
    assert (gain.added, gain.merged) == (5, 3)
    assert list(place.parent.iterdir()) == [place]
    file = opening.open_memory(place)
    assert imported_units.count(file) == len(set(imported_units.sources(file))) == 5
    assert [unit.target for unit in imported_units.same_source(file, "Kalimat 3.")] == ["Sentence 3."]
    file.close()


def test_a_kill_on_the_way_leaves_no_memory_and_the_next_build_is_not_disturbed(tmp_path: Path) -> None:
    place = tmp_path / "agency.wbm"
    command = [sys.executable, "-c", ENDLESS, str(place)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8") as builder:
        assert builder.stdout is not None
        for _ in range(3):
            builder.stdout.readline()
        builder.kill()
    left = {path.name for path in tmp_path.iterdir()}
    assert place.name not in left
    assert left, "it was killed in the middle"
    memory_building.build(place, units(2), name="agency.tmx", at=AT)
    assert list(tmp_path.iterdir()) == [place]


def test_units_that_fail_leave_nothing_behind(tmp_path: Path) -> None:
    def failing() -> Iterator[TranslationUnit]:
        yield from units(3)
        raise ExchangeError("The file breaks off.")

    with pytest.raises(ExchangeError):
        memory_building.build(tmp_path / "a.wbm", failing(), name="a.tmx", at=AT)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("no folder", encoding="utf-8")
    with pytest.raises(ProjectError, match=r"a\.wbm could not be written"):
        memory_building.build(tmp_path / "folder" / "a.wbm", units(1), name="a.tmx", at=AT)


@pytest.mark.parametrize("version", [2, 4, 7])
def test_an_older_project_is_searched_without_being_changed(tmp_path: Path, version: int) -> None:
    stored = Path(__file__).parent / "older" / f"version-{version}.wbp"
    path = tmp_path / "lama.wbp"
    path.write_bytes(stored.read_bytes())
    file = opening.open_memory(path)
    assert list(imported_units.sources(file)) == []
    file.close()
    assert path.read_bytes() == stored.read_bytes()
    assert list(tmp_path.iterdir()) == [path]
