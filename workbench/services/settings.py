"""What the program remembers between runs: the user's choices, recent projects and the window's shape."""

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QIODevice, QObject, QSaveFile, Signal

from workbench.domain.errors import WorkbenchError
from workbench.domain.wording import tr

ThemeChoice = Literal["system", "light", "dark"]
LanguageChoice = Literal["system", "en", "id"]
Spelling = Literal["american", "british"]
RECENT_KEPT = 10
FONT_SIZES = range(10, 25)  # px


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project opened lately, and the segment that was current when it was left (0: the first)."""

    path: Path
    segment: int = 0


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything remembered; ``layout`` holds Qt's own state bytes by the name of the part.

    ``speeds`` are sentences a second measured on this computer, by the model's name.
    """

    author: str = ""
    language: LanguageChoice = "system"
    theme: ThemeChoice = "system"
    font_size: int = 13
    model: str = ""
    spelling: Spelling = "american"
    match_threshold: int = 70
    completion: bool = True
    review: bool = False
    follow_memory: bool = True
    follow_corrections: bool = True
    pretranslation_threshold: int = 75
    pretranslation_over_drafts: bool = True
    pretranslation_by_model: bool = True
    word_links: bool = True
    unsure_words: bool = True
    recent: tuple[RecentProject, ...] = ()
    layout: Mapping[str, bytes] = field(default_factory=dict)
    key_preset: str = "workbench"
    keys: Mapping[str, str] = field(default_factory=dict)
    speeds: Mapping[str, float] = field(default_factory=dict)


class Settings(QObject):
    """The preferences, kept as a JSON file that is replaced whole.

    A file or a value that cannot be read counts as absent; a damaged file is kept beside as
    ``NAME.damaged``.
    """

    changed = Signal(object)  # Preferences, after they were written
    failed = Signal(object)  # WorkbenchError: what is remembered lasts only until the program ends

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._values = _read(path)

    @property
    def values(self) -> Preferences:
        """The preferences as they are now."""
        return self._values

    def keep(self, values: Preferences) -> None:
        """Remember ``values``; typically ``settings.keep(replace(settings.values, theme="dark"))``."""
        if values == self._values:
            return
        self._values = values
        self._write()
        self.changed.emit(values)

    def remember_project(self, path: Path, segment: int | None = None) -> None:
        """Put ``path`` first among the recent projects, with the segment to come back to."""
        if segment is None:
            segment = self.segment_of(path)
        others = (recent for recent in self._values.recent if recent.path != path)
        recent = (RecentProject(path, segment), *others)[:RECENT_KEPT]
        self.keep(replace(self._values, recent=recent))

    def forget_project(self, path: Path) -> None:
        """Take ``path`` off the recent projects."""
        recent = tuple(recent for recent in self._values.recent if recent.path != path)
        self.keep(replace(self._values, recent=recent))

    def segment_of(self, path: Path) -> int:
        """Return the segment that was current when ``path`` was left, 0 when unknown."""
        return next((recent.segment for recent in self._values.recent if recent.path == path), 0)

    def layout(self, name: str) -> bytes:
        """Return the state bytes of the part ``name``, empty when it has none."""
        return self._values.layout.get(name, b"")

    def keep_layout(self, **parts: bytes) -> None:
        """Remember the state bytes of some parts of the window."""
        self.keep(replace(self._values, layout={**self._values.layout, **parts}))

    def _write(self) -> None:
        text = json.dumps(_to_json(self._values), ensure_ascii=False, indent=2)
        with suppress(OSError):  # told below, when the file cannot be opened
            self._path.parent.mkdir(parents=True, exist_ok=True)
        file = QSaveFile(str(self._path))
        written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(text.encode("utf-8")) >= 0
        if not (written and file.commit()):
            self.failed.emit(
                WorkbenchError(
                    tr("The settings cannot be saved."),
                    tr("Check that {path} can be written.", path=self._path),
                )
            )


def _read(path: Path) -> Preferences:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Preferences()
    except (OSError, ValueError, RecursionError):
        _keep_damaged(path)
        return Preferences()
    return _from_json(content if isinstance(content, dict) else {})


def _keep_damaged(path: Path) -> None:
    try:
        path.replace(path.with_name(path.name + ".damaged"))
    except OSError:
        return  # it stays where it is, and the next change replaces it


def _to_json(values: Preferences) -> dict[str, object]:
    plain: dict[str, object] = {each.name: getattr(values, each.name) for each in fields(values)}
    plain["recent"] = [{"path": str(item.path), "segment": item.segment} for item in values.recent]
    plain["layout"] = {name: base64.b64encode(state).decode("ascii") for name, state in values.layout.items()}
    plain["keys"] = dict(values.keys)
    plain["speeds"] = dict(values.speeds)
    return plain


def _from_json(content: dict[str, object]) -> Preferences:
    known = {name: content[name] for name in _READERS if name in content}
    readable: dict[str, object] = {}
    for name, value in known.items():
        try:
            readable[name] = _READERS[name](value)
        except (TypeError, ValueError, KeyError, binascii.Error):
            continue  # this one falls back to its default
    return replace(Preferences(), **readable)  # type: ignore[arg-type]  # each reader returns its field's type


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _one_of(*choices: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if value not in choices:
            raise ValueError(value)
        return _text(value)

    return read


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _whole(allowed: range) -> Callable[[object], int]:
    def read(value: object) -> int:
        if not isinstance(value, int) or value not in allowed:
            raise ValueError(value)
        return int(value)

    return read


def _recent(value: object) -> tuple[RecentProject, ...]:
    items = cast("list[dict[str, object]]", value)
    segment = _whole(range(2**63))
    return tuple(RecentProject(Path(_text(item["path"])), segment(item["segment"])) for item in items)


def _layout(value: object) -> Mapping[str, bytes]:
    return {name: base64.b64decode(state, validate=True) for name, state in _texts(value).items()}


def _texts(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return {_text(name): _text(text) for name, text in value.items()}


def _speeds(value: object) -> Mapping[str, float]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return {_text(model): float(speed) for model, speed in value.items()}


_READERS: dict[str, Callable[[object], object]] = {
    "author": _text,
    "language": _one_of("system", "en", "id"),
    "theme": _one_of("system", "light", "dark"),
    "font_size": _whole(FONT_SIZES),
    "model": _text,
    "spelling": _one_of("american", "british"),
    "match_threshold": _whole(range(50, 101)),
    "completion": _yes_or_no,
    "review": _yes_or_no,
    "follow_memory": _yes_or_no,
    "follow_corrections": _yes_or_no,
    "pretranslation_threshold": _whole(range(50, 101)),
    "pretranslation_over_drafts": _yes_or_no,
    "pretranslation_by_model": _yes_or_no,
    "word_links": _yes_or_no,
    "unsure_words": _yes_or_no,
    "recent": _recent,
    "layout": _layout,
    "key_preset": _text,
    "keys": _texts,
    "speeds": _speeds,
}
