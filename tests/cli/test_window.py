"""Opening the window, and what is said and done where none can open."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.places import ROOT
from workbench.cli import workbench_group
from workbench.cli.installation import system_libraries as system
from workbench.cli.window import require_display
from workbench.domain.errors import WorkbenchError

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")


def without_display(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    return subprocess.run(
        [sys.executable, "-m", "workbench", *arguments],
        cwd=ROOT,
        env=environment | {"WORKBENCH_HOME": str(home)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@LINUX
@pytest.mark.parametrize("arguments", [[], ["open"], ["open", "p.wbp"], ["p.wbp"]], ids=" ".join)
def test_without_a_display_the_window_s_command_says_so(arguments: list[str], tmp_path: Path) -> None:
    done = without_display(*arguments, home=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("workbench: There is no display.")
    assert done.stderr.count("\n") == 1


@LINUX
def test_without_a_display_the_sample_s_job_is_done_all_the_same_and_can_be_repeated(tmp_path: Path) -> None:
    for _ in range(2):
        done = without_display("open", "--sample", home=tmp_path)
        assert done.returncode == 0, done.stderr
        assert "There is no display." in done.stderr
        project, memory = tmp_path / "projects" / "Sample.wbp", tmp_path / "projects" / "Sample.tmx"
        assert str(project) in done.stderr
        assert str(memory) in done.stderr
        assert project.is_file()
        assert memory.read_text(encoding="utf-8").count("<tu ") > 40


@LINUX
def test_a_place_where_no_folder_can_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "projects").write_text("a letter", encoding="utf-8")
    done = without_display("open", "--sample", home=tmp_path)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(
        f"workbench: The folder {tmp_path / 'projects'} cannot be made."
    )


@LINUX
def test_a_display_that_does_not_answer_is_told_before_qt_aborts() -> None:
    with pytest.raises(WorkbenchError, match="display :4711 does not answer"):
        require_display({"DISPLAY": ":4711"})


@pytest.mark.parametrize("environment", [{"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "offscreen"}])
def test_wayland_and_a_platform_that_was_asked_for_count_as_a_display(environment: dict[str, str]) -> None:
    require_display(environment, "linux")


def test_windows_and_macos_always_have_a_display() -> None:
    require_display({}, "win32")
    require_display({}, "darwin")


@LINUX
def test_missing_system_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = {"libEGL-of-nobody.so.1": "libegl1", "libxcb-of-nobody.so.0": "libxcb-cursor0"}
    monkeypatch.setattr(system, "FOR_WINDOWS", absent)
    with pytest.raises(WorkbenchError, match=r"apt-get install libegl1 libxcb-cursor0$"):
        system.require_for_windows({"QT_QPA_PLATFORM": "offscreen"})


@pytest.mark.parametrize(
    ("environment", "needs"),
    [
        ({"DISPLAY": ":0"}, {"libxcb-cursor0"}),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, {"libwayland-client0"}),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, {"libxcb-cursor0"}),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, set()),
    ],
    ids=["x11", "wayland", "xcb asked for", "offscreen asked for"],
)
def test_only_the_libraries_that_will_draw_are_asked_for(
    environment: dict[str, str], needs: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[str] = set()
    monkeypatch.setattr(system, "_require", lambda _, libraries: asked.update(libraries.values()))
    system.require_for_windows(environment)
    assert asked & {"libxcb-cursor0", "libwayland-client0"} == needs
    assert {"libegl1", "libglib2.0-0"} <= asked


def test_a_project_and_the_sample_together_are_wrong_usage() -> None:
    assert CliRunner().invoke(workbench_group, ["open", "p.wbp", "--sample"]).exit_code == 2
