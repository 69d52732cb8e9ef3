"""The one-folder build starts without Python; built only where a PyInstaller is named: it takes a minute."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.places import ROOT

SPEC = ROOT / "docs" / "packaging" / "workbench.spec"


@pytest.mark.long
def test_the_folder_translates_on_a_machine_without_python(tmp_path: Path) -> None:
    builder = os.environ.get("WORKBENCH_PYINSTALLER")
    if not builder:
        pytest.skip("WORKBENCH_PYINSTALLER names no pyinstaller to build with")
    places = ["--distpath", tmp_path / "dist", "--workpath", tmp_path / "build"]
    subprocess.run([builder, "--noconfirm", *places, SPEC], check=True, capture_output=True, cwd=tmp_path)
    program = tmp_path / "dist" / "workbench" / "workbench"
    translated = subprocess.run(
        [program, "translate"],
        input="Presiden mengunjungi Bandung pada hari Senin.\n",
        capture_output=True,
        encoding="utf-8",
        env={"PATH": "", "HOME": str(tmp_path), "WORKBENCH_HOME": str(tmp_path)},
        check=True,
    )
    assert "Bandung" in translated.stdout
