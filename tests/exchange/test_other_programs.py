"""What we write is read by other people's programs, with every text, note and state that they know.

Tests run where a program is installed: translate-toolkit by ``WORKBENCH_TRANSLATE_TOOLKIT``, the Python that
has it, or by ``tmx2po`` on the path; XLIFF's schemas as Debian's php-symfony-translation has them, or in the
folder ``WORKBENCH_XLIFF_SCHEMAS``.
"""

import json
import os
import shutil
import subprocess
import zipfile
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from workbench.domain.bilingual import BilingualSegment
from workbench.domain.glossary import Term
from workbench.domain.memory import Match, MatchKind, TranslationUnit
from workbench.domain.segment import Origin, State
from workbench.exchange.glossary_files import write_glossary
from workbench.exchange.spreadsheet import write_xlsx
from workbench.exchange.tmx import write_tmx
from workbench.exchange.tmx_presets import PRESETS
from workbench.exchange.word_sheet import write_word_sheet
from workbench.exchange.xliff import write_xliff

TEXTS = (
    "Harga < Rp50.000 & naik.",
    "“Kami siap,” kata wali kota…",
    "Emoji 😀, tanda ]]> dan\ttab.",
    "é́ \u200bx",
)
MATCHES = (
    Match(MatchKind.CONTEXT, 101, "Ya.", "Yes."),
    Match(MatchKind.FUZZY, 83, "Ya!", "Yes!", article="Pasar"),
    Match(MatchKind.MT, 0, "Ya.", "Yeah."),
)
UNITS = [
    TranslationUnit(text, f"In English: {text}", Origin.HUMAN, created_by="Ani", note=f"Note {number}")
    for number, text in enumerate(TEXTS)
]
STATES: list[tuple[State, Origin | None, float | None]] = [
    (State.UNTRANSLATED, None, None),
    (State.CONFIRMED, Origin.HUMAN, None),
    (State.REJECTED, None, None),
    (State.REVIEWED, Origin.MT, -0.5),
    *((State.DRAFT, origin, 100.0) for origin in Origin),
]


def segment(article: int, number: int) -> BilingualSegment:
    state, origin, score = STATES[number - 1]
    return BilingualSegment(
        article, number, TEXTS[number % len(TEXTS)], "" if state is State.UNTRANSLATED else "Target.",
        state, f"pasar{article}.txt", "Pasar", origin, score, number == 2, (("Ani", "Look."),), MATCHES,
        "Ani & Budi", "2026-01-31T09:30:00Z",
    )  # fmt: skip


SEGMENTS = [segment(article, number) for article in (1, 2) for number in range(1, len(STATES) + 1)]
READER = """
import json, sys
from translate.storage import factory, xliff2
path, = sys.argv[1:]
try:
    store = factory.getobject(path)
except ValueError:  # of XLIFF 2, as it says itself
    store = xliff2.Xliff2File.parsefile(path)
print(json.dumps([
    [str(unit.source), str(unit.target), unit.getnotes(), bool(unit.istranslated()), bool(unit.isfuzzy())]
    for unit in store.units
]))
"""
SCHEMAS = Path(
    os.environ.get("WORKBENCH_XLIFF_SCHEMAS")
    or "/usr/share/php/Symfony/Component/Translation/Resources/schemas"
)
OURS = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x-workbench:xliff">
<xs:attribute name="article" type="xs:positiveInteger"/><xs:attribute name="check" type="xs:hexBinary"/>
<xs:attribute name="changed-by" type="xs:string"/><xs:attribute name="changed-at" type="xs:dateTime"/>
</xs:schema>"""
BOTH = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="urn:x-workbench:xliff" schemaLocation="ours.xsd"/>
<xs:import namespace="urn:oasis:names:tc:xliff:document:{space}" schemaLocation="xliff.xsd"/>
</xs:schema>"""


@cache
def toolkit() -> str:
    """Return the Python that has translate-toolkit, empty where there is none."""
    command = shutil.which("tmx2po")
    beside = str(Path(command).resolve().with_name("python")) if command else ""
    return os.environ.get("WORKBENCH_TRANSLATE_TOOLKIT") or (shutil.which(beside) or "")


needs_toolkit = pytest.mark.skipif(not toolkit(), reason="translate-toolkit is not installed")
needs_xmllint = pytest.mark.skipif(shutil.which("xmllint") is None, reason="xmllint is not installed")


def as_the_toolkit_reads(path: Path) -> list[list[str | bool]]:
    done = subprocess.run(
        [toolkit(), "-c", READER, path], check=True, capture_output=True, encoding="utf-8", env={}
    )
    units: list[list[str | bool]] = json.loads(done.stdout)
    return units


@needs_toolkit
@pytest.mark.parametrize("preset", PRESETS)
def test_translate_toolkit_reads_every_unit_and_note_of_a_memory(tmp_path: Path, preset: str) -> None:
    write_tmx(tmp_path / "m.tmx", UNITS, languages=PRESETS[preset].languages, context=PRESETS[preset].context)
    assert as_the_toolkit_reads(tmp_path / "m.tmx") == [
        [unit.source, unit.target, unit.note, True, False] for unit in UNITS
    ]


@needs_toolkit
@pytest.mark.parametrize("version", ["1.2", "2.1"])
def test_translate_toolkit_reads_xliff_and_knows_what_is_final(tmp_path: Path, version: str) -> None:
    write_xliff(tmp_path / "s.xlf", SEGMENTS, version)
    for read, segment in zip(as_the_toolkit_reads(tmp_path / "s.xlf"), SEGMENTS, strict=True):
        source, target, notes, translated, fuzzy = read
        assert (source, target) == (segment.source, segment.target)
        assert translated is (segment.state in {State.CONFIRMED, State.REVIEWED})
        assert fuzzy is (segment.state in {State.DRAFT, State.REJECTED})
        assert notes == ("Look." if version == "1.2" else "")  # of 2.x it looks for notes in the segment


@needs_toolkit
def test_translate_toolkit_reads_a_glossary(tmp_path: Path) -> None:
    terms = [Term("wali kota", ("mayor",), note="of a city"), Term("beras & gula", ("rice < sugar",))]
    write_glossary(tmp_path / "g.tbx", terms)
    read = as_the_toolkit_reads(tmp_path / "g.tbx")
    assert [unit[:2] for unit in read] == [["wali kota", "mayor"], ["beras & gula", "rice < sugar"]]


def written_xml(folder: Path) -> list[Path]:
    """Return every kind of XML that we write, the parts of office files among it."""
    write_tmx(folder / "m.tmx", UNITS)
    write_xliff(folder / "old.xlf", SEGMENTS, "1.2")
    write_xliff(folder / "new.xlf", SEGMENTS, "2.1")
    write_glossary(folder / "g.tbx", [Term(TEXTS[0], (TEXTS[1],), (TEXTS[2],), TEXTS[3])])
    write_xlsx(folder / "s.xlsx", SEGMENTS)
    write_word_sheet(folder / "s.docx", SEGMENTS)
    for package in (folder / "s.xlsx", folder / "s.docx"):
        with zipfile.ZipFile(package) as archive:
            archive.extractall(package.with_suffix(f"{package.suffix}.parts"))
    return sorted(
        path for path in folder.rglob("*") if path.suffix in {".tmx", ".xlf", ".tbx", ".xml", ".rels"}
    )


@needs_xmllint
def test_xmllint_finds_every_file_well_formed(tmp_path: Path) -> None:
    files = written_xml(tmp_path)
    assert len(files) > 10
    done = subprocess.run(["xmllint", "--nonet", "--noout", *files], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@needs_xmllint
@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="the schemas of XLIFF are not installed")
@pytest.mark.parametrize(
    ("version", "schema", "space"),
    [("1.2", "xliff-core-1.2-strict", "1.2"), ("2.1", "xliff-core-2.0", "2.0")],
)
def test_xliff_is_valid_by_its_own_schema(tmp_path: Path, version: str, schema: str, space: str) -> None:
    """The core schema of 2.0 is that of 2.1 too; our own attributes are declared beside it."""
    write_xliff(tmp_path / "s.xlf", SEGMENTS, version)
    core = etree.parse(SCHEMAS / f"{schema}.xsd")
    for imported in core.iter("{*}import"):
        imported.set("schemaLocation", "xml.xsd")  # the copy that lies beside it
    core.write(tmp_path / "xliff.xsd")
    shutil.copy(SCHEMAS / "xml.xsd", tmp_path)
    (tmp_path / "ours.xsd").write_text(OURS, encoding="utf-8")
    (tmp_path / "both.xsd").write_text(BOTH.format(space=space), encoding="utf-8")
    lint = ["xmllint", "--nonet", "--noout", "--schema", tmp_path / "both.xsd", tmp_path / "s.xlf"]
    done = subprocess.run(lint, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
