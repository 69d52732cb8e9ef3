"""Glossaries come and go as tables and as TBX, with every rendering and note."""

from pathlib import Path

import pytest

from workbench.domain.errors import ExchangeError
from workbench.domain.glossary import Term
from workbench.exchange.glossary_files import SkippedTerm, read_glossary, write_glossary

TERMS = (
    Term("wali kota", ("mayor", "lord mayor"), ("regent",), "of a city, not of a regency"),
    Term("POS", ("point of sale",), case_sensitive=True),
    Term("pribumi", (), ("native",)),
    Term('beras "merah", putih', ("rice & <grain>",)),
    Term("#dirumahaja", ("#stayathome",)),
)


@pytest.mark.parametrize("name", ["terms.tsv", "terms.csv", "terms.tbx"])
def test_what_is_written_is_read_again(name: str, tmp_path: Path) -> None:
    write_glossary(tmp_path / name, TERMS)
    read = read_glossary(tmp_path / name)
    assert (read.terms, read.skipped) == (TERMS, ())


def test_a_table_without_headings_is_one_of_omegat(tmp_path: Path) -> None:
    (tmp_path / "glossary.txt").write_text(
        "# terms\nwali kota\tmayor\tof a city\n\nbupati\tregent\nkosong\n", encoding="utf-8"
    )
    read = read_glossary(tmp_path / "glossary.txt")
    assert read.terms == (Term("wali kota", ("mayor",), (), "of a city"), Term("bupati", ("regent",)))
    assert read.skipped == (SkippedTerm("line 5", "It has no rendering."),)


def test_a_table_of_excel_is_read(tmp_path: Path) -> None:
    table = "\N{BYTE ORDER MARK}English;Indonesian;Notes\r\nmayor;wali kota;of a city\r\n"
    (tmp_path / "terms.csv").write_text(table, encoding="utf-8", newline="")
    assert read_glossary(tmp_path / "terms.csv").terms == (Term("wali kota", ("mayor",), (), "of a city"),)


def test_a_table_in_utf_16_is_read(tmp_path: Path) -> None:
    (tmp_path / "terms.tsv").write_text("beras\trice\n", encoding="utf-16")
    assert read_glossary(tmp_path / "terms.tsv").terms == (Term("beras", ("rice",)),)


def test_tbx_of_2019_is_read(tmp_path: Path) -> None:
    (tmp_path / "terms.tbx").write_text(
        """<?xml version="1.0" encoding="UTF-8"?>
        <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
             xmlns:basic="http://www.tbxinfo.net/ns/basic">
          <text><body><conceptEntry id="c1">
            <langSec xml:lang="id-ID"><termSec><term>wali kota</term></termSec>
                                      <termSec><term>walikota</term></termSec></langSec>
            <langSec xml:lang="en-US"><termSec><term>mayor</term></termSec>
              <termSec><term>regent</term>
                <basic:administrativeStatus>deprecatedTerm-admn-sts</basic:administrativeStatus></termSec>
            </langSec>
          </conceptEntry><conceptEntry id="c2">
            <langSec xml:lang="fr"><termSec><term>maire</term></termSec></langSec>
          </conceptEntry></body></text></tbx>""",
        encoding="utf-8",
    )
    read = read_glossary(tmp_path / "terms.tbx")
    assert read.terms == tuple(Term(name, ("mayor",), ("regent",)) for name in ("wali kota", "walikota"))
    assert [each.place for each in read.skipped] == ["entry 2, line 11"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("terms.xlsx", b"PK"),
        ("terms.tsv", b"\xe9\xe8 one\ttwo"),
        ("terms.tsv", b"a single column\n"),
        ("terms.tbx", b"<martif><text>"),
        ("terms.tbx", b"<html/>"),
    ],
)
def test_what_is_no_glossary_is_refused_in_a_sentence(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ExchangeError, match=r"^terms\."):
        read_glossary(tmp_path / name)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError):
        read_glossary(tmp_path / "none.tbx")
