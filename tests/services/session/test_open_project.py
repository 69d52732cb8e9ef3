"""Opening a project: its lock, its reader, what a kill left unfinished, and tidying up meanwhile."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo
from pytestqt.qtbot import QtBot

from tests.places import ROOT
from workbench.domain.article import Article
from workbench.domain.draft import Draft
from workbench.domain.errors import ProjectError, ProjectLockedError, ReadOnlyProjectError
from workbench.services.session import Session, checkpoints, open_project

OPENER = """
import sys
from pathlib import Path
from workbench.domain.draft import Draft
from workbench.services.session import Session

session = Session.open(Path(sys.argv[1]), author="Ani")
session.apply_drafts([(2, Draft(session.segment(2).source, "By machine."))], step="run")
with session._write("Replace", run="long", fate="undo") as step:
    step.file.write("UPDATE segment SET target = 'Half done.' WHERE id = 1")
print("open", flush=True)
sys.stdin.read()
"""


def write_lock(path: Path, process: int, host: str) -> None:
    path.with_name(f"{path.name}.lock").write_text(f"{process}\nworkbench\n{host}\n", encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path, as_article: Callable[..., Article]) -> Path:
    session = Session.create(tmp_path / "pasar.wbp")
    session.import_articles([as_article("# Pasar\nPasar dibuka. Pembeli ramai.")])
    session.close()
    return session.path


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_closed_project_is_one_file(project: Path) -> None:
    assert files(project.parent) == ["pasar.wbp"]


def test_a_project_open_in_another_window_can_be_read_there(project: Path) -> None:
    session = Session.open(project)
    with pytest.raises(ProjectLockedError, match=r"open in another window .* since") as refusal:
        Session.open(project)
    assert not refusal.value.elsewhere
    with pytest.raises(ProjectLockedError):
        Session.open(project, take_over=True)
    second = Session.open(project, read_only=True)
    session.type_target(2, "Reopened.")
    assert second.segment(2).target == "Reopened."
    with pytest.raises(ReadOnlyProjectError):
        second.type_target(2, "Opened.")
    with pytest.raises(ReadOnlyProjectError):
        second.undo()
    second.close()
    session.close()
    assert files(project.parent) == ["pasar.wbp"]


def test_a_window_that_only_reads_does_not_keep_another_from_closing(project: Path) -> None:
    session = Session.open(project)
    second = Session.open(project, read_only=True)
    session.type_target(2, "Reopened.")
    session.close()
    assert second.segment(2).target == "Reopened."
    second.close()
    Session.open(project).close()
    assert files(project.parent) == ["pasar.wbp"]


def test_the_lock_of_a_program_that_is_gone_is_taken_over_silently(project: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    write_lock(project, gone.pid, QSysInfo.machineHostName())
    session = Session.open(project)
    assert not session.read_only
    session.close()
    assert files(project.parent) == ["pasar.wbp"]


def test_the_lock_of_another_computer_is_asked_about(project: Path) -> None:
    write_lock(project, 1, "kantor-lain")
    with pytest.raises(ProjectLockedError, match="on the computer kantor-lain") as question:
        Session.open(project)
    assert question.value.elsewhere
    assert question.value.hint.startswith("Take it over")
    assert project.with_name("pasar.wbp.lock").exists()
    session = Session.open(project, take_over=True)
    assert not session.read_only
    session.close()


def test_a_folder_that_is_not_there_is_no_lock_of_anybody(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="Nothing can be written in") as refusal:
        Session.create(tmp_path / "gone" / "pasar.wbp")
    assert not isinstance(refusal.value, ProjectLockedError)


def test_a_project_that_is_refused_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "teks.wbp"
    path.write_text("bukan proyek", encoding="utf-8")
    with pytest.raises(ProjectError):
        Session.open(path)
    with pytest.raises(ProjectError):
        Session.create(path)
    assert files(tmp_path) == ["teks.wbp"]


def test_where_nothing_can_be_written_a_project_opens_to_read(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_project.opening, "is_writable", lambda path: False)
    session = Session.open(project)
    assert session.read_only
    assert session.segment(2).source == "Pasar dibuka."
    assert files(project.parent) == ["pasar.wbp"]
    session.close()


def test_after_a_kill_drafts_are_kept_and_a_half_done_replacement_is_taken_back(project: Path) -> None:
    command = [sys.executable, "-c", OPENER, str(project)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as opener:
        assert opener.stdout is not None
        assert opener.stdout.readline() == "open\n"
        with pytest.raises(ProjectLockedError):
            Session.open(project)
        opener.kill()
    session = Session.open(project)
    assert session.interrupted == ("Replace",)
    assert [each.target for each in session.article_segments(1)] == ["", "By machine.", ""]
    assert session.redo_text == ""
    assert session.undo_text == "Draft"
    session.undo()
    assert session.segment(2).target == ""
    session.close()
    again = Session.open(project)
    assert again.interrupted == ()
    again.close()


def test_a_reader_in_a_job_sees_what_is_in_the_file(project: Path) -> None:
    session = Session.open(project)
    session.type_target(2, "Reopened.")
    session.confirm([2])
    reader = session.reader()

    def targets() -> list[str]:
        with reader:
            return [unit.target for unit in reader.units()]

    with ThreadPoolExecutor(1) as jobs:
        assert jobs.submit(targets).result() == ["Reopened."]
    session.close()
    assert files(project.parent) == ["pasar.wbp"]


def test_some_seconds_after_a_change_everything_is_in_the_project_file(
    project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoints, "DELAY", 1)
    session = Session.open(project)
    before = project.read_bytes()
    session.type_target(2, "Reopened.")
    qtbot.waitUntil(lambda: project.read_bytes() != before and b"Reopened." in project.read_bytes())
    session.close()


def test_a_run_that_the_disk_does_not_let_end_keeps_nobody_from_closing(project: Path) -> None:
    session = Session.open(project, author="Ani")
    source = session.segment(2).source
    session.apply_drafts([(2, Draft(source, "By machine."))], step="run")
    session._file.rows("PRAGMA query_only = ON")
    with pytest.raises(ProjectError, match="cannot be written"):
        session.close()
    assert files(project.parent) == ["pasar.wbp"]
    with closing(Session.open(project)) as again:
        assert again.segment(2).target == "By machine."


def test_a_history_that_cannot_be_settled_leaves_neither_lock_nor_journal(project: Path) -> None:
    with closing(sqlite3.connect(project)) as database, database:
        database.execute("UPDATE step SET unfinished = 'undo' WHERE id = (SELECT max(id) FROM step)")
        database.execute("UPDATE change SET before = '{', after = '{}'")
    with pytest.raises(ProjectError, match="damaged"):
        Session.open(project)
    assert files(project.parent) == ["pasar.wbp"]


def test_every_change_is_dated_in_utc(project: Path) -> None:
    session = Session.open(project, author="Ani")
    session.type_target(2, "Reopened.")
    at = datetime.fromisoformat(session.segment(2).changed_at)
    assert abs((datetime.now(UTC) - at).total_seconds()) < 60
    session.close()


def test_a_session_knows_its_name(project: Path) -> None:
    session = Session.open(project, author="Ani")
    assert (session.name, session.path, session.author) == ("pasar", project, "Ani")
    session.apply_drafts([(2, Draft("Pasar dibuka.", "Opened."))])
    session.close()
    session.close()
