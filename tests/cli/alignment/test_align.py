"""``workbench align``."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml import etree

from tests.alignment.story import SOURCE, TARGET
from tests.places import BUNDLED
from workbench.cli.alignment.align import align_command
from workbench.cli.projects.segments import segments_command
from workbench.domain.errors import AlignmentError, ExchangeError, IntakeError, ModelError
from workbench.services.session import Session


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    """Write both sides, one sentence a line, with blank lines in between."""
    source, target = tmp_path / "berita.txt", tmp_path / "news.txt"
    source.write_bytes(("\ufeff" + "\n".join([*SOURCE[:3], "", *SOURCE[3:]]) + "\r\n").encode())
    target.write_bytes("\n".join(["", TARGET[0], " ", *TARGET[1:5], *TARGET[6:]]).encode())
    return str(source), str(target)


def beads(*arguments: str) -> list[dict[str, object]]:
    done = CliRunner().invoke(align_command, [*arguments, "--json"], catch_exceptions=False)
    assert done.exit_code == 0
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    "options", [["--without-model"], ["--model", str(BUNDLED)]], ids=["without", "with model"]
)
def test_the_numbers_are_those_of_the_lines(files: tuple[str, str], options: list[str]) -> None:
    found = beads(*files, "--one-per-line", *options)
    links = [(bead["source"], bead["target"]) for bead in found]
    assert links == [
        ([0], [1]),
        ([1], [3]),
        ([2], [4]),
        ([4], [5]),
        ([5], [6]),
        ([6], []),
        ([7], [7]),
        ([8], [8]),
    ]
    assert [bead["score"] is None for bead in found] == [bead["target"] == [] for bead in found]


def test_pages_are_read_split_and_aligned(tmp_path: Path) -> None:
    source, target = tmp_path / "berita.html", tmp_path / "news.html"
    for file, lines in ((source, SOURCE), (target, TARGET)):
        paragraphs = "".join(f"<p>{' '.join(lines[at : at + 3])}</p>" for at in range(1, len(lines), 3))
        page = f"<html><head><title>{lines[0]}</title></head><body><article><h1>{lines[0]}</h1>"
        file.write_text(f"{page}{paragraphs}</article></body></html>", encoding="utf-8")
    found = beads(str(source), str(target), "--without-model")
    assert [bead["source"] for bead in found] == [[number] for number in range(len(SOURCE))]
    assert [bead["target"] for bead in found] == [[number] for number in range(len(TARGET))]


def test_beads_with_two_sides_become_a_translation_memory(files: tuple[str, str], tmp_path: Path) -> None:
    memory = tmp_path / "memory.tmx"
    done = CliRunner().invoke(
        align_command, [*files, "--one-per-line", "--without-model", "--tmx", str(memory)]
    )
    assert done.exit_code == 0
    assert done.stdout == ""
    units = etree.parse(memory).findall(".//tu")
    assert len(units) == 7
    assert [seg.text for seg in units[0].iter("seg")] == [SOURCE[0], TARGET[0]]
    assert units[0].findtext("prop[@type='x-origin']") == "alignment"


def test_without_json_the_beads_can_be_read(files: tuple[str, str]) -> None:
    done = CliRunner().invoke(align_command, [*files, "--one-per-line", "--without-model"])
    first, second, blank, *_ = done.stdout.splitlines()
    assert float(first[:4]) > 0.5
    assert (first[6:], second.strip(), blank) == (SOURCE[0], TARGET[0], "")


@pytest.mark.parametrize(
    "options", [["--json", "--tmx", "m.tmx"], ["--model", "x", "--without-model"], ["--one-per-sentence"]]
)
def test_options_that_contradict_are_wrong_usage(files: tuple[str, str], options: list[str]) -> None:
    assert CliRunner().invoke(align_command, [*files, *options]).exit_code == 2


def test_an_absent_model_is_told_in_a_sentence(files: tuple[str, str]) -> None:
    done = CliRunner().invoke(align_command, [*files, "--one-per-line", "--model", "nowhere"])
    assert isinstance(done.exception, ModelError)


def test_a_file_that_is_no_text_is_told_in_a_sentence(files: tuple[str, str], tmp_path: Path) -> None:
    (tmp_path / "noise").write_bytes(b"\xff\xfe\x00\xd8")
    done = CliRunner().invoke(align_command, [files[0], str(tmp_path / "noise"), "--one-per-line"])
    assert isinstance(done.exception, IntakeError)


def test_a_folder_that_is_not_there_is_told_in_a_sentence(files: tuple[str, str], tmp_path: Path) -> None:
    place = str(tmp_path / "none" / "m.tmx")
    done = CliRunner().invoke(align_command, [*files, "--one-per-line", "--without-model", "--tmx", place])
    assert isinstance(done.exception, ExchangeError)


def segments(project: Path) -> list[tuple[int, str, str, str]]:
    done = CliRunner().invoke(segments_command, [str(project), "--json"], catch_exceptions=False)
    rows = map(json.loads, done.stdout.splitlines())
    return [(row["number"], row["state"], row["origin"], row["source"]) for row in rows]


@pytest.mark.usefixtures("qapp")
def test_a_project_gets_the_accepted_beads_as_segments_and_keeps_the_others(
    files: tuple[str, str], tmp_path: Path
) -> None:
    project = tmp_path / "berita.wbp"
    options = ["--one-per-line", "--without-model", "--project", str(project)]
    done = CliRunner().invoke(align_command, [*files, *options], catch_exceptions=False)
    assert done.exit_code == 0
    found = [bead for bead in beads(*files, "--one-per-line", "--without-model") if bead["target"]]
    likely = [bead for bead in found if bead["score"] >= 0.5]
    rows = segments(project)
    assert len(rows) == len(likely)
    assert {row[1:3] for row in rows} == {("confirmed", "alignment")}
    assert rows[0][3] == SOURCE[0]
    with pytest.raises(AlignmentError, match="already"):
        CliRunner().invoke(align_command, [*files, *options], catch_exceptions=False)
    assert segments(project) == rows


@pytest.mark.usefixtures("qapp")
def test_a_project_takes_pages_too_and_none_below_the_score_that_is_asked(tmp_path: Path) -> None:
    source, target, project = (tmp_path / name for name in ("a.txt", "b.txt", "p.wbp"))
    for file, lines in ((source, SOURCE), (target, TARGET)):
        file.write_text("\n\n".join(lines), encoding="utf-8")
    options = ["--without-model", "--project", str(project), "--accept", "1"]
    done = CliRunner().invoke(align_command, [str(source), str(target), *options], catch_exceptions=False)
    assert done.exit_code == 0
    assert segments(project) == []


def test_one_kind_of_result_is_asked_for(files: tuple[str, str], tmp_path: Path) -> None:
    options = ["--tmx", str(tmp_path / "m.tmx"), "--project", str(tmp_path / "p.wbp")]
    assert CliRunner().invoke(align_command, [*files, *options]).exit_code == 2


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two articles with their translations, one without, and one that is no text."""
    source, target = tmp_path / "indonesia", tmp_path / "english"
    for folder, lines in ((source, SOURCE), (target, TARGET)):
        folder.mkdir()
        (folder / "satu.txt").write_text("\n".join(lines[:4]), encoding="utf-8")
        (folder / "dua.txt").write_text("\n".join(lines[4:]), encoding="utf-8")
    (source / "sendiri.txt").write_text("Tak ada terjemahannya.", encoding="utf-8")
    return source, target


def test_folders_are_aligned_file_by_file(folders: tuple[Path, Path]) -> None:
    options = ["--without-model", "--one-per-line", "--json"]
    done = CliRunner().invoke(align_command, [*map(str, folders), *options])
    assert done.exit_code == 0
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(bead["pair"], bead["source"]) for bead in found] == [
        *(("dua", [number]) for number in range(4)),
        *(("satu", [number]) for number in range(4)),
    ]
    assert "No translation was found for sendiri.txt." in done.stderr


def test_folders_become_one_memory(folders: tuple[Path, Path], tmp_path: Path) -> None:
    memory = tmp_path / "m.tmx"
    options = ["--without-model", "--one-per-line", "--tmx", str(memory)]
    assert CliRunner().invoke(align_command, [*map(str, folders), *options]).exit_code == 0
    files = {prop.text for prop in etree.parse(memory).iterfind(".//prop[@type='x-file']")}
    assert files == {"satu.txt", "dua.txt"}


@pytest.mark.usefixtures("qapp")
def test_folders_become_a_project_of_an_article_a_pair_and_what_fails_does_not_stop_them(
    folders: tuple[Path, Path], tmp_path: Path
) -> None:
    for folder in folders:
        (folder / "rusak.txt").write_bytes(b"\xff\xfe\x00\xd8")
    project = tmp_path / "p.wbp"
    options = ["--without-model", "--one-per-line", "--project", str(project)]
    done = CliRunner().invoke(align_command, [*map(str, folders), *options])
    assert done.exit_code == 1
    assert "rusak:" in done.stderr
    session = Session.open(project, read_only=True)
    files = [article.file for article in session.articles()]
    session.close()
    assert files == ["dua.txt", "satu.txt"]


def test_a_folder_and_a_file_are_wrong_usage(folders: tuple[Path, Path], files: tuple[str, str]) -> None:
    assert CliRunner().invoke(align_command, [str(folders[0]), files[1]]).exit_code == 2


def test_folders_that_have_no_name_in_common_are_told_in_a_sentence(
    folders: tuple[Path, Path], tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    done = CliRunner().invoke(align_command, [str(folders[0]), str(tmp_path / "empty"), "--without-model"])
    assert isinstance(done.exception, IntakeError)
