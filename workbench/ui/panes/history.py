"""A segment's history as people tell it: what was typed in one go is one change."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from workbench.domain.project import HistoryEntry

PAUSE = timedelta(minutes=5)
"""Whoever goes on sooner has not stopped."""


def joined(history: Iterable[HistoryEntry]) -> list[HistoryEntry]:
    """Return a history, the newest first, with neighbours that are one stretch of work as one entry."""
    told: list[HistoryEntry] = []
    newer: HistoryEntry | None = None
    for entry in history:
        if newer is not None and _goes_on(entry, newer):
            told[-1] = replace(told[-1], before=entry.before)
        else:
            told.append(entry)
        newer = entry
    return told


def _goes_on(older: HistoryEntry, newer: HistoryEntry) -> bool:
    """Whether one person did the newer change soon after the older one, upon it and of its kind."""
    same = replace(older, at="", before="", after="") == replace(newer, at="", before="", after="")
    if not same or older.after != newer.before or older.before == older.after:
        return False
    try:
        return datetime.fromisoformat(newer.at) - datetime.fromisoformat(older.at) <= PAUSE
    except (TypeError, ValueError):  # a time that another program wrote
        return False
