"""A memory of a million units comes in, is looked over and goes out again in less than 300 MB.

``WORKBENCH_TMX_UNITS=1000000 pytest tests/benchmarks/test_tmx_memory.py`` measures as many. The last time
they came in by 93 MB, were looked over by 241 and went out by 93, in a file of the very length of the first.
"""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.benchmarks.figures import Show
from tests.places import ROOT
from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import Origin
from workbench.exchange.tmx import write_tmx

UNITS = int(os.environ.get("WORKBENCH_TMX_UNITS", "0")) or 10_000
MOST = 300.0  # MB
RUN = """
import atexit, sys
from pathlib import Path
from workbench.cli import main
def tell():
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    print("peak", status.partition("VmHWM:")[2].split()[0], file=sys.stderr)
atexit.register(tell)
main()
"""

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is asked of Linux"),
]


@dataclass
class Done:
    """What a command printed, its seconds, and the most memory that it held, in MB."""

    stdout: str
    seconds: float
    peak: float


def workbench(*arguments: str | Path) -> Done:
    command = [sys.executable, "-c", RUN, *map(str, arguments)]
    started = time.monotonic()
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, cwd=ROOT)
    peak = int(done.stderr.rpartition("peak ")[2]) / 1024
    return Done(done.stdout, time.monotonic() - started, peak)


def unit(number: int) -> TranslationUnit:
    source = "Warga pasar apung menyambut wali kota yang meresmikan jembatan nomor"
    target = "Residents of the floating market welcomed the mayor, who opened bridge number"
    return TranslationUnit(
        f"{source} {number}.", f"{target} {number}.", Origin.HUMAN,
        context_before=f"{source} {number - 1}.", context_after=f"{source} {number + 1}.",
        article="Pasar apung", file="pasar.txt", created_by="Ani", created_at="2026-01-30T09:30:00Z",
        changed_by="Ani", changed_at="2026-01-31T09:30:00Z",
    )  # fmt: skip


def test_a_large_memory_comes_in_and_goes_out_in_little_room(tmp_path: Path, show: Show) -> None:
    memory, project, out = tmp_path / "in.tmx", tmp_path / "large.wbp", tmp_path / "out.tmx"
    write_tmx(memory, map(unit, range(UNITS)))
    steps = {
        "in": workbench("import", project, memory),
        "looked over": workbench(
            "export", project, "--tmx", out, "--imported", "--preset", "phrase", "--preflight"
        ),
        "out": workbench("export", project, "--tmx", out, "--imported"),
    }
    for name, done in steps.items():
        show(f"TMX of {UNITS:,} units {name}, peak", done.peak, "MB", most=MOST)
        show(f"TMX of {UNITS:,} units {name}", UNITS / done.seconds, "units/s")
        assert done.peak < MOST, name
    assert steps["in"].stdout.split(", ")[1] == f"added {UNITS}"
    assert steps["looked over"].stdout == ""
    with memory.open("rb") as old, out.open("rb") as new:
        assert sum(b"<tu " in line for line in new) == sum(b"<tu " in line for line in old) == UNITS
