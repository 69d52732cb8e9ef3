"""Findings that are ignored, by the segments they are about."""

from workbench.domain.finding import Check
from workbench.domain.ignored import IgnoredFinding
from workbench.store.project_file import ProjectFile

_SELECT = "SELECT segment_id, rule, message, place, reason, author, at, id FROM ignored_finding"


def fetch(file: ProjectFile, segment_id: int | None = None) -> list[IgnoredFinding]:
    """Return what is ignored in one segment or in all, the oldest first; not of rules that are gone."""
    condition = "1" if segment_id is None else "segment_id = ?"
    rows = file.rows(f"{_SELECT} WHERE {condition} ORDER BY id", () if segment_id is None else (segment_id,))
    return [
        IgnoredFinding(segment, Check(rule), *rest)
        for segment, rule, *rest in rows
        if rule in Check.__members__.values()
    ]


def add(file: ProjectFile, ignored: IgnoredFinding) -> int:
    """Keep one; return its id."""
    return file.write(
        "INSERT INTO ignored_finding (segment_id, rule, message, place, reason, author, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            ignored.segment_id, ignored.check, ignored.message, ignored.place, ignored.reason,
            ignored.author, ignored.at,
        ),
    )  # fmt: skip


def remove(file: ProjectFile, ignored_id: int) -> None:
    """Take one back."""
    file.write("DELETE FROM ignored_finding WHERE id = ?", (ignored_id,))
