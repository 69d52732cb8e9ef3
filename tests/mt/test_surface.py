"""News style around the words: bullets, capitals, quotes, names."""

import pytest
import sentencepiece

from tests.places import BUNDLED
from workbench.mt.casing import Casing, casing_of, recase, restore_case
from workbench.mt.names import closeness, mend_names
from workbench.mt.numbers import mend_numbers
from workbench.mt.quotes import curl, straighten
from workbench.mt.surface import finish, prepare
from workbench.mt.words import Words

PIECES = BUNDLED / "sentencepiece.model"


@pytest.fixture(scope="module")
def words() -> Words:
    return Words(sentencepiece.SentencePieceProcessor(model_file=str(PIECES)))


@pytest.mark.parametrize(
    ("text", "casing"),
    [
        ("PRESIDEN RESMIKAN JALAN TOL", Casing.SHOUTED),
        ("BACA JUGA", Casing.SHOUTED),
        ("PENUTUP", Casing.SHOUTED),
        ("DPR", Casing.PLAIN),
        ("DPR DAN KPK", Casing.PLAIN),
        ("Harga Beras Naik, Warga Mengeluh", Casing.HEADLINE),
        ("Taman di Jakarta Utara Ditutup untuk Umum", Casing.HEADLINE),
        ("Harga beras naik, warga mengeluh", Casing.PLAIN),
        ("Gubernur Jawa Timur Khofifah Indar Parawansa.", Casing.PLAIN),
        ("Foto: Antara/Budi Santoso", Casing.PLAIN),
        ("10.30", Casing.PLAIN),
        ("", Casing.PLAIN),
    ],
)
def test_lines_are_told_by_their_capitals(text: str, casing: Casing) -> None:
    assert casing_of(text) is casing


def test_a_shouted_line_is_spoken_in_the_models_case(words: Words) -> None:
    spoken = recase("GUBERNUR JAWA TIMUR BERTEMU WARGA DI JAKARTA", Casing.SHOUTED, words)
    assert spoken == "Gubernur Jawa Timur bertemu warga di Jakarta"


def test_a_headline_keeps_its_acronyms(words: Words) -> None:
    assert recase("Kasus DBD di Jakarta Menurun", Casing.HEADLINE, words) == "kasus DBD di Jakarta menurun"


def test_a_headline_gives_up_the_capitals_of_known_words(words: Words) -> None:
    assert recase("Banjir di Kota Semarang, Warga Mengungsi", Casing.HEADLINE, words) == (
        "banjir di kota Semarang, warga mengungsi"
    )
    assert recase("Warga Jawa Timur Mengungsi", Casing.HEADLINE, words) == "warga Jawa Timur mengungsi"
    assert recase("Warga Sukatani Mengungsi", Casing.HEADLINE, words) == "warga Sukatani mengungsi"


def test_drafts_get_the_case_of_their_source() -> None:
    assert restore_case("Rice is dear", Casing.SHOUTED) == "RICE IS DEAR"
    assert (
        restore_case("the price of “rice” rises in Java", Casing.HEADLINE)
        == "The Price of “Rice” Rises in Java"
    )
    assert restore_case("Rice is dear", Casing.PLAIN) == "Rice is dear"


@pytest.mark.parametrize(
    ("straight", "typographic"),
    [
        ('"We are ready," he said.', "“We are ready,” he said."),
        ("He said: \"It's 'new'.\"", "He said: “It’s ‘new’.”"),
        ('The film ("Laut") is out', "The film (“Laut”) is out"),
        ("the residents' rice", "the residents’ rice"),
    ],
)
def test_quotes_are_curled_and_straightened(straight: str, typographic: str) -> None:
    assert curl(straight) == typographic
    assert straighten(typographic) == straight


@pytest.mark.parametrize(
    ("source", "lead", "text"),
    [
        ("• Harga beras naik", "• ", "Harga beras naik"),
        ("1. Harga beras naik", "1. ", "Harga beras naik"),
        ("(b) Harga beras naik", "(b) ", "Harga beras naik"),
        ("- “Kami siap”", "- ", '"Kami siap"'),
        ("2022 adalah tahun sulit", "", "2022 adalah tahun sulit"),
        ("***", "", ""),
        ("10.30", "", ""),
        ("https://contoh.id/" + "a" * 60, "", ""),
    ],
)
def test_the_surface_is_taken_off(words: Words, source: str, lead: str, text: str) -> None:
    surface = prepare(source, words)
    assert (surface.lead, surface.text) == (lead, text)


def test_the_surface_is_put_back(words: Words) -> None:
    assert finish(prepare("• “KAMI SIAP MEMBANTU”", words), '"We are ready to help"', words) == (
        "• “WE ARE READY TO HELP”"
    )


@pytest.mark.parametrize(
    ("source", "slip", "mended"),
    [
        ("kata Widodo", "Wido said", "Widodo said"),
        ("kata Widodo", "Widododo's house", "Widodo's house"),
        ("di Lebakbulus", "in Lebaklus", "in Lebakbulus"),
        ("dari Moskow", "from Moscow", "from Moscow"),
        ("negara Eropa", "European country", "European country"),
        ("warga Venezuela", "Venezuelans", "Venezuelans"),
        ("di Polandia", "in Poland", "in Poland"),
        ("Presiden tiba", "President arrived", "President arrived"),
        ("tanpa nama", "Nam", "Nam"),
    ],
)
def test_slips_in_names_are_mended_and_translations_are_not(
    words: Words, source: str, slip: str, mended: str
) -> None:
    assert mend_names(source, slip, words) == mended


def test_closeness_is_the_share_of_letters_kept() -> None:
    assert closeness("Widodo", "Wido") == pytest.approx(4 / 6)
    assert closeness("Widodo", "Dowido") == 0
    assert closeness("Padang", "Pandang") == pytest.approx(6 / 7)


@pytest.mark.parametrize(
    ("source", "copied", "written"),
    [
        ("1.250 rumah", "1.250 houses", "1,250 houses"),
        ("5,3 persen", "up 5,3 percent.", "up 5.3 percent."),
        ("1.228.209,75 rupiah", "1.228.209,75 rupiah", "1,228,209.75 rupiah"),
        ("dari 2.220 menjadi 12.220", "from 2.220 to 12.220", "from 2,220 to 12,220"),
        ("Rp31.250.000", "Rp31.250,000", "Rp31,250,000"),
        ("1.250,5 hektare", "1.250.5 hectares", "1,250.5 hectares"),
        ("dari 1.250 ke 12,50", "from 1,250 to 12.50", "from 1,250 to 12.50"),
        ("1.250 rumah", "1,250 houses", "1,250 houses"),
        ("1,250 rumah", "1,250 houses", "1,250 houses"),
        ("pukul 10.30", "at 10.30", "at 10.30"),
        ("pukul 10.30 WIB", "at 10,30 WIB", "at 10.30 WIB"),
        ("versi 2.0.250", "version 2.0.250", "version 2.0.250"),
        ("tanggal 12.3.2022", "12.3.2022", "12.3.2022"),
        ("tiga rumah", "5,3 houses", "5,3 houses"),
    ],
)
def test_copied_numbers_are_written_in_english(source: str, copied: str, written: str) -> None:
    assert mend_numbers(source, copied) == written
