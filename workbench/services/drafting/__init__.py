"""Drafting: the queue, the one thread that uses the engine, and what drafts follow."""

from workbench.services.drafting.flight import ALTERNATIVES
from workbench.services.drafting.pace import DraftingProgress
from workbench.services.drafting.queue import DraftingQueue

__all__ = ["ALTERNATIVES", "DraftingProgress", "DraftingQueue"]
