"""What the disk does to a project is told in a sentence, and what was saved stays saved."""

import os
import sqlite3
from pathlib import Path

import pytest

from workbench.domain.errors import ProjectError
from workbench.store import opening, segments
from workbench.store.failures import told
from workbench.store.journal import NewStep
from workbench.store.project_file import ProjectFile

TYPING = NewStep("Typing", "Ani", "2026-01-31T09:30:00Z")


def write(file: ProjectFile, target: str) -> None:
    with file.step(TYPING):
        file.write("UPDATE segment SET target = ?", (target,))


def test_a_full_disk_is_told_and_the_last_text_stays(project: Path) -> None:
    file = opening.open_to_write(project)
    write(file, "Before.")
    (pages,) = file.row("PRAGMA page_count") or (0,)
    file.row(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ProjectError, match=r"no room left on the disk for pasar\.wbp"):
        write(file, "x" * 100_000)
    assert file.row("SELECT target FROM segment") == ("Before.",)
    file.row("PRAGMA max_page_count = 1000000")
    write(file, "After.")
    file.close()


def test_damage_that_opening_does_not_see_is_told_when_it_is_read(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = opening.open_to_write(project)
    for each in range(200):
        write(file, f"{each} " + "x" * 4000)
    file.close()
    content = bytearray(project.read_bytes())
    content[-200_000:] = os.urandom(200_000)
    project.write_bytes(bytes(content))
    monkeypatch.setattr(opening, "LOOKED_OVER", 0)
    file = opening.open_to_read(project)
    with pytest.raises(ProjectError, match=r"damaged\. Open a backup"):
        file.rows("SELECT * FROM change")
    assert segments.fetch_one(file, 1).source == "Pasar dibuka."
    file.close()


def test_a_fault_of_the_program_is_no_failure_of_the_disk() -> None:
    with pytest.raises(sqlite3.OperationalError), told("pasar.wbp"):
        raise sqlite3.OperationalError("no such column: targte")
