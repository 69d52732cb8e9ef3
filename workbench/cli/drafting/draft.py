"""The command that takes saved pages all the way: intake, split, draft, save, TMX."""

import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.engine_options import model_option
from workbench.cli.memory.export import export_memory
from workbench.cli.streams import say
from workbench.domain.errors import ExchangeError, IntakeError
from workbench.domain.unit_choice import UnitChoice
from workbench.exchange.atomic import require_place
from workbench.memory.matching import PRETRANSLATION_THRESHOLD as THRESHOLD
from workbench.services.places import bundled_models, user_models

if TYPE_CHECKING:
    from workbench.mt.folder import ModelFolder
    from workbench.services.drafting.pretranslation import Drafter


@click.command("draft")
@click.argument("pages", nargs=-1, type=click.Path(path_type=Path), metavar="[PAGE...]")
@click.option("--project", type=click.Path(path_type=Path), metavar="P.wbp", help="Save or add to a project.")
@click.option(
    "--tmx", type=click.Path(path_type=Path), metavar="OUT.tmx", help="Write these articles' units."
)
@model_option
@click.option(
    "--threshold",
    type=click.IntRange(50, 101),
    default=THRESHOLD,
    show_default=True,
    metavar="N",
    help="Fill in the memory's matches from N percent.",
)
@click.option("--without-corrections", is_flag=True, help="Leave names and terms as the model drafts them.")
@click.option("--dask", metavar="ADDRESS", help="Draft on a Dask cluster (extra: cluster).")
def draft_command(  # noqa: PLR0913 - a parameter an option
    pages: tuple[Path, ...],
    *,
    project: Path | None,
    tmx: Path | None,
    model: str | None,
    threshold: int,
    without_corrections: bool,
    dask: str | None,
) -> None:
    """Draft saved news pages, or folders of them, into a project, a TMX or both.

    Segments are filled from the project's memory where it has a match, and else by the model, whose drafts
    get what you corrected in others. Without pages the untranslated segments of the project are.

    \b
    Examples:
      workbench draft news.html --tmx news.tmx
      workbench draft pages --project news.wbp
      workbench draft *.txt --project news.wbp --tmx news.tmx --model my-model
      workbench draft --project news.wbp --threshold 75
      workbench draft pages --project news.wbp --dask tcp://10.0.0.5:8786
    """
    if project is None and tmx is None:
        raise click.UsageError("Say where the drafts go: --project, --tmx or both.")
    if not pages and (project is None or not project.exists()):
        raise click.UsageError("Say which pages to draft, or which project that is there.")
    load = drafter(model, dask)
    corrected = not without_corrections
    sys.exit(
        draft_pages(pages, project=project, tmx=tmx, load=load, threshold=threshold, corrected=corrected)
    )


def draft_pages(  # noqa: PLR0913 - a parameter an option
    pages: Sequence[Path],
    *,
    project: Path | None,
    tmx: Path | None,
    load: Callable[[], "Drafter"],
    threshold: int = THRESHOLD,
    corrected: bool = True,
) -> int:
    """Do the command's work and return its exit code: 1 where a page failed, and the others are saved.

    ``load`` makes what drafts; it is called when there is something to draft. With ``corrected`` drafts get
    the project's corrections.

    Raises:
        WorkbenchError: the model, the project or the TMX cannot be used.
    """
    _require_folders(project, tmx)
    if tmx:
        require_place(tmx)
    from workbench.cli.drafting.batch import Batch  # noqa: PLC0415 - not before the usage is right
    from workbench.intake import KINDS, collect  # noqa: PLC0415

    files = collect(pages)
    if pages and not files:
        places = " and ".join(map(str, pages))
        raise IntakeError(f"There are no pages in {places}.", f"Pages end in {', '.join(sorted(KINDS))}.")

    with ExitStack() as until_the_end:
        place = project or _temporary(until_the_end)
        batch = Batch(place, load, threshold, until_the_end, corrected=corrected)
        batch.take(files) if pages else batch.take_rest()
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


def drafter(model: str | None = None, dask: str | None = None) -> Callable[[], "Drafter"]:
    """Return what loads the model of that name or folder, here or on the cluster at that address.

    Raises:
        ModelError: there is no such model here.
    """
    return partial(_cluster, dask, model) if dask else partial(_engine, _model_folder(model))


def _model_folder(model: str | None) -> "ModelFolder":
    from workbench.mt.catalogue import Catalogue  # noqa: PLC0415 - not before the usage is right

    return Catalogue(bundled_models(), user_models()).find(model)


def _engine(folder: "ModelFolder") -> "Drafter":
    from workbench.mt.engine import THREADS, Engine  # noqa: PLC0415 - a second that a wrong page need not cost

    return Engine(folder, side_by_side=THREADS)


def _cluster(address: str, model: str | None) -> "Drafter":
    from workbench.services.cluster import Cluster  # noqa: PLC0415 - few have one

    there = str(Path(model).absolute()) if model and Path(model).is_dir() else model
    return Cluster(address, there)
