"""Two folders of texts become alignments in the background, one for each pair of files."""

from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from workbench.domain.errors import IntakeError
from workbench.mt.folder import ModelFolder
from workbench.services.alignment.texts import (
    DrafterLoader,
    GivenText,
    Memory,
    NewAlignment,
    align_texts,
    load_drafter,
    taught_by,
)
from workbench.services.jobs import Cancelled, JobProgress, Report, Work


@dataclass(frozen=True, slots=True)
class FolderAlignment:
    """The pairs that were aligned, and a sentence for what was not: files alone, or that cannot be read."""

    new: tuple[NewAlignment, ...]
    told: tuple[str, ...] = ()


def folder_alignment_work(
    source: Path,
    target: Path,
    model: ModelFolder | None,
    load: DrafterLoader = load_drafter,
    *,
    memory: Memory | None = None,
) -> Work:
    """Return the work of aligning the files of two folders into a FolderAlignment; see ``alignment_work``."""

    def work(report: Report, cancelled: Cancelled) -> FolderAlignment | None:
        from workbench.intake.pairing import pair_files  # noqa: PLC0415 - the window opens without it

        found = pair_files(source, target)
        drafter = cache(partial(load, model)) if model else None
        known = taught_by(memory)
        new: list[NewAlignment] = []
        told: list[str] = []
        for done, pair in enumerate(found.pairs):
            report(JobProgress(done, len(found.pairs)))
            sides = GivenText(pair.source), GivenText(pair.target)
            try:
                aligned = align_texts(*sides, _unheard, cancelled, drafter=drafter, known=known)
            except IntakeError as error:
                told.append(f"{pair.name}: {error.text}")
                continue
            if aligned is None:
                return None
            new.append(aligned)
        return FolderAlignment(tuple(new), (*told, *found.lacking()))

    return work


def _unheard(_progress: JobProgress) -> None:
    """Tell nobody: progress goes by pairs."""
