"""The program stands among a Linux desktop's applications, and its projects have a type of their own."""

import configparser
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml import etree

from workbench.cli import workbench_group
from workbench.cli.installation import linux_desktop
from workbench.cli.installation.desktop import data_folder, program
from workbench.domain.errors import WorkbenchError
from workbench.store.header import APPLICATION_ID

ENTRY = "applications/workbench.desktop"
TYPE = "mime/packages/workbench.xml"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    if sys.platform != "linux":
        pytest.skip("desktop entries are a thing of Linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


def entry(data: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(data / ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_program_joins_the_applications_and_leaves_no_trace_behind(data: Path) -> None:
    added = CliRunner().invoke(workbench_group, ["desktop", "add"])
    written = [Path(line) for line in added.stdout.splitlines()]
    assert added.exit_code == 0
    assert len(written) == 3
    assert all(file.is_file() for file in written)
    removed = CliRunner().invoke(workbench_group, ["desktop", "remove"])
    assert removed.exit_code == 0
    assert not any(file.exists() for file in written)


def test_a_double_click_starts_this_very_program_with_the_project(data: Path) -> None:
    linux_desktop.add(data, program())
    command = shlex.split(entry(data)["Exec"])
    assert command[-2:] == ["open", "%f"]
    version = subprocess.run([*command[:-2], "--version"], capture_output=True, encoding="utf-8", check=True)
    assert "workbench" in version.stdout


@pytest.mark.parametrize(
    ("argument", "written"),
    [
        ("/opt/work bench/bin", '"/opt/work bench/bin"'),
        ("/opt/100%", '"/opt/100%%"'),
        ("/opt/$home", '"/opt/\\\\$home"'),
        ('/opt/"x"', '"/opt/\\\\"x\\\\""'),
    ],
)
def test_odd_paths_are_quoted_as_the_specification_asks(argument: str, written: str) -> None:
    assert linux_desktop.quoted(argument) == written


def test_the_entry_names_the_type_and_the_type_knows_a_project_by_its_header(data: Path) -> None:
    linux_desktop.add(data, program())
    kind = etree.parse(data / TYPE).getroot()[0]
    assert entry(data)["MimeType"] == f"{kind.get('type')};"
    header = kind.xpath(".//*[local-name()='match'][@offset='68']/@value")
    assert [int(str(value), 16) for value in header] == [APPLICATION_ID]  # type: ignore[union-attr]


def test_the_systems_own_tool_takes_the_type(data: Path) -> None:
    if not shutil.which("update-mime-database"):
        pytest.skip("update-mime-database is not installed")
    linux_desktop.add(data, program())
    assert "application/x-workbench-project:*.wbp" in (data / "mime/globs2").read_text(encoding="utf-8")


def test_the_systems_own_tool_finds_no_fault_with_the_entry(data: Path) -> None:
    checker = shutil.which("desktop-file-validate")
    if not checker:
        pytest.skip("desktop-file-validate is not installed")
    linux_desktop.add(data, program())
    checked = subprocess.run([checker, data / ENTRY], capture_output=True, encoding="utf-8", check=False)
    assert (checked.returncode, checked.stdout) == (0, "")


def test_other_systems_are_told_what_to_do_instead() -> None:
    with pytest.raises(WorkbenchError, match="Open With"):
        data_folder("win32")
