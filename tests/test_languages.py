"""The window speaks two languages, complete in both: Qt's own tools collect the texts and say what lacks.

``python tests/test_languages.py`` collects the texts anew and compiles the translations.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from lxml import etree

from workbench.domain.errors import WorkbenchError

ROOT = Path(__file__).parents[1]
LANGUAGES = ROOT / "workbench" / "services" / "languages"
TRANSLATIONS = sorted(LANGUAGES.glob("*.ts"))
SOURCES = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "workbench").rglob("*.py"))
SHOW_PREFERENCES = """
from workbench.services import places
from workbench.services.language import choose_language
from workbench.services.settings import Settings
settings = Settings(places.settings_file())
choose_language(settings.values.language)
from PySide6.QtWidgets import QApplication
from workbench.ui.dialogs.preferences import Preferences
application = QApplication([])
shown = Preferences(settings, ["id-en"])
print(shown.theme.accessibleName(), shown.language.accessibleName())
"""
SHOWN = {  # by what shows a text: the places of its texts among the arguments
    "setText": (0,), "setToolTip": (0,), "setAccessibleName": (0,), "setPlaceholderText": (0,),
    "setWindowTitle": (0,), "setTitle": (0,), "setPrefix": (0,), "setSpecialValueText": (0,),
    "addAction": (0,), "addMenu": (0,), "addTab": (1,), "addItem": (0,),
    "label": (0,), "button": (0, 1), "named": (1, 2), "called": (0, 1),
    "say": (0, 1), "warn": (0, 1), "succeed": (0, 1), "tell": (0,),
    "files.open": (0,), "save": (0,), "folder": (0,), "follow_job": (0,),
}  # fmt: skip
SHOWN_BY_NAME = {"tip", "hint", "action_text", "accept"}
AS_IT_IS = {  # for the same in every language
    "Workbench",  # the program's name
    "Aa",  # a sign for capitals
}
NAMES = re.compile(r"\{(\w+)[^}]*\}")


def tool(name: str) -> str:
    """Return one of the tools that come with Qt for Python."""
    found = shutil.which(name, path=str(Path(PySide6.__file__).parent))
    if not found:
        pytest.skip(f"Qt's {name} did not come with this PySide6")
    return found


def collect(translation: Path) -> None:
    command = [tool("lupdate"), "-silent", "-locations", "none", "-no-obsolete", *SOURCES, "-ts", translation]
    subprocess.run(command, cwd=ROOT, check=True)


def compiled(translation: Path, to: Path) -> bytes:
    subprocess.run([tool("lrelease"), "-silent", translation, "-qm", to], check=True)
    return to.read_bytes()


def messages(translation: Path) -> dict[tuple[str, str], str | None]:
    """Return each text with its context and its translation, None where that is unfinished."""
    found: dict[tuple[str, str], str | None] = {}
    for context in etree.parse(translation).iterfind("context"):
        for message in context.iterfind("message"):
            said = message.find("translation")
            finished = said is not None and said.get("type") is None
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = said.text if finished and said is not None else None
    return found


@pytest.mark.parametrize("translation", TRANSLATIONS, ids=lambda path: path.stem)
def test_every_text_is_translated(translation: Path, tmp_path: Path) -> None:
    anew = shutil.copyfile(translation, tmp_path / translation.name)
    collect(anew)
    lacking = sorted(text for (_, text), said in messages(anew).items() if not said)
    assert lacking == [], "python tests/test_languages.py collects them"
    assert messages(anew) == messages(translation)


@pytest.mark.parametrize("translation", TRANSLATIONS, ids=lambda path: path.stem)
def test_the_values_in_a_text_are_those_of_its_translation(translation: Path) -> None:
    for (_, text), said in messages(translation).items():
        assert set(NAMES.findall(text)) == set(NAMES.findall(said or ""))


@pytest.mark.parametrize("translation", TRANSLATIONS, ids=lambda path: path.stem)
def test_what_the_window_loads_is_what_the_translators_wrote(translation: Path, tmp_path: Path) -> None:
    assert compiled(translation, tmp_path / "anew.qm") == translation.with_suffix(".qm").read_bytes()


def test_the_window_speaks_indonesian_to_who_chose_it(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "id"}', encoding="utf-8")
    shown = subprocess.run(
        [sys.executable, "-c", SHOW_PREFERENCES],
        cwd=ROOT,
        env={**os.environ, "WORKBENCH_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert shown.stdout.split() == ["Tema", "Bahasa"]


def errors_of(kind: type[WorkbenchError]) -> Iterator[str]:
    yield kind.__name__
    for each in kind.__subclasses__():
        yield from errors_of(each)


def shown_in(call: ast.Call, errors: set[str]) -> Iterator[ast.expr]:
    """Yield the arguments of a call that somebody will read; both, where it depends."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name == "open":
        name = ast.unparse(call.func).split("_")[-1]  # that of FileChoice is self._files.open
    places = (0, 1) if name in errors else SHOWN.get(name, ())
    given = [call.args[at] for at in places if at < len(call.args)]
    if places:
        given += [each.value for each in call.keywords if each.arg in SHOWN_BY_NAME]
    for each in given:
        yield from (each.body, each.orelse) if isinstance(each, ast.IfExp) else (each,)


def is_unmarked(shown: ast.expr) -> bool:
    parts = shown.values if isinstance(shown, ast.JoinedStr) else [shown]
    said = [each.value for each in parts if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return any(re.search("[A-Za-z]{2}", each) and each not in AS_IT_IS for each in said)


def unmarked_in(path: Path, errors: set[str]) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            for shown in filter(is_unmarked, shown_in(node, errors)):
                yield f"{path.relative_to(ROOT)}:{shown.lineno}: {ast.unparse(shown)}"


def test_every_text_that_is_shown_is_marked() -> None:
    """The command line's own are not: it speaks English."""
    errors = set(errors_of(WorkbenchError))
    modules = [ROOT / each for each in SOURCES if "cli" not in Path(each).parts]
    assert [each for path in modules for each in unmarked_in(path, errors)] == []


def hidden_in(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for text in (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)):
        calls = (node for node in ast.walk(text) if isinstance(node, ast.Call))
        for call in calls:
            if getattr(call.func, "id", "") == "tr":
                yield f"{path.relative_to(ROOT)}:{call.lineno}: {ast.unparse(call)}"


def test_every_marked_text_is_found_by_qt_s_tools() -> None:
    """They do not look into formatted strings."""
    assert [each for path in SOURCES for each in hidden_in(ROOT / path)] == []


if __name__ == "__main__":
    for each in TRANSLATIONS:
        collect(each)
        compiled(each, each.with_suffix(".qm"))
        print(each.stem, sum(not said for said in messages(each).values()), "texts to translate")
