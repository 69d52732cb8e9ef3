"""Everything that takes the keyboard has a spoken name and a tool tip; every action shows its key."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QMenu, QMenuBar, QScrollBar, QTabBar, QWidget

from workbench.domain.memory import AttachedMemory
from workbench.mt.catalogue import Catalogue
from workbench.services.session.replacing import Wanted
from workbench.ui.actions import ACTIONS
from workbench.ui.actions.keys_dialog import Keys
from workbench.ui.alignment.aligning import Aligning
from workbench.ui.alignment.texts_dialog import AlignTexts
from workbench.ui.dialogs.ask import AskLine, AskNumber, AskText
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.dialogs.preferences import Preferences
from workbench.ui.files.returned_dialog import ReturnedPreview
from workbench.ui.files.segments_dialog import ExportSegments
from workbench.ui.files.text_dialog import ExportText
from workbench.ui.memory.export_dialog import ExportTmx, Memory
from workbench.ui.memory.memories_dialog import Memories, MemoryRow
from workbench.ui.memory.skipped_dialog import SkippedUnits
from workbench.ui.memory.work import TmxImport
from workbench.ui.models.add_dialog import AddModel
from workbench.ui.models.get_dialog import GetModel
from workbench.ui.models.installed_dialog import ModelRow, Models
from workbench.ui.search.replace_dialog import ReplacePreview
from workbench.ui.segments.corrections_dialog import CorrectionsDialog
from workbench.ui.segments.pretranslate_dialog import Pretranslate, PretranslationChoice
from workbench.ui.statistics.dialog import StatisticsTable
from workbench.ui.window.about_dialog import About
from workbench.ui.window.backups_dialog import Backups
from workbench.ui.window.commands import WindowCommands
from workbench.ui.words.word_list_dialog import ProjectWords

ROW = 16  # px: parts of one line have their middles closer than this
DIALOGS = {
    "about": lambda window: About("1.0", window),
    "add model": AddModel,
    "align": lambda window: AlignTexts(lambda: None, lambda _: None, window),
    "number": lambda window: AskNumber("Go to number", "Number", 1, 9, window),
    "line": lambda window: AskLine("Ignore finding", "Why?", accept="Ignore", parent=window),
    "text": lambda window: AskText("Edit source", "Source", "text", parent=window),
    "export text": lambda window: ExportText(window.editor.session.articles(), (), window),
    "export segments": lambda window: ExportSegments(window.editor.session.articles(), (), window),
    "returned": lambda window: ReturnedPreview("back.tsv", 3, [], window.theme, window),
    "export TMX": lambda window: ExportTmx(
        window.editor.session.articles(), window.editor.session.counts(), Memory(["Siti"], 3), window
    ),
    "keys": lambda window: Keys(window.desk.settings, window),
    "memories": lambda window: with_a_memory(Memories(window)),
    "skipped units": lambda window: SkippedUnits(TmxImport(Path("a.tmx"), 1, 0, 0), window),
    "models": lambda window: with_a_row(Models(window)),
    "replace": lambda window: ReplacePreview(Wanted("draft", "version"), window.theme, window),
    "statistics": StatisticsTable,
    "words": lambda window: ProjectWords(writes=True, parent=window),
    "backups": lambda window: Backups("News", window),
    "corrections": lambda window: CorrectionsDialog(writes=True, parent=window),
    "get model": lambda window: GetModel((), window),
    "pretranslate": lambda window: Pretranslate(
        window.editor.session.articles(), (), 1, PretranslationChoice(), window
    ),
    "preferences": lambda window: Preferences(window.desk.settings, ["id-en"], window),
}


IN_COLUMNS = {"align", "preferences"}  # their parts stand in columns, gone through one after the other


def with_a_memory(dialog):
    dialog.show_memories([MemoryRow(5), MemoryRow(7, AttachedMemory("agency", Path("agency.wbm")))])
    return dialog


def with_a_row(dialog):
    dialog.show_models([ModelRow("id-en", "marian", "id → en", 1_000_000)], "id-en")
    return dialog


def is_qt_s_own(widget):
    """Parts that Qt makes inside its widgets, which speak through the widget around them."""
    parent = widget.parentWidget()
    inside_scroll_area = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    return (
        widget.objectName().startswith("qt_")
        or inside_scroll_area
        or isinstance(widget, QScrollBar | QHeaderView | QMenuBar | QMenu | QTabBar)
        or type(widget).__name__ in {"QComboBoxPrivateContainer", "QComboBoxListView"}
        or type(parent).__name__ in {"QComboBoxPrivateContainer", "QSpinBox", "QTabBar"}
    )


def stops(window):
    """Return the widgets in a window that take the keyboard."""
    found = window.findChildren(QWidget)
    return [each for each in found if each.focusPolicy() != Qt.FocusPolicy.NoFocus and not is_qt_s_own(each)]


def unnamed(window):
    return [each for each in stops(window) if not each.accessibleName().strip()]


def without_tip(window):
    return [(each.accessibleName(), each) for each in stops(window) if not each.toolTip().strip()]


def test_everything_in_the_window_has_a_name_and_a_tip(window):
    assert len(stops(window)) > 40
    assert unnamed(window) == []
    grid = window.editor.page.grid  # a tip over a text that someone reads or types would be in the way
    assert [name for name, each in without_tip(window) if not grid.isAncestorOf(each)] == []


@pytest.fixture
def dialogs(qtbot, window):
    made = {name: make(window) for name, make in DIALOGS.items()}
    for dialog in made.values():
        qtbot.addWidget(dialog)
    return made


def test_everything_in_the_dialogs_has_a_name_and_a_tip(dialogs):
    assert all(dialog.accessibleName() and stops(dialog) for dialog in dialogs.values())
    assert {name: unnamed(dialog) for name, dialog in dialogs.items() if unnamed(dialog)} == {}
    assert {name: without_tip(dialog) for name, dialog in dialogs.items() if without_tip(dialog)} == {}


def test_every_part_of_a_dialog_is_reached_with_tab(dialogs):
    parts = [part for dialog in dialogs.values() for part in stops(dialog) if part.isVisibleTo(dialog)]
    assert all(part.focusPolicy() & Qt.FocusPolicy.TabFocus for part in parts)


def test_no_dialog_is_left_out(dialogs):
    written = {each.__name__ for each in Dialog.__subclasses__() if each.__module__.startswith("workbench.")}
    assert {type(dialog).__name__ for dialog in dialogs.values()} == written


def test_tab_goes_through_a_dialog_as_one_reads_it(dialogs):
    for name in dialogs.keys() - IN_COLUMNS:
        dialog = dialogs[name]
        dialog.show()
        middles = [part.mapTo(dialog, part.rect().center()).y() for part in tab_order(dialog)]
        assert all(after > before - ROW for before, after in pairwise(middles)), name


def tab_order(dialog):
    """Return the parts of a dialog that Tab stops at, in its order."""
    parts, found, part = stops(dialog), [], dialog.nextInFocusChain()
    while part is not dialog:
        if part in parts and part.isVisible():
            found.append(part)
        part = part.nextInFocusChain()
    return found


def test_escape_leaves_every_dialog_from_wherever_one_is(qtbot, window, dialogs):
    for name, dialog in dialogs.items():
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        for part in stops(dialog):
            dialog.show()
            if not part.isVisible() or not part.isEnabled() or type(part).__name__ == "KeyField":
                continue
            QTest.keyClick(part, Qt.Key.Key_Escape)
            assert not dialog.isVisible(), f"{name}: {part.accessibleName()}"


def test_every_action_s_tip_shows_its_key(window):
    for action in ACTIONS:
        shown = QKeySequence(action.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        assert window.commands.actions[action.id].toolTip().endswith(f"({shown})")


def test_every_action_has_somebody_who_does_it(window, tmp_path):
    WindowCommands(window, Catalogue(tmp_path, tmp_path))
    Aligning(window, Catalogue(tmp_path, tmp_path))
    window.commands.set_target("imports", ImportsStandIn)
    for action in ACTIONS:
        target, method = action.command.split(".")
        assert callable(getattr(window.commands._targets[target], method))


class ImportsStandIn:
    """The import commands by name; the program's own are wired by the composition root."""

    import_pages = import_folder = import_text = staticmethod(lambda: None)


def test_the_menus_offer_every_action_but_the_numbered_ones(window):
    offered = set()
    for menu in window.menuBar().findChildren(QMenu):
        offered |= {action.objectName() for action in menu.actions()}
    assert {action.id for action in ACTIONS if action.on_menu} <= offered
