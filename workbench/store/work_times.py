"""When somebody worked on a project: the journal knows."""

from workbench.store.project_file import ProjectFile


def step_times(file: ProjectFile) -> list[str]:
    """Return the times of all steps (ISO 8601 in UTC), also of those undone, in order."""
    return [str(at) for (at,) in file.rows("SELECT at FROM step ORDER BY id")]
