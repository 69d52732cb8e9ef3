"""Reading pages in the background."""

from collections.abc import Sequence
from pathlib import Path

from workbench.domain.errors import IntakeError
from workbench.domain.wording import tr
from workbench.services.jobs import Cancelled, JobProgress, Report, Work
from workbench.ui.imports.page_edit import PageRead


def read_pages(paths: Sequence[Path]) -> Work:
    """Return the work of reading files and folders of pages into a tuple of PageRead."""

    def work(report: Report, cancelled: Cancelled) -> tuple[PageRead, ...]:
        from workbench.intake import collect  # noqa: PLC0415 - the window opens without it

        files = collect(paths)
        pages = []
        for done, file in enumerate(files):
            if cancelled():
                break
            report(JobProgress(done, len(files), file.name))
            pages.append(_read(file))
        return tuple(pages)

    return work


def read_pasted(text: str) -> Work:
    """Return the work of reading one pasted article."""

    def work(_report: Report, _cancelled: Cancelled) -> tuple[PageRead, ...]:
        from workbench.intake import read_text  # noqa: PLC0415 - the window opens without it

        return (PageRead(Path(tr("Pasted text")), read_text(text)),)

    return work


def _read(file: Path) -> PageRead:
    from workbench.intake import read_page  # noqa: PLC0415 - the window opens without it

    try:
        return PageRead(file, read_page(file))
    except IntakeError as error:
        return PageRead(file, problem=str(error))
