"""The program opens, makes, fills and closes projects; what fails is a sentence on the start page."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.services import places
from workbench.services.session import Session
from workbench.ui.window.new_articles import SAMPLE

LONG = 30_000  # ms; pages are read and a model is loaded

PASTED = (
    "Pemerintah daerah membuka jembatan baru pada Senin pagi. Jembatan itu menghubungkan dua desa yang "
    "terpisah oleh sungai, dan warga sudah menunggunya selama sepuluh tahun."
)


@pytest.fixture
def posted(program):
    found = []
    program.notices.posted.connect(found.append)
    return found


@pytest.fixture
def project(tmp_path, article):
    session = Session.create(tmp_path / "Berita.wbp")
    session.import_articles([article(0)])
    session.close()
    return tmp_path / "Berita.wbp"


def on_start_page(program):
    return program.window.editor is None and program.window.start.isVisible()


def test_a_project_is_opened_closed_and_listed(program, project, qtbot):
    program.projects.open(project)
    assert program.window.editor.session.name == "Berita"
    program.window.commands.run("close_project")
    assert on_start_page(program)
    recent = program.window.start.recent
    qtbot.waitUntil(lambda: recent.item(0, 1) is not None and recent.item(0, 1).text() == "4")
    assert recent.item(0, 0).text() == "Berita"


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"x" * 500])
def test_a_file_that_is_no_project_is_told_on_the_start_page(program, tmp_path, content):
    (tmp_path / "odd.wbp").write_bytes(content)
    program.projects.open(tmp_path / "odd.wbp")
    assert on_start_page(program)
    assert program.window.start.problem.isVisible()
    assert (tmp_path / "odd.wbp").read_bytes() == content


def test_a_project_that_is_not_there_is_told_on_the_start_page(program, tmp_path):
    program.projects.open(tmp_path / "gone.wbp")
    assert on_start_page(program)
    assert "gone.wbp" in program.window.start.problem.text()


def test_opening_another_project_after_a_failure_takes_the_sentence_away(program, tmp_path, project):
    program.projects.open(tmp_path / "gone.wbp")
    program.projects.open(project)
    program.projects.close()
    assert not program.window.start.problem.isVisible()


def test_a_second_window_opens_the_project_to_read(program, posted, project):
    other = Session.open(project)
    program.projects.open(project)
    assert program.window.editor.session.read_only
    assert "to read" in posted[0].text
    program.projects.close()
    other.close()


def test_a_project_of_another_computer_is_taken_over_only_when_asked(program, posted, project):
    lock = project.with_name("Berita.wbp.lock")
    lock.write_text("4711\nworkbench\nelsewhere\n", encoding="utf-8")
    program.projects.open(project)
    assert program.projects.session.read_only
    assert posted[0].action_text == "Take over"
    posted[0].action()
    assert not program.projects.session.read_only


def test_articles_without_a_project_make_one_named_after_the_first(program, article, qtbot, home):
    program.new_articles.take([article(0), article(1)])
    qtbot.waitUntil(lambda: len(program.projects.session.articles()) == 2)
    assert program.projects.session.path == home / "projects" / "Kabar-nomor-0.wbp"


def test_a_second_project_of_that_name_gets_another_file(program, article, qtbot, home):
    program.new_articles.take([article(0)])
    qtbot.waitUntil(lambda: len(program.projects.session.articles()) == 1)
    program.projects.close()
    program.new_articles.take([article(0)])
    assert program.projects.session.path.name == "Kabar-nomor-0-2.wbp"


def test_an_article_that_is_there_already_is_skipped_with_a_sentence(
    program, project, article, posted, qtbot
):
    program.projects.open(project)
    program.new_articles.take([article(0), article(1)])
    qtbot.waitUntil(lambda: any("imported" in notice.text for notice in posted))
    told = next(notice for notice in posted if "imported" in notice.text)
    assert told.text == "1 article imported."
    assert "already in the project" in told.hint


def test_an_import_is_undone_from_its_notice(program, project, article, posted, qtbot):
    program.projects.open(project)
    program.new_articles.take([article(1)])
    qtbot.waitUntil(lambda: any("imported" in notice.text for notice in posted))
    next(notice for notice in posted if "imported" in notice.text).action()
    assert len(program.projects.session.articles()) == 1


def test_undoing_an_import_leaves_what_was_typed_since(program, project, article, posted, qtbot):
    program.projects.open(project)
    program.new_articles.take([article(1)])
    qtbot.waitUntil(lambda: any("imported" in notice.text for notice in posted))
    session = program.projects.session
    first = session.segment_ids()[0]
    session.type_target(first, "Typed meanwhile")
    next(notice for notice in posted if "imported" in notice.text).action()
    assert len(session.articles()) == 1
    assert session.segment(first).target == "Typed meanwhile"


def test_closing_in_the_middle_of_an_import_keeps_what_came_in(program, project, article, qtbot):
    program.projects.open(project)
    program.new_articles.take([article(1)])
    program.projects.close()
    again = Session.open(project)
    assert len(again.articles()) in {1, 2}
    again.close()


def test_the_sample_is_made_the_first_time_and_opened_the_next(program, qtbot, home):
    program.new_articles.open_sample()
    qtbot.waitUntil(lambda: len(program.projects.session.articles()) == 3, timeout=LONG)
    program.projects.close()
    program.new_articles.open_sample()
    assert program.projects.session.path == home / "projects" / SAMPLE
    assert len(program.projects.session.articles()) == 3


def test_a_first_article_is_typed_into_at_once(program, article, qtbot):
    program.window.show()
    program.new_articles.take([article(0)])
    grid = program.window.editor.page.grid
    qtbot.waitUntil(lambda: grid.current_id() is not None, timeout=LONG)
    qtbot.waitUntil(lambda: program.window.focusWidget() is grid.editor, timeout=LONG)


def test_a_dropped_project_is_opened_and_a_dropped_page_read(program, project, qtbot):
    program.window.dropped.emit((project,))
    assert program.window.editor.session.name == "Berita"
    page = next(iter(places.sample_project().glob("*.html")))
    program.window.dropped.emit((page,))
    qtbot.waitUntil(program.window.preview.isVisible, timeout=LONG)
    assert len(program.window.preview.articles) == 1


def test_a_page_that_cannot_be_read_does_not_stop_the_others(program, tmp_path, qtbot):
    good = shutil.copy(next(iter(places.sample_project().glob("*.html"))), tmp_path / "good.html")
    (tmp_path / "bad.html").write_bytes(b"")
    program.importing.begin([tmp_path / "bad.html", Path(good)])
    qtbot.waitUntil(program.window.preview.isVisible, timeout=LONG)
    assert len(program.window.preview.articles) == 1
    assert program.window.preview.list.rowCount() == 2


def test_pasted_text_is_previewed(program, qtbot):
    program.importing.begin_text(f"Jembatan Baru Dibuka\n\n{PASTED}\n\n{PASTED}")
    qtbot.waitUntil(program.window.preview.isVisible, timeout=LONG)
    assert program.window.preview.articles[0].title == "Jembatan Baru Dibuka"


def test_without_a_model_there_is_still_a_window(program, project, posted):
    program.settings.keep(replace(program.settings.values, model="gone"))
    program.projects.open(project)
    assert program.window.editor is not None
    assert "gone" in posted[0].text


def test_settings_are_applied_at_once(program, project, qapp):
    program.projects.open(project)
    program.settings.keep(replace(program.settings.values, theme="dark", font_size=17, author="Siti"))
    assert program.window.theme.name == "dark"
    assert qapp.font().pixelSize() == 17
    assert program.projects.session.author == "Siti"


def test_a_half_drafted_project_offers_to_go_on(program, project, posted, qtbot):
    program.projects.open(project)
    offer = next(notice for notice in posted if "no draft yet" in notice.text)
    assert offer.text == "4 segments have no draft yet."
    offer.action()
    qtbot.waitUntil(lambda: program.projects.session.counts().untranslated == 0, timeout=LONG)


def test_drafts_are_offered_no_more_once_they_are_on_their_way(program, project, qtbot):
    program.projects.open(project)
    bar = program.window.notice_bar
    assert "no draft yet" in bar.notice.text
    progress = program.projects.queue.progress
    with qtbot.waitSignal(progress, check_params_cb=lambda told: told.running):
        program.window.commands.run("draft_all")
    assert bar.notice is None or "no draft yet" not in bar.notice.text


def test_an_import_into_a_project_leads_to_what_came_in(program, project, article, posted, qtbot):
    program.projects.open(project)
    program.new_articles.take([article(1)])
    qtbot.waitUntil(lambda: any("imported" in notice.text for notice in posted))
    told = next(notice for notice in posted if "imported" in notice.text)
    grid, added = program.window.editor.page.grid, program.projects.session.articles()[1].id
    assert program.projects.session.segment(grid.current_id()).article_id != added
    told.also()
    assert program.projects.session.segment(grid.current_id()).article_id == added
    assert grid.filter.article == added
    assert grid.editor.hasFocus()


def test_a_first_import_begins_where_it_came_in(program, article, posted, qtbot):
    program.new_articles.take([article(1)])
    qtbot.waitUntil(lambda: any("imported" in notice.text for notice in posted))
    assert next(notice for notice in posted if "imported" in notice.text).also is None
