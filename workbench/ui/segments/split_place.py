"""Where to split a segment when the caret stands in one of its sides only."""

import re

_GAP = re.compile(r"\s+")
_STOP = '.!?:;,…"”’)'


def split_place(source: str, target: str, source_at: int, target_at: int) -> tuple[int, int | None]:
    """Return the offsets where the sides are split, None for a target that stays whole.

    A caret inside a side splits that side there. A side whose caret stands at an end is split at the gap
    between words that is about as far along as the other side's caret, at a stop where one is near.
    """
    inside_source, inside_target = 0 < source_at < len(source), 0 < target_at < len(target)
    if not inside_source:
        share = target_at / len(target) if inside_target else 0.5
        source_at = _gap_near(source, share)
    if not target.strip():
        return source_at, None
    if not inside_target:
        target_at = _gap_near(target, source_at / len(source)) if source else 0
    return source_at, target_at


def _gap_near(text: str, share: float) -> int:
    """Return the end of the gap nearest to a share (0 to 1) of the text; 0 if there is none."""
    wanted = share * len(text)
    gaps = [gap for gap in _GAP.finditer(text) if gap.start() > 0 and gap.end() < len(text)]
    if not gaps:
        return 0

    def distance(gap: re.Match[str]) -> float:
        after_stop = text[gap.start() - 1] in _STOP
        return abs(gap.start() - wanted) * (0.5 if after_stop else 1.0)

    return min(gaps, key=distance).end()
