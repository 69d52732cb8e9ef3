"""Findings that somebody holds to be none: each with its reason, as long as its place stays as it is."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.domain.finding import Check, Finding
from workbench.domain.wording import in_english

_OF_THE_SOURCE = frozenset({Check.NUMBER, Check.DATE, Check.TIME, Check.NAME, Check.TERM})
_AROUND = 12  # characters on each side by which a place is known again


@dataclass(frozen=True, slots=True)
class IgnoredFinding:
    """A finding about the segment ``segment_id`` that is not told any more.

    ``place`` is the text that it was found in (see ``place_of``); ``at`` is ISO 8601 in UTC. ``id`` is 0
    until a project keeps it.
    """

    segment_id: int
    check: Check
    message: str
    place: str
    reason: str
    author: str = ""
    at: str = ""
    id: int = 0

    def covers(self, finding: Finding, source: str, target: str) -> bool:
        """Whether a finding about the segment's texts is this one, its place unchanged."""
        same = (finding.check, in_english(finding.message)) == (self.check, self.message)
        return same and place_of(finding, source, target) == self.place


def place_of(finding: Finding, source: str, target: str) -> str:
    """Return the text that a finding is about.

    It is the target's words in its span with their neighbours; what the target lacks stands in the source;
    everything else is about the whole target.
    """
    if finding.span is not None:
        return _words_around(target, *finding.span)
    return source if finding.check in _OF_THE_SOURCE else target


def not_ignored(
    findings: Iterable[Finding], ignored: Iterable[IgnoredFinding], source: str, target: str
) -> list[Finding]:
    """Return the findings about a segment's texts that are not among its ignored ones."""
    known = tuple(ignored)
    return [each for each in findings if not any(one.covers(each, source, target) for one in known)]


def _words_around(text: str, start: int, end: int) -> str:
    """Return a stretch of the text, widened to whole words on both sides."""
    left, right = max(0, start - _AROUND), min(len(text), end + _AROUND)
    while left > 0 and not text[left - 1].isspace():
        left -= 1
    while right < len(text) and not text[right].isspace():
        right += 1
    return text[left:right]
