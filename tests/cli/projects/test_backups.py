"""``workbench backups`` lists what was kept, and restores one."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from workbench.cli import workbench_group
from workbench.services import backups
from workbench.services.backups import backup_folder, backup_work
from workbench.store import opening


@pytest.fixture
def project(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "home"))
    opening.create(tmp_path / "p.wbp").close()
    return tmp_path / "p.wbp"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(workbench_group, ["backups", *map(str, arguments)])


def test_a_project_without_backups(project: Path) -> None:
    listed = run(project)
    assert listed.stdout == ""
    assert "There are no backups of p.wbp." in listed.stderr
    assert "There are 0" in str(run(project, "--restore", 1).exception)


def test_backups_are_listed_and_restored(project: Path) -> None:
    taken = backup_work(project)(lambda _: None, lambda: False)
    assert isinstance(taken, Path)
    listed = run(project).output
    assert listed.startswith("1\t")
    assert listed.endswith(f"\t0\t0\t{taken.stat().st_size}\t{taken}\n")
    project.unlink()
    done = run(project, "--restore", 1)
    assert done.exit_code == 0, done.exception
    assert project.read_bytes() == taken.read_bytes()
    assert backup_work(project)(lambda _: None, lambda: False) is None


def test_the_folder_is_named_after_the_project_however_long_its_name(tmp_path: Path) -> None:
    long = backup_folder(tmp_path / f"{'é🙂 ' * 36}.wbp")
    assert len(long.name.encode("utf-8")) < 100
    assert long != backup_folder(tmp_path / "other" / long.name)
    assert backups.backups_of(tmp_path / "none.wbp") == []


def test_a_project_that_never_was_is_refused(project: Path) -> None:
    for wanted in ([], ["--restore", 1]):
        done = run(project.with_name("none.wbp"), *wanted)
        assert done.exit_code == 1
        assert "none.wbp, and no backup of it." in str(done.exception)
