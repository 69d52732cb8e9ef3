"""Word links are found in the MT thread, for the pair that is looked at now and no other."""

import threading

import pytest

from tests.places import BUNDLED
from workbench.alignment.word_links import WordLink
from workbench.domain.errors import ModelError
from workbench.mt.folder import read_folder
from workbench.services.drafting import DraftingQueue
from workbench.services.model.word_links import WordLinker
from workbench.services.session import Session

MODEL = read_folder(BUNDLED)
PATIENCE = 30_000  # ms: longer than any test takes
LINK = WordLink((0, 4), (0, 4), 1.0)


class HeldEngine:
    """Links first words, once it is let."""

    def __init__(self):
        self.asked = []
        self.threads = set()
        self.may_answer = threading.Event()

    def links(self, source, target):
        self.asked.append((source, target))
        self.threads.add(threading.get_ident())
        assert self.may_answer.wait(PATIENCE / 1000)
        return [LINK]


@pytest.fixture
def engine():
    return HeldEngine()


@pytest.fixture
def session(qapp, tmp_path):
    session = Session.create(tmp_path / "berita.wbp")
    yield session
    session.close()


@pytest.fixture
def make_linker(session, engine):
    queues = []

    def make(model=MODEL, load=None):
        queues.append(DraftingQueue(session, model, load=load or (lambda _: engine)))
        return WordLinker(queues[-1])

    yield make
    engine.may_answer.set()
    for queue in queues:
        queue.close()


def test_the_model_links_in_its_own_thread(qtbot, engine, make_linker):
    linker = make_linker()
    engine.may_answer.set()
    with qtbot.waitSignal(linker.found, timeout=PATIENCE) as heard:
        linker.ask("Pasar dibuka", "Market opens")
    (pair,) = heard.args
    assert (pair.source, pair.target, pair.links) == ("Pasar dibuka", "Market opens", (LINK,))
    assert engine.threads.isdisjoint({threading.get_ident()})


def test_only_the_latest_question_is_answered(qtbot, engine, make_linker):
    linker, heard = make_linker(), []
    linker.found.connect(heard.append)
    for target in ("Market", "Market op", "Market opens"):
        linker.ask("Pasar dibuka", target)
    engine.may_answer.set()
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    assert [pair.target for pair in heard] == ["Market opens"]
    assert [target for _, target in engine.asked] == ["Market", "Market opens"]


def test_what_was_forgotten_is_not_told(qtbot, engine, make_linker):
    linker, heard = make_linker(), []
    linker.found.connect(heard.append)
    linker.ask("Pasar", "Market")
    linker.forget()
    engine.may_answer.set()
    with qtbot.waitSignal(linker.found, timeout=PATIENCE):
        linker.ask("Warga", "People")
    assert [pair.source for pair in heard] == ["Warga"]


def test_a_pair_is_linked_once(qtbot, engine, make_linker):
    linker, heard = make_linker(), []
    linker.found.connect(heard.append)
    engine.may_answer.set()
    with qtbot.waitSignal(linker.found, timeout=PATIENCE):
        linker.ask("Pasar", "Market")
    linker.ask("Pasar", "Market")
    assert len(heard) == 2
    assert len(engine.asked) == 1


def refuse(_model):
    raise ModelError("The model is damaged.")


@pytest.mark.parametrize(
    ("model", "load"), [(None, None), (MODEL, refuse)], ids=["no model", "a damaged one"]
)
def test_without_a_model_names_are_linked(qtbot, make_linker, model, load):
    linker = make_linker(model, load)
    with qtbot.waitSignal(linker.found, timeout=PATIENCE) as heard:
        linker.ask("Pasar Kupang dibuka", "A market opens in Kupang")
    assert ((6, 12), (18, 24)) in [(link.source, link.target) for link in heard.args[0].links]
