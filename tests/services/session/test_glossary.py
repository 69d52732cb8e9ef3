"""The glossary is the project's own, kept in its file and undone like all else."""

import pytest

from workbench.domain.errors import TermError
from workbench.domain.glossary import Term, TermsReport
from workbench.services.session import Session


def told(session: Session) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return [(term.source, term.required, term.forbidden) for term in session.terms()]


def test_terms_stay_with_the_project(session):
    session.add_term(Term("  wali  kota ", ("mayor", " mayor"), ("regent",), "of a city"))
    path = session.path
    session.close()
    again = Session.open(path)
    assert told(again) == [("wali kota", ("mayor",), ("regent",))]
    assert again.undo_text == "Add term “wali kota”"
    again.close()


def test_a_term_that_is_there_gets_the_renderings_it_lacks(session):
    session.add_term(Term("Bupati", ("regent",)))
    session.add_term(Term("bupati", ("district head",), ("mayor",)))
    assert told(session) == [("Bupati", ("regent", "district head"), ("mayor",))]
    session.undo()
    assert told(session) == [("Bupati", ("regent",), ())]


def test_a_term_whose_case_counts_is_one_of_its_own(session):
    session.add_term(Term("pos", ("post",)))
    session.add_term(Term("POS", ("point of sale",), case_sensitive=True))
    assert len(session.terms()) == 2


def test_an_import_says_what_came_of_it_and_is_one_step(session):
    session.add_term(Term("beras", ("rice",)))
    report = session.import_terms(
        [Term("beras", ("rice",)), Term("beras", ("husked rice",)), Term("padi", ("paddy",))]
    )
    assert report == TermsReport(added=1, merged=1, known=1)
    session.undo()
    assert told(session) == [("beras", ("rice",), ())]


def test_terms_are_changed_and_removed(session):
    session.add_term(Term("beras", ("rise",)))
    (term,) = session.terms()
    session.change_term(Term("beras", ("rice",), id=term.id))
    assert told(session) == [("beras", ("rice",), ())]
    session.remove_terms([term.id])
    assert session.terms() == []
    session.undo()
    assert told(session) == [("beras", ("rice",), ())]


@pytest.mark.parametrize("term", [Term(" ", ("rice",)), Term("beras", (" ",))])
def test_a_term_that_says_nothing_is_refused(session, term):
    with pytest.raises(TermError):
        session.add_term(term)
    assert session.terms() == []


def test_only_such_a_change_is_told_as_one(session):
    changes = []
    session.changed.connect(changes.append)
    session.type_target(session.segment_ids()[0], "Rice")
    session.add_term(Term("beras", ("rice",)))
    assert [change.terms for change in changes] == [False, True]
