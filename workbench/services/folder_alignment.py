"""Two folders of texts become alignments in the background, one for each pair of files."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain.errors import IntakeError
from workbench.mt.folder import ModelFolder
from workbench.services.alignment import (
    DrafterLoader,
    GivenText,
    NewAlignment,
    alignment_work,
    load_drafter,
)
from workbench.services.jobs import Cancelled, JobProgress, Report, Work
from workbench.services.pretranslation import Drafter

if TYPE_CHECKING:
    from workbench.intake.pairing import FilePair


@dataclass(frozen=True, slots=True)
class FolderAlignment:
    """The pairs that were aligned, and a sentence for what was not: files alone, or that cannot be read."""

    new: tuple[NewAlignment, ...]
    told: tuple[str, ...] = ()


def folder_alignment_work(
    source: Path, target: Path, model: ModelFolder | None, load: DrafterLoader = load_drafter
) -> Work:
    """Return the work of aligning the files of two folders into a FolderAlignment."""

    def work(report: Report, cancelled: Cancelled) -> FolderAlignment | None:
        from workbench.intake.pairing import pair_files  # noqa: PLC0415 - the window opens without it

        found = pair_files(source, target)
        drafter = load(model) if model is not None and found.pairs else None
        new: list[NewAlignment] = []
        told: list[str] = []
        for done, pair in enumerate(found.pairs):
            report(JobProgress(done, len(found.pairs), f"aligning {pair.name}"))
            try:
                aligned = _aligned(pair, model, drafter, cancelled)
            except IntakeError as error:
                told.append(f"{pair.name}: {error.text}")
                continue
            if aligned is None:
                return None
            new.append(aligned)
        return FolderAlignment(tuple(new), (*told, *found.lacking()))

    return work


def _aligned(
    pair: "FilePair", model: ModelFolder | None, drafter: Drafter | None, cancelled: Cancelled
) -> NewAlignment | None:
    """Return the alignment of two files, None once it is cancelled."""

    def loaded(_: ModelFolder) -> Drafter:
        assert drafter is not None  # noqa: S101 - there is one where there is a model
        return drafter

    work = alignment_work(GivenText(pair.source), GivenText(pair.target), model, loaded)
    aligned = work(_unheard, cancelled)
    return aligned if isinstance(aligned, NewAlignment) else None


def _unheard(_progress: JobProgress) -> None:
    """Tell nobody: progress goes by pairs."""
