"""What a stretch of training is told, and how its learning rate goes."""

from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Shape:
    """A network's size: ``tokens`` embedded, ``width`` and ``inner`` width of its layers."""

    tokens: int
    width: int = 320
    heads: int = 5
    inner: int = 1280
    encoders: int = 6
    decoders: int = 2
    dropout: float = 0.0
    positions: int = 256

    def as_dict(self) -> dict[str, int | float]:
        """Return the fields by name."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of ``run.py train``."""

    hours: float
    init: Path | None = None
    reverse: bool = False
    dev: Path | None = None
    slots: int = 6144
    rate: float = 0.02
    adam_rate: float = 1.5e-3
    warm: int = 60
    decay: float = 0.4
    sampling: float = 0.0
    width: int = 320
    heads: int = 5
    inner: int = 1280
    encoders: int = 6
    decoders: int = 2
    dropout: float = 0.0
    compiled: str = "full"
    seed: int = 1

    def shape(self, tokens: int) -> Shape:
        """Return the network's shape for so many tokens."""
        return Shape(tokens, self.width, self.heads, self.inner, self.encoders, self.decoders, self.dropout)

    def rate_at(self, step: int, spent: float) -> float:
        """Return the share of the full rate: warm up by steps, hold, then fall in a line.

        ``spent`` is the share of the stretch's time that is gone, 0-1. Undecayed weights translate
        several BLEU worse, yet are the better ones to go on from.
        """
        warming = min(1.0, (step + 1) / self.warm) if self.warm else 1.0
        falling = min(1.0, (1 - spent) / self.decay) if self.decay else 1.0
        return max(0.01, warming * falling)
