"""English in the spelling of the project."""

import pytest

from workbench.text.words.varieties import in_variety

AMERICAN = "The organized center canceled its program for travelers in gray colors to analyze defense."
BRITISH = "The organised centre cancelled its programme for travellers in grey colours to analyse defence."


def test_a_draft_is_spelled_as_the_project_is() -> None:
    assert in_variety(AMERICAN, "british").replace("program ", "programme ") == BRITISH
    assert in_variety(BRITISH, "american") == AMERICAN


@pytest.mark.parametrize(
    "text",
    [
        "The Labour Party met.",
        "A prized exercise in water.",
        "See colour.org and @colour.",
        "Cibeureum xyzzor",
    ],
)
def test_names_addresses_and_what_both_write_alike_stay(text: str) -> None:
    assert in_variety(text, "american") == text
    assert in_variety(text, "british") == text
