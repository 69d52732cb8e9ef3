"""Bilingual files go out and come back on the command line."""

import json
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result
from lxml import etree

from workbench.cli import workbench_group
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.draft import Draft
from workbench.domain.errors import ExchangeError, ProjectError
from workbench.domain.segment import State
from workbench.services.session import Session

FORMATS = {
    "--tsv": "news.tsv",
    "--csv": "news.csv",
    "--jsonl": "news.jsonl",
    "--xliff": "news.xlf",
    "--sheet": "news.xlsx",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "news.wbp"
    session = Session.create(path, author="Ana")
    body = Paragraph("Harga turun. Pedagang senang.", ParagraphKind.BODY)
    session.import_articles([Article("Beras", (body,), file="beras.html")])
    session.apply_drafts([(2, Draft("Harga turun.", "Price fell.", -0.5))])
    session.close()
    return path


def workbench(*arguments: str | Path) -> Result:
    return CliRunner().invoke(workbench_group, [str(argument) for argument in arguments])


def segments(project: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in workbench("segments", project, "--json").stdout.splitlines()]


@pytest.mark.parametrize("option", FORMATS)
def test_what_left_and_was_not_touched_changes_nothing(project: Path, tmp_path: Path, option: str) -> None:
    file = tmp_path / FORMATS[option]
    before = segments(project)
    assert workbench("export", project, option, file).exit_code == 0
    done = workbench("import", project, file)
    assert done.stdout == "read 3, updated 0, unchanged 3, conflicts 0\n"
    assert segments(project) == before


@pytest.mark.parametrize("ending", [".docx", ".xlsx"])
def test_a_sheet_is_known_by_its_ending(project: Path, tmp_path: Path, ending: str) -> None:
    workbench("export", project, "--sheet", tmp_path / f"sheet{ending}")
    done = workbench("import", project, tmp_path / f"sheet{ending}", "--preview")
    assert done.stdout == "read 3, updated 0, unchanged 3, conflicts 0; nothing was changed\n"


def test_an_edited_sheet_is_previewed_and_then_taken(project: Path, tmp_path: Path) -> None:
    file = tmp_path / "review.xlsx"
    workbench("export", project, "--sheet", file)
    book = openpyxl.load_workbook(file)
    for row in book.active.iter_rows(min_row=2):
        if row[0].value == "2":
            row[2].value, row[3].value, row[4].value = "Prices fell.", "Plural.", "confirmed"
        if row[0].value == "3":
            row[2].value = "=Traders"
    book.save(file)
    told = [
        "segment 2, row 3: “Price fell.” becomes “Prices fell.”; draft becomes confirmed; comment “Plural.”",
        "segment 3, row 4: “” becomes “=Traders”",
    ]
    preview = workbench("import", project, file, "--preview").stdout.splitlines()
    assert preview == [*told, "read 3, updated 2, unchanged 1, conflicts 0; nothing was changed"]
    assert segments(project)[1]["target"] == "Price fell."
    done = workbench("import", project, file).stdout.splitlines()
    assert done == [*told, "read 3, updated 2, unchanged 1, conflicts 0"]
    assert [each["target"] for each in segments(project)] == ["", "Prices fell.", "=Traders"]
    assert segments(project)[1]["state"] == State.CONFIRMED


def test_newer_work_stays_and_is_listed(project: Path, tmp_path: Path) -> None:
    file = tmp_path / "news.tsv"
    workbench("export", project, "--tsv", file)
    file.write_text(file.read_text("utf-8").replace("Price fell.", "Prices fell."), "utf-8")
    session = Session.open(project)
    session.type_target(2, "The price dropped.")
    session.close()
    assert workbench("import", project, file).stdout.splitlines() == [
        "conflict, line 3: Segment 2 has been worked on here: “The price dropped.”.",
        "read 3, updated 0, unchanged 2, conflicts 1",
    ]
    assert segments(project)[1]["target"] == "The price dropped."


@pytest.mark.parametrize(("version", "space"), [("1.2", "1.2"), ("2.1", "2.0")])
def test_xliff_leaves_in_either_version(project: Path, tmp_path: Path, version: str, space: str) -> None:
    file = tmp_path / "news.xlf"
    workbench("export", project, "--xliff", file, "--xliff-version", version)
    root = etree.parse(file).getroot()
    assert root.get("version") == version
    assert root.tag == f"{{urn:oasis:names:tc:xliff:document:{space}}}xliff"
    assert workbench("import", project, file).stdout == "read 3, updated 0, unchanged 3, conflicts 0\n"


def test_a_corpus_leaves_as_two_plain_files(project: Path, tmp_path: Path) -> None:
    done = workbench("export", project, "--moses", tmp_path / "news", "--drafts")
    assert done.exit_code == 0
    assert (tmp_path / "news.id").read_text("utf-8") == "Harga turun.\n"
    assert (tmp_path / "news.en").read_text("utf-8") == "Price fell.\n"


def test_wrong_endings_and_absent_projects_are_told(project: Path, tmp_path: Path) -> None:
    assert workbench("export", project, "--sheet", tmp_path / "a.ods").exit_code == 2
    assert workbench("import", project, tmp_path / "a.tsv", "--penalty", "3").exit_code == 2
    (tmp_path / "a.pdf").write_text("x", encoding="utf-8")
    assert isinstance(workbench("import", project, tmp_path / "a.pdf").exception, ExchangeError)
    workbench("export", project, "--tsv", tmp_path / "a.tsv")
    absent = workbench("import", tmp_path / "absent.wbp", tmp_path / "a.tsv")
    assert isinstance(absent.exception, ProjectError)
    assert not (tmp_path / "absent.wbp").exists()


def test_a_memory_leaves_for_trados_and_is_looked_over_before(project: Path, tmp_path: Path) -> None:
    memory = tmp_path / "news.tmx"
    looked_over = workbench("export", project, "--tmx", memory, "--drafts", "--preflight")
    assert looked_over.stdout.startswith("unit 1, segment 2 of “Beras”, “Harga turun.”: Nobody has")
    assert not memory.exists()
    workbench("export", project, "--tmx", memory, "--drafts", "--preset", "trados")
    assert etree.parse(memory).find("header").get("srclang") == "id-ID"
    assert workbench("export", project, "--tsv", memory, "--preset", "trados").exit_code == 2
