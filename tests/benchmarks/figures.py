"""How a benchmark shows a figure: the fixture ``show`` keeps it for the end of the run."""

from typing import Protocol


class Show(Protocol):
    """Keep a figure, its unit and what it should be at most or at least."""

    def __call__(
        self,
        what: str,
        value: float,
        unit: str = "",
        *,
        most: float | None = None,
        least: float | None = None,
    ) -> None: ...
