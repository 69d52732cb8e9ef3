"""A worker never collects what belongs to the window's thread."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from workbench.services.garbage import GarbageCollection, spare_what_stays

ENOUGH = 200_000  # objects; Python would collect hundreds of times


class Kept(QObject):
    """An object of a window: with a timer, and in a cycle."""

    def __init__(self) -> None:
        super().__init__()
        self.timer = QTimer(self, interval=1)
        self.itself = self


@pytest.fixture
def collection(qtbot: QtBot) -> Iterator[GarbageCollection]:
    made = GarbageCollection()
    yield made
    made._timer.stop()


def allocate() -> None:
    kept = [[number] for number in range(ENOUGH)]
    assert len(kept) == ENOUGH


def test_a_worker_that_allocates_leaves_a_windows_garbage_alone(collection: GarbageCollection) -> None:
    gone = weakref.ref(Kept())
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert gone() is not None


def test_the_windows_thread_collects_it_before_long(collection: GarbageCollection, qtbot: QtBot) -> None:
    gone = weakref.ref(Kept())
    kept = [[number] for number in range(ENOUGH)]
    qtbot.waitUntil(lambda: gone() is None, timeout=10_000)
    assert len(kept) == ENOUGH
    assert not gc.isenabled()


def test_what_is_there_at_the_start_is_not_looked_through_again() -> None:
    module = [["loaded"]]
    spare_what_stays()
    later = [["opened"]]
    looked_through = {id(each) for each in gc.get_objects()}
    gc.unfreeze()
    assert id(module) not in looked_through
    assert id(later) in looked_through
