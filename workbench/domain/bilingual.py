"""Segments on their way to people and tools that have no workbench, and back."""

import hashlib
from dataclasses import dataclass

from workbench.domain.memory import Match
from workbench.domain.segment import Origin, State


@dataclass(frozen=True, slots=True)
class BilingualSegment:
    """A segment as it leaves.

    ``article`` counts the project's articles from 1, ``file`` is the article's file; with ``number`` they
    tell where the segment belongs when it comes back. ``comments`` are pairs of author and text, the oldest
    first. ``score`` is what it is in the project: a percentage for a memory's target, else the model's own.
    ``changed_by`` and ``changed_at``, ISO 8601 in UTC, say whose the target is, and since when.
    """

    article: int
    number: int
    source: str
    target: str
    state: State
    file: str = ""
    title: str = ""
    origin: Origin | None = None
    score: float | None = None
    locked: bool = False
    comments: tuple[tuple[str, str], ...] = ()
    matches: tuple[Match, ...] = ()
    changed_by: str = ""
    changed_at: str = ""

    @property
    def comment(self) -> str:
        """The comments in one text, a line or more for each."""
        return "\n".join(signed(author, text) for author, text in self.comments)

    @property
    def check(self) -> str:
        """What tells whether the segment has changed here by the time it comes back."""
        return check_of(self.target, self.state)


@dataclass(frozen=True, slots=True)
class ReturnedSegment:
    """A segment as a file brings it back; None is what the file does not say.

    ``place`` says where in the file, as in ``row 12``; ``check`` is what the segment left with, and
    ``changed_by`` and ``changed_at`` tell whose work it was then.
    """

    place: str
    number: int
    article: int | None = None
    file: str = ""
    source: str | None = None
    target: str | None = None
    state: State | None = None
    comment: str = ""
    check: str = ""
    locked: bool | None = None
    changed_by: str = ""
    changed_at: str = ""

    @property
    def is_as_it_left(self) -> bool:
        """Whether the target and the state are those that the segment left with."""
        return self.state is not None and check_of(self.target or "", self.state) == self.check


def signed(author: str, text: str) -> str:
    """Return a comment with its author before it."""
    return f"{author}: {text}" if author else text


def check_of(target: str, state: State) -> str:
    """Return eight letters that differ where the target's words or the state do."""
    return hashlib.blake2b(f"{comparable(target)}\n{state}".encode(), digest_size=4).hexdigest()


def comparable(text: str) -> str:
    """Return a text's words alone: formats differ in the spaces, breaks and invisible signs they can hold."""
    visible = text if text.isprintable() else "".join(_visible(letter) for letter in text)
    return " ".join(visible.split())


def _visible(letter: str) -> str:
    """Return a letter, a space for any gap, nothing for what is neither or no XML can hold."""
    if letter.isprintable():
        return letter
    return " " if letter in "\t\n\r" or (letter > "\x1f" and letter.isspace()) else ""
