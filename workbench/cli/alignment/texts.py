"""What ``workbench align`` reads and aligns: sentences a line, or the sentences of articles."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.alignment.aligner import align
from workbench.alignment.learned_words import KnownWords
from workbench.cli.installation.system_libraries import require_for_projects
from workbench.cli.streams import progress_bar
from workbench.cli.text_lines import text_lines
from workbench.domain.alignment import Alignment, SourceSentence
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bead import Bead
from workbench.domain.errors import IntakeError
from workbench.domain.languages import SOURCE, TARGET, Language
from workbench.services.places import bundled_models, user_models

if TYPE_CHECKING:
    from workbench.mt.engine import Engine


@dataclass(frozen=True, slots=True)
class NumberedText:
    """A text's sentences, and the number that each goes by outside."""

    sentences: Sequence[str]
    numbers: Sequence[int]


class Drafting:
    """Drafts texts with a model that is loaded for the first of them."""

    def __init__(self, model: str | None) -> None:
        self._model = model

    def drafts(self, sentences: Sequence[str]) -> tuple[str, ...]:
        """Return a draft for each sentence; raises ModelError when the model cannot be used."""
        found = []
        engine = self._engine
        with progress_bar(len(sentences), "Drafting") as bar:
            for draft in engine.draft_stream(sentences):
                found.append(draft.target)
                bar.update(1)
        return tuple(found)

    @cached_property
    def _engine(self) -> "Engine":
        from workbench.mt.catalogue import Catalogue  # noqa: PLC0415 - a second that --without-model saves
        from workbench.mt.engine import THREADS, Engine  # noqa: PLC0415

        return Engine(Catalogue(bundled_models(), user_models()).find(self._model), side_by_side=THREADS)


class TextPairs:
    """Reads two files and aligns them, with drafts if there is a model."""

    def __init__(self, drafting: Drafting | None, *, one_per_line: bool) -> None:
        self._drafting = drafting
        self._one_per_line = one_per_line

    def numbered(self, id_file: Path, en_file: Path) -> tuple[NumberedText, NumberedText, list[Bead]]:
        """Return both texts and their beads."""
        if self._one_per_line:
            source, target = _lines(id_file), _lines(en_file)
        else:
            source, target = _page(id_file, SOURCE), _page(en_file, TARGET)
        return source, target, _beads(source.sentences, target.sentences, self._drafts(source.sentences))

    def stored(
        self, id_file: Path, en_file: Path, known: KnownWords | None = None
    ) -> tuple[Article, Alignment, list[Bead]]:
        """Return the article as a project keeps it, both texts and their beads; ``known`` words help."""
        article, texts = _for_project(id_file, en_file, one_per_line=self._one_per_line)
        sources = [each.text for each in texts.sources]
        alignment = replace(texts, drafts=self._drafts(sources))
        return article, alignment, _beads(sources, alignment.targets, alignment.drafts, known)

    def _drafts(self, sentences: Sequence[str]) -> tuple[str, ...] | None:
        return self._drafting.drafts(sentences) if self._drafting else None


def _beads(
    source: Sequence[str],
    target: Sequence[str],
    drafts: Sequence[str] | None,
    known: KnownWords | None = None,
) -> list[Bead]:
    with progress_bar(len(source), "Aligning") as bar:

        def show(done: int) -> bool:
            bar.update(done - bar.pos)
            return True

        return align(source, target, drafts, known=known, go_on=show)


def _lines(file: Path) -> NumberedText:
    """Return the lines that hold text."""
    found = list(text_lines(file))
    numbers = [number for number, line in enumerate(found) if line.strip()]
    return NumberedText([found[number].strip() for number in numbers], numbers)


def _page(file: Path, language: Language) -> NumberedText:
    """Return the sentences of an article in any file that intake reads: headline and body, no captions."""
    from workbench.intake import read_page  # noqa: PLC0415 - not needed for lines
    from workbench.text.splitting.sentences import sentences  # noqa: PLC0415

    article = read_page(file)
    kept = [paragraph for paragraph in article.kept() if paragraph.kind is not ParagraphKind.CAPTION]
    texts = [paragraph.text for paragraph in kept]
    if not any(paragraph.kind is ParagraphKind.TITLE for paragraph in kept):
        texts.insert(0, article.title)
    found = [sentence for text in texts for sentence in sentences(text, language)]
    if not found:
        raise IntakeError(f"No article was found in {file.name}.", "Save its text as a .txt file.")
    return NumberedText(found, range(len(found)))


def _for_project(id_file: Path, en_file: Path, *, one_per_line: bool) -> tuple[Article, Alignment]:
    """Return the article as a project keeps it, and the sentences of both texts."""
    require_for_projects()
    from workbench.services.alignment.texts import GivenText, read_source, read_target, signed  # noqa: PLC0415

    if one_per_line:
        source, targets = _lines(id_file), _lines(en_file).sentences
        article, sources, title = _article_of(id_file, source), _sentences_of(source), en_file.stem
    else:
        article, sources = read_source(GivenText(id_file))
        title, targets = read_target(GivenText(en_file))
    alignment = Alignment(tuple(sources), tuple(targets), None, title, en_file.name)
    return signed(article, targets), alignment


def _article_of(file: Path, text: NumberedText) -> Article:
    """Return lines as an article of one paragraph each."""
    numbered = zip(text.sentences, text.numbers, strict=True)
    paragraphs = tuple(Paragraph(line, ParagraphKind.BODY, number + 1) for line, number in numbered)
    return Article(file.stem, paragraphs, file=file.name)


def _sentences_of(text: NumberedText) -> list[SourceSentence]:
    return [SourceSentence(line, place, 0, len(line)) for place, line in enumerate(text.sentences, 1)]
