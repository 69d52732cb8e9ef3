"""TMX comes in at half the speed of a parser that looks at nothing, in memory that does not grow."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
from lxml import etree

from tests.benchmarks.figures import Show
from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import Origin
from workbench.exchange.tmx import write_tmx
from workbench.exchange.tmx_reading import read_tmx

UNITS = 30_000
ROUNDS = 5
GROWTH = 8.0  # MB that ten times the units may cost
RESIDENT = """
import resource, sys
from pathlib import Path
from workbench.exchange.tmx_reading import read_tmx
for _ in read_tmx(Path(sys.argv[1]), skipped=print):
    pass
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""

pytestmark = pytest.mark.long


def memory(path: Path, units: int) -> Path:
    """Write a memory of sentences as long as those of the news."""
    source = "Warga pasar apung di Danau Melati menyambut wali kota yang meresmikan jembatan nomor"
    target = "Residents of the floating market on Lake Melati welcomed the mayor, who opened bridge number"
    write_tmx(path, (
        TranslationUnit(
            f"{source} {n}.", f"{target} {n}.",
            Origin.HUMAN, None, f"{source} {n - 1}.", f"{source} {n + 1}.",
            "Pasar apung", "pasar.txt", "Ani", "2026-01-30T09:30:00Z", "Ani", "2026-01-31T09:30:00Z",
        )
        for n in range(units)
    ))  # fmt: skip
    return path


def ours(path: Path) -> int:
    return sum(1 for _ in read_tmx(path, skipped=print))


def bare(path: Path) -> int:
    count = 0
    for _, element in etree.iterparse(str(path), tag="tu"):
        count += 1
        element.clear()
    return count


def seconds(read: Callable[[Path], int], path: Path) -> float:
    started = time.thread_time()
    assert read(path) == UNITS
    return time.thread_time() - started


def speeds(folder: Path) -> tuple[float, float]:
    """Return units a second of our reading and of bare iterparse, taken in turns."""
    path = memory(folder / "speed.tmx", UNITS)
    taken = [(seconds(ours, path), seconds(bare, path)) for _ in range(ROUNDS)]
    return UNITS / median(ours for ours, _ in taken), UNITS / median(bare for _, bare in taken)


def resident(path: Path) -> float:
    done = subprocess.run([sys.executable, "-c", RESIDENT, path], capture_output=True, text=True, check=True)
    return float(done.stdout)


def test_reading_over_a_bare_parser(tmp_path: Path, show: Show) -> None:
    our_speed, bare_speed = speeds(tmp_path)
    show("TMX read", our_speed, "units/s")
    show("TMX read over bare iterparse", our_speed / bare_speed, least=0.5)


@pytest.mark.skipif(sys.platform == "win32", reason="the peak of a process is asked of Unix")
def test_a_large_memory_takes_no_more_room_than_a_small_one(tmp_path: Path) -> None:
    small, large = memory(tmp_path / "small.tmx", 3_000), memory(tmp_path / "large.tmx", 30_000)
    assert resident(large) - resident(small) < GROWTH
