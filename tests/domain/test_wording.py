"""Numbers stand in a text as its language writes them."""

from collections.abc import Iterator

import pytest

from workbench.domain.wording import filled, in_english, neutral, number, retold, speak, tr


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


def test_what_a_project_keeps_is_told_in_the_language_of_the_day(indonesian) -> None:
    kept = neutral(tr("{count:,} segments in {name}", count=1234, name="Rp1,5\t{count}.wbp"))
    assert retold(kept) == "1.234 segmen in Rp1,5\t{count}.wbp"
    speak(str)
    assert retold(kept) == "1,234 segments in Rp1,5\t{count}.wbp"
    assert neutral(tr("{count:,} segments in {name}", count=1234, name="Rp1,5\t{count}.wbp")) == kept


def test_a_text_of_a_table_is_filled_in_as_its_language_has_it(indonesian) -> None:
    text = filled(tr("{count:,} segments"), count=1234)
    assert (text, retold(neutral(text))) == ("1.234 segmen", "1.234 segmen")


@pytest.mark.parametrize(
    "kept",
    ["Confirm 1,234 segmen", "Replace “a\tb”", 'Odd\t["a"]', "Odd {count:,} {count.real}\t{}", "Odd\t{"],
)
def test_what_an_older_program_kept_is_told_as_it_reads(kept: str) -> None:
    assert retold(kept) == kept.removesuffix("\t{}")


def test_a_text_without_values_is_kept_as_it_stands_in_the_code(indonesian) -> None:
    assert (neutral(tr("Draft segments")), retold("Draft segments")) == ("Draft segments", "Draft segmen")
