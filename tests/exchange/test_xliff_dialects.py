"""XLIFF as other tools send it back: read by its numbers and states, or refused in a sentence."""

from pathlib import Path

import pytest

from workbench.domain.errors import ExchangeError
from workbench.domain.segment import State
from workbench.exchange.formats import read_bilingual
from workbench.exchange.xliff_reading import read_xliff

OKAPI = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"
       xmlns:okp="okapi-framework:xliff-extensions">
<file original="pasar.txt" source-language="id" target-language="en-us" datatype="x-text/plain"><body>
<trans-unit id="1" okp:x="y"><source xml:lang="id">Pasar ramai. Hujan.</source>
<seg-source><mrk mid="0" mtype="seg">Pasar ramai.</mrk> <mrk mid="1" mtype="seg">Hujan.</mrk></seg-source>
<target xml:lang="en-us"><mrk mid="0" mtype="seg">A busy <g id="1">market</g>.</mrk> \
<mrk mid="1" mtype="seg">Rain<x id="2"/>.</mrk></target>
</trans-unit></body></file></xliff>"""
OMEGAT = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:wb="urn:x-workbench:xliff">
<file original="pasar.txt" source-language="id" target-language="en" datatype="plaintext"
 wb:article="2"><body>
<trans-unit id="3" approved="no" wb:check="0a1b2c3d"><source>Pasar ramai.</source>
<target state="needs-translation">A busy market.</target></trans-unit></body></file></xliff>"""
TRADOS = """<?xml version="1.0" encoding="utf-8"?>
<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" version="1.2" sdl:version="1.0"
       xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="pasar.txt" datatype="x-sdlfilterframework2" source-language="id-ID" target-language="en-US">
<body><trans-unit id="1b0c7e2a-9c0e-4d3b-8a43-5d7c9f0e6b1a"><source>Pasar ramai.</source>
<target><mrk mtype="seg" mid="1">A busy market.</mrk></target>
<sdl:seg-defs><sdl:seg id="1" conf="Translated"/></sdl:seg-defs></trans-unit></body></file></xliff>"""
MEMOQ = """<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff" version="1.2">
<file original="pasar.txt" source-language="id" target-language="en-us" datatype="plaintext"><body>
<trans-unit id="1" mq:status="{}"><source xml:space="preserve">Pasar ramai.</source>
<target xml:space="preserve">A busy market.</target></trans-unit></body></file></xliff>"""
PHRASE = """<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="http://www.memsource.com/mxlf/2.0"
 version="1.2">
<file original="pasar.txt" source-language="id" target-language="en"><body><group id="0">
<trans-unit id="{}" m:confirmed="{}" m:locked="false"><source>Pasar ramai.</source>
<target>A busy market.</target></trans-unit></group></body></file></xliff>"""
LOKALIZE = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="pasar.txt" source-language="id" target-language="en" datatype="plaintext"><body>
<trans-unit id="1" approved="yes"><source>Pasar ramai.</source>
<target state="signed-off">A busy market.</target>
<note from="Ani" annotates="target">Good.</note></trans-unit></body></file></xliff>"""


def read(tmp_path: Path, content: str, name: str = "back.xlf"):
    (tmp_path / name).write_text(content, encoding="utf-8")
    (segment,) = read_bilingual(tmp_path / name)
    return segment


def test_okapi_s_sentences_are_put_together_and_its_codes_left_out(tmp_path: Path) -> None:
    back = read(tmp_path, OKAPI)
    assert (back.number, back.source, back.target) == (1, "Pasar ramai. Hujan.", "A busy market. Rain.")
    assert (back.state, back.file) == (None, "pasar.txt")


def test_omegat_keeps_what_is_ours_and_its_state_is_a_draft(tmp_path: Path) -> None:
    back = read(tmp_path, OMEGAT)
    assert (back.article, back.number, back.check, back.state) == (2, 3, "0a1b2c3d", State.DRAFT)


def test_lokalize_s_approval_and_note_come_back(tmp_path: Path) -> None:
    back = read(tmp_path, LOKALIZE)
    assert (back.state, back.comment) == (State.REVIEWED, "Ani: Good.")


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("ManuallyConfirmed", State.CONFIRMED),
        ("Proofread", State.REVIEWED),
        ("Rejected", State.REJECTED),
        ("PartiallyEdited", State.DRAFT),
        ("NotStarted", None),
    ],
)
def test_memoq_s_words_for_a_state_are_known(tmp_path: Path, status: str, state: State | None) -> None:
    assert read(tmp_path, MEMOQ.format(status), "back.mqxliff").state is state


@pytest.mark.parametrize(("confirmed", "state"), [("1", State.CONFIRMED), ("0", State.DRAFT)])
def test_phrase_says_what_is_confirmed(tmp_path: Path, confirmed: str, state: State) -> None:
    assert read(tmp_path, PHRASE.format("seg1", confirmed), "back.mxliff").state is state


@pytest.mark.parametrize("content", [TRADOS, PHRASE.format("q4XdZ7_dc2:0", "1")], ids=["Trados", "Phrase"])
def test_a_tool_s_own_working_file_is_refused_with_what_to_do(tmp_path: Path, content: str) -> None:
    (tmp_path / "own.xlf").write_text(content, encoding="utf-8")
    with pytest.raises(ExchangeError, match="own working file") as refusal:
        list(read_xliff(tmp_path / "own.xlf"))
    assert "write the XLIFF that it was given back" in refusal.value.hint


def test_a_file_of_trados_is_refused_by_its_name_too(tmp_path: Path) -> None:
    (tmp_path / "own.sdlxliff").write_text(TRADOS, encoding="utf-8")
    with pytest.raises(ExchangeError, match="kind that cannot be imported"):
        list(read_bilingual(tmp_path / "own.sdlxliff"))
