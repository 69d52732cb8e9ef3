"""Articles and their paragraphs."""

import json
from collections.abc import Iterable

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.errors import ProjectError
from workbench.domain.project import ArticleSummary, StoredParagraph
from workbench.domain.wording import tr
from workbench.store import beads
from workbench.store.failures import of_sound_rows
from workbench.store.project_file import ProjectFile, Row

SUMMARIES = """
    SELECT article.id, title, file, date, publisher,
           coalesce(sum(segments), 0),
           coalesce(sum(segments) FILTER (WHERE state IN ('confirmed', 'reviewed')), 0),
           coalesce(sum(words), 0)
    FROM article LEFT JOIN tally ON tally.article_id = article.id AND NOT set_aside
    GROUP BY article.id ORDER BY article.id
"""
PARAGRAPHS = "SELECT id, kind, text, line, article_id, position FROM paragraph"


@of_sound_rows
def summaries(file: ProjectFile) -> list[ArticleSummary]:
    """Return the articles in the order of their import, which is the text order of the project."""
    return [ArticleSummary(*row) for row in file.rows(SUMMARIES)]


@of_sound_rows
def fetch(file: ProjectFile, article_id: int) -> Article:
    """Return an article as intake found it."""
    row = file.row(
        "SELECT title, date, publisher, file, digest, remarks, page FROM article WHERE id = ?", (article_id,)
    )
    if row is None:
        raise ProjectError(tr("That article is no longer in the project."), tr("Choose another."))
    title, date, publisher, name, digest, remarks, page = row
    kept = tuple(Paragraph(each.text, each.kind, each.line) for each in paragraphs(file, article_id))
    return Article(title, kept, date, publisher, name, digest, tuple(json.loads(remarks)), page)


@of_sound_rows
def paragraphs(file: ProjectFile, article_id: int) -> list[StoredParagraph]:
    """Return an article's paragraphs in page order, boilerplate included."""
    rows = file.rows(f"{PARAGRAPHS} WHERE article_id = ? ORDER BY position", (article_id,))
    return [_paragraph(row) for row in rows]


@of_sound_rows
def paragraph(file: ProjectFile, article_id: int, paragraph_id: int) -> StoredParagraph:
    """Return one paragraph of an article."""
    row = file.row(f"{PARAGRAPHS} WHERE article_id = ? AND id = ?", (article_id, paragraph_id))
    if row is None:
        raise ProjectError(tr("That paragraph is no longer in the project."), tr("Choose another."))
    return _paragraph(row)


@of_sound_rows
def paragraph_at(file: ProjectFile, article_id: int, position: int) -> StoredParagraph:
    """Return an article's paragraph at a position, counted from 1."""
    row = file.row(f"{PARAGRAPHS} WHERE article_id = ? AND position = ?", (article_id, position))
    if row is None:
        raise ProjectError(tr("That paragraph is no longer in the project."), tr("Choose another."))
    return _paragraph(row)


def twin(file: ProjectFile, article: Article) -> tuple[int, str] | None:
    """Return the id and the file name under which the same text is in the project already."""
    found = "SELECT id, file FROM article WHERE digest = ? AND digest <> '' LIMIT 1"
    row = file.row(found, (article.digest,))
    return (row[0], row[1]) if row else None


def of_page(file: ProjectFile, page: str) -> tuple[int, str] | None:
    """Return the id and the file name of the article that was read from a page with this digest."""
    row = file.row("SELECT id, file FROM article WHERE page = ? AND page <> '' LIMIT 1", (page,))
    return (row[0], row[1]) if row else None


def holds(file: ProjectFile, digest: str) -> bool:
    """Say whether an article with this digest is in the project."""
    return file.row("SELECT 1 FROM article WHERE digest = ?", (digest,)) is not None


def insert(file: ProjectFile, article: Article, at: str) -> int:
    """Store an article without its paragraphs; return its id."""
    return file.write(
        "INSERT INTO article (title, file, digest, date, publisher, remarks, imported_at, page) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (article.title, article.file, article.digest, article.date, article.publisher,
         json.dumps(article.remarks, ensure_ascii=False), at, article.page),
    )  # fmt: skip


def insert_paragraphs(
    file: ProjectFile, article_id: int, paragraphs: Iterable[Paragraph], *, first: int = 1
) -> list[StoredParagraph]:
    """Store paragraphs in page order, the first of them at place ``first``; return them with their ids."""
    stored = []
    for position, each in enumerate(paragraphs, first):
        paragraph_id = file.write(
            "INSERT INTO paragraph (article_id, position, kind, text, line) VALUES (?, ?, ?, ?, ?)",
            (article_id, position, each.kind, each.text, each.line),
        )
        stored.append(StoredParagraph(paragraph_id, each.kind, each.text, each.line, article_id, position))
    return stored


def set_kind(file: ProjectFile, paragraph_id: int, kind: ParagraphKind) -> None:
    """Say what a paragraph is."""
    file.write("UPDATE paragraph SET kind = ? WHERE id = ?", (kind, paragraph_id))


def delete(file: ProjectFile, article_id: int) -> None:
    """Delete an article whose segments are gone already, with its paragraphs and its alignment."""
    beads.delete_alignment(file, article_id)
    file.write("DELETE FROM paragraph WHERE article_id = ?", (article_id,))
    file.write("DELETE FROM article WHERE id = ?", (article_id,))


def _paragraph(row: Row) -> StoredParagraph:
    paragraph_id, kind, *rest = row
    return StoredParagraph(paragraph_id, ParagraphKind(kind), *rest)
