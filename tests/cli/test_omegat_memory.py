"""OmegaT's own memories come into a project: what it writes of a translation that it made with ours."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from workbench.cli import workbench_group
from workbench.domain.memory import TranslationUnit
from workbench.exchange.tmx import write_tmx

PROJECT = """\
<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>ID</source_lang><target_lang>EN</target_lang><sentence_seg>false</sentence_seg>
</project></omegat>
"""
PAIRS = {
    "Harga beras & gula < Rp50.000.": "Rice & sugar cost < Rp50,000.",
    "“Kami siap,” kata wali kota…": "“We are ready,” said the mayor…",
}
pytestmark = pytest.mark.skipif(shutil.which("omegat") is None, reason="OmegaT is not installed")


def omegat_s_memories(folder: Path) -> list[Path]:
    """Let OmegaT translate the sources of ``PAIRS`` with our memory; return the memories that it exports."""
    for name in ("source", "target", "omegat", "glossary", "dictionary", "tm/auto", "config"):
        (folder / name).mkdir(parents=True)
    (folder / "omegat.project").write_text(PROJECT, encoding="utf-8")
    (folder / "source" / "segments.utf8").write_text("\n\n".join(PAIRS) + "\n", encoding="utf-8")
    write_tmx(folder / "tm" / "auto" / "ours.tmx", [TranslationUnit(*pair) for pair in PAIRS.items()])
    omegat = ["omegat", folder, "--mode=console-translate", f"--config-dir={folder / 'config'}"]
    subprocess.run(omegat, check=True, capture_output=True, timeout=120)
    return sorted(folder.glob("*.tmx"))


def test_what_omegat_exports_comes_into_the_memory(tmp_path: Path) -> None:
    memories = omegat_s_memories(tmp_path / "omegat")
    assert len(memories) == 3  # OmegaT's own, level 1 and level 2
    project = str(tmp_path / "news.wbp")
    for number, memory in enumerate(memories):
        done = CliRunner().invoke(workbench_group, ["import", project, str(memory)])
        assert done.stdout == f"read 2, added {0 if number else 2}, merged {2 if number else 0}, skipped 0\n"
    stdin = "\n".join(PAIRS) + "\n"
    done = CliRunner().invoke(workbench_group, ["match", project, "--json"], input=stdin)
    offered = [json.loads(line)["matches"][0]["target"] for line in done.stdout.splitlines()]
    assert offered == list(PAIRS.values())
