"""Find and replace in targets."""

import pytest

from workbench.domain.errors import SegmentError
from workbench.domain.segment import State
from workbench.services.session import Session


@pytest.fixture
def rows(session: Session) -> list[int]:
    for each, target in {2: "The Market (new) opened.", 3: "A market.", 5: "No stall."}.items():
        session.type_target(each, target)
    session.confirm([3])
    return list(session.segment_ids())


def targets(session: Session) -> list[str]:
    return [session.segment(each).target for each in (2, 3, 5)]


def test_all_occurrences_are_replaced_in_one_step(session: Session, rows: list[int]) -> None:
    assert session.replace_all(rows, "market", "bazaar") == 2
    assert targets(session) == ["The bazaar (new) opened.", "A bazaar.", "No stall."]
    assert session.segment(3).state is State.DRAFT
    session.undo()
    assert targets(session) == ["The Market (new) opened.", "A market.", "No stall."]
    assert session.segment(3).state is State.CONFIRMED


def test_case_can_matter(session: Session, rows: list[int]) -> None:
    assert session.replace_all(rows, "market", "bazaar", case_sensitive=True) == 1
    assert targets(session)[:2] == ["The Market (new) opened.", "A bazaar."]


def test_plain_text_is_plain_and_a_regular_expression_names_its_groups(
    session: Session, rows: list[int]
) -> None:
    assert session.replace_all(rows, "(new)", r"\1") == 1
    assert targets(session)[0] == r"The Market \1 opened."
    assert session.replace_all(rows, r"(\w+) stall", r"\1 shop", regex=True) == 1
    assert targets(session)[2] == "No shop."


@pytest.mark.parametrize(
    ("find", "replacement", "message"),
    [("", "x", "nothing to look for"), ("(", "x", "no regular expression"), ("(a)", r"\2", "no replacement")],
)
def test_what_cannot_be_replaced_is_told_in_a_sentence(
    session: Session, rows: list[int], find: str, replacement: str, message: str
) -> None:
    with pytest.raises(SegmentError, match=message):
        session.replace_all(rows, find, replacement, regex=True)


def test_locked_targets_are_passed_over(session: Session, rows: list[int]) -> None:
    session.lock([2], True)
    assert session.replace_all(rows, "market", "bazaar") == 1
    assert targets(session)[0] == "The Market (new) opened."
