"""What was searched for, and where it stands in a text."""

import re
from dataclasses import dataclass

from workbench.services.session.replacing import whole


@dataclass(frozen=True, slots=True)
class SearchMarks:
    """A search whose places are marked in the rows; an empty ``text`` marks nothing."""

    text: str = ""
    source: bool = True
    target: bool = True
    case_sensitive: bool = False
    whole_words: bool = False

    def in_source(self, text: str) -> list[tuple[int, int]]:
        """Return the start and length of each place in a source."""
        return self._places(text) if self.source else []

    def in_target(self, text: str) -> list[tuple[int, int]]:
        """Return the start and length of each place in a target."""
        return self._places(text) if self.target else []

    def _places(self, text: str) -> list[tuple[int, int]]:
        if not self.text:
            return []
        pattern = search_pattern(self.text, case_sensitive=self.case_sensitive, whole_words=self.whole_words)
        return [(found.start(), len(found[0])) for found in pattern.finditer(text)]


def search_pattern(text: str, *, case_sensitive: bool, whole_words: bool) -> re.Pattern[str]:
    """Return what finds a text as it stands."""
    escaped = re.escape(text)
    return re.compile(whole(escaped) if whole_words else escaped, 0 if case_sensitive else re.IGNORECASE)
