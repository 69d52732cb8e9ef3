"""What a translator's spelling is doubted for, and what it is not."""

import pytest

from workbench.text.words.spelling import DICTIONARIES, Speller


def doubted(text, source="", variety="american", words=()):
    return [text[start:end] for start, end in Speller(variety, words).doubtful(text, source)]


def test_a_misspelt_word_is_found_where_it_stands():
    assert Speller().doubtful("The goverment said so.") == [(4, 13)]


@pytest.mark.parametrize(
    ("variety", "right", "wrong"),
    [
        ("american", "The color of the center was analyzed.", "The colour of the centre was analysed."),
        ("british", "The colour of the centre was analysed.", "The color of the center was analyzed."),
    ],
)
def test_american_and_british_are_two_spellings(variety, right, wrong):
    assert doubted(right, variety=variety) == []
    assert len(doubted(wrong, variety=variety)) == 3


def test_names_are_right_as_the_source_writes_them_and_only_so():
    source = "Gubernur Wiryanto Kusumah bertemu warga Desa Cibungur."
    assert doubted("Governor Wiryanto Kusumah met villagers from Cibungur.", source) == []
    assert doubted("Wiryanto’s plan, WIRYANTO's plan", source) == []
    assert doubted("Governor Wiryato Kusumah met villagers.", source) == ["Wiryato"]


@pytest.mark.parametrize(
    "text",
    [
        "He didn’t say the minister’s car isn't his.",
        "A well-known, long-term co-operation with the pre-war café.",
        "The KPK and the TNI, 3rd of May, Rp16,761, B20 fuel, COVID-19.",
        "All CEOs, two NGOs and the MPs' letters.",
        "See www.beritakita.test/halaman or tulis@beritakita.test, #saveKali and @siti_a.",
        "“We will not,” he said … –",
        "",
    ],
)
def test_correct_text_is_left_alone(text):
    assert doubted(text) == []


def test_a_word_of_the_project_is_right_in_every_case_and_with_an_s():
    words = ("Reformasi", "warung")
    assert doubted("The reformasi era. Warung owners, the warung’s prices.", words=words) == []
    speller = Speller()
    assert not speller.knows("angkot")
    speller.learn("Angkot")
    assert speller.knows("angkot")
    assert not Speller().knows("angkot"), "each project has its own words"


def test_suggestions_begin_with_the_likeliest():
    assert Speller().suggestions("goverment")[0] == "government"
    assert "doesn’t" in Speller().suggestions("does’nt")
    assert Speller().suggestions("government") == ()


def test_what_is_near_at_hand_comes_before_the_dictionary():
    at_hand = ("Sumberjati", "Kedungwaru", "Bima")
    assert Speller().suggestions("Sumberjatti", at_hand)[0] == "Sumberjati"
    assert Speller().suggestions("sumbrejati’s", at_hand)[0] == "Sumberjati’s"
    assert "Bima" not in Speller().suggestions("Bomo", at_hand), "two letters of four are another word"
    assert Speller().suggestions("goverment", at_hand)[0] == "government"


@pytest.mark.parametrize("word", ["ааа", "日本語", "naïvité", "é" * 200, "x" * 500])
def test_odd_words_do_no_harm(word):
    assert isinstance(Speller().suggestions(word), tuple)
    assert isinstance(doubted(word), list)


def test_a_dictionary_is_read_in_parts_to_its_last_word():
    words = [
        line.partition("/")[0]
        for line in (DICTIONARIES / "en_US.dic").read_text(encoding="utf-8").splitlines()[1::50]
    ]
    assert [word for word in words if not Speller().knows(word)] == []
