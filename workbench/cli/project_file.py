"""Opening a project for the length of one command."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.installation.system_libraries import require_for_projects
from workbench.cli.streams import say
from workbench.domain.errors import ProjectError
from workbench.domain.project import ArticleSummary

if TYPE_CHECKING:
    from workbench.services.session import Session
    from workbench.services.settings import Spelling


@contextmanager
def reading(path: Path) -> "Iterator[Session]":
    """Yield the project at ``path``, opened read-only: a window may have it open meanwhile.

    Raises:
        ProjectError: there is no such project, or it is damaged or not one.
    """
    with _closing(_session_class().open(path, read_only=True)) as session:
        yield session


@contextmanager
def writing(path: Path) -> "Iterator[Session]":
    """Yield the project at ``path``, made where there is none yet, in the English of the preferences.

    Raises:
        ProjectError: it cannot be made or opened, or it is not a project.
        ProjectLockedError: a window or another command has it open.
    """
    sessions = _session_class()
    if path.exists():
        with _closing(sessions.open(path)) as session:
            yield session
        return
    with _closing(sessions.create(path)) as session:
        session.begin_spelling(_preferred_spelling())
        yield session


def tell_lacking(session: "Session") -> None:
    """Say on stderr which attached memories cannot be searched; the command does without them."""
    for lacking in session.searched.lacking(session.attached_memories()):
        say(str(lacking))


def chosen_articles(session: "Session", number: int | None) -> list[ArticleSummary]:
    """Return the project's article ``number``, counted from 1, or all of them for None.

    Raises:
        ProjectError: there is no such article.
    """
    articles = session.articles()
    if number is None:
        return articles
    if number > len(articles):
        raise ProjectError(f"There is no article {number}.", f"The project has {len(articles)}.")
    return articles[number - 1 : number]


@contextmanager
def _closing(session: "Session") -> "Iterator[Session]":
    try:
        yield session
    finally:
        session.close()


def _preferred_spelling() -> "Spelling":
    from workbench.services.places import settings_file  # noqa: PLC0415 - for new projects only
    from workbench.services.settings import Settings  # noqa: PLC0415 - after the check for what Qt needs

    return Settings(settings_file()).values.spelling


def _session_class() -> "type[Session]":
    """Import the session with the event loop's application beside it, for the timers it sets."""
    require_for_projects()
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - after the check for what it needs

    from workbench.services.session import Session  # noqa: PLC0415

    if QCoreApplication.instance() is None:
        _keep_alive.append(QCoreApplication(["workbench"]))
    return Session


_keep_alive: list[object] = []
