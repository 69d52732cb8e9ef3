"""A project's segments are checked together and alone, by its own glossary and spelling."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.finding import Check
from workbench.domain.glossary import Term
from workbench.services.checks.project import check_project, check_segment, glossary_check
from workbench.services.session import Session

SENTENCES = ("Wali kota tiba Jumat (21/1).", "Hujan turun di kota itu.", "Hujan turun di kota itu.")
TARGETS = ("The regent arrived on Friday (January 22).", "It rained in the city.", "Rain fell in the city.")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = Session.create(tmp_path / "news.wbp")
    body = tuple(Paragraph(text, ParagraphKind.BODY) for text in SENTENCES)
    session.import_articles([Article("", body, file="a.txt", digest="a")])
    for segment, target in zip(session.segment_ids(), TARGETS, strict=True):
        session.type_target(segment, target)
    session.add_term(Term("wali kota", ("mayor",), ("regent",)))
    yield session
    session.close()


def test_a_project_s_findings_go_by_the_segments_ids(session: Session) -> None:
    first, _, third = session.segment_ids()
    assert [(each.number, each.check) for each in check_project(session)] == [
        (first, Check.DATE),
        (first, Check.FORBIDDEN),
        (third, Check.CONSISTENCY),
    ]


def test_what_is_set_aside_is_not_checked(session: Session) -> None:
    session.set_aside([session.segment_ids()[0]], on=True)
    assert [each.check for each in check_project(session)] == [Check.CONSISTENCY]


def test_a_segment_that_is_excepted_from_propagation_may_differ(session: Session) -> None:
    session.stand_alone([session.segment_ids()[2]], on=True)
    assert Check.CONSISTENCY not in {each.check for each in check_project(session)}


def test_a_segment_is_checked_alone_as_it_is_typed(session: Session) -> None:
    segment = session.segment(session.segment_ids()[0])
    date, term = check_segment(segment, [glossary_check(session)], variety="british")
    assert (date.fix, term.fix) == (
        "The regent arrived on Friday (21 January).",
        "The mayor arrived on Friday (January 22).",
    )


def test_a_job_checks_over_a_connection_of_its_own(session: Session) -> None:
    with session.reader() as project:
        assert len(list(check_project(project))) == 3
