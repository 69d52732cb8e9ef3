"""The editor: the grid in the middle, its filter above, and the panes around it."""

from functools import partial
from itertools import product

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from workbench.domain.project import SegmentFilter
from workbench.domain.wording import tr
from workbench.services.drafting import DraftingQueue
from workbench.services.session import Session
from workbench.ui.checks.findings_bar import FindingsBar
from workbench.ui.editor.empty_state import EmptyState
from workbench.ui.editor.pane_title import PaneTitle
from workbench.ui.editor.segment_strip import SegmentStrip
from workbench.ui.grid.grid import SegmentGrid
from workbench.ui.imports.page_view import PageView
from workbench.ui.panes.articles import ArticlesPane
from workbench.ui.panes.concordance import ConcordancePane
from workbench.ui.panes.findings import FindingsPane
from workbench.ui.panes.glossary import GlossaryPane
from workbench.ui.panes.matches import MatchesPane
from workbench.ui.panes.notes import NotesPane
from workbench.ui.panes.preview import PreviewPane
from workbench.ui.parts import named, with_key
from workbench.ui.review.bar import ReviewBar
from workbench.ui.search.filter_row import FilterRow
from workbench.ui.search.find_bar import FindBar
from workbench.ui.theme import GRID, Theme

LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
TITLES = {
    "articles": (tr("Articles"), "Alt+1"),
    "matches": (tr("Matches"), "Alt+2"),
    "notes": (tr("Comments"), "Alt+3"),
    "preview": (tr("Preview"), "Alt+4"),
    "page": (tr("Page"), "Alt+5"),
    "glossary": (tr("Glossary"), "Alt+6"),
    "findings": (tr("Findings"), "Alt+7"),
    "concordance": (tr("Concordance"), "Alt+8"),
}
_LAYOUT = 2  # the version of the remembered layout: another one is not restored
_WIDTHS = {"articles": 28 * GRID, "matches": 40 * GRID}


class EditorPage(QMainWindow):
    """Widgets and where they stand; what they do is the commands' and the follower's."""

    def __init__(
        self, session: Session, queue: DraftingQueue, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.session = session
        self.queue = queue
        self.theme = theme
        self.filter_row = FilterRow()
        self.find_bar = FindBar(theme)
        self.grid = SegmentGrid(session, theme)
        self.review_bar = ReviewBar()
        self.findings_bar = FindingsBar()
        self._strip = SegmentStrip(self.review_bar, self.findings_bar)
        self.empty = EmptyState()
        self._middle = QStackedWidget()
        self.articles = ArticlesPane(theme)
        self.matches = MatchesPane(theme)
        self.notes = NotesPane(theme)
        self.preview = PreviewPane(theme)
        self.page = PageView(theme)
        self.glossary = GlossaryPane()
        self.findings = FindingsPane()
        self.concordance = ConcordancePane(theme)
        self._before_focus: QByteArray | None = None
        self._placed = False
        self._visited: dict[str, tuple[QDockWidget | None, bool]] = {}
        self._lay_out()
        self.docks = {name: self._dock(name, pane) for name, pane in self._panes().items()}
        self._place_docks()

    def show_pane(self, name: str, on: bool) -> None:
        """Show or hide a pane; a shown one comes to the front of its tabs."""
        self.docks[name].setVisible(on)
        if on:
            self.docks[name].raise_()

    def visit_pane(self, name: str) -> None:
        """Show a pane for a moment: ``leave_pane`` brings back what it covers."""
        dock = self.docks[name]
        if dock.visibleRegion().isEmpty():
            beside = self.tabifiedDockWidgets(dock)
            covered = next((each for each in beside if not each.visibleRegion().isEmpty()), None)
            self._visited[name] = covered, dock.isHidden()
        self.show_pane(name, True)

    def leave_pane(self, name: str) -> None:
        """Show again what a pane covered that was shown for a moment."""
        covered, was_hidden = self._visited.pop(name, (None, False))
        if was_hidden:
            self.docks[name].hide()
        if covered is not None and not covered.isHidden():
            covered.raise_()

    def show_emptiness(self) -> None:
        """Say what helps where no segment is shown."""
        if self.grid.current_id() is not None:
            self._middle.setCurrentWidget(self.grid)
        else:
            self.empty.offer(self._what_helps())
            self._middle.setCurrentWidget(self.empty)

    def _what_helps(self) -> str:
        """Return the action that brings segments: pages, beads to accept, or no filter."""
        articles = {each.id for each in self.session.articles()}
        chosen = {self.grid.filter.article} & articles or articles
        if not articles:
            return "import_pages"
        accepted = any(self.session.segment_ids(SegmentFilter(article=each)) for each in chosen)
        aligned = chosen <= {*self.session.alignment_ids()}
        return "go_on_aligning" if aligned and not accepted else "clear_filter"

    def show_count(self) -> None:
        """Say how many segments pass the filter, if there is one."""
        filtered = self.filter_row.filters
        self.filter_row.show_count(len(self.session.segment_ids(self.grid.filter)) if filtered else None)

    def toggle_pane(self, name: str) -> None:
        """Hide a pane that is in sight; show one that is not."""
        self.show_pane(name, not self._is_in_front(name))

    def toggle_focus_mode(self) -> None:
        """Show the grid alone, or everything again."""
        self.set_focus_mode(not self.in_focus_mode)

    @property
    def in_focus_mode(self) -> bool:
        """Whether the grid is shown alone."""
        return self._before_focus is not None

    def set_focus_mode(self, on: bool) -> None:
        """Show the grid alone, or all that was there before."""
        if on and self._before_focus is None:
            self._before_focus = self.saveState(_LAYOUT)
            for dock in self.docks.values():
                dock.hide()
        elif not on and self._before_focus is not None:
            state, self._before_focus = self._before_focus, None
            self.restoreState(state, _LAYOUT)
        self.filter_row.setVisible(not on)
        self._strip.show_findings(not on)

    def show_article(self, article_id: int) -> None:
        """Show one article alone, nothing of it filtered away, to begin in it."""
        self.articles.choose(article_id)
        self.filter_row.clear()
        self.filter_row.choose_article(article_id)
        self.grid.focus_editor()

    def layout_state(self) -> bytes:
        """Return where the panes stand, to be restored another day."""
        return bytes((self._before_focus or self.saveState(_LAYOUT)).data())

    def restore_layout(self, state: bytes) -> None:
        """Put the panes where they were; a layout of another version changes nothing."""
        if state:
            self._placed = self.restoreState(QByteArray(state), _LAYOUT)

    def next_pane(self) -> None:
        """Move the cursor to the next pane that is shown, and from the last one back to the grid."""
        stops = [self.grid.editor, *(self._stop(name) for name in self.docks if self._is_in_front(name))]
        here = next((at for at, stop in enumerate(stops) if stop.hasFocus()), 0)
        stops[(here + 1) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def refresh_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.theme = theme
        for part in (self.grid, self.find_bar, self.articles, self.matches, self.notes, self.concordance):
            part.refresh_theme(theme)
        self.preview.refresh_theme(theme)
        self.page.refresh_theme(theme)
        for dock in self.docks.values():
            title = dock.titleBarWidget()
            if isinstance(title, PaneTitle):
                title.refresh_theme(theme)

    def childEvent(self, event: QChildEvent) -> None:
        """Dress the tabs that panes are put into, those of a restored layout too."""
        super().childEvent(event)
        child = event.child()
        if event.type() is QEvent.Type.ChildPolished and isinstance(child, QTabBar):
            self._dress_tabs(child)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from a pane to the text with Esc."""
        here = self.focusWidget()
        in_pane = here is not None and any(dock.isAncestorOf(here) for dock in self.docks.values())
        if event.key() == Qt.Key.Key_Escape and in_pane and self.grid.current_id() is not None:
            self.grid.focus_editor()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the panes their first widths, which Qt takes only once they are shown."""
        super().showEvent(event)
        if not self._placed:
            self._placed = True
            shown = [self.docks[name] for name in _WIDTHS]
            self.resizeDocks(shown, list(_WIDTHS.values()), Qt.Orientation.Horizontal)

    def _panes(self) -> dict[str, QWidget]:
        return {
            "articles": self.articles,
            "matches": self.matches,
            "notes": self.notes,
            "preview": self.preview,
            "page": self.page,
            "glossary": self.glossary,
            "findings": self.findings,
            "concordance": self.concordance,
        }

    def _stop(self, name: str) -> QWidget:
        """Return the part of a pane that takes the keys."""
        stops: dict[str, QWidget] = {
            "articles": self.articles,
            "matches": self.matches.table,
            "notes": self.notes.write,
            "preview": self.preview.text,
            "page": self.page,
            "glossary": self.glossary.stop,
            "findings": self.findings.stop,
            "concordance": self.concordance.field,
        }
        return stops[name]

    def _is_in_front(self, name: str) -> bool:
        return self._stop(name).isVisible() and not self.docks[name].visibleRegion().isEmpty()

    def _dock(self, name: str, pane: QWidget) -> QDockWidget:
        title, key = TITLES[name]
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        named(dock, title, tr("{title}: drag it elsewhere, or hide it", title=title), key)
        dock.setToolTip("")  # it would show over everything in the pane
        dock.setTitleBarWidget(PaneTitle(dock, self.theme, key))
        dock.toggleViewAction().setToolTip(with_key(title, key))
        dock.setWidget(pane)
        return dock

    def _place_docks(self) -> None:
        self.setDockNestingEnabled(True)
        self.setTabPosition(RIGHT, self.tabPosition(RIGHT).North)
        self.addDockWidget(LEFT, self.docks["articles"])
        for name in ("matches", "preview"):
            self.addDockWidget(RIGHT, self.docks[name])
        self.tabifyDockWidget(self.docks["matches"], self.docks["notes"])
        self.tabifyDockWidget(self.docks["notes"], self.docks["glossary"])
        self.tabifyDockWidget(self.docks["preview"], self.docks["page"])
        self.tabifyDockWidget(self.docks["page"], self.docks["findings"])
        self.tabifyDockWidget(self.docks["findings"], self.docks["concordance"])
        for name in ("matches", "preview"):
            self.docks[name].raise_()
        for dock, other in product(self.docks.values(), repeat=2):
            title = dock.titleBarWidget()
            if isinstance(title, PaneTitle):
                title.follow(other)

    def _dress_tabs(self, bar: QTabBar) -> None:
        """Name a bar of tabs, which Qt makes as it needs them; where they lack room they scroll, whole."""
        named(bar, tr("Panes"), tr("Choose a pane; the right button shows and hides them"))
        bar.setElideMode(Qt.TextElideMode.ElideNone)
        bar.setUsesScrollButtons(True)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        bar.customContextMenuRequested.connect(partial(self._offer_panes, bar))

    def _offer_panes(self, bar: QTabBar, place: QPoint) -> None:
        """List the panes, to show and to hide, where the mouse is."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Panes"))
        menu.addActions([dock.toggleViewAction() for dock in self.docks.values()])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(bar.mapToGlobal(place))

    def _lay_out(self) -> None:
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter_row)
        layout.addWidget(self.find_bar)
        layout.addWidget(self._middle, 1)
        layout.addWidget(self._strip)
        self._middle.addWidget(self.grid)
        self._middle.addWidget(self.empty)
        self.setCentralWidget(centre)
