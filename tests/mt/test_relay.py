"""The model is never left waiting while somebody looks at what it has done."""

from collections.abc import Callable, Iterator, Sequence

import pytest

from tests.places import BUNDLED
from workbench.mt.decoder import Decoder, Hypothesis
from workbench.mt.folder import read_folder
from workbench.mt.portion import Portion
from workbench.mt.relay import AHEAD, relay

SENTENCES = ["Selamat pagi.", "", "Ibu membeli ikan.", "Kami siap.", "Ibu membeli ikan."]


class Watched(Decoder):
    """The bundled model, and how many batches it had in hand at each moment."""

    def __init__(self) -> None:
        super().__init__(read_folder(BUNDLED), side_by_side=2)
        self.in_hand = 0
        self.seen: list[int] = []
        self.sizes: list[int] = []

    def begin(
        self, pieces: Sequence[Sequence[str]], *, beam: int, best: int = 1
    ) -> Callable[[], list[list[Hypothesis]]]:
        self.in_hand += 1
        self.sizes.append(len(pieces))
        found = super().begin(pieces, beam=beam, best=best)

        def wait() -> list[list[Hypothesis]]:
            self.seen.append(self.in_hand)
            self.in_hand -= 1
            return found()

        return wait


@pytest.fixture
def decoder() -> Watched:
    return Watched()


def portion(decoder: Decoder, sentences: Sequence[str]) -> Portion:
    return Portion(decoder, sentences, beam=2, best=1)


def targets(portions: Iterator[Portion]) -> list[list[str]]:
    return [[draft.target for draft in each.drafts()] for each in portions]


def test_the_next_portion_is_under_way_before_the_first_is_looked_at(decoder: Watched) -> None:
    portions = (portion(decoder, [f"{number} orang datang."]) for number in range(3, 9))
    assert len(targets(relay(decoder, portions))) == 6
    assert decoder.seen[0] == 2 + AHEAD
    assert decoder.seen[-1] == 1


def test_drafts_come_in_order_one_for_each_sentence(decoder: Watched) -> None:
    first, second = targets(
        relay(decoder, iter([portion(decoder, SENTENCES), portion(decoder, ["Kami siap."])]))
    )
    assert [bool(target) for target in first] == [True, False, True, True, True]
    assert first[2] == first[4]
    assert second == [first[3]]


def test_portions_without_anything_to_draft_come_out_too(decoder: Watched) -> None:
    portions = iter([portion(decoder, [""]), portion(decoder, ["Kami siap."]), portion(decoder, [])])
    assert [len(each) for each in targets(relay(decoder, portions))] == [1, 1, 0]
