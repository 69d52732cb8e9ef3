"""The tokens that stand around a sentence's pieces, as each family of models was trained with them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

END = "</s>"


@dataclass(frozen=True, slots=True)
class Layout:
    """Tokens before and after the source's pieces, and the ones that decoding starts with.

    ``source_suffix`` is what the caller must add; where CTranslate2 adds the end of the sentence
    itself (``add_source_eos``) it is empty.
    """

    source_prefix: tuple[str, ...] = ()
    source_suffix: tuple[str, ...] = ()
    target_prefix: tuple[str, ...] = ()

    def source_tokens(self, pieces: Sequence[str]) -> list[str]:
        """Return the pieces as the model takes them."""
        return [*self.source_prefix, *pieces, *self.source_suffix]

    def target_pieces(self, tokens: Sequence[str]) -> list[str]:
        """Return a hypothesis without the tokens it was started with or ended by."""
        skipped = len(self.target_prefix)
        if tuple(tokens[:skipped]) == self.target_prefix:
            tokens = tokens[skipped:]
        return [token for token in tokens if token != END]


def _marian(_source: str, _target: str) -> Layout:
    return Layout(source_suffix=(END,))


def _argos(_source: str, _target: str) -> Layout:
    return Layout()


def _nllb(source: str, target: str) -> Layout:
    return Layout((NLLB_TOKENS[source],), (END,), (NLLB_TOKENS[target],))


def _m2m100(source: str, target: str) -> Layout:
    return Layout((f"__{source}__",), (END,), (f"__{target}__",))


def _madlad(_source: str, target: str) -> Layout:
    return Layout((f"<2{target}>",), (END,))


NLLB_TOKENS = {"id": "ind_Latn", "en": "eng_Latn"}

LAYOUTS: dict[str, Callable[[str, str], Layout]] = {
    "workbench": _marian,
    "marian": _marian,
    "argos": _argos,
    "nllb": _nllb,
    "m2m100": _m2m100,
    "madlad": _madlad,
}
"""Each family's layout for a source and a target language (ISO 639-1)."""


def layout_of(family: str, source: str, target: str, *, engine_adds_end: bool) -> Layout:
    """Return the family's layout; ``engine_adds_end`` is ``add_source_eos`` of the model's config.json."""
    layout = LAYOUTS[family](source, target)
    if not engine_adds_end:
        return layout
    suffix = tuple(token for token in layout.source_suffix if token != END)
    return Layout(layout.source_prefix, suffix, layout.target_prefix)
