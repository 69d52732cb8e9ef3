"""How much of bare CTranslate2's speed ``workbench translate`` keeps; both load and tokenise.

They take turns, since the speed of a machine drifts. Bare CTranslate2 is asked twice: with its two threads at
two batches, as ``workbench translate`` has them, and with both at one batch.
"""

import subprocess
import sys
import time
from itertools import islice
from statistics import median

import pytest

from tests.benchmarks.figures import Show
from tests.places import BUNDLED, SHARED
from workbench.mt.folder import read_folder
from workbench.text.splitting.sentences import sentences

TEXT = SHARED / "data"
LINES = 2000
TURNS = 5
TURNS = 5
LEAST_RATIO = 0.95

BARE = """
import sys, ctranslate2, sentencepiece
model, beam, side_by_side = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
pieces = sentencepiece.SentencePieceProcessor(model_file=model + "/sentencepiece.model")
translator = ctranslate2.Translator(
    model, compute_type="int8", inter_threads=side_by_side, intra_threads=2 // side_by_side
)
lines = sys.stdin.buffer.read().decode("utf-8").split("\\n")[:-1]
results = translator.translate_batch(
    pieces.encode(lines, out_type=str), beam_size=beam, max_batch_size=2048, batch_type="tokens"
)
for result in results:
    sys.stdout.buffer.write(pieces.decode(result.hypotheses[0]).encode("utf-8") + b"\\n")
"""
OURS = "from workbench.cli import main; main()"


@pytest.fixture(scope="module")
def text() -> bytes:
    files = [TEXT / "dev.flores.id", TEXT / "dev.news.id"]
    if not all(file.is_file() for file in files):
        pytest.skip("the development sets are not at hand")
    lines = (line for file in files for line in file.read_text(encoding="utf-8").split("\n"))
    single = list(islice((line for line in lines if len(sentences(line, "id")) == 1), LINES))
    assert len(single) == LINES
    return ("\n".join(single) + "\n").encode()


def seconds(program: str, *arguments: str, text: bytes) -> float:
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], input=text, capture_output=True, check=True
    )
    assert done.stdout.count(b"\n") == LINES
    return time.perf_counter() - start


@pytest.mark.long
def test_translate_keeps_the_engines_speed(text: bytes, show: Show) -> None:
    beam = str(read_folder(BUNDLED).beam)
    programs = {
        "ours": (OURS, "translate", "--threads", "2"),
        "two batches at a time": (BARE, str(BUNDLED), beam, "2"),
        "one batch at a time": (BARE, str(BUNDLED), beam, "1"),
    }
    turns = [{name: seconds(*each, text=text) for name, each in programs.items()} for _ in range(TURNS)]
    show("workbench translate", LINES / median(turn["ours"] for turn in turns), "sentences/s")
    for name in ("two batches at a time", "one batch at a time"):
        ratio = median(turn[name] / turn["ours"] for turn in turns)
        show(f"workbench translate over bare CTranslate2, {name}", ratio, least=LEAST_RATIO)
