"""Pictures of the window's pages: the editor and what it does, the import, the memory, an alignment."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from docs.pictures.newsroom import TEXTS, TO_CORRECT
from docs.pictures.studio import Studio
from workbench.domain.bead import BeadState
from workbench.services.alignment.texts import GivenText
from workbench.services.places import sample_project
from workbench.services.settings import ThemeChoice
from workbench.ui.editor.page import EditorPage

HEAD_OF_AGENCY = "Kepala Dinas Perhubungan"
BELOW_MATCHES = ("preview", "page", "findings", "concordance")
FIRST_TRAIN = "Kereta pertama berangkat pukul 06.10"


def editor(studio: Studio, theme: ThemeChoice) -> None:
    """The whole window: confirmed segments, a match, a term, a slip in a name, and the rest in grey."""
    studio.choose(theme)
    page = studio.open(1280, 820).page
    studio.go_to(HEAD_OF_AGENCY)
    studio.type("The head of the Transportation Agency, Bambang Prastyo, said trains would run eight ")
    studio.until(lambda: bool(page.grid.editor.completion))
    studio.take(f"editor-{theme}", studio.window)


def completion(studio: Studio) -> None:
    """A sentence half typed, and how the model would go on."""
    page = studio.open(1280, 820).page
    segment = studio.go_to(FIRST_TRAIN)
    page.session.reopen([segment])
    studio.type("The first train left at 6:10 a.m. with 214 pass")
    studio.until(lambda: bool(page.grid.editor.completion))
    studio.take("completion", middle(studio))


def other_words(studio: Studio) -> None:
    """The menu of other words for the one at the caret."""
    page = studio.open(1280, 820).page
    studio.go_to("Tiket dapat dibeli")
    studio.type(
        "Tickets can be bought at the station from Monday morning.", caret=len("Tickets can be bought")
    )
    studio.press("other_words")
    studio.until(lambda: QApplication.activePopupWidget() is not None)
    row = page.grid.editor.mapTo(middle(studio), page.grid.editor.rect().topLeft())
    part = QRect(0, row.y() - 90, middle(studio).width(), 310)
    studio.take("other-words", middle(studio), part, QApplication.activePopupWidget())


def matches(studio: Studio) -> None:
    """The pane of matches: one of the memory with its differences, and the model's offers."""
    page = studio.open(1280, 820).page
    hide(page, *BELOW_MATCHES)
    studio.go_to(HEAD_OF_AGENCY)
    studio.until(lambda: page.matches.offer(2) is not None)
    pane = page.docks["matches"].geometry()
    studio.take("matches", page, QRect(pane.left(), 0, pane.width(), 320))


def correcting(studio: Studio) -> None:
    """A word put right in one draft, and the notice that it is put right in the others."""
    page = studio.open(1280, 560, TO_CORRECT).page
    hide(page, *page.docks)
    first = studio.go_to("LEMBAH SARI - Seorang masinis")
    drafted = page.session.segment(first).target
    studio.type(drafted.replace("masinis", "train driver"))
    studio.press("confirm")
    studio.until(lambda: not studio.window.notice_bar.isHidden())
    studio.take("correcting", studio.window)


def glossary(studio: Studio) -> None:
    """A term underlined in the source, and the pane with its rendering."""
    page = studio.open(1180, 640).page
    hide(page, "articles", *BELOW_MATCHES)
    page.show_pane("glossary", True)
    page.resizeDocks([page.docks["glossary"]], [470], Qt.Orientation.Horizontal)
    studio.go_to(HEAD_OF_AGENCY)
    studio.take("glossary", page)


def review(studio: Studio) -> None:
    """What became of the drafts, and the bar to accept or reject."""
    studio.open(1280, 820)
    segment = studio.go_to(HEAD_OF_AGENCY)
    studio.type(
        "The head of the Transportation Agency, Bambang Prasetyo, said trains will run eight times a day."
    )
    studio.editor.page.grid.commit()
    studio.editor.session.confirm([segment])
    studio.editor.session.accept([segment - 1])
    studio.press("review_mode")
    studio.take("review", middle(studio))


def import_preview(studio: Studio) -> None:
    """Saved pages before they are imported: what is an article in them, and what is not."""
    studio.begin(1280, 700)
    studio.program.importing.begin([sample_project()])
    pages = studio.window.preview.list
    studio.until(lambda: pages.rowCount() == len(list(sample_project().iterdir())))
    pages.setCurrentCell(pages.rowCount() - 1, 0)
    studio.take("import", studio.window.preview)


def browser(studio: Studio) -> None:
    """The units of the memory."""
    units = studio.open(1280, 700).units
    studio.press("browse_memory")
    studio.take("browser", units)


def alignment(studio: Studio) -> None:
    """Two texts side by side, some beads accepted."""
    studio.choose("dark")
    studio.begin(1280, 720)
    source, target = (GivenText(TEXTS / f"gudang.{language}.txt") for language in ("id", "en"))
    studio.program.aligning.begin(source, target)
    studio.until(lambda: studio.window.shows_alignment and bool(studio.editor.alignment.beads))
    page = studio.editor.alignment
    page.view.go_to(page.beads[0].id)
    for _ in range(4):
        studio.press("accept_bead")
    studio.until(lambda: sum(each.bead.state is BeadState.ACCEPTED for each in page.beads) >= 4)
    studio.take("alignment", page)


def middle(studio: Studio) -> QWidget:
    """Return the part of the editor between its panes."""
    shown = studio.editor.page.centralWidget()
    if shown is None:
        raise LookupError("the editor has no middle")
    return shown


def hide(page: EditorPage, *names: str) -> None:
    """Hide panes."""
    for name in names:
        page.show_pane(name, False)


PAGES: dict[str, Callable[[Studio], None]] = {
    "editor-light": lambda studio: editor(studio, "light"),
    "editor-dark": lambda studio: editor(studio, "dark"),
    "completion": completion,
    "other-words": other_words,
    "matches": matches,
    "correcting": correcting,
    "glossary": glossary,
    "review": review,
    "import": import_preview,
    "browser": browser,
    "alignment": alignment,
}
