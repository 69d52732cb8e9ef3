"""``workbench article``: what intake makes of a page."""

import json
from collections.abc import Iterable
from pathlib import Path

import click

from workbench.domain.article import Article, Paragraph
from workbench.intake import read_page


@click.command("article")
@click.argument("page", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def article_command(page: Path, *, as_json: bool) -> None:
    """Show the title, date, publisher and body found in PAGE, and what was set aside.

    PAGE is a .txt, .html, .mhtml or .docx file.

    \b
    Examples:
      workbench article berita.html
      workbench article berita.txt --json
    """
    article = read_page(page)
    click.echo(json.dumps(_object(article), ensure_ascii=False, indent=2) if as_json else _readable(article))


def _object(article: Article) -> dict[str, object]:
    return {
        "title": article.title,
        "date": article.date,
        "publisher": article.publisher,
        "body": _items(article.body()),
        "boilerplate": _items(article.boilerplate()),
    }


def _items(paragraphs: Iterable[Paragraph]) -> list[dict[str, str | int | None]]:
    return [{"line": paragraph.line, "text": paragraph.text} for paragraph in paragraphs]


def _readable(article: Article) -> str:
    known = (article.publisher, article.date)
    head = [article.title, " · ".join(part for part in known if part)]
    body = [paragraph.text for paragraph in article.body()]
    aside = [f"- {paragraph.text}" for paragraph in article.boilerplate()]
    remarks = list(article.remarks)
    parts = ["\n".join(filter(None, head)), *body]
    parts += ["\n".join(["Set aside:", *aside])] if aside else []
    parts += ["\n".join(remarks)] if remarks else []
    return "\n\n".join(filter(None, parts))
