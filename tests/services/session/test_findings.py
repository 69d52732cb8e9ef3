"""A finding that is none is ignored with a reason, until its place in the text changes."""

import pytest

from workbench.domain.errors import SegmentError
from workbench.domain.finding import Check
from workbench.services.checks.project import check_project, ignored_where_it_stands
from workbench.services.session import Session

FIRST, TRADERS = 2, 3


@pytest.fixture
def finding(session):
    """A doubled space, the only finding of its segment."""
    session.type_target(FIRST, "The floating  market on Lake Melati has reopened.")
    (found,) = about(session, FIRST)
    assert found.check is Check.SPACES
    return found


def about(session, segment):
    checks = (found for found in check_project(session) if found.check is not Check.UNTRANSLATED)
    return [found for found in checks if found.number == segment]


def test_what_is_ignored_is_told_no_more(session, finding):
    session.ignore_finding(finding, " The client  wants it. ")
    assert about(session, FIRST) == []
    (ignored,) = session.ignored_findings(FIRST)
    assert (ignored.reason, ignored.author, ignored.check) == ("The client wants it.", "Ani", Check.SPACES)


def test_a_reason_is_needed(session, finding):
    with pytest.raises(SegmentError, match="needs a reason"):
        session.ignore_finding(finding, "  ")


def test_undo_tells_it_again_and_redo_ignores_it(session, finding, told):
    session.ignore_finding(finding, "Wanted.")
    assert told[-1].segments == (FIRST,)
    session.undo()
    assert about(session, FIRST) == [finding]
    session.redo()
    assert about(session, FIRST) == []


def test_it_stays_ignored_after_a_restart(session, finding):
    session.ignore_finding(finding, "Wanted.")
    path = session.path
    session.close()
    again = Session.open(path)
    assert about(again, FIRST) == []
    assert again.undo_text == "Ignore finding in segment 2"
    again.close()


def test_it_comes_back_when_its_place_changes_and_not_when_another_does(session, finding):
    session.ignore_finding(finding, "Wanted.")
    session.type_target(FIRST, "The floating  market on Lake Melati has opened again.")
    assert about(session, FIRST) == []
    session.type_target(FIRST, "A floating  market on Lake Melati has opened again.")
    assert [found.check for found in about(session, FIRST)] == [Check.SPACES]
    assert ignored_where_it_stands(session) == []


def test_what_the_target_lacks_stays_ignored_while_the_source_is_the_same(session):
    session.edit_source(TRADERS, "Sebanyak 350 pedagang datang.")
    session.type_target(TRADERS, "Many traders came.")
    (lost,) = about(session, TRADERS)
    session.ignore_finding(lost, "Told before.")
    session.type_target(TRADERS, "A great many traders came.")
    assert about(session, TRADERS) == []
    session.edit_source(TRADERS, "Sebanyak 350 pedagang tiba.")
    assert [found.check for found in about(session, TRADERS)] == [Check.NUMBER]


def test_it_can_be_told_again(session, finding):
    session.ignore_finding(finding, "Wanted.")
    session.tell_again(session.ignored_findings(FIRST))
    assert about(session, FIRST) == [finding]
    session.undo()
    assert about(session, FIRST) == []


def test_ignoring_twice_is_one_entry(session, finding):
    session.ignore_finding(finding, "Wanted.")
    session.ignore_finding(finding, "Wanted again.")
    assert [each.reason for each in session.ignored_findings()] == ["Wanted."]


def test_ignored_findings_go_with_their_segment(session, finding):
    session.ignore_finding(finding, "Wanted.")
    session.delete_article(session.segment(FIRST).article_id)
    assert session.ignored_findings() == []
    session.undo()
    assert [each.reason for each in session.ignored_findings()] == ["Wanted."]
