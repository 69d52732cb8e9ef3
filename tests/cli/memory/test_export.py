"""What of the memory leaves on the command line: by article, author and day, or since the last time."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lxml import etree

from tests.places import ROOT
from workbench.cli import workbench_group
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.draft import Draft
from workbench.domain.errors import ProjectError
from workbench.domain.memory import TranslationUnit
from workbench.services.session import Session


def page(name: str, *sentences: str) -> Article:
    body = Paragraph(" ".join(sentences), ParagraphKind.BODY)
    return Article("", (body,), file=f"{name}.txt", digest=name)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Ani confirmed both sentences of the first article, Budi the only one of the second."""
    path = tmp_path / "news.wbp"
    session = Session.create(path, author="Ani")
    session.import_articles([page("satu", "Pasar ramai.", "Hujan turun."), page("dua", "Jalan rusak.")])
    confirm(session, 1, "The market is busy.")
    confirm(session, 2, "Rain fell.")
    session.author = "Budi"
    confirm(session, 3, "The road is broken.")
    session.close()
    return path


def confirm(session: Session, segment: int, target: str) -> None:
    session.type_target(segment, target)
    session.confirm([segment])


def workbench(*arguments: str | Path) -> Result:
    return CliRunner().invoke(workbench_group, [str(argument) for argument in arguments])


def leaving(project: Path, *options: str) -> list[str]:
    """Export a memory and return its targets."""
    place = project.with_name("out.tmx")
    done = workbench("export", project, "--tmx", place, *options)
    assert done.exit_code == 0, done.output
    return [unit.findall("tuv/seg")[1].text for unit in etree.parse(place).iter("tu")]


def test_an_author_s_units_leave_alone(project: Path) -> None:
    assert leaving(project, "--author", "Budi") == ["The road is broken."]
    assert leaving(project, "--author", "Cici") == []


def test_articles_and_authors_narrow_together(project: Path) -> None:
    assert leaving(project, "--article", "1", "--author", "Ani") == ["The market is busy.", "Rain fell."]
    assert leaving(project, "--article", "2", "--author", "Ani") == []


def test_days_are_whole_and_of_this_place(project: Path) -> None:
    assert len(leaving(project, "--since", "2020-01-01", "--until", "2999-12-31")) == 3
    assert leaving(project, "--since", "2999-01-01") == []
    assert leaving(project, "--until", "2020-01-01") == []


def test_what_is_no_day_is_refused_with_an_example(project: Path, tmp_path: Path) -> None:
    done = workbench("export", project, "--tmx", tmp_path / "m.tmx", "--since", "yesterday")
    assert done.exit_code == 2
    assert "no day such as 2026-01-31" in done.stderr


def test_since_the_last_time_only_what_is_new_leaves(project: Path) -> None:
    assert len(leaving(project, "--since", "last")) == 3
    assert leaving(project, "--since", "last") == []
    session = Session.open(project, author="Ani")
    confirm(session, 2, "It rained.")
    session.add_comment(1, "Nothing of the unit changes by this.")
    session.close()
    assert leaving(project, "--since", "last") == ["It rained."]
    assert leaving(project, "--since", "last") == []


def test_each_tool_has_a_last_time_of_its_own(project: Path) -> None:
    assert len(leaving(project, "--since", "last")) == 3
    assert len(leaving(project, "--since", "last", "--preset", "trados")) == 3


def test_a_part_that_leaves_is_not_taken_for_all(project: Path) -> None:
    leaving(project, "--since", "last", "--author", "Budi")
    assert len(leaving(project, "--since", "last")) == 3


def test_a_clock_that_was_set_back_hides_no_work(project: Path) -> None:
    leaving(project, "--since", "last")
    session = Session.open(project, author="Ani")
    mark = session.last_export("any tool")
    session.remember_export("any tool", type(mark)(mark.step, "2999-01-01T00:00:00Z"))
    confirm(session, 1, "The market is full.")
    session.close()
    assert leaving(project, "--since", "last") == ["The market is full."]


def test_drafts_since_the_last_time_leave_too(project: Path) -> None:
    session = Session.open(project)
    session.clear([1])
    session.import_articles([page("tiga", "Angin kencang.")])
    session.close()
    leaving(project, "--since", "last", "--drafts")
    session = Session.open(project)
    session.apply_drafts([(4, Draft("Angin kencang.", "Strong wind.", -0.1))])
    session.close()
    assert leaving(project, "--since", "last", "--drafts") == ["Strong wind."]


def test_undo_goes_on_as_if_nothing_had_left(project: Path) -> None:
    leaving(project, "--since", "last")
    session = Session.open(project)
    assert session.undo_text == "Confirm segment 1"
    session.close()


def test_a_project_that_cannot_be_written_says_that_nothing_is_remembered(project: Path) -> None:
    session = Session.open(project)
    done = workbench("export", project, "--tmx", project.with_name("m.tmx"), "--since", "last")
    session.close()
    assert done.exit_code == 0
    assert "will bring these units again" in done.stderr


def test_imported_units_leave_when_they_are_asked_for_and_once(project: Path) -> None:
    session = Session.open(project)
    old, new = "2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z"
    session.import_units([TranslationUnit("Ya.", "Yes.", changed_at=old)], "one.tmx")
    session.import_units(
        [TranslationUnit("Ya.", "Yes.", changed_at=new), TranslationUnit("Ya.", "Yeah.")], "b"
    )
    session.import_units([TranslationUnit("Hujan turun.", "Rain fell.", changed_at=old)], "c.tmx")
    session.close()
    assert len(leaving(project)) == 3
    assert leaving(project, "--imported")[3:] == ["Yes.", "Yeah."]
    assert len(leaving(project, "--imported", "--since", "last")) == 5
    assert leaving(project, "--imported", "--since", "last") == []
    session = Session.open(project)
    session.import_units([TranslationUnit("Tidak.", "No.", changed_at=old)], "d.tmx")
    session.close()
    assert leaving(project, "--imported", "--since", "last") == ["No."]


def test_an_article_that_is_not_there_is_told(project: Path, tmp_path: Path) -> None:
    done = workbench("export", project, "--tmx", tmp_path / "m.tmx", "--article", "9")
    assert isinstance(done.exception, ProjectError)


@pytest.mark.parametrize("option", [("--author", "Ani"), ("--since", "last"), ("--imported",)])
def test_what_narrows_a_memory_goes_with_a_memory_alone(project: Path, option: tuple[str, ...]) -> None:
    done = workbench("export", project, "--tsv", project.with_name("m.tsv"), *option)
    assert done.exit_code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent by another way on Windows")
@pytest.mark.skipif(signal.getsignal(signal.SIGINT) is signal.SIG_IGN, reason="Ctrl+C is ignored here")
def test_ctrl_c_leaves_the_old_file_whole(project: Path, tmp_path: Path) -> None:
    """The signal comes when the new file has begun, of which the reader of a pipe is told."""
    session = Session.open(project)
    units = (TranslationUnit(f"Kalimat {n}.", f"Sentence {n}.") for n in range(20_000))
    session.import_units(units, "large.tmx", at_once=2_000)
    session.close()
    place = tmp_path / "old" / "out.tmx"
    place.parent.mkdir()
    place.write_text("the old file", encoding="utf-8")
    command = [sys.executable, "-m", "workbench", "export", project, "--tmx", place, "--imported"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, env=os.environ) as program:
        while program.poll() is None and len(list(place.parent.iterdir())) < 2:
            pass
        program.send_signal(signal.SIGINT)
        assert program.wait(20) != 0
        assert b"Traceback" not in program.stderr.read()
    assert list(place.parent.iterdir()) == [place]
    assert place.read_text(encoding="utf-8") == "the old file"


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (["--author", "Citra"], "No unit fits the article, the author and the days"),
        (["--since", "2099-01-01"], "No unit fits the article, the author and the days"),
        (["--since", "last"], "Nothing was confirmed or changed since the last export."),
    ],
)
def test_a_memory_that_is_empty_says_why(project: Path, options: list[str], why: str) -> None:
    leaving(project, "--since", "last")
    place = project.with_name("empty.tmx")
    done = workbench("export", project, "--tmx", place, *options)
    assert "has 0 units." in done.stderr
    assert why in done.stderr
    assert list(etree.parse(place).iter("tu")) == []


def test_a_project_without_segments_says_so_of_what_it_exports(tmp_path: Path) -> None:
    Session.create(tmp_path / "new.wbp").close()
    said = {
        "tmx": "Nothing is confirmed yet. Confirm segments first, or export drafts as well with --drafts.",
        "xliff": "There is no segment to export",
        "moses": "No unit fits.",
    }
    for kind, why in said.items():
        assert why in workbench("export", tmp_path / "new.wbp", f"--{kind}", tmp_path / kind).stderr


def test_a_remark_names_the_row_with_its_article_the_reason_and_the_fix(project: Path) -> None:
    session = Session.open(project)
    confirm(session, 3, "The road\nis broken.")
    session.close()
    done = workbench("export", project, "--tmx", "unused.tmx", "--preset", "trados", "--preflight")
    assert done.stdout == (
        "unit 3, segment 1 of “dua.txt”, “Jalan rusak.”: It has a line break, where other tools split a "
        "segment. Replace the break by a space.\n"
    )
