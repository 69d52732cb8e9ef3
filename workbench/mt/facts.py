"""The small JSON files of a model folder, read alike and refused alike."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workbench.domain.errors import ModelError
from workbench.domain.wording import tr

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
    except (OSError, ValueError, RecursionError) as failure:
        raise ModelError(
            tr("{path} cannot be read as JSON.", path=path), tr("Fetch or convert the model again.")
        ) from failure
    if not isinstance(content, dict):
        raise ModelError(
            tr("{path} is not a JSON object.", path=path), tr("Fetch or convert the model again.")
        )
    return content


def number(facts: Mapping[str, Any], name: str, otherwise: int) -> int:
    """Return a whole number of at least 1 that facts state, or the other one.

    Raises:
        ModelError: they state something else.
    """
    value = facts.get(name, otherwise)
    if type(value) is not int or value < 1:
        raise ModelError(
            tr("{FACTS} states {value!r} as {name}, not a number.", FACTS=FACTS, value=value, name=name),
            tr("Correct it."),
        )
    return value


def table(facts: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return an object that facts state, an empty one where they state none.

    Raises:
        ModelError: they state something else.
    """
    value = facts.get(name, {})
    if not isinstance(value, dict):
        raise ModelError(
            tr("{FACTS} states {value!r} as {name}, not an object.", FACTS=FACTS, value=value, name=name),
            tr("Correct it."),
        )
    return value


def tokens(facts: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return a list of tokens that facts state, none where they state none.

    Raises:
        ModelError: they state something else.
    """
    value = facts.get(name, [])
    if not isinstance(value, list) or not all(isinstance(token, str) for token in value):
        raise ModelError(
            tr("{FACTS} states {value!r} as {name}, not a list.", FACTS=FACTS, value=value, name=name),
            tr("Correct it."),
        )
    return tuple(value)


def write_json(path: Path, content: dict[str, Any]) -> None:
    """Write an object as indented UTF-8 JSON."""
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
