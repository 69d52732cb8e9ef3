"""Words and numbers in forms that can be compared."""

from workbench.text.words.tokens import skeleton, tokens


def test_words_are_lower_case_and_numbers_lose_their_separators() -> None:
    assert tokens("Rp16.761 atau US$1,25, Jum'at (30/1/2022) e-KTP") == [
        "rp",
        "16761",
        "atau",
        "us",
        "125",
        "jum'at",
        "3012022",
        "e-ktp",
    ]


def test_marks_and_blanks_are_no_words() -> None:
    assert tokens(" … “” — ?!_ ") == []


def test_loanwords_have_one_skeleton() -> None:
    assert skeleton("presiden") == skeleton("president")
    assert skeleton("kapal") != skeleton("capital")
    assert skeleton("foto") == skeleton("photo")
    assert skeleton("aksi") == skeleton("action")
    assert skeleton("zona") == skeleton("sona")
