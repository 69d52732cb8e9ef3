"""Two texts become an alignment in the background: read, split into sentences, drafted, aligned."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain.alignment import Alignment, SourceSentence
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bead import Bead
from workbench.domain.errors import IntakeError
from workbench.domain.languages import NAMES, SOURCE, TARGET, Language
from workbench.domain.wording import tr
from workbench.mt.folder import ModelFolder
from workbench.services.drafting.pretranslation import Drafter
from workbench.services.jobs import Cancelled, JobProgress, Report, Work
from workbench.services.session.importing import with_headline
from workbench.services.session.reading.export import ExportReading
from workbench.text.splitting.sentences import split

if TYPE_CHECKING:
    from workbench.alignment.learned_words import KnownWords

DrafterLoader = Callable[[ModelFolder], Drafter]
Memory = AbstractContextManager[ExportReading]
"""Opens a project to read it; good for once."""

_LEFT_OUT = {ParagraphKind.BOILERPLATE, ParagraphKind.CAPTION}


@dataclass(frozen=True, slots=True)
class GivenText:
    """One of the two texts: a file, a folder of files, or a text that was pasted."""

    path: Path | None = None
    pasted: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was given."""
        return self.path is None and not self.pasted.strip()

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder of texts."""
        return self.path is not None and self.path.is_dir()


@dataclass(frozen=True, slots=True)
class NewAlignment:
    """What a session takes in to begin an alignment."""

    article: Article
    alignment: Alignment
    beads: tuple[Bead, ...]


def load_drafter(folder: ModelFolder) -> Drafter:
    """Load the engine, in the thread that calls."""
    from workbench.mt.engine import THREADS, Engine  # noqa: PLC0415  # the window opens without it

    return Engine(folder, side_by_side=THREADS)


def alignment_work(
    source: GivenText,
    target: GivenText,
    model: ModelFolder | None,
    load: DrafterLoader = load_drafter,
    *,
    memory: Memory | None = None,
) -> Work:
    """Return the work of aligning two texts into a NewAlignment; without a model, by names and numbers.

    ``memory`` is a project's, whose units tell which words belong together.
    """

    def work(report: Report, cancelled: Cancelled) -> NewAlignment | None:
        drafter = partial(load, model) if model else None
        return align_texts(source, target, report, cancelled, drafter=drafter, known=taught_by(memory))

    return work


def align_texts(  # noqa: PLR0913 - what a job is given
    source: GivenText,
    target: GivenText,
    report: Report,
    cancelled: Cancelled,
    *,
    drafter: Callable[[], Drafter] | None,
    known: "KnownWords | None",
) -> NewAlignment | None:
    """Return two texts aligned, None once it is cancelled; the drafter is called for when they are read.

    Raises:
        IntakeError: a text cannot be read, or there is no article in it.
        ModelError: the drafter cannot be loaded.
    """
    article, sources = read_source(source)
    title, targets = read_target(target)
    file = target.path.name if target.path else ""
    alignment = Alignment(tuple(sources), tuple(targets), None, title, file)
    if drafter is not None:
        report(JobProgress(0, 2 * len(sources)))
        alignment = replace(alignment, drafts=_drafts(drafter(), sources, report, cancelled))
    beads = () if cancelled() else _aligned(alignment, (), report, cancelled, known)
    return None if cancelled() else NewAlignment(signed(article, targets), alignment, beads)


def realignment_work(alignment: Alignment, pinned: Sequence[Bead], memory: Memory | None = None) -> Work:
    """Return the work of aligning around pinned beads, into a tuple of Bead."""

    def work(report: Report, cancelled: Cancelled) -> tuple[Bead, ...]:
        return _aligned(alignment, pinned, report, cancelled, taught_by(memory))

    return work


def taught_by(memory: Memory | None) -> "KnownWords | None":
    """Return the word pairs that a project's units teach."""
    if memory is None:
        return None
    from workbench.alignment.learned_words import learned_words  # noqa: PLC0415 - the window opens without it

    with memory as project:
        return learned_words((unit.source, unit.target) for unit in project.units())


def read_source(given: GivenText) -> tuple[Article, list[SourceSentence]]:
    """Return the article of the Indonesian text and its sentences, the headline first.

    Raises:
        IntakeError: it cannot be read, or there is no article in it.
    """
    return _sentences(given, SOURCE)


def read_target(given: GivenText) -> tuple[str, list[str]]:
    """Return the title of the English text and its sentences, the headline first.

    Raises:
        IntakeError: it cannot be read, or there is no article in it.
    """
    article, found = _sentences(given, TARGET)
    return article.title, [each.text for each in found]


def _sentences(given: GivenText, language: Language) -> tuple[Article, list[SourceSentence]]:
    article = _read(given)
    article = replace(article, paragraphs=tuple(with_headline(article)))
    found = [
        SourceSentence(paragraph.text[span.start : span.end], position, span.start, span.end)
        for position, paragraph in _aligned_paragraphs(article)
        for span in split(paragraph.text, language)
    ]
    if not found:
        name = given.path.name if given.path else tr("the {language} text", language=NAMES[language])
        raise IntakeError(
            tr("No article was found in {name}.", name=name), tr("Copy its text and paste it instead.")
        )
    return article, found


def _read(given: GivenText) -> Article:
    from workbench.intake import read_page, read_text  # noqa: PLC0415  # the window opens without it

    return read_page(given.path) if given.path else read_text(given.pasted)


def _aligned_paragraphs(article: Article) -> Iterator[tuple[int, Paragraph]]:
    """Yield headline and body with their places from 1: captions and boilerplate are no translation's."""
    numbered = enumerate(article.paragraphs, 1)
    kept = [(position, each) for position, each in numbered if each.kind not in _LEFT_OUT]
    return iter(sorted(kept, key=lambda item: item[1].kind is not ParagraphKind.TITLE))


def _drafts(
    drafter: Drafter, sources: Sequence[SourceSentence], report: Report, cancelled: Cancelled
) -> tuple[str, ...]:
    drafts: list[str] = []
    for draft in drafter.draft_stream([each.text for each in sources]):
        if cancelled():
            break
        drafts.append(draft.target)
        report(JobProgress(len(drafts), 2 * len(sources)))
    return tuple(drafts)


def _aligned(
    alignment: Alignment,
    pinned: Sequence[Bead],
    report: Report,
    cancelled: Cancelled,
    known: "KnownWords | None",
) -> tuple[Bead, ...]:
    from workbench.alignment.aligner import align  # noqa: PLC0415  # the window opens without it

    sources = [each.text for each in alignment.sources]
    before = 0 if pinned or alignment.drafts is None else len(sources)

    def go_on(done: int) -> bool:
        report(JobProgress(before + done, before + len(sources)))
        return not cancelled()

    return tuple(align(sources, alignment.targets, alignment.drafts, pinned=pinned, known=known, go_on=go_on))


def signed(article: Article, targets: Sequence[str]) -> Article:
    """Return the article with what tells these two texts met twice; the article alone is another."""
    texts = "\n".join([*(each.text for each in article.paragraphs), *targets])
    return replace(article, digest=hashlib.sha256(texts.encode("utf-8")).hexdigest())
