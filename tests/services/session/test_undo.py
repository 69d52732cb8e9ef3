"""Undo and redo: across segments, across restarts, and after anything a user can do."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from workbench.domain.article import Article, ParagraphKind
from workbench.domain.draft import Draft
from workbench.domain.errors import WorkbenchError
from workbench.domain.memory import Match, MatchKind
from workbench.domain.segment import Origin, State
from workbench.domain.wording import speak
from workbench.services.session import Change, SegmentFilter, Session
from workbench.services.session.replacing import Wanted

HEADLINE, FIRST, TRADERS, CROWDED, MAYOR, CAPTION, CROWDED_AGAIN = range(1, 8)
TABLES = ("article", "paragraph", "segment", "draft", "unit", "comment")
ALL = SegmentFilter(set_aside=None)
WORDS = ("lake", "market", "boat", "mayor", "fish", "crowd", "morning")


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the project's texts, read by another connection."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in TABLES
        }


def test_undo_and_redo_name_the_action_and_the_segment_to_look_at(
    session: Session, told: list[Change]
) -> None:
    session.type_target(FIRST, "Reopened.")
    session.confirm([FIRST])
    assert (session.undo_text, session.redo_text) == ("Confirm segment 2", "")
    assert session.undo() == Change(segments=(FIRST,), articles=(1,), focus=FIRST, text="Confirm segment 2")
    assert told[-1] == Change(segments=(FIRST,), articles=(1,), focus=FIRST, text="Confirm segment 2")
    assert (session.undo_text, session.redo_text) == ("Typing in segment 2", "Confirm segment 2")
    session.redo()
    assert session.segment(FIRST).state is State.CONFIRMED


def test_inside_a_segment_undo_goes_by_typing_run(session: Session) -> None:
    for text in ("The", "The market", "The market reopened"):
        session.type_target(FIRST, text)
    session.undo()
    assert session.segment(FIRST).target == "The market"


def test_a_score_comes_back_to_the_last_digit(session: Session) -> None:
    source = session.segment(FIRST).source
    session.apply_drafts([(FIRST, Draft(source, "The market reopened.", -1 / 3))])
    session.clear([FIRST])
    session.undo()
    assert session.segment(FIRST).score == -1 / 3
    session.undo()
    session.redo()
    assert session.alternatives(FIRST)[0].score == -1 / 3


def test_a_new_action_after_undo_ends_redo(session: Session) -> None:
    session.type_target(FIRST, "One")
    session.undo()
    session.type_target(FIRST, "Two")
    assert session.redo_text == ""
    assert session.redo() is None
    session.undo()
    assert session.segment(FIRST).target == ""


def test_an_action_that_changes_nothing_leaves_redo_alone(session: Session) -> None:
    session.type_target(FIRST, "One")
    session.undo()
    session.reopen([FIRST])
    session.type_target(FIRST, "")
    session.redo()
    assert session.segment(FIRST).target == "One"


def test_undoing_a_split_looks_at_the_segment_that_is_left(session: Session) -> None:
    session.split(TRADERS, 7)
    change = session.undo()
    assert change is not None
    assert (change.structure, change.focus) == (True, TRADERS)
    assert TRADERS in change.segments


def test_undo_takes_nothing_back_that_was_not_done(session: Session) -> None:
    while session.undo():
        pass
    assert session.undo_text == ""
    assert len(session.segment_ids()) == 0


def test_undo_reaches_across_a_restart(tmp_path: Path, as_article: Callable[..., Article]) -> None:
    first = Session.create(tmp_path / "p.wbp", author="Ani")
    first.import_articles([as_article("# Judul\nIsi berita.")])
    first.type_target(2, "The news.")
    first.type_target(2, "The news is out.")
    first.undo()
    first.close()
    again = Session.open(tmp_path / "p.wbp", author="Budi")
    assert (again.undo_text, again.redo_text) == ("Typing in segment 2", "Typing in segment 2")
    again.redo()
    assert again.segment(2).target == "The news is out."
    again.undo()
    again.undo()
    assert again.segment(2).target == ""
    again.close()


def test_history_tells_who_changed_what_and_what_was_taken_back(session: Session) -> None:
    session.type_target(FIRST, "Opened.")
    session.confirm([FIRST])
    session.author = "Budi"
    session.type_target(FIRST, "Wrong.")
    session.undo()
    session.type_target(FIRST, "Reopened.")
    entries = session.history(FIRST)
    assert [(each.author, each.action, each.before, each.after, each.undone) for each in entries] == [
        ("Ani", "Typing in segment 2", "", "Opened.", False),
        ("Ani", "Confirm segment 2", "Opened.", "Opened.", False),
        ("Budi", "Typing in segment 2", "Opened.", "Wrong.", True),
        ("Budi", "Typing in segment 2", "Opened.", "Reopened.", False),
    ]
    assert [each.state for each in entries][:2] == [State.DRAFT, State.CONFIRMED]


def test_history_tells_why_a_reviewer_rejected(session: Session) -> None:
    session.type_target(FIRST, "Opened.")
    session.confirm([FIRST])
    session.reject([FIRST], "It was reopened.")
    entry = session.history(FIRST)[-1]
    assert (entry.state, entry.reason) == (State.REJECTED, "It was reopened.")


def test_flags_and_numbers_are_no_history_of_the_target(session: Session) -> None:
    session.lock([FIRST], True)
    session.split(HEADLINE, 5)
    assert session.history(FIRST) == []


class Translator:
    """Somebody who does anything at all, from a seed."""

    def __init__(self, session: Session, chance: random.Random, as_article: Callable[..., Article]) -> None:
        self.session, self.chance, self.as_article = session, chance, as_article
        self.run = object()
        self.done: set[str] = set()

    def act(self) -> None:
        """Do one thing, or find that it cannot be done just now."""
        name = self.chance.choice(EVERY_KIND)
        with suppress(WorkbenchError):
            getattr(self, name)()
            self.done.add(name)

    def one(self) -> int:
        return self.chance.choice(self.session.segment_ids(ALL))

    def some(self) -> list[int]:
        ids = list(self.session.segment_ids(ALL))
        return self.chance.sample(ids, min(len(ids), self.chance.randint(1, 4)))

    def text(self) -> str:
        return " ".join(self.chance.choices(WORDS, k=self.chance.randint(1, 5))).capitalize() + "."

    def paragraph(self, *kinds: ParagraphKind) -> tuple[int, int]:
        article = self.chance.choice(self.session.articles()).id
        fit = [each.id for each in self.session.paragraphs(article) if each.kind in kinds]
        return article, self.chance.choice(fit or [0])

    def do_type(self) -> None:
        self.session.type_target(self.one(), self.text())

    def do_type_again(self) -> None:
        one = self.one()
        for text in (self.text(), self.text()):
            self.session.type_target(one, text)

    def do_confirm(self) -> None:
        self.session.confirm(self.some())

    def do_confirm_all(self) -> None:
        self.session.confirm(list(self.session.segment_ids()))

    def do_reopen(self) -> None:
        self.session.reopen(self.some())

    def do_clear(self) -> None:
        self.session.clear(self.some())

    def do_copy_source(self) -> None:
        self.session.copy_source(self.some())

    def do_lock(self) -> None:
        self.session.lock(self.some(), self.chance.random() < 0.3)

    def do_set_aside(self) -> None:
        self.session.set_aside(self.some(), self.chance.random() < 0.6)

    def do_keep_out(self) -> None:
        self.session.keep_in_memory(self.some(), self.chance.random() < 0.5)

    def do_accept(self) -> None:
        self.session.accept(self.some())

    def do_reject(self) -> None:
        self.session.reject(self.some(), self.text())

    def do_comment(self) -> None:
        self.session.add_comment(self.one(), self.text())

    def do_draft(self) -> None:
        if self.chance.random() < 0.3:
            self.run = object()
        drafts = [
            (each.id, Draft(each.source, self.text(), -self.chance.random(), (self.text(), self.text())))
            for each in self.session.segments(self.some())
        ]
        self.session.apply_drafts(drafts, self.chance.choice([Origin.MT, Origin.TM]), step=self.run)

    def do_alternative(self) -> None:
        self.session.use_alternative(self.one(), self.text())

    def do_match(self) -> None:
        self.session.insert_match(self.one(), Match(MatchKind.FUZZY, 80, "x", self.text()))

    def do_edit_source(self) -> None:
        self.session.edit_source(self.one(), self.text())

    def do_split(self) -> None:
        segment = self.session.segment(self.one())
        places = range(len(segment.target) + 1)
        self.session.split(
            segment.id, self.chance.randint(1, len(segment.source)), self.chance.choice([None, *places])
        )

    def do_merge(self) -> None:
        self.session.merge_with_next(self.one())

    def do_restore(self) -> None:
        self.session.restore_paragraph(*self.paragraph(ParagraphKind.BOILERPLATE))

    def do_drop(self) -> None:
        self.session.drop_paragraph(*self.paragraph(ParagraphKind.BODY, ParagraphKind.CAPTION))

    def do_replace(self) -> None:
        self.session.replace_all(list(self.session.segment_ids()), Wanted(*self.chance.sample(WORDS, 2)))

    def do_import(self) -> None:
        text = f"# {self.text()}\n{self.text()} {self.text()} {self.text()}\n- Menu\n{self.text()}"
        self.session.import_articles([self.as_article(text)])

    def do_delete_article(self) -> None:
        articles = self.session.articles()
        if len(articles) > 3:
            self.session.delete_article(self.chance.choice(articles).id)

    def do_undo(self) -> None:
        if self.session.undo_text != "Import “Pasar Apung Dibuka Lagi”":
            self.session.undo()

    def do_redo(self) -> None:
        self.session.redo()


EVERY_KIND = [name for name in dir(Translator) if name.startswith("do_")]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_200_random_actions_a_restart_and_undo_of_all_give_the_start_again_row_by_row(
    session: Session, as_article: Callable[..., Article], seed: int
) -> None:
    path, start = session.path, rows(session.path)
    translator = Translator(session, random.Random(seed), as_article)
    for _ in range(200):
        translator.act()
    assert translator.done == set(EVERY_KIND)
    for article in session.articles():
        numbers = [each.number for each in session.article_segments(article.id)]
        assert numbers == list(range(1, len(numbers) + 1))
    end = rows(path)
    session.close()

    again = Session.open(path)
    steps = 0
    while again.undo_text != "Import “Pasar Apung Dibuka Lagi”":
        again.undo()
        steps += 1
    assert steps > 100
    assert rows(path) == start
    for _ in range(steps):  # the translator's last actions may have been undone, and stay so
        again.redo()
    assert rows(path) == end
    with again.reader() as reader:  # it counts the segments; the session has kept the count
        assert reader.counts() == again.counts()
        assert reader.articles() == again.articles()
    again.close()


def test_every_step_back_and_forth_is_a_state_that_was_there(
    session: Session, as_article: Callable[..., Article]
) -> None:
    translator = Translator(session, random.Random(4), as_article)
    translator.do_undo = translator.do_redo = lambda: None  # type: ignore[method-assign]
    trail = [rows(session.path)]
    for _ in range(60):
        translator.run = object()
        translator.act()
        now = rows(session.path)
        if now != trail[-1]:
            trail.append(now)
    for expected in reversed(trail[:-1]):
        while rows(session.path) != expected:
            assert session.undo() is not None
    for expected in trail:
        while rows(session.path) != expected:
            assert session.redo() is not None


def test_undo_is_told_in_the_language_of_whoever_opens_the_project(session, as_article):
    added = session.import_articles([as_article("# Judul\nPasar dibuka. Harga naik.")]).added
    ids = session.segment_ids(SegmentFilter(article=added[0]))
    session.copy_source(ids)
    assert session.undo_text == "Copy source in 3 segments"
    speak(lambda text: text.replace("Copy source in", "Salin sumber di"), decimal_comma=True)
    try:
        assert session.undo_text == "Salin sumber di 3 segments"
        assert session.history(ids[1])[-1].action == "Salin sumber di 3 segments"
    finally:
        speak(str)
