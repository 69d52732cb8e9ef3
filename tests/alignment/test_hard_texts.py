"""What has no counterpart is left alone: paragraphs that lack, that changed places, that only sum up."""

import pytest

from tests.alignment.long_story import OTHER, SOURCE, SUMMARY, TARGET, joined
from tests.places import BUNDLED
from workbench.alignment.aligner import align
from workbench.domain.bead import Bead
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder

SENTENCES, TRANSLATION = joined(SOURCE), joined(TARGET)


@pytest.fixture(scope="module")
def drafted() -> list[str]:
    engine = Engine(read_folder(BUNDLED))
    return [draft.target for draft in engine.draft(SENTENCES)]


@pytest.fixture(params=["model", "none"])
def drafts(request: pytest.FixtureRequest, drafted: list[str]) -> list[str] | None:
    return drafted if request.param == "model" else None


def aligned(target: list[str], drafts: list[str] | None) -> list[Bead]:
    return [bead for bead in align(SENTENCES, target, drafts) if not bead.is_null]


def is_right(bead: Bead, target: list[str]) -> bool:
    """Whether a bead holds sentences that are each other's translation, and nothing else."""
    sources = dict(zip(TRANSLATION, SENTENCES, strict=True))
    return [SENTENCES[number] for number in bead.source] == [sources.get(target[n]) for n in bead.target]


def test_a_faithful_translation_is_all_aligned(drafts: list[str] | None) -> None:
    beads = aligned(TRANSLATION, drafts)
    assert [(bead.source, bead.target) for bead in beads] == [((n,), (n,)) for n in range(len(SENTENCES))]


@pytest.mark.parametrize("lacking", range(1, 6))
def test_a_paragraph_that_lacks_leaves_its_sentences_alone(lacking: int, drafts: list[str] | None) -> None:
    target = joined([*TARGET[:lacking], *TARGET[lacking + 1 :]])
    beads = aligned(target, drafts)
    assert all(is_right(bead, target) for bead in beads)
    assert len(beads) == len(target)


@pytest.mark.parametrize("first", range(1, 5))
def test_of_two_paragraphs_that_changed_places_one_stays_alone(first: int, drafts: list[str] | None) -> None:
    target = joined([*TARGET[:first], TARGET[first + 1], TARGET[first], *TARGET[first + 2 :]])
    beads = aligned(target, drafts)
    assert all(is_right(bead, target) for bead in beads if (bead.score or 0) >= 0.9)
    assert len(beads) >= len(target) - 4


def test_two_sentences_that_cross_are_not_crosswise_aligned(drafts: list[str] | None) -> None:
    target = [*TRANSLATION[:5], TRANSLATION[6], TRANSLATION[5], *TRANSLATION[7:]]
    beads = aligned(target, drafts)
    assert all(is_right(bead, target) for bead in beads)
    assert len(beads) >= len(target) - 2


def test_a_summary_is_not_taken_for_a_translation(drafts: list[str] | None) -> None:
    beads = aligned(SUMMARY, drafts)
    assert len(beads) <= 1
    assert all((bead.score or 0) < 0.9 for bead in beads)


def test_behind_a_translated_beginning_a_summary_stays_alone(drafts: list[str] | None) -> None:
    beads = aligned([*joined(TARGET[:2]), *SUMMARY[1:]], drafts)
    assert [(bead.source, bead.target) for bead in beads] == [((n,), (n,)) for n in range(4)]


def test_another_text_on_the_same_subject_is_no_translation(drafts: list[str] | None) -> None:
    assert all((bead.score or 0) < 0.9 for bead in aligned(OTHER, drafts))


def test_a_foreign_beginning_does_not_disturb_what_follows(drafts: list[str] | None) -> None:
    beads = aligned([*OTHER, *TRANSLATION], drafts)
    shift = len(OTHER)
    assert [(b.source, b.target) for b in beads] == [((n,), (n + shift,)) for n in range(len(SENTENCES))]
