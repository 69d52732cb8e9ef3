"""Figures are shown at the end of a run beside what is aimed at; none is asserted: machines are noisy."""

import pytest

from tests.benchmarks.figures import Show

_FIGURES = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def show(pytestconfig: pytest.Config) -> Show:
    """Return the function that keeps a figure and its aim for the summary."""

    def keep(
        what: str, value: float, unit: str = "", *, most: float | None = None, least: float | None = None
    ) -> None:
        pytestconfig.stash.setdefault(_FIGURES, []).append(
            f"{what}: {value:.4g} {unit}{_aim(value, most, least)}"
        )

    return keep


def _aim(value: float, most: float | None, least: float | None) -> str:
    """Say what the figure should be at most or at least, and how it stands to that."""
    if most is not None:
        return f" (at most {most:g}: {value / most:.2f} of it)"
    if least is not None:
        return f" (at least {least:g}: {value / least:.2f} times that)"
    return ""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    figures = config.stash.get(_FIGURES, [])
    if figures:
        terminalreporter.section("figures")
        for figure in figures:
            terminalreporter.line(figure)
