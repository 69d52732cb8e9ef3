"""Drafting goes on beside the translator, never over what the translator does."""

import threading
from dataclasses import replace

import pytest

from tests.places import BUNDLED
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.draft import Draft
from workbench.domain.errors import ModelError
from workbench.domain.project import SegmentFilter
from workbench.domain.segment import Origin, State
from workbench.mt.folder import read_folder
from workbench.services.drafting import ALTERNATIVES, DraftingQueue
from workbench.services.session import Session

MODEL = read_folder(BUNDLED)
PATIENCE = 30  # seconds: longer than any test takes
SENTENCES = (
    "Banjir merendam tiga desa.",
    "Warga mengungsi ke balai desa.",
    "Tidak ada korban jiwa.",
    "Bantuan tiba pagi tadi.",
    "Hujan masih turun.",
    "Sekolah diliburkan dua hari.",
)


class GatedEngine:
    """Drafts by shouting; notes what was asked and in which thread; while shut, waits before each batch."""

    def __init__(self):
        self.asked = []
        self.threads = set()
        self.fault = None
        self._gate = threading.Semaphore(0)
        self._shut = False

    def load(self, model):
        self.threads.add(threading.get_ident())
        if self.fault:
            raise self.fault
        return self

    def draft(self, sentences, *, alternatives=0):
        self.threads.add(threading.get_ident())
        self.asked.append(tuple(sentences))
        if self._shut:
            assert self._gate.acquire(timeout=PATIENCE)
        if self.fault:
            raise self.fault
        return [Draft(each, each.upper(), -0.25, (f"{each} 2", f"{each} 3")) for each in sentences]

    def shut(self):
        self._shut = True

    def let_through(self):
        self._gate.release()

    def open(self):
        self._shut = False
        self._gate.release(100)

    @property
    def drafted(self):
        return [sentence for batch in self.asked for sentence in batch]


def article(sentences, title="Banjir di Bandung"):
    body = tuple(Paragraph(each, ParagraphKind.BODY) for each in sentences)
    paragraphs = (Paragraph(title, ParagraphKind.TITLE), *body)
    return Article(title, paragraphs, file=f"{title}.html", digest=title)


@pytest.fixture
def session(qapp, tmp_path):
    session = Session.create(tmp_path / "berita.wbp", author="Siti")
    session.import_articles([article(SENTENCES)])
    yield session
    session.close()


@pytest.fixture
def engine():
    return GatedEngine()


@pytest.fixture
def queue(session, engine):
    queue = DraftingQueue(session, MODEL, load=engine.load)
    yield queue
    engine.open()
    queue.close()


def everything(session):
    return session.segments(session.segment_ids(SegmentFilter()))


def wait_until_done(qtbot, queue):
    qtbot.waitUntil(lambda: not queue.running, timeout=PATIENCE * 1000)


def wait_until_asked(qtbot, engine, batches=1):
    qtbot.waitUntil(lambda: len(engine.asked) >= batches, timeout=PATIENCE * 1000)


def test_every_untranslated_segment_gets_a_draft_and_its_alternatives(qtbot, session, engine, queue):
    queue.start()
    wait_until_done(qtbot, queue)
    for segment in everything(session):
        assert (segment.target, segment.state, segment.origin, segment.score) == (
            segment.source.upper(), State.DRAFT, Origin.MT, -0.25,
        )  # fmt: skip
        texts = [each.text for each in session.alternatives(segment.id)]
        assert texts == [segment.target, f"{segment.source} 2", f"{segment.source} 3"]


def test_a_run_is_one_undo_step(qtbot, session, engine, queue):
    before = everything(session)
    queue.start()
    wait_until_done(qtbot, queue)
    session.undo()
    assert everything(session) == before


def test_only_the_mt_thread_touches_the_engine(qtbot, session, engine, queue):
    queue.start()
    wait_until_done(qtbot, queue)
    assert len(engine.threads) == 1
    assert threading.get_ident() not in engine.threads


def test_the_segment_under_the_cursor_goes_next(qtbot, session, engine, queue):
    session.import_articles([article([f"Kalimat panjang nomor {n} " * 8 for n in range(30)], "Lain")])
    ids = session.segment_ids(SegmentFilter())
    engine.shut()
    queue.start()
    wait_until_asked(qtbot, engine)
    queue.prefer(ids[20], ids[15:25])
    engine.let_through()
    wait_until_asked(qtbot, engine, 2)
    assert engine.asked[1][0] == session.segment(ids[20]).source
    engine.open()
    wait_until_done(qtbot, queue)
    on_screen = {each.source for each in session.segments(ids[15:25])}
    rest = [each for batch in engine.asked[1:] for each in batch]
    assert set(rest[: len(on_screen)]) == on_screen


def test_a_repeated_sentence_is_translated_once(qtbot, session, engine, queue):
    session.import_articles([article([*SENTENCES, "Hujan masih turun."], "Lain")])
    queue.start()
    wait_until_done(qtbot, queue)
    assert len(engine.drafted) == len(set(engine.drafted))
    assert all(each.state is State.DRAFT for each in everything(session))


def test_machine_draft_never_overwrites_typing(qtbot, session, engine, queue):
    engine.shut()
    queue.start()
    wait_until_asked(qtbot, engine)
    typed = everything(session)[2]
    session.type_target(typed.id, "Residents fled")
    engine.open()
    wait_until_done(qtbot, queue)
    assert session.segment(typed.id).target == "Residents fled"
    assert session.segment(typed.id).origin is Origin.HUMAN


def test_a_source_edited_meanwhile_is_drafted_as_it_is_now(qtbot, session, engine, queue):
    engine.shut()
    queue.start()
    wait_until_asked(qtbot, engine)
    edited = everything(session)[1]
    session.edit_source(edited.id, "Banjir merendam empat desa.")
    engine.open()
    wait_until_done(qtbot, queue)
    assert session.segment(edited.id).target == "BANJIR MERENDAM EMPAT DESA."


def test_an_article_deleted_meanwhile_is_no_trouble(qtbot, session, engine, queue):
    engine.shut()
    queue.start()
    wait_until_asked(qtbot, engine)
    session.delete_article(session.articles()[0].id)
    engine.open()
    wait_until_done(qtbot, queue)
    assert everything(session) == []


def test_a_pause_takes_the_batch_in_flight_and_sends_no_other(qtbot, session, engine, queue):
    session.import_articles([article([f"Kalimat panjang nomor {n} " * 8 for n in range(9)], "Lain")])
    engine.shut()
    queue.start()
    wait_until_asked(qtbot, engine)
    with qtbot.waitSignal(queue.progress) as told:
        queue.pause()
    assert told.args[0].paused
    assert told.args[0].running
    engine.open()
    qtbot.waitUntil(lambda: any(each.target for each in everything(session)))
    assert len(engine.asked) == 1
    queue.resume()
    wait_until_done(qtbot, queue)
    assert all(each.target for each in everything(session))


def test_what_is_drafted_stays_when_the_rest_is_cancelled(qtbot, session, engine, queue):
    session.import_articles([article([f"Kalimat panjang nomor {n} " * 8 for n in range(9)], "Lain")])
    engine.shut()
    queue.start()
    engine.let_through()
    wait_until_asked(qtbot, engine, 2)
    drafted = [each for each in everything(session) if each.target]
    queue.cancel()
    assert not queue.running
    engine.open()
    queue.start([each.id for each in drafted[:1]])  # answered only after the cancelled batch came back
    wait_until_done(qtbot, queue)
    assert drafted
    assert [each.id for each in everything(session) if each.target] == [each.id for each in drafted]


def test_the_memory_comes_before_the_model(qtbot, session, engine, queue):
    known = everything(session)[3]
    session.type_target(known.id, "There were no casualties.")
    session.confirm([known.id])
    session.import_articles([article(["Warga lega sekali.", known.source], "Lain")])
    queue.start()
    wait_until_done(qtbot, queue)
    last = everything(session)[-1]
    assert (last.target, last.origin, last.score) == ("There were no casualties.", Origin.TM, 100)
    assert known.source not in engine.drafted


def test_without_a_model_the_memory_still_fills_and_the_lack_is_told_once(qtbot, session, engine):
    known = everything(session)[3]
    session.type_target(known.id, "There were no casualties.")
    session.confirm([known.id])
    session.import_articles([article([known.source], "Lain")])
    queue, told = DraftingQueue(session, None, load=engine.load), []
    queue.failed.connect(told.append)
    queue.start()
    wait_until_done(qtbot, queue)
    queue.close()
    assert [type(each) for each in told] == [ModelError]
    assert everything(session)[-1].target == "There were no casualties."


def test_a_model_that_fails_is_told_once_and_another_one_goes_on(qtbot, session, engine, queue):
    told = []
    queue.failed.connect(told.append)
    engine.fault = ModelError("model.bin is damaged.", "Add the model again.")
    queue.start()
    wait_until_done(qtbot, queue)
    assert told == [engine.fault]
    engine.fault = None
    queue.use(replace(MODEL, name="another"))
    queue.start()
    wait_until_done(qtbot, queue)
    assert all(each.target for each in everything(session))


def test_a_bug_in_the_engine_reaches_the_exception_hook_and_stops_drafting(
    qtbot, session, engine, queue, monkeypatch
):
    bugs, told = [], []
    monkeypatch.setattr("sys.excepthook", lambda *bug: bugs.append(bug[0]))
    queue.failed.connect(told.append)
    engine.fault = ZeroDivisionError()
    queue.start()
    wait_until_done(qtbot, queue)
    qtbot.waitUntil(lambda: bugs == [ZeroDivisionError])  # the thread answers first, and fails then
    assert len(told) == 1


def test_another_model_drafts_again_what_was_in_flight(qtbot, session, engine, queue):
    engine.shut()
    queue.start()
    wait_until_asked(qtbot, engine)
    queue.use(replace(MODEL, name="another"))
    engine.open()
    wait_until_done(qtbot, queue)
    assert engine.drafted.count(engine.asked[0][0]) == 2
    assert all(each.target for each in everything(session))


def test_drafting_again_asks_the_model_and_undoes_alone(qtbot, session, engine, queue):
    queue.start()
    wait_until_done(qtbot, queue)
    drafted = everything(session)
    session.use_alternative(drafted[2].id, f"{drafted[2].source} 2")
    asked = len(engine.asked)
    queue.redraft([drafted[2].id])
    wait_until_done(qtbot, queue)
    assert engine.asked[asked:] == [(drafted[2].source,)]
    assert session.segment(drafted[2].id).target == drafted[2].target
    session.undo()
    assert session.segment(drafted[2].id).target == f"{drafted[2].source} 2"
    assert session.segment(drafted[3].id).target == drafted[3].target


def test_typed_segments_drafted_again_come_back_in_one_undo(qtbot, session, queue):
    typed = [each.id for each in everything(session)[1:4]]
    for each in typed:
        session.type_target(each, "Typed by hand.")
    step = object()
    session.clear(typed, step=step)
    queue.redraft(typed, step=step)
    wait_until_done(qtbot, queue)
    assert {each.origin for each in session.segments(typed)} == {Origin.MT}
    session.undo()
    assert {each.target for each in session.segments(typed)} == {"Typed by hand."}


def test_undoing_a_run_under_way_ends_it(qtbot, session, engine, queue):
    session.import_articles([article([f"Kalimat panjang nomor {n} " * 8 for n in range(9)], "Lain")])
    engine.shut()
    queue.start()
    engine.let_through()
    wait_until_asked(qtbot, engine, 2)
    session.undo()
    engine.open()
    wait_until_done(qtbot, queue)
    assert not any(each.target for each in everything(session))
    assert len(engine.asked) < 5


def test_progress_tells_count_speed_and_time_left(qtbot, session, engine, queue):
    told = []
    queue.progress.connect(told.append)
    queue.start()
    wait_until_done(qtbot, queue)
    total = len(SENTENCES) + 1
    assert (told[0].done, told[0].total, told[0].running) == (0, total, True)
    assert (told[-1].done, told[-1].total, told[-1].running) == (total, total, False)
    assert [each.done for each in told] == sorted(each.done for each in told)
    assert told[-1].per_second > 0
    assert told[-1].seconds_left == 0


def test_closing_ends_the_thread_and_nothing_arrives_afterwards(qtbot, session, engine):
    queue = DraftingQueue(session, MODEL, load=engine.load)
    engine.shut()
    queue.start()
    wait_until_asked(qtbot, engine)
    engine.open()
    queue.close()
    assert not queue.running
    assert not any(each.target for each in everything(session))


def test_the_real_model_drafts_in_the_background(qtbot, session):
    queue = DraftingQueue(session, MODEL)
    queue.start()
    wait_until_done(qtbot, queue)
    queue.close()
    drafted = everything(session)
    assert all(each.origin is Origin.MT and each.score < 0 for each in drafted)
    assert "villages" in drafted[1].target
    assert len(session.alternatives(drafted[1].id)) == 1 + ALTERNATIVES
