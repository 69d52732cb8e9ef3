"""Other people's memories come in without a window, and the memory answers there."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from workbench.cli import workbench_group
from workbench.domain.errors import ExchangeError, MemoryFileError, WorkbenchError
from workbench.services.places import settings_file
from workbench.services.session import Session
from workbench.services.settings import Preferences, Settings, Spelling


def unit(source: str, target: str, date: str = "20260101T000000Z") -> str:
    sides = f'<tuv xml:lang="id"><seg>{source}</seg></tuv><tuv xml:lang="en"><seg>{target}</seg></tuv>'
    return f'<tu changeid="Ana" changedate="{date}">{sides}</tu>'


@pytest.fixture
def tmx(tmp_path: Path) -> Path:
    path = tmp_path / "memory.tmx"
    lines = [
        '<tmx version="1.4"><header srclang="id"/><body>',
        unit("Harga beras turun 10 persen pada Senin.", "Rice prices fell 10 percent on Monday."),
        unit("Harga beras turun 10 persen pada Senin.", "Rice prices fell 10 percent on Monday."),
        unit("Harga beras turun 10 persen pada Senin.", "On Monday rice fell by 10 percent."),
        unit("Wali kota hadir.", ""),
        "</body></tmx>",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def workbench(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(workbench_group, [str(each) for each in arguments], input=stdin)


@pytest.fixture
def project(tmp_path: Path, tmx: Path) -> Path:
    path = tmp_path / "news.wbp"
    assert workbench("import", path, tmx).exit_code == 0
    return path


def test_a_memory_joins_the_project_s_and_says_what_came_of_it(tmp_path: Path, tmx: Path) -> None:
    done = workbench("import", tmp_path / "news.wbp", tmx)
    assert done.stdout.splitlines() == [
        "unit 4, line 5: Its English side is empty.",
        "read 4, added 2, merged 1, skipped 1",
    ]
    again = workbench("import", tmp_path / "news.wbp", tmx)
    assert again.stdout.splitlines()[-1] == "read 4, added 0, merged 3, skipped 1"


def test_a_preview_changes_nothing(tmp_path: Path, tmx: Path) -> None:
    done = workbench("import", tmp_path / "news.wbp", tmx, "--preview")
    assert done.stdout.splitlines()[-1] == "read 4, skipped 1; nothing was changed"
    assert not (tmp_path / "news.wbp").exists()


@pytest.mark.parametrize("content", ["no memory", '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>'])
def test_a_memory_that_is_refused_leaves_no_project_behind(tmp_path: Path, content: str) -> None:
    (tmp_path / "bad.tmx").write_text(content, encoding="utf-8")
    done = workbench("import", tmp_path / "news.wbp", tmp_path / "bad.tmx")
    assert isinstance(done.exception, ExchangeError)
    assert not (tmp_path / "news.wbp").exists()


def test_a_penalty_is_taken_off_every_match(tmp_path: Path, tmx: Path) -> None:
    workbench("import", tmp_path / "news.wbp", tmx, "--penalty", "7")
    session = Session.open(tmp_path / "news.wbp", read_only=True)
    assert {each.penalty for each in session.units_of("Harga beras turun 10 persen pada Senin.")} == {7}
    session.close()


def test_matches_are_json_lines_best_first_one_for_each_sentence(project: Path) -> None:
    stdin = "Harga beras turun 12 persen pada Selasa.\n\nHarga beras turun 10 persen pada Senin.\nLain.\n"
    done = workbench("match", project, "--json", stdin=stdin)
    fuzzy, blank, exact, none = [json.loads(line) for line in done.stdout.splitlines()]
    assert fuzzy["source"] == "Harga beras turun 12 persen pada Selasa."
    assert [each["kind"] for each in fuzzy["matches"]] == ["fuzzy", "fuzzy"]
    assert 70 <= fuzzy["matches"][0]["score"] < 100
    assert fuzzy["matches"][0]["source"] == "Harga beras turun 10 persen pada Senin."
    assert [(each["kind"], each["score"]) for each in exact["matches"]] == [("exact", 100)] * 2
    assert blank["matches"] == none["matches"] == []


def test_a_byte_order_mark_is_no_part_of_the_first_sentence(project: Path) -> None:
    done = workbench("match", project, "--json", stdin="\ufeffHarga beras turun 10 persen pada Senin.\r\n")
    assert [match["score"] for match in json.loads(done.stdout)["matches"]] == [100, 100]


def test_the_threshold_keeps_the_weaker_matches_away(project: Path) -> None:
    stdin = "Harga beras turun 12 persen pada Selasa.\n"
    done = workbench("match", project, "--json", "--threshold", "95", stdin=stdin)
    assert json.loads(done.stdout)["matches"] == []


def test_a_phrase_is_found_in_context_with_author_and_date(project: Path) -> None:
    done = workbench("concordance", project, "beras turun", "--json")
    hits = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(hits) == 2
    assert {hit["author"] for hit in hits} == {"Ana"}
    assert {hit["at"] for hit in hits} == {"2026-01-01T00:00:00Z"}
    assert workbench("concordance", project, "percent", "--target").stdout.count("Rice prices fell") == 1
    assert workbench("concordance", project, "percent").stdout == ""


def test_a_memory_is_attached_with_a_penalty_and_stays_apart(tmp_path: Path, tmx: Path) -> None:
    path = tmp_path / "news.wbp"
    done = workbench("import", path, tmx, "--attach", "--penalty", "5")
    assert done.stdout.splitlines() == [
        "unit 4, line 5: Its English side is empty.",
        "read 4, added 2, merged 1, skipped 1",
    ]
    stdin = "Harga beras turun 10 persen pada Senin.\n"
    (answer,) = workbench("match", path, "--json", stdin=stdin).stdout.splitlines()
    assert [(each["score"], each["memory"]) for each in json.loads(answer)["matches"]] == [(95, "memory")] * 2
    hits = workbench("concordance", path, "beras turun", "--json").stdout.splitlines()
    assert [json.loads(hit)["memory"] for hit in hits] == ["memory"] * 2
    session = Session.open(path, read_only=True)
    assert list(session.units()) == []
    session.close()


@pytest.mark.parametrize("spelling", ["american", "british"])
def test_a_project_made_here_is_in_the_english_of_the_preferences(
    tmp_path: Path, tmx: Path, monkeypatch: pytest.MonkeyPatch, spelling: Spelling
) -> None:
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "home"))
    Settings(settings_file()).keep(Preferences(spelling=spelling))
    assert workbench("import", tmp_path / "news.wbp", tmx).exit_code == 0
    session = Session.open(tmp_path / "news.wbp", read_only=True)
    assert session.spelling() == spelling
    session.close()
    Settings(settings_file()).keep(Preferences(spelling="american"))
    workbench("import", tmp_path / "news.wbp", tmx)
    session = Session.open(tmp_path / "news.wbp", read_only=True)
    assert session.spelling() == spelling
    session.close()


def test_another_project_is_attached_as_it_is(tmp_path: Path, project: Path) -> None:
    before = project.read_bytes()
    done = workbench("import", tmp_path / "more.wbp", project, "--attach")
    assert done.stdout.splitlines() == ["read 2, added 2, merged 0, skipped 0"]
    stdin = "Harga beras turun 10 persen pada Senin.\n"
    (answer,) = workbench("match", tmp_path / "more.wbp", "--json", stdin=stdin).stdout.splitlines()
    assert [each["memory"] for each in json.loads(answer)["matches"]] == ["news", "news"]
    assert project.read_bytes() == before


@pytest.mark.parametrize("name", ["bad.tmx", "bad.wbp", "absent.wbp"])
def test_an_attachment_that_is_refused_leaves_no_project_behind(tmp_path: Path, name: str) -> None:
    if name.startswith("bad"):
        (tmp_path / name).write_text("no memory", encoding="utf-8")
    done = workbench("import", tmp_path / "news.wbp", tmp_path / name, "--attach")
    assert isinstance(done.exception, WorkbenchError)
    assert not (tmp_path / "news.wbp").exists()
    assert not (tmp_path / "news.wbp-memories").exists()


def test_attached_memories_are_listed_weighed_and_detached(tmp_path: Path, tmx: Path) -> None:
    path = tmp_path / "news.wbp"
    workbench("import", path, tmx, "--attach")
    listed = workbench("memories", path, "--penalty", "memory", "12").stdout
    assert listed.split("\t")[:3] == ["memory", "2 units", "penalty 12"]
    assert workbench("memories", path, "--detach", "memory").stdout == ""
    assert isinstance(workbench("memories", path, "--detach", "memory").exception, MemoryFileError)


def test_memories_that_nothing_uses_are_named_and_deleted_when_that_is_asked(
    tmp_path: Path, tmx: Path
) -> None:
    path, folder = tmp_path / "news.wbp", tmp_path / "news.wbp-memories"
    workbench("import", path, tmx, "--attach")
    assert "not attached" not in workbench("memories", path).stderr
    (folder / "old.wbm").write_bytes((folder / "memory.wbm").read_bytes())
    (folder / "notes.txt").write_text("Whose these are.", encoding="utf-8")
    named = workbench("memories", path)
    assert named.stdout.count("\n") == 1
    assert f"{folder / 'old.wbm'} is not attached" in named.stderr
    assert (folder / "old.wbm").exists()
    deleted = workbench("memories", path, "--delete-unused")
    assert f"{folder / 'old.wbm'} was deleted" in deleted.stderr
    assert sorted(each.name for each in folder.iterdir()) == ["memory.wbm", "notes.txt"]
    assert workbench("match", path, stdin="Harga beras turun 10 persen pada Senin.\n").stderr == ""


def test_undo_finds_a_detached_memory_until_it_is_deleted(tmp_path: Path, tmx: Path) -> None:
    path = tmp_path / "news.wbp"
    workbench("import", path, tmx, "--attach")
    detached = workbench("memories", path, "--detach", "memory")
    assert "memory.wbm is not attached" in detached.stderr
    session = Session.open(path)
    session.undo()
    assert [session.searched.count(each) for each in session.attached_memories()] == [2]
    session.close()


def test_a_memory_that_is_gone_is_told_and_the_rest_answers(tmp_path: Path, project: Path, tmx: Path) -> None:
    workbench("import", project, tmx, "--attach")
    (file,) = (tmp_path / "news.wbp-memories").iterdir()
    file.unlink()
    done = workbench("match", project, "--json", stdin="Harga beras turun 10 persen pada Senin.\n")
    assert done.exit_code == 0
    assert len(json.loads(done.stdout)["matches"]) == 2
    assert f"The memory memory is no longer at {file}." in done.stderr


def test_drafting_takes_what_an_attached_memory_has(tmp_path: Path, tmx: Path) -> None:
    path = tmp_path / "news.wbp"
    workbench("import", path, tmx, "--attach", "--penalty", "2")
    page = tmp_path / "berita.txt"
    page.write_text("Harga Beras\n\nHarga beras turun 10 persen pada Senin.\n", encoding="utf-8")
    assert workbench("draft", page, "--project", path).exit_code == 0
    drafts = [json.loads(line) for line in workbench("segments", path, "--json").stdout.splitlines()]
    assert [each["origin"] for each in drafts if "10 persen" in each["source"]] == ["TM"]
