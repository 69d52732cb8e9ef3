"""A real project with three short articles' worth of segments, and the real grid on it."""

import os
import shutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.services.session import Session
from workbench.ui.grid import SegmentGrid
from workbench.ui.theme import Theme

LONG = (
    "Menteri mengatakan bantuan senilai Rp16.761 miliar akan disalurkan kepada para petani yang terdampak "
    "kekeringan panjang di Jawa Tengah, sementara laporan lengkap disiapkan sebelum akhir bulan ini."
)
PARAGRAPHS = (
    ("Pemerintah daerah membuka jembatan baru.", "Warga menyambut dengan gembira."),
    ("Harga beras naik 3,5 persen dalam sepekan.",),
    (
        LONG,
        "“Kami tidak akan mundur,” kata dia.",
        "Rapat berikutnya digelar pekan depan di Surabaya.",
    ),
)


def article(place: int) -> Article:
    title = Paragraph(f"Kabar nomor {place} dari daerah", ParagraphKind.TITLE)
    body = [Paragraph(" ".join(sentences), ParagraphKind.BODY) for sentences in PARAGRAPHS]
    lead = Paragraph(f"Ini berita nomor {place}.", ParagraphKind.BODY)
    return Article(title.text, (title, lead, *body), file=f"page{place}.txt", digest=f"{place:064d}")


@pytest.fixture(scope="session")
def project(tmp_path_factory, qapp) -> Path:
    """A project of five articles, closed; tests work on copies."""
    path = tmp_path_factory.mktemp("project") / "p.wbp"
    made = Session.create(path, author="Tester")
    made.import_articles([article(place) for place in range(1, 6)])
    made.close()
    return path


@pytest.fixture
def session(project, tmp_path) -> Iterator[Session]:
    opened = Session.open(Path(shutil.copy(project, tmp_path)), author="Tester")
    yield opened
    opened.close()


@pytest.fixture
def make_grid(qtbot) -> Iterator[Callable[[Session], SegmentGrid]]:
    grids = []

    def make(session: Session) -> SegmentGrid:
        grid = SegmentGrid(session, Theme.light())
        qtbot.addWidget(grid)
        grid.resize(1000, 600)
        with qtbot.waitExposed(grid):
            grid.show()
        grid.activateWindow()
        grids.append(grid)
        return grid

    yield make
    for grid in grids:
        grid.close()


@pytest.fixture
def grid(make_grid, session) -> SegmentGrid:
    return make_grid(session)


@pytest.fixture
def editor(grid, qtbot):
    grid.focus_editor()
    qtbot.waitUntil(grid.editor.hasFocus)
    return grid.editor
