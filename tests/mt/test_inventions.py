"""Words that a draft invented, and what can be said of them without knowing what was meant."""

import pytest

from workbench.mt.inventions import count_strange, respell


@pytest.mark.parametrize(
    ("source", "draft", "respelt"),
    [
        ("Giroskop itu rusak.", "The giroscope broke.", "The gyroscope broke."),
        ("Fotografi udara dilarang.", "Air fotography is banned.", "Air photography is banned."),
        ("Mayoritas warga setuju.", "Mayority of people agreed.", "Majority of people agreed."),
        ("Banyak stiker ditempel.", "Many sticers were put up.", "Many stickers were put up."),
        ("Kata Rahmawati Selena.", "Rahmawati Cellena said.", "Rahmawati Selena said."),
        ("Warga Luksemburg memilih.", "Luxeburg voted.", "Luxembourg voted."),
        ("Es Antartika meluas.", "The ice of Antarktics spreads.", "The ice of Antarctica spreads."),
        ("Ada dua belas awak.", "There are twoteen crew.", "There are twelve crew."),
        ("Dua belas orang datang.", "Twoteen people came.", "Twelve people came."),
        ("Stasiun Kota ditutup.", "Staun Kota is closed.", "Station Kota is closed."),
        ("Kapal itu tenggelam.", "The capals sank.", "The ships sank."),
    ],
)
def test_misspelt_words_and_names_are_put_right(source: str, draft: str, respelt: str) -> None:
    assert respell(source, draft) == respelt


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Programnya mulai di pusat kota.", "The programme begins in the city centre."),
        ("Warga Cibeureum pindah.", "Cibeureum's residents moved."),
        ("Becak dilarang.", "Becaks are banned."),
        ("Warga Denmark memilih.", "The Denmarks voted."),
        ("Kuil itu runtuh.", "The quil collapsed."),
        ("Dua belas dan tiga puluh orang.", "Twoteen people."),
        ("Kata Kristianti, dua belas orang datang.", "Twelve people came, Christy said."),
        ("Dua belas orang datang.", "Some 12 came from Melaty."),
        ("Dua belas orang datang.", "Some 12 tymaty came."),
        ("Muhammadiyah dan Muhamad setuju.", "Muhammadiya and Muhammed agreed."),
        ("Kata Sukarni dan Sukarna.", "Sukarne said."),
        ("Ia tidur.", "He slept on the flonk."),
    ],
)
def test_what_is_right_or_not_plain_stays(source: str, draft: str) -> None:
    assert respell(source, draft) == draft


def test_invented_and_copied_words_are_counted() -> None:
    source = "Banjir melanda rumah susun di Cibeureum."
    assert count_strange(source, "A flood hit the flats of Cibeureum.") == 0
    assert count_strange("Jakarta sepi.", "Jakarta is quiet.") == 0
    assert count_strange(source, "The banjir hit the floddings of Cibeureum.") == 2
