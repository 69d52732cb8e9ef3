"""The recipe's steps as commands; each imports what it needs when it is called."""

from pathlib import Path

import click

from recipe.average import average
from recipe.backtranslate import Sampling, backtranslate
from recipe.convert import convert
from recipe.evaluate import evaluate
from recipe.heads import Head
from recipe.prepare import Choice, prepare
from recipe.restore import restore
from recipe.settings import Settings
from workbench.domain.errors import WorkbenchError

FOLDER = click.Path(file_okay=False, path_type=Path)
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "show_default": True})
def recipe() -> None:
    """Prepare, train, convert and measure an Indonesian-English model.

    \b
    A whole run, from text to a model folder:
      run.py prepare --work RUN --text train.tsv.xz --corpora corpora.tsv --pieces sentencepiece.model
      run.py train --work RUN --hours 3
      run.py convert RUN/final.npz --pieces RUN/pieces.model --dev dev.flores models/new
      run.py evaluate models/new dev.flores dev.news
    """


@recipe.command("prepare")
@click.option("--work", type=FOLDER, required=True, help="The run's folder; git ignores it.")
@click.option(
    "--text", "texts", type=FILE, multiple=True, required=True, help="corpus TAB Indonesian TAB English."
)
@click.option("--corpora", type=FILE, help="Table with each corpus's suggested_weight.")
@click.option("--weight", default=1.0, help="Weight of a corpus that the table does not name.")
@click.option("--copies", default=0, help="Name-rich English sentences to stand on both sides.")
@click.option("--copies-from", type=FILE, help="English sentences, one a line.")
@click.option("--pieces", type=FILE, help="A SentencePiece model to use; trained on the text if not given.")
@click.option("--vocabulary", default=8192, help="How many pieces to train.")
@click.option("--seed", default=1)
def prepare_command(work: Path, texts: tuple[Path, ...], **choices: object) -> None:
    """Gather weighted text and the SentencePiece model in the run's folder."""
    prepare(work, texts, Choice(**choices))  # type: ignore[arg-type]


@recipe.command("train")
@click.option("--work", type=FOLDER, required=True, help="The prepared folder.")
@click.option("--hours", type=float, required=True, help="How long this stretch trains.")
@click.option("--init", type=FILE, help="Weights (.npz) to start from; RUN/hold.npz if it is there.")
@click.option("--reverse", is_flag=True, help="English to Indonesian.")
@click.option("--dev", type=Path, help="Aligned NAME.id and NAME.en, for the loss on unseen text.")
@click.option("--slots", default=6144, help="Padded target positions a batch.")
@click.option("--rate", default=0.02, help="Learning rate of the matrices (Muon).")
@click.option("--adam-rate", default=1.5e-3, help="Learning rate of the rest (AdamW).")
@click.option("--warm", default=60, help="Steps until the full rate.")
@click.option("--decay", default=0.4, help="Share of the stretch over which the rate falls to nothing.")
@click.option("--sampling", default=0.0, help="Sub-word sampling of the source (0 for none, 0.1 is usual).")
@click.option("--width", default=320)
@click.option("--heads", default=5)
@click.option("--inner", default=1280)
@click.option("--encoders", default=6)
@click.option("--decoders", default=2)
@click.option("--dropout", default=0.0)
@click.option("--compile", "compiled", type=click.Choice(["full", "layers", "none"]), default="full")
@click.option("--seed", default=1)
def train_command(work: Path, **choices: object) -> None:
    """Train for a while, on a GPU if there is one; called again after an interruption it goes on."""
    from recipe.train import train as run  # noqa: PLC0415  # only training needs torch

    run(work, Settings(**choices))  # type: ignore[arg-type]


@recipe.command("backtranslate")
@click.argument("model", type=FOLDER)
@click.argument("text", type=FILE)
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--minutes", default=60.0)
@click.option("--topk", default=10, help="Sample from this many likeliest pieces; 1 takes the best.")
@click.option("--device", default="auto")
@click.option("--seed", default=1)
def backtranslate_command(model: Path, text: Path, out: Path, **choices: object) -> None:
    """Translate English sentences with a reverse MODEL into training text; OUT is continued where it ends."""
    backtranslate(model, text, out, Sampling(**choices))  # type: ignore[arg-type]


@recipe.command("restore")
@click.argument("model", type=FOLDER)
@click.argument("out", type=click.Path(path_type=Path))
def restore_command(model: Path, out: Path) -> None:
    """Turn a converted MODEL back into weights (.npz) that training can start from."""
    restore(model, out)


@recipe.command("average")
@click.argument("out", type=click.Path(path_type=Path))
@click.argument("parts", type=FILE, nargs=-1, required=True)
@click.option("--weight", "weights", type=float, multiple=True, help="One for each part; alike unless given.")
def average_command(out: Path, parts: tuple[Path, ...], weights: tuple[float, ...]) -> None:
    """Write the mean of the PARTS' weights (.npz): stretches that began alike."""
    if weights and len(weights) != len(parts):
        raise click.UsageError("Give a weight for each part, or none.")
    average(out, list(zip(parts, weights or [1.0] * len(parts), strict=True)))


@recipe.command("convert")
@click.argument("weights", type=FILE)
@click.argument("out", type=FOLDER)
@click.option("--pieces", type=FILE, required=True)
@click.option("--dev", type=Path, help="Aligned NAME.id and NAME.en, to choose the alignment head on.")
@click.option("--facts", type=FILE, help="A workbench.json to take over.")
@click.option("--head", type=int, nargs=2, help="Layer and number of the alignment head, from 0.")
def convert_command(
    weights: Path, out: Path, pieces: Path, *, head: tuple[int, int] | None, **files: Path | None
) -> None:
    """Turn WEIGHTS (.npz) into a CTranslate2 folder."""
    convert(weights, out, pieces, head=Head(*head) if head else None, **files)


@recipe.command("evaluate")
@click.argument("model", type=FOLDER)
@click.argument("sets", type=Path, nargs=-1)
@click.option("--beam", type=int, help="The model's own unless given.")
@click.option("--threads", default=2)
@click.option("--limit", type=int, help="Only the first lines of each set.")
def evaluate_command(model: Path, sets: tuple[Path, ...], **choices: object) -> None:
    """Measure MODEL on aligned SETS (NAME.id, NAME.en) and on the examples of news style."""
    evaluate(model, sets, **choices)  # type: ignore[arg-type]


def main() -> None:
    """Run the command line; a failure of the world's is one sentence."""
    try:
        recipe()
    except WorkbenchError as failure:
        raise SystemExit(f"recipe: {failure}") from failure
