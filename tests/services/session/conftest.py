"""Projects to try the session on; the news in them is made up."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.services.session import Change, Session

KINDS = {
    "#": ParagraphKind.TITLE,
    "=": ParagraphKind.HEADING,
    "*": ParagraphKind.CAPTION,
    "-": ParagraphKind.BOILERPLATE,
}
PAGE = """
    - Beranda | Politik | Olahraga
    # Pasar Apung Dibuka Lagi
    Pasar apung di Danau Melati dibuka lagi. Ratusan pedagang datang sejak pagi.
    - Baca juga: Harga ikan naik
    Pembeli ramai. Wali kota hadir.
    * Wali kota di Danau Melati.
    Pembeli ramai.
"""


def as_article(page: str, file: str = "pasar.txt") -> Article:
    """Return the article that a page in short marks: one paragraph a line, its kind before it."""
    lines = [line.strip() for line in page.strip().splitlines()]
    paragraphs = tuple(
        Paragraph(line.lstrip("#=*- "), KINDS.get(line[0], ParagraphKind.BODY), number)
        for number, line in enumerate(lines, 1)
    )
    titles = [each.text for each in paragraphs if each.kind is ParagraphKind.TITLE]
    return Article(title=titles[0] if titles else "", paragraphs=paragraphs, file=file)


@pytest.fixture(name="as_article")
def as_article_fixture() -> Callable[..., Article]:
    return as_article


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A project with one article of seven segments; numbers are ids."""
    opened = Session.create(tmp_path / "pasar.wbp", author="Ani")
    opened.import_articles([as_article(PAGE)])
    yield opened
    opened.close()


@pytest.fixture
def told(session: Session) -> list[Change]:
    """What the session told, from now on."""
    changes: list[Change] = []
    session.changed.connect(changes.append)
    return changes
