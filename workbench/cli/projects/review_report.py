"""The report on a review, written without a window."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.streams import counted, say
from workbench.domain.project import ArticleSummary

if TYPE_CHECKING:
    from workbench.services.session import Session


def export_report(session: "Session", path: Path, articles: Sequence[ArticleSummary]) -> None:
    """Write the report on the articles' review and say how much it tells."""
    from workbench.exchange.review_report import write_report  # noqa: PLC0415 - for this export only
    from workbench.services.files.review_report import reviewed_articles  # noqa: PLC0415 - for this export only

    told = write_report(
        path, session.name, reviewed_articles(session, articles), now=datetime.now().astimezone()
    )
    say(f"{path} tells of {counted(told, 'segment')}.")
