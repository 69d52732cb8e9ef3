"""What a corrected draft teaches, and what it does not."""

import pytest

from workbench.alignment.word_links import WordLink
from workbench.memory.post_edits import learned

GYM = {"Gelanggang": "packed", "Remaja": "Remagacy", "Palindra": "Palindra"}  # linked


def lessons(
    source: str, draft: str, confirmed: str, links: dict[str, str] | None = None
) -> list[tuple[str, str, str]]:
    """Return what is learned, where the model links the words of ``links``."""

    def link(source: str, target: str) -> list[WordLink]:
        return [
            WordLink(
                (source.index(one), source.index(one) + len(one)),
                (target.index(other), target.index(other) + len(other)),
                0.9,
            )
            for one, other in (links or {}).items()
            if other in target
        ]

    return [(each.source, each.drafted, each.target) for each in learned(source, draft, confirmed, link)]


def test_a_word_that_the_draft_had_copied() -> None:
    assert lessons(
        "Warga berobat ke puskesmas terdekat kemarin.",
        "Residents went to the nearest puskesmas yesterday.",
        "Residents went to the nearest clinic yesterday.",
    ) == [("puskesmas", "puskesmas", "clinic")]


def test_a_word_that_opens_a_sentence_without_its_capital() -> None:
    assert lessons(
        "Singkong di ladang itu membusuk karena banjir.",
        "Singkong in the field rotted because of floods.",
        "Cassava in the field rotted because of floods.",
    ) == [("singkong", "singkong", "cassava")]


def test_a_word_that_english_has_not_by_the_link_of_the_model() -> None:
    assert lessons(
        "Kereta tiba di Stasiun Tugu pagi ini.",
        "The train arrived at Tugu Staun this morning.",
        "The train arrived at Tugu Station this morning.",
        {"Stasiun": "Staun", "Tugu": "Tugu"},
    ) == [("Stasiun", "Staun", "Station")]


def test_a_name_that_the_model_had_lost() -> None:
    assert lessons(
        "Kemarin Bupati Sukamaju membuka pasar itu.",
        "Yesterday the Like Regent opened the market.",
        "Yesterday the Sukamaju Regent opened the market.",
    ) == [("Sukamaju", "Like", "Sukamaju")]


def test_an_institution_is_learned_whole() -> None:
    assert lessons(
        "Menurut Dewan Pengawas Pasar, harga beras naik tajam.",
        "According to the Market Control Board, the price of rice rose sharply.",
        "According to the Market Supervisory Board, the price of rice rose sharply.",
        {"Dewan": "Board", "Pengawas": "Control", "Pasar": "Market"},
    ) == [("Dewan Pengawas Pasar", "Market Control Board", "Market Supervisory Board")]


def test_a_name_grows_no_further_than_its_words_stayed() -> None:
    assert lessons(
        "Kemarin Dinas Pasar membuka kantor baru di kota itu.",
        "Yesterday Folk Market Office opened a new branch in the city.",
        "Yesterday Market Agency opened a new branch in the city.",
        {"Dinas": "Office", "Pasar": "Market"},
    ) == [("Dinas Pasar", "Market Office", "Market Agency")]


def test_a_land_is_learned_by_its_english_name() -> None:
    assert lessons(
        "Tim Jepang menang atas lawan mereka kemarin sore.",
        "The team of Jepang beat their opponents yesterday afternoon.",
        "The team of Japan beat their opponents yesterday afternoon.",
    ) == [("Jepang", "Jepang", "Japan")]


def test_a_word_inside_a_name_is_learned_with_the_name() -> None:
    assert lessons(
        "Babak kedua Piala Samudra digelar di kota itu.",
        "The second round of the Samudra Cup was held in the city.",
        "The second round of the Ocean Cup was held in the city.",
        {"Piala": "Cup", "Samudra": "Samudra"},
    ) == [("Piala Samudra", "Samudra Cup", "Ocean Cup")]


def test_a_name_has_with_it_what_the_draft_has_nothing_for() -> None:
    assert lessons(
        "Badan Pengawas Kota menyita beras palsu di pasar itu.",
        "The Supervisory Board seized fake rice at the market.",
        "The Oversight Agency seized fake rice at the market.",
        {"Pengawas": "Supervisory", "Kota": "Board"},
    ) == [("Badan Pengawas Kota", "Supervisory Board", "Oversight Agency")]


@pytest.mark.parametrize(
    ("source", "draft", "confirmed"),
    [
        (
            "Warga desa itu pulang sore kemarin juga.",
            "The villagers went home yesterday afternoon too.",
            "The villagers returned home yesterday afternoon too.",
        ),
        (
            "Dia bertemu presiden Prancis di Paris.",
            "He met the France president in Paris.",
            "He met the French president in Paris.",
        ),
        (
            "Banjir melanda kawasan Sunter sejak pagi.",
            "Floods have hit Sunter since the morning.",
            "Floods have hit Riverside since the morning.",
        ),
        (
            "Rapat itu digelar pada hari Senin pagi.",
            "The meeting was held on Senin morning.",
            "The meeting was held on Monday morning.",
        ),
        (
            "Harganya naik menjadi dua belas ribu rupiah.",
            "The price rose to twoteen thousand rupiah.",
            "The price rose to twelve thousand rupiah.",
        ),
        (
            "Mereka membangun rumah susun di kota itu.",
            "They build Flat houses in the city.",
            "They build flat houses in the city.",
        ),
        (
            "Dua rusun baru dibuka di kota itu kemarin.",
            "Two new rusuns were opened in the city yesterday.",
            "Two new rusun were opened in the city yesterday.",
        ),
        (
            "Susanti mengatakan hujan turun sejak pagi.",
            "Susanti said it has rained since morning.",
            "She said it has rained since morning.",
        ),
        (
            "Persija menang atas Persib dua gol tanpa balas.",
            "Persija beat Persib by two goals to nil.",
            "The hosts beat Persib by two goals to nil.",
        ),
        (
            "Warga berobat ke puskesmas pada Rabu malam itu.",
            "Residents went to the puskesmas that Wednesday night.",
            "Residents went to their own clinic that Wednesday night.",
        ),
        (
            "Tanggul itu jebol pada Rabu malam karena hujan.",
            "The levee jebol on Wednesday because of rain.",
            "The levee broke late Wednesday because of rain.",
        ),
        (
            "Warga RT 07 Kelurahan Tanjung Rame mengungsi ke balai desa kemarin.",
            "Tanjung's 07 at Kelurahan Tanjung Rame fled to the village hall yesterday.",
            "Residents of 07 at Kelurahan Tanjung Rame fled to the village hall yesterday.",
        ),
        (
            "Tim Jepang menang atas lawan mereka kemarin sore.",
            "The Jepang team beat their opponents yesterday afternoon.",
            "The Japanese team beat their opponents yesterday afternoon.",
        ),
        (
            "Kemarin Gelanggang Remaja Palindra penuh sesak oleh penonton.",
            "Yesterday the Palindra Remagacy was packed with spectators.",
            "Yesterday the Palindra Youth Arena was packed with spectators.",
        ),
    ],
    ids=[
        "another word",
        "a form of a name",
        "another name",
        "a weekday",
        "a number",
        "case alone",
        "a plural alone",
        "a pronoun for who opens the sentence",
        "another word for who opens the sentence",
        "a pronoun with the word",
        "another time with the word",
        "a name that stays elsewhere in the sentence",
        "one of a land's English forms",
        "a part of a name for all of it",
    ],
)
def test_what_other_rules_or_taste_decide_teaches_nothing(source: str, draft: str, confirmed: str) -> None:
    words = dict.fromkeys(set(source.rstrip(".").split()) & {"pulang", "Prancis", "Senin", "rusun", *GYM})
    partners = {"pulang": "went", "Prancis": "France", "Senin": "Senin", "rusun": "rusuns", **GYM}
    assert lessons(source, draft, confirmed, {each: partners[each] for each in words}) == []


def test_a_target_written_anew_teaches_nothing() -> None:
    assert (
        lessons(
            "Warga berobat ke puskesmas terdekat kemarin.",
            "Residents went to the nearest puskesmas yesterday.",
            "People in the area sought treatment at a clinic close by.",
        )
        == []
    )


def test_an_acronym_is_left_to_the_glossary() -> None:
    assert (
        lessons(
            "Anggaran APBD tahun ini sudah disahkan dewan.",
            "This year's APBD budget has been approved by the council.",
            "This year's City budget has been approved by the council.",
        )
        == []
    )


def test_the_model_is_asked_for_links_only_where_that_can_matter() -> None:
    def never(source: str, target: str) -> list[WordLink]:
        raise AssertionError(source, target)

    assert not list(
        learned("Harga beras naik.", "The price of rice rose.", "The price of rice climbed.", never)
    )
