"""What the history pane tells as one change, and what as several."""

from workbench.domain.project import HistoryEntry
from workbench.ui.panes.history import joined


def entry(at: str, before: str, after: str, author: str = "Siti", action: str = "Typing in segment 1"):
    return HistoryEntry(f"2026-03-12T{at}Z", author, action, before, after)


def test_typing_in_one_go_is_one_change():
    newest_first = [
        entry("08:08:00", "The new bridge", "The new bridge opens"),
        entry("08:04:00", "The new", "The new bridge"),
        entry("08:00:00", "The", "The new"),
    ]
    assert joined(newest_first) == [entry("08:08:00", "The", "The new bridge opens")]


def test_another_person_a_pause_and_another_action_each_begin_a_change():
    history = [
        entry("09:00:05", "c", "d", action="Confirm segment 1"),
        entry("09:00:00", "b", "c", author="Budi"),
        entry("08:59:59", "a", "b"),
        entry("08:10:00", "", "a"),
    ]
    assert joined(history) == history


def test_what_does_not_follow_from_the_change_before_stands_alone():
    history = [entry("08:00:09", "x", "y"), entry("08:00:00", "", "a")]
    assert joined(history) == history
