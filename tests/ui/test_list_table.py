"""Lists of a whole project's findings come at once, and their columns are as wide as their texts."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QStyledItemDelegate

from workbench.ui.list_table import ListTable


class Counting(QStyledItemDelegate):
    """Counts how often a cell is measured."""

    measured = 0

    def sizeHint(self, option, index):  # noqa: N802 - Qt's name
        self.measured += 1
        return super().sizeHint(option, index)


def fill(table, rows):
    table.setRowCount(len(rows))
    with table.filling():
        for place, texts in enumerate(rows):
            table.fill_row(place, texts)


def test_many_rows_are_measured_once_not_after_every_cell(qtbot):
    table = ListTable(("Number", "What"), wide=1)
    qtbot.addWidget(table)
    table.show()
    counting = Counting(table)
    table.setItemDelegate(counting)
    fill(table, [(str(place), "A number is missing.") for place in range(100)])
    assert counting.measured < 10 * 100


def test_a_column_is_as_wide_as_its_longest_text_after_it_was_filled(qtbot):
    table = ListTable(("Number", "What"), wide=1)
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show()
    fill(table, [("1", "short")])
    narrow = table.columnWidth(0)
    fill(table, [("1", "short"), ("a number that takes much room", "short")])
    assert table.columnWidth(0) > 2 * narrow


def test_escape_leaves_a_dialog_while_its_list_has_the_cursor(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    table = ListTable(("Number", "What"), parent=dialog)
    fill(table, [("1", "short")])
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(table, Qt.Key.Key_Escape)
