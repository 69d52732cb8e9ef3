"""Reading what the start page tells about recent projects, in the background."""

from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from workbench.domain.errors import WorkbenchError
from workbench.domain.wording import tr
from workbench.services.jobs import Cancelled, Report, Work
from workbench.ui.window.start_page import RecentRow


def recent_work(paths: Sequence[Path]) -> Work:
    """Return the work of reading recent projects into a tuple of RecentRow."""

    def work(_report: Report, _cancelled: Cancelled) -> tuple[RecentRow, ...]:
        return tuple(_read(path) for path in paths)

    return work


def _read(path: Path) -> RecentRow:
    from workbench.services.session import Session  # noqa: PLC0415 - the start page shows without it

    try:
        worked_on = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        with closing(Session.open(path, read_only=True)) as session:
            counts = session.counts()
    except OSError:
        return RecentRow(path, problem=tr("There is no file {path} any more.", path=path))
    except WorkbenchError as error:
        return RecentRow(path, problem=str(error))
    return RecentRow(path, counts.segments, counts.confirmed + counts.reviewed, worked_on)
