"""The report on a review, from a project to a page."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from lxml import html

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.draft import Draft
from workbench.domain.wording import speak
from workbench.exchange.review_report import write_report
from workbench.services.checks.project import check_project
from workbench.services.files.review_report import reviewed_articles
from workbench.services.session import Session

NOW = datetime(2022, 1, 30, 10, 12)  # noqa: DTZ001 - the report shows the clock of the place
BODY = "Pasar dibuka lagi. Pembeli ramai. Harga naik."


@pytest.fixture
def session(tmp_path):
    """The first segment as drafted, the second mended by two people, the third from scratch and rejected."""
    made = Session.create(tmp_path / "pasar.wbp", author="Ani")
    title = Paragraph("Kabar <pasar>", ParagraphKind.TITLE)
    made.import_articles([Article(title.text, (title, Paragraph(BODY, ParagraphKind.BODY)))])
    first, second, third, fourth = made.segment_ids()
    drafts = ["Market news", "The market open again.", "Buyer is many."]
    for each, text in zip((first, second, third), drafts, strict=True):
        made.apply_drafts([(each, Draft(made.segment(each).source, text, -0.1))])
    made.type_target(second, "The market opened again.")
    made.type_target(fourth, "Prices rise.")
    made.confirm([first, second, fourth])
    made.author = "Rina"
    made.type_target(second, "The market has opened again.")
    made.accept([second])
    made.reject([fourth], "Which prices?")
    made.add_comment(fourth, "See <the source>.")
    yield made
    made.close()


@pytest.fixture
def page(session, tmp_path):
    place = tmp_path / "review.html"
    with session.reader() as project:
        told = write_report(place, "Pasar & kabar", reviewed_articles(project, project.articles()), now=NOW)
    assert told == 2
    return html.fromstring(place.read_bytes())


def sections(page):
    return {each.find_class("number")[0].text: each for each in page.iter("section")}


def test_only_what_was_changed_rejected_or_commented_is_told(page):
    assert list(sections(page)) == ["2", "4"]


def test_the_changes_from_the_draft_are_marked(page):
    changed = sections(page)["2"]
    assert [each.text for each in changed.iter("del")] == ["open"]
    assert "".join(each.text for each in changed.iter("ins")).split() == ["has", "opened"]
    assert "2 words" in changed.text_content()
    assert "Ani · Rina" in changed.text_content()


def test_a_rejection_has_its_reason_and_what_was_said(page):
    rejected = sections(page)["4"].text_content()
    assert "rejected · written from scratch" in rejected
    assert "Reason: Which prices?" in rejected
    assert "Rina: See <the source>." in rejected


def test_the_sums_count_drafts_and_people_apart(page):
    text = page.text_content()
    assert "4 segments with a target: 1 reviewed, 1 rejected, 1 confirmed, 1 draft." in text
    assert "1 of 3 drafts changed: 2 words" in text
    assert "1 target written from scratch." in text
    rows = [[cell.text for cell in each] for each in page.iter("tr")][1:]
    assert [row[:3] for row in rows] == [["Ani", "2", "1"], ["Rina", "1", "1"]]


def test_the_page_needs_no_other_file(page):
    assert not page.xpath("//script | //link | //img | //@src | //@href")
    assert page.findtext(".//title") == "Review of Pasar & kabar"


def test_a_project_where_nothing_is_translated_has_a_report_too(tmp_path):
    place = tmp_path / "empty.html"
    assert write_report(place, "Empty", [], now=NOW) == 0
    assert "0 segments with a target." in place.read_text(encoding="utf-8")


def test_findings_and_the_ignored_ones_with_their_reasons_stand_in_the_report(session, tmp_path):
    second = session.segment_ids()[1]
    session.type_target(second, "The  market market has opened again.")
    spaces, doubled = sorted(
        (each for each in check_project(session) if each.number == second),
        key=lambda each: each.check,
        reverse=True,
    )
    session.ignore_finding(spaces, "House style <old>")
    place = tmp_path / "findings.html"
    with session.reader() as project:
        write_report(place, "Pasar", reviewed_articles(project, project.articles()), now=NOW)
    page = html.fromstring(place.read_bytes())
    text = sections(page)["2"].text_content()
    assert f"Finding: {doubled.message}" in text
    assert f"Ignored finding: {spaces.message} Reason: House style <old> (Rina)" in text
    assert "1 more ignored with a reason" in page.text_content()


@pytest.fixture
def spoken_otherwise() -> Iterator[None]:
    """Another language, in which every text stands in angle quotes."""
    speak(lambda text: f"‹{text}›")
    yield
    speak(str)


def test_the_report_speaks_the_language_of_the_window(
    session: Session, tmp_path: Path, spoken_otherwise: None
) -> None:
    place = tmp_path / "report.html"
    with session.reader() as project:
        write_report(place, "Pasar", reviewed_articles(project, project.articles()), now=NOW)
    said = html.fromstring(place.read_bytes()).text_content()
    assert "‹Review of Pasar›" in said
    assert "‹Reason: Which prices?›" in said
    assert "‹Changed by›" in said
    assert re.search(r"‹\d+ words?›, ‹\d+ characters›, TER", said)
