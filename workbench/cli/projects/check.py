"""``workbench check``: the findings about a project, or about two files side by side."""

import json
from collections.abc import Iterator
from pathlib import Path

import click

from workbench.cli.project_file import reading
from workbench.cli.text_lines import text_lines
from workbench.domain.errors import IntakeError
from workbench.domain.finding import Finding
from workbench.quality.pair import Pair

Found = tuple[int, Finding, dict[str, str]]  # the number to show, the finding, and whose number it is


@click.command("check")
@click.argument("project", type=click.Path(path_type=Path), metavar="[P.wbp]", required=False)
@click.option(
    "--pairs",
    nargs=2,
    type=click.Path(path_type=Path),
    metavar="SOURCE TARGET",
    help="Two UTF-8 files instead, a line of one for a line of the other.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def check_command(project: Path | None, pairs: tuple[Path, Path] | None, *, as_json: bool) -> None:
    """Check translations: numbers, dates, names, terms, quotes, endings, consistency and more.

    The number of a finding is the segment's in its article, or the line's, from 1. Its fix is the
    corrected target.

    \b
    Examples:
      workbench check news.wbp
      workbench check --pairs source.txt target.txt --json
    """
    if project and not pairs:
        found = _of_project(project)
    elif pairs and not project:
        found = _of_files(*pairs)
    else:
        raise click.UsageError("Name a project, or two files with --pairs.")
    for number, finding, place in found:
        click.echo(_as_json(number, finding, place) if as_json else _as_text(number, finding, place))


def _of_files(source: Path, target: Path) -> Iterator[Found]:
    from workbench.quality.checking import check_all  # noqa: PLC0415 - a dictionary that --help does not need

    sources, targets = list(text_lines(source)), list(text_lines(target))
    if len(sources) != len(targets):
        raise IntakeError(
            f"{source} has {len(sources)} lines and {target} has {len(targets)}.",
            "A line of one must stand for a line of the other.",
        )
    numbered = enumerate(zip(sources, targets, strict=True), 1)
    for finding in check_all(Pair(number, *both) for number, both in numbered):
        yield finding.number, finding, {}


def _of_project(path: Path) -> Iterator[Found]:
    """Yield the findings of a project's segments by their numbers, with their articles' titles."""
    with reading(path) as session:
        from workbench.services.checks.project import check_project  # noqa: PLC0415 - imports Qt

        titles = {article.id: article.title for article in session.articles()}
        for finding in check_project(session, variety=session.spelling()):
            segment = session.segment(finding.number)
            yield segment.number, finding, {"article": titles[segment.article_id]}


def _as_json(number: int, finding: Finding, place: dict[str, str]) -> str:
    facts = {"number": number, "check": finding.check, "message": finding.message, "fix": finding.fix}
    return json.dumps({**facts, **place}, ensure_ascii=False)


def _as_text(number: int, finding: Finding, place: dict[str, str]) -> str:
    where = "".join(f"  {title}" for title in place.values())
    return f"{number:>5}  {finding.check:<14} {finding.message}{where}"
