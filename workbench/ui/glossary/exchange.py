"""Glossaries as files in the window: a table or TBX, read and written in the background."""

from functools import partial
from pathlib import Path

from workbench.domain.glossary import Term
from workbench.domain.wording import tr
from workbench.exchange.glossary_files import ENDINGS, GlossaryFile, read_glossary, write_glossary
from workbench.services.files.target_text import file_stem
from workbench.services.jobs import Cancelled, Job, Report, Work
from workbench.ui.files.exchange import FileExchange

_KINDS = ";;".join(
    f"{name} (*.{ending})" for name, ending in zip((tr("Tab-separated"), "CSV", "TBX"), ENDINGS, strict=True)
)
_READABLE = tr("Glossaries (*.tsv *.csv *.tbx *.txt *.tab *.utf8);;All files (*)")


class GlossaryExchange(FileExchange):
    """What comes in is one undo step; a project's own terms keep what they have."""

    def import_glossary(self) -> None:
        """Ask for a glossary and read it."""
        path = self._files.open(tr("Import glossary"), _READABLE)
        if path is not None:
            self.read(path)

    def export_glossary(self) -> None:
        """Ask where the glossary goes."""
        if not self._session.terms():
            self._desk.notices.say(tr("The glossary has no terms yet."), tr("Ctrl+Shift+T adds one."))
            return
        name = f"{file_stem(self._session.name)}-glossary.tsv"
        path = self._files.save(tr("Export glossary"), name, _KINDS, ".tsv")
        if path is not None:
            self.write(path)

    def read(self, path: Path) -> Job:
        """Read a glossary in the background, then take its terms in."""
        job = self._run(tr("Reading"), _reading(path))
        job.finished.connect(partial(self._take, path.name))
        return job

    def write(self, path: Path) -> Job:
        """Write the glossary in the background."""
        terms = self._session.terms()
        job = self._run(tr("Exporting"), _writing(path, terms))
        told = tr("{counted} written to {name}.", counted=_counted(len(terms)), name=path.name)
        job.finished.connect(lambda _: self._desk.notices.succeed(told))
        return job

    def _run(self, name: str, work: Work) -> Job:
        job = self._desk.jobs.run(work)
        job.failed.connect(self._desk.notices.fail)
        self.began.emit(name, job)
        return job

    def _take(self, name: str, read: GlossaryFile) -> None:
        if not self._page.grid.commit():
            return
        counts = {"added": 0, "merged": 0, "known": 0}
        under_way = self._session.start_importing_terms(read.terms, counts)
        under_way.failed.connect(self._desk.notices.fail)
        under_way.finished.connect(lambda _: self._tell(name, read, counts))
        self.began.emit(tr("Importing terms"), under_way)

    def _tell(self, name: str, read: GlossaryFile, counts: dict[str, int]) -> None:
        told = tr(
            "{counted} added from {name}, {merged:,} merged.",
            counted=_counted(counts["added"]),
            name=name,
            merged=counts["merged"],
        )
        hint = ""
        if read.skipped:
            first = read.skipped[0]
            hint = tr(
                "{count:,} could not be used; the first is {place}: {reason}",
                count=len(read.skipped),
                place=first.place,
                reason=first.reason,
            )
        self._desk.notices.succeed(told, hint)


def _reading(path: Path) -> Work:
    def work(_report: Report, _cancelled: Cancelled) -> GlossaryFile:
        return read_glossary(path)

    return work


def _writing(path: Path, terms: list[Term]) -> Work:
    def work(_report: Report, _cancelled: Cancelled) -> None:
        write_glossary(path, terms)

    return work


def _counted(number: int) -> str:
    return tr("1 term") if number == 1 else tr("{number:,} terms", number=number)
