"""Pages of every layout the trade meets, invented for these tests, each with what a reader finds in it."""

import json
from pathlib import Path
from typing import Any

import pytest

from workbench.domain.article import Article, ParagraphKind
from workbench.intake import read_page

PAGES = Path(__file__).parent / "pages"
NAMES = sorted(path.stem for path in PAGES.glob("*.json"))


def golden(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((PAGES / f"{name}.json").read_text(encoding="utf-8"))
    return found


def page(name: str) -> Path:
    return next(path for path in PAGES.glob(f"{name}.*") if path.suffix != ".json")


def captions(article: Article) -> list[Any]:
    found = [paragraph for paragraph in article.paragraphs if paragraph.kind is ParagraphKind.CAPTION]
    return [paragraph.line or paragraph.text for paragraph in found]


@pytest.mark.parametrize("name", NAMES)
def test_finds_title_date_and_publisher(name: str) -> None:
    article, expected = read_page(page(name)), golden(name)
    assert (article.title, article.date, article.publisher) == (
        expected["title"],
        expected["date"],
        expected["publisher"],
    )


@pytest.mark.parametrize("name", NAMES)
def test_keeps_the_body_and_nothing_but_the_body(name: str) -> None:
    article, expected = read_page(page(name)), golden(name)
    if "lines" in expected:
        assert [paragraph.line for paragraph in article.body()] == expected["lines"]
    else:
        assert [paragraph.text for paragraph in article.body()] == expected["body"]


@pytest.mark.parametrize("name", NAMES)
def test_knows_captions(name: str) -> None:
    assert captions(read_page(page(name))) == golden(name)["captions"]


@pytest.mark.parametrize("path", sorted(PAGES.glob("*.txt")), ids=lambda path: path.stem)
def test_no_line_of_a_text_page_is_lost(path: Path) -> None:
    shown = " ".join(paragraph.text for paragraph in read_page(path).paragraphs)
    assert shown.split() == path.read_text(encoding="utf-8").split()


def test_headline_is_the_first_kept_paragraph_and_order_is_the_pages() -> None:
    article = read_page(PAGES / "menu_heavy.txt")
    assert next(article.kept()).kind is ParagraphKind.TITLE
    lines = [paragraph.line for paragraph in article.paragraphs]
    assert lines == sorted(lines, key=lambda line: line or 0)


def test_boilerplate_is_set_aside_not_dropped() -> None:
    aside = [paragraph.text for paragraph in read_page(PAGES / "div_soup.html").boilerplate()]
    assert "Berita Terkait" in aside
    assert "Harga Tongkol Naik Jelang Galungan" in aside
    assert any(text.startswith("Hak Cipta") for text in aside)


def test_scripts_and_embedded_images_never_become_text() -> None:
    for name in ("div_soup.html", "linked_data.html"):
        shown = " ".join(paragraph.text for paragraph in read_page(PAGES / name).paragraphs)
        assert "iklan =" not in shown
        assert "base64" not in shown


def test_remarks_say_what_the_preview_should_know() -> None:
    assert "Bold and links were dropped." in read_page(PAGES / "div_soup.html").remarks
    assert "The text looks English, not Indonesian." in read_page(PAGES / "english.html").remarks
    assert "The text is very short." in read_page(PAGES / "flash.html").remarks
    assert read_page(PAGES / "regional.txt").remarks == ()
