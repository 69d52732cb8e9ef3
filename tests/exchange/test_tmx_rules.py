"""Every rule of the trade for a TMX, on units of every kind and for every tool."""

import re
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from lxml import etree

from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import Origin
from workbench.exchange.tmx import write_tmx
from workbench.exchange.tmx_presets import PRESETS

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
FORBIDDEN = {"file", "id", "prev", "next", "path"}
UNIT = TranslationUnit(
    "Pasar ramai.", "The market is busy.", created_by="Ani", created_at="2026-01-30T09:30:00Z",
    changed_by="Budi", changed_at="2026-01-31T10:00:05+07:00", article="Pasar", file="pasar.txt",
)  # fmt: skip
UNITS = [
    replace(UNIT, origin=origin, score=score, note=note, draft=draft, context_before=before)
    for origin, score, note, draft, before in product(
        (None, *Origin), (None, -0.25, 100.0), ("", "Look\x0b."), (False, True), ("", "\x00")
    )
]


@pytest.fixture(params=PRESETS)
def root(request: pytest.FixtureRequest, tmp_path: Path) -> etree._Element:
    tool = PRESETS[request.param]
    report = write_tmx(tmp_path / "m.tmx", UNITS, languages=tool.languages, context=tool.context)
    assert report.removed_characters == sum("\x0b" in unit.note for unit in UNITS)
    return etree.parse(tmp_path / "m.tmx").getroot()


def test_every_unit_has_its_children_in_order_and_two_whole_sides(root: etree._Element) -> None:
    units = list(root.iter("tu"))
    assert len(units) == len(UNITS)
    for unit in units:
        tags = [child.tag for child in unit]
        assert tags == sorted(tags, key=["note", "prop", "tuv"].index)
        assert [seg.text for seg in unit.iter("seg")] == [UNIT.source, UNIT.target]
        for side in unit.iter("tuv"):
            assert [child.tag for child in side][-1] == "seg"


def test_no_unit_has_an_id_or_a_prop_that_a_tool_takes_for_something_else(root: etree._Element) -> None:
    assert not [unit for unit in root.iter("tu") if "tuid" in unit.attrib]
    props = list(root.iter("prop"))
    assert not FORBIDDEN & {prop.get("type") for prop in props}
    assert all(prop.text for prop in props)


def test_authors_and_dates_are_the_same_on_the_unit_and_on_its_target(root: etree._Element) -> None:
    for unit, gone in zip(root.iter("tu"), UNITS, strict=True):
        target = dict(unit.findall("tuv")[1].attrib)
        del target[LANG]
        assert target == dict(unit.attrib)
        assert unit.get("creationid") == ("MT!" if gone.draft else "Ani")
        dates = [unit.get(name, "") for name in ("creationdate", "changedate")]
        assert dates == ["20260130T093000Z", "20260131T030005Z"]
        assert all(re.fullmatch(r"\d{8}T\d{6}Z", date) for date in dates)


def test_drafts_alone_are_marked_as_drafts(root: etree._Element) -> None:
    states = [unit.findtext("prop[@type='x-state']", "") for unit in root.iter("tu")]
    assert states == ["draft" if unit.draft else "" for unit in UNITS]


def test_languages_are_those_of_the_header_and_never_all(root: etree._Element) -> None:
    spelt = root.find("header").get("srclang")
    assert spelt != "*all*"
    assert {unit.find("tuv").get(LANG) for unit in root.iter("tu")} == {spelt}
    assert len({unit.findall("tuv")[1].get(LANG) for unit in root.iter("tu")}) == 1
