"""The frame of the command line: what every command has in common."""

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from tests.places import ROOT
from workbench.cli import COMMANDS, workbench_group


def run(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "workbench", *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        input=stdin,
        capture_output=True,
        check=False,
    )


def test_the_help_names_every_command_without_importing_one() -> None:
    code = (
        "import sys; from workbench.cli import workbench_group\n"
        "try: workbench_group(['--help'])\n"
        "except SystemExit: pass\n"
        "print(sorted(name for name in sys.modules if name.startswith('workbench.cli.')), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, cwd=ROOT
    )
    assert all(f"  {name} " in done.stdout for name in COMMANDS)
    assert done.stderr.strip() == "['workbench.cli.streams']"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_examples(name: str) -> None:
    shown = CliRunner().invoke(workbench_group, [name, "--help"])
    assert shown.exit_code == 0
    assert "Examples:" in shown.output
    assert shown.output.count(f"  workbench {name}") >= 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("command", ["split", "translate"])
def test_a_full_disk_is_told_in_a_sentence(command: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "workbench", command],
            cwd=ROOT, input=b"Ia pergi.\n", stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert done.stderr.decode() == "workbench: That cannot be done: no space left on device.\n"
    assert done.returncode == 1


@pytest.mark.parametrize("name", ["glossary", "models", "desktop"])
def test_every_command_of_a_group_has_help_with_an_example(name: str) -> None:
    group = workbench_group.get_command(click.Context(workbench_group), name)
    assert isinstance(group, click.Group)
    for command in group.commands:
        shown = CliRunner().invoke(workbench_group, [name, command, "--help"])
        assert f"Example:\n    workbench {name} {command}" in shown.output


@pytest.mark.parametrize(
    "wrong",
    [
        ["frobnicate"],
        ["draft"],
        ["draft", "page.txt"],
        ["export", "p.wbp"],
        ["export", "p.wbp", "--tmx", "a.tmx", "--text", "a.txt"],
        ["export", "p.wbp", "--text", "a.txt", "--drafts"],
        ["export", "p.wbp", "--tmx", "a.tmx", "--article", "0"],
        ["export", "p.wbp", "--tsv", "a.tsv", "--xliff-version", "2.1"],
        ["align", "a.txt", "b.txt", "--accept", "0.9"],
        ["concordance", "p.wbp", "..."],
        ["segments"],
        ["open", "p.wbp", "--sample"],
        ["open", "--no-such-option"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_two(wrong: list[str]) -> None:
    assert CliRunner().invoke(workbench_group, wrong).exit_code == 2


@pytest.mark.parametrize(
    "command", [["segments", "{}"], ["export", "{}", "--tmx", "a.tmx"]], ids=lambda command: command[0]
)
def test_the_world_s_failures_are_one_line_on_stderr_and_end_with_one(
    command: list[str], tmp_path: Path
) -> None:
    done = run(*(part.format(tmp_path / "absent.wbp") for part in command))
    assert done.returncode == 1
    assert done.stdout == b""
    assert done.stderr.startswith(b"workbench: ")
    assert done.stderr.count(b"\n") == 1


def test_streams_are_utf8_whatever_the_platform_s_habit() -> None:
    sentence = "“Kami siap,” kata Zoë – pukul 10.30 WIB… 😀"
    done = run("split", stdin=sentence.encode(), PYTHONIOENCODING="cp1252", LC_ALL="C", PYTHONUTF8="0")
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode() == sentence + "\n"


@pytest.mark.parametrize(
    "command",
    [
        ["split"],
        ["translate"],
        ["models", "list"],
        ["segments", "p.wbp"],
        ["draft", "p.txt", "--tmx", "p.tmx"],
    ],
    ids=lambda command: command[0],
)
def test_no_command_but_the_window_s_imports_widgets(command: list[str], tmp_path: Path) -> None:
    code = (
        "import sys; from workbench.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*(name for name in ('PySide6.QtWidgets', 'PySide6.QtGui') if name in sys.modules))\n"
    )
    (tmp_path / "p.txt").write_text("Harga beras turun\n\nHarga beras turun pada Senin.\n", encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    done = subprocess.run(
        [sys.executable, "-c", code, *command],
        cwd=tmp_path,
        env=environment | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.splitlines()[-1] == ""


def test_translating_loads_no_qt_at_all() -> None:
    code = (
        "import sys; from workbench.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*(name for name in sys.modules if name.startswith('PySide6')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "translate"], cwd=ROOT, input=b"Ya.\n", capture_output=True, check=True
    )
    assert done.stdout.splitlines()[-1] == b""
