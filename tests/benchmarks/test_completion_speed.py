"""How soon the rest of a 25-word sentence is offered: with the model idle, and while it drafts.

The clock runs from the question to the offer in the GUI thread, as the window would show it. What other
programs take from the processor counts too, so the time is also given in drafts: as a share of what the
model needs for one draft of the same sentence, measured in the same run.
"""

import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.benchmarks.figures import Show
from tests.places import BUNDLED
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder
from workbench.services.drafting import ALTERNATIVES, DraftingQueue
from workbench.services.model.completion import Completer
from workbench.services.session import Session
from workbench.ui.words.completing import PAUSE

MODEL = read_folder(BUNDLED)
SENTENCE = (
    "Gubernur mengatakan bahwa jembatan baru di atas sungai itu akan dibuka untuk umum pada akhir bulan "
    "depan setelah semua pekerjaan selesai diperiksa oleh petugas dari kementerian."
)
LIMIT = 150.0  # ms
TIMES = 40
DRAFTS = 10
PATIENCE = 60_000  # ms
TOWNS = ("Bandung", "Surabaya", "Medan", "Makassar", "Palembang", "Semarang", "Padang", "Manado")
THINGS = ("pasar", "sekolah", "rumah sakit", "pelabuhan", "stasiun", "terminal", "bendungan", "museum")


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(MODEL)


@pytest.fixture
def queue(qapp: object, tmp_path: Path, engine: Engine) -> Iterator[DraftingQueue]:
    session = Session.create(tmp_path / "p.wbp")
    sentences = [
        f"Pemerintah kota {town} berencana membangun {thing} baru dengan {count} lantai pada tahun depan."
        for town in TOWNS
        for thing in THINGS
        for count in range(2, 30)
    ]
    body = tuple(Paragraph(each, ParagraphKind.BODY) for each in sentences)
    session.import_articles([Article("", body, file="a.txt", digest="a")])
    made = DraftingQueue(session, MODEL, load=lambda _: engine)
    yield made
    made.close()
    session.close()


def beginnings(engine: Engine) -> list[str]:
    """Return ways that a target of the sentence begins: at word ends and inside words, early and late."""
    words = engine.draft([SENTENCE])[0].target.split()
    assert len(words) > 15
    begun = [" ".join(words[:count]) for count in range(1, len(words) - 1)]
    return [typed for whole in begun for typed in (f"{whole} ", whole[:-1])]


def waits(qtbot: QtBot, queue: DraftingQueue, typed: list[str]) -> list[float]:
    """Return the ms that each completion takes after a typist's pause; drafting, if any, goes on between."""
    found = []
    pause = QTimer(singleShot=True, interval=PAUSE)
    for begun in typed:
        if queue.running:
            qtbot.waitSignal(queue.mt_thread.answered, timeout=PATIENCE).wait()
        completer = Completer(queue)
        completer.expect()
        with qtbot.waitSignal(pause.timeout):
            pause.start()
        started = time.perf_counter()
        with qtbot.waitSignal(queue.mt_thread.completed, timeout=PATIENCE):
            completer.ask(SENTENCE, begun)
        found.append((time.perf_counter() - started) * 1000)
        completer.deleteLater()
    return found


def ms_of_a_draft(engine: Engine) -> float:
    """Return the ms that a draft of the sentence takes, as the queue asks for it."""
    started = time.perf_counter()
    for _ in range(DRAFTS):
        engine.draft([SENTENCE], alternatives=ALTERNATIVES)
    return (time.perf_counter() - started) * 1000 / DRAFTS


@pytest.mark.long
def test_the_rest_of_a_long_sentence_is_offered_soon(
    qtbot: QtBot, engine: Engine, queue: DraftingQueue, show: Show
) -> None:
    typed = beginnings(engine)[:TIMES]
    draft = ms_of_a_draft(engine)
    waited = {"idle": waits(qtbot, queue, typed)}
    queue.set_typing(True)
    queue.start()
    waited["while drafting"] = waits(qtbot, queue, typed)
    assert queue.running, "it was measured while drafting"
    for when, times in waited.items():
        show(f"a completion {when}, half of them", median(times), "ms", most=LIMIT)
        show(f"a completion {when}, 95 of 100", quantiles(times, n=20)[-1], "ms", most=LIMIT)
        show(f"a completion {when}, half of them", median(times) / draft, "drafts of the sentence", most=1)
