"""``workbench check`` tells what is wrong in a project, or in two files side by side."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from workbench.cli import workbench_group
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.errors import IntakeError
from workbench.services.checks.project import check_project
from workbench.services.session import Session


def workbench(*arguments: str | Path) -> Result:
    return CliRunner().invoke(workbench_group, [str(argument) for argument in arguments])


def written(path: Path, *lines: str) -> Path:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two articles of a headline and a sentence; the second one's translations are wrong."""
    session = Session.create(tmp_path / "news.wbp", author="Ana")
    for title, sentence in [
        ("Beras", "Harga naik 3,5 persen."),
        ("Jalan", "Rapat digelar Jumat (21/1/2022)."),
    ]:
        kept = (Paragraph(title, ParagraphKind.TITLE), Paragraph(sentence, ParagraphKind.BODY))
        session.import_articles([Article(title, kept, file=f"{title}.txt", digest=title)])
    targets = ["Rice", "Prices rose 3.5 percent.", "", "The meeting was on January 22, 2022, a Friday."]
    for segment, target in zip(session.segment_ids(), targets, strict=True):
        session.type_target(segment, target)
    session.close()
    return tmp_path / "news.wbp"


def test_findings_are_json_lines_with_the_number_in_the_article(project: Path) -> None:
    rows = [json.loads(line) for line in workbench("check", project, "--json").stdout.splitlines()]
    assert rows == [
        {
            "number": 1,
            "check": "untranslated",
            "message": "There is no translation yet.",
            "fix": None,
            "article": "Jalan",
        },
        {
            "number": 2,
            "check": "date",
            "message": "“January 22” should be “January 21”: the source has “21/1”.",
            "fix": "The meeting was on January 21, 2022, a Friday.",
            "article": "Jalan",
        },
    ]


def test_fixes_follow_the_project_s_spelling(project: Path) -> None:
    session = Session.open(project)
    session.set_spelling("british")
    session.close()
    *_, last = workbench("check", project, "--json").stdout.splitlines()
    assert json.loads(last)["fix"] == "The meeting was on 21 January, 2022, a Friday."


def test_files_are_checked_line_by_line(tmp_path: Path) -> None:
    source = written(tmp_path / "id", "Harganya Rp16.761.", "Hujan turun di kota itu.", "")
    target = written(tmp_path / "en", "It costs Rp16.761.", "It rained in that city.", "")
    done = workbench("check", "--pairs", source, target, "--json")
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {
            "number": 1,
            "check": "number",
            "message": "“Rp16.761” should be “Rp16,761”: the source has “Rp16.761”.",
            "fix": "It costs Rp16,761.",
        }
    ]
    assert "1  number" in workbench("check", "--pairs", source, target).stdout


def test_files_of_different_length_are_refused(tmp_path: Path) -> None:
    done = workbench(
        "check", "--pairs", written(tmp_path / "id", "Satu.", "Dua."), written(tmp_path / "en", "One.")
    )
    assert isinstance(done.exception, IntakeError)
    assert "2 lines" in str(done.exception)


@pytest.mark.parametrize("arguments", [(), ("p.wbp", "--pairs", "a", "b")])
def test_a_project_or_two_files_are_named(arguments: tuple[str, ...]) -> None:
    assert workbench("check", *arguments).exit_code == 2


def test_ignored_findings_are_not_printed(project: Path) -> None:
    session = Session.open(project)
    date = next(each for each in check_project(session) if each.fix)
    session.ignore_finding(date, "The paper's own date")
    session.close()
    rows = [json.loads(line) for line in workbench("check", project, "--json").stdout.splitlines()]
    assert [row["check"] for row in rows] == ["untranslated"]
