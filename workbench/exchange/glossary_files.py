"""Glossaries as files: tab- or comma-separated tables and TBX, both ways, by the file's ending."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.errors import ExchangeError
from workbench.domain.glossary import Term
from workbench.domain.wording import tr
from workbench.exchange.refusals import naming

TABLES = {".tsv": "\t", ".txt": "\t", ".tab": "\t", ".utf8": "\t", ".csv": ","}
TBX = {".tbx"}
ENDINGS = ("tsv", "csv", "tbx")
"""What a file dialog offers."""


@dataclass(frozen=True, slots=True)
class SkippedTerm:
    """A row or an entry that could not be used: where it is in the file, and why."""

    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class GlossaryFile:
    """What a file held."""

    terms: tuple[Term, ...]
    skipped: tuple[SkippedTerm, ...] = ()


def read_glossary(path: Path) -> GlossaryFile:
    """Read a glossary; a bad row is skipped and named.

    Raises:
        ExchangeError: the file, which is named, cannot be read, or is of another kind.
    """
    ending = path.suffix.lower()
    with naming(path):
        if ending in TABLES:
            from workbench.exchange.glossary_table import read_table  # noqa: PLC0415 - one kind a call

            return read_table(path, TABLES[ending])
        if ending in TBX:
            from workbench.exchange.tbx import read_tbx  # noqa: PLC0415 - lxml, for this kind only

            return read_tbx(path)
        raise _unknown(path)


def write_glossary(path: Path, terms: Sequence[Term]) -> None:
    """Write a glossary to ``path``, which holds the old file until the new one is whole.

    Raises:
        ExchangeError: the file cannot be written, or its ending says no known kind.
    """
    ending = path.suffix.lower()
    if ending in TABLES:
        from workbench.exchange.glossary_table import write_table  # noqa: PLC0415

        write_table(path, terms, TABLES[ending])
    elif ending in TBX:
        from workbench.exchange.tbx import write_tbx  # noqa: PLC0415

        write_tbx(path, terms)
    else:
        raise _unknown(path)


def _unknown(path: Path) -> ExchangeError:
    return ExchangeError(
        tr("{name} is of no kind of glossary.", name=path.name), tr("Use a .tsv, .csv or .tbx file.")
    )
