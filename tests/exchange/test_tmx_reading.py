"""TMX from other tools, in all the shapes that people meet, and from those who wish us ill."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.errors import ExchangeError
from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import Origin
from workbench.exchange.tmx import REGIONAL, write_tmx
from workbench.exchange.tmx_reading import DRAFT_PENALTY, SkippedUnit, read_tmx

HEADER = (
    '<header creationtool="x" creationtoolversion="1" segtype="sentence" '
    'o-tmf="x" adminlang="en" srclang="id" datatype="plaintext"/>'
)
PAIR = (
    '<tu><tuv xml:lang="id"><seg>Pasar ramai.</seg></tuv>'
    '<tuv xml:lang="en"><seg>The market is busy.</seg></tuv></tu>'
)


def tmx(*units: str, header: str = HEADER, version: str = "1.4", before: str = "") -> str:
    body = "\n".join(units)
    return f'<?xml version="1.0"?>\n{before}<tmx version="{version}">{header}<body>\n{body}\n</body></tmx>\n'


def pair(source: str, target: str, attributes: str = "", props: str = "") -> str:
    sides = f'<tuv xml:lang="id"><seg>{source}</seg></tuv><tuv xml:lang="en"><seg>{target}</seg></tuv>'
    return f"<tu {attributes}>{props}{sides}</tu>"


def read(tmp_path: Path, content: str | bytes) -> tuple[list[TranslationUnit], list[SkippedUnit]]:
    path = tmp_path / "memory.tmx"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    skipped: list[SkippedUnit] = []
    return list(read_tmx(path, skipped=skipped.append)), skipped


def sides(units: Sequence[TranslationUnit]) -> list[tuple[str, str]]:
    return [(unit.source, unit.target) for unit in units]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("labelled", ["", ' encoding="utf-8"', ' encoding="UTF-16"'])
def test_any_encoding_is_read_whatever_the_file_calls_it(
    tmp_path: Path, encoding: str, labelled: str
) -> None:
    content = tmx(pair("Café “Melati” 😀", "Café “Melati” 😀")).replace('"1.0"', f'"1.0"{labelled}', 1)
    units, skipped = read(tmp_path, content.encode(encoding))
    assert sides(units) == [("Café “Melati” 😀", "Café “Melati” 😀")]
    assert not skipped


@pytest.mark.parametrize(
    "content",
    [
        tmx(PAIR, before='<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'),
        tmx(PAIR, before='<!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD for TMX//EN" "http://host.invalid/t.dtd">'),
        tmx(PAIR.replace("xml:lang", "lang"), version="1.1"),
        tmx(PAIR, version="2.0"),
        tmx(PAIR, header="<header/>"),
        tmx(PAIR, header=""),
        tmx(PAIR, header=HEADER.replace('"id"', '"*all*"')),
        tmx(PAIR.replace('"id"', '"ID-id"').replace('"en"', '"EN_us"')),
        tmx(PAIR.replace('"id"', '"in"').replace('"en"', '"eng"')),
        tmx(PAIR).replace("<tmx ", '<tmx xmlns="http://www.lisa.org/tmx14" '),
        tmx(PAIR.replace("<tuv", '<tuv xml:lang="fr"><seg>Le marché.</seg></tuv><tuv', 1)),
        tmx("<!-- one --><?tool two?>" + PAIR),
    ],
    ids=["doctype", "public doctype", "1.1", "2.0", "bare header", "no header", "all", "case", "old codes",
         "namespace", "third language", "remarks"],
)  # fmt: skip
def test_what_other_tools_write_is_read(tmp_path: Path, content: str) -> None:
    units, skipped = read(tmp_path, content)
    assert sides(units) == [("Pasar ramai.", "The market is busy.")]
    assert not skipped


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ('Kami <bpt i="1">&lt;b&gt;</bpt>siap<ept i="1">&lt;/b&gt;</ept>.', "Kami siap."),
        ('Kami <hi type="bold">siap</hi>.', "Kami siap."),
        ("Baris<ph>&lt;br/&gt;</ph> dua.", "Baris dua."),
        ('Kami <it pos="begin">{i}</it>siap.', "Kami siap."),
        ("Kami <ut>{u}</ut>siap.", "Kami siap."),
        ("Lihat <ph>{link <sub>halaman ini</sub>}</ph>.", "Lihat halaman ini."),
        ("Kami <hi>sangat <hi>siap</hi></hi>.", "Kami sangat siap."),
        ("<![CDATA[Harga < Rp5.000 & turun.]]>", "Harga < Rp5.000 & turun."),
        ("\n   Kami siap.\n  ", "Kami siap."),
    ],
    ids=["paired", "highlight", "placeholder", "isolated", "unknown", "sub", "nested", "cdata", "indented"],
)
def test_inline_tags_leave_the_text(tmp_path: Path, inside: str, text: str) -> None:
    units, _ = read(tmp_path, tmx(pair(inside, inside)))
    assert sides(units) == [(text, text)]


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("20260130T093000Z", "2026-01-30T09:30:00Z"),
        ("2026-01-30T16:30:00+07:00", "2026-01-30T09:30:00Z"),
        ("2026-01-30T09:30:00.123456", "2026-01-30T09:30:00Z"),
        ("2026-01-30", "2026-01-30T00:00:00Z"),
        ("0001-01-01T00:00:00+07:00", ""),
        ("kemarin", ""),
        ("", ""),
    ],
)
def test_dates_of_every_kind_are_understood_and_others_left_out(
    tmp_path: Path, written: str, kept: str
) -> None:
    units, skipped = read(tmp_path, tmx(pair("Ya.", "Yes.", f'changedate="{written}"')))
    assert [unit.changed_at for unit in units] == [kept]
    assert not skipped


def test_author_and_dates_are_found_on_the_target_alone(tmp_path: Path) -> None:
    facts = 'creationid="ana" creationdate="20260130T093000Z" changeid="budi" changedate="20260131T100000Z"'
    units, _ = read(tmp_path, tmx(PAIR.replace('<tuv xml:lang="en"', f'<tuv xml:lang="en" {facts}')))
    (unit,) = units
    assert (unit.created_by, unit.changed_by) == ("ana", "budi")
    assert (unit.created_at, unit.changed_at) == ("2026-01-30T09:30:00Z", "2026-01-31T10:00:00Z")


def test_context_is_read_as_memoq_and_as_phrase_write_it(tmp_path: Path) -> None:
    memoq = PAIR.replace("<seg>Pasar", '<prop type="x-context-pre">Satu.</prop><seg>Pasar')
    phrase = pair("Pasar.", "Market.", props='<prop type="context_prev">Satu.</prop>')
    units, _ = read(tmp_path, tmx(memoq, phrase))
    assert [unit.context_before for unit in units] == ["Satu.", "Satu."]


def test_what_stands_at_the_target_or_behind_the_sides_is_told_apart(tmp_path: Path) -> None:
    at_target = (
        '<tuv xml:lang="en"><prop type="x-context-pre">One.</prop><note>Hers.</note><seg>Yes.</seg></tuv>'
    )
    unit = (
        f'<tu><tuv xml:lang="id"><seg>Ya.</seg></tuv>{at_target}'
        '<tuv xml:lang="id"><seg>Ya, ya.</seg></tuv><prop type="x-file">a.txt</prop><note>Ours.</note></tu>'
    )
    (read_unit,), _ = read(tmp_path, tmx(unit))
    assert (read_unit.source, read_unit.target) == ("Ya.", "Yes.")
    assert (read_unit.context_before, read_unit.file, read_unit.note) == ("", "a.txt", "Ours.")


def test_a_draft_comes_in_with_a_penalty(tmp_path: Path) -> None:
    units, _ = read(tmp_path, tmx(pair("Ya.", "Yes.", 'creationid="MT!"')))
    assert units[0].draft
    assert units[0].penalty == DRAFT_PENALTY


def test_a_bad_unit_is_named_and_the_others_come_in(tmp_path: Path) -> None:
    content = tmx(
        PAIR,
        pair("", "Empty."),
        '<tu><tuv xml:lang="id"><seg>Sendiri.</seg></tuv></tu>',
        '<tu><tuv><seg>Tanpa bahasa.</seg></tuv><tuv xml:lang="en"><seg>No language.</seg></tuv></tu>',
        '<tu><tuv xml:lang="id"/><tuv xml:lang="en"><seg>No seg.</seg></tuv></tu>',
        PAIR,
    )
    units, skipped = read(tmp_path, content)
    assert len(units) == 2
    assert skipped == [
        SkippedUnit(2, 4, "Its Indonesian side is empty."),
        SkippedUnit(3, 5, "It has no English side."),
        SkippedUnit(4, 6, "It has no Indonesian side."),
        SkippedUnit(5, 7, "It has no Indonesian side."),
    ]


@pytest.mark.parametrize(
    "ending", ["<tu><tuv xml:lang='id'><seg>Terp", "<tu><oops></tu></body></tmx>", "\x01", "&nbsp;", ""]
)
def test_a_file_that_breaks_off_gives_what_stood_before(tmp_path: Path, ending: str) -> None:
    whole = tmx(PAIR, PAIR)
    units, skipped = read(tmp_path, whole[: whole.index("</body>")] + ending)
    assert len(units) == 2
    (report,) = skipped
    assert report.number == 3
    assert report.line in {4, 5}
    assert report.reason.startswith("The file breaks off here (")


def test_bytes_that_are_no_utf8_end_the_file_there(tmp_path: Path) -> None:
    units, skipped = read(tmp_path, tmx(PAIR, pair("\udcff", "x")).encode(errors="surrogateescape"))
    assert len(units) == 1
    assert len(skipped) == 1


@pytest.mark.parametrize(
    "content",
    [
        tmx(pair("&b;", "x"), before='<!DOCTYPE tmx [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>'),
        tmx(pair("&f;", "x"), before='<!DOCTYPE tmx [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
        tmx(PAIR, before='<!DOCTYPE tmx [<!ENTITY % p SYSTEM "http://host.invalid/p.dtd"> %p;]>'),
    ],
    ids=["bomb", "file", "parameter"],
)
def test_a_file_that_declares_entities_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(ExchangeError, match="declares entities"):
        read(tmp_path, content)


def test_an_entity_bomb_in_the_root_s_attributes_does_not_go_off(tmp_path: Path) -> None:
    levels = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(12))
    content = tmx(PAIR, version="&e12;", before=f'<!DOCTYPE tmx [<!ENTITY e0 "lol">{levels}]>')
    with pytest.raises(ExchangeError):
        read(tmp_path, content)


def test_an_entity_of_an_absent_dtd_costs_its_unit_alone(tmp_path: Path) -> None:
    content = tmx(pair("Satu&nbsp;dua", "x"), PAIR, before='<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
    units, skipped = read(tmp_path, content)
    assert len(units) == 1
    assert [each.reason for each in skipped] == ["It uses &nbsp;, which the file does not explain."]


@pytest.mark.parametrize("content", ["", "Pasar ramai.", "<xliff/>", "<html><tmx/></html>", "\x00" * 99])
def test_what_is_no_tmx_is_refused_in_a_sentence(tmp_path: Path, content: str) -> None:
    with pytest.raises(ExchangeError, match="This is no TMX file"):
        read(tmp_path, content)


def test_a_file_that_is_not_there_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="could not be read"):
        next(read_tmx(tmp_path / "absent.tmx", skipped=print))


def test_ten_megabytes_in_one_line_are_read(tmp_path: Path) -> None:
    units, skipped = read(tmp_path, tmx(PAIR * 80_000))
    assert len(units) == 80_000
    assert not skipped


def test_deep_nesting_ends_the_file_there(tmp_path: Path) -> None:
    units, skipped = read(tmp_path, tmx(PAIR, pair("<hi>" * 100_000 + "x" + "</hi>" * 100_000, "x")))
    assert len(units) == 1
    assert len(skipped) == 1


def test_lines_are_counted_beyond_sixteen_bits(tmp_path: Path) -> None:
    _, skipped = read(tmp_path, tmx("\n" * 70_000 + pair("", "x")))
    assert skipped == [SkippedUnit(1, 70_003, "Its Indonesian side is empty.")]


def test_progress_ends_with_the_last_byte_and_stopping_lets_go_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "memory.tmx"
    path.write_text(tmx(*[PAIR] * 2000), encoding="utf-8")
    told: list[int] = []
    units = read_tmx(path, skipped=print, progress=told.append)
    next(units)
    units.close()
    path.rename(tmp_path / "moved.tmx")
    list(read_tmx(tmp_path / "moved.tmx", skipped=print, progress=told.append))
    assert told == sorted(told)
    assert told[-1] == (tmp_path / "moved.tmx").stat().st_size


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).map(str.strip).filter(bool)
MOMENTS = st.datetimes(datetime(1000, 1, 1)).map(lambda moment: f"{moment:%Y-%m-%dT%H:%M:%SZ}")  # noqa: DTZ001
UNITS = st.builds(
    TranslationUnit,
    source=TEXTS,
    target=TEXTS,
    origin=st.sampled_from([None, Origin.HUMAN, Origin.MT, Origin.TM, Origin.PROPAGATION]),
    score=st.none() | st.integers(-100, 101).map(float),
    context_before=st.just("") | TEXTS,
    context_after=st.just("") | TEXTS,
    article=st.just("") | TEXTS,
    file=st.just("") | TEXTS,
    created_by=st.sampled_from(["", "Ana", "Budi & Ani"]),
    created_at=MOMENTS,
    changed_by=st.sampled_from(["Ana", "“Budi”"]),
    changed_at=MOMENTS,
    note=st.just("") | TEXTS,
)


@settings(max_examples=25, deadline=None)
@given(units=st.lists(UNITS, max_size=5), languages=st.sampled_from([("id", "en"), REGIONAL]))
def test_our_own_memory_comes_back_as_it_went(
    tmp_path_factory: pytest.TempPathFactory, units: list[TranslationUnit], languages: tuple[str, str]
) -> None:
    path = tmp_path_factory.mktemp("round") / "memory.tmx"
    skipped: list[SkippedUnit] = []
    report = write_tmx(path, units, languages=languages)
    back = list(read_tmx(path, skipped=skipped.append))
    assert not skipped
    assert report.removed_characters or back == units


@settings(max_examples=50, deadline=None)
@given(
    damage=st.lists(st.tuples(st.integers(0, 600), st.binary(max_size=4)), max_size=5),
    cut=st.integers(0, 700),
)
def test_damage_is_a_report_or_a_sentence_never_a_crash(
    tmp_path_factory: pytest.TempPathFactory, damage: list[tuple[int, bytes]], cut: int
) -> None:
    content = bytearray(tmx(PAIR, PAIR).encode()[:cut])
    for place, some in damage:
        content[place : place + len(some)] = some
    path = tmp_path_factory.mktemp("damage") / "memory.tmx"
    path.write_bytes(content)
    try:
        units = list(read_tmx(path, skipped=lambda _: None))
    except ExchangeError:
        units = []
    assert all(unit.source and unit.target for unit in units)
