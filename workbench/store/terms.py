"""The glossary of a project; its renderings are JSON lists."""

import json

from workbench.domain.glossary import Term
from workbench.store.failures import of_sound_rows
from workbench.store.project_file import ProjectFile, Row


@of_sound_rows
def terms(file: ProjectFile) -> list[Term]:
    """Return the terms in the order of their sources."""
    rows = file.rows(
        "SELECT source, required, forbidden, note, case_sensitive, id FROM term "
        "ORDER BY source COLLATE NOCASE, id"
    )
    return [_term(row) for row in rows]


def add(file: ProjectFile, term: Term) -> int:
    """Keep a new term; return its id."""
    return file.write(
        "INSERT INTO term (source, required, forbidden, note, case_sensitive) VALUES (?, ?, ?, ?, ?)",
        _cells(term),
    )


def save(file: ProjectFile, term: Term) -> None:
    """Write a term that is there already."""
    file.write(
        "UPDATE term SET source = ?, required = ?, forbidden = ?, note = ?, case_sensitive = ? WHERE id = ?",
        (*_cells(term), term.id),
    )


def remove(file: ProjectFile, term_id: int) -> None:
    """Take a term out of the glossary."""
    file.write("DELETE FROM term WHERE id = ?", (term_id,))


def _cells(term: Term) -> tuple[str, str, str, str, bool]:
    required = json.dumps(term.required, ensure_ascii=False)
    forbidden = json.dumps(term.forbidden, ensure_ascii=False)
    return term.source, required, forbidden, term.note, term.case_sensitive


def _term(row: Row) -> Term:
    source, required, forbidden, note, case_sensitive, term_id = row
    return Term(
        source, tuple(json.loads(required)), tuple(json.loads(forbidden)), note, bool(case_sensitive), term_id
    )
