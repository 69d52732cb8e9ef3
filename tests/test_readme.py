"""The README says what is: its commands, its packages and its keys are compared with the things themselves.

``python tests/test_readme.py`` writes the table of keys anew.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from workbench.cli import COMMANDS  # noqa: E402
from workbench.cli.installation import system_libraries as system  # noqa: E402
from workbench.ui.actions import ACTIONS  # noqa: E402

README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
KEYS = re.compile(r"(?<=<!-- keys -->\n).*?(?=<!-- end of keys -->)", re.DOTALL)


def table_of_keys() -> str:
    """Return the table of actions as the README shows it."""
    rows = [
        f"| {action.group} | {action.text.rstrip('…')} | {' or '.join(action.keys)} |" for action in ACTIONS
    ]
    return "\n".join(["| menu | action | keys |", "| --- | --- | --- |", *rows]) + "\n"


def commands() -> list[str]:
    return [line.strip() for line in README.splitlines() if line.startswith("    python3 -m venv")]


def test_there_are_two_commands_and_ci_calls_the_second() -> None:
    run, test = commands()
    assert run.endswith("workbench open --sample")
    assert test.endswith("-m pytest")
    assert CI.splitlines()[-1] == test


def test_every_command_of_the_program_is_shown() -> None:
    for name in COMMANDS:
        assert f"workbench {name}" in README


def test_the_packages_are_those_the_program_asks_for() -> None:
    libraries = system.FOR_PROJECTS | system.FOR_WINDOWS | system.FOR_X11 | system.FOR_WAYLAND
    (line,) = re.findall(r"^    sudo apt-get install (.+)$", README, re.MULTILINE)
    assert line.split() == sorted(set(libraries.values()))
    (listed,) = re.findall(r"packages=\((.+?)\)", CI, re.DOTALL)
    assert listed.split() == sorted(set(libraries.values()))


def test_the_keys_are_those_of_the_table_of_actions() -> None:
    shown = KEYS.search(README)
    assert shown
    assert shown[0] == table_of_keys(), "python tests/test_readme.py writes it anew"


def test_every_file_that_is_linked_is_there() -> None:
    for place in re.findall(r"\]\((?!http)([^)#]+)\)", README):
        assert (ROOT / place).exists(), place


if __name__ == "__main__":
    (ROOT / "README.md").write_text(KEYS.sub(table_of_keys().replace("\\", r"\\"), README), encoding="utf-8")
