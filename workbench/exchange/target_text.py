"""The target text leaves as plain text, as a page that needs no other file, or as a Word document."""

from collections.abc import Callable
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from workbench.domain.article import ParagraphKind
from workbench.domain.target_article import TargetArticle, TargetParagraph
from workbench.exchange.atomic import atomic_file
from workbench.exchange.characters import allowed

_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ max-width: 38em; margin: 3em auto; padding: 0 1em; color: #1e2227; background: #fff;
  font: 1.1em/1.55 Georgia, "Times New Roman", serif; }}
h1, h2 {{ line-height: 1.2; }}
h2 {{ margin-top: 1.6em; }}
.caption {{ color: #5a626c; font-size: .9em; font-style: italic; }}
@media print {{
  body {{ max-width: none; margin: 0; padding: 0; font-size: 11pt; }}
  h1, h2 {{ break-after: avoid; }}
  p {{ orphans: 3; widows: 3; }}
}}
</style>
</head>
<body>
<article>
{content}
</article>
</body>
</html>
"""
_WORD_STYLES = {ParagraphKind.HEADING: "Heading 2", ParagraphKind.CAPTION: "Caption"}


def write_text(path: Path, article: TargetArticle) -> None:
    """Write the article as UTF-8 text: the headline first, a blank line between paragraphs.

    Raises:
        ExchangeError: the file cannot be written.
    """
    blocks = [article.title, *(paragraph.text for paragraph in article.paragraphs)]
    with atomic_file(path) as stream:
        stream.write(("\n\n".join(block for block in blocks if block) + "\n").encode())


def write_html(path: Path, article: TargetArticle) -> None:
    """Write the article as one HTML page that reads well on the screen and on paper.

    Raises:
        ExchangeError: the file cannot be written.
    """
    title = escape(allowed(article.title))
    blocks = [f"<h1>{title}</h1>"] if title else []
    blocks += [_html_paragraph(paragraph) for paragraph in article.paragraphs]
    with atomic_file(path) as stream:
        stream.write(_PAGE.format(title=title, content="\n".join(blocks)).encode())


def _html_paragraph(paragraph: TargetParagraph) -> str:
    text = escape(allowed(paragraph.text))
    if paragraph.kind is ParagraphKind.HEADING:
        return f"<h2>{text}</h2>"
    if paragraph.kind is ParagraphKind.CAPTION:
        return f'<p class="caption">{text}</p>'
    return f"<p>{text}</p>"


def write_docx(path: Path, article: TargetArticle) -> None:
    """Write the article as a Word document with the styles that Word itself brings.

    Raises:
        ExchangeError: the file cannot be written.
    """
    import docx  # noqa: PLC0415 - a tenth of a second that only this format costs

    document = docx.Document()
    facts = document.core_properties
    facts.title, facts.author, facts.comments = allowed(article.title), "", ""
    facts.language = "en"
    facts.created = facts.modified = datetime.now(UTC)
    if article.title:
        document.add_paragraph(allowed(article.title), style="Title")
    for paragraph in article.paragraphs:
        document.add_paragraph(allowed(paragraph.text), style=_WORD_STYLES.get(paragraph.kind, "Normal"))
    with atomic_file(path) as stream:
        document.save(stream)


WRITERS: dict[str, Callable[[Path, TargetArticle], None]] = {
    ".txt": write_text,
    ".html": write_html,
    ".docx": write_docx,
}
"""The formats of the target text by the ending of their files."""
