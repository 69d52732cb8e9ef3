"""What disks, folders and clocks do to a project: a sentence, and nothing that was saved is lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.places import ROOT
from tests.services.session.conftest import PAGE, as_article
from workbench.domain.errors import ExchangeError, ProjectError, ProjectLockedError, ReadOnlyProjectError
from workbench.domain.memory import TranslationUnit
from workbench.exchange.tmx import write_tmx
from workbench.services import backups
from workbench.services.session import Session, open_project

FIRST, SECOND = 2, 3
TEXT = "The floating market on the lake opened again. " * 40


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "home"))


def mount(*arguments: str) -> bool:
    program = shutil.which("mount")
    return (
        bool(program)
        and subprocess.run([program, *arguments], capture_output=True, check=False).returncode == 0
    )


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes, which only an administrator can make."""
    place = tmp_path / "stick"
    place.mkdir()
    if sys.platform != "linux" or not mount("-t", "tmpfs", "-o", "size=2m", "none", str(place)):
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)


def project_on(folder: Path, name: str = "pasar.wbp") -> Session:
    session = Session.create(folder / name, author="Ani")
    session.import_articles([as_article(PAGE)])
    return session


def fill(disk: Path) -> Path:
    filler = disk / "filler"
    with suppress(OSError), filler.open("wb") as stream:
        while True:
            stream.write(bytes(4096))
            stream.flush()
    return filler


def assert_sound(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def type_on(session: Session) -> None:
    for number in range(1000):
        session.type_target(SECOND, f"{TEXT}{number}")


def test_on_a_full_disk_what_was_saved_stays_and_work_goes_on_when_there_is_room(stick: Path) -> None:
    session = project_on(stick)
    session.type_target(FIRST, "The lake.")
    filler = fill(stick)
    with pytest.raises(ProjectError, match="no room left on the disk"):
        type_on(session)
    kept = session.segment(SECOND).target
    assert session.segment(FIRST).target == "The lake."
    filler.unlink()
    session.type_target(SECOND, "There is room again.")
    session.undo()
    assert session.segment(SECOND).target == kept
    session.close()
    assert_sound(session.path)


def test_a_project_on_a_full_disk_can_be_closed_and_opened(stick: Path) -> None:
    session = project_on(stick)
    session.type_target(FIRST, "The lake.")
    fill(stick)
    session.close()
    opened = Session.open(session.path, read_only=True)
    assert opened.segment(FIRST).target == "The lake."
    opened.close()


def test_a_memory_that_fills_the_disk_is_taken_back(stick: Path) -> None:
    session = project_on(stick)
    units = (TranslationUnit(f"Kapal {n} {TEXT}", f"Ship {n}.") for n in range(5_000))
    with pytest.raises(ProjectError, match="no room left"):
        session.import_units(units, "ships.tmx")
    session.close()
    opened = Session.open(session.path)
    assert opened.concordance("kapal") == []
    opened.close()
    assert_sound(session.path)


def test_an_export_to_a_full_disk_leaves_the_old_file(stick: Path) -> None:
    place = stick / "out.tmx"
    place.write_text("old", encoding="utf-8")
    fill(stick)
    units = [TranslationUnit(f"Kapal {n} {TEXT}", f"Ship {n}.") for n in range(200)]
    with pytest.raises(ExchangeError, match="no space left"):
        write_tmx(place, units)
    assert place.read_text(encoding="utf-8") == "old"
    assert sorted(each.name for each in stick.iterdir()) == ["filler", "out.tmx"]


def test_no_project_is_begun_on_a_full_disk(stick: Path) -> None:
    fill(stick)
    with pytest.raises(ProjectError, match=r"room|written|opened"):
        project_on(stick)


def test_on_a_read_only_disk_a_project_is_read(stick: Path) -> None:
    project_on(stick).close()
    assert mount("-o", "remount,ro", str(stick))
    session = Session.open(stick / "pasar.wbp")
    assert session.read_only
    assert len(session.segment_ids()) == 7
    with pytest.raises(ReadOnlyProjectError):
        session.type_target(FIRST, "The lake.")
    session.close()
    with pytest.raises(ProjectError, match="Nothing can be written"):
        Session.create(stick / "new.wbp")


def rescued(path: Path) -> list[Path]:
    return [each.path for each in backups.backups_of(path)]


def pull(stick: Path) -> None:
    subprocess.run(["umount", "-l", str(stick)], check=True)


def test_of_a_project_on_a_stick_that_is_pulled_everything_saved_is_kept(stick: Path) -> None:
    session = project_on(stick)
    session.type_target(FIRST, "The lake.")
    pull(stick)
    with pytest.raises(ProjectError, match=r"no longer where it was opened.*restore its backup"):
        session.type_target(SECOND, "The boats.")
    session.close()
    (kept,) = rescued(session.path)
    opened = Session.open(kept, read_only=True)
    assert opened.segment(FIRST).target == "The lake."
    opened.close()


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can delete an open file here")
@pytest.mark.parametrize("replaced", [False, True])
def test_of_a_project_that_vanishes_everything_saved_is_kept(tmp_path: Path, replaced: bool) -> None:
    session = project_on(tmp_path)
    session.type_target(FIRST, "The lake.")
    session.path.unlink()
    if replaced:
        session.path.write_bytes(b"another file, as a sync program puts it there")
    for _ in range(3):
        with pytest.raises(ProjectError, match="no longer where it was opened"):
            session.type_target(SECOND, "The boats.")
    session.close()
    (kept,) = rescued(session.path)
    backups.restore(kept, session.path)
    opened = Session.open(session.path)
    assert opened.segment(FIRST).target == "The lake."
    assert opened.undo_text == "Typing in segment 2"
    opened.close()


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can delete an open file here")
def test_a_project_that_vanished_is_kept_when_it_is_closed(tmp_path: Path) -> None:
    session = project_on(tmp_path)
    session.path.unlink()
    session.close()
    assert len(rescued(session.path)) == 1


def test_two_programs_never_write_to_one_project(tmp_path: Path) -> None:
    session = project_on(tmp_path)
    session.close()
    opener = (
        "import sys; from pathlib import Path; from workbench.services.session import Session; "
        "s = Session.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.readline(); s.close()"
    )
    command = [sys.executable, "-c", opener, str(session.path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(ProjectLockedError, match="is open in another window"):
            Session.open(session.path)
        reader = Session.open(session.path, read_only=True)
        assert len(reader.segment_ids()) == 7
        reader.close()
        other.communicate("\n")
    Session.open(session.path).close()


class EarlierClock(datetime):
    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
        return datetime(1999, 12, 31, 23, 59, tzinfo=UTC)


def test_a_clock_that_is_set_back_changes_nothing_about_undo(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.type_target(FIRST, "The")
    session.confirm([SECOND]) if session.segment(SECOND).target else session.type_target(SECOND, "Boats")
    monkeypatch.setattr(open_project, "datetime", EarlierClock)
    session.type_target(FIRST, "The lake")
    session.confirm([FIRST])
    for expected in ("The lake", "The"):
        session.undo()
        assert session.segment(FIRST).target == expected
    session.redo()
    assert session.segment(FIRST).target == "The lake"
    monkeypatch.undo()
    assert session.undo_text == "Typing in segment 2"


@pytest.mark.parametrize(
    "name",
    ["a project with spaces.wbp", "pasar 🛶 ñ.wbp", "100% #1?.wbp", f"{'é' * 121}.wbp", "' OR 1=1 --.wbp"],
)
def test_a_project_may_be_called_anything(tmp_path: Path, name: str) -> None:
    if sys.platform == "win32" and "?" in name:
        pytest.skip("no such name here")
    folder = tmp_path / name[:20]
    folder.mkdir()
    session = project_on(folder, name)
    session.type_target(FIRST, "The lake.")
    session.close()
    assert os.listdir(folder) == [name]  # noqa: PTH208 - the very bytes
    reopened = Session.open(folder / name)
    assert reopened.segment(FIRST).target == "The lake."
    reopened.close()


def test_a_name_that_leaves_no_room_for_its_journal_is_refused(tmp_path: Path, session: Session) -> None:
    long = tmp_path / f"{'a' * 251}.wbp"
    with pytest.raises(ProjectError, match=r"is too long.*shorter"):
        Session.create(long)
    session.close()
    shutil.copyfile(session.path, long)
    with pytest.raises(ProjectError, match=r"is too long.*shorter"):
        Session.open(long)
