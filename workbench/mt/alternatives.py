"""What else may stand at a place of a target: the likeliest next words, each with the rest it leads to."""

from workbench.mt.completion import finished
from workbench.mt.decoder import Decoder
from workbench.mt.faults import Fault, fault_of
from workbench.mt.quotes import straighten
from workbench.mt.surface import prepare


def continuations(decoder: Decoder, source: str, before: str, count: int) -> list[str]:
    """Return at most ``count`` ways to go on after the whole words ``before``, the likeliest first.

    Each begins with another piece of the model's; none begins with white space.
    """
    surface = prepare(source, decoder.words)
    pieces = decoder.pieces([surface.text])[0]
    if not 0 < len(pieces) <= decoder.folder.limits.source_pieces:
        return []
    core = straighten(before.removeprefix(surface.lead.lstrip())).rstrip()
    begun = decoder.target_pieces(core)
    found = []
    for rest in decoder.branches(pieces, begun, count):
        text = decoder.running_text(rest)
        if core and text[:1].isalnum():
            continue  # it would go on with the word before
        if text.strip() and fault_of(surface.text, core + text) not in {Fault.LOOPING, Fault.EMPTY}:
            found.append(finished(decoder, surface, core, text).strip())
    return list(dict.fromkeys(each for each in found if each))
