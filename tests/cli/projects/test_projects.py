"""What a project says of itself on the command line, and what leaves it."""

import json
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner, Result
from lxml import etree

from workbench.cli import workbench_group
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.draft import Draft
from workbench.domain.errors import ExchangeError, ProjectError
from workbench.services.session import Session


def article(title: str, *paragraphs: str) -> Article:
    body = tuple(Paragraph(text, ParagraphKind.BODY) for text in paragraphs)
    headline = Paragraph(title, ParagraphKind.TITLE)
    return Article(title, (headline, *body), file=f"{title.lower()}.html", digest=title)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two articles: the first confirmed, drafted and untranslated in turn, the second untouched."""
    path = tmp_path / "news.wbp"
    session = Session.create(path, author="Ana")
    session.import_articles(
        [article("Beras", "Harga turun. Pedagang senang.", "Hujan turun."), article("Jalan", "Jalan rusak.")]
    )
    title, first, second, *_ = session.segment_ids()
    session.type_target(title, "Rice")
    session.type_target(first, "Prices\nfell.")
    session.confirm([title, first])
    session.apply_drafts([(second, Draft("Pedagang senang.", "Traders are glad.", -0.5))])
    session.close()
    return path


def workbench(*arguments: str | Path) -> Result:
    return CliRunner().invoke(workbench_group, [str(argument) for argument in arguments])


def test_segments_are_json_lines_with_the_vocabulary_s_words(project: Path) -> None:
    rows = [json.loads(line) for line in workbench("segments", project, "--json").stdout.splitlines()]
    assert rows[:4] == [
        {
            "article": "Beras",
            "file": "beras.html",
            "number": number,
            "state": state,
            "origin": origin,
            "source": source,
            "target": target,
        }
        for number, state, origin, source, target in [
            (1, "confirmed", "human", "Beras", "Rice"),
            (2, "confirmed", "human", "Harga turun.", "Prices fell."),
            (3, "draft", "MT", "Pedagang senang.", "Traders are glad."),
            (4, "untranslated", None, "Hujan turun.", ""),
        ]
    ]
    assert [(row["article"], row["number"]) for row in rows[4:]] == [("Jalan", 1), ("Jalan", 2)]


def test_segments_are_readable_without_json(project: Path) -> None:
    shown = workbench("segments", project).stdout
    assert "Beras (beras.html)\n    1  confirmed    human       Beras\n" in shown
    assert "Traders are glad." in shown


def test_reading_changes_nothing(project: Path, tmp_path: Path) -> None:
    before = project.read_bytes()
    workbench("segments", project)
    workbench("export", project, "--tmx", tmp_path / "m.tmx")
    assert project.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["m.tmx", "news.wbp"]


def test_a_project_that_a_window_has_open_can_be_read(project: Path, tmp_path: Path) -> None:
    window = Session.open(project)
    try:
        window.clear([window.segment_ids()[2]])
        rows = workbench("segments", project, "--json").stdout.splitlines()
        assert json.loads(rows[2])["state"] == "untranslated"
        assert workbench("export", project, "--tmx", tmp_path / "m.tmx").exit_code == 0
    finally:
        window.close()


def test_the_memory_holds_what_was_confirmed(project: Path, tmp_path: Path) -> None:
    done = workbench("export", project, "--tmx", tmp_path / "m.tmx")
    assert done.exit_code == 0
    assert done.stderr == f"workbench: {tmp_path / 'm.tmx'} has 2 units.\n"
    found = list(etree.parse(tmp_path / "m.tmx").iter("tu"))
    assert [unit.findtext("tuv[1]/seg") for unit in found] == ["Beras", "Harga turun."]
    assert all(unit.get("creationid") == "Ana" for unit in found)


def test_drafts_leave_only_when_asked_for(project: Path, tmp_path: Path) -> None:
    workbench("export", project, "--tmx", tmp_path / "m.tmx", "--drafts")
    states = [unit.findtext("prop[@type='x-state']") for unit in etree.parse(tmp_path / "m.tmx").iter("tu")]
    assert states == [None, None, "draft"]


def test_one_article_is_a_file(project: Path, tmp_path: Path) -> None:
    done = workbench("export", project, "--text", tmp_path / "rice.txt", "--article", "1")
    assert (tmp_path / "rice.txt").read_text(encoding="utf-8") == (
        "Rice\n\nPrices fell. Traders are glad.\n\n[Hujan turun.]\n"
    )
    assert done.stderr == "workbench: 1 untranslated segment left as the source in brackets.\n"


def test_several_articles_are_a_folder(project: Path, tmp_path: Path) -> None:
    done = workbench("export", project, "--html", tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["1-beras.html", "2-jalan.html"]
    assert "3 untranslated segments" in done.stderr


def test_a_word_document_leaves_too(project: Path, tmp_path: Path) -> None:
    workbench("export", project, "--docx", tmp_path / "road.docx", "--article", "2")
    document = docx.Document(tmp_path / "road.docx")
    assert [paragraph.text for paragraph in document.paragraphs] == ["[Jalan]", "[Jalan rusak.]"]


def test_an_article_that_is_not_there_is_told(project: Path, tmp_path: Path) -> None:
    done = workbench("export", project, "--text", tmp_path / "a.txt", "--article", "3")
    assert isinstance(done.exception, ProjectError)
    assert str(done.exception) == "There is no article 3. The project has 2."


def test_a_file_where_a_folder_is_needed_is_told(project: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a letter", encoding="utf-8")
    done = workbench("export", project, "--text", tmp_path / "out")
    assert isinstance(done.exception, ExchangeError)
    assert (tmp_path / "out").read_text(encoding="utf-8") == "a letter"


def test_a_project_without_articles_has_no_text(tmp_path: Path) -> None:
    Session.create(tmp_path / "empty.wbp").close()
    done = workbench("export", tmp_path / "empty.wbp", "--text", tmp_path / "a.txt")
    assert isinstance(done.exception, ProjectError)
    assert workbench("segments", tmp_path / "empty.wbp", "--json").stdout == ""


def test_the_report_tells_what_was_changed(project: Path, tmp_path: Path) -> None:
    done = workbench("export", project, "--report", tmp_path / "review.html", "--article", "1")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == f"workbench: {tmp_path / 'review.html'} tells of 2 segments.\n"
    page = (tmp_path / "review.html").read_text(encoding="utf-8")
    assert "<title>Review of news</title>" in page
    assert "<h2>Beras</h2>" in page
    assert '<p lang="en">Rice</p>' in page
