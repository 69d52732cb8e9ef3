"""A draft follows the match for its source, and no other."""

from dataclasses import replace

import pytest

from workbench.domain.draft import Draft, FollowedMatch
from workbench.domain.glossary import Term
from workbench.domain.memory import Match, MatchKind
from workbench.memory.glossary import Glossary
from workbench.mt.style import Style
from workbench.services.drafting.following import Guides

SOURCE = "Harga beras naik tajam."
MATCH = Match(MatchKind.FUZZY, 82, "Harga beras turun tajam.", "Rice prices fell sharply.")
DRAFT = Draft(SOURCE, "The price of rice rose sharp.")


class Mender:
    """Mends a match by a word it was given, or leaves a doubt."""

    def __init__(self, mended: str) -> None:
        self.mended = mended

    def follow(self, draft: Draft, match: Match) -> Draft:
        return replace(draft, followed=FollowedMatch(self.mended, match.score)) if self.mended else draft


def test_a_mended_match_is_followed_with_its_score() -> None:
    led = Guides({SOURCE: MATCH}).lead(Mender("Rice prices rose sharply."), DRAFT)
    assert led.followed == FollowedMatch("Rice prices rose sharply.", 82)
    assert led.target == DRAFT.target


@pytest.mark.parametrize(("as_it_is", "taken"), [(101, None), (83, None), (82, 82), (75, 82)])
def test_a_match_that_cannot_be_mended_stands_as_it_is_from_the_threshold_on(
    as_it_is: int, taken: int | None
) -> None:
    led = Guides({SOURCE: MATCH}, as_it_is).lead(Mender(""), DRAFT)
    assert (led.followed and led.followed.score) == taken


def test_a_sentence_without_a_match_keeps_its_draft() -> None:
    other = replace(DRAFT, source="Hujan turun.")
    assert Guides({SOURCE: MATCH}).lead(Mender("x"), other) == other


class Termed(Mender):
    """Says what was required of it."""

    def with_terms(self, draft: Draft, glossary: Glossary) -> Draft:
        return replace(
            draft, target=f"{draft.target} ({glossary.missing(SOURCE, draft.target)[0].required[0]})"
        )


def test_a_draft_that_lacks_a_term_is_given_it_and_another_is_left_alone() -> None:
    lacking, having = Glossary([Term("beras", ("paddy",))]), Glossary([Term("beras", ("rice",))])
    assert Guides(glossary=lacking).lead(Termed(""), DRAFT).target == f"{DRAFT.target} (paddy)"
    assert Guides(glossary=having).lead(Termed(""), DRAFT) == DRAFT


def test_a_draft_and_its_alternatives_are_in_the_translator_s_style() -> None:
    draft = replace(DRAFT, target="Up 5%.", alternatives=("Up by 5%.", "Up 5 percent."))
    led = Guides(style=Style({"percent": " percent"})).lead(Mender(""), draft)
    assert (led.target, led.alternatives) == ("Up 5 percent.", ("Up by 5 percent.",))
