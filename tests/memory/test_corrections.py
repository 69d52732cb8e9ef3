"""Corrections in later drafts: where they are put, where they are not, and which of two counts."""

import pytest

from workbench.domain.correction import Correction
from workbench.domain.draft import Draft
from workbench.domain.glossary import Term
from workbench.memory.corrections import Corrections
from workbench.memory.glossary import Glossary

STATION = Correction("Stasiun", "Staun", "Station")
CLINIC = Correction("puskesmas", "puskesmas", "clinic")
LIBRARY = Correction("perpus", "perpus", "university library")
FLATS = Correction("rusun", "rusun", "flats")
ORCHID = Correction("anggrek", "anggrek", "orchid")


def put(source: str, target: str, *corrections: Correction, glossary: Glossary | None = None) -> str:
    return Corrections(corrections).applied(source, target, glossary).target


@pytest.mark.parametrize(
    ("source", "target", "corrected"),
    [
        ("Dia turun di Stasiun Gambir.", "He got off at Gambir Staun.", "He got off at Gambir Station."),
        ("Atap Stasiun Gambir bocor.", "Gambir Staun's roof leaks.", "Gambir Station's roof leaks."),
        ("Puskesmas itu tutup.", "Puskesmas is closed.", "Clinic is closed."),
        (
            "Di puskesmasnya ada antrean.",
            "There is a queue at the puskesmas.",
            "There is a queue at the clinic.",
        ),
        ("Semua anggrek layu.", "All anggreks withered.", "All orchids withered."),
        ("Dia membeli anggrek.", "She bought a anggrek.", "She bought an orchid."),
        ("Anggrek kaya vitamin A.", "Vitamin A anggrek.", "Vitamin A orchid."),
        ("Dia membaca di perpus.", "He read at an perpus.", "He read at a university library."),
        ("Dua rusun itu penuh.", "Both rusuns are full.", "Both flats are full."),
        ("Rusun itu penuh.", "The rusun are full.", "The flats are full."),
    ],
)
def test_a_correction_is_put_where_the_model_errs_alike(source: str, target: str, corrected: str) -> None:
    assert put(source, target, STATION, CLINIC, ORCHID, LIBRARY, FLATS) == corrected


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Dia turun di halte.", "He got off at the Staun."),  # other words gave it
        ("Dia turun di Stasiun Gambir.", "He got off at Gambir Stop."),
        ("Puskesmas Melati tutup.", "Puskesmas Melati is closed."),  # a name
        ("Puskesmas-puskesmas tutup.", "The puskesmas-puskesmas are closed."),
        ("Puskesmas itu tutup.", "The puskesmas clinic is closed."),  # it would stand there twice
        ("Rusun itu penuh.", "A rusun is full."),  # it would be "a flats"
        ("Satu puskesmas tutup.", "One puskesmas is closed, the other puskesmas is open."),
    ],
)
def test_elsewhere_a_draft_stays_as_it_is(source: str, target: str) -> None:
    assert put(source, target, STATION, CLINIC, FLATS) == target


@pytest.mark.parametrize(
    ("source", "target", "rule"),
    [
        ("Lurah Bambang datang.", "Bambang came.", Correction("Bambang", "Bambang", "Bambang Prasetyo")),
        ("Kata A+B (Tbk itu.", "A+B (Tbk said.", Correction("A+B (Tbk", "A+B (Tbk", r"\1 $ Company")),
        ("Warga Ñandú itu pergi.", "Ñandú’s people left.", Correction("Ñandú", "Ñandú", "Rhea")),
    ],
    ids=["what was drafted in what was put", "signs", "accents"],
)
def test_a_correction_put_twice_is_put_once(source: str, target: str, rule: Correction) -> None:
    once = put(source, target, rule)
    assert rule.target in once
    assert put(source, once, rule) == once


def test_a_later_correction_of_the_same_words_beats_the_earlier() -> None:
    later = Correction("Stasiun", "Staion", "Terminal")
    assert put("Di Stasiun Tugu.", "At Tugu Staun.", STATION, later) == "At Tugu Terminal."


def test_number_is_left_to_the_draft() -> None:
    plural = Correction("puskesmas", "puskesmases", "clinics")
    assert put("Puskesmas itu tutup.", "The puskesmas is closed.", CLINIC, plural) == "The clinic is closed."


@pytest.mark.parametrize(
    ("drafted", "corrected"),
    [
        ("Ten puskesmas were closed.", "Ten clinics were closed."),
        ("They closed 21 puskesmas.", "They closed 21 clinics."),
        ("They closed 1 puskesmas.", "They closed 1 clinic."),
        ("Two puskesmas workers came.", "Two clinic workers came."),
        ("In 2026, puskesmas were built.", "In 2026, clinic were built."),
    ],
)
def test_what_is_counted_is_put_in_the_plural(drafted: str, corrected: str) -> None:
    assert put("Puskesmas itu.", drafted, CLINIC) == corrected


def test_a_correction_that_is_turned_round_counts_no_more() -> None:
    back = Correction("Stasiun", "Station", "Staun")
    for target in ("At Tugu Staun.", "At Tugu Station."):
        assert put("Di Stasiun Tugu.", target, STATION, back) == target


def test_a_term_of_the_glossary_goes_first() -> None:
    glossary = Glossary([Term("puskesmas", ("community health centre",))])
    target = "The puskesmas is closed."
    assert put("Puskesmas itu tutup.", target, CLINIC, glossary=glossary) == target
    assert (
        put("Stasiun itu tutup.", "The Staun is closed.", STATION, glossary=glossary)
        == "The Station is closed."
    )


def test_the_model_s_own_words_stay_among_the_alternatives() -> None:
    draft = Draft(
        "Puskesmas itu tutup.", "The puskesmas is closed.", -0.3, ("The clinic is closed.", "Closed.")
    )
    better = Corrections([CLINIC]).corrected(draft)
    assert better.target == "The clinic is closed."
    assert better.alternatives == ("The puskesmas is closed.", "Closed.")
    assert Corrections().corrected(draft) is draft
