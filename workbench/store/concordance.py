"""Concordance: a phrase looked for inside the memory, by SQLite's full-text index of every unit's words."""

from collections.abc import Iterable

from workbench.domain.memory import TranslationUnit
from workbench.store import imported_units, units
from workbench.store.failures import of_sound_rows
from workbench.store.project_file import ProjectFile


@of_sound_rows
def search(file: ProjectFile, text: str, *, in_target: bool, limit: int) -> list[TranslationUnit]:
    """Return units with the phrase ``text`` on one side, the newest first, one for each pair.

    Letters match in any case and without their accents; a ``*`` at the end lets the last word go on.
    """
    wanted = _phrase(text, "target" if in_target else "source")
    columns = ", ".join(f"memory_unit.{name}" for name in imported_units.COLUMNS.split(", "))
    imported = file.rows(
        f"SELECT {columns} FROM memory_unit_words "
        "JOIN memory_unit ON memory_unit.id = memory_unit_words.rowid "
        f"WHERE memory_unit_words MATCH ? AND {imported_units.LIVE} "
        "ORDER BY memory_unit_words.rowid DESC LIMIT ?",
        (wanted, limit),
    )
    own = file.rows(
        f"{units.SELECT.replace('FROM unit', 'FROM unit_words JOIN unit ON unit.id = unit_words.rowid')} "
        f"WHERE unit_words MATCH ? AND {units.LIVE} ORDER BY unit_words.rowid DESC LIMIT ?",
        (wanted, limit),
    )
    return newest_of_each([*map(units.unit_of, own), *map(imported_units.unit_of, imported)], limit)


def newest_of_each(found: Iterable[TranslationUnit], limit: int) -> list[TranslationUnit]:
    """Return units, the newest first, one for each pair."""
    by_pair: dict[tuple[str, str], TranslationUnit] = {}
    for unit in sorted(found, key=lambda unit: unit.changed_at, reverse=True):
        by_pair.setdefault((unit.source, unit.target), unit)
    return list(by_pair.values())[:limit]


def _phrase(text: str, side: str) -> str:
    """Return the text as FTS5 asks for a phrase (https://www.sqlite.org/fts5.html#fts5_phrases)."""
    phrase = text.replace("\0", " ").strip()
    prefix = phrase.endswith("*")
    escaped = phrase.rstrip("*").strip().replace('"', '""')
    return f'{side} : "{escaped}"{" *" if prefix else ""}'
