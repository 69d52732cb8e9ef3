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

PATIENCE = 1.0  # seconds for one target, in which other threads run


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for and what to put there; a regular expression's replacement may name its groups."""

    find: str
    replacement: str
    case_sensitive: bool = False
    regex: bool = False
    whole_words: bool = False

    def check(self) -> None:
        """Refuse what cannot be looked for.

        Raises:
            SegmentError: it is empty, or no regular expression.
        """
        if not self.find:
            raise SegmentError(tr("There is nothing to look for."), tr("Type what to find."))
        try:
            re.compile(self._pattern())
        except (re.error, OverflowError, RecursionError) as error:
            msg = error.msg if isinstance(error, re.error) else error
            raise SegmentError(
                tr("“{find}” is no regular expression: {msg}.", find=self.find, msg=msg), tr("Mend it.")
            ) from None

    def replaced(self, text: str) -> str:
        """Return ``text`` with every occurrence replaced.

        Raises:
            SegmentError: it cannot be looked for, or not be replaced so, or that takes too long.
        """
        self.check()
        if self.regex:
            return self._replaced_by_expression(text)
        flags = re.NOFLAG if self.case_sensitive else re.IGNORECASE
        return re.sub(self._pattern(), lambda _: self.replacement, text, flags=flags)

    def _pattern(self) -> str:
        pattern = self.find if self.regex else re.escape(self.find)
        return whole(pattern) if self.whole_words else pattern

    def _replaced_by_expression(self, text: str) -> str:
        """Replace as ``re`` does, by an engine that can be given up and lets other threads run meanwhile."""
        import regex  # noqa: PLC0415 - a search for plain text loads none

        try:
            re.sub(self.find, self.replacement, "")  # it reads the replacement also where nothing is found
            expression = regex.compile(self._pattern(), 0 if self.case_sensitive else regex.IGNORECASE)
            done: str = expression.sub(self.replacement, text, timeout=PATIENCE, concurrent=True)
        except TimeoutError:
            raise SegmentError(
                tr("“{find}” takes too long: it tries too many ways through a target.", find=self.find),
                tr("Write it without one repetition inside another."),
            ) from None
        except (re.error, regex.error, IndexError) as error:
            raise SegmentError(
                tr("“{replacement}” is no replacement: {error}.", replacement=self.replacement, error=error),
                tr("Mend it."),
            ) from None
        return done


def whole(pattern: str) -> str:
    """Return a pattern that is found only where no word goes on before or after it."""
    return rf"(?<!\w)(?:{pattern})(?!\w)"


def replace_in(step: Step, ids: Sequence[int], wanted: Wanted) -> int:
    """Replace in targets that are not locked, as if it were typed; return how many changed."""
    return sum(_replace(step, segment, wanted) for segment in segments.fetch(step.file, ids))


def _replace(step: Step, segment: Segment, wanted: Wanted) -> bool:
    if segment.locked or not segment.target:
        return False
    return save(step, segment, segment.typed(storable(wanted.replaced(segment.target))))
