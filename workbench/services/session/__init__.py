"""The open project for everything above it: questions, actions, and a signal that names what changed."""

from workbench.domain.project import (
    Alternative,
    ArticleSummary,
    Comment,
    Counts,
    HistoryEntry,
    SegmentFilter,
    StoredParagraph,
)
from workbench.services.session.change import Change
from workbench.services.session.importing import ImportReport
from workbench.services.session.outcome import Outcome
from workbench.services.session.session import Session
from workbench.services.session.unit_imports import UnitImport

__all__ = [
    "Alternative",
    "ArticleSummary",
    "Change",
    "Comment",
    "Counts",
    "HistoryEntry",
    "ImportReport",
    "Outcome",
    "SegmentFilter",
    "Session",
    "StoredParagraph",
    "UnitImport",
]
