"""Find and replace in targets."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from workbench.domain.article import Article
from workbench.domain.errors import SegmentError
from workbench.domain.segment import State
from workbench.services.session import SegmentFilter, Session, replacing
from workbench.services.session.replacing import Wanted


@pytest.fixture
def rows(session: Session) -> list[int]:
    for each, target in {2: "The Market (new) opened.", 3: "A market.", 5: "No stall."}.items():
        session.type_target(each, target)
    session.confirm([3])
    return list(session.segment_ids())


def targets(session: Session) -> list[str]:
    return [session.segment(each).target for each in (2, 3, 5)]


def test_all_occurrences_are_replaced_in_one_step(session: Session, rows: list[int]) -> None:
    assert session.replace_all(rows, Wanted("market", "bazaar")) == 2
    assert targets(session) == ["The bazaar (new) opened.", "A bazaar.", "No stall."]
    assert session.segment(3).state is State.DRAFT
    session.undo()
    assert targets(session) == ["The Market (new) opened.", "A market.", "No stall."]
    assert session.segment(3).state is State.CONFIRMED


def test_case_can_matter(session: Session, rows: list[int]) -> None:
    assert session.replace_all(rows, Wanted("market", "bazaar", case_sensitive=True)) == 1
    assert targets(session)[:2] == ["The Market (new) opened.", "A bazaar."]


def test_whole_words_leave_alone_what_only_holds_them(session: Session, rows: list[int]) -> None:
    session.type_target(rows[0], "The marketing of a market, and no supermarket.")
    assert session.replace_all(rows[:1], Wanted("market", "bazaar", whole_words=True)) == 1
    assert session.segment(rows[0]).target == "The marketing of a bazaar, and no supermarket."
    expression = Wanted("super|no", "a", regex=True, whole_words=True)
    assert expression.replaced("no supermarket") == "a supermarket"


def test_plain_text_is_plain_and_a_regular_expression_names_its_groups(
    session: Session, rows: list[int]
) -> None:
    assert session.replace_all(rows, Wanted("(new)", r"\1")) == 1
    assert targets(session)[0] == r"The Market \1 opened."
    assert session.replace_all(rows, Wanted(r"(\w+) stall", r"\1 shop", regex=True)) == 1
    assert targets(session)[2] == "No shop."


@pytest.mark.parametrize(
    ("find", "replacement", "message"),
    [
        ("", "x", "nothing to look for"),
        ("(", "x", "no regular expression"),
        ("a{4294967295}", "x", "number is too large"),
        ("(" * 5000 + ")" * 5000, "x", "recursion depth"),
        ("(a)", r"\2", "no replacement"),
    ],
)
def test_what_cannot_be_replaced_is_told_in_a_sentence(
    session: Session, rows: list[int], find: str, replacement: str, message: str
) -> None:
    with pytest.raises(SegmentError, match=message):
        session.replace_all(rows, Wanted(find, replacement, regex=True))


@pytest.mark.parametrize("case_sensitive", [True, False])
def test_an_expression_that_tries_without_end_is_given_up(
    session: Session, rows: list[int], monkeypatch: pytest.MonkeyPatch, case_sensitive: bool
) -> None:
    monkeypatch.setattr(replacing, "PATIENCE", 0.1)
    session.type_target(5, "a" * 60 + "!")
    with pytest.raises(SegmentError, match="takes too long"):
        session.replace_all(rows, Wanted("(a|a)+$", "x", regex=True, case_sensitive=case_sensitive))
    assert targets(session) == ["The Market (new) opened.", "A market.", "a" * 60 + "!"]


def test_locked_targets_are_passed_over(session: Session, rows: list[int]) -> None:
    session.lock([2], True)
    assert session.replace_all(rows, Wanted("market", "bazaar")) == 1
    assert targets(session)[0] == "The Market (new) opened."


def test_a_long_replacement_goes_on_between_events_and_is_one_step(
    qtbot: QtBot, session: Session, as_article: Callable[..., Article]
) -> None:
    (article,) = session.import_articles([as_article("# Judul\n" + "Isi berita. " * 200)]).added
    ids = session.segment_ids(SegmentFilter(article=article))
    session.copy_source(ids)
    replacement = session.start_replacing(ids, Wanted("berita", "news"))
    steps: list[int] = []
    replacement.progress.connect(lambda progress: steps.append(progress.done))
    replacement.progress.connect(
        lambda progress: session.type_target(2, "Typed meanwhile.") if len(steps) == 2 else None
    )
    with qtbot.waitSignal(replacement.finished) as finished:
        pass
    assert finished.args == [200]
    assert len(steps) > 2
    assert steps[-1] == len(ids)
    assert {each.target for each in session.segments(ids)} == {"Judul", "Isi news."}
    assert session.undo_text == "Typing in segment 2"
    session.undo()
    session.undo()
    assert {each.target for each in session.segments(ids)} == {"Judul", "Isi berita."}


def test_a_long_replacement_that_is_undone_meanwhile_ends(
    qtbot: QtBot, session: Session, as_article: Callable[..., Article]
) -> None:
    (article,) = session.import_articles([as_article("# Judul\n" + "Isi berita. " * 200)]).added
    ids = session.segment_ids(SegmentFilter(article=article))
    session.copy_source(ids)
    replacement = session.start_replacing(ids, Wanted("berita", "news"))
    replacement.progress.connect(lambda progress: session.undo() if progress.done < 60 else None)
    with qtbot.waitSignal(replacement.finished):
        pass
    assert {each.target for each in session.segments(ids)} == {"Judul", "Isi berita."}
    assert session.redo_text == "Replace “berita”"


def test_a_long_replacement_that_cannot_be_made_tells(
    qtbot: QtBot, session: Session, rows: list[int]
) -> None:
    with pytest.raises(SegmentError, match="no regular expression"):
        session.start_replacing(rows, Wanted("(", "x", regex=True))
    replacement = session.start_replacing(rows, Wanted("(m)", r"\2", regex=True))
    with qtbot.waitSignal(replacement.failed) as failed:
        pass
    assert "no replacement" in failed.args[0].text


def test_closing_ends_a_long_replacement(qtbot: QtBot, session: Session, rows: list[int]) -> None:
    replacement = session.start_replacing(rows, Wanted("market", "bazaar"))
    with qtbot.waitSignal(replacement.finished):
        session.close()
