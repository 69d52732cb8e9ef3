"""Bilingual tables as text: tab- or comma-separated, and JSON Lines."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from workbench.domain.bilingual import BilingualSegment, ReturnedSegment
from workbench.domain.errors import ExchangeError
from workbench.domain.wording import tr
from workbench.exchange.atomic import atomic_file
from workbench.exchange.table import COLUMNS, Row, cells, returned, returned_row
from workbench.exchange.xml_reading import opened

LONGEST = 10_000_000  # characters of a cell


def write_tsv(path: Path, segments: Iterable[BilingualSegment]) -> None:
    """Write a tab-separated table in UTF-8."""
    _write_delimited(path, segments, "\t", "utf-8")


def write_csv(path: Path, segments: Iterable[BilingualSegment]) -> None:
    """Write a comma-separated table in UTF-8 with the mark by which Excel knows it."""
    _write_delimited(path, segments, ",", "utf-8-sig")


def write_jsonl(path: Path, segments: Iterable[BilingualSegment]) -> None:
    """Write a JSON object a line, with the origin and the score of the target."""
    with atomic_file(path) as stream:
        for segment in segments:
            facts: dict[str, object] = {**cells(segment), "number": segment.number}
            facts |= {"article": segment.article, "title": segment.title}
            facts |= {"origin": segment.origin, "score": segment.score}
            stream.write(json.dumps(facts, ensure_ascii=False).encode("utf-8", "replace") + b"\n")


def read_tsv(path: Path) -> Iterator[ReturnedSegment]:
    """Yield the segments of a tab-separated table with headings.

    Raises:
        ExchangeError: it cannot be read, or has no headings.
    """
    return returned(_delimited(path, "\t"))


def read_csv(path: Path) -> Iterator[ReturnedSegment]:
    """Yield the segments of a comma-separated table with headings; a semicolon may stand for the comma.

    Raises:
        ExchangeError: it cannot be read, or has no headings.
    """
    with opened(path) as stream:
        start = stream.read(10_000).lower().splitlines()
    headings = next((line for line in start if b"number" in line and b"target" in line), b"")
    return returned(_delimited(path, ";" if headings.count(b";") > headings.count(b",") else ","))


def read_jsonl(path: Path) -> Iterator[ReturnedSegment]:
    """Yield the segments of a file with a JSON object a line.

    Raises:
        ExchangeError: it cannot be read, or a line is no JSON object.
    """
    with opened(path) as stream:
        for number, line in enumerate(stream, start=1):
            if line.strip():
                segment = returned_row(tr("line {number}", number=number), _object(line, number))
                if segment:
                    yield segment


def _object(line: bytes, number: int) -> dict[str, str]:
    try:
        facts = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ExchangeError(
            tr("Line {number} is no JSON.", number=number), tr("Write one object a line.")
        ) from error
    if not isinstance(facts, dict):
        raise ExchangeError(
            tr("Line {number} is no JSON object.", number=number), tr("Write one object a line.")
        )
    known = {name: facts[name] for name in COLUMNS if facts.get(name) is not None}
    return {name: value if isinstance(value, str) else str(value) for name, value in known.items()}


def _write_delimited(path: Path, segments: Iterable[BilingualSegment], delimiter: str, encoding: str) -> None:
    with atomic_file(path) as stream:
        text = io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="")
        rows = csv.writer(text, delimiter=delimiter, lineterminator="\n")
        rows.writerow(COLUMNS)
        for segment in segments:
            row = cells(segment)
            rows.writerow(_one_break(row[name]) for name in COLUMNS)
        text.detach()  # flushed; the stream itself is closed by its owner


def _one_break(text: str) -> str:
    """Return the text with its line breaks as the one sign that is quoted."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _delimited(path: Path, delimiter: str) -> Iterator[Row]:
    csv.field_size_limit(LONGEST)
    with opened(path) as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
        rows = csv.reader(text, delimiter=delimiter)
        try:
            for row in rows:
                yield Row(tr("line {number}", number=rows.line_num), row)
        except UnicodeDecodeError as error:
            raise ExchangeError(
                tr("{name} is not UTF-8.", name=path.name), tr("Save it as UTF-8.")
            ) from error
        except csv.Error as error:
            raise ExchangeError(
                tr("Line {number} is no table: {error}.", number=rows.line_num, error=error),
                tr("Save it anew."),
            ) from error
