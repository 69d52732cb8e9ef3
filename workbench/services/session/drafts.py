"""Machine drafts and memory matches come into the segments, never over a person's work."""

from collections.abc import Iterable, Sequence

from workbench.domain.draft import Draft
from workbench.domain.memory import Match, MatchKind
from workbench.domain.segment import Origin, Segment
from workbench.memory.corrections import Corrections
from workbench.memory.glossary import Glossary
from workbench.services.session.outcome import save
from workbench.store import remarks, segments
from workbench.store.project_file import ProjectFile, Step


def fitting(file: ProjectFile, drafts: Iterable[tuple[int, Draft]]) -> list[tuple[Segment, Draft]]:
    """Return the drafts that are still wanted, with their segments: same source, nothing of a person's."""
    by_id = {segment_id: draft for segment_id, draft in drafts if draft.target.strip()}
    return [
        (segment, by_id[segment.id])
        for segment in segments.fetch(file, list(by_id))
        if segment.takes_drafts and segment.source == by_id[segment.id].source
    ]


def fill_in(step: Step, drafts: Sequence[tuple[Segment, Draft]], origin: Origin) -> None:
    """Write drafts, and keep what the model made for its alternatives."""
    for segment, draft in drafts:
        if origin is Origin.MT:
            remarks.keep_draft(step.file, segment.id, draft)
        if match := draft.followed:
            save(step, segment, segment.drafted(match.target, Origin.TM, float(match.score)))
        else:
            save(step, segment, segment.drafted(draft.target, origin, draft.score))


def correct(
    step: Step, ids: Sequence[int], corrections: Corrections, glossary: Glossary | None = None
) -> int:
    """Put corrections into the model's drafts among some segments; return how many changed."""
    changed = 0
    for segment in segments.fetch(step.file, ids):
        if segment.takes_drafts and segment.origin is Origin.MT:
            better = corrections.applied(segment.source, segment.target, glossary).target
            changed += save(step, segment, segment.drafted(better, Origin.MT, segment.score))
    return changed


def use_alternative(step: Step, segment_id: int, text: str) -> None:
    """Take one of the model's hypotheses; its score is known where it is the best one."""
    segment = segments.fetch_one(step.file, segment_id)
    known = {each.text: each.score for each in remarks.alternatives(step.file, segment_id)}
    save(step, segment, segment.drafted(text, Origin.MT, known.get(text)))


def insert_match(step: Step, segment_id: int, match: Match) -> None:
    """Take a match for the target."""
    segment = segments.fetch_one(step.file, segment_id)
    if match.kind is MatchKind.MT:
        use_alternative(step, segment_id, match.target)
    else:
        save(step, segment, segment.drafted(match.target, Origin.TM, float(match.score)))
