"""What a draft lost of its source, and how it gets it back."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
import sentencepiece

from tests.places import BUNDLED
from workbench.mt.decoder import Decoder, Hypothesis
from workbench.mt.engine import Engine
from workbench.mt.fidelity import chosen, mend_values, regained
from workbench.mt.folder import read_folder
from workbench.mt.names import copied_opening, lost_names
from workbench.mt.stand_ins import STAND_INS, stood_in
from workbench.mt.words import Words


@pytest.fixture(scope="module")
def words() -> Words:
    return Words(sentencepiece.SentencePieceProcessor(model_file=str(BUNDLED / "sentencepiece.model")))


class Told(Decoder):
    """A decoder that answers each text with what it was told, and remembers what it was asked."""

    def __init__(self, words: Words, answers: Mapping[str, Sequence[str]]) -> None:
        self.words = words
        self.asked: list[str] = []
        self._answers = answers

    def pieces(self, texts: Sequence[str]) -> list[list[str]]:
        return [[text] for text in texts]

    def decode(
        self,
        pieces: Sequence[Sequence[str]],
        *,
        beam: int,
        best: int = 1,
        options: Mapping[str, Any] | None = None,
    ) -> list[list[Hypothesis]]:
        self.asked += [text for (text,) in pieces]
        return [[Hypothesis(each, -1.0) for each in self._answers[text]] for (text,) in pieces]


def led(decoder: Decoder, text: str, *hypotheses: str) -> list[str]:
    found = [Hypothesis(each, -0.1 * number) for number, each in enumerate(hypotheses)]
    its, other = chosen(text, found, decoder.words)
    if other is not None:
        (again,) = decoder.decode(decoder.pieces([other.text]), beam=4, best=4)
        its = regained(text, its, other, again, decoder.words)
    return [each.text for each in its]


@pytest.mark.parametrize(
    ("source", "draft", "lost"),
    [
        ("Warga Sukatani menolak rencana itu.", "The sukat people rejected the plan.", ["Sukatani"]),
        ("Warga Sukatani menolak rencana itu.", "Sukatani's people rejected the plan.", []),
        ("Kata Bima Wirasaba kemarin.", "He said yesterday.", ["Bima Wirasaba"]),
        ("Presiden Venezuela tiba.", "The Venezuelan president arrived.", []),
        ("Republik Dominika menang.", "The Dominican Republic won.", []),
        ("Menurut Kelompok Mandala itu benar.", "According to the Mandala group, it is true.", []),
        ("Wirasaba datang. Cibeureum sepi.", "He came. It was quiet.", []),
        ("Dalam bahasa Jawa-oleh warga.", "In Javanese by residents.", []),
    ],
)
def test_lost_names_are_found_and_translated_ones_are_not(
    words: Words, source: str, draft: str, lost: list[str]
) -> None:
    assert [source[start:end] for start, end in lost_names(source, draft, words)] == lost


def test_lost_names_get_stand_ins_and_come_back() -> None:
    source = "Bupati Sukamaju bertemu warga Sukamaju di Cibeureum."
    other = stood_in(source, [(7, 15), (30, 38), (42, 51)])
    assert other is not None
    first, second = STAND_INS[:2]
    assert other.text == f"Bupati {first} bertemu warga {first} di {second}."
    assert other.back(f"The {first} regent met {first}'s people in {second}.") == (
        "The Sukamaju regent met Sukamaju's people in Cibeureum."
    )
    assert other.back(f"The {first} regent met people in {second}.") is None


def test_a_name_of_the_source_is_no_stand_in() -> None:
    other = stood_in(f"{STAND_INS[0]} tinggal di Cibeureum.", [(21, 30)])
    assert other is not None
    assert list(other.names) == [STAND_INS[1]]


def test_more_names_than_stand_ins_are_left_alone() -> None:
    names = ["Cibeureum", "Sukatani", "Wirasaba", "Mekarsari", "Tanjungsari"]
    spans = [(10 * at, 10 * at + len(name)) for at, name in enumerate(names)]
    source = "".join(name.ljust(12)[: 10 if len(name) < 10 else 12] for name in names)
    assert stood_in(source, spans) is None


def test_a_lost_name_is_drafted_as_another_name(words: Words) -> None:
    decoder = Told(words, {f"Warga {STAND_INS[0]} mengungsi.": [f"{STAND_INS[0]} residents fled."]})
    assert led(decoder, "Warga Cibeureum mengungsi.", "The city of beer fled.")[0] == (
        "Cibeureum residents fled."
    )


def test_a_draft_that_loses_the_stand_in_as_well_is_not_taken(words: Words) -> None:
    decoder = Told(words, {f"Warga {STAND_INS[0]} mengungsi.": ["Residents have fled."]})
    assert led(decoder, "Warga Cibeureum mengungsi.", "The city of beer fled.")[0] == "The city of beer fled."


def test_an_opening_word_taken_for_a_name_is_drafted_without_its_capital(words: Words) -> None:
    decoder = Told(words, {"hadiah itu akan dilelang.": ["The gifts will be auctioned."]})
    assert led(decoder, "Hadiah itu akan dilelang.", "Hadiah will be auctioned.")[0] == (
        "The gifts will be auctioned."
    )


def test_an_opening_and_a_name_come_back_together(words: Words) -> None:
    asked = f"hadiah dari {STAND_INS[0]} akan dilelang."
    decoder = Told(words, {asked: [f"gifts from {STAND_INS[0]} will be auctioned."]})
    assert led(decoder, "Hadiah dari Cibeureum akan dilelang.", "Hadiah will be auctioned.")[0] == (
        "Gifts from Cibeureum will be auctioned."
    )


@pytest.mark.parametrize(
    ("source", "draft", "opening"),
    [
        ("Hadiah itu dilelang.", "Hadiah is auctioned.", "Hadiah"),
        ('"Hadiah itu dilelang."', '"Hadiah is auctioned."', "Hadiah"),
        ("Hadiah itu dilelang.", "The prize is auctioned.", ""),
        ("Jakarta banjir.", "Jakarta is flooded.", ""),
        ("Film itu ditayangkan.", "Film is shown.", ""),
        ("Wirasaba banjir.", "Wirasaba is flooded.", ""),
        ("PKL ditertibkan.", "PKL are put in order.", ""),
        ("123", "123", ""),
    ],
)
def test_copied_openings_are_words_and_no_names(words: Words, source: str, draft: str, opening: str) -> None:
    assert copied_opening(source, draft, words) == opening


def test_another_hypothesis_may_have_the_name(words: Words) -> None:
    decoder = Told(words, {})
    found = led(decoder, "Warga Cibeureum mengungsi.", "The beer fled.", "Cibeureum residents fled.")
    assert found == ["Cibeureum residents fled.", "The beer fled."]
    assert not decoder.asked


def test_a_hypothesis_that_invents_no_word_leads(words: Words) -> None:
    decoder = Told(words, {})
    hypotheses = ["They were floodened.", "They were banjir.", "They were flooded."]
    assert led(decoder, "Mereka kena banjir.", *hypotheses) == [
        "They were flooded.",
        "They were floodened.",
        "They were banjir.",
    ]


def test_a_far_less_likely_hypothesis_does_not_lead_for_its_words(words: Words) -> None:
    far = [Hypothesis("They were floodened.", -0.2), Hypothesis("Indonesia", -3.0)]
    assert chosen("Mereka kena banjir.", far, words)[0][0].text == "They were floodened."


def test_a_faithful_draft_is_not_touched(words: Words) -> None:
    decoder = Told(words, {})
    hypotheses = ["Cibeureum's 1,250 people fled.", "The 1,250 residents of Cibeureum fled."]
    assert led(decoder, "1.250 warga Cibeureum mengungsi.", *hypotheses) == hypotheses
    assert not decoder.asked


@pytest.mark.parametrize(
    ("source", "draft", "mended"),
    [
        ("Ada 2.400 orang.", "There are 1,400 people.", "There are 2,400 people."),
        ("Seluas 23.764 hektare.", "Covering 23,64 hectares.", "Covering 23,764 hectares."),
        ("Rapat pukul 10 pagi.", "The meeting is at 10 pm.", "The meeting is at 10 am."),
        ("Lima belas rumah rusak.", "Five houses were damaged.", "Fifteen houses were damaged."),
        ("Delapan belas persen warga.", "Eighty percent of people.", "Eighteen percent of people."),
        ("Modal Rp 15 juta.", "A capital of Rp 15 juta.", "A capital of Rp15 million."),
        ("Tahun 2008 dan 2010.", "In 2007 and 2010.", "In 2008 and 2010."),
        ("Ada empat ratus aduan.", "Four hundreds of complaints.", "Four hundred of complaints."),
        ("Ada 2.400 orang.", "There are 2,400 people.", "There are 2,400 people."),
        ("Ada orang di sana.", "There are 30 people.", "There are 30 people."),
    ],
)
def test_garbled_values_are_put_right_where_it_is_plain_which(source: str, draft: str, mended: str) -> None:
    assert mend_values(source, draft) == mended


def test_the_bundled_model_keeps_a_name_that_it_cannot_spell() -> None:
    engine = Engine(read_folder(BUNDLED))
    sources = [f"Warga {name} mengungsi karena banjir." for name in ("Cibeureum", "Sukatani", "Papanggo")]
    drafts = engine.draft(sources)
    kept = [
        name in draft.target
        for name, draft in zip(("Cibeureum", "Sukatani", "Papanggo"), drafts, strict=True)
    ]
    assert sum(kept) >= 2
