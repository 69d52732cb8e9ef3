"""Backups from the start page and from the editor: a day's work comes back, and nothing is lost."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from workbench.services import backups
from workbench.services.session import Session


@pytest.fixture
def project(tmp_path, article):
    session = Session.create(tmp_path / "Berita.wbp")
    session.import_articles([article(0)])
    session.close()
    return tmp_path / "Berita.wbp"


def backed_up(program, qtbot):
    """Take the backup that is due, at once instead of a moment after opening."""
    daily = program.projects.session.findChild(backups.DailyBackup)
    daily.look()
    qtbot.waitUntil(lambda: not program.jobs.busy)
    return backups.backups_of(program.projects.session.path)


def test_opening_takes_one_backup_a_day(program, project, qtbot):
    program.projects.open(project)
    assert len(backed_up(program, qtbot)) == 1
    program.projects.session.type_target(1, "The bridge.")
    assert len(backed_up(program, qtbot)) == 1


def test_a_backup_is_restored_from_the_start_page(program, project, qtbot):
    program.projects.open(project)
    backed_up(program, qtbot)
    program.projects.session.type_target(1, "A bad idea.")
    program.projects.close()
    qtbot.waitUntil(lambda: not program.jobs.busy)
    with qtbot.waitSignal(program.restoring.listed):
        program.window.start.restore.click()
    dialog = program.restoring.dialog
    assert dialog.table.item(0, 1).text() == "4"
    with qtbot.waitSignal(program.projects.opened):
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert program.projects.session.segment(1).target == ""
    kept = backups.backups_of(project)
    assert [each.before_restoring for each in kept] == [True, False]
    assert program.projects.session.undo_text.startswith("Import")


def test_the_open_project_goes_back_to_a_backup(program, project, qtbot):
    program.projects.open(project)
    backed_up(program, qtbot)
    program.projects.session.type_target(1, "A bad idea.")
    with qtbot.waitSignal(program.restoring.listed):
        program.window.commands.run("restore_backup")
    with qtbot.waitSignal(program.projects.opened):
        program.restoring.dialog.restore.click()
    assert program.projects.session.segment(1).target == ""


def test_a_project_without_a_backup_says_when_there_will_be_one(program, project, qtbot):
    program.settings.remember_project(project)
    program.facts.refresh()
    with qtbot.waitSignal(program.restoring.listed):
        program.window.start.restore_pressed.emit()
    assert not program.restoring.dialog.restore.isEnabled()
    assert program.restoring.dialog._empty.isVisible()


def test_a_project_that_is_open_elsewhere_is_not_replaced(program, project, qtbot):
    program.projects.open(project)
    backed_up(program, qtbot)
    program.projects.close()
    elsewhere = Session.open(project)
    with qtbot.waitSignal(program.notices.posted) as told:
        program.restoring.restore(project, backups.backups_of(project)[0].path)
    elsewhere.close()
    assert "is open" in told.args[0].text


def test_the_menu_of_a_recent_project_offers_its_backups(program, project, qtbot):
    program.settings.remember_project(project)
    program.facts.refresh()
    start = program.window.start
    menu = start.row_menu()
    assert [action.text() for action in menu.actions()][:2] == ["Open", "Restore a backup…"]
    with qtbot.waitSignal(start.restore_pressed):
        menu.actions()[1].trigger()
    assert start.recent.rowAt(QPoint(5, 5).y()) == 0
