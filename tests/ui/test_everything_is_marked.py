"""Every text that the window shows is marked for its translators: nothing of it is put together unmarked.

The tables of words are made when their modules are imported, so that the window is built in a process of its
own, in a language of brackets: what stands outside them has escaped the translators, but for what is data.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QWidget,
)

from tests.places import ROOT
from tests.ui.conftest import BODIES, MENU
from tests.ui.test_everything_is_named import DIALOGS
from workbench.domain.segment import State
from workbench.quality.checking import check_pair
from workbench.quality.pair import Pair
from workbench.services.session import Session

IN_BRACKETS = os.environ.get("WORKBENCH_TESTS_SPEAK") == "brackets"
inside = pytest.mark.skipif(not IN_BRACKETS, reason="runs in the process of the test below")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
GIVEN = {"number", "line", "text"}  # dialogs whose words the test itself gives
KEYS = re.compile(
    r"\b(?:(?:Ctrl|Alt|Shift|Meta)\+)*(?:F\d+|Del|Ins|Esc|Space|Tab|Return|Enter|Up|Down|Left|Right|"
    r"(?<=\+)[A-Z])(?=$|[\s),;])|\b(?:Ctrl|Alt|Shift)\+\S"
)
SAID = "|".join(re.escape(each) for each in (*BODIES[0], *BODIES[1], MENU))
DATA = re.compile(
    SAID + r"|\b(?:id|en)-[A-Z]{2}\b|Workbench|Siti|Harian|Kabar nomor \d|page\d\.txt|Berita(?:\.wbp)?"
    r"|agency(?:\.wbm)?|back\.tsv|id-en|marian"
    r"|XLIFF|TMX|OmegaT|Trados|memoQ|Phrase|English|Bahasa Indonesia|\b(?:MT|TM|AL|CSV|px|MB|id|en|Aa)\b"
    r"|\.[a-z]{3,5}\b|PT\w+|Draft of|Other \d"
)


def unmarked(text: str) -> str:
    """Return what stands outside the brackets and is no data, empty where there are no letters."""
    outside = text.replace("&", "")
    while (without := re.sub(r"⟦[^⟦⟧]*⟧", "", outside)) != outside:
        outside = without
    outside = DATA.sub("", KEYS.sub("", re.sub(r"<[^>]*>", "", outside)))
    return text if re.search(r"[A-Za-z]{2}", outside) else ""


def of_model(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        for role in ROLES:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
        for row in range(min(model.rowCount(), 12)):
            for role in ROLES:
                yield str(model.index(row, column).data(role) or "")


def of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())


def of_widget(widget: QWidget) -> Iterator[str]:
    yield from (
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.toolTip(),
        widget.windowTitle(),
    )
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractSpinBox):
        yield widget.specialValueText()
    if isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix())
    if isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from of_model(widget.model())


def escaped(window: QWidget) -> list[str]:
    """Return the texts in a window and its actions that are not marked whole."""
    found: list[str] = []
    for widget in (window, *window.findChildren(QWidget)):
        if widget.objectName().startswith(("qt_", "Scroll")):
            continue  # Qt's own: of a dock's title bar, which does not show, and of a row of tabs
        texts = list(of_widget(widget))
        for action in widget.actions():
            texts += of_action(action)
        found += [f"{type(widget).__name__}: {text}" for text in texts if unmarked(text)]
    return list(dict.fromkeys(found))


@inside
def test_the_window(window, qtbot):
    assert "\n".join(escaped(window)) == ""


@inside
def test_the_start_page(bare_window):
    assert escaped(bare_window) == []


@inside
def test_the_dialogs(window, qtbot):
    for name in DIALOGS.keys() - GIVEN:
        dialog = DIALOGS[name](window)
        qtbot.addWidget(dialog)
        assert "\n".join(escaped(dialog)) == "", name


@inside
def test_what_became_of_segments(window, qtbot, session: Session):
    ids = session.segment_ids()
    session.confirm(ids[:2])
    session.reject(ids[:1], "…")
    session.set_aside(ids[2:3], on=True)
    session.keep_in_memory(ids[2:3], on=False)
    session.lock(ids[3:4], on=True)
    session.add_comment(ids[4], "…")
    session.type_target(ids[4], "…")
    session.undo()
    window.editor.page.grid.go_to(ids[0])
    assert "\n".join(escaped(window)) == ""
    assert {each.state for each in session.segments(ids)} >= {State.DRAFT, State.CONFIRMED, State.REJECTED}


@inside
@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Harga naik 5 persen pada Senin, 3 Mei 2021.", "On 4 May prices  rose 7 , the the (war?"),
        ("“Kami menang,” kata Budi.", "We won he says"),
        ("Dia tidak akan datang ke rumah itu.", "Dia tidak akan datang ke rumah itu."),
    ],
)
def test_what_the_checks_find(source: str, target: str):
    found = check_pair(Pair(1, source, target))
    assert found
    assert [each.message for each in found if "⟦" not in each.message] == []


def test_everything_is_marked():
    if IN_BRACKETS:
        return
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-vv", __file__],
        check=False,
        env={**os.environ, "WORKBENCH_TESTS_SPEAK": "brackets"},
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout[-8_000:]
