"""Pages by the thousand: some are read, drafted and saved at a time, so that a stopped run can go on."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.project_file import tell_lacking, writing
from workbench.cli.streams import counted, progress_bar, say
from workbench.domain.article import Article
from workbench.domain.errors import IntakeError
from workbench.intake import page_digest, read_page

if TYPE_CHECKING:
    from workbench.services.drafting.pretranslation import Drafter
    from workbench.services.memory.lookup import MemoryLookup
    from workbench.services.session import Session

PAGES_AT_ONCE = 50
"""What is in memory at a time, and the most that a stopped run has read in vain."""


class Batch:
    """One run over pages into the project at ``place``, which is opened when there is a first article.

    ``load`` makes the drafter then, before the project is touched. ``articles`` are the ids of the pages'
    articles, the new ones and those that were known; ``failed`` counts the pages that could not be read.
    """

    def __init__(
        self,
        place: Path,
        load: Callable[[], "Drafter"],
        threshold: int,
        open_until: ExitStack,
        *,
        corrected: bool = True,
    ) -> None:
        self._place = place
        self._load = load
        self._threshold = threshold
        self._corrected = corrected
        self._open_until = open_until
        self._drafter: Drafter | None = None
        self._memory: MemoryLookup | None = None
        self.session: Session | None = self._opened() if place.exists() else None
        self.articles: list[int] = []
        self.failed = 0
        self._drafted = self._remembered = self._met = 0

    def take(self, pages: Sequence[Path]) -> None:
        """Draft all pages, some at a time."""
        coming = iter(pages)
        done = 0
        while some := list(islice(coming, PAGES_AT_ONCE)):
            done += len(some)
            known, articles = self._read(some)
            self._draft(known + self._add(articles), f"Drafting {done}/{len(pages)}")

    def take_rest(self) -> None:
        """Draft what is untranslated in the whole project."""
        self.session = self.session or self._opened()
        self._draft([article.id for article in self.session.articles()], "Drafting")

    def outcome(self) -> str:
        """Return a sentence that says what was done."""
        met = f" ({self._met} in the project before)" if self._met else ""
        told = f"{counted(len(self.articles), 'article')}{met}, {counted(self._drafted, 'segment')} drafted"
        return f"{told}, {self._remembered} of them from the memory." if self._remembered else f"{told}."

    def _opened(self) -> "Session":
        self._drafter = self._load()
        session = self._open_until.enter_context(writing(self._place))
        tell_lacking(session)
        return session

    def _read(self, pages: Sequence[Path]) -> tuple[list[int], list[Article]]:
        """Return the ids of the articles whose pages were drafted before, and the articles of the others."""
        known: list[int] = []
        articles: list[Article] = []
        for page in pages:
            try:
                before = self._met_before(page)
                known += before
                articles += () if before else (_article(page),)
            except IntakeError as failure:
                say(str(failure))
                self.failed += 1
        return known, articles

    def _met_before(self, page: Path) -> list[int]:
        """Return the id of the article that was read from this very page, as a list of none or one."""
        if self.session is None:
            return []
        before = self.session.article_of_page(page_digest(page))
        if before is None:
            return []
        from workbench.services.session.importing import already_there  # noqa: PLC0415 - imports Qt

        article, file = before
        if file == page.name:
            self._met += 1
        else:
            say(f"{page.name}: {already_there(file)}")
        return [article]

    def _add(self, articles: Sequence[Article]) -> list[int]:
        """Return the ids of the articles, which are in the project now."""
        if not articles:
            return []
        self.session = self.session or self._opened()
        report = self.session.import_articles(articles)
        for file, sentence in report.skipped:
            say(f"{file}: {sentence}")
        return sorted({*report.added, *report.known})

    def _draft(self, articles: Sequence[int], label: str) -> None:
        """Fill the articles' untranslated segments."""
        if not articles or self.session is None or self._drafter is None:
            return
        from workbench.services.drafting.pretranslation import Pretranslation  # noqa: PLC0415
        from workbench.services.memory import lookup as memory_lookup  # noqa: PLC0415 - imports Qt

        self.articles += articles
        self._memory = self._memory or memory_lookup.MemoryLookup(self.session)
        work = Pretranslation(
            self.session, articles, threshold=self._threshold, memory=self._memory, corrected=self._corrected
        )
        with progress_bar(work.segments, label) as bar:
            for drafted in work.run(self._drafter):
                bar.update(drafted)
        self._drafted += work.segments
        self._remembered += work.plan.from_memory


def _article(page: Path) -> Article:
    article = read_page(page)
    if not article.title and not any(article.kept()):
        raise IntakeError(
            f"No article was found in {page.name}.", "Import it in the window and choose there."
        )
    return article
