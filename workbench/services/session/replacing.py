"""Find and replace in targets."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.errors import SegmentError
from workbench.domain.plain_text import storable
from workbench.domain.segment import Segment
from workbench.domain.wording import tr
from workbench.services.session.outcome import save
from workbench.store import segments
from workbench.store.project_file import Step


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for and what to put there; a regular expression's replacement may name its groups."""

    find: str
    replacement: str
    case_sensitive: bool = False
    regex: bool = False

    def pattern(self) -> re.Pattern[str]:
        """Return the pattern to look for.

        Raises:
            SegmentError: it is empty, or no regular expression.
        """
        if not self.find:
            raise SegmentError(tr("There is nothing to look for."), tr("Type what to find."))
        flags = re.NOFLAG if self.case_sensitive else re.IGNORECASE
        try:
            return re.compile(self.find if self.regex else re.escape(self.find), flags)
        except re.error as error:
            raise SegmentError(
                tr("“{find}” is no regular expression: {msg}.", find=self.find, msg=error.msg), tr("Mend it.")
            ) from None

    def replaced(self, text: str) -> str:
        """Return ``text`` with every occurrence replaced."""
        replacement = self.replacement
        try:
            return self.pattern().sub(replacement if self.regex else lambda _: replacement, text)
        except (re.error, IndexError) as error:
            raise SegmentError(
                tr("“{replacement}” is no replacement: {error}.", replacement=replacement, error=error),
                tr("Mend it."),
            ) from None


def replace_in(step: Step, ids: Sequence[int], wanted: Wanted) -> int:
    """Replace in targets that are not locked, as if it were typed; return how many changed."""
    return sum(_replace(step, segment, wanted) for segment in segments.fetch(step.file, ids))


def _replace(step: Step, segment: Segment, wanted: Wanted) -> bool:
    if segment.locked or not segment.target:
        return False
    return save(step, segment, segment.typed(storable(wanted.replaced(segment.target))))
