"""Where things are: what travels with the program, and what the user keeps.

The environment variable ``WORKBENCH_HOME`` names one folder that takes the place of all of the user's.
No function here makes a folder.
"""

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).parents[1]
_HOME = "WORKBENCH_HOME"


def bundled_models() -> Path:
    """Return the folder of the models that travel with the program."""
    return _travelling("models")


def sample_project() -> Path:
    """Return the folder of the sample project's pages."""
    return _travelling("projects") / "sample"


def user_models() -> Path:
    """Return the folder of the models that the user added."""
    return _own("models", platformdirs.user_data_path("workbench", appauthor=False) / "models")


def projects_folder() -> Path:
    """Return the folder for projects that the user did not place elsewhere."""
    return _own("projects", platformdirs.user_documents_path() / "Workbench")


def backups() -> Path:
    """Return the folder for backups of projects."""
    return _own("backups", platformdirs.user_data_path("workbench", appauthor=False) / "backups")


def settings_file() -> Path:
    """Return the file of the user's choices."""
    config = platformdirs.user_config_path("workbench", appauthor=False)
    return _own("settings.json", config / "settings.json")


def crash_reports() -> Path:
    """Return the folder for reports of the program's own failures."""
    return _own("crashes", platformdirs.user_log_path("workbench", appauthor=False))


def _travelling(name: str) -> Path:
    """Return a folder that the wheel carries inside the package, and a checkout beside it."""
    inside = _PACKAGE / "bundled" / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def _own(name: str, usual: Path) -> Path:
    home = os.environ.get(_HOME, "")
    return Path(home) / name if home else usual
