"""Two texts' sentences become beads."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from workbench.alignment.corridor import corridor
from workbench.alignment.evidence import Evidence
from workbench.alignment.gains import Gains
from workbench.alignment.lattice import Lattice
from workbench.alignment.learned_words import KnownWords
from workbench.alignment.pins import sort_pins
from workbench.domain.bead import Bead

GoOn = Callable[[int], bool]
"""Hears how many source sentences are done, and says whether to go on."""


def align(  # noqa: PLR0913 - each may stay away
    source: Sequence[str],
    target: Sequence[str],
    drafts: Sequence[str] | None = None,
    *,
    pinned: Iterable[Bead] = (),
    known: KnownWords | None = None,
    go_on: GoOn | None = None,
) -> list[Bead]:
    """Return the beads of two texts in the order of the texts; every sentence is in exactly one.

    ``drafts`` are translations of the source, one a sentence; without them names, numbers, loanwords
    and length have to do, and the word pairs ``known`` from a memory (see ``learned_words``). ``pinned``
    beads stay as they are and the rest is aligned around them. A bead's score is its probability; a
    sentence that corresponds to nothing, or only perhaps, is a bead of its own with an empty side. Once
    ``go_on`` says no, the list is empty.

    Raises:
        ValueError: there is not one draft for each source sentence.
    """
    if drafts is not None and len(drafts) != len(source):
        raise ValueError(f"{len(source)} source sentences have {len(drafts)} drafts")
    evidence = Evidence(source, target, drafts, known)
    pins = sort_pins(pinned)
    gains = Gains(
        evidence,
        alone_sources={number for bead in pins.aside for number in bead.source},
        alone_targets={number for bead in pins.aside for number in bead.target},
    )
    beads: list[Bead] = []
    for number, (begin, end) in enumerate(pins.gaps((len(source), len(target)))):
        lattice = Lattice(begin[0], corridor(begin, end, evidence.overlap))
        for row in range(len(lattice)):
            lattice.fill(row, gains)
            if go_on and not go_on(begin[0] + row):
                return []
        beads += _beads(lattice, gains.weights.least)
        beads += pins.frame[number : number + 1]
    return pins.put_back(beads)


def _beads(lattice: Lattice, least: float) -> Iterator[Bead]:
    for source, target, probability in lattice.path():
        if source and target and probability >= least:
            yield Bead(tuple(source), tuple(target), round(probability, 4))
        else:
            yield from (Bead((number,), ()) for number in source)
            yield from (Bead((), (number,)) for number in target)
