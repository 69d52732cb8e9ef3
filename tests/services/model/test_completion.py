"""The model goes on with what is typed, beside its drafting and never behind it."""

import threading
from dataclasses import replace

import pytest

from tests.places import BUNDLED
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.draft import Draft
from workbench.domain.errors import ModelError
from workbench.mt.folder import read_folder
from workbench.services.drafting import DraftingQueue
from workbench.services.model.completion import Completer, Completion
from workbench.services.session import Session

MODEL = read_folder(BUNDLED)
PATIENCE = 30_000  # ms: longer than any test takes
SENTENCES = [f"Kalimat panjang nomor {number} " * 40 for number in range(8)]
SOURCE = "Jembatan baru dibuka."


class GatedEngine:
    """Knows two translations and goes on with either; notes its work in order, which can be held."""

    def __init__(self):
        self.done = []
        self.threads = set()
        self.fault = None
        self.targets = ("The new bridge is open.", "A bridge was opened.")
        self._held = threading.Event()
        self._held.set()

    def load(self, model):
        return self

    def hold(self):
        self._held.clear()

    def release(self):
        self._held.set()

    def draft(self, sentences, *, alternatives=0):
        self._work("draft")
        return [Draft(each, each.upper()) for each in sentences]

    def complete(self, source, typed):
        self._work(typed)
        if self.fault:
            raise self.fault
        return next((target[len(typed) :] for target in self.targets if target.startswith(typed)), "")

    def _work(self, what):
        self.threads.add(threading.get_ident())
        self.done.append(what)
        assert self._held.wait(PATIENCE / 1000)


@pytest.fixture
def engine():
    return GatedEngine()


@pytest.fixture
def session(qapp, tmp_path):
    session = Session.create(tmp_path / "berita.wbp")
    body = tuple(Paragraph(each, ParagraphKind.BODY) for each in SENTENCES)
    session.import_articles([Article("", body, file="a.txt", digest="a")])
    yield session
    session.close()


@pytest.fixture
def queue(session, engine):
    queue = DraftingQueue(session, MODEL, load=engine.load)
    yield queue
    engine.release()
    queue.close()


@pytest.fixture
def completer(queue):
    return Completer(queue)


@pytest.fixture
def offers(completer):
    heard = []
    completer.offered.connect(heard.append)
    return heard


def test_the_rest_of_the_sentence_is_offered(qtbot, engine, completer, offers):
    completer.ask(SOURCE, "The new ")
    qtbot.waitUntil(lambda: offers == [Completion(SOURCE, "The new ", "bridge is open.")], timeout=PATIENCE)
    assert threading.get_ident() not in engine.threads


def test_who_types_what_was_offered_need_not_wait_for_the_model(qtbot, engine, completer, offers):
    completer.ask(SOURCE, "The ")
    qtbot.waitUntil(lambda: len(offers) == 1, timeout=PATIENCE)
    completer.ask(SOURCE, "The new br")
    assert offers[-1].text == "idge is open."
    assert engine.done == ["The "]


def test_a_draft_that_begins_so_is_offered_before_the_model_s_next_best(engine, completer, offers):
    completer.ask(SOURCE, "The ne", ["A bridge", "The newest bridge."])
    assert [each.text for each in offers] == ["west bridge."]
    assert engine.done == []


def test_only_the_latest_question_is_answered(qtbot, engine, completer, offers):
    engine.hold()
    for typed in ("The ", "The x", "A", "A bridge"):
        completer.ask(SOURCE, typed)
    engine.release()
    qtbot.waitUntil(lambda: bool(offers), timeout=PATIENCE)
    assert offers == [Completion(SOURCE, "A bridge", " was opened.")]
    assert engine.done == ["The ", "A bridge"], "what nobody waits for any more is not worked on"


def test_an_answer_serves_whoever_typed_on_as_it_foresaw(qtbot, engine, completer, offers):
    engine.hold()
    completer.ask(SOURCE, "The ")
    completer.ask(SOURCE, "The new")
    engine.release()
    qtbot.waitUntil(lambda: bool(offers), timeout=PATIENCE)
    assert offers == [Completion(SOURCE, "The new", " bridge is open.")]
    assert engine.done == ["The "]


def test_an_answer_for_another_sentence_is_dropped(qtbot, engine, completer, offers):
    engine.hold()
    completer.ask(SOURCE, "The ")
    completer.ask("Harga naik.", "The ")
    engine.targets = ("The price rises.",)
    engine.release()
    qtbot.waitUntil(lambda: bool(offers), timeout=PATIENCE)
    assert [each.source for each in offers] == ["Harga naik."]


def test_a_question_that_is_withdrawn_is_not_answered(qtbot, engine, queue, completer, offers):
    engine.hold()
    completer.ask(SOURCE, "The ")
    completer.forget()
    with qtbot.waitSignal(queue.mt_thread.completed, timeout=PATIENCE):
        engine.release()
    assert offers == []


def test_another_model_is_asked_anew(qtbot, engine, queue, completer, offers):
    completer.ask(SOURCE, "The ")
    qtbot.waitUntil(lambda: len(offers) == 1, timeout=PATIENCE)
    queue.use(replace(MODEL, name="another"))
    engine.targets = ("The other model's words.",)
    completer.ask(SOURCE, "The ")
    qtbot.waitUntil(lambda: len(offers) == 2, timeout=PATIENCE)
    assert offers[1].text == "other model's words."


def test_without_a_model_nothing_is_offered(session, engine, qtbot):
    queue = DraftingQueue(session, None, load=engine.load)
    completer = Completer(queue)
    completer.offered.connect(lambda _: pytest.fail("nobody can know"))
    completer.ask(SOURCE, "The ")
    queue.close()
    assert engine.done == []


def test_a_model_that_fails_is_told_of_once_and_not_asked_again(qtbot, engine, completer):
    engine.fault = ModelError("The model is damaged.")
    with qtbot.waitSignal(completer.failed, timeout=PATIENCE) as failure:
        completer.ask(SOURCE, "The ")
    assert failure.args[0] is engine.fault
    completer.ask(SOURCE, "A ")
    assert engine.done == ["The "]


def test_a_completion_goes_before_the_next_batch(qtbot, engine, queue, completer, offers):
    engine.hold()
    queue.start()
    qtbot.waitUntil(lambda: engine.done == ["draft"], timeout=PATIENCE)
    completer.ask(SOURCE, "The ")
    engine.release()
    qtbot.waitUntil(lambda: bool(offers) and not queue.running, timeout=PATIENCE)
    assert engine.done[:2] == ["draft", "The "]
    assert len(engine.done) > 2, "there were more batches to come before"


def test_drafting_waits_while_a_question_is_expected_and_goes_on_after_it(
    qtbot, engine, queue, completer, offers
):
    engine.hold()
    queue.start()
    qtbot.waitUntil(lambda: engine.done == ["draft"], timeout=PATIENCE)
    completer.expect()
    with qtbot.waitSignal(queue.mt_thread.answered, timeout=PATIENCE):
        engine.release()
    completer.ask(SOURCE, "The ")
    qtbot.waitUntil(lambda: bool(offers), timeout=PATIENCE)
    assert engine.done[:2] == ["draft", "The "]
    qtbot.waitUntil(lambda: not queue.running, timeout=PATIENCE)
    assert engine.done.count("draft") > 1


@pytest.mark.parametrize("typed", ["Qqq", None])
def test_drafting_goes_on_when_nobody_knows_or_asks(qtbot, queue, completer, typed):
    completer.expect()
    queue.start()
    if typed:
        completer.ask(SOURCE, typed)
    else:
        completer.forget()
    qtbot.waitUntil(lambda: not queue.running, timeout=PATIENCE)


def test_a_model_that_fails_holds_nothing_up(qtbot, engine, queue, completer):
    engine.fault = ModelError("The model is damaged.")
    completer.expect()
    with qtbot.waitSignal(completer.failed, timeout=PATIENCE):
        completer.ask(SOURCE, "The ")
    completer.expect()
    completer.ask(SOURCE, "A ")
    queue.start()
    qtbot.waitUntil(lambda: not queue.running, timeout=PATIENCE)


def test_nothing_is_asked_once_the_project_closes(engine, queue, completer, offers):
    queue.close()
    completer.ask(SOURCE, "The ")
    queue.close()
    assert engine.done == []
