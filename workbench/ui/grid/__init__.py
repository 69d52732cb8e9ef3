"""The segment grid: sources and targets side by side, one row open for typing."""

from workbench.ui.grid.grid import SegmentGrid

__all__ = ["SegmentGrid"]
