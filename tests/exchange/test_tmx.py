from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from lxml import etree

from workbench.domain.errors import ExchangeError
from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import Origin
from workbench.exchange.tmx import REGIONAL, TmxReport, write_tmx
from workbench.exchange.tmx_presets import PRESETS, TmxPreset

NOON = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
GOLDEN = Path(__file__).parent / "golden"
CONFIRMED = TranslationUnit(
    source="Ikan & udang dijual < Rp50.000.",
    target="Fish & shrimp sell for < Rp50,000.",
    origin=Origin.HUMAN,
    context_before="Pasar itu ramai.",
    context_after="Pembeli datang sejak subuh.",
    article="Pasar ikan",
    file="pasar.txt",
    created_by="ana",
    created_at="2026-01-30T09:30:00Z",
    changed_by="budi",
    changed_at="2026-01-31T10:00:05Z",
    note="Check the price.",
)
DRAFT = TranslationUnit(
    source="Pembeli datang sejak subuh.",
    target="Buyers come since dawn.",
    origin=Origin.MT,
    score=-0.25,
    file="pasar.txt",
    created_at="2026-01-31T10:00:05Z",
    draft=True,
)


def written(tmp_path: Path, *units: TranslationUnit, **options: object) -> etree._Element:
    path = tmp_path / "memory.tmx"
    write_tmx(path, units, now=NOON, **options)
    return etree.parse(path).getroot()


def test_units_leave_as_the_golden_file_has_them(tmp_path: Path) -> None:
    path = tmp_path / "memory.tmx"
    report = write_tmx(path, [CONFIRMED, DRAFT], now=NOON)
    assert report == TmxReport(written=2)
    assert path.read_bytes() == (GOLDEN / "two-units.tmx").read_bytes()


def test_an_empty_memory_is_still_a_whole_file(tmp_path: Path) -> None:
    root = written(tmp_path)
    assert [child.tag for child in root] == ["header", "body"]


def test_the_header_has_every_required_attribute(tmp_path: Path) -> None:
    header = written(tmp_path, CONFIRMED).find("header")
    required = {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"}
    assert required <= set(header.attrib)


def test_no_byte_order_mark_and_no_doctype(tmp_path: Path) -> None:
    path = tmp_path / "memory.tmx"
    write_tmx(path, [CONFIRMED], now=NOON)
    content = path.read_bytes()
    assert content.startswith(b'<?xml version="1.0" encoding="UTF-8"?>')
    assert b"DOCTYPE" not in content


@pytest.mark.parametrize("languages", [("id", "en"), REGIONAL])
def test_a_language_is_spelt_the_same_everywhere(tmp_path: Path, languages: tuple[str, str]) -> None:
    root = written(tmp_path, CONFIRMED, DRAFT, languages=languages)
    assert root.find("header").get("srclang") == languages[0]
    for unit in root.iter("tu"):
        assert tuple(side.get(LANG) for side in unit.iter("tuv")) == languages


@pytest.mark.parametrize("preset", PRESETS.values(), ids=PRESETS)
def test_a_preset_spells_languages_and_context_as_its_tool_does(tmp_path: Path, preset: TmxPreset) -> None:
    (unit,) = written(tmp_path, CONFIRMED, languages=preset.languages, context=preset.context).iter("tu")
    source, target = unit.iter("tuv")
    assert (source.get(LANG), target.get(LANG)) == preset.languages
    assert tuple(prop.get("type") for prop in source.iter("prop")) == preset.context


def test_author_and_dates_stand_on_the_unit_and_on_its_target(tmp_path: Path) -> None:
    unit = written(tmp_path, CONFIRMED).find(".//tu")
    facts = {
        "creationid": "ana",
        "creationdate": "20260130T093000Z",
        "changeid": "budi",
        "changedate": "20260131T100005Z",
    }
    source, target = unit.findall("tuv")
    assert dict(unit.attrib) == facts
    assert {name: value for name, value in target.attrib.items() if name != LANG} == facts
    assert set(source.attrib) == {LANG}


def test_a_date_that_a_tool_left_blank_goes_on_as_it_came(tmp_path: Path) -> None:
    unit = written(tmp_path, replace(CONFIRMED, created_at="0001-01-01T00:00:00Z"))[1][0]
    assert unit.get("creationdate") == "00010101T000000Z"


def test_children_come_in_the_order_of_the_standard(tmp_path: Path) -> None:
    for unit in written(tmp_path, CONFIRMED, DRAFT).iter("tu"):
        tags = [child.tag for child in unit]
        assert tags == sorted(tags, key=["note", "prop", "tuv"].index)


def test_no_prop_has_a_name_that_omegat_takes_for_an_alternative(tmp_path: Path) -> None:
    names = {prop.get("type") for prop in written(tmp_path, CONFIRMED, DRAFT).iter("prop")}
    assert names == {
        "x-file",
        "x-article",
        "x-origin",
        "x-score",
        "x-state",
        "x-context-pre",
        "x-context-post",
    }


def test_a_draft_says_that_nobody_confirmed_it(tmp_path: Path) -> None:
    confirmed, draft = written(tmp_path, CONFIRMED, DRAFT).iter("tu")
    assert draft.get("creationid") == "MT!"
    assert draft.findtext("prop[@type='x-state']") == "draft"
    assert confirmed.find("prop[@type='x-state']") is None


def test_context_stands_on_the_source_and_only_where_there_is_some(tmp_path: Path) -> None:
    confirmed, draft = written(tmp_path, CONFIRMED, DRAFT).iter("tu")
    props = {prop.get("type"): prop.text for prop in confirmed.find("tuv").iter("prop")}
    assert props == {"x-context-pre": "Pasar itu ramai.", "x-context-post": "Pembeli datang sejak subuh."}
    assert draft.find("tuv/prop") is None


def test_characters_that_xml_forbids_are_taken_out_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "memory.tmx"
    spoilt = replace(
        CONFIRMED, source="Ra\x00ya\ufffe.", target="\x0bBi\ud83dg\x1f.", context_before="\x01Ya"
    )
    report = write_tmx(path, [spoilt], now=NOON)
    unit = etree.parse(path).find(".//tu")
    assert [seg.text for seg in unit.iter("seg")] == ["Raya.", "Big."]
    assert report == TmxReport(written=1, removed_characters=5)


@pytest.mark.parametrize("text", ["tab\there", "two\nlines", "emoji 😀", "“quoted” — dash…", "]]>", "a\x85b"])
def test_text_comes_back_as_it_went(tmp_path: Path, text: str) -> None:
    root = written(tmp_path, replace(CONFIRMED, source=text, target=text))
    assert [seg.text for seg in root.iter("seg")] == [text, text]


@pytest.mark.parametrize("empty", ["", "  ", "\x00"])
def test_a_unit_with_an_empty_side_stays_behind(tmp_path: Path, empty: str) -> None:
    path = tmp_path / "memory.tmx"
    units = [replace(CONFIRMED, target=empty), CONFIRMED, replace(CONFIRMED, source=empty)]
    report = write_tmx(path, units, now=NOON)
    assert (report.written, report.skipped) == (1, 2)
    assert len(etree.parse(path).findall(".//tu")) == 1


def test_a_failure_halfway_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    def units_that_break() -> object:
        yield CONFIRMED
        raise KeyError("gone")

    path = tmp_path / "memory.tmx"
    path.write_text("the old file", encoding="utf-8")
    with pytest.raises(KeyError):
        write_tmx(path, units_that_break(), now=NOON)
    assert path.read_text(encoding="utf-8") == "the old file"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_absent_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="could not be written: no such file"):
        write_tmx(tmp_path / "nowhere" / "memory.tmx", [CONFIRMED], now=NOON)


def test_progress_counts_up_to_the_last_unit(tmp_path: Path) -> None:
    heard: list[int] = []
    write_tmx(tmp_path / "memory.tmx", [CONFIRMED] * 1200, now=NOON, progress=heard.append)
    assert heard == [500, 1000, 1200]


def test_a_large_memory_is_streamed(tmp_path: Path) -> None:
    """The units come from a generator and are never held together: half the file is on disk at half time."""
    sizes: list[int] = []

    def watch(_: int) -> None:
        sizes.extend(part.stat().st_size for part in tmp_path.glob("*.part"))

    write_tmx(tmp_path / "memory.tmx", (CONFIRMED for _ in range(4000)), now=NOON, progress=watch)
    half, whole = sizes[len(sizes) // 2 - 1], (tmp_path / "memory.tmx").stat().st_size
    assert whole * 0.3 < half < whole * 0.7


def test_the_region_of_the_target_follows_the_project_s_english() -> None:
    assert PRESETS["trados"].languages_for("british") == ("id-ID", "en-GB")
    assert PRESETS["trados"].languages_for("american") == ("id-ID", "en-US")
    assert PRESETS["omegat"].languages_for("british") == ("id", "en")
