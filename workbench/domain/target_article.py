"""An article in the target language, with the paragraphs of its source."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from workbench.domain.article import ParagraphKind
from workbench.domain.segment import Segment, State


@dataclass(frozen=True, slots=True)
class TargetParagraph:
    """One paragraph of the translation, sentence by sentence."""

    kind: ParagraphKind
    sentences: tuple[str, ...]

    @property
    def text(self) -> str:
        """The paragraph as it is read."""
        return " ".join(self.sentences)


@dataclass(frozen=True, slots=True)
class TargetArticle:
    """The translation of an article as it leaves the program.

    ``title`` is the headline's target; ``paragraphs`` are the others in text order. ``untranslated``
    counts the segments that stand as their source in brackets.
    """

    title: str
    paragraphs: tuple[TargetParagraph, ...]
    untranslated: int = 0


def target_article(segments: Iterable[Segment], kinds: dict[int, ParagraphKind]) -> TargetArticle:
    """Return the translation that an article's segments make, in the order in which they come.

    ``kinds`` says what each paragraph is, by its id. Segments that are set aside are left out.
    """
    kept = [segment for segment in segments if not segment.set_aside]
    paragraphs = [
        TargetParagraph(kinds[paragraph_id], tuple(_sentence(segment) for segment in group))
        for paragraph_id, group in groupby(kept, key=lambda segment: segment.paragraph_id)
    ]
    return TargetArticle(
        title=" ".join(p.text for p in paragraphs if p.kind is ParagraphKind.TITLE),
        paragraphs=tuple(p for p in paragraphs if p.kind is not ParagraphKind.TITLE),
        untranslated=sum(segment.state is State.UNTRANSLATED for segment in kept),
    )


def _sentence(segment: Segment) -> str:
    """Return a segment's target on one line, or its source in brackets where there is none."""
    if segment.state is State.UNTRANSLATED:
        return f"[{segment.source}]"
    return " ".join(segment.target.split())
