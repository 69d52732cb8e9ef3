"""The command that takes saved pages all the way: intake, split, draft, save, TMX."""

import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.memory_export import export_memory
from workbench.cli.streams import say
from workbench.domain.errors import ExchangeError
from workbench.domain.unit_choice import UnitChoice
from workbench.memory.matching import PRETRANSLATION_THRESHOLD as THRESHOLD
from workbench.services.places import bundled_models, user_models

if TYPE_CHECKING:
    from workbench.mt.folder import ModelFolder
    from workbench.services.pretranslation import Drafter


@click.command("draft")
@click.argument("pages", nargs=-1, type=click.Path(path_type=Path), metavar="[PAGE...]")
@click.option("--project", type=click.Path(path_type=Path), metavar="P.wbp", help="Save or add to a project.")
@click.option(
    "--tmx", type=click.Path(path_type=Path), metavar="OUT.tmx", help="Write these articles' units."
)
@click.option("--model", metavar="DIR", help="A model's folder or name; the bundled one if not given.")
@click.option(
    "--threshold",
    type=click.IntRange(50, 101),
    default=THRESHOLD,
    show_default=True,
    metavar="N",
    help="Fill in the memory's matches from N percent.",
)
def draft_command(
    pages: tuple[Path, ...], project: Path | None, tmx: Path | None, model: str | None, threshold: int
) -> None:
    """Draft saved news pages, or folders of them, into a project, a TMX or both.

    Segments are filled from the project's memory where it has a match, and else by the model. Without pages
    the untranslated segments of the project are.

    \b
    Examples:
      workbench draft news.html --tmx news.tmx
      workbench draft pages --project news.wbp
      workbench draft *.txt --project news.wbp --tmx news.tmx --model my-model
      workbench draft --project news.wbp --threshold 75
    """
    if project is None and tmx is None:
        raise click.UsageError("Say where the drafts go: --project, --tmx or both.")
    if not pages and (project is None or not project.exists()):
        raise click.UsageError("Say which pages to draft, or which project that is there.")
    sys.exit(draft_pages(pages, project=project, tmx=tmx, model=model, threshold=threshold))


def draft_pages(
    pages: Sequence[Path],
    *,
    project: Path | None,
    tmx: Path | None,
    model: str | None = None,
    threshold: int = THRESHOLD,
) -> int:
    """Do the command's work and return its exit code: 1 where a page failed, and the others are saved.

    Raises:
        WorkbenchError: the model, the project or the TMX cannot be used.
    """
    _require_folders(project, tmx)
    folder = _model_folder(model)
    from workbench.cli.batch import Batch  # noqa: PLC0415 - not before the usage is right
    from workbench.intake import collect  # noqa: PLC0415

    with ExitStack() as until_the_end:
        place = project or _temporary(until_the_end)
        batch = Batch(place, partial(_drafter, folder), threshold, until_the_end)
        batch.take(collect(pages)) if pages else batch.take_rest()
        if batch.session is not None:
            say(batch.outcome())
            if tmx:
                export_memory(batch.session, tmx, UnitChoice(drafts=True, articles=tuple(batch.articles)))
    if project and batch.session is not None:
        say(f"The project is {project}.")
    return 1 if batch.failed else 0


def _temporary(until: ExitStack) -> Path:
    """Return a place for a project that only a TMX is made from."""
    return Path(until.enter_context(tempfile.TemporaryDirectory(prefix="workbench-"))) / "draft.wbp"


def _require_folders(*files: Path | None) -> None:
    """Refuse a place that cannot be written before minutes go into drafting."""
    for file in files:
        if file is not None and not file.absolute().parent.is_dir():
            raise ExchangeError(
                f"There is no folder {file.absolute().parent}.", "Make it, or choose another."
            )


def _model_folder(model: str | None) -> "ModelFolder":
    from workbench.mt.catalogue import Catalogue  # noqa: PLC0415 - not before the usage is right

    return Catalogue(bundled_models(), user_models()).find(model)


def _drafter(folder: "ModelFolder") -> "Drafter":
    from workbench.mt.engine import Engine  # noqa: PLC0415 - a second that a wrong page need not cost

    return Engine(folder)
