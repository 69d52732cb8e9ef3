"""News is one line with one action; it blocks nothing and bad news stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.domain.errors import ModelError
from workbench.mt.catalogue import Catalogue
from workbench.services.notices import Notice, NoticeKind, Notices
from workbench.ui.alignment.aligning import Aligning
from workbench.ui.theme import Theme
from workbench.ui.window.notice_bar import NoticeBar


@pytest.fixture
def notices(qapp):
    return Notices()


@pytest.fixture
def bar(qtbot, notices):
    made = NoticeBar(notices, Theme.light())
    qtbot.addWidget(made)
    return made


def test_the_action_is_done_once_and_the_notice_goes(bar, notices):
    done = []
    notices.succeed("12 segments confirmed.", action_text="Undo", action=lambda: done.append(1))
    assert bar.isVisible()
    assert bar.action.text() == "Undo"
    bar.action.click()
    assert done == [1]
    assert not bar.isVisible()


def test_a_failure_says_what_to_do_and_stays(bar, notices):
    notices.fail(ModelError("The model is damaged.", "Choose another one."))
    assert bar.accessibleName() == "Problem: The model is damaged. Choose another one."
    assert not bar._leave.isActive()


def test_good_news_leaves_by_itself(qtbot, bar, notices):
    bar._leave.setInterval(10)
    notices.say("Hello.")
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_the_kind_is_said_in_a_word(bar, notices):
    notices.warn("Careful now.")
    assert bar.accessibleName().startswith("Careful: ")


def test_without_an_action_there_is_no_button(bar, notices):
    notices.say("Only news.")
    assert not bar.action.isVisible()


def test_escape_closes_it(bar, notices):
    notices.say("Only news.")
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_notice_may_offer_two_things(bar):
    done = []
    bar.show_notice(
        Notice(
            "1 article imported.",
            "",
            NoticeKind.SUCCESS,
            "Undo",
            done.clear,
            "Go there",
            lambda: done.append(1),
        )
    )
    assert (bar.action.text(), bar.also.text()) == ("Undo", "Go there")
    bar.also.click()
    assert done == [1]
    assert not bar.isVisible()


def test_what_happened_is_shown_as_it_is_written(bar, notices):
    notices.warn("<b> & co. cannot be read.", "Choose another file.")
    assert "&lt;b&gt; &amp; co." in bar._told.text()
    assert bar.accessibleName() == "Careful: <b> & co. cannot be read. Choose another file."


def test_what_a_command_could_not_do_is_told_until_the_next(window):
    Aligning(window, Catalogue(Path("none"), Path("none")))
    window.commands.run("go_on_aligning")
    assert window.notice_bar.accessibleName().startswith("Problem: No texts are aligned")
    window.commands.run("next_segment")
    assert not window.notice_bar.isVisible()
