"""Numbers stand in a text as its language writes them."""

from collections.abc import Iterator

import pytest

from workbench.domain.wording import in_english, number, speak, tr


@pytest.fixture
def indonesian() -> Iterator[None]:
    speak(
        lambda text: text.replace("segments", "segmen").replace("a second", "per detik"), decimal_comma=True
    )
    yield
    speak(str)


@pytest.mark.usefixtures("indonesian")
def test_a_count_is_written_as_the_language_writes_it() -> None:
    text = tr("{count:,} segments, {speed:.1f} a second", count=1234567, speed=61.5)
    assert text == "1.234.567 segmen, 61,5 per detik"
    assert in_english(text) == "1,234,567 segments, 61.5 a second"
    assert (number(4000), number(0.25, ".2f")) == ("4.000", "0,25")


@pytest.mark.usefixtures("indonesian")
def test_the_marks_of_what_the_user_wrote_stay() -> None:
    assert tr("{name}, segment {number}", name="Rp1,5.wbp", number=1234) == "Rp1,5.wbp, segment 1234"


def test_english_keeps_its_comma() -> None:
    assert (tr("{count:,}", count=1234), number(1234)) == ("1,234", "1,234")
