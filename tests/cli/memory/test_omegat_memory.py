"""OmegaT's own memories come into a project: what it writes of a translation that it made with ours."""

import json
from pathlib import Path

from click.testing import CliRunner

from tests.cli.omegat import needs_omegat, new_project, translate
from workbench.cli import workbench_group
from workbench.domain.memory import TranslationUnit
from workbench.exchange.tmx import write_tmx

PAIRS = {
    "Harga beras & gula < Rp50.000.": "Rice & sugar cost < Rp50,000.",
    "“Kami siap,” kata wali kota…": "“We are ready,” said the mayor…",
}
pytestmark = needs_omegat


def omegat_s_memories(folder: Path) -> list[Path]:
    """Let OmegaT translate the sources of ``PAIRS`` with our memory; return the memories that it exports."""
    write_tmx(new_project(folder) / "ours.tmx", [TranslationUnit(*pair) for pair in PAIRS.items()])
    (folder / "source" / "segments.utf8").write_text("\n\n".join(PAIRS) + "\n", encoding="utf-8")
    translate(folder)
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
