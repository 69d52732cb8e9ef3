"""The window comes back where it was, takes what is dropped, and wears the theme everywhere."""

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from workbench.services.drafting import DraftingQueue
from workbench.ui.theme import Theme
from workbench.ui.window.main_window import MainWindow


def dropped(paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left = Qt.MouseButton.LeftButton
    return QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier
    ), data


def test_files_that_are_dropped_are_handed_over(bare_window, tmp_path, qtbot):
    event, data = dropped([tmp_path / "a.html", tmp_path / "b.txt"])
    with qtbot.waitSignal(bare_window.dropped) as told:
        bare_window.dropEvent(event)
    assert [path.name for path in told.args[0]] == ["a.html", "b.txt"]
    assert data.hasUrls()


def test_the_window_comes_back_where_it_was(bare_window, desk, qtbot):
    bare_window.resize(777, 611)
    bare_window.remember()
    again = MainWindow(desk, Theme.light())
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (777, 611)


def test_escape_leaves_the_text_and_then_closes_the_notice(window, desk, press):
    grid = window.editor.page.grid
    desk.notices.warn("Three files could not be read.")
    press(window, Qt.Key.Key_Escape)
    assert grid.rows.hasFocus()
    assert window.notice_bar.isVisible(), "the first leaves the text"
    press(window, Qt.Key.Key_Escape)
    assert not window.notice_bar.isVisible()
    press(window, Qt.Key.Key_X)
    assert grid.editor.hasFocus()
    assert "x" in grid.editor.toPlainText()


def test_the_panes_and_the_cursor_come_back(window, session, desk, qtbot):
    third = list(session.segment_ids())[2]
    window.editor.page.grid.go_to(third)
    window.commands.run("pane_articles")
    window.close_editor()
    queue = DraftingQueue(session, None)
    window.open_editor(session, queue, desk.settings.segment_of(session.path))
    assert window.editor.page.grid.current_id() == third
    assert window.editor.page.docks["articles"].isHidden()
    queue.close()


def test_the_place_is_kept_while_one_works_and_not_only_at_the_end(window, session, desk, qtbot):
    third = list(session.segment_ids())[2]
    with qtbot.waitSignal(desk.settings.changed):
        window.editor.page.grid.go_to(third)
    assert desk.settings.segment_of(session.path) == third


def test_a_focused_window_remembers_its_panes_all_the_same(window, desk):
    window.commands.run("focus_mode")
    window.remember()
    state = desk.settings.layout("panes")
    window.commands.run("focus_mode")
    window.commands.run("pane_articles")
    window.editor.page.restore_layout(state)
    assert not window.editor.page.docks["articles"].isHidden()


def test_the_title_names_the_project(window):
    assert window.windowTitle() == "Berita – Workbench"
    window.close_editor()
    assert window.windowTitle() == "Workbench"


def test_another_theme_reaches_every_part(window):
    dark = Theme.dark(16)
    window.refresh_theme(dark)
    assert window.editor.page.theme == dark
    assert window.editor.page.matches.offers.theme == dark


def test_a_read_only_project_offers_nothing_that_writes(bare_window, session, tmp_path, qtbot):
    session.close()
    reading = type(session).open(session.path, read_only=True)
    queue = DraftingQueue(reading, None)
    bare_window.open_editor(reading, queue)
    enabled = {name for name, action in bare_window.commands.actions.items() if action.isEnabled()}
    assert {"export_tmx", "next_segment", "find"} <= enabled
    assert not {"confirm", "undo", "lock", "draft_all"} & enabled
    assert bare_window.strip._saved.text() == "Read-only"
    bare_window.close_editor()
    queue.close()
    reading.close()


def test_a_window_larger_than_its_screen_fills_it(bare_window, qtbot):
    screen = bare_window.screen().availableGeometry().size()
    bare_window.resize(screen.width() // 2, screen.height() // 2)
    bare_window.show_whole()
    assert not bare_window.isMaximized()
    bare_window.resize(screen.width() // 2, screen.height())
    bare_window.show_whole()
    assert bare_window.isMaximized(), "its title bar would push the status strip off the screen"
