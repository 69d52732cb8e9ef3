"""What the house asks of all its code: first by the tools that know, then by reading the syntax trees."""

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.places import ROOT

TREES = {path: ast.parse(path.read_bytes()) for path in sorted((ROOT / "workbench").rglob("*.py"))}
WIDGETS = {"PySide6.QtWidgets", "PySide6.QtGui"}
POSIX_ONLY = {"fcntl", "grp", "pwd", "termios", "tty"}
WAITING = {"processEvents", "sleep", "qWait", "terminate", "msleep"}
SQL = re.compile(r"\s*(SELECT |INSERT |UPDATE \w+ SET|DELETE FROM|CREATE |DROP |ALTER TABLE|PRAGMA )")
LONGEST_MODULE, LONGEST_FUNCTION = 400, 60  # lines


def run(*command: str) -> None:
    """Run Python in this very environment and fail with what it printed."""
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, f"{done.stdout}{done.stderr}"


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(("-m", "ruff", "check", "."), id="lint"),
        pytest.param(("-m", "ruff", "format", "--check", "."), id="format"),
        pytest.param(
            ("-m", "ruff", "check", "--preview", "--select", "PLW1514", "workbench"), id="explicit encodings"
        ),
        pytest.param(("-m", "mypy"), id="types"),
        pytest.param(
            ("-c", "from importlinter.cli import lint_imports_command as check; check()"),
            id="import contracts",
        ),
    ],
)
def test_the_tools_are_content(command: tuple[str, ...]) -> None:
    run(*command)


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield every module, and every name imported from one, with its dots."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def strings(tree: ast.AST) -> Iterator[str]:
    """Yield the text of every string, docstrings included."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def names(tree: ast.AST) -> Iterator[str]:
    """Yield every attribute that is read."""
    return (node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute))


def room(path: Path) -> str:
    """Return the part of the program that a module belongs to: ``ui``, ``store``, ``app`` ..."""
    return path.relative_to(ROOT / "workbench").parts[0].removesuffix(".py")


def offenders(offends: Callable[[Path, ast.Module], bool]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path, tree in TREES.items() if offends(path, tree)]


def test_only_the_window_knows_widgets() -> None:
    assert not offenders(lambda path, tree: room(path) not in {"ui", "app"} and WIDGETS & {*imports(tree)})


def test_the_command_line_imports_the_window_inside_its_command_only() -> None:
    def reaches_for_the_window(path: Path, tree: ast.Module) -> bool:
        window = any(name.startswith(("workbench.app", "workbench.ui")) for name in imports(tree))
        at_once = ast.Module(
            [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], []
        )
        early = any(name.startswith(("workbench.app", "workbench.ui")) for name in imports(at_once))
        return room(path) == "cli" and window and (path.name != "window.py" or early)

    assert not offenders(reaches_for_the_window)


def test_only_the_store_writes_sql() -> None:
    assert not offenders(lambda path, tree: room(path) != "store" and any(map(SQL.match, strings(tree))))


def test_nothing_is_called_that_windows_lacks() -> None:
    def posix_only(_: Path, tree: ast.Module) -> bool:
        return bool(
            POSIX_ONLY & {*imports(tree)}
            or {"fork", "geteuid", "getuid", "killpg"} & {*names(tree)}
            or any("/tmp" in text for text in strings(tree))
        )

    assert not offenders(posix_only)


def test_nothing_waits_by_the_clock_nor_stops_a_thread_by_force() -> None:
    assert not offenders(lambda _, tree: bool(WAITING & {*names(tree)}))


def test_modules_and_functions_stay_small() -> None:
    def long_function(_: Path, tree: ast.Module) -> bool:
        functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
        return any((node.end_lineno or 0) - node.lineno > LONGEST_FUNCTION for node in functions)

    assert not offenders(lambda path, _: path.read_text(encoding="utf-8").count("\n") > LONGEST_MODULE)
    assert not offenders(long_function)


def test_the_lock_file_pins_versions_and_names_no_host() -> None:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+( ; .+)?", line) for line in lines)
    declared = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for package in ("pyside6-essentials", "ctranslate2", "pytest"):
        assert f'"{package}>=' in declared.lower()
        assert any(line.startswith(f"{package}==") for line in lines)
