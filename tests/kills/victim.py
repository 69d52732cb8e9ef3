"""Does one long piece of work on a project, says when it begins and how far it is, and is killed in it.

Usage: victim.py draft|units|export|migrate FOLDER. The imports are made before it says "begun": they are
nobody's work. Editing has a program of its own, with the window: ``tests/ui/typist.py``.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from workbench import cli
from workbench.services.session import Session

NEEDED = (
    "ctranslate2", "sentencepiece", "lxml.etree", "sqlite_utils", "trafilatura", "justext",
    "workbench.cli.projects.bilingual", "workbench.cli.drafting.draft",
    "workbench.cli.projects.importing", "workbench.cli.projects.export",
    "workbench.exchange.tmx", "workbench.exchange.tmx_reading", "workbench.intake.reading",
    "workbench.mt.engine", "workbench.services.drafting.pretranslation", "workbench.store.migrations",
)  # fmt: skip


def command(*arguments: str) -> None:
    """Run a command of the program as its user would."""
    cli.workbench_group(list(arguments), standalone_mode=False)


def draft(folder: Path) -> None:
    """Import pages and draft them with the real model."""
    with suppress(SystemExit):
        command("draft", str(folder / "pages"), "--project", str(folder / "p.wbp"))


def units(folder: Path) -> None:
    """Bring a translation memory into the project's."""
    command("import", str(folder / "p.wbp"), str(folder / "memory.tmx"))


def export(folder: Path) -> None:
    """Write the memory over the file of an earlier export."""
    command("export", str(folder / "p.wbp"), "--tmx", str(folder / "out.tmx"))


def migrate(folder: Path) -> None:
    """Open the project of an older workbench, which brings it up to date."""
    Session.open(folder / "p.wbp").close()


WORK: dict[str, Callable[[Path], None]] = {each.__name__: each for each in (draft, units, export, migrate)}

if __name__ == "__main__":
    for name in NEEDED:
        import_module(name)
    print("begun", flush=True)
    WORK[sys.argv[1]](Path(sys.argv[2]))
    print("ended", flush=True)
