"""A correction: how the translator put right what the model made of a name or a term."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Correction:
    """Words of a ``source`` were ``drafted`` so; the translator made ``target`` of them in ``segment_id``."""

    source: str
    drafted: str
    target: str
    segment_id: int = 0
    id: int = 0
