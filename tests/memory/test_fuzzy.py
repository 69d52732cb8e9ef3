"""The index finds what comparing with every unit would find."""

import random

import pytest
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from workbench.memory.fuzzy import Found, FuzzyIndex
from workbench.memory.similarity import similarity

VOCABULARY = (
    "pemerintah daerah menyatakan banjir merendam ribuan rumah warga di tepi sungai setelah hujan lebat "
    "turun sejak malam dan petugas gabungan mengungsikan lansia anak ibu hamil ke balai desa sementara "
    "bantuan logistik mulai disalurkan melalui jalur darat udara harga beras gula minyak naik tajam "
    "menteri presiden bupati gubernur polisi tentara dokter guru petani nelayan pedagang pasar sekolah"
)
WORDS = VOCABULARY.split()


def sentence(random_):
    """Return a sentence whose words are as unevenly common as a language's are."""
    length = random_.randint(2, 25)
    common = random_.choices(WORDS, weights=[1 / rank for rank in range(1, len(WORDS) + 1)], k=length)
    rare = [f"{random_.choice(WORDS)}{random_.randrange(300)}" for _ in range(length // 5)]
    return " ".join(random_.sample(common + rare, len(common) + len(rare)))


def changed(text, random_):
    """Return ``text`` with one to four words changed, dropped or moved."""
    words = text.split()
    for _ in range(random_.randint(1, 4)):
        place = random_.randrange(len(words))
        how = random_.choice(["change", "drop", "move"])
        if how == "change":
            words[place] = random_.choice(WORDS)
        elif how == "move":
            words.insert(random_.randrange(len(words)), words.pop(place))
        elif len(words) > 1:
            del words[place]
    return " ".join(words)


@pytest.fixture(scope="module")
def sources():
    random_ = random.Random(7)
    return list(dict.fromkeys(sentence(random_) for _ in range(8_000)))


@pytest.fixture(scope="module")
def index(sources):
    return FuzzyIndex(sources)


def test_at_least_99_of_100_best_matches_are_found(sources, index):
    random_ = random.Random(8)
    found = expected = 0
    for _ in range(250):
        query = changed(random_.choice(sources), random_)
        best = process.extractOne(query, sources, scorer=Levenshtein.normalized_similarity, score_cutoff=0.7)
        if best is not None:
            expected += 1
            found += [each.score for each in index.search(query, limit=1)] == [similarity(query, best[0])]
    assert expected > 100
    assert found >= 0.99 * expected


def test_what_is_found_is_scored_as_it_is_and_best_first(sources, index):
    query = changed(sources[4], random.Random(3))
    found = index.search(query, threshold=50)
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
    assert all(each.score == similarity(query, each.source) >= 50 for each in found)
    assert len(found) == len({each.source for each in found} & set(sources)) > 0


def test_a_short_sentence_is_found_although_every_word_differs():
    index = FuzzyIndex(["Perangko", "Hujan turun lebat di Bogor sore ini."])
    assert [each.source for each in index.search("Pemangku")] == ["Perangko"]


def test_a_source_twice_as_long_as_a_short_query_is_half_like_it():
    found = FuzzyIndex(["Jalan ke danau itu rusak di tiga tempat sejak Mei"[:48]])
    assert [each.score for each in found.search("Jalan ke danau itu rusak", threshold=50)] == [50]


def test_a_source_is_found_once_as_soon_as_it_is_added_and_never_after_its_removal():
    index = FuzzyIndex()
    text = "Jembatan gantung itu ambruk diterjang arus sungai."
    assert index.search(text) == []
    index.add(text)
    index.add(text)
    assert index.search(text) == [Found(text, 100)]
    index.remove(text)
    index.remove(text)
    assert index.search(text) == []
    assert len(index) == 0


@pytest.mark.parametrize("query", ["", " ", "?!", "kata", "zzz " * 200])
def test_an_odd_query_finds_nothing_and_breaks_nothing(index, query):
    assert index.search(query, threshold=95) == []
