"""Where Indonesian and English sentences end."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.places import SHARED
from workbench.domain.languages import Language
from workbench.text.splitting.boundaries import ends_sentence, is_plain
from workbench.text.splitting.lexicon import lexicon
from workbench.text.splitting.sentences import sentences, split
from workbench.text.splitting.stops import STOP, Stop

HERE = Path(__file__).parent
GOLD = SHARED / "gold/sentences.jsonl"

MARKS = [
    ". ",
    ".",
    "? ",
    "!",
    "…",
    "...",
    '"',
    "' ",
    "“",
    "” ",
    "(",
    ")",
    "[",
    " - ",
    "• ",
    " ",
    "\u00a0",
    "\n",
]
WORDS = [
    "1. ",
    "dr. ",
    "PT. ",
    "p.m. ",
    "Kata",
    "kata",
    "Ia pergi",
    "detik.com",
    "B",
    "S.H.",
    "7.30",
    "\u200b",
    "中文",
]
pieces = st.sampled_from(MARKS + WORDS)
texts = st.lists(pieces, max_size=25).map("".join) | st.text(max_size=60)


def golden(file: Path) -> list[dict[str, str | list[str]]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def expected_ends(paragraph: str, parts: list[str]) -> set[int]:
    """Return the offsets where all sentences but the last end."""
    position, ends = 0, []
    for part in parts:
        position = paragraph.index(part, position) + len(part)
        ends.append(position)
    return set(ends[:-1])


def boundary_f1(file: Path, language: Language) -> float:
    right = missed = invented = 0
    for row in golden(file):
        paragraph, parts = str(row["paragraph"]), list(row["sentences"])
        expected = expected_ends(paragraph, parts)
        found = {span.end for span in split(paragraph, language)[:-1]}
        right += len(expected & found)
        missed += len(expected - found)
        invented += len(found - expected)
    return 2 * right / (2 * right + missed + invented)


@pytest.mark.parametrize(("language", "rows"), [("id", 120), ("en", 100)])
def test_hard_paragraphs_end_where_a_reader_says(language: Language, rows: int) -> None:
    file = HERE / f"sentences.{language}.jsonl"
    assert len(golden(file)) >= rows
    assert boundary_f1(file, language) >= 0.99


@pytest.mark.skipif(not GOLD.is_file(), reason="the shared gold sentences are not beside this checkout")
def test_gold_paragraphs_end_where_the_gold_says() -> None:
    assert boundary_f1(GOLD, "id") >= 0.99


@pytest.mark.parametrize("language", ["id", "en"])
@given(text=texts)
def test_no_character_is_lost_and_none_comes_twice(language: Language, text: str) -> None:
    spans = split(text, language)
    covered = "".join(text[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(text.split())
    ends = [0] + [offset for span in spans for offset in span] + [len(text)]
    assert ends == sorted(ends)


@pytest.mark.parametrize("language", ["id", "en"])
@given(text=texts)
def test_no_sentence_is_empty_or_has_blanks_at_its_ends(language: Language, text: str) -> None:
    parts = sentences(text, language)
    assert all(part == part.strip() != "" for part in parts)
    assert bool(parts) == bool(text.strip())


def everyday_stops() -> Iterator[Stop]:
    for row in golden(HERE / "sentences.id.jsonl"):
        paragraph = str(row["paragraph"])
        for found in STOP.finditer(paragraph):
            yield Stop(paragraph, 0, found.start(), found.end(1), found.end())


def test_the_short_way_never_disagrees_with_the_long_one() -> None:
    words = lexicon("id")
    plain = [stop for stop in everyday_stops() if is_plain(stop, words)]
    assert len(plain) > 50
    assert all(ends_sentence(stop, words) for stop in plain)


def test_an_abbreviation_is_one_only_in_its_own_case() -> None:
    assert sentences("Nabi Ibrahim as. Pergi.", "id") == ["Nabi Ibrahim as. Pergi."]
    assert sentences("Kami menunggu tanggapan AS. Pergi.", "id") == ["Kami menunggu tanggapan AS.", "Pergi."]


def test_the_language_decides_what_an_abbreviation_is() -> None:
    assert len(sentences("No. I will not.", "en")) == 2
    assert len(sentences("No. I will not.", "id")) == 1


def test_spans_rebuild_the_paragraph() -> None:
    paragraph = '  "Kami siap. Kami menunggu," kata dia.  Ia pergi. '
    assert [paragraph[start:end] for start, end in split(paragraph, "id")] == [
        '"Kami siap.',
        'Kami menunggu," kata dia.',
        "Ia pergi.",
    ]


def test_a_blank_paragraph_has_no_sentences() -> None:
    assert split("", "id") == []
    assert split(" \t\n", "en") == []
