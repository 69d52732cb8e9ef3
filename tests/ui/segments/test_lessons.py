"""Correct once, as a translator meets it: the notice, its undo, and the list of what was learned."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.draft import Draft
from workbench.domain.segment import State
from workbench.ui.segments.corrections_dialog import CorrectionsDialog

PAIRS = {
    "Warga berobat ke puskesmas terdekat kemarin.": "Residents went to the nearest puskesmas yesterday.",
    "Antrean di puskesmas itu panjang sekali.": "The queue at the puskesmas is very long.",
    "Pasar itu ramai sejak subuh.": "The market has been busy since dawn.",
    "Dokter puskesmas datang pagi itu.": "The puskesmas doctor came that morning.",
}


@pytest.fixture
def ids(window, session):
    body = tuple(Paragraph(each, ParagraphKind.BODY) for each in PAIRS)
    title = Paragraph("Kabar", ParagraphKind.TITLE)
    session.import_articles([Article("Kabar", (title, *body), file="satu", digest="satu")])
    made = list(session.segment_ids())[-len(PAIRS) :]
    session.apply_drafts(
        [(each.id, Draft(each.source, PAIRS[each.source])) for each in session.segments(made)]
    )
    return made


@pytest.fixture
def correct(qtbot, window, session, ids):
    """Correct the first draft with the keyboard's commands and wait until all is done."""

    def act():
        editor = window.editor
        editor.page.grid.go_to(ids[0])
        editor.page.grid.editor.setPlainText(
            PAIRS[session.segment(ids[0]).source].replace("puskesmas", "clinic")
        )
        window.commands.run("confirm_next")
        qtbot.waitUntil(lambda: not editor.correcting.busy)

    return act


def test_a_notice_says_what_else_was_put_right_and_undo_takes_it_back(window, session, ids, correct, heard):
    correct()
    assert session.segment(ids[1]).target == "The queue at the clinic is very long."
    assert window.editor.page.grid.editor.toPlainText() == "The queue at the clinic is very long."
    assert heard.last.text == "“clinic” also put for “puskesmas” in 2 drafts."
    assert window.notice_bar.action.text() == "Undo"
    window.notice_bar.action.click()
    assert session.segment(ids[1]).target == "The queue at the puskesmas is very long."
    assert session.segment(ids[0]).state is State.DRAFT


def test_the_notice_takes_nothing_back_that_was_typed_meanwhile(qtbot, window, session, ids, heard):
    editor = window.editor
    editor.page.grid.go_to(ids[0])
    editor.page.grid.editor.setPlainText("Residents went to the nearest clinic yesterday.")
    window.commands.run("confirm_next")
    editor.page.grid.go_to(ids[2])
    editor.page.grid.editor.setPlainText("The market is busy.")
    assert editor.page.grid.commit()
    qtbot.waitUntil(lambda: not editor.correcting.busy)
    assert heard.last.text == "“clinic” also put for “puskesmas” in 2 drafts."
    window.notice_bar.action.click()
    assert session.segment(ids[2]).target == "The market is busy."
    assert heard.last.text == "Other changes came after that."


def test_the_notice_makes_a_term_of_it(window, session, correct, heard):
    correct()
    assert window.notice_bar.also.text() == "Add to glossary"
    window.notice_bar.also.click()
    assert [(each.source, each.required) for each in session.terms()] == [("puskesmas", ("clinic",))]


def test_what_is_being_typed_is_never_replaced(qtbot, window, session, ids):
    editor = window.editor
    editor.page.grid.go_to(ids[0])
    editor.page.grid.editor.setPlainText("Residents went to the nearest clinic yesterday.")
    window.commands.run("confirm_next")
    editor.page.grid.editor.setPlainText("The queue at the puskesmas, I typ")
    qtbot.waitUntil(lambda: not editor.correcting.busy)
    assert editor.page.grid.editor.toPlainText() == "The queue at the puskesmas, I typ"
    assert editor.page.grid.commit()
    assert session.segment(ids[1]).target == "The queue at the puskesmas, I typ"


def test_it_is_switched_off_for_good(window, desk, session, ids, correct):
    action = window.commands.actions["follow_corrections"]
    assert action.isChecked()
    window.commands.run("follow_corrections")
    assert not action.isChecked()
    assert not desk.settings.values.follow_corrections
    correct()
    assert session.segment(ids[1]).target == "The queue at the puskesmas is very long."


def test_the_list_shows_what_was_learned_and_forgets_it(qtbot, window, session, correct):
    correct()
    window.commands.run("show_corrections")
    dialog = window.findChild(CorrectionsDialog)
    assert [dialog.table.item(0, at).text() for at in range(3)] == ["puskesmas", "puskesmas", "clinic"]
    assert dialog.forget.isEnabled(), "the newest is chosen"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert session.corrections() == []
    assert dialog.table.rowCount() == 0
    assert not dialog.forget.isEnabled()
    session.undo()
    assert dialog.table.rowCount() == 1
    dialog.table.selectRow(0)
    dialog.to_glossary.click()
    assert [each.source for each in session.terms()] == ["puskesmas"]
    dialog.reject()


def test_the_row_says_that_its_draft_was_corrected(window, session, ids, correct):
    rows = window.editor.page.grid.rows.segments
    assert "as you corrected" not in rows.explained(rows.row_of(ids[1]))
    correct()
    assert "“clinic” for “puskesmas”, as you corrected it" in rows.explained(rows.row_of(ids[1]))
    assert "as you corrected" not in rows.explained(rows.row_of(ids[0]))
    assert session.history(ids[1])[-1].action.startswith("Confirm segment")


def test_the_preference_takes_effect_at_once(window, desk, session, ids, correct):
    desk.settings.keep(replace(desk.settings.values, follow_corrections=False))
    assert not window.commands.actions["follow_corrections"].isChecked()
    correct()
    assert session.corrections() == []
