"""The speller follows the project it is for."""

import pytest

from workbench.domain.glossary import Term
from workbench.services.checks.spelling import Spelling
from workbench.services.session import Session

TEXT = "The colour of the angkot"


@pytest.fixture
def session(qapp, tmp_path):
    session = Session.create(tmp_path / "p.wbp")
    yield session
    session.close()


def doubted(spelling):
    return [TEXT[start:end] for start, end in spelling.doubtful(TEXT, "Warnanya")]


def test_words_and_spelling_are_followed_and_told(qtbot, session):
    spelling = Spelling(session)
    assert doubted(spelling) == ["colour", "angkot"]
    with qtbot.waitSignal(spelling.changed):
        session.set_spelling("british")
    assert doubted(spelling) == ["angkot"]
    with qtbot.waitSignal(spelling.changed):
        session.add_project_word("Angkot")
    assert doubted(spelling) == []
    session.undo()
    assert doubted(spelling) == ["angkot"]


def test_the_suggestions_are_the_variety_s_own(session):
    spelling = Spelling(session)
    assert "color" in spelling.suggestions("colour")
    session.set_spelling("british")
    assert "colour" in spelling.suggestions("color")


def test_names_of_the_source_come_first_among_the_suggestions(session):
    source = "Presiden meninjau banjir di Sumberjati."
    assert Spelling(session).suggestions("Sumberjatti", source)[0] == "Sumberjati"
    assert Spelling(session).suggestions("Presidnt", source)[0] == "President"


def test_words_of_the_glossary_and_of_the_project_are_suggested(session):
    session.add_term(Term("balai", required=("Balairung Hall",)))
    session.add_project_word("angkot")
    spelling = Spelling(session)
    assert spelling.suggestions("Balairug")[0] == "Balairung"
    assert spelling.suggestions("angkto")[0] == "angkot"
