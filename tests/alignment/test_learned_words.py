"""What a memory teaches about words, and what that is good for."""

from workbench.alignment.aligner import align
from workbench.alignment.learned_words import learned_words
from workbench.alignment.words import indonesian_looks
from workbench.text.words.tokens import skeleton

MEMORY = [
    ("Burung enggang terbang di atas sungai.", "A hornbill flew above the river."),
    ("Enggang itu dilepas warga.", "Villagers released the hornbill."),
    ("Warga melihat tiga enggang.", "Villagers saw three hornbills."),
    ("Perajin rotan menjual tikar.", "Weavers sold mats."),
    ("Tikar itu mahal.", "The mats are dear."),
]


def test_words_that_keep_coming_together_are_learned() -> None:
    known = learned_words(MEMORY)
    assert known["enggang"][0] == skeleton("hornbill")
    assert known["tikar"][0] == skeleton("mats")
    assert known["warga"][0] == skeleton("villagers")


def test_words_met_once_and_words_that_say_nothing_are_not() -> None:
    known = learned_words(MEMORY)
    assert "perajin" not in known
    assert skeleton("the") not in {look for looks in known.values() for look in looks}


def test_an_empty_memory_teaches_nothing() -> None:
    assert learned_words([]) == {}


def test_learned_words_are_further_forms_of_a_word() -> None:
    (forms,) = indonesian_looks("enggang", {"enggang": ("hornbi",)})
    assert forms[0] != "hornbi"
    assert "hornbi" in forms


def test_a_memory_makes_a_bead_surer() -> None:
    source, target = (
        ["Tikar baru dijual.", "Enggang makan buah."],
        ["New mats on sale.", "Hornbills eat fruit."],
    )
    plain = align(source, target)
    taught = align(source, target, known=learned_words(MEMORY))
    assert [bead.source for bead in taught if not bead.is_null] == [(0,), (1,)]
    assert min(bead.score or 0 for bead in taught) > max(bead.score or 0 for bead in plain)
