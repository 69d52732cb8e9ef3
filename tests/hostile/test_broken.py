"""No file, however broken, makes a reader do more than say a sentence, in five seconds and a gigabyte.

Some cases here; ``WORKBENCH_BROKEN=100000`` reads that many of each kind, in processes that are ended where
they take longer or more, and prints the counts.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.readers import READERS
from tests.hostile.trial import LONGEST, Outcome, tried
from tests.places import ROOT

CASES = int(os.environ.get("WORKBENCH_BROKEN", "0"))
A_FEW = 25
AT_ONCE = 10_000  # cases of a process


@pytest.mark.parametrize("name", READERS)
def test_a_few_broken_files_are_read_or_refused_in_a_sentence(
    name: str, qapp: object, tmp_path: Path
) -> None:
    outcome = tried(name, A_FEW, tmp_path)
    assert not outcome.failures, f"see {tmp_path / 'failures'}"
    assert outcome.slowest < LONGEST


def test_the_limits_of_a_trial_do_not_reach_the_tests(qapp: object, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="there are no limits on Windows")
    before = resource.getrlimit(resource.RLIMIT_CPU), resource.getrlimit(resource.RLIMIT_DATA)
    tried("table.tsv", 1, tmp_path)
    assert (resource.getrlimit(resource.RLIMIT_CPU), resource.getrlimit(resource.RLIMIT_DATA)) == before


@pytest.mark.long
@pytest.mark.skipif(not CASES, reason="WORKBENCH_BROKEN says how many files of each kind to break")
@pytest.mark.parametrize("name", READERS)
def test_broken_files_are_read_or_refused_within_the_limits(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outcomes = [process(name, first, tmp_path) for first in range(0, CASES, AT_ONCE)]
    with capsys.disabled():
        print(f"\n{name}: {sum(each.cases for each in outcomes):,} cases", end=", ")
        print(f"{sum(each.read for each in outcomes):,} read", end=", ")
        print(f"slowest {max(each.slowest for each in outcomes):.2f} s", end=", ")
        print(f"peak {max(each.megabytes for each in outcomes):.0f} MB")
    assert not any(each.failures for each in outcomes), f"see {tmp_path / 'failures'}"


def process(name: str, first: int, folder: Path) -> Outcome:
    """Try some files in a process of their own; what ended it is in its standard error."""
    cases = str(min(AT_ONCE, CASES - first))
    command = [sys.executable, "-m", "tests.hostile.trial", name, cases, str(folder), str(first)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert ended.returncode == 0, f"{folder / 'case' / name} ended it: {ended.stderr}"
    return Outcome(**json.loads(ended.stdout.splitlines()[-1]))
