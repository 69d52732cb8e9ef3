"""The acceptance test of the trade: OmegaT takes the memory and translates the same sentences with it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLE = sorted((ROOT / "projects" / "sample").iterdir())
SEEDS = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))
PROJECT = """\
<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>ID</source_lang><target_lang>EN</target_lang><sentence_seg>false</sentence_seg>
</project></omegat>
"""
pytestmark = pytest.mark.skipif(shutil.which("omegat") is None, reason="OmegaT is not installed")


def workbench(*arguments: str | Path) -> str:
    command = [sys.executable, "-m", "workbench", *arguments]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=ROOT).stdout


def translate_with_omegat(folder: Path, sources: list[str], memory: Path) -> list[str]:
    """Return what OmegaT makes of the sources, each a paragraph, with the memory in ``tm/auto``."""
    for name in ("source", "target", "omegat", "glossary", "dictionary", "tm/auto", "config"):
        (folder / name).mkdir(parents=True)
    (folder / "omegat.project").write_text(PROJECT, encoding="utf-8")
    (folder / "source" / "segments.utf8").write_text("\n\n".join(sources) + "\n", encoding="utf-8")
    shutil.copy(memory, folder / "tm" / "auto")
    omegat = ["omegat", folder, "--mode=console-translate", f"--config-dir={folder / 'config'}"]
    subprocess.run(omegat, check=True, capture_output=True, timeout=120)
    return (folder / "target" / "segments.utf8").read_text(encoding="utf-8-sig").strip("\n").split("\n\n")


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
