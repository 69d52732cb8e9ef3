"""What the program remembers between runs, whatever happened to the file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.services.settings import RECENT_KEPT, Preferences, Settings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "settings.json"


def test_everything_remembered_is_there_at_the_next_start(qapp, path):
    settings = Settings(path)
    settings.keep(replace(settings.values, author="Siti Aminah", theme="dark", font_size=14))
    settings.keep(replace(settings.values, keys={"confirm": "Return"}))
    settings.keep_layout(window=b"\x00\xff geometry", columns=b"")
    settings.remember_project(Path("berita.wbp").absolute(), segment=17)
    assert Settings(path).values == settings.values
    assert Settings(path).layout("window") == b"\x00\xff geometry"
    assert Settings(path).segment_of(Path("berita.wbp").absolute()) == 17


def test_a_change_is_told_once_and_only_when_there_is_one(qtbot, path):
    settings = Settings(path)
    heard = []
    settings.changed.connect(heard.append)
    settings.keep(replace(settings.values, theme="light"))
    settings.keep(replace(settings.values, theme="light"))
    assert heard == [settings.values]


@pytest.mark.parametrize("content", ["", "{", "[1, 2]", "null", '{"theme": ["dark"]}', "[" * 100_000])
def test_a_damaged_file_counts_as_none(qapp, path, content):
    path.parent.mkdir()
    path.write_text(content, encoding="utf-8")
    assert Settings(path).values == Preferences()


def test_a_damaged_file_is_kept_beside(qapp, path):
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe\x00 not ours")
    Settings(path).remember_project(Path("a.wbp"))
    assert path.with_name("settings.json.damaged").read_bytes() == b"\xff\xfe\x00 not ours"
    assert Settings(path).values.recent


def test_one_bad_value_does_not_cost_the_others(qapp, path):
    settings = Settings(path)
    settings.keep(replace(settings.values, author="Budi", font_size=12))
    content = json.loads(path.read_text(encoding="utf-8"))
    bad = {"font_size": 4000, "theme": "purple", "layout": {"window": "%%%"}, "recent": [3], "unknown": 1}
    path.write_text(json.dumps(content | bad), encoding="utf-8")
    assert Settings(path).values == Preferences(author="Budi")


def test_recent_projects_are_few_newest_first_and_each_once(qapp, path):
    settings = Settings(path)
    for number in [*range(15), 8]:
        settings.remember_project(Path(f"{number}.wbp"))
    names = [recent.path.stem for recent in settings.values.recent]
    assert names[:3] == ["8", "14", "13"]
    assert len(names) == len(set(names)) == RECENT_KEPT
    settings.forget_project(Path("14.wbp"))
    assert "14" not in [recent.path.stem for recent in settings.values.recent]


def test_opening_again_keeps_the_place(qapp, path):
    settings = Settings(path)
    settings.remember_project(Path("a.wbp"), segment=5)
    settings.remember_project(Path("a.wbp"))
    assert settings.segment_of(Path("a.wbp")) == 5


def test_a_place_that_cannot_be_written_is_told_and_the_choice_still_counts(qtbot, tmp_path):
    (tmp_path / "state").write_text("a file where the folder should be", encoding="utf-8")
    settings = Settings(tmp_path / "state" / "settings.json")
    with qtbot.waitSignal(settings.failed) as failed:
        settings.keep(replace(settings.values, theme="dark"))
    assert "cannot be saved" in failed.args[0].text
    assert settings.values.theme == "dark"
