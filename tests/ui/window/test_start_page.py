"""The start page says what to do, and leads back to what was begun."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.domain.errors import ProjectError
from workbench.ui.theme import Theme
from workbench.ui.times import article_date, local_time, spoken_time
from workbench.ui.window.start_page import RecentRow, StartPage

NOW = datetime(2026, 1, 31, 18, 0).astimezone()


@pytest.fixture
def page(qtbot):
    made = StartPage(Theme.light())
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_first_start_says_what_to_do(page):
    assert page.pages.isVisible()
    assert page.paste.isVisible()
    assert page.sample.isVisible()
    assert not page.recent.isVisible()


def test_a_recent_project_shows_how_far_it_is_and_opens_with_enter(qtbot, page):
    path = Path("Ukraina.wbp")
    page.show_recent([RecentRow(path, 118, 88, NOW - timedelta(hours=8))], now=NOW)
    assert [page.recent.item(0, at).text() for at in range(4)] == ["Ukraina", "118", "74 %", "today 10:00"]
    with qtbot.waitSignal(page.project_chosen) as chosen:
        QTest.keyClick(page.recent, Qt.Key.Key_Return)
    assert chosen.args == [path]


def test_enter_goes_on_with_the_last_project(qtbot, page):
    page.begin()
    assert page.focusWidget() is page.pages
    page.show_recent([RecentRow(Path("Ukraina.wbp"), 118, 88, NOW), RecentRow(Path("Banjir.wbp"))], now=NOW)
    with qtbot.waitSignal(page.project_chosen) as chosen:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args == [Path("Ukraina.wbp")]


def test_a_project_that_is_gone_says_so(page):
    page.show_recent([RecentRow(Path("Lost.wbp"), problem="There is no file Lost.wbp any more.")])
    assert page.recent.item(0, 0).text() == "Lost\nThere is no file Lost.wbp any more."


def test_a_project_is_taken_off_the_list_with_delete(qtbot, page):
    page.show_recent([RecentRow(Path("News.wbp")), RecentRow(Path("Lost.wbp"))])
    page.recent.setFocus()
    QTest.keyClick(page.recent, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.forget_pressed) as forgotten:
        QTest.keyClick(page.recent, Qt.Key.Key_Delete)
    assert forgotten.args == [Path("Lost.wbp")]


def test_a_project_that_cannot_be_opened_is_told_here(page):
    page.show_problem(ProjectError("News.wbp is damaged.", "Open the backup beside it."))
    assert page.problem.text() == "News.wbp is damaged. Open the backup beside it."
    page.show_problem(None)
    assert not page.problem.isVisible()


def test_times_are_said_as_people_do():
    assert spoken_time(NOW - timedelta(days=1), NOW) == "yesterday 18:00"
    assert spoken_time(NOW - timedelta(days=30), NOW) == "1 January 2026"
    assert spoken_time(None, NOW) == ""
    assert local_time("no time") == "no time"
    assert article_date("2022-01-30T22:29:00+07:00") == "30 January 2022, 22:29"
    assert article_date("2022-01-30") == "30 January 2022"
    assert article_date(None) == ""


@pytest.mark.parametrize("count", [1, 4])
def test_the_list_is_as_high_as_its_rows(page, qtbot, count):
    page.show_recent([RecentRow(Path(f"News {place}.wbp"), 10, 5, NOW) for place in range(count)], now=NOW)
    page.resize(900, 800)
    last = page.recent.model().index(count - 1, 0)
    qtbot.waitUntil(lambda: page.recent.visualRect(last).isValid())
    qtbot.waitUntil(lambda: page.recent.viewport().height() == page.recent.visualRect(last).bottom() + 1)
