"""Background work whose results arrive in the GUI thread."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QThread

from workbench.domain.errors import ExchangeError
from workbench.services.jobs import JobPool, JobProgress

LEFT_OPEN = """
import threading
from PySide6.QtCore import QCoreApplication
from workbench.services.jobs import JobPool

begun = threading.Event()

def work(report, cancelled):
    begun.set()
    for _ in range(50):
        if cancelled():
            break
        threading.Event().wait(0.01)

application = QCoreApplication([])
pool = JobPool()
job = pool.run(work)
begun.wait()
raise SystemExit
"""


@pytest.fixture
def pool(qapp):
    pool = JobPool()
    yield pool
    pool.close()


def test_the_work_is_done_elsewhere_and_its_result_arrives_in_the_gui_thread(qtbot, pool):
    heard = []
    job = pool.run(lambda report, cancelled: threading.current_thread() is threading.main_thread())
    job.finished.connect(lambda result: heard.append((result, QThread.currentThread())))
    with qtbot.waitSignal(job.finished):
        pass
    assert heard == [(False, pool.thread())]


def test_progress_arrives_in_the_gui_thread(qtbot, pool):
    heard = []
    job = pool.run(lambda report, cancelled: report(JobProgress(3, 10, "page.html")))
    job.progress.connect(lambda progress: heard.append((progress, QThread.currentThread())))
    with qtbot.waitSignal(job.finished):
        pass
    assert heard == [(JobProgress(3, 10, "page.html"), pool.thread())]


def test_a_flood_of_progress_does_not_flood_the_window(qtbot, pool):
    def work(report, cancelled):
        for done in range(10_000):
            report(JobProgress(done))

    heard = []
    job = pool.run(work)
    job.progress.connect(heard.append)
    with qtbot.waitSignal(job.finished):
        pass
    assert heard[0] == JobProgress(0)
    assert len(heard) < 100


def test_a_failure_of_the_world_is_a_signal(qtbot, pool):
    def work(report, cancelled):
        raise ExchangeError("The disk is full.", "Free some space.")

    job = pool.run(work)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert failed.args[0].text == "The disk is full."
    assert not pool.busy


def test_a_bug_reaches_the_exception_hook_and_ends_the_job(qtbot, pool, monkeypatch, capfd):
    bugs = []
    monkeypatch.setattr("sys.excepthook", lambda *bug: bugs.append(bug))
    job = pool.run(lambda report, cancelled: 1 // 0)
    with qtbot.waitSignal(job.cancelled):
        pass
    pool.close()  # the hook is called in the thread, after the job has told its end
    assert [bug[0] for bug in bugs] == [ZeroDivisionError]
    assert not pool.busy


def test_a_cancelled_job_delivers_nothing(qtbot, pool):
    started = threading.Event()

    def work(report, cancelled):
        started.set()
        while not cancelled():
            pass
        return "too late"

    job = pool.run(work)
    job.finished.connect(lambda result: pytest.fail("delivered after cancel"))
    assert started.wait(10)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()


def test_closing_waits_for_the_threads_and_delivers_nothing(qtbot, qapp):
    pool, ended, heard = JobPool(), [], []

    def work(report, cancelled):
        while not cancelled():
            pass
        ended.append(True)

    job = pool.run(work)
    for signal in (job.finished, job.failed, job.cancelled):
        signal.connect(lambda *_: heard.append(True))
    pool.close()
    later = JobPool()
    with qtbot.waitSignal(later.run(lambda report, cancelled: None).finished):
        pass
    later.close()
    assert heard == []
    assert len(ended) <= 1


def test_a_job_waiting_its_turn_never_starts_once_cancelled(qtbot, qapp):
    pool = JobPool(threads=1)
    ran = []
    first = pool.run(lambda report, cancelled: ran.append("first"))
    second = pool.run(lambda report, cancelled: ran.append("second"))
    second.cancel()
    with qtbot.waitSignals([first.finished, second.cancelled]):
        pass
    pool.close()
    assert ran == ["first"]


def test_a_program_that_ends_during_a_job_ends_the_job_first():
    program = [sys.executable, "-c", LEFT_OPEN]
    ended = subprocess.run(program, capture_output=True, encoding="utf-8", check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_closed_pool_starts_nothing(qtbot, qapp):
    pool, done = JobPool(), []
    pool.close()
    job = pool.run(lambda report, cancelled: done.append("started"))
    with qtbot.waitSignal(job.cancelled):
        pass
    assert not done
    assert not pool.busy
