"""The glossary as it is now follows what is done to the project."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.domain.finding import Check
from workbench.domain.glossary import Term
from workbench.quality.pair import Pair
from workbench.services.checks.terminology import Terminology
from workbench.services.session import Session

SOURCE = "Wali kota tiba di jembatan."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = Session.create(tmp_path / "news.wbp")
    yield made
    made.close()


def test_terms_are_known_as_soon_as_they_are_added_and_until_they_are_undone(session: Session) -> None:
    terms = Terminology(session)
    told = []
    terms.changed.connect(lambda: told.append(terms.places(SOURCE)))
    session.add_term(Term("wali kota", ("mayor",)))
    session.undo()
    assert told == [[(0, 9)], []]


def test_what_is_missing_is_a_finding_too(session: Session) -> None:
    terms = Terminology(session)
    session.import_terms([Term("wali kota", ("mayor",)), Term("jembatan", ("bridge",))])
    target = "The mayor arrived."
    assert [term.source for term in terms.missing(SOURCE, target)] == ["jembatan"]
    assert [each.check for each in terms.check(Pair(1, SOURCE, target))] == [Check.TERM]


def test_other_changes_leave_the_glossary_alone(session: Session) -> None:
    terms = Terminology(session)
    told = []
    terms.changed.connect(lambda: told.append(True))
    session.set_spelling("british")
    assert told == []
