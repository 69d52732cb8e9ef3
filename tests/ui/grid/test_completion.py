"""The grey text behind the caret: it stays as long as it is right, and gives way to everything else."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QInputMethodEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.ui.grid.completion import CompletionPlace, paint_completion


@pytest.fixture
def completing(editor):
    """The editor with "The for" typed, and its completion."""
    QTest.keyClicks(editor, "The for")
    editor.show_completion("eign minister said")
    return editor


def test_typing_what_is_offered_keeps_the_rest(completing):
    QTest.keyClicks(completing, "eign m")
    assert completing.completion == "inister said"
    assert completing.toPlainText() == "The foreign m"


def test_typing_something_else_takes_it_away(completing):
    QTest.keyClicks(completing, "ei")
    QTest.keyClicks(completing, "x")
    assert completing.completion == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Backspace])
def test_moving_and_deleting_take_it_away(completing, key):
    QTest.keyClick(completing, key)
    assert completing.completion == ""


def test_escape_hides_it_and_only_then_leaves_the_text(grid, completing):
    QTest.keyClick(completing, Qt.Key.Key_Escape)
    assert completing.completion == ""
    assert completing.hasFocus()
    QTest.keyClick(completing, Qt.Key.Key_Escape)
    assert grid.rows.hasFocus()
    assert completing.toPlainText() == "The for"


def test_leaving_the_editor_takes_it_away(grid, completing):
    grid.rows.setFocus()
    assert completing.completion == ""


def test_composing_takes_it_away(completing):
    QApplication.sendEvent(completing, QInputMethodEvent("に", []))
    assert completing.completion == ""


def test_it_is_never_saved(session, grid, completing):
    grid.commit()
    assert session.segment(grid.current_id()).target == "The for"


def inked(text):
    """Paint a completion with its caret at 60 px; return whether there is ink, row by row of the picture."""
    caret, room = QRect(60, 0, 1, 20), QSize(200, 60)
    font = QFont()
    font.setPixelSize(14)
    image = QImage(room.width(), room.height() + 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_completion(painter, text, CompletionPlace(caret, room, font, QColor("black")))
    painter.end()
    return [
        [image.pixelColor(x, y).lightness() < 200 for x in range(image.width())]
        for y in range(image.height())
    ]


def test_it_begins_at_the_caret():
    rows = inked("the minister")
    assert any(row[x] for row in rows for x in range(60, 80))
    assert not any(row[x] for row in rows for x in range(59))


def test_what_is_longer_than_the_line_goes_on_at_the_left_and_ends_with_the_room():
    rows = inked("the minister said on Friday that the country did not want any war with its neighbours " * 3)
    assert any(row[x] for row in rows[20:] for x in range(40))
    assert not any(any(row) for row in rows[60:])


def test_it_is_written_in_the_theme_s_faint_ink(grid, completing):
    faint = grid.rows.look.colors["faint"]
    caret = completing.cursorRect().translated(completing.pos())
    picture = grid.rows.viewport().grab().toImage()
    line = picture.copy(caret.right() + 2, caret.top(), 100, caret.height())
    darkest = min(
        (line.pixelColor(x, y) for x in range(line.width()) for y in range(line.height())),
        key=QColor.lightness,
    )
    assert abs(darkest.lightness() - faint.lightness()) < 12
