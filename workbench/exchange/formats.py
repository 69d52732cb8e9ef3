"""The bilingual formats by the endings of their files, each imported when it is needed."""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path

from workbench.domain.bilingual import BilingualSegment, ReturnedSegment
from workbench.domain.errors import ExchangeError
from workbench.domain.wording import tr
from workbench.exchange.refusals import naming

_WRITERS = {
    ".xlf": "xliff.write_xliff",
    ".xliff": "xliff.write_xliff",
    ".tsv": "delimited.write_tsv",
    ".csv": "delimited.write_csv",
    ".jsonl": "delimited.write_jsonl",
    ".xlsx": "spreadsheet.write_xlsx",
    ".docx": "word_sheet.write_word_sheet",
}
_READERS = {
    ".xlf": "xliff_reading.read_xliff",
    ".xliff": "xliff_reading.read_xliff",
    ".mxliff": "xliff_reading.read_xliff",
    ".mqxliff": "xliff_reading.read_xliff",
    ".tsv": "delimited.read_tsv",
    ".tab": "delimited.read_tsv",
    ".csv": "delimited.read_csv",
    ".jsonl": "delimited.read_jsonl",
    ".xlsx": "spreadsheet.read_xlsx",
    ".docx": "word_sheet.read_word_sheet",
}
SHEETS = (".xlsx", ".docx")
"""The endings of the sheets for reviewers who have no workbench."""


def write_bilingual(path: Path, segments: Iterable[BilingualSegment], *, ending: str) -> None:
    """Write segments in the format that goes by ``ending``, which has a dot; XLIFF is version 1.2.

    Raises:
        ExchangeError: the file cannot be written.
    """
    _function(_WRITERS[ending])(path, segments)


def read_bilingual(path: Path) -> Iterator[ReturnedSegment]:
    """Yield the segments of a file whose kind its ending tells.

    Raises:
        ExchangeError: the ending is of no bilingual format, or the file, which is named, cannot be read.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise ExchangeError(
            tr("{name} is of a kind that cannot be imported.", name=path.name),
            tr("Import a .tmx, or a file that came back as {endings}.", endings=", ".join(_READERS)),
        )
    with naming(path):
        yield from _function(reader)(path)


def _function(name: str) -> Callable[..., Iterator[ReturnedSegment]]:
    module, _, function = name.partition(".")
    found: Callable[..., Iterator[ReturnedSegment]] = getattr(
        import_module(f"workbench.exchange.{module}"), function
    )
    return found
