"""How alike two sentences are, and where they differ."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from workbench.memory.similarity import Change, differences, similarity

SENTENCES = st.text(alphabet="abc dé.,1", max_size=40)


def test_only_the_same_sentence_is_exact():
    assert similarity("Harga beras naik.", "Harga  beras naik. ") == 100
    long = "Harga beras naik lagi " * 20
    assert similarity(long + "di pasar.", long + "di Pasar.") == 99


def test_an_affix_changes_less_than_a_word():
    sentence = "Pemerintah menaikkan harga bahan bakar."
    affix = similarity(sentence, "Pemerintah dinaikkan harga bahan bakar.")
    word = similarity(sentence, "Pemerintah menaikkan tarif bahan bakar.")
    assert 100 > affix > word >= 70 > similarity(sentence, "Hujan turun sejak pagi di Bandung.")


@given(SENTENCES, SENTENCES)
def test_it_is_a_percentage_the_same_both_ways(one, other):
    assert 0 <= similarity(one, other) == similarity(other, one) <= 100


@given(SENTENCES, SENTENCES)
def test_it_is_never_more_than_levenshtein_says(one, other):
    one, other = " ".join(one.split()), " ".join(other.split())
    assert similarity(one, other) <= Levenshtein.normalized_similarity(one, other) * 100 + 1e-6


def test_differences_are_marked_word_by_word():
    marked = differences("Harga beras naik di Jakarta.", "Harga gula pasir naik di Jakarta")
    assert [(each.change, each.text) for each in marked] == [
        (Change.SAME, "Harga"),
        (Change.DELETED, "beras"),
        (Change.INSERTED, "gula pasir"),
        (Change.SAME, "naik di Jakarta"),
        (Change.DELETED, "."),
    ]


@given(SENTENCES, SENTENCES)
def test_without_what_was_deleted_the_current_source_remains(match_source, current_source):
    marked = differences(match_source, current_source)
    stays = [each for each in marked if each.change is not Change.DELETED]
    assert "".join("".join(each.text for each in stays).split()) == "".join(current_source.split())
    assert all(current_source[each.start : each.end] == each.text for each in stays)
    gone = [each for each in marked if each.change is Change.DELETED]
    assert all(match_source[each.start : each.end] == each.text for each in gone)
