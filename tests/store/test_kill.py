"""Whatever was written is there after the program is killed in the middle of writing."""

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.places import ROOT
from workbench.store import opening

WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from workbench.store import opening, segments
from workbench.store.journal import NewStep

file = opening.open_to_write(Path(sys.argv[1]))
segment = segments.fetch_one(file, 1)
for number in range(100_000):
    typed = replace(segment, target=f"Typed {number}.")
    with file.step(NewStep("Typing", "Ani", "2026-01-31T09:30:00Z")):
        segments.save(file, segment, typed)
    segment = typed
    print(number, flush=True)
"""

MAKER = """
import sys
from pathlib import Path
from workbench.store import migrations, opening

def stand_still(database):
    print("making", flush=True)
    sys.stdin.read()

migrations.migrate = stand_still
opening.create(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_last_text_is_there_after_a_kill_in_the_middle_of_writing(project: Path, seed: int) -> None:
    enough = random.Random(seed).randint(20, 400)
    command = [sys.executable, "-c", WRITER, str(project)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8") as writer:
        assert writer.stdout is not None
        written = [int(writer.stdout.readline()) for _ in range(enough)]
        writer.kill()
        written += [int(line) for line in writer.stdout if line.endswith("\n")]
    file = opening.open_to_write(project)
    (target,) = file.row("SELECT target FROM segment") or ("",)
    assert target in {f"Typed {written[-1]}.", f"Typed {written[-1] + 1}."}
    undone = file.undo()
    assert undone is not None
    assert undone.action == "Typing"
    file.close()
    with closing(sqlite3.connect(project)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert [each.name for each in project.parent.iterdir()] == [project.name]


def test_a_kill_while_a_project_is_made_leaves_no_file_of_its_name(tmp_path: Path) -> None:
    place = tmp_path / "pasar.wbp"
    command = [sys.executable, "-c", MAKER, str(place)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as maker:
        assert maker.stdout is not None
        assert maker.stdout.readline().strip() == b"making"
        maker.kill()
    (left,) = tmp_path.iterdir()
    assert left.name.startswith(".workbench-")
    days_ago = left.stat().st_mtime - 3 * 24 * 60 * 60
    os.utime(left, (days_ago, days_ago))
    opening.create(place).close()
    assert list(tmp_path.iterdir()) == [place]
