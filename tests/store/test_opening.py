"""A project file is opened, or refused in a sentence and left as it was."""

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from workbench.domain.errors import ProjectError, ReadOnlyProjectError
from workbench.store import connection, opening, segments
from workbench.store.header import APPLICATION_ID
from workbench.store.journal import NewStep
from workbench.store.project_file import ProjectFile

OLDER = Path(__file__).parent / "older"
ANY = NewStep("Any", "Ani", "2026-01-31T09:30:00Z")


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def pragma(path: Path, name: str) -> object:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(f"PRAGMA {name}").fetchone()[0]


def set_pragma(path: Path, name: str, value: int) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA {name} = {value}")


def sources(file: ProjectFile) -> list[str]:
    return [each.source for each in segments.of_article(file, 1)]


def test_a_project_is_a_single_file_that_says_what_it_is(project: Path) -> None:
    assert files(project.parent) == ["pasar.wbp"]
    assert pragma(project, "application_id") == APPLICATION_ID
    assert pragma(project, "user_version") == opening.LATEST
    assert pragma(project, "journal_mode") == "delete"


def test_it_is_written_ahead_while_it_is_open(
    project: Path, add_article: Callable[[ProjectFile], None]
) -> None:
    file = opening.open_to_write(project)
    assert file.row("PRAGMA journal_mode") == ("wal",)
    before = project.read_bytes()
    add_article(file)
    assert project.read_bytes() == before
    opening.checkpoint(project)
    assert project.read_bytes() != before
    file.close()
    assert files(project.parent) == ["pasar.wbp"]


def test_where_wal_cannot_be_had_every_write_is_journalled_and_flushed(
    project: Path, monkeypatch: pytest.MonkeyPatch, add_article: Callable[[ProjectFile], None]
) -> None:
    if sys.platform == "win32":
        pytest.skip("SQLite has no file system layer without shared memory here")
    plain = connection.uri
    monkeypatch.setattr(connection, "uri", lambda path, mode: f"{plain(path, mode)}&vfs=unix-dotfile")
    file = opening.open_to_write(project)
    assert file.row("PRAGMA journal_mode") == ("delete",)
    assert file.row("PRAGMA synchronous") == (2,)
    add_article(file)
    file.close()
    assert pragma(project, "integrity_check") == "ok"
    assert pragma(project, "journal_mode") == "delete"


def test_where_a_reader_keeps_a_write_from_the_disk_the_next_one_gets_there(
    project: Path, monkeypatch: pytest.MonkeyPatch, add_article: Callable[[ProjectFile], None]
) -> None:
    if sys.platform == "win32":
        pytest.skip("SQLite has no file system layer without shared memory here")
    monkeypatch.setattr(connection, "BUSY", 0)
    file = opening.open_to_write(project)
    file.row("PRAGMA journal_mode = DELETE")  # as on a network share
    with closing(sqlite3.connect(project)) as reader:
        reading = reader.execute("SELECT id FROM paragraph UNION ALL SELECT id FROM segment")
        reading.fetchone()
        with pytest.raises(ProjectError, match="Another program"):
            add_article(file)
        reading.close()
    assert file.row("SELECT count(*) FROM article") == (1,)
    add_article(file)
    assert file.row("SELECT count(*) FROM article") == (2,)
    file.close()


def test_where_there_is_no_room_for_the_copy_that_is_read_a_sentence_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = tmp_path / "older.wbp"
    shutil.copyfile(min(OLDER.glob("*.wbp")), older)
    (tmp_path / "older.wbp-wal").mkdir()  # nobody can copy that
    with pytest.raises(ProjectError, match=r"older\.wbp could not be copied to be read"):
        opening.open_to_read(older)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(ProjectError, match="no room for temporary files"):
        opening.open_to_read(older)


def test_nothing_is_created_over_a_file(project: Path) -> None:
    before = project.read_bytes()
    with pytest.raises(ProjectError, match="already a file"):
        opening.create(project)
    assert project.read_bytes() == before


def foreign(path: Path) -> None:
    path.write_bytes(b"Pasar apung dibuka lagi.\n" * 40)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def another_programs(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE recipe (name)")


def newer(path: Path) -> None:
    set_pragma(path, "user_version", opening.LATEST + 1)


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5000])


def scratched(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:12288] = os.urandom(8192)
    path.write_bytes(bytes(content))


def headless(path: Path) -> None:
    path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])


@pytest.mark.parametrize(
    ("harm", "sentence"),
    [
        (foreign, "not a project of the workbench"),
        (empty, "not a project of the workbench"),
        (another_programs, "not a project of the workbench"),
        (headless, "not a project of the workbench"),
        (newer, "made by a newer workbench. Install the newest"),
        (truncated, "damaged"),
        (scratched, "damaged"),
    ],
)
@pytest.mark.parametrize("open_it", [opening.open_to_write, opening.open_to_read])
def test_what_cannot_be_opened_is_refused_and_not_a_byte_is_changed(
    project: Path, harm: Callable[[Path], None], sentence: str, open_it: Callable[[Path], ProjectFile]
) -> None:
    harm(project)
    before = project.read_bytes()
    with pytest.raises(ProjectError, match=sentence):
        open_it(project)
    assert project.read_bytes() == before
    assert files(project.parent) == ["pasar.wbp"]


def test_a_project_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="no project"):
        opening.open_to_write(tmp_path / "gone.wbp")
    assert files(tmp_path) == []


def test_a_reader_sees_what_is_written_and_changes_nothing(
    project: Path, add_article: Callable[[ProjectFile], None]
) -> None:
    writer = opening.open_to_write(project)
    reader = opening.open_to_read(project)
    add_article(writer)
    assert len(reader.rows("SELECT id FROM article")) == 2
    with pytest.raises(ReadOnlyProjectError), reader.step(ANY):
        pass
    reader.close()
    writer.close()
    assert files(project.parent) == ["pasar.wbp"]


def killed_project(project: Path, folder: Path, add_article: Callable[[ProjectFile], None]) -> Path:
    """A project as a kill leaves it: its last change is in the -wal file alone."""
    file = opening.open_to_write(project)
    add_article(file)
    folder.mkdir()
    for name in files(project.parent):
        if name.startswith(project.name) and not name.endswith("-shm"):
            shutil.copy(project.parent / name, folder)
    file.close()
    return folder / project.name


def test_what_a_kill_left_in_the_wal_file_is_there_again(
    project: Path, tmp_path: Path, add_article: Callable[[ProjectFile], None]
) -> None:
    killed = killed_project(project, tmp_path / "killed", add_article)
    file = opening.open_to_write(killed)
    assert len(file.rows("SELECT id FROM article")) == 2
    file.close()
    assert files(killed.parent) == ["pasar.wbp"]


def test_in_a_read_only_folder_a_wal_file_is_read_from_a_copy(
    project: Path,
    tmp_path: Path,
    add_article: Callable[[ProjectFile], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    killed = killed_project(project, tmp_path / "killed", add_article)
    before = {name: (killed.parent / name).read_bytes() for name in files(killed.parent)}
    monkeypatch.setattr(opening, "is_writable", lambda path: path != killed)
    file = opening.open_to_read(killed)
    assert (file.path, file.read_only) == (killed, True)
    assert len(file.rows("SELECT id FROM article")) == 2
    copy = file.place
    file.close()
    assert not copy.parent.exists()
    assert {name: (killed.parent / name).read_bytes() for name in files(killed.parent)} == before


def half_written(project: Path, folder: Path) -> Path:
    """A project as a kill in a write without WAL leaves it: part of it new, the old in a journal."""
    folder.mkdir()
    with closing(sqlite3.connect(project, isolation_level=None)) as database:
        database.execute("PRAGMA cache_spill = 1")
        database.execute("PRAGMA cache_size = 1")
        database.execute("BEGIN IMMEDIATE")
        for _ in range(300):
            database.execute("INSERT INTO project_word (word) VALUES (hex(randomblob(200)))")
        database.execute("UPDATE segment SET target = 'half'")
        for each in project.parent.glob("pasar.wbp*"):
            shutil.copy(each, folder)
        database.execute("ROLLBACK")
    assert files(folder) == ["pasar.wbp", "pasar.wbp-journal"]
    return folder / project.name


@pytest.mark.parametrize("open_it", [opening.open_to_write, opening.open_to_read])
def test_what_was_half_written_is_rolled_back(
    project: Path, tmp_path: Path, open_it: Callable[[Path], ProjectFile]
) -> None:
    file = open_it(half_written(project, tmp_path / "killed"))
    assert file.row("SELECT target FROM segment") == ("",)
    assert file.row("SELECT count(*) FROM project_word") == (0,)
    file.close()


def test_an_older_project_that_was_half_migrated_is_brought_up_to_date(project: Path, tmp_path: Path) -> None:
    older = half_written(project, tmp_path / "killed")
    with older.open("r+b") as stream:  # the journal holds the first page too
        stream.seek(60)
        stream.write(b"\0\0\0\1")
    assert opening.read_header(older).version == 1
    opening.open_to_write(older).close()
    assert files(older.parent) == ["pasar.version-1.wbp", "pasar.wbp"]


@pytest.fixture
def read_only_folder(project: Path) -> Iterator[Path]:
    project.parent.chmod(0o555)
    if os.access(project.parent, os.W_OK):
        pytest.skip("whoever runs this may write anywhere")
    yield project.parent
    project.parent.chmod(0o755)


def test_in_a_folder_without_the_right_to_write_a_project_is_read(
    project: Path, read_only_folder: Path
) -> None:
    assert not opening.is_writable(project)
    file = opening.open_to_read(project)
    assert sources(file) == ["Pasar dibuka."]
    file.close()
    assert files(read_only_folder) == ["pasar.wbp"]


def test_in_such_a_folder_a_wal_file_is_read_too(
    project: Path, tmp_path: Path, add_article: Callable[[ProjectFile], None]
) -> None:
    killed = killed_project(project, tmp_path / "killed", add_article)
    killed.parent.chmod(0o555)
    if os.access(killed.parent, os.W_OK):
        pytest.skip("whoever runs this may write anywhere")
    file = opening.open_to_read(killed)
    assert len(file.rows("SELECT id FROM article")) == 2
    file.close()
    killed.parent.chmod(0o755)


def write_half_of_it(file: ProjectFile) -> None:
    with file.step(ANY):
        file.write("UPDATE segment SET target = 'half'")
        file.write("DELETE FROM article")


def test_a_step_that_fails_leaves_nothing(project: Path) -> None:
    file = opening.open_to_write(project)
    with pytest.raises(sqlite3.IntegrityError):
        write_half_of_it(file)
    assert file.row("SELECT target FROM segment") == ("",)
    assert file.next_to_undo() is not None
    assert file.next_to_undo().action == "Import"  # type: ignore[union-attr]
    file.close()


@pytest.mark.parametrize(
    "name", ["ruang #1 & 100%?.wbp", "berita ya\u2019.wbp", "a'b\"c.wbp" if os.name != "nt" else "a'b.wbp"]
)
def test_any_file_name_will_do(tmp_path: Path, name: str, add_article: Callable[[ProjectFile], None]) -> None:
    file = opening.create(tmp_path / name)
    add_article(file)
    file.close()
    assert files(tmp_path) == [name]
    again = opening.open_to_read(tmp_path / name)
    assert sources(again) == ["Pasar dibuka."]
    again.close()


def test_a_share_and_a_drive_keep_their_names_in_the_uri() -> None:
    class Share:
        def absolute(self) -> "Share":
            return self

        def as_posix(self) -> str:
            return "//server/news/a b.wbp"

    assert connection.uri(Share(), "ro") == "file:////server/news/a%20b.wbp?mode=ro"  # type: ignore[arg-type]
