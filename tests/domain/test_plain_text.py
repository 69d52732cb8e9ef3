"""Text from a clipboard, made fit for a file."""

from workbench.domain.plain_text import storable


def test_nulls_and_lone_halves_of_characters_go_and_whole_ones_stay() -> None:
    assert (
        storable("a\0b \ud83d \udc00 😀 “ya”")
        == "ab \N{REPLACEMENT CHARACTER} \N{REPLACEMENT CHARACTER} 😀 “ya”"
    )
    storable("\ud83d").encode("utf-8")
