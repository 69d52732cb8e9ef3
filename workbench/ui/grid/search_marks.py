"""What was searched for, and where it stands in a text."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchMarks:
    """A search whose places are marked in the rows; an empty ``text`` marks nothing."""

    text: str = ""
    source: bool = True
    target: bool = True
    case_sensitive: bool = False

    def in_source(self, text: str) -> list[tuple[int, int]]:
        """Return the start and length of each place in a source."""
        return self._places(text) if self.source else []

    def in_target(self, text: str) -> list[tuple[int, int]]:
        """Return the start and length of each place in a target."""
        return self._places(text) if self.target else []

    def _places(self, text: str) -> list[tuple[int, int]]:
        if not self.text:
            return []
        flags = re.NOFLAG if self.case_sensitive else re.IGNORECASE
        return [(m.start(), len(m[0])) for m in re.finditer(re.escape(self.text), text, flags)]
