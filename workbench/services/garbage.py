"""Cyclic garbage is collected in the GUI thread alone.

Python collects in whatever thread happens to allocate. A window's objects lie in cycles; when a worker's
allocation collects one with a timer, Qt cannot take the timer off the GUI thread, whose next timeout then
calls an object that is gone: the program crashes. So collecting is left to a timer here.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PERIOD = 1000  # ms


class GarbageCollection(QObject):
    """Collects what is due, once a second, in the thread of its parent, for as long as that lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=PERIOD)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def spare_what_stays() -> None:
    """Leave out of all collecting what is there now: the modules and what they are made of.

    They are more than half of all objects. Looking through them stops the window for some 50 ms, every other
    minute of work.
    """
    gc.freeze()


def collect_due() -> None:
    """Collect the oldest generation that Python would have collected by now, by its own thresholds."""
    due = [
        generation
        for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > most
    ]
    if due:
        gc.collect(due[-1])
