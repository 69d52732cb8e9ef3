"""The guide in ``docs/`` says what is: its actions, keys, commands, links and pictures are compared with it.

How its pages are written, so that this can be checked: ``**Name** <kbd>Key</kbd>`` is an action with its key,
other bold text is an action too, or a whole sentence; ``<kbd>`` elsewhere is a key of the place that is
meant, or another action's; a line of a ``sh`` block that begins with ``workbench`` is a command.
"""

import re
import shlex

import click
import pytest

from tests.places import ROOT
from workbench.cli import COMMANDS, workbench_group
from workbench.ui.actions import ACTIONS
from workbench.ui.actions.keymap import PRESETS, keys_in_force

DOCS = ROOT / "docs"
CONTENTS = (DOCS / "README.md").read_text(encoding="utf-8")
GUIDE = ["README.md", *re.findall(r"^\d+\. \[.+?\]\((.+?)\)", CONTENTS, re.MULTILINE)]
PAGES = {name: (DOCS / name).read_text(encoding="utf-8") for name in GUIDE}

KEY = re.compile(r"<kbd>(.+?)</kbd>")
WITH_KEY = re.compile(r"\*\*([^*]+)\*\*\s+<kbd>(.+?)</kbd>")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`(workbench [^`]+)`")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
PATH = re.compile(r"\b(?:tests|models|projects)/[\w./-]+")
KEYS_OF_A_PLACE = {"Space", "Enter", "Esc", "T", "H"}  # the preview's and the form's own
HEAVIEST = 150_000  # bytes a picture
pages = pytest.mark.parametrize("text", PAGES.values(), ids=PAGES.keys())


def names() -> dict[str, set[str]]:
    """Return the keys by the text of each action; two actions may have the same text."""
    keys: dict[str, set[str]] = {}
    for action in ACTIONS:
        keys.setdefault(action.text.rstrip("…"), set()).update(action.keys)
    return keys


def plain(name: str) -> str:
    """Return a name in one line."""
    return " ".join(name.split())


def command_lines(text: str) -> list[str]:
    """Return the commands of a page, those of its blocks and those within its sentences."""
    blocks = [line for block in BLOCK.findall(text) for line in block.splitlines()]
    return [*(line for line in blocks if line.startswith("workbench")), *INLINE.findall(text)]


def refusal(line: str) -> str:
    """Return why the program would not take a command line, empty if it would."""
    words = shlex.split(line, comments=True)
    cut = next((place for place, word in enumerate(words) if word in {"<", ">"}), len(words))
    context, command, rest = click.Context(workbench_group), workbench_group, words[1:cut]
    while isinstance(command, click.Group) and rest and rest[0] != "COMMAND":
        name, found, rest = command.resolve_command(context, rest)
        if found is None:
            return f"no command {name}"
        command, context = found, click.Context(found, parent=context, info_name=name)
    values, left, _ = command.make_parser(context).parse_args(rest)
    for option in command.params:
        if (
            isinstance(option.type, click.Choice | click.IntRange | click.FloatRange)
            and option.name in values
        ):
            option.type_cast_value(context, values[option.name])
    return f"too much: {left}" if left and not isinstance(command, click.Group) else ""


@pages
def test_every_action_is_one_and_has_that_key(text: str) -> None:
    known = names()
    for name, key in WITH_KEY.findall(text):
        assert key in known.get(plain(name), ()), f"**{name}** <kbd>{key}</kbd>"


@pages
def test_every_other_bold_text_is_an_action_or_a_sentence(text: str) -> None:
    known = names()
    for name in map(plain, BOLD.findall(text)):
        assert name in known or name.endswith("."), name


@pages
def test_every_other_key_is_some_actions_or_the_places_own(text: str) -> None:
    known = set().union(*names().values()) | KEYS_OF_A_PLACE
    assert {*KEY.findall(text)} <= known


def test_the_keys_of_other_tools_are_those_of_the_presets() -> None:
    ids = {action.text.rstrip("…"): action.id for action in ACTIONS}
    table = [line for line in PAGES["coming.md"].splitlines() if line.count(" | ") == len(PRESETS)]
    headings, _, *rows = (line[2:-2].split(" | ") for line in table)
    assert headings[1:] == [preset.name for preset in PRESETS.values()]
    for name, *keys in rows:
        action = ids[name.strip("*")]
        assert keys == [" or ".join(keys_in_force(each, {})[action]) for each in PRESETS], name
    assert rows


@pages
def test_every_command_line_is_one_that_the_program_takes(text: str) -> None:
    for line in command_lines(text):
        try:
            refused = refusal(line)
        except click.ClickException as error:
            refused = error.format_message()
        assert not refused, f"{line}: {refused}"


@pytest.mark.parametrize(
    "line",
    [
        "workbench drift news.html",
        "workbench export news.wbp --pdf news.pdf",
        "workbench export news.wbp --preset wordfast --tmx news.tmx",
        "workbench models fetch opus-mt-id-en",
        "workbench split a.txt b.txt",
    ],
)
def test_a_command_line_that_the_program_refuses_is_noticed(line: str) -> None:
    try:
        refused = refusal(line)
    except click.ClickException as error:
        refused = error.format_message()
    assert refused


def test_every_command_is_in_the_guide() -> None:
    lines = [line for text in PAGES.values() for line in command_lines(text)]
    for name in COMMANDS:
        assert any(line.split()[1] == name for line in lines), name


@pages
def test_every_link_and_picture_is_there(text: str) -> None:
    for place in LINK.findall(text):
        assert (DOCS / place).exists(), place


def test_every_page_is_in_the_contents() -> None:
    assert {path.name for path in DOCS.glob("*.md")} <= {"README.md", *LINK.findall(CONTENTS)}


def test_every_picture_is_shown() -> None:
    shown = {place for text in PAGES.values() for place in LINK.findall(text)}
    readme = (DOCS.parent / "README.md").read_text(encoding="utf-8")
    for picture in (DOCS / "images").iterdir():
        assert f"images/{picture.name}" in shown or f"docs/images/{picture.name}" in readme, picture.name


def test_the_pictures_are_light_enough_to_travel() -> None:
    for picture in (DOCS / "images").iterdir():
        assert picture.stat().st_size < HEAVIEST, picture.name


def test_every_path_that_is_written_down_is_there() -> None:
    written = [page.read_text(encoding="utf-8") for page in (*DOCS.glob("*.md"), ROOT / "README.md")]
    named = {path.rstrip("./") for text in written for path in PATH.findall(text)}
    assert named
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
