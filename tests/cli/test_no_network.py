"""Nothing reaches for the network: the interpreter's own audit events say so while the program works."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import ROOT

PAGE = "Pasar dibuka\n\nPasar apung di Danau Melati dibuka lagi pada Senin. Wali kota hadir.\n"

AUDITED = """
import sys

def refuse(event, arguments):
    if event == "socket.__new__" or event.startswith(("socket.connect", "socket.getaddrinfo", "urllib")):
        if event == "socket.__new__" and arguments[1] == getattr(__import__("socket"), "AF_UNIX", None):
            return  # one's own computer
        sys.stderr.write(f"reached for the network: {event} {arguments}\\n")
        sys.stderr.flush()
        __import__("os")._exit(99)

sys.addaudithook(refuse)
"""

COMMANDS = """
from workbench.cli import workbench_group
for line in sys.argv[1:]:
    sys.stdin = open("page.txt", encoding="utf-8")
    try:
        workbench_group(line.split(), standalone_mode=False)
    except SystemExit as end:
        if end.code not in (0, 1):
            raise
print("all done")
"""

WINDOW = """
from pathlib import Path
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from workbench.app import Workbench
from workbench.intake import read_page
from workbench.services.backups import DailyBackup
from workbench.ui.memory.export_dialog import TmxChoice
from workbench.ui.memory.export import writing

class User(QObject):
    def __init__(self, program):
        super().__init__()
        self.program, self.page = program, Path(sys.argv[1])
        program.commands.models()
        program.new_articles.take([read_page(self.page)])
        self.watch = QTimer(self, interval=20, timeout=self.look)
        self.watch.start()
        self.begun = False

    def look(self):
        session, queue = self.program.projects.session, self.program.projects.queue
        ids = session.segment_ids() if session else ()
        if not self.begun and ids and all(each.target for each in session.segments(ids)):
            self.begun = True
            session.confirm(ids)
            session.findChild(DailyBackup).look()
            job = self.program.jobs.run(writing(session, self.page.with_suffix(".tmx"), TmxChoice()))
            job.finished.connect(self.leave)
            job.failed.connect(lambda error: sys.exit(str(error)))

    def leave(self, report):
        print("exported", flush=True)
        self.watch.stop()
        self.program.window.close()
        QApplication.quit()

application = QApplication(sys.argv[:1])
program = Workbench(application)
program.begin()
user = User(program)
application.exec()
"""


LINES = (
    "draft page.txt page.html --project p.wbp --tmx p.tmx",
    "import p.wbp p.tmx",
    "segments p.wbp",
    "export p.wbp --docx out",
    "export p.wbp --xliff p.xlf",
    "export p.wbp --sheet p.xlsx",
    "import p.wbp p.xlsx --preview",
    "match p.wbp",
    "concordance p.wbp kota",
    "check p.wbp",
    "stats p.wbp",
    "article page.html",
    "translate",
    "split",
    "models list",
    "models check",
    "models get",
    "doctor p.wbp --output mended.wbp",
    "backups p.wbp",
)


def run(code: str, folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "WORKBENCH_HOME": str(folder / "home"), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", AUDITED + code, *arguments],
        cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=120,
        check=False,
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "page.html").write_text(
        f'<html><head><link href="http://127.0.0.1:9/a.css"></head><body><h1>Pasar</h1><p>{PAGE}</p>'
        '<img src="http://127.0.0.1:9/a.png"></body></html>',
        encoding="utf-8",
    )
    return tmp_path


def test_the_watch_itself_sees_a_socket(tmp_path: Path) -> None:
    seen = run("__import__('urllib.request').request.urlopen('http://127.0.0.1:9')", tmp_path)
    assert seen.returncode == 99, seen.stderr
    assert "reached for the network" in seen.stderr


def test_no_command_reaches_for_the_network(folder: Path) -> None:
    done = run(COMMANDS, folder, *LINES)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("all done\n")


def test_the_window_opens_imports_drafts_and_exports_without_the_network(folder: Path, qapp: object) -> None:
    done = run(WINDOW, folder, str(folder / "page.txt"))
    assert done.returncode == 0, done.stderr
    assert done.stdout == "exported\n"
    assert (folder / "page.tmx").exists()
