"""What an export does in the background, over a connection of its own."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from workbench.services.jobs import Cancelled, JobProgress, Report, Work
from workbench.services.session import Session
from workbench.ui.files.text_dialog import TextChoice
from workbench.ui.memory.export import until

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class TextReport:
    """What came of a text export: where it is, how many articles, how many segments had no target."""

    place: Path
    articles: int
    untranslated: int


def report_work(project: Path, name: str, place: Path) -> Work:
    """Return the work of writing a report on the review to ``place``; it counts the segments told of."""

    def work(report: Report, cancelled: Cancelled) -> int:
        from workbench.exchange.review_report import write_report  # noqa: PLC0415 - for this export only
        from workbench.services.files.review_report import reviewed_articles  # noqa: PLC0415 - for this export only

        with closing(Session.open(project, read_only=True)) as session:
            summaries = session.articles()
            watch = partial(until, cancelled)
            articles = counted(reviewed_articles(session, summaries, watch), report, len(summaries))
            return write_report(place, name, articles, now=datetime.now().astimezone(), watch=watch)

    return work


def counted(things: Iterable[Thing], report: Report, total: int) -> Iterator[Thing]:
    """Yield things and report how many there were."""
    for done, thing in enumerate(things, start=1):
        yield thing
        report(JobProgress(done, total))


def text_work(project: Path, place: Path, choice: TextChoice) -> Work:
    """Return the work of writing one article to the file ``place``, or several into the folder ``place``."""

    def work(report: Report, cancelled: Cancelled) -> TextReport:
        from workbench.services.files.target_text import export_texts  # noqa: PLC0415 - for this export only

        untranslated = done = 0
        with closing(Session.open(project, read_only=True)) as session:
            articles = [article for article in session.articles() if article.id in choice.articles]
            for missing in export_texts(session, articles, place, f".{choice.form}"):
                untranslated += missing
                done += 1
                report(JobProgress(done, len(articles)))
                if cancelled():
                    break
        return TextReport(place, done, untranslated)

    return work
