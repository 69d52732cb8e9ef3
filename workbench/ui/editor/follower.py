"""Keeps the panes in step with the cursor and with every change of the project."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.article import ParagraphKind
from workbench.domain.project import ArticleSummary, Counts, SegmentFilter, StoredParagraph
from workbench.domain.segment import Segment
from workbench.services.memory.matching import Matches, MatchFinder
from workbench.services.session import Change
from workbench.text.words.substance import differing
from workbench.ui.editor.page import EditorPage
from workbench.ui.imports.page_view import PageLine
from workbench.ui.panes.matches import Offer

_DRAFTS = 4  # of the model; more is nobody's choice
_FEW = 8  # articles; of more, all summaries are read at once
_MANY = 200  # segments; of more, the article is written anew
_CURSOR_RESTS = 40  # ms; a held arrow key does not wait for the panes
_CHANGES_REST = 120  # ms; drafts that arrive in a row are shown together


class Follower(QObject):
    """Asks the session what the panes show, soon after something changed; panes out of sight wait."""

    counted = Signal(object)  # Counts
    segment_shown = Signal(bool)  # whether there is a segment under the cursor

    def __init__(self, page: EditorPage, finder: MatchFinder) -> None:
        super().__init__(page)
        self._finder = finder
        self._offered: int | None = None
        self._page = page
        self._session = page.session
        self._segment: Segment | None = None
        self._article: int | None = None
        self._visible: tuple[int, ...] = ()
        self._ended = False
        self._summaries: dict[int, ArticleSummary] = {}
        self._changed: set[int] = set()
        self._structure = True
        self._touched: set[int] = set()
        self._moved_segments = False
        self.paragraphs: list[StoredParagraph] = []
        self._cursor = QTimer(self, singleShot=True, interval=_CURSOR_RESTS)
        self._changes = QTimer(self, singleShot=True, interval=_CHANGES_REST)
        self._cursor.timeout.connect(self.show_segment)
        self._changes.timeout.connect(self.show_project)
        self._session.changed.connect(self._take)
        finder.found.connect(self._take_matches)
        page.grid.current_changed.connect(self._moved)
        page.grid.emptied.connect(self._look_soon)
        page.grid.visible_changed.connect(self._saw)
        for dock in page.docks.values():
            dock.visibilityChanged.connect(self._look_soon)

    def show_all(self) -> None:
        """Show everything now: the project was just opened."""
        self.show_project()
        self.show_segment()

    def end(self) -> None:
        """Ask the session nothing more: it is about to close."""
        self._ended = True
        self._cursor.stop()
        self._changes.stop()

    def show_project(self) -> None:
        """Show the articles, the counts, and the segment again."""
        self._changes.stop()
        self._show_articles()
        self._page.show_count()
        counts: Counts = self._session.counts()
        self.counted.emit(counts)
        if self._update_article():
            self.show_segment()

    def _show_articles(self) -> None:
        """Read the summaries that changed; all of them where articles came or went."""
        if self._summaries and not self._structure and len(self._changed) <= _FEW:
            for article in self._changed:
                self._summaries[article] = self._counted(self._summaries[article])
        else:
            self._summaries = {summary.id: summary for summary in self._session.articles()}
        self._changed.clear()
        self._structure = False
        self._page.articles.show_articles(list(self._summaries.values()))

    def _counted(self, summary: ArticleSummary) -> ArticleSummary:
        counts = self._session.counts(SegmentFilter(article=summary.id))
        settled = counts.confirmed + counts.reviewed
        return replace(summary, segments=counts.segments, confirmed=settled, words=counts.source_words)

    def show_segment(self) -> None:
        """Show matches, notes and the article of the segment under the cursor."""
        self._cursor.stop()
        current = self._page.grid.current_id()
        self._segment = self._find(current)
        self.segment_shown.emit(self._segment is not None)
        self._page.show_emptiness()
        if self._page.matches.isVisible():
            self._show_matches()
        if self._page.notes.isVisible():
            self._show_notes()
        self._show_article()

    def offer(self, number: int) -> Offer | None:
        """Return the match or alternative of a number for the segment under the cursor now."""
        current = self._page.grid.current_id()
        if self._offered != current:
            self._segment = self._find(current)
            self._show_matches()
        return self._page.matches.offer(number)

    def _find(self, segment_id: int | None) -> Segment | None:
        found = self._session.segments([segment_id]) if segment_id is not None else []
        return found[0] if found else None

    def _show_matches(self) -> None:
        """Ask for the matches: the exact ones come at once, the fuzzy ones when they are found."""
        if self._segment is None:
            self._page.matches.show_offers((), ())
        self._finder.look_up(self._segment.id if self._segment else None)

    def _take_matches(self, found: Matches) -> None:
        segment = self._segment
        if segment is not None and segment.id == found.segment_id and not self._ended:
            self._page.matches.show_offers(found.matches, self._drafts(segment, found), segment.source)
            self._offered = segment.id

    def _drafts(self, segment: Segment, found: Matches) -> Sequence[str]:
        """Return the model's drafts that leave a choice: none where all of them say what the target says."""
        texts = [each.text for each in self._session.alternatives(segment.id)]
        drafts = differing(texts, [match.target for match in found.matches], _DRAFTS)
        return drafts if differing(drafts, [segment.target], _DRAFTS) else ()

    def _show_notes(self) -> None:
        if self._segment is None:
            self._page.notes.show_notes((), ())
            return
        history = self._session.history(self._segment.id)
        self._page.notes.begin(self._segment.id)
        self._page.notes.show_notes(self._session.comments(self._segment.id), tuple(reversed(history)))

    def _show_article(self) -> None:
        article = self._segment.article_id if self._segment else self._page.articles.chosen()
        in_sight = self._page.preview.isVisible() or self._page.page.isVisible()
        if in_sight and article != self._article:
            self._article = article
            self._read_article(article)
        self._page.preview.follow(self._segment.id if self._segment else None)

    def _read_article(self, article: int | None) -> None:
        self.paragraphs = self._session.paragraphs(article) if article is not None else []
        segments = self._session.article_segments(article) if article is not None else []
        kinds: dict[int, ParagraphKind] = {each.id: each.kind for each in self.paragraphs}
        self._page.preview.show_article(segments, kinds)
        self._page.page.page.show([PageLine(each.text, each.kind) for each in self.paragraphs])

    def _update_article(self) -> bool:
        """Bring the article up to date; return whether the segment is to be shown again, and the article."""
        current = self._page.grid.current_id()
        again = self._moved_segments or len(self._touched) > _MANY
        if again:
            self._article = None
        else:
            self._page.preview.update_segments(self._session.segments(tuple(self._touched)))
        again = again or current in self._touched
        self._touched.clear()
        self._moved_segments = False
        return again

    def _take(self, change: Change) -> None:
        self._changed.update(change.articles)
        self._touched.update(change.segments)
        self._moved_segments = self._moved_segments or change.structure
        self._structure = self._structure or change.structure
        if not self._changes.isActive() and not self._ended:
            self._changes.start()
        if self._segment is not None and self._segment.id in change.segments:
            self._look_soon()

    def _look_soon(self) -> None:
        if not self._ended:
            self._cursor.start()

    def _moved(self, _segment_id: int) -> None:
        self._look_soon()
        self._prefer()

    def _saw(self, ids: tuple[int, ...]) -> None:
        self._visible = ids
        self._prefer()

    def _prefer(self) -> None:
        """Let the queue draft first what the user looks at."""
        self._page.queue.prefer(self._page.grid.current_id(), self._visible)
