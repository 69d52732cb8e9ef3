"""Thousands of rows are changed a few at a time, and yet as one action."""

import gc
import shutil
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from workbench.domain.draft import Draft
from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import Origin, State
from workbench.services.session import SegmentFilter, Session
from workbench.services.session.long_write import LongWrite


@pytest.fixture
def ids(session, as_article):
    """A headline and 150 sentences, drafted; each of the sentences stands there three times."""
    body = " ".join(f"Pasar {place % 50} dibuka." for place in range(150))
    (article,) = session.import_articles([as_article(f"# Judul\n{body}")]).added
    ids = list(session.segment_ids(SegmentFilter(article=article)))
    segments = session.segments(ids)
    session.apply_drafts([(each.id, Draft(each.source, f"News {each.number}.")) for each in segments])
    return ids


def finish(qtbot, under_way):
    with qtbot.waitSignal(under_way.finished) as finished:
        pass
    return finished.args[0]


def flag(name, on, session, ids):
    return session.start_flagging(ids, [], flag=name, on=on)


def of(session, ids, name):
    return [getattr(each, name) for each in session.segments(ids)]


def test_what_stands_there_is_confirmed_and_no_repetition_overwrites_it(qtbot, session, ids):
    before = of(session, ids, "target")
    refused = []
    assert finish(qtbot, session.start_confirming(ids, refused)) == len(ids)
    assert set(of(session, ids, "state")) == {State.CONFIRMED}
    assert of(session, ids, "target") == before
    assert refused == []
    assert len(list(session.units())) == len(ids)


def test_it_is_one_undo_step_and_tells_how_far_it_is(qtbot, session, ids):
    progress = []
    under_way = session.start_confirming(ids, [])
    under_way.progress.connect(progress.append)
    finish(qtbot, under_way)
    assert len(progress) > 3
    assert [each.done for each in progress] == sorted(each.done for each in progress)
    assert (progress[-1].done, progress[-1].total) == (len(ids), len(ids))
    assert session.undo_text == "Confirm 151 segments"
    session.undo()
    assert set(of(session, ids, "state")) == {State.DRAFT}
    assert list(session.units()) == []


def test_what_is_confirmed_is_propagated_to_the_rest(qtbot, session, ids):
    chosen, rest = ids[:60], ids[60:]
    finish(qtbot, session.start_confirming(chosen, []))
    spread = [each for each in session.segments(rest) if each.origin is Origin.PROPAGATION]
    sources = {each.source: each.target for each in session.segments(chosen)}
    assert len(spread) > 50
    assert all(each.target in sources.values() for each in spread)


def test_what_cannot_be_confirmed_is_left_and_told_of(qtbot, session, ids):
    session.clear([ids[1]])
    session.lock([ids[2]], on=True)
    refused = []
    assert finish(qtbot, session.start_confirming(ids, refused)) == len(ids) - 2
    assert len(refused) == 2
    assert session.segment(ids[2]).state is State.DRAFT


def test_cancelling_keeps_what_was_done_until_it_is_undone(qtbot, session, ids):
    under_way = session.start_confirming(ids, [])
    under_way.progress.connect(lambda _: under_way.cancel())
    done = finish(qtbot, under_way)
    assert 0 < done < len(ids)
    assert of(session, ids, "state").count(State.CONFIRMED) == done
    session.undo()
    assert State.CONFIRMED not in of(session, ids, "state")


@pytest.mark.parametrize(
    ("start", "name", "value"),
    [
        (lambda session, ids: session.start_clearing(ids, []), "target", ""),
        (partial(flag, "locked", True), "locked", True),
        (partial(flag, "set_aside", True), "set_aside", True),
        (
            partial(flag, "in_memory", False),
            "in_memory",
            False,
        ),
        (lambda session, ids: session.start_copying_source(ids, []), "origin", Origin.HUMAN),
    ],
)
def test_other_changes_of_many_are_one_step_too(qtbot, session, ids, start, name, value):
    before = of(session, ids, name)
    assert finish(qtbot, start(session, ids)) == len(ids)
    assert set(of(session, ids, name)) == {value}
    session.undo()
    assert of(session, ids, name) == before


def test_many_are_reopened(qtbot, session, ids):
    session.confirm(ids)
    finish(qtbot, session.start_reopening(ids, []))
    assert set(of(session, ids, "state")) == {State.DRAFT}


def test_many_are_reviewed_as_few_are_and_those_without_a_verdict_to_give_are_told(qtbot, session, ids):
    session.confirm(ids[:100])
    refused = []
    assert finish(qtbot, session.start_accepting_segments(ids, refused)) == 100
    assert of(session, ids[:100], "state") == [State.REVIEWED] * 100
    assert len(refused) == len(ids) - 100
    assert session.undo_text == "Accept 151 segments"
    rejecting = session.start_rejecting_segments(ids[:100], [], reason="Harga salah.")
    assert finish(qtbot, rejecting) == 100
    assert of(session, ids[:100], "reason") == ["Harga salah."] * 100
    assert list(session.units()) == []
    session.undo()
    assert of(session, ids[:100], "state") == [State.REVIEWED] * 100
    assert len(list(session.units())) == 100


def test_a_project_killed_meanwhile_takes_back_what_was_half_done(qtbot, session, ids, tmp_path):
    killed = tmp_path / "killed.wbp"

    def copy(_progress):
        if not killed.exists():
            for ending in ("", "-wal"):
                shutil.copyfile(f"{session.path}{ending}", f"{killed}{ending}")

    under_way = session.start_confirming(ids, [])
    under_way.progress.connect(copy)
    finish(qtbot, under_way)
    again = Session.open(killed)
    assert again.interrupted == ("Confirm 151 segments",)
    assert again.counts().confirmed == 0
    again.close()


def test_a_bug_halfway_is_met_once_and_ends_it(qtbot, session):
    seen, ended = [], []

    def write(some):
        seen.extend(some)
        raise ZeroDivisionError

    under_way = LongWrite([1, 2, 3], write, lambda: ended.append(True), session)
    with qtbot.capture_exceptions() as met, qtbot.waitSignal(under_way.finished):
        pass
    assert [kind for kind, *_ in met] == [ZeroDivisionError]
    assert (seen, ended) == ([1, 2, 3], [True])


def test_a_bug_in_an_import_takes_back_what_came_in(qtbot, session):
    def units():
        for place in range(100):
            yield TranslationUnit(f"Kapal {place}.", f"Ship {1 // (90 - place)}.")

    under_way = session.start_importing_units(units(), "ships.tmx")
    with qtbot.capture_exceptions() as met, qtbot.waitSignal(under_way.finished) as finished:
        pass
    assert [kind for kind, *_ in met] == [ZeroDivisionError]
    assert finished.args == [False]
    assert session.memory_size() == 0


def test_a_session_that_nobody_holds_outlives_its_last_change(qapp, tmp_path):
    def left_behind():
        session = Session.create(tmp_path / "berita.wbp", author="Ani")
        session.start_clearing([], [])
        session.close()

    left_behind()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # it crashed here
    gc.collect()
    opened = Session.open(tmp_path / "berita.wbp", author="Ani")
    assert not opened.read_only
    opened.close()
