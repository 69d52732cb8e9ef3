"""Aligns a long text in a process of its own and prints the seconds and the MiB that took.

Arguments: how many sentences a side has, and whether the drafts are copies of the target or there are none.
"""

import random
import re
import sys
import time
from pathlib import Path

from tests.benchmarks.alignment_texts import Pair, altered
from tests.places import SHARED
from workbench.alignment.aligner import align

PARALLEL = SHARED / "data"
SEED = 7


def pairs(count: int) -> list[Pair]:
    """Return pairs of English sentences that are their own drafts: each two halves of others."""
    text = [
        line.split()
        for name in ("news", "flores")
        for line in (PARALLEL / f"dev.{name}.en").read_text(encoding="utf-8").splitlines()
        if len(line.split()) > 5
    ]
    chance = random.Random(SEED)
    made = [(chance.choice(text), chance.choice(text)) for _ in range(count)]
    sentences = [" ".join([*one[: len(one) // 2], *other[len(other) // 2 :]]) for one, other in made]
    return [(sentence, sentence) for sentence in sentences]


def peak() -> float:
    """Return the most memory the process has held so far, MiB; what its parent held does not count."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    (kibibytes,) = re.findall(r"VmHWM:\s+(\d+) kB", status)
    return int(kibibytes) / 2**10


def main(count: int, how: str) -> None:
    text = altered(pairs(count), SEED)
    before, started = peak(), time.perf_counter()
    beads = align(text.source, text.target, text.source if how == "drafts" else None)
    seconds = time.perf_counter() - started
    right = sum((bead.source, bead.target) in text.beads for bead in beads)
    print(f"{seconds:.1f} {peak() - before:.0f} {right / len(text.beads):.3f}")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
