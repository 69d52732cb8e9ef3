"""Memories in the window: a TMX comes in or is attached, with progress, pause, cancel and a report."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.services.memory.attaching import build_memory, memories_folder
from workbench.services.notices import NoticeKind
from workbench.services.session import Session
from workbench.ui.memory.memories_dialog import Memories
from workbench.ui.memory.skipped_dialog import SkippedUnits

BRIDGE = "Jembatan baru dibuka."


def tmx_unit(source, target):
    sides = f'<tuv xml:lang="id"><seg>{source}</seg></tuv><tuv xml:lang="en"><seg>{target}</seg></tuv>'
    return f"<tu>{sides}</tu>"


@pytest.fixture
def write_tmx(tmp_path):
    def write(*pairs, name="agency"):
        path = tmp_path / f"{name}.tmx"
        lines = ['<tmx version="1.4"><header srclang="id"/><body>', *(tmx_unit(*pair) for pair in pairs)]
        path.write_text("\n".join([*lines, "</body></tmx>"]), encoding="utf-8")
        return path

    return write


@pytest.fixture
def tmx(write_tmx):
    return write_tmx((BRIDGE, "A new bridge was opened."), ("Warga gembira.", "Residents are glad."))


@pytest.fixture
def large(write_tmx):
    return write_tmx(*((f"Kalimat nomor {n}.", f"Sentence number {n}.") for n in range(2_000)), name="large")


@pytest.fixture
def memory(window):
    return window.editor.memory


def choose(window, path):
    window.files.tmx = window.files.memory = lambda: path


def import_by_key(qtbot, window, path):
    choose(window, path)
    with qtbot.waitSignal(window.editor.memory.ended):
        QTest.keyClick(
            QApplication.focusWidget(), Qt.Key.Key_T,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
        )  # fmt: skip


def test_a_tmx_comes_into_the_memory_as_one_undo_step(qtbot, window, session, tmx, heard):
    import_by_key(qtbot, window, tmx)
    assert [unit.target for unit in session.units_of(BRIDGE)] == ["A new bridge was opened."]
    assert heard.last.text == "agency.tmx: 2 read, 2 added, 0 merged, 0 skipped."
    session.undo()
    assert session.units_of(BRIDGE) == []


def test_each_skipped_unit_is_told_with_number_line_and_reason(qtbot, window, write_tmx, heard):
    path = write_tmx((BRIDGE, ""), (BRIDGE, "Open."), ("", "Nobody."))
    import_by_key(qtbot, window, path)
    assert heard.last.kind is NoticeKind.WARNING
    heard.last.action()
    dialog = window.findChild(SkippedUnits)
    rows = [[dialog.table.cell(at, column).text() for column in range(3)] for at in range(2)]
    assert rows == [
        ["1", "2", "Its English side is empty."],
        ["3", "4", "Its Indonesian side is empty."],
    ]
    dialog.copy.click()
    assert QApplication.clipboard().text().splitlines()[1] == "3\t4\tIts Indonesian side is empty."


def test_what_is_no_tmx_is_told_and_nothing_is_left_to_undo(qtbot, window, session, tmp_path, heard):
    (tmp_path / "bad.tmx").write_text("Berita", encoding="utf-8")
    before = session.undo_text
    import_by_key(qtbot, window, tmp_path / "bad.tmx")
    assert heard.last.kind is NoticeKind.ERROR
    assert session.undo_text == before


def test_an_import_is_paused_and_goes_on(qtbot, window, session, memory, large):
    memory.take_in(large)
    qtbot.waitUntil(window.strip.pause.isVisible)
    qtbot.mouseClick(window.strip.pause, Qt.MouseButton.LeftButton)
    assert window.strip.pause.accessibleName() == "Resume import"
    QApplication.sendPostedEvents()
    assert not memory._under_way._under_way._soon.isActive()
    assert 0 < len(set(session.memory_sources())) < 2_000
    with qtbot.waitSignal(memory.ended):
        qtbot.mouseClick(window.strip.pause, Qt.MouseButton.LeftButton)
    assert session.memory_size() == 2_000
    assert not window.strip.pause.isVisible()


@pytest.mark.parametrize("held", [False, True])
def test_a_cancelled_import_is_taken_back(qtbot, window, session, memory, large, held):
    memory.take_in(large)
    qtbot.waitUntil(window.strip.cancel.isVisible)
    if held:
        qtbot.mouseClick(window.strip.pause, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(memory.ended):
        qtbot.mouseClick(window.strip.cancel, Qt.MouseButton.LeftButton)
    assert list(session.memory_sources()) == []


def test_an_attached_tmx_gives_matches_at_once(qtbot, window, session, tmx, memory, heard):
    choose(window, tmx)
    with qtbot.waitSignal(memory.ended):
        window.commands.run("attach_memory")
    assert heard.last.text == "The memory agency is attached."
    page = window.editor.page
    page.grid.go_to(session.segment_ids()[1])
    qtbot.waitUntil(lambda: any(each.match for each in page.matches.offers.rows))
    offer = page.matches.offers.rows[0]
    assert (offer.match.memory, offer.target) == ("agency", "A new bridge was opened.")
    assert "agency" in page.matches.offers.index(0, 2).data(Qt.ItemDataRole.UserRole)


@pytest.mark.parametrize("held", [False, True])
def test_a_cancelled_attachment_leaves_no_file(qtbot, window, session, memory, large, held):
    memory.attach(large)
    if held:
        window.work._hold(True)
    memory._under_way.cancel()
    qtbot.waitSignal(memory.ended).wait()
    assert session.attached_memories() == []
    folder = memories_folder(session.path)
    assert not folder.exists() or list(folder.iterdir()) == []


@pytest.fixture
def attached(session):
    place = memories_folder(session.path) / "agency.wbm"
    build_memory(place, [], place)
    return session.attach_memory(place, penalty=3)


def test_the_list_shows_memories_and_changes_their_penalty(qtbot, window, session, attached):
    window.commands.run("memories")
    dialog = window.findChild(Memories)
    assert [dialog.table.cell(at, 0).text() for at in range(2)] == ["This project", "agency"]
    assert not (dialog.table.setCurrentCell(0, 0))
    assert not (dialog.penalty.isEnabled())
    assert not (dialog.detach.isEnabled())
    dialog.table.setCurrentCell(1, 0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.penalty, "12")
    QTest.keyClick(dialog.penalty, Qt.Key.Key_Return)
    assert session.attached_memories()[0].penalty == 12
    assert dialog.table.cell(1, 2).text() == "12 %"
    assert dialog.isVisible()
    session.undo()
    assert dialog.table.cell(1, 2).text() == "3 %"


def test_a_memory_is_detached_with_a_key_and_undo_brings_it_back(qtbot, window, session, attached):
    window.commands.run("memories")
    dialog = window.findChild(Memories)
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert session.attached_memories() == []
    assert dialog.table.rowCount() == 1
    session.undo()
    assert dialog.table.rowCount() == 2


def test_a_missing_memory_is_told_when_the_project_opens(window, session, attached, memory, heard):
    session.searched.close()
    attached.path.unlink()
    memory.tell_lacking()
    assert heard.last.text == f"The memory agency is no longer at {attached.path}."
    heard.last.action()
    assert window.findChild(Memories).table.cell(1, 4).text() == heard.last.text


def test_another_project_is_attached_from_the_window(window, session, memory, tmp_path, heard):
    other = Session.create(tmp_path / "lama.wbp")
    other.close()
    memory.attach(other.path)
    assert [each.name for each in session.attached_memories()] == ["lama"]
    memory.attach(session.path)
    assert heard.last.kind is NoticeKind.ERROR
