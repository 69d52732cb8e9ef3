"""A match's target is mended word by word where its source differs; what a person wrote stays."""

import re

import pytest

from tests.places import BUNDLED
from workbench.alignment.word_links import WordLink
from workbench.domain.memory import Match, MatchKind
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder
from workbench.mt.repair import Linked, repair


def linked(source: str, target: str, pairs: str) -> Linked:
    """Return a pair linked as ``pairs`` says: ``beras=rice naik=rose``."""
    links = []
    for pair in pairs.split():
        one, other = pair.split("=")
        links.append(WordLink(place(one, source), place(other, target), 1.0))
    return Linked(source, target, links)


def place(word: str, text: str) -> tuple[int, int]:
    found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)
    assert found
    return found.span()


FELL = linked(
    "Harga beras turun tajam.",
    "Rice prices fell sharply.",
    "Harga=prices beras=Rice turun=fell tajam=sharply",
)


def test_the_word_that_differs_comes_from_the_draft() -> None:
    rose = linked("Harga beras naik tajam.", "The price of rice went up.", "Harga=price beras=rice naik=went")
    assert repair(FELL, rose) == "Rice prices went sharply."


def test_words_that_are_gone_go() -> None:
    shorter = linked("Harga beras turun.", "Rice prices fell.", "Harga=prices beras=Rice turun=fell")
    assert repair(FELL, shorter) == "Rice prices fell."


def test_an_addition_at_the_end_stands_before_the_full_stop() -> None:
    longer = linked(
        "Harga beras turun tajam, kata menteri.", "Rice prices fell hard, the minister said.",
        "Harga=prices beras=Rice turun=fell tajam=hard kata=said menteri=minister",
    )  # fmt: skip
    assert repair(FELL, longer) == "Rice prices fell sharply, the minister said."


def test_an_addition_at_the_beginning_takes_the_capital() -> None:
    longer = linked(
        "Menurut menteri, harga beras turun tajam.", "According to the minister, rice prices fell.",
        "Menurut=According menteri=minister harga=prices beras=rice turun=fell",
    )  # fmt: skip
    assert repair(FELL, longer) == "According to the minister, rice prices fell sharply."


def test_what_is_left_of_a_beginning_takes_the_capital() -> None:
    longer = linked(
        "Menurut menteri, harga beras naik.", "According to the minister, rice prices rose.",
        "Menurut=According menteri=minister harga=prices beras=rice naik=rose",
    )  # fmt: skip
    shorter = linked("Harga beras naik.", "Rice prices rose.", "Harga=prices beras=Rice naik=rose")
    assert repair(longer, shorter) == "Rice prices rose."


def test_numbers_that_are_adapted_already_are_left_alone() -> None:
    old = linked("Ada 12 rumah.", "There are 30 houses.", "rumah=houses")
    new = linked("Ada 30 rumah.", "There are 30 homes.", "rumah=homes 30=30")
    assert repair(old, new) == "There are 30 houses."


def test_a_number_is_not_adapted_because_a_longer_one_has_its_digits() -> None:
    old = linked("Ada 3 rumah pada 2015.", "There were 3 houses in 2015.", "3=3 rumah=houses 2015=2015")
    new = linked("Ada 5 rumah pada 2015.", "There were 5 homes in 2015.", "5=5 rumah=homes 2015=2015")
    assert repair(old, new) == "There were 5 houses in 2015."


def test_what_the_translator_wrote_twice_stays_so() -> None:
    old = linked("Beras sudah lama habis...", "Rice had had its day...", "Beras=Rice lama=day")
    new = linked("Gula sudah lama habis...", "Sugar was long gone...", "Gula=Sugar lama=long")
    assert repair(old, new) == "Sugar had had its day..."


def test_a_stretch_that_other_words_stand_in_leaves_a_doubt() -> None:
    old = linked("Warga desa itu pergi.", "The villagers there left.", "Warga=The desa=villagers itu=there")
    new = linked("Warga kota ini pergi.", "This city people left.", "Warga=city kota=This ini=people")
    assert repair(old, new) is None


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(read_folder(BUNDLED))


def test_the_model_follows_a_match_and_keeps_its_own_draft_beside(engine: Engine) -> None:
    source = "Presiden tiba di Surabaya pada hari Rabu."
    match = Match(
        MatchKind.FUZZY,
        80,
        "Presiden tiba di Jakarta pada hari Senin.",
        "The president landed in Jakarta on Monday.",
    )
    (draft,) = engine.draft([source])
    led = engine.follow(draft, match)
    assert led.target == draft.target
    assert led.followed
    assert led.followed.score == 80
    assert led.followed.target == "The president landed in Surabaya on Wednesday."
