"""A real window on a real project: two short articles, drafted, no model."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.app import Workbench
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.draft import Draft
from workbench.services.drafting import DraftingQueue
from workbench.services.jobs import JobPool
from workbench.services.notices import Notice, Notices
from workbench.services.session import Session
from workbench.services.settings import Settings
from workbench.ui.desk import Desk
from workbench.ui.editor.page import EditorPage
from workbench.ui.grid import SegmentGrid
from workbench.ui.theme import Theme
from workbench.ui.window.main_window import MainWindow

BODIES = (
    ("Jembatan baru dibuka.", "Warga menyambut gembira.", "Biayanya dua miliar rupiah."),
    ("Harga beras naik.", "Petani menunggu hujan."),
)
MENU = "Beranda | Berita | Olahraga"


def make_article(place: int) -> Article:
    title = Paragraph(f"Kabar nomor {place}", ParagraphKind.TITLE, 1)
    menu = Paragraph(MENU, ParagraphKind.BOILERPLATE, 2)
    body = Paragraph(" ".join(BODIES[place]), ParagraphKind.BODY, 3)
    return Article(
        title.text, (title, menu, body), "2022-01-30", "Harian", f"page{place}.txt", f"{place:064d}"
    )


@pytest.fixture
def article() -> Callable[[int], Article]:
    return make_article


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    made = Session.create(tmp_path / "Berita.wbp", author="Siti")
    made.import_articles([make_article(0), make_article(1)])
    segments = made.segments(made.segment_ids())
    made.apply_drafts(
        [
            (each.id, Draft(each.source, f"Draft of {each.source}", -0.2, (f"Other {each.number}",)))
            for each in segments
        ]
    )
    yield made
    made.close()


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    jobs = JobPool()
    yield Desk(Settings(tmp_path / "settings.json"), Notices(), jobs)
    jobs.close()


@pytest.fixture(autouse=True)
def _plain_application(qapp: QApplication) -> Iterator[None]:
    """Take off again what a test dressed the application in."""
    font, palette = qapp.font(), qapp.palette()
    yield
    if qapp.styleSheet():
        qapp.setStyleSheet("")
        qapp.setPalette(palette)
        qapp.setFont(font)


@dataclass
class Heard:
    """The notices that were posted, in order."""

    notices: list[Notice] = field(default_factory=list)

    @property
    def last(self) -> Notice:
        return self.notices[-1]


@pytest.fixture
def heard(desk: Desk) -> Heard:
    found = Heard()
    desk.notices.posted.connect(found.notices.append)
    return found


@pytest.fixture
def bare_window(qtbot, desk: Desk) -> Iterator[MainWindow]:
    window = MainWindow(desk, Theme.light())
    qtbot.addWidget(window)
    window.resize(1300, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close_editor()


@pytest.fixture
def window(qtbot, bare_window: MainWindow, session: Session) -> Iterator[MainWindow]:
    queue = DraftingQueue(session, None)
    editor = bare_window.open_editor(session, queue)
    qtbot.waitUntil(editor.page.grid.editor.hasFocus)
    yield bare_window
    queue.close()


@pytest.fixture
def page(window: MainWindow) -> EditorPage:
    return window.editor.page


@pytest.fixture
def grid(page: EditorPage) -> SegmentGrid:
    return page.grid


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder of projects, added models and settings, which nobody has made yet."""
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def program(qapp: QApplication, qtbot, home: Path) -> Iterator[Workbench]:
    """The whole program, begun without a file."""
    made = Workbench(qapp)
    qtbot.addWidget(made.window)
    made.begin()
    yield made
    made.window.close()


def come_back(qtbot, program: Workbench) -> None:
    """Make the window active: without a screen there is no window manager that does so after another."""
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)


@pytest.fixture
def start(qapp: QApplication, qtbot, home: Path) -> Iterator[Callable[..., Workbench]]:
    """Starts the program as often as a test likes; the window is closed as a user closes it."""
    programs = []

    def start_program(*arguments: object, **options: object) -> Workbench:
        program = Workbench(qapp)
        program.begin(*arguments, **options)
        programs.append(program)
        qtbot.addWidget(program.window)
        come_back(qtbot, program)
        return program

    yield start_program
    for program in programs:
        program.window.close()


@pytest.fixture
def press() -> Callable[..., None]:
    """Press a key sequence such as ``Ctrl+Shift+S`` where the cursor is."""

    def press_keys(window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        pressed = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            pressed |= modifier
        QTest.keyClick(QApplication.focusWidget() or window, key, pressed)

    return press_keys
