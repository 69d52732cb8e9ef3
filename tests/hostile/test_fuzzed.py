"""No file, however broken, does more to a reader than make it say a sentence, within five seconds.

Some cases here; ``WORKBENCH_CASES=100000`` reads that many of each kind, and ``WORKBENCH_CASE_SECONDS`` ends
each kind earlier. The counts are printed.
"""

import os
import shutil
import sys
import time
from contextlib import nullcontext, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.hostile.breaking import NASTY
from tests.hostile.readers import PACKED, READERS, packed, sound, unpacked
from workbench.domain.errors import WorkbenchError

CASES = int(os.environ.get("WORKBENCH_CASES", "0")) or 25
SECONDS = float(os.environ.get("WORKBENCH_CASE_SECONDS", "0")) or 3_600.0
AT_ONCE = 500  # cases that hypothesis makes at a time
LONGEST = 5.0  # seconds a reader may take
MOST_MEMORY = 1_000  # megabytes

Edit = tuple[int, int, int, bytes]
edits = st.lists(
    st.tuples(
        st.integers(0, 3),  # put in, put over, take out, double
        st.integers(0, 1 << 20),
        st.integers(1, 200),
        st.sampled_from(NASTY) | st.binary(min_size=1, max_size=12),
    ),
    min_size=1,
    max_size=6,
)


def edited(content: bytes, wanted: list[Edit]) -> bytes:
    made = bytearray(content)
    for kind, place, length, piece in wanted:
        at = place % (len(made) + 1)
        if kind == 0:
            made[at:at] = piece
        elif kind == 1:
            made[at : at + len(piece)] = piece
        elif kind == 2:
            del made[at : at + length]
        else:
            made[at:at] = made[at : at + length]
    return bytes(made)


def broken(name: str, content: bytes, wanted: list[Edit], part: int) -> bytes:
    """Return the file edited; of an archive mostly one of its parts, so that what is inside is reached."""
    if Path(name).suffix not in PACKED or part % 4 == 0:
        return edited(content, wanted)
    parts = unpacked(content)
    chosen = sorted(parts)[part % len(parts)]
    return packed(parts | {chosen: edited(parts[chosen], wanted)})


class Memory:
    """What this process takes above what it had when this was made, at its highest; 0 where none can tell."""

    def __init__(self) -> None:
        if sys.platform == "linux":
            Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # proc(5): the peak begins anew
        self._before = self._now("VmRSS")

    def megabytes(self) -> float:
        return self._now("VmHWM") - self._before

    def _now(self, entry: str) -> float:
        if sys.platform != "linux":
            return 0.0
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.split(f"{entry}:")[1].split()[0]) / 1024


@pytest.mark.parametrize("name", READERS)
def test_a_broken_file_is_read_or_refused_in_a_sentence(
    name: str, qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = sound(name, tmp_path)
    memory = Memory()
    place = tmp_path / "case" / name
    end = time.monotonic() + SECONDS
    count, slowest = 0, 0.0

    @settings(
        max_examples=min(CASES, AT_ONCE),
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(wanted=edits, part=st.integers(0, 400))
    def read(wanted: list[Edit], part: int) -> None:
        nonlocal count, slowest
        shutil.rmtree(place.parent, ignore_errors=True)
        place.parent.mkdir()
        place.write_bytes(broken(name, content, wanted, part))
        begun = time.process_time()
        with suppress(WorkbenchError):
            READERS[name](place)
        slowest = max(slowest, time.process_time() - begun)
        assert slowest < LONGEST, "this file takes too long"
        count += 1

    unsound = suppress(WorkbenchError) if name.endswith("model") else nullcontext()  # its weights are none
    place.parent.mkdir()
    place.write_bytes(content)
    with unsound:
        READERS[name](place)
    while count < CASES and time.monotonic() < end:
        read()
    assert memory.megabytes() < MOST_MEMORY
    with capsys.disabled():
        if CASES > 100:
            print(f"\n{name}: {count:,} cases, slowest {slowest:.2f} s, peak {memory.megabytes():.0f} MB")
