"""The style sheet: hairlines instead of boxes, one accent, everything from the theme's tokens."""

from pathlib import Path
from string import Template

from workbench.ui.theme import TOKENS, Theme

_MARKS = Path(__file__).parent / "marks"  # ticks and arrows: a style sheet takes pictures from files only
_SHEET = Template(
    """
QToolTip { background: $surface; color: $ink; border: 1px solid $line; padding: 4px; }
QMainWindow, QDialog, QStackedWidget { background: $window; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }

QMenuBar { background: $window; color: $ink; border-bottom: 1px solid $line; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $active; }
QMenu { background: $surface; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $window; }
QMenu::item:disabled { color: $faint; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QToolBar { background: $window; border: none; border-bottom: 1px solid $line; spacing: 2px;
    padding: 4px 8px; }
QToolBar::separator { background: $line; width: 1px; margin: 4px 6px; }
QToolButton { background: transparent; color: $ink; border: 1px solid transparent; border-radius: 4px;
    padding: 4px; }
QToolButton:hover { background: $active; }
QToolButton:focus { border-color: $accent; }
QToolButton:checked { background: $active; border-color: $accent; }
QToolButton:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; }

QPushButton { background: $surface; color: $ink; border: 1px solid $line; border-radius: 4px;
    padding: 6px 14px; outline: none; }
QPushButton:hover { background: $active; border-color: $muted; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $faint; background: $window; }
QPushButton:default, QPushButton[primary="true"] { background: $accent; color: $window;
    border: 1px solid $accent; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled { background: $window; color: $faint;
    border-color: $line; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 1px solid $ink; }
QPushButton[quiet="true"] { background: transparent; border: 1px solid transparent; color: $accent;
    padding: 2px 8px; }
QPushButton[quiet="true"]:hover { background: $active; }
QPushButton[quiet="true"]:focus { border-color: $accent; }
QPushButton[quiet="true"]:disabled { color: $faint; background: transparent; }
QPushButton[slim="true"] { padding: 2px 10px; }
QLineEdit[slim="true"] { padding: 1px 6px; }

QPushButton[chip="true"] { background: transparent; border: 1px solid $line; border-radius: 10px;
    color: $muted; padding: 2px 8px; }
QPushButton[chip="true"]:hover { background: $active; }
QPushButton[chip="true"]:focus { border-color: $accent; }
QPushButton[chip="true"]:checked { background: $active; color: $ink; border-color: $accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox { background: $surface; color: $ink;
    border: 1px solid $line; border-radius: 4px; padding: 4px 6px;
    selection-background-color: $accent; selection-color: $window; placeholder-text-color: $faint; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus,
QComboBox:focus { border-color: $accent; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled {
    color: $faint; background: $window; }
QSpinBox[chip="true"] { background: transparent; border-radius: 10px; color: $muted; padding: 0 2px; }
QSpinBox[chip="true"]:hover { background: $active; }
QSpinBox[chip="true"][chosen="true"] { background: $active; color: $ink; border-color: $accent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow {
    image: url("$marks/down-$name.svg"); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 20px; }
QSpinBox::up-arrow { image: url("$marks/up-$name.svg"); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url("$marks/down-$name.svg"); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $line;
    selection-background-color: $accent; selection-color: $window; }
QTextBrowser, QPlainTextEdit[plain="true"], QTextEdit[plain="true"] { border: none; border-radius: 0; }
QTextBrowser, QTextEdit[plain="true"] { border-left: 3px solid $surface; }
QTextBrowser:focus, QTextEdit[plain="true"]:focus { border-left: 3px solid $accent; }

QAbstractItemView { background: $surface; color: $ink; border: none; outline: none;
    selection-background-color: $active; selection-color: $ink; }
QAbstractItemView::item { padding: 4px; }
QTableView::item:focus { border-left: 3px solid $accent; padding-left: 1px; }
QAbstractItemView[framed="true"] { border: 1px solid $line; border-radius: 4px; }
QAbstractItemView[framed="true"]:focus { border-color: $accent; }
QHeaderView::section { background: $window; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 5px 8px; }
QHeaderView::section:vertical { padding: 0 8px; border: none; }
QTableCornerButton::section { background: $window; border: none; }

QDockWidget { color: $muted; }
QDockWidget::title { background: $window; padding: 6px 8px; border-bottom: 1px solid $line; }
QTabBar { background: $window; }
QTabBar::tab { background: transparent; color: $muted; padding: 6px 10px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:focus { color: $accent; }
QTabBar::tear { width: 0; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }

QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QGroupBox { border: none; margin-top: 20px; font-weight: bold; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $muted; }
QCheckBox, QRadioButton { color: $ink; spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid $muted;
    border-radius: 3px; background: $surface; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
    border-color: $accent; image: url("$marks/tick-$name.svg"); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 8px;
    background: $surface; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 4px solid $accent; }

QLabel[role="title"] { font-size: ${title}px; color: $ink; }
QLabel[role="heading"] { font-weight: bold; color: $ink; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="rejected"] { color: $rejected; }
QLabel[role="link"] { color: $accent; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QWidget[role="pane"] { background: $surface; }
QWidget[role="strip"] { background: $window; border-top: 1px solid $line; }
QWidget[role="bar"] { background: $window; border-bottom: 1px solid $line; }
QWidget[role="drop"] { background: $surface; border: 1px dashed $muted; border-radius: 8px; }
QWidget[role="drop"][dropping="true"] { background: $active; border-color: $accent; }
"""
)


def style_sheet(theme: Theme) -> str:
    """Return Qt's style sheet for a theme."""
    colors = {token: theme.hex(token) for token in TOKENS}
    return _SHEET.substitute(colors, title=theme.text_size + 9, name=theme.name, marks=_MARKS.as_posix())
