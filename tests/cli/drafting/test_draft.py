"""Saved pages go all the way: intake, split, draft, save, TMX."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lxml import etree

from workbench.cli import workbench_group
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.correction import Correction
from workbench.domain.errors import ExchangeError, ModelError, ProjectError, ProjectLockedError
from workbench.intake import read_page
from workbench.services.places import bundled_models, sample_project
from workbench.services.session import Session

RICE = """\
Harga Beras Turun di Pasar Kota

Harga beras di pasar kota turun pada Senin (2/3/2026) setelah panen raya dimulai. Pedagang senang.

"Pembeli datang lebih banyak daripada pekan lalu," kata Rahmat, pedagang beras di pasar itu.
"""
ROAD = """\
Jalan Desa Diperbaiki oleh Warga

Warga memperbaiki jalan desa sepanjang dua kilometer pada akhir pekan ini. Pedagang senang.

"Truk dapat lewat lagi sejak Minggu pagi," kata Hasan, kepala desa yang memimpin pekerjaan itu.
"""


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "beras.txt").write_text(RICE, encoding="utf-8")
    (folder / "jalan.txt").write_text(ROAD, encoding="utf-8")
    return folder


def workbench(*arguments: str | Path) -> Result:
    return CliRunner().invoke(workbench_group, [str(argument) for argument in arguments])


def segments(project: Path) -> list[dict[str, object]]:
    shown = workbench("segments", project, "--json")
    assert shown.exit_code == 0, shown.output
    return [json.loads(line) for line in shown.stdout.splitlines()]


def units(memory: Path) -> list[tuple[str, str]]:
    found = etree.parse(memory).iter("tu")
    return [(unit.findtext("tuv[1]/seg") or "", unit.findtext("tuv[2]/seg") or "") for unit in found]


def test_a_page_becomes_a_project_and_a_memory(pages: Path, tmp_path: Path) -> None:
    done = workbench(
        "draft", pages / "beras.txt", "--project", tmp_path / "p.wbp", "--tmx", tmp_path / "o.tmx"
    )
    assert done.exit_code == 0, done.output
    assert done.stdout == ""
    found = segments(tmp_path / "p.wbp")
    assert [s["source"] for s in found] == [
        "Harga Beras Turun di Pasar Kota",
        "Harga beras di pasar kota turun pada Senin (2/3/2026) setelah panen raya dimulai.",
        "Pedagang senang.",
        '"Pembeli datang lebih banyak daripada pekan lalu," kata Rahmat, pedagang beras di pasar itu.',
    ]
    assert [(s["number"], s["state"], s["origin"]) for s in found] == [
        (number, "draft", "MT") for number in (1, 2, 3, 4)
    ]
    assert all(s["article"] == "Harga Beras Turun di Pasar Kota" and s["file"] == "beras.txt" for s in found)
    assert units(tmp_path / "o.tmx") == [(s["source"], s["target"]) for s in found]


def test_drafts_in_the_memory_are_marked_as_such(pages: Path, tmp_path: Path) -> None:
    workbench("draft", pages, "--tmx", tmp_path / "o.tmx")
    for unit in etree.parse(tmp_path / "o.tmx").iter("tu"):
        assert unit.get("creationid") == "MT!"
        assert unit.findtext("prop[@type='x-state']") == "draft"


def test_without_a_project_nothing_is_left_beside_the_pages(pages: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert workbench("draft", pages, "--tmx", tmp_path / "out" / "o.tmx").exit_code == 0
    assert sorted(path.name for path in pages.iterdir()) == ["beras.txt", "jalan.txt"]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["o.tmx"]


def test_a_project_is_one_file_when_the_command_ends(pages: Path, tmp_path: Path) -> None:
    workbench("draft", pages, "--project", tmp_path / "p.wbp")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["p.wbp", "pages"]


def test_an_existing_project_is_added_to_and_the_memory_holds_this_call_s_articles(
    pages: Path, tmp_path: Path
) -> None:
    project = tmp_path / "p.wbp"
    workbench("draft", pages / "beras.txt", "--project", project)
    done = workbench("draft", pages / "jalan.txt", "--project", project, "--tmx", tmp_path / "o.tmx")
    assert done.exit_code == 0
    assert [s["file"] for s in segments(project)] == ["beras.txt"] * 4 + ["jalan.txt"] * 4
    assert [source for source, _ in units(tmp_path / "o.tmx")] == [
        segment["source"] for segment in segments(project) if segment["file"] == "jalan.txt"
    ]


def test_an_article_already_there_is_skipped_with_a_sentence(pages: Path, tmp_path: Path) -> None:
    project = tmp_path / "p.wbp"
    workbench("draft", pages / "beras.txt", "--project", project)
    before = segments(project)
    shutil.copy(pages / "beras.txt", pages / "again.txt")
    done = workbench("draft", pages / "again.txt", "--project", project)
    assert done.exit_code == 0
    assert "again.txt: This article is already in the project, from beras.txt.\n" in done.stderr
    assert segments(project) == before


def test_a_repeated_call_gives_the_same_memory_again(pages: Path, tmp_path: Path) -> None:
    call = ("draft", pages, "--project", tmp_path / "p.wbp", "--tmx", tmp_path / "o.tmx")
    workbench(*call)
    first = units(tmp_path / "o.tmx")
    assert workbench(*call).exit_code == 0
    assert units(tmp_path / "o.tmx") == first


def test_pages_that_fail_are_told_and_the_others_are_saved(pages: Path, tmp_path: Path) -> None:
    (pages / "empty.txt").write_text("", encoding="utf-8")
    (pages / "image.txt").write_bytes(bytes(range(256)) * 20)
    done = workbench("draft", pages, tmp_path / "absent.txt", "--project", tmp_path / "p.wbp")
    assert done.exit_code == 1
    for name in ("empty.txt", "image.txt", "absent.txt"):
        assert sum(name in line for line in done.stderr.splitlines()) == 1
    assert {s["file"] for s in segments(tmp_path / "p.wbp")} == {"beras.txt", "jalan.txt"}


def test_when_every_page_fails_no_project_is_made(tmp_path: Path) -> None:
    done = workbench("draft", tmp_path / "absent.txt", "--project", tmp_path / "p.wbp")
    assert done.exit_code == 1
    assert not (tmp_path / "p.wbp").exists()


def test_a_model_that_cannot_be_used_is_told_before_anything_is_made(pages: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(bundled_models() / "id-en", broken)
    (broken / "model.bin").write_bytes(b"no model")
    done = workbench("draft", pages, "--project", tmp_path / "p.wbp", "--model", broken)
    assert isinstance(done.exception, ModelError)
    assert not (tmp_path / "p.wbp").exists()


@pytest.mark.parametrize("option", ["--project", "--tmx"])
def test_a_folder_that_is_absent_is_told_before_the_drafting(
    option: str, pages: Path, tmp_path: Path
) -> None:
    done = workbench("draft", pages, option, tmp_path / "nowhere" / "file")
    assert isinstance(done.exception, ExchangeError)


def test_a_project_that_a_window_has_open_is_refused(pages: Path, tmp_path: Path) -> None:
    project = tmp_path / "p.wbp"
    workbench("draft", pages / "beras.txt", "--project", project)
    window = Session.open(project)
    try:
        done = workbench("draft", pages / "jalan.txt", "--project", project)
        assert isinstance(done.exception, ProjectLockedError)
        assert len(segments(project)) == 4
    finally:
        window.close()


def test_a_file_that_is_no_project_is_refused_and_not_touched(pages: Path, tmp_path: Path) -> None:
    letter = tmp_path / "letter.wbp"
    letter.write_text("Dear editor,", encoding="utf-8")
    done = workbench("draft", pages, "--project", letter)
    assert isinstance(done.exception, ProjectError)
    assert letter.read_text(encoding="utf-8") == "Dear editor,"


def test_a_unit_of_the_memory_comes_before_the_model(pages: Path, tmp_path: Path) -> None:
    project = tmp_path / "p.wbp"
    workbench("draft", pages / "beras.txt", "--project", project)
    session = Session.open(project)
    glad = session.segment_ids()[2]
    session.type_target(glad, "The traders are glad.")
    session.confirm([glad])
    session.close()
    workbench("draft", pages / "jalan.txt", "--project", project)
    repeated = segments(project)[6]
    assert (repeated["target"], repeated["origin"], repeated["state"]) == (
        "The traders are glad.",
        "TM",
        "draft",
    )


def test_the_sample_is_drafted_whole(tmp_path: Path) -> None:
    done = workbench("draft", sample_project(), "--project", tmp_path / "p.wbp")
    assert done.exit_code == 0, done.output
    found = segments(tmp_path / "p.wbp")
    assert len({s["file"] for s in found}) == 3
    assert all(s["state"] == "draft" and s["target"] for s in found)
    text = " ".join(str(s["source"]) for s in found)
    for boilerplate in (
        "Baca juga",
        "kuki",
        "Terpopuler",
        "Komentar",
        "Copyright",
        "ADVERTISEMENT",
        "SCROLL",
    ):
        assert boilerplate not in text
    for kept in ("“Saya punya kapal", "Badan meteorologi", "Jembatan yang Lebih Tinggi", "Rp31.250.000."):
        assert kept in text


def test_a_project_that_is_there_is_filled_from_its_memory_at_the_threshold_given(
    pages: Path, tmp_path: Path
) -> None:
    project = tmp_path / "p.wbp"
    workbench("draft", pages / "beras.txt", "--project", project)
    with closing(Session.open(project)) as session:
        ids = session.segment_ids()
        session.type_target(ids[1], "Rice prices fell in the city market on Monday (March 2, 2026).")
        session.confirm([ids[1]])
        changed = session.segment(ids[1]).source.replace("2/3/2026", "9/3/2026")
        session.edit_source(ids[2], changed)
        session.clear([ids[2]])
    done = workbench("draft", "--project", project, "--threshold", "75")
    assert done.exit_code == 0, done.output
    assert "1 of them from the memory" in done.stderr
    assert segments(project)[2]["origin"] == "TM"


@pytest.mark.parametrize(("options", "corrected"), [((), True), (("--without-corrections",), False)])
def test_drafts_have_the_corrections_of_the_project_unless_told_otherwise(
    tmp_path: Path, options: tuple[str, ...], corrected: bool
) -> None:
    project = tmp_path / "news.wbp"
    sources = (
        "Pasar itu ramai.",
        "Posko kesehatan dilayani oleh puskesmas keliling dari Kecamatan Suramukti.",
    )
    session = Session.create(project)
    session.import_articles([Article("", tuple(Paragraph(each, ParagraphKind.BODY) for each in sources))])
    first, *_ = session.segment_ids()
    session.learn(first, [Correction("puskesmas", "puskesmas", "clinic")], step=object())
    session.close()
    assert workbench("draft", "--project", project, *options).exit_code == 0
    target = str(segments(project)[-1]["target"])
    assert ("clinic" in target, "puskesmas" in target) == (corrected, not corrected)


def test_neither_pages_nor_a_project_is_a_question_of_usage(tmp_path: Path) -> None:
    assert workbench("draft", "--project", tmp_path / "none.wbp").exit_code == 2


def test_a_run_that_was_stopped_goes_on_where_it_was(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.cli.drafting.batch.PAGES_AT_ONCE", 1)
    project = tmp_path / "p.wbp"
    read = "workbench.cli.drafting.batch.read_page"

    def stop(page: Path) -> Article:
        if page.name == "jalan.txt":
            raise KeyboardInterrupt
        return read_page(page)

    with monkeypatch.context() as stopping:
        stopping.setattr(read, stop)
        assert workbench("draft", pages, "--project", project).exit_code != 0
    assert [s["file"] for s in segments(project)] == ["beras.txt"] * 4

    met: list[str] = []
    monkeypatch.setattr(read, lambda page: met.append(page.name) or read_page(page))
    done = workbench("draft", pages, "--project", project)
    assert met == ["jalan.txt"]
    assert "2 articles (1 in the project before), 4 segments drafted." in done.stderr
    assert {s["file"] for s in segments(project) if s["state"] == "draft"} == {"beras.txt", "jalan.txt"}


def test_articles_whose_drafting_was_stopped_are_drafted_by_the_next_run(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "p.wbp"
    with monkeypatch.context() as stopping:
        stopping.setattr("workbench.services.drafting.pretranslation.Pretranslation.run", lambda *_: 1 / 0)
        assert workbench("draft", pages, "--project", project).exit_code != 0
    assert {s["state"] for s in segments(project)} == {"untranslated"}
    workbench("draft", pages, "--project", project)
    assert {s["state"] for s in segments(project)} == {"draft"}


def test_a_folder_without_pages_is_told_and_makes_no_project(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = workbench("draft", tmp_path / "empty", "--project", tmp_path / "news.wbp")
    assert done.exit_code == 1
    assert "There are no pages in" in str(done.exception)
    assert not (tmp_path / "news.wbp").exists()


def test_a_memory_is_not_drafted_into_the_place_of_a_project(pages: Path, tmp_path: Path) -> None:
    Session.create(tmp_path / "news.wbp").close()
    before = (tmp_path / "news.wbp").read_bytes()
    done = workbench("draft", pages, "--tmx", tmp_path / "news.wbp")
    assert done.exit_code == 1
    assert "segments drafted" not in done.output
    assert (tmp_path / "news.wbp").read_bytes() == before
