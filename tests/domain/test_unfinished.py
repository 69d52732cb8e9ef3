"""What a kill left is taken away, and what somebody may be writing is not."""

import os
from pathlib import Path

import pytest

from workbench.domain.unfinished import ABANDONED, unfinished_beside


def left(folder: Path, name: str, age: float) -> Path:
    path = folder / name
    path.write_bytes(b"half of th")
    moment = path.stat().st_mtime - age
    os.utime(path, (moment, moment))
    return path


@pytest.mark.parametrize(
    ("name", "age", "stays"),
    [
        (".workbench-0123456789ab.part", ABANDONED + 60, False),
        (".workbench-0123456789ab.part-journal", ABANDONED + 60, False),
        (".workbench-0123456789ab.part", ABANDONED - 60, True),
        (".0123456789ab.part", ABANDONED + 60, True),
        ("memory.tmx.part", ABANDONED + 60, True),
    ],
)
def test_only_what_the_program_left_and_nobody_writes_goes(
    tmp_path: Path, name: str, age: float, *, stays: bool
) -> None:
    path = left(tmp_path, name, age)
    unfinished_beside(tmp_path / "memory.tmx")
    assert path.exists() is stays


def test_the_name_is_free_and_short_however_long_that_of_the_file_is(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250)
    first, second = unfinished_beside(path), unfinished_beside(path)
    assert first != second
    assert first.parent == tmp_path
    assert len(first.name) < 40
