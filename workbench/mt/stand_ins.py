"""A name that the model loses is drafted as another name, one that it knows, and put back afterwards.

Rare names are spelled in odd pieces, which a small model garbles or drops, and the words around them with
them: ``Bupati Sukamaju`` becomes ``Bupati Like``. Drafted as ``Bupati Murray`` the sentence comes out whole.
After the placeholders of Luong, Sutskever, Le, Vinyals and Zaremba, "Addressing the rare word problem in
neural machine translation" (ACL 2015); here only for the sentences whose draft has lost a name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.alignment.attention import Span
from workbench.mt.alone import put, word_alone

STAND_INS = ("Alexander", "Chris", "Murray", "Louis")
"""Names that every model of news copies. Which ones they are makes no difference that could be measured."""


@dataclass(frozen=True, slots=True)
class StoodIn:
    """A source with other names; ``names`` are the true ones by their stand-ins."""

    text: str
    names: Mapping[str, str]

    def back(self, draft: str) -> str | None:
        """Return a draft with the true names, None unless it has every stand-in as often as the text."""
        for stand_in, name in self.names.items():
            alone = word_alone(stand_in)
            if len(alone.findall(draft)) != len(alone.findall(self.text)):
                return None
            draft = put(draft, alone, name)
        return draft


def stood_in(source: str, lost: Sequence[Span]) -> StoodIn | None:
    """Return the source with a stand-in for each lost name, None if there are too many."""
    free = iter([name for name in STAND_INS if name not in source])
    chosen: dict[str, str] = {}
    text, at = "", 0
    for start, end in lost:
        name = source[start:end]
        if name not in chosen:
            stand_in = next(free, None)
            if stand_in is None:
                return None
            chosen[name] = stand_in
        text += source[at:start] + chosen[name]
        at = end
    return StoodIn(text + source[at:], {stand_in: name for name, stand_in in chosen.items()})
