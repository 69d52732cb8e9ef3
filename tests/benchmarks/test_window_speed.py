"""The whole window on a project of 100,000 segments, and how soon the program is there.

Times are the GUI thread's own (``time.thread_time``) unless they are compared in one run: what a busy machine
takes away is not the window's.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.benchmarks.figures import Show
from tests.places import ROOT
from workbench.app import Workbench
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.services.session import Session

SEGMENTS = 100_000
ARTICLE = 40  # segments
FRAME = 16.0  # ms
OPENING = 300.0  # ms
MEMORY = 150.0  # MB
CONFIRMED = 60
STARTS = 5
WORDS = (
    "pemerintah daerah membuka jembatan baru warga menyambut gembira harga beras naik persen dalam sepekan "
    "menteri mengatakan bantuan akan disalurkan kepada petani yang terdampak kekeringan panjang"
)
SEEN = """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Seen(QObject):  # ends the program when a widget was painted and nothing else waits
    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, QApplication.exit)
        return False

application, seen = QApplication([]), Seen()
"""
BARE = f"""{SEEN}
window = QWidget()
window.installEventFilter(seen)
window.show()
application.exec()
"""
OURS = f"""{SEEN}
from workbench.app import Workbench
program = Workbench(application)
program.window.start.installEventFilter(seen)
program.begin()
application.exec()
program.window.close()
"""
RESIDENT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workbench.app import Workbench

def tell():
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    print(next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")))
    program.window.close()
    QApplication.exit()

application = QApplication([])
program = Workbench(application)
program.begin(Path(sys.argv[1]))
QTimer.singleShot(1500, tell)
application.exec()
"""

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    return make_project(tmp_path_factory.mktemp("large") / "large.wbp", SEGMENTS)


def make_project(path: Path, segments: int) -> Path:
    dice = random.Random(1)
    session = Session.create(path)
    for first in range(0, segments // ARTICLE, 100):
        some = range(first, min(first + 100, segments // ARTICLE))
        session.import_articles([article(number, dice) for number in some], step="all")
    session.close()
    return path


def article(number: int, dice: random.Random) -> Article:
    body = [
        " ".join(dice.choices(WORDS.split(), k=dice.randint(4, 40))).capitalize() for _ in range(ARTICLE - 1)
    ]
    title = Paragraph(f"Kabar nomor {number}", ParagraphKind.TITLE)
    paragraphs = (title, *(Paragraph(f"{each}.", ParagraphKind.BODY) for each in body))
    return Article(title.text, paragraphs, file=f"{number}.txt", digest=f"{number}")


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Workbench]:
    made = Workbench(qapp)
    made.begin()
    qtbot.addWidget(made.window)
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.window.close()


def milliseconds(act: Callable[[], object]) -> float:
    """Return the thread's time that ``act`` takes until its picture is painted."""
    started = time.thread_time()
    act()
    QCoreApplication.sendPostedEvents()
    return (time.thread_time() - started) * 1000


def test_a_large_project_opens_in_the_window_at_once(
    program: Workbench, project: Path, tmp_path: Path, show: Show
) -> None:
    def open_project(path: Path) -> None:
        program.projects.open(path)
        program.window.repaint()

    open_project(make_project(tmp_path / "small.wbp", ARTICLE))  # fonts are found once per program
    program.projects.close()
    taken = milliseconds(lambda: open_project(project))
    show(f"window of {SEGMENTS:,} segments opened to the first rows", taken, "ms", most=OPENING)


def test_confirming_in_a_large_project_is_not_felt(
    program: Workbench, project: Path, qtbot: QtBot, show: Show
) -> None:
    program.projects.open(project)
    grid = program.window.editor.page.grid
    qtbot.waitUntil(grid.editor.hasFocus)
    taken = []
    for _ in range(CONFIRMED):
        QTest.keyClicks(grid.editor, "Confirmed")
        grid.commit()
        before = grid.current_id()
        taken.append(
            milliseconds(
                lambda: QTest.keyClick(grid.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            )
        )
        assert grid.current_id() != before
    spent = median(taken)
    show(f"confirming in the window, {SEGMENTS:,} segments, the next one shown", spent, "ms", most=FRAME)
    show("the slowest of these", max(taken), "ms")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_a_large_project_takes_little_memory_in_the_window(project: Path, tmp_path: Path, show: Show) -> None:
    empty = int(run(RESIDENT, tmp_path, str(make_project(tmp_path / "empty.wbp", 0))))
    large = int(run(RESIDENT, tmp_path, str(project)))
    more = (large - empty) / 1024
    show(f"memory of {SEGMENTS:,} segments over an empty window's", more, "MB", most=MEMORY)


def test_the_program_is_there_soon(tmp_path: Path, show: Show) -> None:
    seconds: dict[str, list[float]] = {BARE: [], OURS: []}
    for _ in range(STARTS):
        for code, times in seconds.items():
            started = time.perf_counter()
            run(code, tmp_path)
            times.append(time.perf_counter() - started)
    bare, ours = min(seconds[BARE]), min(seconds[OURS])
    show("time to a usable window over that to a bare QApplication's", ours / bare)


def run(code: str, home: Path, *arguments: str) -> str:
    environment = {**os.environ, "WORKBENCH_HOME": str(home)}
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, check=True, timeout=120)
    return done.stdout.decode("utf-8")
