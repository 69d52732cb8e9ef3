"""What an action is, and how the table of actions writes many of a kind as rows."""

from dataclasses import dataclass
from typing import Literal

from workbench.domain.wording import tr

Scope = Literal["program", "project", "segment", "completion", "bead"]


@dataclass(frozen=True, slots=True)
class Action:
    """Something the user can do: the keys are Qt's portable names, the first is the one shown.

    ``scope`` says what must be there: nothing, an open project, a segment under the cursor, or a completion;
    ``writes`` switches the action off in a project that is open read-only; ``section`` draws a line between
    the parts of a menu.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    group: str
    section: str
    command: str
    tip: str
    scope: Scope = "program"
    icon: str = ""
    writes: bool = False
    checkable: bool = False
    argument: str | int | None = None
    on_menu: bool = True


def program(
    group: str, section: str, *rows: tuple[str, str, str, str, str], runs: str = "window"
) -> tuple[Action, ...]:
    """Rows of id, text, keys, icon, tip; run by the target ``runs`` at any time."""
    return tuple(
        Action(name, text, _keys(keys), group, section, f"{runs}.{name}", tip, "program", icon)
        for name, text, keys, icon, tip in rows
    )


def project(
    group: str,
    section: str,
    *rows: tuple[str, str, str, str, str],
    runs: str = "editor",
    writes: bool = False,
) -> tuple[Action, ...]:
    """Rows of id, text, keys, icon, tip; run by the target ``runs`` while a project is open."""
    return tuple(
        Action(name, text, _keys(keys), group, section, f"{runs}.{name}", tip, "project", icon, writes)
        for name, text, keys, icon, tip in rows
    )


def segment(
    group: str,
    section: str,
    *rows: tuple[str, str, str, str, str],
    runs: str = "editor",
    writes: bool = True,
) -> tuple[Action, ...]:
    """Rows of id, text, keys, icon, tip; run by the target ``runs`` on the segments under the cursor."""
    return tuple(
        Action(name, text, _keys(keys), group, section, f"{runs}.{name}", tip, "segment", icon, writes)
        for name, text, keys, icon, tip in rows
    )


def bead(section: str, *rows: tuple[str, str, str, str, str], writes: bool = True) -> tuple[Action, ...]:
    """Rows of id, text, keys, icon, tip; run while an alignment is in front, where nobody types text."""
    return tuple(
        Action(name, text, _keys(keys), tr("Alignment"), section, f"beads.{name}", tip, "bead", icon, writes)
        for name, text, keys, icon, tip in rows
    )


def _keys(listed: str) -> tuple[str, ...]:
    return tuple(listed.split())


def insert_match(place: int) -> Action:
    """Return the action that puts one of the matches into the target."""
    return Action(
        f"insert_match_{place}", tr("Insert match {place}", place=place), (f"Ctrl+{place}",),
        tr("Segment"), "matches",
        "editor.insert_match",
        tr("Put match {place} of the matches pane into the target.", place=place), "segment",
        writes=True, argument=place, on_menu=False,
    )  # fmt: skip


def character(name: str, text: str, key: str, typed: str) -> Action:
    """Return the action that types a character which keyboards lack."""
    return Action(
        name, f"{text}  {typed}", (key,), tr("Edit"), "characters", "editor.insert_text",
        tr("Type {typed} into the target.", typed=typed), "segment", writes=True, argument=typed,
    )  # fmt: skip


def completion(name: str, text: str, key: str, tip: str) -> Action:
    """Return an action on the completion that shows."""
    return Action(name, text, (key,), tr("Edit"), "completion", f"completing.{name}", tip, "completion")


def pane(name: str, text: str, key: str) -> Action:
    """Return the action that shows or hides a pane."""
    return Action(
        f"pane_{name}", text, (key,), tr("View"), "panes", "page.toggle_pane",
        tr("Show or hide the pane “{text}”.", text=text), "project", checkable=True, argument=name,
    )  # fmt: skip
