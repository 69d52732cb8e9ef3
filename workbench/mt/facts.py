"""The small JSON files of a model folder, read alike and refused alike."""

import json
from pathlib import Path
from typing import Any

from workbench.domain.errors import ModelError

FACTS = "workbench.json"
"""The file in which a model folder states its name, family, languages, limits, tokens, beam and licence."""


def read_json(path: Path) -> dict[str, Any]:
    """Return a JSON object's contents, nothing for an absent file.

    Raises:
        ModelError: the file cannot be read as a JSON object.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as failure:
        raise ModelError(f"{path} cannot be read as JSON.", "Fetch or convert the model again.") from failure
    if not isinstance(content, dict):
        raise ModelError(f"{path} is not a JSON object.", "Fetch or convert the model again.")
    return content


def write_json(path: Path, content: dict[str, Any]) -> None:
    """Write an object as indented UTF-8 JSON."""
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
