"""The commands that ask a project's memory: matches for sentences, and a phrase in context."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.project_file import reading, tell_lacking
from workbench.domain.memory import Match, TranslationUnit
from workbench.memory.fuzzy import FuzzyIndex
from workbench.memory.matching import THRESHOLD, Query, matches

if TYPE_CHECKING:
    from workbench.services.session import Session

_PROJECT = click.argument("project", type=click.Path(path_type=Path), metavar="P.wbp")
_SHOWN = 9  # matches for a sentence, as many as the window shows


@click.command("match")
@_PROJECT
@click.option("--threshold", type=click.IntRange(1, 100), default=THRESHOLD, show_default=True, metavar="N",
              help="Leave out matches of less than N percent.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def match_command(project: Path, *, threshold: int, as_json: bool) -> None:
    """Find the matches in a project's memory for sentences, best first.

    Each line of the standard input is a sentence.

    \b
    Examples:
      workbench match news.wbp < sentences.txt
      workbench match news.wbp --threshold 85 --json < sentences.txt
    """
    with reading(project) as session:
        tell_lacking(session)
        index = FuzzyIndex(session.memory_sources())
        for line in sys.stdin:
            source = line.strip("\ufeff \t\r\n")  # a mark of UTF-8 is no letter of the first line
            found = _matches(session, index, source, threshold) if source else []
            click.echo(_as_json(source, found) if as_json else _as_text(source, found))


def _matches(session: "Session", index: FuzzyIndex, source: str, threshold: int) -> list[Match]:
    alike = (found.source for found in index.search(source, threshold=threshold, limit=_SHOWN))
    units = [unit for each in dict.fromkeys((source, *alike)) for unit in session.units_of(each)]
    return matches(units, Query(source), threshold=threshold, limit=_SHOWN)


def _as_json(source: str, found: list[Match]) -> str:
    facts = [
        {"score": match.score, "kind": match.kind, "source": match.source, "target": match.target}
        | ({"memory": match.memory} if match.memory else {})
        for match in found
    ]
    return json.dumps({"source": source, "matches": facts}, ensure_ascii=False)


def _as_text(source: str, found: list[Match]) -> str:
    lines = [
        f"{match.score:>4} {match.kind:<6} {match.source}\n{'':>12}{match.target}"
        + (f"\n{'':>12}[{match.memory}]" if match.memory else "")
        for match in found
    ]
    return "\n".join([source, *lines])


@click.command("concordance")
@_PROJECT
@click.argument("text")
@click.option("--target", "in_target", is_flag=True, help="Look in the targets.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def concordance_command(project: Path, text: str, *, in_target: bool, as_json: bool) -> None:
    """Find TEXT, a phrase, inside a project's memory, the newest units first.

    A * at its end lets the last word go on.

    \b
    Examples:
      workbench concordance news.wbp "wali kota"
      workbench concordance news.wbp "mayor*" --target --json
    """
    if not any(letter.isalnum() for letter in text):
        raise click.UsageError("TEXT has no word to look for.")
    with reading(project) as session:
        tell_lacking(session)
        for unit in session.concordance(text, in_target=in_target):
            click.echo(_unit_as_json(unit) if as_json else _unit_as_text(unit))


def _unit_as_json(unit: TranslationUnit) -> str:
    facts = {
        "source": unit.source,
        "target": unit.target,
        "before": unit.context_before,
        "after": unit.context_after,
        "author": unit.changed_by,
        "at": unit.changed_at,
        "article": unit.article,
        "file": unit.file,
    }
    if unit.memory:
        facts["memory"] = unit.memory
    return json.dumps(facts, ensure_ascii=False)


def _unit_as_text(unit: TranslationUnit) -> str:
    signed = ", ".join(
        part for part in (unit.changed_by, unit.changed_at[:10], unit.article, unit.memory) if part
    )
    return "\n".join([unit.source, unit.target, *([f"{'':>4}{signed}"] if signed else []), ""])
