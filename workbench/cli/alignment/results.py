"""What ``workbench align`` makes of beads: lines to read, JSON, units of a memory."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

import click

from workbench.alignment.learned_words import KnownWords, learned_words
from workbench.cli.alignment.texts import NumberedText, TextPairs
from workbench.cli.project_file import reading, writing
from workbench.cli.streams import counted, say
from workbench.domain.bead import Bead
from workbench.domain.errors import ExchangeError
from workbench.domain.memory import ALIGNMENT_PENALTY, TranslationUnit
from workbench.domain.segment import Origin


def print_beads(texts: TextPairs, id_file: Path, en_file: Path, name: str, *, as_json: bool) -> None:
    """Print the beads of two files, each as a line of JSON or to be read."""
    source, target, beads = texts.numbered(id_file, en_file)
    if name and not as_json:
        click.echo(f"{name}\n")
    for bead in beads:
        click.echo(_as_json(bead, source, target, name) if as_json else _as_text(bead, source, target))


class Memory:
    """Gathers the units of one or more pairs of files for a TMX."""

    def __init__(self, texts: TextPairs, file: Path) -> None:
        """Refuse a place that cannot be written before minutes go into drafting; raises ExchangeError."""
        if not file.absolute().parent.is_dir():
            raise ExchangeError(
                f"There is no folder {file.absolute().parent}.", "Make it, or choose another."
            )
        self._texts = texts
        self._file = file
        self._units: list[TranslationUnit] = []

    def take(self, id_file: Path, en_file: Path, _name: str) -> None:
        """Add the beads of two files."""
        source, target, beads = self._texts.numbered(id_file, en_file)
        self._units += _units(beads, source, target, id_file.name)

    def write(self) -> None:
        """Write the memory, and say how much there is in it."""
        from workbench.exchange.tmx import write_tmx  # noqa: PLC0415 - lxml, which JSON does not need

        report = write_tmx(self._file, self._units)
        say(f"{counted(report.written, 'unit')} written to {self._file}.")


class Keeping:
    """Puts alignments into a project, and accepts the beads that score at least so much."""

    def __init__(self, texts: TextPairs, project: Path, least: float) -> None:
        self._texts = texts
        self._project = project
        self._least = least

    @cached_property
    def _known(self) -> KnownWords | None:
        """The word pairs that the project's units teach, as it is at first."""
        if not self._project.exists():
            return None
        with reading(self._project) as session:
            return learned_words((unit.source, unit.target) for unit in session.units())

    def take(self, id_file: Path, en_file: Path, name: str) -> None:
        """Keep the alignment of two files, and say what became of it."""
        article, alignment, beads = self._texts.stored(id_file, en_file, self._known)
        with writing(self._project) as session:
            article_id = session.begin_alignment(article, alignment, beads)
            accepted = len(session.accept_above(article_id, self._least))
        waiting = sum(not bead.is_null for bead in beads) - accepted
        kept = f"{counted(accepted, 'segment')} in {self._project}"
        where = f"{name}: " if name else ""
        say(f"{where}{kept}; {counted(waiting, 'bead')} to look at in the window.")


def _as_json(bead: Bead, source: NumberedText, target: NumberedText, pair: str = "") -> str:
    """Return a bead as a line of JSON, with the name of its pair of files if there are several."""
    return json.dumps(
        {
            **({"pair": pair} if pair else {}),
            "source": [source.numbers[number] for number in bead.source],
            "target": [target.numbers[number] for number in bead.target],
            "score": bead.score,
        },
        ensure_ascii=False,
    )


def _as_text(bead: Bead, source: NumberedText, target: NumberedText) -> str:
    """Return a bead as two lines with its score before them."""
    score = " -  " if bead.score is None else f"{bead.score:.2f}"
    return f"{score}  {_joined(source, bead.source)}\n{'':>6}{_joined(target, bead.target)}\n"


def _units(
    beads: Iterable[Bead], source: NumberedText, target: NumberedText, file: str
) -> list[TranslationUnit]:
    """Return the units of the beads with two sides, each with its neighbours' sources."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    units = [
        TranslationUnit(
            source=_joined(source, bead.source),
            target=_joined(target, bead.target),
            origin=Origin.ALIGNMENT,
            score=bead.score,
            file=file,
            created_at=now,
            changed_at=now,
            penalty=ALIGNMENT_PENALTY,
        )
        for bead in beads
        if not bead.is_null
    ]
    sources = ["", *(unit.source for unit in units), ""]
    return [
        replace(unit, context_before=before, context_after=after)
        for unit, before, after in zip(units, sources, sources[2:], strict=False)
    ]


def _joined(text: NumberedText, numbers: Iterable[int]) -> str:
    return " ".join(text.sentences[number] for number in numbers)
