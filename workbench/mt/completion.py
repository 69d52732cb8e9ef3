"""What a sentence's translator has begun is gone on with by the model, letter for letter where it stands.

A prefix that ends inside a word derails a model, for its pieces are not those of the whole word, and
SentencePiece drops a space at the end. So only whole words are forced. What was typed after them is spelled
with the likeliest pieces that agree with it: ``Russian Foreign Min`` is gone on with by ``ister``, and after
a space only a new word may follow.
"""

import re
from collections.abc import Sequence

from workbench.mt.decoder import Decoder
from workbench.mt.faults import Fault, fault_of
from workbench.mt.quotes import curl, straighten
from workbench.mt.surface import Surface, finish, prepare

BEAM = 1
"""Wider beams take half as long again, and the rest of a begun sentence is hardly better for it."""

CANDIDATES = 48
"""How many of the likeliest next pieces are looked at for one that agrees with what was typed."""

PROBES = 5
"""A word that is begun with more pieces than this is one that the model would not write."""

CLOSED = re.compile(r"""[,;:!?)\]"”]$""")
"""A word that ends so is whole without a space behind it."""


def complete(decoder: Decoder, source: str, typed: str) -> str:
    """Return how the target goes on after what was typed, its first space included; "" if nobody knows."""
    surface = prepare(source, decoder.words)
    pieces = decoder.pieces([surface.text])[0]
    if not 0 < len(pieces) <= decoder.folder.limits.source_pieces:
        return ""
    lead = surface.lead.lstrip()
    core = "" if lead.startswith(typed) else typed.removeprefix(lead)
    rest = _go_on(decoder, pieces, straighten(core))
    if not rest or fault_of(surface.text, straighten(core) + rest) in {Fault.LOOPING, Fault.EMPTY}:
        return ""
    missing_lead = lead[len(typed) :] if lead.startswith(typed) else ""
    return missing_lead + finished(decoder, surface, core, rest)


def whole_words(typed: str) -> tuple[str, str]:
    """Cut what was typed behind its last whole word; the open one keeps one space before it.

    >>> whole_words("Russian Foreign Min"), whole_words("Russian  Foreign "), whole_words("Yes,")
    (('Russian Foreign', ' Min'), ('Russian  Foreign', ' '), ('Yes,', ''))
    """
    words = typed.split()
    if not words:
        return "", ""
    if typed[-1].isspace():
        return typed.rstrip(), " "
    if CLOSED.search(words[-1]) and len(words[-1]) > 1:
        return typed, ""
    return typed[: -len(words[-1])].rstrip(), f" {words[-1]}"


def _go_on(decoder: Decoder, source: Sequence[str], typed: str) -> str:
    """Return what follows the typed text, of which only white space may differ."""
    whole, open_word = whole_words(typed)
    begun = decoder.target_pieces(whole)
    spelled = _spell(decoder, source, begun, open_word)
    if spelled is None:
        return ""
    (rest,) = decoder.go_on(source, [*begun, *spelled], beam=BEAM) or [()]
    text = decoder.running_text([*spelled, *rest])
    if not open_word:
        return text if whole else text.lstrip()
    return text[len(open_word) :] if text.startswith(open_word) else ""


def _spell(decoder: Decoder, source: Sequence[str], begun: Sequence[str], open_word: str) -> list[str] | None:
    """Return the likeliest pieces that begin with the open word, None if none of the likely ones do."""
    spelled: list[str] = []
    for _ in range(PROBES):
        left = open_word[len(decoder.running_text(spelled)) :]
        if not left:
            return spelled
        likely = decoder.next_pieces(source, [*begun, *spelled], CANDIDATES)
        agreeing = next((piece for piece in likely if _agree(decoder.running_text([piece]), left)), None)
        if agreeing is None:
            return None
        spelled.append(agreeing)
    return spelled if decoder.running_text(spelled).startswith(open_word) else None


def _agree(one: str, other: str) -> bool:
    """Tell whether one of two texts begins with the other."""
    return bool(one) and (one.startswith(other) or other.startswith(one))


def finished(decoder: Decoder, surface: Surface, core: str, rest: str) -> str:
    """Return the rest with its surface put on, as far as that leaves alone what was typed."""
    lead = surface.lead.lstrip()
    whole = finish(surface, straighten(core) + rest, decoder.words)
    if straighten(whole).startswith(lead + straighten(core)):
        return whole[len(lead) + len(core) :]
    return curl(core + rest)[len(core) :] if surface.curly else rest
