"""What every question to a project stands on."""

from workbench.store.project_file import ProjectFile


class ProjectAnswers:
    """Answers out of a project file that somebody else opens and closes."""

    _file: ProjectFile
