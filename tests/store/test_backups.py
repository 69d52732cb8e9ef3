"""Backups: taken when something changed, the last ten, and put back without losing what stood there."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from workbench.domain.errors import ProjectError
from workbench.store import backups, opening, segments
from workbench.store.journal import NewStep
from workbench.store.project_file import ProjectFile

NOW = datetime(2026, 1, 31, 9, 30, tzinfo=UTC).astimezone()


def type_text(file: ProjectFile, text: str) -> None:
    with file.step(NewStep("Typing", "Ani", "2026-01-31T09:30:00Z")) as step:
        file.write("UPDATE segment SET target = ?", (text,))
        assert step.id


def target(path: Path) -> str:
    file = opening.open_to_read(path)
    (segment,) = segments.of_article(file, 1)
    file.close()
    return segment.target


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def test_a_backup_is_due_when_something_changed_and_todays_is_missing(project: Path, folder: Path) -> None:
    assert backups.is_due(project, folder, NOW)
    backups.back_up(project, folder, NOW)
    tomorrow = NOW + timedelta(days=1)
    assert not backups.is_due(project, folder, tomorrow)
    file = opening.open_to_write(project)
    type_text(file, "The market is open.")
    assert backups.is_due(project, folder, tomorrow)
    assert not backups.is_due(project, folder, NOW + timedelta(hours=1))
    file.undo()
    assert backups.is_due(project, folder, tomorrow)
    file.close()


def test_a_backup_of_an_open_project_holds_what_was_just_written_in_a_single_file(
    project: Path, folder: Path
) -> None:
    file = opening.open_to_write(project)
    type_text(file, "The market is open.")
    taken = backups.back_up(project, folder, NOW)
    type_text(file, "The market is shut.")
    file.close()
    assert [each.name for each in folder.iterdir()] == [taken.name]
    assert target(taken) == "The market is open."
    (backup,) = backups.backups(folder)
    assert (backup.taken_at, backup.segments, backup.confirmed) == (NOW, 1, 0)
    assert backup.size_bytes == taken.stat().st_size


def test_ten_are_kept_the_newest_first(project: Path, folder: Path) -> None:
    for day in range(13):
        backups.back_up(project, folder, NOW + timedelta(days=day))
    kept = [each.taken_at for each in backups.backups(folder)]
    assert kept == [NOW + timedelta(days=day) for day in range(12, 2, -1)]


def test_a_clock_that_was_set_back_never_costs_the_backup_just_taken(project: Path, folder: Path) -> None:
    for day in range(10):
        backups.back_up(project, folder, NOW + timedelta(days=day))
    past = NOW - timedelta(days=900)
    taken = backups.back_up(project, folder, past)
    assert taken.exists()
    assert len(backups.backups(folder)) == 10
    assert backups.back_up(project, folder, past) != taken


def test_restoring_brings_the_text_back_and_keeps_what_stood_there(project: Path, folder: Path) -> None:
    file = opening.open_to_write(project)
    type_text(file, "Old.")
    file.close()
    taken = backups.back_up(project, folder, NOW)
    file = opening.open_to_write(project)
    type_text(file, "New.")
    file.close()
    backups.restore(taken, project, folder, NOW + timedelta(days=1))
    assert target(project) == "Old."
    newest, oldest = backups.backups(folder)
    assert (newest.before_restoring, oldest.before_restoring) == (True, False)
    assert target(newest.path) == "New."
    assert [each.name for each in project.parent.iterdir() if each != folder] == [project.name]


def test_what_a_kill_left_written_ahead_is_kept_too_and_does_not_reach_the_restored_file(
    project: Path, folder: Path, tmp_path: Path
) -> None:
    taken = backups.back_up(project, folder, NOW)
    file = opening.open_to_write(project)
    type_text(file, "Written ahead.")
    killed = tmp_path / "killed" / project.name
    killed.parent.mkdir()
    for each in project.parent.glob(f"{project.name}*"):
        (killed.parent / each.name).write_bytes(each.read_bytes())
    file.close()
    backups.restore(taken, killed, folder, NOW)
    assert target(killed) == ""
    assert target(backups.backups(folder)[0].path) == "Written ahead."


@pytest.mark.parametrize("content", [None, b"", b"SQLite format 3\0" + b"x" * 9000])
def test_a_project_that_is_damaged_or_gone_is_restored(
    project: Path, folder: Path, content: bytes | None
) -> None:
    taken = backups.back_up(project, folder, NOW)
    project.unlink()
    if content is not None:
        project.write_bytes(content)
    backups.restore(taken, project, folder, NOW)
    assert target(project) == ""
    kept = [each.path.read_bytes() for each in backups.backups(folder) if each.before_restoring]
    assert kept == ([] if content in {None, b""} else [content]) or kept[0][:16] in {
        b"",
        b"SQLite format 3\0",
    }


def test_a_backup_that_cannot_be_read_is_listed_as_such(folder: Path) -> None:
    folder.mkdir()
    (folder / "2026-01-31 09.30.00.wbp").write_bytes(b"nothing")
    (folder / "my own notes.wbp").write_bytes(b"mine")
    (backup,) = backups.backups(folder)
    assert backup.segments is None


def test_where_nothing_can_be_written_a_sentence_says_so(project: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(ProjectError, match="No backup can be kept"):
        backups.back_up(project, tmp_path / "file" / "backups", NOW)
    with closing(sqlite3.connect(project)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
