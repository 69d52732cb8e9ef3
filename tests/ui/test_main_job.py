"""The main job in the real window with the real model: a page goes in, a translation memory comes out."""

from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.places import ROOT
from tests.ui.keys import CONTROL, SHIFT
from workbench.domain.segment import Origin, State
from workbench.ui.memory.export_dialog import ExportTmx

PAGE = ROOT / "projects" / "sample" / "panen-garam-teluk-mawar.html"
PATIENCE = 60_000  # ms; the model is loaded and drafts a whole page


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key where the cursor is."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def type_text(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


def import_page(qtbot, program, page):
    program.window.files.pages = lambda: [page]
    press(program.window, Qt.Key.Key_I, CONTROL)
    qtbot.waitUntil(program.window.preview.isVisible, timeout=PATIENCE)
    press(program.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.projects.session is not None, timeout=PATIENCE)


def wait_until_drafted(qtbot, program):
    def all_drafted():
        counts = program.projects.session.counts()
        return counts.segments > 0 and counts.untranslated == 0

    qtbot.waitUntil(all_drafted, timeout=PATIENCE)


def everything(program):
    session = program.projects.session
    return session.segments(session.segment_ids())


def targets(program):
    return [(each.target, each.state, each.origin) for each in everything(program)]


def test_a_page_goes_in_and_its_translation_memory_comes_out(qtbot, home, start, tmp_path):
    program = start()
    import_page(qtbot, program, PAGE)
    wait_until_drafted(qtbot, program)
    drafts = everything(program)
    assert len(drafts) > 10
    assert {(each.state, each.origin) for each in drafts} == {(State.DRAFT, Origin.MT)}

    grid = program.window.editor.page.grid
    qtbot.waitUntil(grid.editor.hasFocus)
    assert grid.current_id() == drafts[0].id
    press(program.window, Qt.Key.Key_A, CONTROL)
    type_text("Salt harvest in Teluk Mawar")
    press(program.window, Qt.Key.Key_Return, CONTROL)
    first = program.projects.session.segment(drafts[0].id)
    assert (first.target, first.state, first.origin) == (
        "Salt harvest in Teluk Mawar", State.CONFIRMED, Origin.HUMAN,
    )  # fmt: skip
    assert grid.current_id() == drafts[1].id

    press(program.window, Qt.Key.Key_Return, CONTROL)
    press(program.window, Qt.Key.Key_Return, CONTROL)
    confirmed = [each.id for each in everything(program) if each.state is State.CONFIRMED]
    assert confirmed == [each.id for each in drafts[:3]]

    press(program.window, Qt.Key.Key_Z, CONTROL)
    assert program.projects.session.segment(drafts[2].id).state is State.DRAFT
    assert program.projects.session.segment(drafts[1].id).state is State.CONFIRMED

    left, path = targets(program), program.projects.session.path
    program.window.close()
    assert path.is_relative_to(home)

    program = start(path)
    assert targets(program) == left
    press(program.window, Qt.Key.Key_Z, CONTROL)
    assert program.projects.session.segment(drafts[1].id).state is State.DRAFT
    press(program.window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert targets(program) == left

    exported = tmp_path / "out.tmx"
    program.window.files.save = lambda *_: exported
    press(program.window, Qt.Key.Key_E, CONTROL)
    dialog = program.window.findChild(ExportTmx)
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(exported.exists, timeout=PATIENCE)
    units = [
        ["".join(seg.itertext()) for seg in unit.iter("seg")] for unit in etree.parse(exported).iter("tu")
    ]
    assert units == [[each.source, each.target] for each in everything(program)[:2]]


def test_a_draft_that_comes_while_someone_types_leaves_the_typing_alone(qtbot, start):
    program = start()
    import_page(qtbot, program, PAGE)
    grid = program.window.editor.page.grid
    qtbot.waitUntil(grid.editor.hasFocus)
    press(program.window, Qt.Key.Key_A, CONTROL)
    type_text("Mine ")
    wait_until_drafted(qtbot, program)
    type_text("alone")
    assert grid.editor.toPlainText() == "Mine alone"
    assert grid.commit()
    assert everything(program)[0].target == "Mine alone"
    assert everything(program)[0].origin is Origin.HUMAN


def test_the_cursor_comes_back_to_where_it_was(qtbot, start):
    program = start()
    import_page(qtbot, program, PAGE)
    wait_until_drafted(qtbot, program)
    grid = program.window.editor.page.grid
    fifth = everything(program)[4]
    assert grid.go_to(fifth.id)
    path = program.projects.session.path
    program.window.close()
    program = start(path)
    assert program.window.editor.page.grid.current_id() == fifth.id
