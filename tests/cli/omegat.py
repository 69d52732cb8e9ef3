"""OmegaT without its window, as the tests drive it: a project folder, and its translation."""

import shutil
import subprocess
from pathlib import Path

import pytest

PROJECT = """\
<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>ID</source_lang><target_lang>EN</target_lang><sentence_seg>false</sentence_seg>
</project></omegat>
"""
needs_omegat = pytest.mark.skipif(shutil.which("omegat") is None, reason="OmegaT is not installed")


def new_project(folder: Path) -> Path:
    """Make an empty project; memories in the folder that is returned are taken for certain."""
    for name in ("source", "target", "omegat", "glossary", "dictionary", "tm/auto", "config"):
        (folder / name).mkdir(parents=True)
    (folder / "omegat.project").write_text(PROJECT, encoding="utf-8")
    return folder / "tm" / "auto"


def translate(folder: Path) -> None:
    """Write what the project's memories make of the files in ``source`` to ``target``."""
    command = ["omegat", folder, "--mode=console-translate", f"--config-dir={folder / 'config'}"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)


def translate_with_omegat(folder: Path, sources: list[str], memory: Path) -> list[str]:
    """Return what OmegaT makes of the sources, each a paragraph, with the memory in ``tm/auto``."""
    shutil.copy(memory, new_project(folder))
    (folder / "source" / "segments.utf8").write_text("\n\n".join(sources) + "\n", encoding="utf-8")
    translate(folder)
    return (folder / "target" / "segments.utf8").read_text(encoding="utf-8-sig").strip("\n").split("\n\n")
