"""When somebody worked on a project: the journal knows."""

from workbench.store.project_file import ProjectFile


def step_times(file: ProjectFile) -> list[str]:
    """Return the times of all steps (ISO 8601 in UTC), also of those undone, in order."""
    return [str(at) for (at,) in file.rows("SELECT at FROM step ORDER BY id")]


def step_places(file: ProjectFile) -> list[tuple[str, int | None]]:
    """Return the times of all steps in order, each with the first article that it changed anything of."""
    rows = file.rows(
        "SELECT at, (SELECT article_id FROM change WHERE step_id = step.id AND article_id IS NOT NULL "
        "ORDER BY id LIMIT 1) FROM step ORDER BY id"
    )
    return [(str(at), article) for at, article in rows]
