"""Bugs become reports, the world's failures sentences, and neither ends the program."""

import sys

import pytest

from workbench.domain.errors import IntakeError
from workbench.ui.window.crash_reports import CrashReports

SECRET = "Kalimat rahasia pengguna"


def raised(error):
    try:
        raise error
    except type(error) as caught:
        return type(caught), caught, caught.__traceback__


@pytest.fixture
def crashes(qapp, tmp_path, capsys):
    return CrashReports(tmp_path / "crashes")


def test_a_bug_is_written_down_without_the_user_s_text(crashes, tmp_path, qtbot):
    with qtbot.waitSignal(crashes.failed) as told:
        crashes.take(*raised(ValueError(SECRET)))
    (report,) = (tmp_path / "crashes").iterdir()
    text = report.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_crash_reports.py" in text
    assert SECRET not in text
    assert str(report) in told.args[0].hint


def test_a_failure_of_the_world_is_told_and_not_written_down(crashes, tmp_path, qtbot):
    with qtbot.waitSignal(crashes.failed) as told:
        crashes.take(*raised(IntakeError("The page is empty.")))
    assert told.args[0].text == "The page is empty."
    assert not (tmp_path / "crashes").exists()


def test_a_place_that_cannot_be_written_is_told(qapp, tmp_path, qtbot, capsys):
    (tmp_path / "crashes").write_text("a file is in the way", encoding="utf-8")
    crashes = CrashReports(tmp_path / "crashes")
    with qtbot.waitSignal(crashes.failed) as told:
        crashes.take(*raised(ValueError("x")))
    assert "no report could be written" in told.args[0].hint


def test_ctrl_c_ends_the_program_without_a_report(crashes, tmp_path, qtbot):
    with qtbot.assertNotEmitted(crashes.failed):
        crashes.take(*raised(KeyboardInterrupt()))
    assert not (tmp_path / "crashes").exists()


def test_installing_takes_the_hooks(crashes, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", None)
    crashes.install()
    assert sys.excepthook == crashes.take
