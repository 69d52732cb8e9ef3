"""The dialog for a TMX: what is chosen there leaves, and what a tool would drop is listed before."""

import pytest
from lxml import etree
from PySide6.QtCore import QDate

from workbench.domain.memory import TranslationUnit
from workbench.domain.project import Counts
from workbench.domain.unit_choice import ExportMark, UnitChoice
from workbench.exchange.tmx_presets import PRESETS
from workbench.ui.memory.export_dialog import ExportTmx, Memory, TmxChoice
from workbench.ui.memory.unit_dates import BETWEEN, LAST


@pytest.fixture
def memory_export(window):
    return window.editor.exports.memory


@pytest.fixture
def dialog(window, session):
    """The dialog on seven drafts, of which Siti has confirmed two and one has a line break."""
    first, second, *_ = session.segment_ids()
    session.type_target(second, "The new\nbridge.")
    session.confirm([first, second])
    window.commands.run("export_tmx")
    return window.findChild(ExportTmx)


def targets(path):
    return [unit.findall("tuv/seg")[1].text for unit in etree.parse(path).iter("tu")]


def choose(dialog, box, text):
    box.setCurrentIndex(next(at for at in range(box.count()) if box.itemText(at).startswith(text)))


def test_a_tool_brings_its_languages_and_its_advice(dialog):
    choose(dialog, dialog.tool, "Trados")
    assert dialog.choice.languages == ("id-ID", "en-US")
    assert dialog.choice.tool is PRESETS["trados"]
    assert "just these languages" in dialog.advice.text()


def test_what_is_chosen_is_what_leaves(dialog):
    choose(dialog, dialog.author, "Siti")
    dialog.dates.kind.setCurrentIndex(BETWEEN)
    dialog.dates.first.setDate(QDate(2026, 1, 30))
    dialog.dates.last.setDate(QDate(2026, 1, 31))
    dialog.articles.item(1).setCheckState(dialog.articles.item(1).checkState().Unchecked)
    units = dialog.choice.units
    assert (units.author, len(units.articles)) == ("Siti", 1)
    assert units.since[:10] in {"2026-01-29", "2026-01-30"}  # in UTC
    assert units.until > units.since
    assert not units.is_whole


def test_a_double_click_on_what_a_tool_would_drop_goes_to_its_row(window, session, dialog, qtbot):
    dialog.check.click()
    qtbot.waitUntil(lambda: dialog.list.table.rowCount() == 1)
    assert "line break" in dialog.list.table.cell(0, 2).text()
    dialog.list.table.cellDoubleClicked.emit(0, 0)
    assert window.editor.page.grid.current_id() == session.segment_ids()[1]
    assert dialog.isVisible()


def test_what_is_mended_is_gone_from_the_list_when_it_is_looked_over_again(session, dialog, qtbot):
    dialog.check.click()
    qtbot.waitUntil(lambda: dialog.list.table.rowCount() == 1)
    second = session.segment_ids()[1]
    session.type_target(second, "The new bridge.")
    session.confirm([second])
    dialog.check.click()
    qtbot.waitUntil(lambda: dialog.list.table.rowCount() == 0)
    assert dialog.list.told.text() == "Nothing that any tool would refuse or drop."


def test_remarks_on_drafts_do_not_hide_the_others(dialog, qtbot):
    dialog.drafts.setChecked(True)
    dialog.check.click()
    qtbot.waitUntil(lambda: dialog.list.table.rowCount() == 6)
    assert "line break" in dialog.list.table.cell(0, 2).text()


def test_the_next_time_only_what_is_new_leaves(session, memory_export, tmp_path, qtbot):
    first, second, *_ = session.segment_ids()
    session.confirm([first])
    with qtbot.waitSignal(memory_export.write(tmp_path / "one.tmx", TmxChoice()).finished):
        pass
    session.confirm([second])
    since = UnitChoice(after=session.last_export("any tool"))
    with qtbot.waitSignal(memory_export.write(tmp_path / "two.tmx", TmxChoice(since)).finished):
        pass
    assert targets(tmp_path / "two.tmx") == ["Draft of Jembatan baru dibuka."]


def test_the_dialog_knows_when_a_tool_had_the_memory_last(qtbot):
    mark = ExportMark(7, "2026-01-31T09:30:00Z")
    dialog = ExportTmx([], Counts(), Memory(last_export={"OmegaT": mark}.get))
    qtbot.addWidget(dialog)
    assert dialog.dates.kind.itemText(LAST) == "Since the last export (none yet)"
    choose(dialog, dialog.tool, "OmegaT")
    dialog.dates.kind.setCurrentIndex(LAST)
    assert "January 2026" in dialog.dates.kind.itemText(LAST)
    assert dialog.choice.units == UnitChoice(after=mark, articles=None)


def test_a_cancelled_export_leaves_the_file_that_was_there(session, memory_export, tmp_path, qtbot):
    units = (TranslationUnit(f"Kalimat {n}.", f"Sentence {n}.") for n in range(5_000))
    session.import_units(units, "large.tmx", at_once=5_000)
    place = tmp_path / "out" / "memory.tmx"
    place.parent.mkdir()
    place.write_text("the old file", encoding="utf-8")
    job = memory_export.write(place, TmxChoice(UnitChoice(imported=True)))
    job.progress.connect(job.cancel)
    with qtbot.waitSignal(job.cancelled):
        pass
    assert list(place.parent.iterdir()) == [place]
    assert place.read_text(encoding="utf-8") == "the old file"


def test_closing_the_project_closes_the_dialog(window, session, dialog, qtbot):
    with qtbot.waitSignal(dialog.finished):
        session.closing.emit()


def test_with_nothing_confirmed_no_file_is_chosen_and_the_drafts_are_offered(window, qtbot):
    window.commands.run("export_tmx")
    dialog = window.findChild(ExportTmx)
    assert "Nothing is confirmed yet" in dialog.nothing.text()
    assert not dialog._export.isEnabled()
    dialog.include.click()
    assert dialog.choice.units.drafts
    assert dialog._export.isEnabled()
    assert not dialog.nothing.isVisible()


def test_where_nothing_is_translated_there_are_no_drafts_to_offer(qtbot):
    dialog = ExportTmx([], Counts(segments=5, untranslated=5), Memory())
    qtbot.addWidget(dialog)
    assert "Nothing is translated yet" in dialog.nothing.text()
    assert dialog.include.isHidden()
