"""What leaves the window: asked for in a dialog, written in the background, told in a notice."""

import pytest
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.domain.unit_choice import UnitChoice
from workbench.services.notices import NoticeKind
from workbench.ui.files.segments_dialog import FORMATS, SegmentChoice
from workbench.ui.files.text_dialog import ExportText, TextChoice
from workbench.ui.memory.export_dialog import ExportTmx, TmxChoice


@pytest.fixture
def exports(window):
    return window.editor.exports


def written(path):
    return [[seg.text for seg in unit.iter("seg")] for unit in etree.parse(path).iter("tu")]


def test_the_dialog_asks_and_the_memory_is_written(window, session, exports, tmp_path, qtbot, heard):
    first = session.segment(session.segment_ids()[0])
    session.confirm([first.id])
    place = tmp_path / "out.tmx"
    exports.memory._files.save = lambda *_: place
    window.commands.run("export_tmx")
    dialog = window.findChild(ExportTmx)
    assert dialog.confirmed.isChecked()
    dialog.accept()
    qtbot.waitUntil(place.exists)
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert written(place) == [[first.source, first.target]]
    assert heard.last.text == "1 unit written to out.tmx."


def test_drafts_leave_only_when_asked_for(session, exports, tmp_path, qtbot):
    place = tmp_path / "drafts.tmx"
    with qtbot.waitSignal(exports.memory.write(place, TmxChoice(UnitChoice(drafts=True))).finished):
        pass
    assert len(written(place)) == 7


def test_one_article_alone_can_leave(session, exports, tmp_path, qtbot):
    place = tmp_path / "one.tmx"
    articles = (session.articles()[1].id,)
    with qtbot.waitSignal(
        exports.memory.write(place, TmxChoice(UnitChoice(drafts=True, articles=articles))).finished
    ):
        pass
    assert len(written(place)) == 3


def test_an_empty_memory_is_told_with_what_to_do(exports, tmp_path, qtbot, heard):
    with qtbot.waitSignal(exports.memory.write(tmp_path / "none.tmx", TmxChoice()).finished):
        pass
    assert heard.last.kind is NoticeKind.WARNING
    assert "Confirm segments first" in heard.last.hint


def test_a_choice_that_no_unit_fits_is_told_as_that(session, exports, tmp_path, qtbot, heard):
    session.confirm(session.segment_ids())
    choice = TmxChoice(UnitChoice(author="Nobody of these"))
    with qtbot.waitSignal(exports.memory.write(tmp_path / "none.tmx", choice).finished):
        pass
    assert heard.last.kind is NoticeKind.WARNING
    assert heard.last.hint == "No unit fits the articles, the person and the days that were chosen."


def test_segments_of_which_none_can_leave_are_told(session, exports, tmp_path, qtbot, heard):
    session.set_aside(session.segment_ids(), on=True)
    choice = SegmentChoice(tuple(each.id for each in session.articles()), FORMATS[0])
    with qtbot.waitSignal(exports.segments.write(tmp_path / "none.xlf", choice).finished):
        pass
    assert heard.last.kind is NoticeKind.WARNING


def test_a_place_that_cannot_be_written_is_told(exports, tmp_path, qtbot, heard):
    with qtbot.waitSignal(exports.memory.write(tmp_path / "gone" / "out.tmx", TmxChoice()).failed):
        pass
    assert heard.last.kind is NoticeKind.ERROR


def test_an_article_s_text_is_written_with_its_gaps_told(session, exports, tmp_path, qtbot, heard):
    session.clear([session.segment_ids()[1]])
    place = tmp_path / "text.txt"
    choice = TextChoice((session.articles()[0].id,), "txt")
    with qtbot.waitSignal(exports.write_text(place, choice).finished):
        pass
    assert "[Jembatan baru dibuka.]" in place.read_text(encoding="utf-8")
    assert "1 segment without a translation" in heard.last.hint


def test_several_articles_make_a_folder(session, exports, tmp_path, qtbot):
    choice = TextChoice(tuple(each.id for each in session.articles()), "html")
    with qtbot.waitSignal(exports.write_text(tmp_path / "out", choice).finished):
        pass
    assert len(list((tmp_path / "out").glob("*.html"))) == 2


def test_nothing_checked_nothing_exported(window, session, qtbot):
    dialog = ExportText(session.articles(), ())
    qtbot.addWidget(dialog)
    assert not dialog._export.isEnabled()


def test_what_is_typed_at_the_moment_leaves_with_the_rest(window, session, exports, qtbot):
    window.editor.page.grid.editor.insert_text("Typed: ")
    window.commands.run("export_tmx")
    assert session.segment(session.segment_ids()[0]).target.startswith("Typed: ")
    window.findChild(ExportTmx).reject()


def test_all_articles_are_ticked_and_unticked_at_once_and_those_chosen_with_space(window, session, qtbot):
    ask = ExportText(session.articles(), (), window)
    qtbot.addWidget(ask)
    changed = []
    ask.articles.itemChanged.connect(changed.append)
    ask.articles.tick(True)
    assert len(ask.articles.chosen()) == 2
    assert len(changed) == 1
    ask.articles.setCurrentRow(0)
    ask.articles.selectAll()
    QTest.keyClick(ask.articles, Qt.Key.Key_Space)
    assert ask.articles.chosen() == ()
    assert not ask._export.isEnabled()
