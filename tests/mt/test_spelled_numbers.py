"""Numbers in words go to the model in digits and come back in words."""

import pytest

from workbench.mt.spelled_numbers import in_digits, in_words


@pytest.mark.parametrize(
    ("text", "given", "spoken"),
    [
        ("Sebelas rumah terbakar.", "11 rumah terbakar.", {"11": "eleven"}),
        ("Ada dua puluh lima orang.", "Ada 25 orang.", {"25": "twenty-five"}),
        ("Ada tiga orang.", "Ada tiga orang.", {}),
        ("Dua juta orang, dua ribu rumah.", "Dua juta orang, dua ribu rumah.", {}),
        ("Dua belas orang di Jalan 12.", "Dua belas orang di Jalan 12.", {}),
        ("Yang kesebelas, dua belas-an.", "Yang kesebelas, dua belas-an.", {}),
        ("Belasan orang.", "Belasan orang.", {}),
    ],
)
def test_numbers_that_a_model_hardly_knows_become_digits(
    text: str, given: str, spoken: dict[str, str]
) -> None:
    assert in_digits(text) == (given, spoken)


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("11 houses burned down.", "Eleven houses burned down."),
        ('"11 houses burned down," he said.', '"Eleven houses burned down," he said.'),
        ("They lost 11 houses.", "They lost eleven houses."),
        ("It cost $11, 11% or 11.5 or 2,011 or the 11th.", "It cost $11, 11% or 11.5 or 2,011 or the 11th."),
    ],
)
def test_a_draft_has_them_in_words_again(draft: str, told: str) -> None:
    assert in_words(draft, {"11": "eleven"}) == told
