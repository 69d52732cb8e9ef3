"""How good and how fast a model is, on text with a known translation."""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.errors import ModelError
from workbench.domain.wording import tr
from workbench.mt.engine import Engine
from workbench.mt.faults import Fault, fault_of


@dataclass(frozen=True, slots=True)
class Score:
    """BLEU and chrF as sacrebleu counts them; how many drafts have which fault; speed without loading."""

    bleu: float
    chrf: float
    bleu_signature: str
    chrf_signature: str
    sentences_per_second: float
    faults: dict[Fault, int]
    drafts: tuple[str, ...]


def score(engine: Engine, sources: Sequence[str], references: Sequence[str]) -> Score:
    """Draft the sources with the engine's beam and compare them with the references, line by line.

    Raises:
        ModelError: sacrebleu is not installed, or the sides are not equally long.
    """
    if len(sources) != len(references) or not sources:
        raise ModelError(
            tr(
                "The sides have {sources} and {references} lines.",
                sources=len(sources),
                references=len(references),
            ),
            tr("Give two aligned files."),
        )
    start = time.perf_counter()
    drafts = [draft.target for draft in engine.draft(sources)]
    seconds = time.perf_counter() - start
    return measured(sources, drafts, references, seconds)


def measured(
    sources: Sequence[str], drafts: Sequence[str], references: Sequence[str], seconds: float
) -> Score:
    """Return the score of drafts that took so many seconds."""
    try:
        import sacrebleu  # noqa: PLC0415  # an extra; only scoring needs it
    except ImportError as failure:
        raise ModelError(
            tr("Scoring needs sacrebleu."), tr("Install the extra: workbench[quality].")
        ) from failure
    bleu, chrf = sacrebleu.BLEU(), sacrebleu.CHRF()
    faults = Counter(fault_of(source, draft) for source, draft in zip(sources, drafts, strict=True))
    return Score(
        bleu=bleu.corpus_score(drafts, [references]).score,
        chrf=chrf.corpus_score(drafts, [references]).score,
        bleu_signature=str(bleu.get_signature()),
        chrf_signature=str(chrf.get_signature()),
        sentences_per_second=len(drafts) / seconds,
        faults={fault: faults[fault] for fault in Fault},
        drafts=tuple(drafts),
    )
