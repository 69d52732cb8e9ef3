"""A draft writes what can be written in several ways as the translator does."""

import pytest

from workbench.mt.style import NO_STYLE, Style, style_of


@pytest.mark.parametrize(
    ("written", "draft", "styled"),
    [
        ("Prices rose 5 per cent.", "It fell 3.5%, not 4 percent.", "It fell 3.5 per cent, not 4 per cent."),
        ("They got Rp 5,000.", "Rp12 million and IDR 300", "Rp 12 million and Rp 300"),
        ("The US agreed.", "The U.S. and U.N. told the U.K.", "The US and UN told the UK."),
        ("The U.S. agreed.", "The US paid US$5.", "The U.S. paid US$5."),
        ("It opened at 9 am.", "It closed at 5:30 p.m. and 6 PM", "It closed at 5:30 pm and 6 pm"),
        ("Mr Sari spoke.", "Mr. Budi and Dr. Ani left.", "Mr Budi and Dr Ani left."),
        ("On Monday (1/21) it rained.", "Tuesday (December 3)", "Tuesday (12/3)"),
        ("On Monday (21/1/2022) it rained.", "Friday (May 3, 2021)", "Friday (3/5/2021)"),
        ("On 3 May it rained.", "On May 17, 2021, in May 2020", "On 17 May 2021, in May 2020"),
        ("“Yes,” he said.", '"No," wasn\'t heard.', "“No,” wasn’t heard."),
    ],
)
def test_a_draft_takes_over_the_form_of_what_is_confirmed(written: str, draft: str, styled: str) -> None:
    assert style_of((written,) * 3).applied(draft) == styled


@pytest.mark.parametrize(
    ("written", "draft", "styled"),
    [
        ("The US agreed.", "“He lives in the U.S.”", "“He lives in the US.”"),
        ("The US agreed.", "It is far (from the U.S.).", "It is far (from the US)."),
        ("The U.S. agreed.", "He lives in the US.", "He lives in the U.S."),
        ("The U.S. agreed.", "“He lives in the UN.”", "“He lives in the U.N.”"),
        ("It opened at 9 am.", "It closed at 5 p.m.", "It closed at 5 pm."),
        ("It opened at 9 am.", "“It closed at 5 p.m.”", "“It closed at 5 pm.”"),
        ("It opened at 9 am.", "It shut at 5 p.m. (and opened at 6).", "It shut at 5 pm (and opened at 6)."),
        ("It opened at 9 a.m. and shut.", "It closed at 5 pm.", "It closed at 5 p.m."),
        ("It opened at 9 a.m. and shut.", "It closed at 5 p.m.", "It closed at 5 p.m."),
    ],
)
def test_the_stop_of_an_abbreviation_that_ends_a_sentence_is_the_sentence_s(
    written: str, draft: str, styled: str
) -> None:
    assert style_of((written,) * 3).applied(draft) == styled


@pytest.mark.parametrize(
    "draft",
    ["On 17–19 May", "On 17-19 May", "On 3 and 5 May", "From 3 to 5 May", "On May 17–19", "On May 3 and 5"],
)
def test_days_of_one_month_stay_together(draft: str) -> None:
    for form in ("month day", "day month"):
        assert Style({"dates": form}).applied(draft) == draft


def test_how_many_did_something_in_a_month_is_no_date() -> None:
    assert (
        Style({"dates": "day month"}).applied("In March 10 people fell ill.")
        == "In March 10 people fell ill."
    )


def test_two_targets_tell_no_style() -> None:
    assert style_of(("Prices rose 5 per cent.",) * 2) == NO_STYLE


def test_a_translator_of_two_minds_has_no_style() -> None:
    assert style_of((*("It rose 5%.",) * 3, "It rose 5 percent.")) == NO_STYLE


def test_a_date_in_digits_that_may_be_either_tells_nothing_and_stays() -> None:
    assert style_of(("On Monday (1/2)",) * 9) == NO_STYLE
    assert Style({"dates in brackets": "month/day"}).applied("Monday (3/2)") == "Monday (3/2)"
