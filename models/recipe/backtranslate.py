"""English news into Indonesian by a reverse model, as training text whose English side is real."""

import time
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import ctranslate2
import sentencepiece

from recipe.corpora import is_plausible, open_text

CORPUS = "bt"
LINES_AT_ONCE = 512
BATCH_TOKENS = 4096
LONGEST = 100


@dataclass(frozen=True, slots=True)
class Sampling:
    """For how long, and from how many likeliest pieces each piece is drawn.

    Drawn text teaches more than the best hypothesis does (Edunov et al. 2018).
    """

    minutes: float
    topk: int = 10
    device: str = "auto"
    seed: int = 1


def backtranslate(model: Path, text: Path, out: Path, sampling: Sampling) -> None:
    """Append lines ``bt TAB Indonesian TAB English`` while time lasts; what is done is not done again."""
    ctranslate2.set_random_seed(sampling.seed)
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(model / "sentencepiece.model"))
    engine = ctranslate2.Translator(str(model), device=sampling.device, compute_type="auto", intra_threads=0)
    until = time.monotonic() + 60 * sampling.minutes
    progress = out.with_name(out.name + ".done")  # lines of TEXT, not of OUT: implausible ones are left out
    done = int(progress.read_text(encoding="utf-8")) if progress.exists() else 0
    with open_text(text) as lines, out.open("a", encoding="utf-8", newline="\n") as pairs:
        coming = islice(lines, done, None)
        while time.monotonic() < until and (
            chunk := [line.rstrip("\n") for line in islice(coming, LINES_AT_ONCE)]
        ):
            results = engine.translate_batch(
                [tokens[:LONGEST] for tokens in pieces.encode(chunk, out_type=str)],
                beam_size=1,
                sampling_topk=sampling.topk,
                max_batch_size=BATCH_TOKENS,
                batch_type="tokens",
            )
            drafts = [pieces.decode(result.hypotheses[0]) for result in results]
            pairs.writelines(
                f"{CORPUS}\t{draft}\t{english}\n"
                for draft, english in zip(drafts, chunk, strict=True)
                if is_plausible(draft, english)
            )
            pairs.flush()
            done += len(chunk)
            progress.write_text(str(done), encoding="utf-8")
    print(f"{done} lines of {text.name} are translated")
