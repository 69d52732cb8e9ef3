"""Actions of the session on findings that are none; each is an undo step like any other."""

from collections.abc import Sequence

from workbench.domain.errors import SegmentError
from workbench.domain.finding import Finding
from workbench.domain.ignored import IgnoredFinding, place_of
from workbench.domain.plain_text import storable
from workbench.domain.wording import in_english, tr
from workbench.services.session.open_project import OpenProject
from workbench.store import ignored_findings


class FindingActions(OpenProject):
    """Findings ignored with a reason, and taken back."""

    def ignore_finding(self, finding: Finding, reason: str) -> None:
        """Tell no more of a finding about a segment as it is stored, until its place changes.

        Raises:
            SegmentError: there is no reason.
        """
        said = " ".join(storable(reason).split())
        if not said:
            raise SegmentError(
                tr("An ignored finding needs a reason."), tr("Say in a few words why it is none.")
            )
        segment = self.segment(finding.number)
        place = place_of(finding, segment.source, segment.target)
        with self._write(
            tr("Ignore finding in segment {number}", number=segment.number), focus=segment.id
        ) as step:
            known = ignored_findings.fetch(step.file, segment.id)
            if not any(each.covers(finding, segment.source, segment.target) for each in known):
                ignored = IgnoredFinding(
                    segment.id, finding.check, in_english(finding.message), place, said, step.author, step.at
                )
                ignored_findings.add(step.file, ignored)

    def tell_again(self, ignored: Sequence[IgnoredFinding]) -> None:
        """Take ignored findings back."""
        count = len(ignored)
        named = tr("Tell finding again") if count == 1 else tr("Tell {count:,} findings again", count=count)
        focus = ignored[0].segment_id if ignored else None
        with self._write(named, focus=focus) as step:
            for each in ignored:
                ignored_findings.remove(step.file, each.id)
