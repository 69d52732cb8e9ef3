"""Faults of libraries that the program cannot live with."""

import sys

import pytest
from PySide6.QtCore import QObject


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot die any more")
def test_qt_gives_none_the_references_it_needs() -> None:
    """PySide6 6.12.0 takes one too many at every call, and the program aborts after some ten thousand."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("name")
    assert sys.getrefcount(None) > before - 100
