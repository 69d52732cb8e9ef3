"""What anybody may ask of a project: no lock, no step, no signal. A caller names the part that it needs."""

from pathlib import Path
from typing import Self

from workbench.services.session.reading.alignments import AlignmentReading
from workbench.services.session.reading.articles import ArticleReading
from workbench.services.session.reading.export import ExportReading
from workbench.services.session.reading.language import LanguageReading
from workbench.services.session.reading.memory import MemoryReading
from workbench.services.session.reading.remarks import RemarkReading
from workbench.services.session.reading.segments import SegmentReading
from workbench.services.session.reading.work import WorkReading
from workbench.store import opening


class Reading(
    AlignmentReading,
    ArticleReading,
    LanguageReading,
    ExportReading,
    MemoryReading,
    RemarkReading,
    SegmentReading,
    WorkReading,
):
    """All the questions a session answers; a job asks them over a connection of its own."""


class ProjectReader(Reading):
    """A project that a job reads in its own thread: ``with session.reader() as project:``."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Self:
        self._file = opening.open_to_read(self._path)
        return self

    def __exit__(self, *exception: object) -> None:
        self.searched.close()
        self._file.close()
