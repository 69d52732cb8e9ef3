"""Terms are found in whatever form a sentence has them, in both languages."""

import pytest

from workbench.domain.glossary import Term
from workbench.memory.glossary import Glossary, forbidden_in, required_in

MAYOR = Term("wali kota", ("mayor",), ("regent",))


def found(source: str, *terms: Term) -> list[tuple[str, str]]:
    return [(each.term.source, source[each.start : each.end]) for each in Glossary(terms).found_in(source)]


@pytest.mark.parametrize(
    ("term", "written"),
    [
        ("wali kota", "Wali Kota"),
        ("wali kota", "wali kotanya"),
        ("periksa", "memeriksa"),
        ("periksa", "diperiksa"),
        ("periksa", "pemeriksaan"),
        ("sehat", "kesehatan"),
        ("kebijakan", "kebijakannya"),
        ("becak", "becak-becak"),
        ("covid-19", "COVID-19"),
    ],
)
def test_a_term_is_found_under_its_affixes(term: str, written: str) -> None:
    assert found(f"Lalu {written} itu.", Term(term, ("x",))) == [(term, written)]


@pytest.mark.parametrize(
    ("term", "source"),
    [("teri", "Menteri itu datang."), ("kota", "Kotak itu kosong."), ("ras", "Beras mahal.")],
)
def test_a_word_is_no_form_of_one_that_it_happens_to_hold(term: str, source: str) -> None:
    assert found(source, Term(term, ("x",))) == []


def test_the_longer_term_wins() -> None:
    terms = [Term("kota", ("city",)), MAYOR]
    assert found("Wali kota pergi ke kota.", *terms) == [("wali kota", "Wali kota"), ("kota", "kota")]


def test_case_counts_where_the_term_says_so() -> None:
    term = Term("PAN", ("PAN",), case_sensitive=True)
    assert found("Kader PAN membeli pan.", term) == [("PAN", "PAN")]


@pytest.mark.parametrize(
    ("rendering", "written"),
    [
        ("mayor", "Mayors"), ("city", "cities"), ("policy maker", "policy-makers"),
        ("investigate", "investigating"),
        ("stop", "stopped"), ("woman", "women"), ("wolf", "wolves"), ("agency", "agency’s"), ("UN", "UN"),
    ],
)  # fmt: skip
def test_a_rendering_is_found_under_its_endings(rendering: str, written: str) -> None:
    (place,) = required_in(Term("x", (rendering,)), f"Then {written} came.")
    assert f"Then {written} came."[place.start : place.end] == written


def test_a_rendering_is_no_part_of_a_word() -> None:
    assert required_in(Term("x", ("art",)), "The party started.") == []


def test_what_is_forbidden_may_stand_in_what_is_required() -> None:
    term = Term("wali kota", ("lord mayor",), ("mayor",))
    assert forbidden_in(term, "The lord mayor spoke.") == []
    assert [place.rendering for place in forbidden_in(term, "The mayor spoke.")] == ["mayor"]


def test_terms_without_their_rendering_are_told() -> None:
    glossary = Glossary([MAYOR, Term("kota", (), ("town",))])
    assert glossary.missing("Wali kota tiba di kota.", "He arrived.") == [MAYOR]
    assert glossary.missing("Wali kota tiba.", "The mayor arrived.") == []
