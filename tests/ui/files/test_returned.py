"""Files that come back: shown before anything changes, taken as one undo step, and never over newer work."""

import json

import pytest
from PySide6.QtCore import Qt

from workbench.domain.bilingual import ReturnedSegment
from workbench.domain.draft import Draft
from workbench.domain.segment import Origin, State
from workbench.services.files.bilingual import Arrival
from workbench.services.notices import NoticeKind
from workbench.ui.files.returned_dialog import MOST, ReturnedPreview
from workbench.ui.files.segments_dialog import FORMATS, ExportSegments, SegmentChoice


@pytest.fixture
def returned(window):
    return window.editor.returned


@pytest.fixture
def everything(session):
    return tuple(article.id for article in session.articles())


def sent(window, tmp_path, qtbot, form, articles):
    """Export all segments and return the file."""
    place = tmp_path / f"back{form.ending}"
    with qtbot.waitSignal(
        window.editor.exports.segments.write(place, SegmentChoice(articles, form)).finished
    ):
        pass
    return place


@pytest.fixture
def table(window, session, everything, tmp_path, qtbot):
    """A table that went out, in which somebody has translated two rows and misplaced a third."""
    place = sent(window, tmp_path, qtbot, FORMATS[6], everything)
    rows = [json.loads(line) for line in place.read_text(encoding="utf-8").splitlines()]
    rows[0] |= {"target": "A new\nheadline.", "state": "confirmed"}
    rows[1] |= {"target": "The bridge was opened.", "comment": "Opened, not built."}
    rows[2] |= {"target": "Lost.", "source": "Another sentence."}
    place.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return place


def preview_of(window, returned, table, qtbot):
    returned._files.open = lambda *_: table
    window.commands.run("import_returned")
    qtbot.waitUntil(lambda: window.findChild(ReturnedPreview) is not None)
    return window.findChild(ReturnedPreview)


def targets(session):
    return [segment.target for segment in session.segments(session.segment_ids())]


def test_nothing_changes_before_the_preview_is_accepted(window, session, returned, table, qtbot):
    before = targets(session)
    preview = preview_of(window, returned, table, qtbot)
    texts = [[preview.table.cell(at, column).text() for column in (0, 2, 3)] for at in range(3)]
    assert texts == [
        ["1", "A new headline.", "draft → confirmed"],
        ["2", "The bridge was opened.", "“Opened, not built.”"],
        ["3", "Lost.", "Not taken: Segment 3 has another source here."],
    ]
    assert "7 rows read, 2 changes. 1 cannot be taken and is listed last." in preview.told.text()
    preview.reject()
    assert targets(session) == before


def test_what_is_accepted_is_one_undo_step(window, session, returned, table, qtbot, heard):
    before = targets(session)
    preview = preview_of(window, returned, table, qtbot)
    preview.accept()
    qtbot.waitUntil(lambda: bool(heard.notices))
    first, second, *_ = session.segments(session.segment_ids())
    assert (first.target, first.state) == ("A new\nheadline.", State.CONFIRMED)
    assert (second.target, second.state) == ("The bridge was opened.", State.DRAFT)
    assert [comment.text for comment in session.comments(second.id)] == ["Opened, not built."]
    assert heard.last.text == f"2 changes taken from {table.name}."
    session.undo()
    assert targets(session) == before


def test_space_leaves_a_change_out(window, session, returned, table, qtbot, heard):
    preview = preview_of(window, returned, table, qtbot)
    preview.table.space_pressed.emit(0)
    assert preview._take.text() == "Take 1 change"
    preview.accept()
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert targets(session)[:2] == ["Draft of Kabar nomor 0", "The bridge was opened."]


def test_with_every_change_left_out_there_is_nothing_to_take(window, returned, table, qtbot):
    preview = preview_of(window, returned, table, qtbot)
    for at in range(2):
        preview.table.cell(at, 0).setCheckState(Qt.CheckState.Unchecked)
    assert not preview._take.isEnabled()


def test_work_done_after_the_preview_is_not_overwritten(window, session, returned, table, qtbot, heard):
    preview = preview_of(window, returned, table, qtbot)
    session.type_target(session.segment_ids()[0], "Typed meanwhile.")
    preview.accept()
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert targets(session)[:2] == ["Typed meanwhile.", "The bridge was opened."]
    assert heard.last.kind is NoticeKind.WARNING
    assert heard.last.hint == "Segment 1 was worked on meanwhile. Nothing of it was overwritten."


def test_a_machine_s_draft_meanwhile_is_no_work(window, session, returned, table, qtbot, heard):
    preview = preview_of(window, returned, table, qtbot)
    first = session.segment(session.segment_ids()[0])
    session.clear([first.id])
    session.apply_drafts([(first.id, Draft(first.source, "Another draft.", -0.1))], Origin.MT)
    preview.accept()
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert targets(session)[0] == "A new\nheadline."


@pytest.mark.parametrize("form", FORMATS[:-1], ids=lambda form: form.name)
def test_what_comes_back_untouched_brings_nothing_new(
    window, returned, everything, tmp_path, qtbot, heard, form
):
    place = sent(window, tmp_path, qtbot, form, everything)
    with qtbot.waitSignal(returned.read(place).finished):
        pass
    assert heard.last.text == f"{place.name} brings nothing new."


def test_a_corpus_is_two_files_of_what_is_confirmed(window, session, everything, tmp_path, qtbot):
    session.confirm(session.segment_ids()[:2])
    sent(window, tmp_path, qtbot, FORMATS[-1], everything)
    assert (tmp_path / "back.id").read_text(encoding="utf-8").splitlines() == [
        "Kabar nomor 0",
        "Jembatan baru dibuka.",
    ]


def test_the_dialog_asks_as_what_and_where(window, session, tmp_path, qtbot, heard):
    place = tmp_path / "news.tsv"
    window.editor.exports.segments._files.save = lambda *_: place
    window.commands.run("export_segments")
    dialog = window.findChild(ExportSegments)
    dialog.formats[4].setChecked(True)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert len(place.read_text(encoding="utf-8").splitlines()) == 8
    assert heard.last.text == "7 segments written to news.tsv."


def test_a_file_that_is_none_is_told(window, returned, tmp_path, qtbot, heard):
    (tmp_path / "news.xlf").write_text("no XML", encoding="utf-8")
    with qtbot.waitSignal(returned.read(tmp_path / "news.xlf").failed):
        pass
    assert heard.last.kind is NoticeKind.ERROR


def test_of_very_many_rows_the_first_are_shown(window, session, qtbot):
    segment = session.segment(session.segment_ids()[0])
    conflicts = [Arrival(ReturnedSegment("row 1", 1), segment, conflict="No.")] * (MOST + 5)
    preview = ReturnedPreview("large.tsv", 9_000, conflicts, window.theme)
    qtbot.addWidget(preview)
    assert preview.table.rowCount() == MOST
    assert not preview._take.isEnabled()


def test_newer_work_is_overwritten_only_where_somebody_ticks_it(
    window, session, returned, table, qtbot, heard
):
    first, second, *_ = session.segment_ids()
    session.type_target(first, "Newer here.")
    session.type_target(second, "Newer here too.")
    preview = preview_of(window, returned, table, qtbot)
    assert preview.told.text().endswith(
        "2 would overwrite newer work: tick what is to win over it. 1 cannot be taken and is listed last."
    )
    assert preview.chosen() == ()
    assert not preview._take.isEnabled()
    preview.table.space_pressed.emit(1)
    preview.table.space_pressed.emit(2)
    assert preview._take.text() == "Take 1 change"
    preview.accept()
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert [each.target for each in session.segments([first, second])] == [
        "Newer here.",
        "The bridge was opened.",
    ]
    session.undo()
    assert session.segment(second).target == "Newer here too."
