"""When the work on a project was done."""

from workbench.services.session.reading.project_answers import ProjectAnswers
from workbench.store import work_times


class WorkReading(ProjectAnswers):
    """When each action was done, and where."""

    def step_times(self) -> list[str]:
        """Return when each action was done (ISO 8601 in UTC), in order."""
        return work_times.step_times(self._file)

    def step_places(self) -> list[tuple[str, int | None]]:
        """Return when each action was done (ISO 8601 in UTC) and to which article, in order."""
        return work_times.step_places(self._file)
