"""Correct once: a name put right in one draft is put right in the others, by one undo step."""

import os
import random
from contextlib import suppress

import pytest

from tests.places import BUNDLED
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.draft import Draft
from workbench.domain.errors import WorkbenchError
from workbench.domain.glossary import Term
from workbench.domain.segment import Origin, State
from workbench.memory.glossary import Glossary
from workbench.mt.folder import read_folder
from workbench.services.drafting import DraftingQueue
from workbench.services.drafting.correcting import Correcting
from workbench.services.jobs import JobPool
from workbench.services.session import Session

SENTENCES = (
    "Warga berobat ke puskesmas terdekat kemarin.",
    "Antrean di puskesmas itu panjang sekali.",
    "Dokter puskesmas datang pukul tujuh pagi.",
    "Pasar itu ramai sejak subuh.",
)
DRAFTS = (
    "Residents went to the nearest puskesmas yesterday.",
    "The queue at the puskesmas is very long.",
    "The puskesmas doctor came at seven in the morning.",
    "The market has been busy since dawn.",
)
RIGHT = DRAFTS[0].replace("puskesmas", "clinic")
MODEL = read_folder(BUNDLED)
BEGUN = "Draft"
"""The step before all that a translator does."""

SEEDS = int(os.environ.get("WORKBENCH_CORRECTIONS", "0")) or 5
"""How many random orders of actions are tried."""


class Unlinking:
    """An engine that drafts as it is told, and links no words."""

    def __init__(self):
        self.targets = {}

    def draft(self, sentences, *, alternatives=0):
        return [Draft(each, self.targets.get(each, each), -0.1) for each in sentences]

    def links(self, source, target):
        return []


def make_article(title, sentences):
    body = tuple(Paragraph(each, ParagraphKind.BODY) for each in sentences)
    return Article(title, (Paragraph(title, ParagraphKind.TITLE), *body), file=title, digest=title)


@pytest.fixture
def session(qapp, tmp_path):
    session = Session.create(tmp_path / "berita.wbp", author="Siti")
    session.import_articles([make_article("Kabar", SENTENCES)])
    drafts = dict(zip(SENTENCES, DRAFTS, strict=True))
    segments = session.segments(session.segment_ids())
    session.apply_drafts(
        [(each.id, Draft(each.source, drafts.get(each.source, "News"))) for each in segments]
    )
    yield session
    session.close()


@pytest.fixture
def engine():
    return Unlinking()


@pytest.fixture
def queue(session, engine):
    queue = DraftingQueue(session, MODEL, load=lambda _: engine)
    yield queue
    queue.close()


@pytest.fixture
def correcting(session, queue):
    jobs = JobPool()
    yield Correcting(session, queue, jobs)
    jobs.close()


@pytest.fixture
def ids(session):
    return list(session.segment_ids())[1:]


def targets(session, ids):
    return [each.target for each in session.segments(ids)]


def correct(qtbot, session, correcting, segment_id, target=RIGHT):
    """Type and confirm, and wait for what else is changed by it."""
    session.type_target(segment_id, target)
    with qtbot.waitSignal(correcting.put_right) as done:
        correcting.confirm([segment_id])
    return done.args[0]


def test_what_is_corrected_once_is_put_right_in_the_other_drafts(qtbot, session, correcting, ids):
    done = correct(qtbot, session, correcting, ids[0])
    assert [(each.source, each.drafted, each.target) for each in done.learned] == [
        ("puskesmas", "puskesmas", "clinic")
    ]
    assert done.drafts == 2
    assert targets(session, ids) == [RIGHT, *(each.replace("puskesmas", "clinic") for each in DRAFTS[1:])]
    changed = session.segment(ids[1])
    assert (changed.state, changed.origin) == (State.DRAFT, Origin.MT)
    assert session.history(ids[1])[-1].before == DRAFTS[1]


def test_one_undo_takes_all_of_it_back_and_forgets_it(qtbot, session, correcting, ids):
    correct(qtbot, session, correcting, ids[0])
    session.undo()
    assert targets(session, ids) == [RIGHT, *DRAFTS[1:]]
    assert session.segment(ids[0]).state is State.DRAFT
    assert session.corrections() == []
    assert not correcting.corrections
    session.redo()
    assert targets(session, ids)[1] == "The queue at the clinic is very long."
    assert correcting.corrections


def test_what_a_person_typed_locked_or_confirmed_is_left_alone(qtbot, session, correcting, ids):
    session.type_target(ids[1], "My puskesmas.")
    session.confirm([ids[2]])
    session.import_articles([make_article("Dua", SENTENCES[:1])])
    more = list(session.segment_ids())[-1]
    session.apply_drafts([(more, Draft(SENTENCES[0], DRAFTS[0]))])
    session.lock([more], True)
    session.type_target(ids[0], RIGHT)
    correcting.confirm([ids[0]])
    qtbot.waitUntil(lambda: not correcting.busy)
    assert session.corrections()
    assert targets(session, [ids[1], ids[2], more]) == ["My puskesmas.", DRAFTS[2], DRAFTS[0]]


def test_later_drafts_have_it_also_after_a_restart(qtbot, session, correcting, ids, engine):
    correct(qtbot, session, correcting, ids[0])
    path = session.path
    session.close()
    again = Session.open(path)
    queue, jobs = DraftingQueue(again, MODEL, load=lambda _: engine), JobPool()
    correcting = Correcting(again, queue, jobs)
    source = "Atap puskesmas bocor."
    engine.targets[source] = "The puskesmas roof leaks."
    again.import_articles([make_article("Dua", [source])])
    new = list(again.segment_ids())[-1]
    queue.start([new])
    qtbot.waitUntil(lambda: again.segment(new).state is State.DRAFT)
    assert again.segment(new).target == "The clinic roof leaks."
    assert [each.text for each in again.alternatives(new)] == [
        "The clinic roof leaks.",
        "The puskesmas roof leaks.",
    ]
    correcting.end()
    queue.close()
    jobs.close()
    again.close()


def test_a_term_of_the_glossary_goes_first(qtbot, session, correcting, queue, ids):
    queue.leads.glossary = Glossary([Term("puskesmas", ("community health centre",))])
    session.type_target(ids[0], RIGHT)
    correcting.confirm([ids[0]])
    qtbot.waitUntil(lambda: not correcting.busy)
    assert targets(session, ids)[1:] == list(DRAFTS[1:])


def test_a_later_correction_replaces_what_its_segment_taught(qtbot, session, correcting, ids):
    correct(qtbot, session, correcting, ids[0])
    session.reopen([ids[0]])
    correct_again = DRAFTS[0].replace("puskesmas", "health post")
    session.type_target(ids[0], correct_again)
    with qtbot.waitSignal(session.changed, check_params_cb=lambda change: change.corrections):
        correcting.confirm([ids[0]])
    assert [each.target for each in session.corrections()] == ["health post"]


def test_switched_off_it_neither_learns_nor_changes_drafts(session, correcting, queue, ids):
    correcting.switch(on=False)
    session.type_target(ids[0], RIGHT)
    correcting.confirm([ids[0]])
    assert not correcting.busy
    assert not queue.leads.corrections
    assert targets(session, ids)[1:] == list(DRAFTS[1:])


def test_undone_before_the_model_answers_nothing_is_learned(qtbot, session, correcting, ids):
    session.type_target(ids[0], RIGHT)
    correcting.confirm([ids[0]])
    session.undo()
    qtbot.waitUntil(lambda: not correcting.busy)
    assert session.corrections() == []
    assert targets(session, ids)[1:] == list(DRAFTS[1:])


def test_corrections_go_with_their_segment(qtbot, session, correcting, ids):
    correct(qtbot, session, correcting, ids[0])
    session.delete_article(session.segment(ids[0]).article_id)
    assert session.corrections() == []


def test_forgotten_corrections_stay_where_they_were_put(qtbot, session, correcting, ids):
    correct(qtbot, session, correcting, ids[0])
    session.forget_corrections([each.id for each in session.corrections()])
    assert not correcting.corrections
    assert targets(session, ids)[1] == "The queue at the clinic is very long."


def test_what_is_confirmed_together_is_one_step(qtbot, session, correcting, ids):
    session.type_target(ids[0], RIGHT)
    session.type_target(ids[1], "The queue at the clinic is very long.")
    with qtbot.waitSignal(correcting.put_right) as done:
        correcting.confirm(ids[:2])
    assert (len(done.args[0].learned), done.args[0].drafts) == (1, 1)
    assert len(session.corrections()) == 2
    session.undo()
    assert session.corrections() == []
    assert session.segment(ids[2]).target == DRAFTS[2]
    assert {each.state for each in session.segments(ids[:2])} == {State.DRAFT}


def test_typing_meanwhile_is_a_step_of_its_own(qtbot, session, correcting, ids):
    session.type_target(ids[0], RIGHT)
    correcting.confirm([ids[0]])
    session.type_target(ids[3], "The market is busy.")
    qtbot.waitUntil(lambda: not correcting.busy)
    assert session.segment(ids[1]).target == "The queue at the clinic is very long."
    session.undo()
    assert targets(session, ids)[1::2] == ["The queue at the clinic is very long.", DRAFTS[3]]
    session.undo()
    assert targets(session, ids)[1:] == list(DRAFTS[1:])


def test_undo_and_redo_pass_two_corrections_in_their_order(qtbot, session, correcting, ids):
    pairs = {
        "Angkot itu mogok tadi pagi.": "The angkot broke down this morning.",
        "Angkot penuh.": "Angkot full.",
    }
    session.import_articles([make_article("Dua", list(pairs))])
    vans = list(session.segment_ids())[-2:]
    session.apply_drafts(list(zip(vans, map(Draft, pairs, pairs.values()), strict=True)))
    correct(qtbot, session, correcting, ids[0])
    once = targets(session, ids + vans)
    correct(qtbot, session, correcting, vans[0], "The minivan broke down this morning.")
    twice = targets(session, ids + vans)
    assert twice[-1] == "Minivan full."
    for _ in range(2):  # what was confirmed, and what was typed
        session.undo()
    assert targets(session, ids + vans) == once
    for _ in range(2):
        session.undo()
    assert targets(session, ids + vans) == [*DRAFTS, *pairs.values()]
    assert session.corrections() == []
    for _ in range(4):
        session.redo()
    assert targets(session, ids + vans) == twice
    assert [each.target for each in correcting.corrections.applied("Angkot puskesmas.", "Angkot.").by] == [
        "minivan"
    ]


def test_rewording_a_correction_that_was_put_teaches_nothing(qtbot, session, correcting, ids):
    correct(qtbot, session, correcting, ids[0])
    session.type_target(ids[1], "The queue at the facility is very long.")
    correcting.confirm([ids[1]])
    qtbot.waitUntil(lambda: not correcting.busy)
    assert [each.target for each in session.corrections()] == ["clinic"]


def test_nothing_is_learned_of_an_article_that_is_deleted_meanwhile(qtbot, session, correcting, ids):
    session.type_target(ids[0], RIGHT)
    correcting.confirm([ids[0]])
    session.delete_article(session.segment(ids[0]).article_id)
    qtbot.waitUntil(lambda: not correcting.busy)
    assert session.corrections() == []


def test_nothing_is_told_of_what_is_undone_halfway(qtbot, session, correcting, ids):
    more = [f"Antrean puskesmas nomor {each} panjang sekali." for each in range(100, 160)]
    session.import_articles([make_article("Dua", more)])
    new = list(session.segment_ids())[-len(more) :]
    session.apply_drafts(
        [(each, Draft(source, f"{source[:-1]} puskesmas.")) for each, source in zip(new, more, strict=True)]
    )
    session.type_target(ids[0], RIGHT)
    told = []
    correcting.put_right.connect(told.append)
    session.changed.connect(lambda change: ids[1] in change.segments and session.undo())
    correcting.confirm([ids[0]])
    qtbot.waitUntil(lambda: not correcting.busy)
    assert targets(session, ids)[1:] == list(DRAFTS[1:])
    assert told == []


def test_what_a_segment_taught_goes_into_the_one_that_it_is_merged_with(qtbot, session, correcting, ids):
    session.type_target(ids[1], "The queue at the clinic is very long.")
    with qtbot.waitSignal(correcting.put_right):
        correcting.confirm([ids[1]])
    session.merge_with_next(ids[0])
    assert [(each.target, each.segment_id) for each in session.corrections()] == [("clinic", ids[0])]
    session.undo()
    assert [each.segment_id for each in session.corrections()] == [ids[1]]


def test_what_a_segment_taught_stays_when_it_is_split_and_confirmed_again(qtbot, session, correcting, ids):
    correct(qtbot, session, correcting, ids[0])
    session.split(ids[0], SENTENCES[0].index("terdekat"))
    session.type_target(ids[0], "Residents went to the clinic")
    correcting.confirm([ids[0]])
    qtbot.waitUntil(lambda: not correcting.busy)
    assert [each.target for each in session.corrections()] == ["clinic"]


def act(chance, session, correcting, ids):
    """Do what a translator may do next, unless it is refused."""
    one = chance.choice(ids)
    deed = chance.choice([correct_somehow, type_over, confirm, reopen, lock, undo, redo])
    with suppress(WorkbenchError):
        deed(chance, session, correcting, one)


def correct_somehow(chance, session, correcting, one):
    rendering = chance.choice(["clinic", "health post"])
    session.type_target(one, session.segment(one).target.replace("puskesmas", rendering))
    correcting.confirm([one])


def type_over(chance, session, _correcting, one):
    session.type_target(one, f"The puskesmas, typed {chance.random()}")


def confirm(_chance, _session, correcting, one):
    correcting.confirm([one])


def reopen(_chance, session, _correcting, one):
    session.reopen([one])


def lock(_chance, session, _correcting, one):
    session.lock([one], not session.segment(one).locked)


def undo(_chance, session, _correcting, _one):
    if session.undo_text != BEGUN:
        session.undo()


def redo(_chance, session, _correcting, _one):
    session.redo()


def settled(session, ids):
    """Return what nobody but the user may change: the targets that are typed, final or locked."""
    return {
        each.id: each.target
        for each in session.segments(ids)
        if each.locked or each.state is not State.DRAFT or each.origin is not Origin.MT
    }


@pytest.mark.parametrize("seed", range(SEEDS))
def test_in_whatever_order_nothing_of_a_person_s_changes_and_undo_leads_back(
    qtbot, session, correcting, ids, seed
):
    chance = random.Random(seed)
    before = targets(session, ids)
    assert session.undo_text == BEGUN
    for _ in range(30):
        act(chance, session, correcting, ids)
        if chance.random() < 0.3:
            mine = settled(session, ids)
            qtbot.waitUntil(lambda: not correcting.busy)
            assert mine.items() <= settled(session, ids).items()
    qtbot.waitUntil(lambda: not correcting.busy)
    states = [targets(session, ids)]
    while session.undo_text != BEGUN:
        session.undo()
        states.append(targets(session, ids))
    assert states[-1] == before
    assert session.corrections() == []
    for state in reversed(states[:-1]):
        session.redo()
        assert targets(session, ids) == state
