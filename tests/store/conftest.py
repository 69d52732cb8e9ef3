"""Small project files, whole and otherwise."""

from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.segment import Segment
from workbench.store import articles, opening, segments
from workbench.store.journal import NewStep
from workbench.store.project_file import ProjectFile


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A closed project of one article with the segment "Pasar dibuka."."""
    path = tmp_path / "pasar.wbp"
    file = opening.create(path)
    add_article(file)
    file.close()
    return path


@pytest.fixture(name="add_article")
def add_article_fixture() -> Callable[[ProjectFile], None]:
    return add_article


def add_article(file: ProjectFile) -> None:
    with file.step(NewStep("Import", "Ani", "2026-01-31T09:30:00Z")):
        article = articles.insert(file, Article("Pasar", ()), "2026-01-31T09:30:00Z")
        text = Paragraph("Pasar dibuka.", ParagraphKind.BODY)
        (paragraph,) = articles.insert_paragraphs(file, article, [text])
        segments.insert(file, Segment(0, article, paragraph.id, 1, text.text, end=len(text.text)))
