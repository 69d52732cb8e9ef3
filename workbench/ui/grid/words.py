"""What the grid says of a segment in words: its state, its origin's badge, its tooltip."""

from collections.abc import Iterable

from workbench.domain.correction import Correction
from workbench.domain.segment import Origin, Segment, State
from workbench.domain.shown_words import STATE_WORDS
from workbench.domain.wording import tr

_ORIGIN_WORDS = {
    Origin.MT: tr("from the model"),
    Origin.TM: tr("from the memory"),
    Origin.HUMAN: tr("typed"),
    Origin.ALIGNMENT: tr("from an alignment"),
    Origin.PROPAGATION: tr("from a repetition"),
}


def state_word(segment: Segment) -> str:
    """Return the word of the state column."""
    return tr("set aside") if segment.set_aside else STATE_WORDS[segment.state]


def badge(segment: Segment) -> str:
    """Return the origin as a badge: ``MT``, ``TM 87``, ``101``, ``=``; empty for what a person typed."""
    match segment.origin:
        case Origin.MT:
            return "MT"
        case Origin.TM:
            return _match_badge(segment.score)
        case Origin.PROPAGATION:
            return "="
        case Origin.ALIGNMENT:
            return "AL"
        case _:
            return ""


def short_badge(segment: Segment) -> str:
    """Return the badge of a narrow column, of a match the score alone: ``87``."""
    return badge(segment).removeprefix("TM ")


def is_headline(segment: Segment) -> bool:
    """Return whether the segment is its article's headline: its segment 1."""
    return segment.number == 1


def tooltip(segment: Segment, corrections: Iterable[Correction] = ()) -> str:
    """Return everything the row's marks mean, a line each; ``corrections`` are those that its draft got."""
    lines = [_state_line(segment)]
    lines += (
        tr("“{target}” for “{drafted}”, as you corrected it", target=each.target, drafted=each.drafted)
        for each in corrections
    )
    if segment.reason:
        lines.append(tr("Rejected: {reason}", reason=segment.reason))
    if segment.changed_by or segment.changed_at:
        lines.append(
            tr(
                "Last changed {when} by {author}",
                when=segment.changed_at,
                author=segment.changed_by or tr("nobody named"),
            )
        )
    if segment.locked:
        lines.append(tr("Locked: it does not change until it is unlocked"))
    if segment.comments:
        lines.append(
            tr("1 comment") if segment.comments == 1 else tr("{count:,} comments", count=segment.comments)
        )
    if not segment.in_memory:
        lines.append(tr("Not for the memory"))
    if segment.stands_alone:
        lines.append(tr("Not propagated: repetitions neither give it a target nor take its own"))
    return "\n".join(lines)


def spoken_state(segment: Segment) -> str:
    """Return the state and its flags for a screen reader."""
    flags = (
        (tr("locked"), segment.locked),
        (tr("commented"), segment.comments > 0),
        (tr("not propagated"), segment.stands_alone),
    )
    told = [word for word, on in flags if on]
    return ", ".join([state_word(segment), *told])


def _state_line(segment: Segment) -> str:
    word = state_word(segment).capitalize()
    if segment.state is State.UNTRANSLATED or segment.origin is None:
        return word
    return f"{word}, {_ORIGIN_WORDS[segment.origin]}"


def _match_badge(score: float | None) -> str:
    if score is None:
        return "TM"
    return "101" if score > 100 else f"TM {score:.0f}"
