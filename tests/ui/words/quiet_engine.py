"""An engine that drafts and says no more, for tests in which one thing is asked of it."""

from collections.abc import Sequence

from workbench.domain.draft import Draft


class QuietEngine:
    """Gives each sentence back as its draft; a test's own engine says what the test is about."""

    def draft(self, sentences: Sequence[str], *, alternatives: int = 0) -> list[Draft]:
        return [Draft(each, each, -0.1) for each in sentences]

    def links(self, source: str, target: str) -> list[object]:
        return []

    def complete(self, source: str, typed: str) -> str:
        return ""

    def confidences(self, source: str, target: str) -> list[object]:
        return []

    def continuations(self, source: str, before: str, count: int) -> list[str]:
        return []
