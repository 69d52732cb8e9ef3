"""``workbench doctor`` says in sentences what is wrong, and its exit code says whether anything is."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from workbench.cli import workbench_group
from workbench.store import opening


@pytest.fixture
def project(tmp_path: Path) -> Path:
    opening.create(tmp_path / "p.wbp").close()
    return tmp_path / "p.wbp"


def doctor(*arguments: object) -> Result:
    return CliRunner().invoke(workbench_group, ["doctor", *map(str, arguments)])


def test_a_sound_project(project: Path) -> None:
    seen = doctor(project)
    assert (seen.exit_code, seen.output) == (0, "p.wbp is sound.\n")


def test_a_project_that_is_not_in_order_is_mended_into_a_copy(project: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(project)) as database, database:
        database.execute("INSERT INTO comment (segment_id, author, at, text) VALUES (7, 'Ani', '', 'Ya.')")
    seen = doctor(project)
    assert seen.exit_code == 1
    assert "There is 1 comment without the segment it belongs to." in seen.output
    assert "--output" in seen.output
    seen = doctor(project, "--output", tmp_path / "mended.wbp")
    assert seen.exit_code == 0
    assert "In the copy: 1 row that belonged to nothing any more" in seen.output
    assert doctor(tmp_path / "mended.wbp").exit_code == 0


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "cannot be read" in str(doctor(tmp_path / "gone.wbp").exception)


def test_a_copy_in_a_folder_that_is_not_there_is_refused_by_that(project: Path, tmp_path: Path) -> None:
    refused = doctor(project, "--output", tmp_path / "none" / "mended.wbp")
    assert refused.exit_code == 1
    assert "There is no folder" in str(refused.exception)
