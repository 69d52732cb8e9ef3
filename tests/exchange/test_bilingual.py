"""Segments leave for other tools and people, and come back with everything the format can hold."""

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import docx
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl.comments import Comment

from workbench.domain.bilingual import BilingualSegment, ReturnedSegment, check_of, comparable
from workbench.domain.errors import ExchangeError
from workbench.domain.memory import Match, MatchKind
from workbench.domain.segment import Origin, State
from workbench.exchange.delimited import read_csv, read_jsonl, read_tsv, write_csv, write_jsonl, write_tsv
from workbench.exchange.spreadsheet import LONGEST, read_xlsx, write_xlsx
from workbench.exchange.word_sheet import read_word_sheet, write_word_sheet
from workbench.exchange.xliff import NEW, OLD, Version, write_xliff
from workbench.exchange.xliff_reading import read_xliff

Write = Callable[[Path, Iterable[BilingualSegment]], None]
Read = Callable[[Path], Iterator[ReturnedSegment]]


def old_xliff(path: Path, segments: Iterable[BilingualSegment]) -> None:
    write_xliff(path, segments, "1.2")


def new_xliff(path: Path, segments: Iterable[BilingualSegment]) -> None:
    write_xliff(path, segments, "2.1")


FORMATS: dict[str, tuple[Write, Read]] = {
    "a.tsv": (write_tsv, read_tsv),
    "a.csv": (write_csv, read_csv),
    "a.jsonl": (write_jsonl, read_jsonl),
    "a.xlsx": (write_xlsx, read_xlsx),
    "a.docx": (write_word_sheet, read_word_sheet),
    "old.xlf": (old_xliff, read_xliff),
    "new.xlf": (new_xliff, read_xliff),
}
EVERY_FORMAT = pytest.mark.parametrize("name", FORMATS)
PASAR = BilingualSegment(
    article=2, number=3, source="Harga < Rp5.000 & turun.", target="Prices < Rp5,000 & falling.",
    state=State.CONFIRMED, file="pasar.txt", title="Pasar", comments=(("Ani", "Check."), ("", "Done.")),
)  # fmt: skip


def tour(name: str, folder: Path, *segments: BilingualSegment) -> list[ReturnedSegment]:
    """Write segments and read them again."""
    write, read = FORMATS[name]
    write(folder / name, segments)
    return list(read(folder / name))


def assert_same(back: ReturnedSegment, gone: BilingualSegment) -> None:
    assert (back.number, back.article, back.check) == (gone.number, gone.article, gone.check)
    assert comparable(back.source or "") == comparable(gone.source)
    assert comparable(back.target or "") == comparable(gone.target)
    assert back.state is gone.state
    assert comparable(back.comment) == comparable(gone.comment)


def read_or_refused(read: Read, path: Path) -> list[ReturnedSegment]:
    """Return what can be read; what is refused in a sentence is nothing, and all else fails the test."""
    try:
        return list(read(path))
    except ExchangeError:
        return []


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(
    ["=1+1", "=HYPERLINK(1)", "+62", "-5", "@a", "'x", "two\nlines", "tab\there", '"quoted", text; more',
     "_x0041_", "  spaces  ", "a\r\nb", "😀", "12", "1.0", "TRUE", "#REF!", "<b>", "&amp;", "]]>",
     "\u202ertl"]
)  # fmt: skip
SEGMENTS = st.builds(
    BilingualSegment,
    article=st.integers(1, 3),
    number=st.integers(1, 999),
    source=TEXTS.filter(comparable),
    target=TEXTS,
    state=st.sampled_from(State),
    file=st.sampled_from(["pasar.txt", "a & b.html"]),
    origin=st.none() | st.sampled_from(Origin),
    score=st.none() | st.floats(-5, 101),
    locked=st.booleans(),
    comments=st.lists(st.tuples(st.sampled_from(["Ani", ""]), TEXTS.filter(comparable)), max_size=2).map(
        tuple
    ),
)


@EVERY_FORMAT
@settings(max_examples=15, deadline=None)
@given(
    segments=st.lists(SEGMENTS, min_size=1, max_size=4, unique_by=lambda each: (each.article, each.number))
)
def test_a_round_trip_loses_nothing(
    name: str, tmp_path_factory: pytest.TempPathFactory, segments: list[BilingualSegment]
) -> None:
    settled = [
        each for each in segments if bool(comparable(each.target)) != (each.state is State.UNTRANSLATED)
    ]
    settled.sort(key=lambda each: each.article)
    back = tour(name, tmp_path_factory.mktemp("tour"), *settled)
    assert len(back) == len(settled)
    for returned, gone in zip(back, settled, strict=True):
        assert_same(returned, gone)


@EVERY_FORMAT
def test_where_a_segment_belongs_is_told(name: str, tmp_path: Path) -> None:
    (back,) = tour(name, tmp_path, PASAR)
    assert (back.article, back.number) == (2, 3)
    assert back.file in {"pasar.txt", ""}
    assert re.fullmatch(r"(row|line) \d+", back.place)


@EVERY_FORMAT
def test_what_is_no_such_file_is_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    for content in (
        b"",
        b"\x00\x01",
        b"PK\x03\x04 no zip",
        "Pasar".encode("utf-16"),
        b"{]",
        b"<a/>",
        b"\xff\xfe\xff",
    ):
        (tmp_path / name).write_bytes(content)
        assert not read_or_refused(FORMATS[name][1], tmp_path / name)
    with pytest.raises(ExchangeError, match="could not be read"):
        list(FORMATS[name][1](tmp_path / "absent"))


@pytest.mark.parametrize("name", ["a.xlsx", "a.docx"])
@settings(max_examples=25, deadline=None)
@given(place=st.floats(0, 1), some=st.binary(min_size=1, max_size=40))
def test_a_damaged_sheet_is_refused_or_read(
    name: str, tmp_path_factory: pytest.TempPathFactory, place: float, some: bytes
) -> None:
    path = tmp_path_factory.mktemp("damage") / name
    write, read = FORMATS[name]
    write(path, [PASAR])
    content = bytearray(path.read_bytes())
    at = int(place * (len(content) - 1))
    content[at : at + len(some)] = some
    path.write_bytes(content)
    assert len(read_or_refused(read, path)) <= 1


# Sheets


def moved(row: list[str]) -> list[str]:
    """Put the columns in another order, with one more in front."""
    return ["", *reversed(row)]


def test_a_cell_that_starts_with_an_equals_sign_is_text(tmp_path: Path) -> None:
    tour("a.xlsx", tmp_path, BilingualSegment(1, 1, "=1+1", "=SUM(A1)", State.DRAFT))
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert [(cell.value, cell.data_type) for cell in sheet[2][1:3]] == [("=1+1", "s"), ("=SUM(A1)", "s")]


def test_a_sheet_with_moved_columns_added_rows_and_a_title_is_read(tmp_path: Path) -> None:
    tour("a.xlsx", tmp_path, PASAR)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    rows = [[cell.value for cell in row] for row in book.active]
    changed = openpyxl.Workbook()
    changed.active.append(["Please return by Friday"])
    changed.active.append([])
    for row in rows:
        changed.active.append(moved(row))
        changed.active.append(["", "", "somebody's remark"])
    changed.save(tmp_path / "a.xlsx")
    (back,) = read_xlsx(tmp_path / "a.xlsx")
    assert_same(back, PASAR)
    assert back.place == "row 5"


def test_numbers_that_a_spreadsheet_made_of_texts_are_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["NUMBER", " Target ", "Article"])
    book.active.append([3, 17.5, 2.0])
    book.save(tmp_path / "a.xlsx")
    (back,) = read_xlsx(tmp_path / "a.xlsx")
    assert (back.number, back.article, back.target, back.source, back.state) == (3, 2, "17.5", None, None)


def test_a_text_too_long_for_a_cell_is_refused_and_not_cut(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="fits no cell"):
        write_xlsx(tmp_path / "a.xlsx", [BilingualSegment(1, 1, "x" * (LONGEST + 1), "", State.DRAFT)])
    assert not (tmp_path / "a.xlsx").exists()


def test_tracked_changes_of_a_reviewer_are_taken(tmp_path: Path) -> None:
    tour("a.docx", tmp_path, BilingualSegment(1, 1, "Ya.", "Yes sir.", State.DRAFT))
    name = "word/document.xml"
    with zipfile.ZipFile(tmp_path / "a.docx") as package:
        parts = {each: package.read(each) for each in package.namelist()}
    tracked = (
        b'<w:r><w:t>Yes </w:t></w:r><w:del w:id="1" w:author="B"><w:r>'
        b"<w:delText>sir</w:delText></w:r></w:del>"
        b'<w:ins w:id="2" w:author="B"><w:r><w:t>madam</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>'
    )
    parts[name], count = re.subn(rb"<w:r>\s*<w:t>Yes sir\.</w:t>\s*</w:r>", tracked, parts[name])
    assert count == 1
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as package:
        for each, content in parts.items():
            package.writestr(each, content)
    (back,) = read_word_sheet(tmp_path / "a.docx")
    assert back.target == "Yes madam."


def test_comments_in_word_s_margin_come_back_with_their_author(tmp_path: Path) -> None:
    tour("a.docx", tmp_path, PASAR, PASAR)
    document = docx.Document(tmp_path / "a.docx")
    runs = document.tables[0].rows[2].cells[2].paragraphs[0].runs
    document.add_comment(runs, text="Who says this?", author="Budi")
    document.save(tmp_path / "a.docx")
    first, second = read_word_sheet(tmp_path / "a.docx")
    assert first.comment == PASAR.comment
    assert second.comment.splitlines() == [*PASAR.comment.splitlines(), "Budi: Who says this?"]


def test_notes_on_cells_come_back_with_their_author(tmp_path: Path) -> None:
    tour("a.xlsx", tmp_path, PASAR, PASAR)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    book.active["C3"].comment = Comment("Who says\nthis?", "Budi")
    book.save(tmp_path / "a.xlsx")
    first, second = read_xlsx(tmp_path / "a.xlsx")
    assert first.comment == PASAR.comment
    assert second.comment.splitlines() == [*PASAR.comment.splitlines(), "Budi: Who says this?"]


def test_a_thread_of_comments_is_read_instead_of_the_note_for_older_programs(tmp_path: Path) -> None:
    tour("a.xlsx", tmp_path, PASAR)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    book.active["C2"].comment = Comment("[Threaded comment] Too old.", "tc=1")
    book.save(tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as package:
        parts = {each: package.read(each) for each in package.namelist()}
    listing = "xl/worksheets/_rels/sheet1.xml.rels"
    thread = b'<Relationship Id="r9" Type="x/threadedComment" Target="../threadedComments/t1.xml"/>'
    parts[listing] = parts[listing].replace(b"</Relationships>", thread + b"</Relationships>")
    parts["xl/threadedComments/t1.xml"] = (
        b'<ThreadedComments xmlns="x"><threadedComment ref="C2"><text>Who?</text></threadedComment>'
        b'<threadedComment ref="C2"><text>The mayor.</text></threadedComment></ThreadedComments>'
    )
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as package:
        for each, content in parts.items():
            package.writestr(each, content)
    (back,) = read_xlsx(tmp_path / "a.xlsx")
    assert back.comment.splitlines() == [*PASAR.comment.splitlines(), "Who?", "The mayor."]


def test_word_opens_the_sheet_as_one_table(tmp_path: Path) -> None:
    tour("a.docx", tmp_path, PASAR, PASAR)
    (table,) = docx.Document(tmp_path / "a.docx").tables
    assert [cell.text for cell in table.rows[0].cells][:3] == ["Number", "Source", "Target"]
    assert [row.cells[1].text for row in table.rows[1:]] == [PASAR.source] * 2


def test_a_package_that_unpacks_to_gigabytes_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b" " * 301_000_000)
    with pytest.raises(ExchangeError, match="unpacks to more"):
        list(read_xlsx(tmp_path / "a.xlsx"))


@pytest.mark.parametrize("name", ["a.xlsx", "a.docx"])
def test_a_package_with_a_doctype_is_refused(name: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / name, "w") as package:
        package.writestr("word/document.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    with pytest.raises(ExchangeError, match="DOCTYPE"):
        list(FORMATS[name][1](tmp_path / name))


def test_a_table_without_headings_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("1\tYa.\tYes.\n", encoding="utf-8")
    with pytest.raises(ExchangeError, match="headings"):
        list(read_tsv(tmp_path / "a.tsv"))


def test_a_table_with_semicolons_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('Number;Target\n1;"Yes; sir."\n', encoding="utf-8-sig")
    assert [each.target for each in read_csv(tmp_path / "a.csv")] == ["Yes; sir."]


def test_the_row_of_headings_tells_the_delimiter_not_what_somebody_wrote_above_it(tmp_path: Path) -> None:
    above = "Budi, please look at this, by Monday;;\n"
    (tmp_path / "a.csv").write_text(f"{above}Number;Target\n1;Yes.\n", encoding="utf-8-sig")
    assert [each.target for each in read_csv(tmp_path / "a.csv")] == ["Yes."]


# XLIFF


@pytest.mark.parametrize("version", ["1.2", "2.1"])
def test_xliff_carries_matches_and_their_scores(version: Version, tmp_path: Path) -> None:
    offered = (
        Match(MatchKind.FUZZY, 85, "Harga turun.", "Prices fell.", article="Beras"),
        Match(MatchKind.MT, 0, "Harga naik.", "Prices rose."),
    )
    segment = BilingualSegment(1, 1, "Harga naik.", "", State.UNTRANSLATED, matches=offered)
    write_xliff(tmp_path / "a.xlf", [segment], version)
    root = etree.parse(tmp_path / "a.xlf").getroot()
    name, score = {"1.2": ("alt-trans", "match-quality"), "2.1": ("match", "matchQuality")}[version]
    matches = list(root.iter(f"{{*}}{name}"))
    assert [each.get(score) for each in matches] == ["85", None]
    assert [each.findtext("{*}target") for each in matches] == ["Prices fell.", "Prices rose."]
    (back,) = read_xliff(tmp_path / "a.xlf")
    assert back.target in {None, ""}


@pytest.mark.parametrize(
    ("attributes", "state"),
    [
        ('state="final"', State.REVIEWED),
        ('state="signed-off"', State.REVIEWED),
        ('state="translated"', State.CONFIRMED),
        ('state="needs-review-translation"', State.DRAFT),
        ('state="needs-l10n"', State.DRAFT),
        ('state="new"', State.DRAFT),
        ('state="x-rejected"', State.REJECTED),
        ('state="x-other"', State.DRAFT),
        ("", None),
    ],
)
def test_states_of_other_tools_are_understood(tmp_path: Path, attributes: str, state: State | None) -> None:
    unit = f'<trans-unit id="1"><source>Ya.</source><target {attributes}>Yes.</target></trans-unit>'
    content = f'<xliff version="1.2" xmlns="{OLD}"><file original="a"><body>{unit}</body></file></xliff>'
    (tmp_path / "a.xlf").write_text(content, encoding="utf-8")
    assert [each.state for each in read_xliff(tmp_path / "a.xlf")] == [state]


@pytest.mark.parametrize(
    ("attributes", "state"),
    [
        ('state="final"', State.REVIEWED),
        ('state="translated" subState="wb:draft"', State.CONFIRMED),
        ('state="initial"', State.DRAFT),
        ("", State.DRAFT),
    ],
)
def test_states_of_the_newer_standard_are_understood(tmp_path: Path, attributes: str, state: State) -> None:
    sentence = f"<segment {attributes}><source>Ya.</source><target>Yes.</target></segment>"
    content = (
        f'<xliff version="2.1" xmlns="{NEW}"><file id="a"><unit id="u1">{sentence}</unit></file></xliff>'
    )
    (tmp_path / "a.xlf").write_text(content, encoding="utf-8")
    assert [each.state for each in read_xliff(tmp_path / "a.xlf")] == [state]


def test_inline_tags_of_xliff_leave_the_text(tmp_path: Path) -> None:
    text = 'Kami <g id="1">siap</g><x id="2"/> dan <bpt id="3">{b}</bpt>kuat<ept id="3">{/b}</ept>.'
    unit = f'<group><trans-unit id="1"><source>{text}</source><target>{text}</target></trans-unit></group>'
    content = f'<xliff version="1.2"><file original="a"><body>{unit}</body></file></xliff>'
    (tmp_path / "a.xlf").write_text(content, encoding="utf-8")
    assert [each.target for each in read_xliff(tmp_path / "a.xlf")] == ["Kami siap dan kuat."]


def test_xliff_that_breaks_off_is_refused(tmp_path: Path) -> None:
    tour("old.xlf", tmp_path, PASAR, PASAR)
    content = (tmp_path / "old.xlf").read_bytes()
    (tmp_path / "old.xlf").write_bytes(content[:-60])
    with pytest.raises(ExchangeError, match="breaks off"):
        list(read_xliff(tmp_path / "old.xlf"))


@pytest.mark.parametrize("content", ['<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff/>'])
def test_xliff_that_declares_entities_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.xlf").write_text(content, encoding="utf-8")
    with pytest.raises(ExchangeError, match="declares entities"):
        list(read_xliff(tmp_path / "a.xlf"))


def test_the_check_follows_words_and_state_alone() -> None:
    assert check_of("Two  lines\nhere", State.DRAFT) == check_of("Two lines here ", State.DRAFT)
    assert check_of("Two lines", State.DRAFT) != check_of("Two lines", State.CONFIRMED)
    assert check_of("Two lines", State.DRAFT) != check_of("Two Lines", State.DRAFT)
