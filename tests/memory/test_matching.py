"""What a unit is worth for a segment."""

from dataclasses import replace

from workbench.domain.memory import MatchKind, TranslationUnit
from workbench.memory.matching import Query, match, matches

UNIT = TranslationUnit(
    source="Banjir merendam tiga desa.",
    target="Floods inundated three villages.",
    context_before="Hujan turun semalaman.",
    context_after="Tidak ada korban jiwa.",
    created_by="Siti",
    created_at="2026-01-31T09:30:00Z",
)


def test_the_same_sentence_between_the_same_neighbours_is_a_context_match():
    found = match(UNIT, Query(UNIT.source, UNIT.context_before, UNIT.context_after))
    assert (found.kind, found.score, found.author) == (MatchKind.CONTEXT, 101, "Siti")


def test_another_neighbour_makes_it_exact():
    found = match(UNIT, Query(UNIT.source, "Air naik cepat.", UNIT.context_after))
    assert (found.kind, found.score) == (MatchKind.EXACT, 100)


def test_a_changed_word_makes_it_fuzzy():
    found = match(UNIT, Query("Banjir merendam dua desa."))
    assert found.kind is MatchKind.FUZZY
    assert 70 <= found.score < 100


def test_a_penalty_is_taken_off_and_costs_the_context():
    penalised = replace(UNIT, penalty=5)
    found = match(penalised, Query(UNIT.source, UNIT.context_before, UNIT.context_after))
    assert (found.kind, found.score) == (MatchKind.EXACT, 95)
    assert match(replace(UNIT, penalty=40), Query(UNIT.source)) is None


def test_the_best_comes_first_and_the_newest_among_equals():
    older = replace(UNIT, target="Three villages flooded.", changed_at="2026-02-01T00:00:00Z")
    newer = replace(UNIT, target="Floods hit three villages.", changed_at="2026-03-01T00:00:00Z")
    fuzzy = replace(UNIT, source="Banjir merendam dua desa.", target="Floods inundated two villages.")
    found = matches([fuzzy, older, UNIT, newer], Query(UNIT.source))
    assert [each.target for each in found] == [newer.target, older.target, UNIT.target, fuzzy.target]


def test_one_target_is_offered_once():
    fuzzy = replace(UNIT, source="Banjir merendam dua desa.")
    assert [each.score for each in matches([fuzzy, UNIT, UNIT], Query(UNIT.source))] == [100]
