"""``workbench segments``: what a project holds, in the order of the text."""

import json
from pathlib import Path

import click

from workbench.cli.project_file import reading
from workbench.domain.project import ArticleSummary, SegmentFilter
from workbench.domain.segment import Segment


@click.command("segments")
@click.argument("project", type=click.Path(path_type=Path), metavar="P.wbp")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def segments_command(project: Path, *, as_json: bool) -> None:
    """List the segments of a project in the order of the text.

    \b
    Examples:
      workbench segments news.wbp
      workbench segments news.wbp --json > segments.jsonl
    """
    with reading(project) as session:
        for article in session.articles():
            if not as_json:
                click.echo(f"{article.title} ({article.file})")
            ids = session.segment_ids(SegmentFilter(article=article.id))
            for segment in session.each_segment(ids):
                click.echo(_as_json(article, segment) if as_json else _as_text(segment))


def _as_json(article: ArticleSummary, segment: Segment) -> str:
    facts = {
        "article": article.title,
        "file": article.file,
        "number": segment.number,
        "state": segment.state,
        "origin": segment.origin,
        "source": _on_one_line(segment.source),
        "target": _on_one_line(segment.target),
    }
    return json.dumps(facts, ensure_ascii=False)


def _as_text(segment: Segment) -> str:
    facts = f"{segment.number:>5}  {segment.state:<12} {segment.origin or '':<11}"
    return f"{facts} {_on_one_line(segment.source)}\n{'':>32}{_on_one_line(segment.target)}".rstrip()


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
