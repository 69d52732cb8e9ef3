from pathlib import Path

import docx
import pytest
from lxml import html

from workbench.domain.article import ParagraphKind
from workbench.domain.segment import Origin, Segment, State
from workbench.domain.target_article import TargetArticle, target_article
from workbench.exchange.target_text import write_docx, write_html, write_text

GOLDEN = Path(__file__).parent / "golden"
KINDS = {
    1: ParagraphKind.TITLE,
    2: ParagraphKind.CAPTION,
    3: ParagraphKind.BODY,
    4: ParagraphKind.HEADING,
    5: ParagraphKind.BODY,
}


def segment(number: int, paragraph: int, source: str, target: str = "", **facts: object) -> Segment:
    state = State.DRAFT if target else State.UNTRANSLATED
    origin = Origin.HUMAN if target else None
    return Segment(number, 1, paragraph, number, source, target, state, origin, **facts)


@pytest.fixture
def article() -> TargetArticle:
    return target_article(
        [
            segment(1, 1, "Pasar & dermaga dibuka", "Market & pier open"),
            segment(2, 2, "Warga di pasar.", "People at the <market>."),
            segment(3, 3, "Pasar itu ramai.", "The market is busy."),
            segment(4, 3, "Harga turun.", "Prices\nfall."),
            segment(5, 3, "Iklan.", "Advert.", set_aside=True),
            segment(6, 4, "Jam buka", "Opening hours"),
            segment(7, 5, "Pasar buka pukul 5.00 WIB."),
        ],
        KINDS,
    )


def test_the_paragraphs_of_the_source_come_back(article: TargetArticle, tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", article)
    assert (tmp_path / "a.txt").read_bytes().decode() == (
        "Market & pier open\n\nPeople at the <market>.\n\nThe market is busy. Prices fall.\n\n"
        "Opening hours\n\n[Pasar buka pukul 5.00 WIB.]\n"
    )


def test_an_untranslated_segment_is_its_source_in_brackets_and_counted(article: TargetArticle) -> None:
    assert article.paragraphs[-1].sentences == ("[Pasar buka pukul 5.00 WIB.]",)
    assert article.untranslated == 1


def test_what_is_set_aside_stays_behind(article: TargetArticle) -> None:
    assert not any("Advert" in paragraph.text for paragraph in article.paragraphs)


def test_the_page_is_as_the_golden_file_has_it(article: TargetArticle, tmp_path: Path) -> None:
    write_html(tmp_path / "a.html", article)
    assert (tmp_path / "a.html").read_bytes() == (GOLDEN / "article.html").read_bytes()


def test_the_page_needs_no_other_file_and_says_its_language(article: TargetArticle, tmp_path: Path) -> None:
    write_html(tmp_path / "a.html", article)
    page = html.parse(tmp_path / "a.html").getroot()
    assert page.get("lang") == "en"
    assert not page.xpath("//@src | //@href | //script | //link")
    assert page.xpath("//h1/text()") == ["Market & pier open"]


def test_the_word_document_has_the_paragraphs_in_word_s_own_styles(
    article: TargetArticle, tmp_path: Path
) -> None:
    write_docx(tmp_path / "a.docx", article)
    document = docx.Document(tmp_path / "a.docx")
    assert [(p.style.name, p.text) for p in document.paragraphs] == [
        ("Title", "Market & pier open"),
        ("Caption", "People at the <market>."),
        ("Normal", "The market is busy. Prices fall."),
        ("Heading 2", "Opening hours"),
        ("Normal", "[Pasar buka pukul 5.00 WIB.]"),
    ]
    assert document.core_properties.title == "Market & pier open"
    assert "python-docx" not in document.core_properties.author + document.core_properties.comments


@pytest.mark.parametrize("write", [write_html, write_docx])
def test_a_character_that_xml_forbids_does_not_stop_the_export(write: object, tmp_path: Path) -> None:
    spoilt = target_article([segment(1, 1, "Ya", "Y\x00es"), segment(2, 3, "T", "N\x0bo\ufffe")], KINDS)
    write(tmp_path / "a", spoilt)
    assert (tmp_path / "a").stat().st_size > 0


def test_an_article_without_a_headline_has_none(tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", target_article([segment(1, 3, "Ya.", "Yes.")], KINDS))
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "Yes.\n"
