"""The acceptance test of the trade: OmegaT takes the memory and translates the same sentences with it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.omegat import needs_omegat, translate_with_omegat
from tests.places import ROOT

SAMPLE = sorted((ROOT / "projects" / "sample").iterdir())
SEEDS = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))
pytestmark = needs_omegat


def workbench(*arguments: str | Path) -> str:
    command = [sys.executable, "-m", "workbench", *arguments]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=ROOT).stdout


@pytest.mark.parametrize(
    "pages",
    [
        pytest.param(SAMPLE, id="sample"),
        pytest.param(
            SEEDS, id="seeds", marks=pytest.mark.skipif(not SEEDS, reason="the shared pages are not here")
        ),
    ],
)
def test_omegat_translates_nearly_every_segment_with_the_memory(pages: list[Path], tmp_path: Path) -> None:
    project, memory = tmp_path / "p.wbp", tmp_path / "out.tmx"
    workbench("draft", *pages, "--project", project, "--tmx", memory)
    segments = [json.loads(line) for line in workbench("segments", project, "--json").splitlines()]
    sources = [segment["source"] for segment in segments]
    targets = translate_with_omegat(tmp_path / "omegat", sources, memory)
    assert len(targets) == len(sources) > 30
    wanted = {segment["source"]: segment["target"] for segment in segments}
    taken = sum(wanted[source] == target for source, target in zip(sources, targets, strict=True))
    assert taken >= 0.95 * len(sources)
