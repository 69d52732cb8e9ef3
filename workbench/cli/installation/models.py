"""``workbench models``: what is installed, and how good it is."""

from pathlib import Path
from time import perf_counter

import click

from workbench.cli.engine_options import engine_options
from workbench.cli.streams import progress_bar
from workbench.cli.text_lines import text_lines
from workbench.domain.errors import ModelError
from workbench.mt.catalogue import Catalogue
from workbench.mt.folder import ModelFolder, read_folder
from workbench.services.places import bundled_models, user_models


@click.group("models")
def models_command() -> None:
    """Show, add, get, check, remove and score translation models.

    \b
    Examples:
      workbench models list
      workbench models add translate-id_en-1_9.argosmodel
      workbench models add opus-mt-id-en-ct2 --from id --to en
      workbench models get opus-mt-id-en
      workbench models score berita.id berita.en --model opus-mt-id-en-ct2
    """


@models_command.command("list")
def list_models() -> None:
    """List the installed models: name, family, languages, size, licence.

    \b
    Example:
      workbench models list
    """
    catalogue = _catalogue()
    for path in catalogue.folders():
        try:
            click.echo("\t".join(_row(read_folder(path))))
        except ModelError as failure:
            click.echo(f"{path.name}\tcannot be used: {failure}")


@models_command.command("add")
@click.argument("path", type=click.Path(path_type=Path))
@click.option(
    "--from", "source", metavar="CODE", help="The source language, for a model that does not state it."
)
@click.option(
    "--to", "target", metavar="CODE", help="The target language, for a model that does not state it."
)
@click.option("--name", metavar="NAME", help="The name to install it under; that of PATH unless given.")
def add_model(path: Path, source: str | None, target: str | None, name: str | None) -> None:
    """Install a CTranslate2 model folder or an Argos package (.argosmodel).

    \b
    Example:
      workbench models add translate-id_en-1_9.argosmodel
    """
    model = _catalogue().add(path, source=source, target=target, name=name)
    click.echo(f"Installed {model.name} ({model.family}).")


@models_command.command("get")
@click.argument("name", required=False)
def get_model(name: str | None) -> None:
    """Fetch a model from the network and install it; without NAME, list what there is.

    No other command fetches anything from the network. A download that breaks off goes on where it stopped.

    \b
    Example:
      workbench models get opus-mt-id-en
    """
    from workbench.mt.getting import get  # noqa: PLC0415 - for this command only
    from workbench.mt.offers import OFFERS, offer  # noqa: PLC0415

    if name is None:
        for each in OFFERS:
            size = f"{each.size_bytes / 1e6:,.0f} MB"
            click.echo("\t".join((each.name, each.family, size, each.licence, each.quality, each.address)))
        return
    chosen = offer(name)
    with progress_bar(chosen.size_bytes, chosen.name) as bar:

        def told(came: int, total: int) -> None:
            bar.length = total
            bar.update(came - bar.pos)

        model = get(chosen, _catalogue(), progress=told)
    click.echo(f"Installed {model.name} ({model.family}).")


@models_command.command("check")
@click.argument("model", required=False)
def check_models(model: str | None) -> None:
    """Load MODEL, a folder or a name, or all that are installed, and draft a sentence with each.

    \b
    Example:
      workbench models check id-en
    """
    catalogue = _catalogue()
    wanted = [model] if model else [str(folder) for folder in catalogue.folders()]
    failures = [failure for name in wanted if (failure := _check(catalogue, name))]
    if failures:
        raise ModelError(" ".join(str(failure) for failure in failures))


@models_command.command("remove")
@click.argument("name")
def remove_model(name: str) -> None:
    """Delete an added model.

    \b
    Example:
      workbench models remove opus-mt-id-en
    """
    _catalogue().remove(name)
    click.echo(f"Removed {name}.")


@models_command.command("score")
@click.argument("source", type=click.Path(path_type=Path))
@click.argument("reference", type=click.Path(path_type=Path))
@engine_options
def score_model(source: Path, reference: Path, model: str | None, beam: int | None, threads: int) -> None:
    """Draft the lines of SOURCE and compare them with those of REFERENCE: BLEU, chrF, speed, memory.

    \b
    Example:
      workbench models score berita.id berita.en --model opus-mt-id-en
    """
    from workbench.mt.engine import Engine  # noqa: PLC0415  # listing models needs no engine
    from workbench.mt.footprint import peak_megabytes  # noqa: PLC0415
    from workbench.mt.scoring import score  # noqa: PLC0415

    sides = list(text_lines(source)), list(text_lines(reference))
    engine = Engine(_catalogue().find(model), threads=threads, beam=beam)
    found = score(engine, *sides)
    click.echo(f"{engine.folder.name}, beam {engine.beam}, {len(sides[0])} lines")
    click.echo(f"BLEU {found.bleu:.2f}\t{found.bleu_signature}")
    click.echo(f"chrF {found.chrf:.2f}\t{found.chrf_signature}")
    click.echo(f"{found.sentences_per_second:.1f} sentences/s, {threads} threads")
    click.echo(", ".join(f"{fault.value}: {count}" for fault, count in found.faults.items()))
    if memory := peak_megabytes():
        click.echo(f"{memory:.0f} MB of memory at most")


def _catalogue() -> Catalogue:
    return Catalogue(bundled_models(), user_models())


def _row(model: ModelFolder) -> tuple[str, ...]:
    languages = f"{model.source or '?'}-{model.target or '?'}"
    size = f"{model.size_bytes / 1e6:.1f} MB"
    return model.name, model.family, languages, size, model.licence or "no licence stated"


def _check(catalogue: Catalogue, name: str) -> ModelError | None:
    from workbench.mt.engine import Engine  # noqa: PLC0415
    from workbench.mt.speed import sentences_per_second  # noqa: PLC0415

    try:
        model = catalogue.find(name)
        start = perf_counter()
        engine = Engine(model)
        seconds = perf_counter() - start
        (draft,) = engine.draft(["Selamat pagi."])
        speed = sentences_per_second(engine)
    except ModelError as failure:
        return failure
    figures = f"loads in {seconds:.2f} s", f"{speed:.0f} sentences/s", model.checksum()
    click.echo("\t".join((*_row(model), *figures)))
    click.echo(f"  {draft.source} -> {draft.target}")
    return None
