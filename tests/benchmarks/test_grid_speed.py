"""The grid on a large project: no page and no column resize is felt, and opening it costs next to nothing.

Times are the GUI thread's own (``time.thread_time``): what a busy machine takes away is not the grid's.
"""

import gc
import random
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.figures import Show
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.draft import Draft
from workbench.services.session import Session
from workbench.ui.grid import SegmentGrid
from workbench.ui.grid.columns import Column
from workbench.ui.theme import Theme

SEGMENTS = 100_000
ARTICLE = 5_000  # segments
DRAFTED = 3_000  # segments from the start
FRAMES = 33.0  # ms; two frames, which nobody feels
OPENING = 300.0  # ms
MEMORY = 10.0  # MB of Python's own, beside what Qt keeps for any window
WORDS = (
    "pemerintah daerah membuka jembatan baru warga menyambut gembira harga beras naik persen dalam sepekan "
    "menteri mengatakan bantuan akan disalurkan kepada petani yang terdampak kekeringan panjang"
)

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """A project of 100,000 segments of 1-6 lines."""
    dice = random.Random(1)
    path = tmp_path_factory.mktemp("large") / "large.wbp"
    session = Session.create(path)
    for place in range(SEGMENTS // ARTICLE):
        session.import_articles([article(place, dice)])
    some = session.segments(session.segment_ids()[:DRAFTED])
    drafts = [(each.id, Draft(each.source, each.source.upper(), -0.2)) for each in some]
    session.apply_drafts(drafts, step="all")
    session.close()
    return path


def article(place: int, dice: random.Random) -> Article:
    title = Paragraph(f"Kabar nomor {place} dari daerah", ParagraphKind.TITLE)
    body = [Paragraph(sentence(dice), ParagraphKind.BODY) for _ in range(ARTICLE - 1)]
    return Article(title.text, (title, *body), file=f"{place}.txt", digest=f"{place:064d}")


def sentence(dice: random.Random) -> str:
    return " ".join(dice.choices(WORDS.split(), k=dice.randint(4, 50))).capitalize() + "."


@pytest.fixture
def session(project: Path) -> Iterator[Session]:
    opened = Session.open(project)
    yield opened
    opened.close()


@pytest.fixture
def grid(session: Session) -> Iterator[SegmentGrid]:
    made = shown(session)
    made.focus_editor()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(session: Session) -> SegmentGrid:
    made = SegmentGrid(session, Theme.light())
    made.resize(1100, 850)
    made.show()
    made.activateWindow()
    painted(made)
    return made


def painted(grid: SegmentGrid) -> None:
    """Have everything done that waits, down to the picture."""
    QCoreApplication.sendPostedEvents()
    grid.rows.viewport().repaint()


def times(grid: SegmentGrid, act: Callable[[int], object], turns: int = 60) -> list[float]:
    """Return what each turn took until it was painted, ms, the longest last."""
    taken = []
    for turn in range(turns):
        started = time.thread_time()
        act(turn)
        painted(grid)
        taken.append((time.thread_time() - started) * 1000)
    return sorted(taken)


def report(show: Show, name: str, taken: list[float]) -> None:
    show(f"{name} in the grid, median", taken[len(taken) // 2], "ms")
    show(f"{name} in the grid, longest", taken[-1], "ms", most=FRAMES)


@pytest.mark.parametrize(
    ("name", "key"), [("page down", "Key_PageDown"), ("page up", "Key_PageUp"), ("cursor down", "Key_Down")]
)
def test_no_page_takes_two_frames(grid: SegmentGrid, show: Show, name: str, key: str) -> None:
    if key == "Key_PageUp":
        grid.go_to_number(1500)
    taken = times(grid, lambda _: QTest.keyClick(grid.editor, Qt.Key[key]))
    report(show, name, taken)


def test_no_column_resize_takes_two_frames(grid: SegmentGrid, show: Show) -> None:
    header = grid.rows.horizontalHeader()
    grid.go_to_number(1000)
    taken = times(grid, lambda turn: header.resizeSection(Column.SOURCE, 250 + turn * 4))
    report(show, "column resize", taken)


def test_no_jump_across_the_project_takes_two_frames(grid: SegmentGrid, show: Show) -> None:
    bar, dice = grid.rows.verticalScrollBar(), random.Random(2)
    taken = times(grid, lambda _: bar.setValue(dice.randrange(bar.maximum())))
    report(show, "jump with the scroll bar", taken)


def test_typing_a_character_takes_less_than_a_frame(grid: SegmentGrid, show: Show) -> None:
    taken = times(grid, lambda _: QTest.keyClicks(grid.editor, "a"))
    report(show, "a character typed", taken)


def test_a_large_project_shows_its_first_rows_at_once(session: Session, show: Show) -> None:
    shown(session).close()  # fonts are found once per program
    started = time.thread_time()
    grid = shown(session)
    taken = (time.thread_time() - started) * 1000
    grid.close()
    show(f"first rows of {SEGMENTS:,} segments in the grid", taken, "ms", most=OPENING)


def test_a_large_project_takes_little_memory(session: Session, show: Show) -> None:
    shown(session).close()
    gc.collect()
    tracemalloc.start()
    grid = shown(session)
    bar = grid.rows.verticalScrollBar()
    times(grid, lambda turn: bar.setValue(turn * bar.maximum() // 100), turns=100)
    megabytes = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    grid.close()
    show("Python's memory after looking all through it", megabytes, "MB", most=MEMORY)
