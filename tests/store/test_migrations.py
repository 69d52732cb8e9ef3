"""Files of older workbenches come up to date, and their texts with them."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from workbench.store import opening, segments
from workbench.store.migrations import migrations
from workbench.store.project_file import ProjectFile

OLDER = Path(__file__).parent / "older"
VERSIONS = sorted(OLDER.glob("version-*.wbp"), key=lambda path: int(path.stem.partition("-")[2]))


def schema(path: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as database:
        return set(database.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


def texts(file: ProjectFile) -> list[tuple[int, str]]:
    return [(each.number, each.source) for each in segments.of_article(file, 1)]


def test_there_is_a_stored_file_of_every_older_version() -> None:
    assert [path.stem for path in VERSIONS] == [f"version-{n}" for n in range(1, opening.LATEST)]
    assert len(migrations._migrations) == opening.LATEST


@pytest.mark.parametrize("stored", VERSIONS, ids=lambda path: path.stem)
def test_an_older_file_is_backed_up_and_brought_up_to_date(stored: Path, tmp_path: Path) -> None:
    path = shutil.copyfile(stored, tmp_path / "lama.wbp")
    file = opening.open_to_write(path)
    assert texts(file) == [
        (1, "Kapal Tua Berlayar"),
        (2, "Kapal itu berlayar lagi."),
        (3, "Awaknya gembira."),
    ]
    file.close()
    opening.create(tmp_path / "new.wbp").close()
    assert schema(path) == schema(tmp_path / "new.wbp")
    assert opening.read_header(path).version == opening.LATEST
    backup = tmp_path / f"lama.{stored.stem}.wbp"
    assert opening.read_header(backup).version == opening.read_header(stored).version
    assert schema(backup) == schema(stored)


@pytest.mark.parametrize("stored", VERSIONS, ids=lambda path: path.stem)
def test_an_older_file_is_read_without_being_changed(stored: Path, tmp_path: Path) -> None:
    path = shutil.copyfile(stored, tmp_path / "lama.wbp")
    file = opening.open_to_read(path)
    assert len(texts(file)) == 3
    file.close()
    assert path.read_bytes() == stored.read_bytes()
    assert list(tmp_path.iterdir()) == [path]


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shutil.copyfile(VERSIONS[0], tmp_path / "lama.wbp")
    last = migrations._migrations[-1]

    def fail(database: object) -> None:
        last.fn(database)  # type: ignore[arg-type]
        raise RuntimeError

    monkeypatch.setattr(
        migrations, "_migrations", [*migrations._migrations[:-1], type(last)(last.name, fail)]
    )
    with pytest.raises(RuntimeError):
        opening.open_to_write(path)
    monkeypatch.undo()
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (opening.LATEST - 1,)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    file = opening.open_to_write(path)
    assert len(texts(file)) == 3
    file.close()
