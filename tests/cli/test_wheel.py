"""The wheel stands alone: installed elsewhere and run from anywhere, it finds what travels with it."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from tests.places import ROOT

ANYWHERE = Path(ROOT.anchor)


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an empty environment with the wheel in it; its dependencies are lent by this one."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT]
    subprocess.run(build, check=True, capture_output=True)
    venv.create(folder / "env", with_pip=False, symlinks=os.name != "nt")
    scripts = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
    python = next(scripts.glob("python*"))
    (wheel,) = folder.glob("*.whl")
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel]
    subprocess.run(install, check=True, capture_output=True)
    places = {"base": str(folder / "env"), "platbase": str(folder / "env")}
    packages = Path(sysconfig.get_path("purelib", "venv", places))
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python


def run(python: Path, *arguments: str, stdin: str = "", home: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"WORKBENCH_HOME": str(home)}
    environment.pop("PYTHONPATH", None)
    return subprocess.run(
        [python, *arguments],
        cwd=ANYWHERE,
        env=environment,
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_the_installed_program_translates_from_the_root_folder(python: Path, tmp_path: Path) -> None:
    program = next(path for path in python.parent.glob("workbench*"))
    done = run(program, "translate", stdin="Saya membaca buku.\n\nDia pergi ke pasar.\n", home=tmp_path)
    assert done.returncode == 0, done.stderr
    first, blank, second, end = done.stdout.split("\n")
    assert first
    assert second
    assert (blank, end) == ("", "")


def test_the_model_and_the_sample_are_found_inside_the_package(python: Path, tmp_path: Path) -> None:
    question = (
        "import workbench.services.places as p; print(p.bundled_models()); print(p.sample_project());"
        "print(*sorted(page.name for page in p.sample_project().iterdir()))"
    )
    done = run(python, "-I", "-c", question, home=tmp_path)
    models, sample, pages = done.stdout.splitlines()
    for place in (models, sample):
        assert Path(place).is_relative_to(python.parents[1])
    assert (Path(models) / "id-en" / "model.bin").is_file()
    assert pages.split() == [page.name for page in sorted((ROOT / "projects" / "sample").iterdir())]
