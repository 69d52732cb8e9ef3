"""Articles come into the project, and what intake got wrong is mended there."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.errors import LockedSegmentError, ProjectError
from workbench.services.session import Change, Session

MENU, READ_ALSO = 1, 4
HEADLINE, FIRST, TRADERS, CROWDED, MAYOR, CAPTION, CROWDED_AGAIN = range(1, 8)


def grid(session: Session, article_id: int = 1) -> list[tuple[int, str, bool]]:
    """Number, source and paragraph mark of an article's rows."""
    rows = session.article_segments(article_id)
    return [(each.number, each.source, each.leads_paragraph) for each in rows]


def test_sentences_become_segments_the_headline_first_and_boilerplate_stays_out(session: Session) -> None:
    assert grid(session) == [
        (1, "Pasar Apung Dibuka Lagi", True),
        (2, "Pasar apung di Danau Melati dibuka lagi.", True),
        (3, "Ratusan pedagang datang sejak pagi.", False),
        (4, "Pembeli ramai.", True),
        (5, "Wali kota hadir.", False),
        (6, "Wali kota di Danau Melati.", True),
        (7, "Pembeli ramai.", True),
    ]
    assert [each.text for each in session.paragraphs(1) if each.kind is ParagraphKind.BOILERPLATE] == [
        "Beranda | Politik | Olahraga",
        "Baca juga: Harga ikan naik",
    ]


def test_offsets_cut_the_source_out_of_its_paragraph(session: Session) -> None:
    texts = {each.id: each.text for each in session.paragraphs(1)}
    for segment in session.article_segments(1):
        assert texts[segment.paragraph_id][segment.start : segment.end] == segment.source


def test_the_article_comes_back_as_it_went_in(session: Session, as_article: Callable[..., Article]) -> None:
    article = as_article("# Judul\nIsi berita.\n- Iklan", "a.txt")
    report = session.import_articles([article])
    stored = session.article(report.added[0])
    assert stored.paragraphs == article.paragraphs
    assert (stored.title, stored.file) == ("Judul", "a.txt")


def test_the_headline_is_segment_1_wherever_it_stands_on_the_page(
    session: Session, as_article: Callable[..., Article]
) -> None:
    report = session.import_articles([as_article("* Foto pasar.\n# Judul\nIsi.", "b.txt")])
    assert [source for _, source, _ in grid(session, report.added[0])] == ["Judul", "Foto pasar.", "Isi."]


def test_a_title_that_no_paragraph_holds_is_the_headline_still(
    session: Session, as_article: Callable[..., Article]
) -> None:
    article = replace(as_article("Isi berita.", "c.txt"), title="Judul dari halaman")
    report = session.import_articles([article])
    assert [source for _, source, _ in grid(session, report.added[0])] == [
        "Judul dari halaman",
        "Isi berita.",
    ]


def test_an_article_already_there_is_skipped_with_a_sentence(
    session: Session, as_article: Callable[..., Article]
) -> None:
    page = "# Judul\nIsi berita."
    report = session.import_articles(
        [
            as_article(page, "a.txt"),
            as_article(page, "b.txt"),
            as_article("- Hanya menu", "c.txt"),
        ]
    )
    assert len(report.added) == 1
    assert report.skipped == (
        ("b.txt", "This article is already in the project, from a.txt."),
        ("c.txt", "There is no text to translate in it."),
    )


def test_importing_nothing_new_is_no_step(
    session: Session, told: list[Change], as_article: Callable[..., Article]
) -> None:
    session.import_articles([as_article("- Hanya menu", "c.txt")])
    assert told == []


def test_calls_of_one_import_undo_together(session: Session, as_article: Callable[..., Article]) -> None:
    run = object()
    for number in range(3):
        session.import_articles([as_article(f"# Judul {number}\nIsi {number}.", f"{number}.txt")], step=run)
    session.undo()
    assert [each.title for each in session.articles()] == ["Pasar Apung Dibuka Lagi"]
    session.redo()
    assert len(session.articles()) == 4


def test_a_boilerplate_line_is_brought_back_in_its_place(session: Session, told: list[Change]) -> None:
    first = session.restore_paragraph(1, READ_ALSO)
    assert grid(session)[3] == (4, "Baca juga: Harga ikan naik", True)
    assert session.segment(first or 0).number == 4
    assert [number for number, *_ in grid(session)] == list(range(1, 9))
    assert told[-1].structure
    assert session.restore_paragraph(1, READ_ALSO) is None


def test_a_menu_above_the_headline_comes_back_below_it(session: Session) -> None:
    session.restore_paragraph(1, MENU)
    assert [source for _, source, _ in grid(session)][:2] == [
        "Pasar Apung Dibuka Lagi",
        "Beranda | Politik | Olahraga",
    ]


def test_a_dropped_paragraph_is_boilerplate_and_comes_back(session: Session) -> None:
    before = grid(session)
    paragraph = session.segment(CROWDED).paragraph_id
    session.type_target(MAYOR, "The mayor came.")
    session.confirm([MAYOR])
    session.drop_paragraph(1, paragraph)
    assert [number for number, *_ in grid(session)] == [1, 2, 3, 4, 5]
    assert list(session.units()) == []
    session.restore_paragraph(1, paragraph)
    assert grid(session) == before
    session.undo()
    session.undo()
    assert session.segment(MAYOR).target == "The mayor came."
    assert len(list(session.units())) == 1


def test_a_paragraph_with_a_locked_segment_is_not_dropped(session: Session) -> None:
    session.lock([MAYOR], True)
    with pytest.raises(LockedSegmentError):
        session.drop_paragraph(1, session.segment(MAYOR).paragraph_id)
    assert len(grid(session)) == 7


def test_a_deleted_article_comes_back_with_everything_on_it(session: Session) -> None:
    session.type_target(FIRST, "Reopened.")
    session.confirm([FIRST])
    session.add_comment(FIRST, "Which lake?")
    session.delete_article(1)
    assert session.articles() == []
    assert len(session.segment_ids()) == 0
    with pytest.raises(ProjectError, match="no longer"):
        session.article(1)
    session.undo()
    assert session.segment(FIRST).comments == 1
    assert [unit.target for unit in session.units()] == ["Reopened."]


def test_segments_know_the_headings_inside_the_article(session: Session) -> None:
    paragraphs = (
        Paragraph("Pasar Ramai", ParagraphKind.TITLE),
        Paragraph("Pembeli datang.", ParagraphKind.BODY),
        Paragraph("Harga naik", ParagraphKind.HEADING),
        Paragraph("Beras mahal.", ParagraphKind.BODY),
    )
    report = session.import_articles([Article("Pasar Ramai", paragraphs, file="b.txt", digest="b")])
    segments = session.article_segments(report.added[0])
    assert [each.heading for each in segments] == [False, False, True, False]
