"""``workbench align``: an Indonesian text and its English translation become beads."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import click

from workbench.alignment.aligner import align
from workbench.cli.project_file import writing
from workbench.cli.streams import counted, progress_bar, say
from workbench.cli.system_libraries import require_for_projects
from workbench.domain.alignment import Alignment, SourceSentence
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bead import Bead
from workbench.domain.errors import ExchangeError, IntakeError
from workbench.domain.languages import SOURCE, TARGET, Language
from workbench.domain.memory import ALIGNMENT_PENALTY, TranslationUnit
from workbench.domain.segment import Origin
from workbench.services.places import bundled_models, user_models

_LIKELY = 0.5  # a bead more probable than that is rather right than wrong


@dataclass(frozen=True, slots=True)
class NumberedText:
    """A text's sentences, and the number that each goes by outside."""

    sentences: Sequence[str]
    numbers: Sequence[int]


@click.command("align")
@click.argument("id_file", type=click.Path(path_type=Path))
@click.argument("en_file", type=click.Path(path_type=Path))
@click.option("--one-per-line", is_flag=True, help="The files are UTF-8 text with one sentence a line.")
@click.option("--json", "as_json", is_flag=True, help="Print each bead as a line of JSON.")
@click.option(
    "--tmx", type=click.Path(path_type=Path), metavar="F", help="Write the beads as a translation memory."
)
@click.option(
    "--project",
    type=click.Path(path_type=Path),
    metavar="P.wbp",
    help="Keep the beads in a project, made where there is none; the window goes on with them.",
)
@click.option(
    "--accept", type=click.FloatRange(0, 1), default=_LIKELY, show_default=True, metavar="SCORE",
    help="With --project: beads of this score or more become confirmed segments, the others wait.",
)  # fmt: skip
@click.option("--model", metavar="DIR", help="A model's folder or name; the bundled one unless given.")
@click.option("--without-model", is_flag=True, help="Compare only names, numbers, known words and length.")
def align_command(  # noqa: PLR0913 - a parameter an option
    id_file: Path,
    en_file: Path,
    *,
    one_per_line: bool,
    as_json: bool,
    tmx: Path | None,
    project: Path | None,
    accept: float,
    model: str | None,
    without_model: bool,
) -> None:
    """Align ID_FILE, an Indonesian text, with EN_FILE, its English translation.

    Each bead is printed with its score, the probability that it is right. With --one-per-line the
    numbers are those of the files' lines, from 0; else of the sentences found.

    \b
    Examples:
      workbench align berita.html news.html
      workbench align berita.docx news.docx --tmx memory.tmx
      workbench align berita.html news.html --project berita.wbp
      workbench align id.txt en.txt --one-per-line --json
    """
    if sum(map(bool, (as_json, tmx, project))) > 1:
        raise click.UsageError("Give one of --json, --tmx and --project.")
    if model and without_model:
        raise click.UsageError("Give --model or --without-model, not both.")
    if project:
        article, alignment = _texts(id_file, en_file, one_per_line=one_per_line)
        drafts = None if without_model else _drafts([each.text for each in alignment.sources], model)
        _keep(project, article, replace(alignment, drafts=drafts), accept)
        return
    if one_per_line:
        source, target = _lines(id_file), _lines(en_file)
    else:
        source, target = _page(id_file, SOURCE), _page(en_file, TARGET)
    drafts = None if without_model else _drafts(source.sentences, model)
    beads = _beads(source, target, drafts)
    if tmx:
        _write_tmx(tmx, _units(beads, source, target, id_file.name))
        return
    for bead in beads:
        click.echo(_as_json(bead, source, target) if as_json else _as_text(bead, source, target))


def _lines(file: Path) -> NumberedText:
    r"""Return the lines that hold text; only \n ends a line."""
    try:
        lines = file.read_bytes().decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as failure:
        raise IntakeError(f"{file} is not UTF-8.", "Save it as UTF-8.") from failure
    except OSError as failure:
        raise IntakeError(f"{file} cannot be read: {failure.strerror}.") from failure
    numbers = [number for number, line in enumerate(lines) if line.strip()]
    return NumberedText([lines[number].strip() for number in numbers], numbers)


def _page(file: Path, language: Language) -> NumberedText:
    """Return the sentences of an article in any file that intake reads: headline and body, no captions."""
    from workbench.intake import read_page  # noqa: PLC0415 - not needed for lines
    from workbench.text.sentences import sentences  # noqa: PLC0415

    article = read_page(file)
    kept = [paragraph for paragraph in article.kept() if paragraph.kind is not ParagraphKind.CAPTION]
    texts = [paragraph.text for paragraph in kept]
    if not any(paragraph.kind is ParagraphKind.TITLE for paragraph in kept):
        texts.insert(0, article.title)
    found = [sentence for text in texts for sentence in sentences(text, language)]
    if not found:
        raise IntakeError(f"No article was found in {file.name}.", "Save its text as a .txt file.")
    return NumberedText(found, range(len(found)))


def _drafts(sentences: Sequence[str], model: str | None) -> tuple[str, ...]:
    from workbench.mt.catalogue import Catalogue  # noqa: PLC0415 - a second that --without-model saves
    from workbench.mt.engine import Engine  # noqa: PLC0415

    engine = Engine(Catalogue(bundled_models(), user_models()).find(model))
    drafts = []
    with progress_bar(len(sentences), "Drafting") as bar:
        for draft in engine.draft_stream(sentences):
            drafts.append(draft.target)
            bar.update(1)
    return tuple(drafts)


def _beads(source: NumberedText, target: NumberedText, drafts: Sequence[str] | None) -> list[Bead]:
    with progress_bar(len(source.sentences), "Aligning") as bar:

        def show(done: int) -> bool:
            bar.update(done - bar.pos)
            return True

        return align(source.sentences, target.sentences, drafts, go_on=show)


def _as_json(bead: Bead, source: NumberedText, target: NumberedText) -> str:
    return json.dumps(
        {
            "source": [source.numbers[number] for number in bead.source],
            "target": [target.numbers[number] for number in bead.target],
            "score": bead.score,
        }
    )


def _as_text(bead: Bead, source: NumberedText, target: NumberedText) -> str:
    score = " -  " if bead.score is None else f"{bead.score:.2f}"
    return f"{score}  {_joined(source, bead.source)}\n{'':>6}{_joined(target, bead.target)}\n"


def _joined(text: NumberedText, numbers: Iterable[int]) -> str:
    return " ".join(text.sentences[number] for number in numbers)


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


def _write_tmx(file: Path, units: Sequence[TranslationUnit]) -> None:
    from workbench.exchange.tmx import write_tmx  # noqa: PLC0415 - lxml, which JSON does not need

    if not file.absolute().parent.is_dir():
        raise ExchangeError(f"There is no folder {file.absolute().parent}.", "Make it, or choose another.")
    report = write_tmx(file, units)
    say(f"{counted(report.written, 'unit')} written to {file}.")


def _texts(id_file: Path, en_file: Path, *, one_per_line: bool) -> tuple[Article, Alignment]:
    """Return the article as a project keeps it, and the sentences of both texts."""
    require_for_projects()
    from workbench.services.alignment import GivenText, read_source, read_target, signed  # noqa: PLC0415

    if one_per_line:
        lines, targets = _lines(id_file), _lines(en_file).sentences
        article, sources, title = _article_of(id_file, lines), _sentences_of(lines), en_file.stem
    else:
        article, sources = read_source(GivenText(id_file))
        title, targets = read_target(GivenText(en_file))
    alignment = Alignment(tuple(sources), tuple(targets), None, title, en_file.name)
    return signed(article, targets), alignment


def _article_of(file: Path, lines: NumberedText) -> Article:
    """Return lines as an article of one paragraph each."""
    numbered = zip(lines.sentences, lines.numbers, strict=True)
    paragraphs = tuple(Paragraph(line, ParagraphKind.BODY, number + 1) for line, number in numbered)
    return Article(file.stem, paragraphs, file=file.name)


def _sentences_of(lines: NumberedText) -> list[SourceSentence]:
    return [SourceSentence(line, place, 0, len(line)) for place, line in enumerate(lines.sentences, 1)]


def _keep(project: Path, article: Article, alignment: Alignment, score: float) -> None:
    """Put an alignment into a project, and accept what scores enough."""
    sources = NumberedText([each.text for each in alignment.sources], range(len(alignment.sources)))
    targets = NumberedText(alignment.targets, range(len(alignment.targets)))
    beads = _beads(sources, targets, alignment.drafts)
    with writing(project) as session:
        article_id = session.begin_alignment(article, alignment, beads)
        accepted = len(session.accept_above(article_id, score))
    waiting = sum(not bead.is_null for bead in beads) - accepted
    say(f"{counted(accepted, 'segment')} in {project}; {counted(waiting, 'bead')} to look at in the window.")
