"""What intake decided about a page is changed before the import, and counted again."""

from workbench.domain.article import ParagraphKind
from workbench.ui.imports.page_edit import sums_of, with_kind


def test_a_line_set_aside_leaves_the_sentences_and_is_counted(article):
    page = article(0)
    assert str(sums_of(page)) == "4 sentences, 13 words; 1 line set aside"
    changed = with_kind(page, {2}, ParagraphKind.BOILERPLATE)
    assert str(sums_of(changed)) == "1 sentence, 3 words; 2 lines set aside"


def test_a_page_is_known_again_although_its_lines_were_changed(article):
    page = article(0)
    assert with_kind(page, {1}, ParagraphKind.BODY).digest == page.digest


def test_there_is_one_headline_and_it_names_the_article(article):
    changed = with_kind(article(0), {1}, ParagraphKind.TITLE)
    kinds = [each.kind for each in changed.paragraphs]
    assert kinds == [ParagraphKind.BODY, ParagraphKind.TITLE, ParagraphKind.BODY]
    assert changed.title == changed.paragraphs[1].text
