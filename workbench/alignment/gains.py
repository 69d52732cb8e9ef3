"""What a bead counts for, from the evidence and its weights."""

import math
from collections.abc import Set

from workbench.alignment.evidence import Evidence
from workbench.alignment.weights import WITH_DRAFTS, WITHOUT_DRAFTS, Kind


class Gains:
    """A function of a bead's sentences; those that must stay ``alone`` are in no bead with two sides."""

    def __init__(
        self,
        evidence: Evidence,
        alone_sources: Set[int] = frozenset(),
        alone_targets: Set[int] = frozenset(),
    ) -> None:
        self._evidence = evidence
        self.weights = WITH_DRAFTS if evidence.has_drafts else WITHOUT_DRAFTS
        self._alone_sources = alone_sources
        self._alone_targets = alone_targets

    def __call__(self, source: range, target: range, kind: Kind) -> float:
        """Return the gain, minus infinity where there can be no such bead."""
        if 0 in kind:
            return self.weights.null
        if not (self._alone_sources.isdisjoint(source) and self._alone_targets.isdisjoint(target)):
            return -math.inf
        features = self._evidence.features(source, target)
        return -math.inf if features is None else self.weights.gain(kind, features)
