"""How much of bare CTranslate2's speed ``workbench translate`` keeps; both load and tokenise."""

import subprocess
import sys
import time
from itertools import islice

import pytest

from tests.benchmarks.figures import Show
from tests.places import BUNDLED, SHARED
from workbench.mt.folder import read_folder
from workbench.text.splitting.sentences import sentences

TEXT = SHARED / "data"
LINES = 2000
LEAST_RATIO = 0.95

BARE = """
import sys, ctranslate2, sentencepiece
model, beam = sys.argv[1], int(sys.argv[2])
pieces = sentencepiece.SentencePieceProcessor(model_file=model + "/sentencepiece.model")
translator = ctranslate2.Translator(model, compute_type="int8", intra_threads=2)
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
    beam = read_folder(BUNDLED).beam
    bare = seconds(BARE, str(BUNDLED), str(beam), text=text)
    ours = seconds(OURS, "translate", "--threads", "2", text=text)
    show("workbench translate", LINES / ours, "sentences/s")
    show("workbench translate over bare CTranslate2", bare / ours, least=LEAST_RATIO)
