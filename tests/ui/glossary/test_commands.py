"""The glossary in the real window: seen in the source, typed with one key, added from a selection."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.keys import ALT, CONTROL, SHIFT, press
from workbench.domain.glossary import Term
from workbench.ui.panes.glossary import renderings

MAYOR = Term("wali kota", ("mayor",), ("regent",), "the head of a city")


@pytest.fixture
def grid(page, session):
    session.edit_source(page.grid.current_id(), "Wali kota Depok membuka jembatan.")
    return page.grid


@pytest.fixture
def shown(window, page):
    """Show the pane, and read what is in it."""
    window.commands.run("pane_glossary")
    table = page.glossary.table

    def rows():
        return [(table.cell(at, 0).text(), table.cell(at, 1).text()) for at in range(table.rowCount())]

    return rows


def write(grid, text):
    press(Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(grid.editor, text)


def underlined(grid):
    return [each.cursor.selectedText() for each in grid.source.extraSelections()]


def test_terms_are_underlined_in_the_source_as_soon_as_the_glossary_has_them(session, grid):
    assert underlined(grid) == []
    session.add_term(MAYOR)
    assert underlined(grid) == ["Wali kota"]
    session.undo()
    assert underlined(grid) == []


def test_the_terms_of_a_segment_are_listed_with_their_renderings(qtbot, session, grid, shown):
    session.add_term(MAYOR)
    session.add_term(Term("harga", ("price",)))
    qtbot.waitUntil(lambda: shown() == [("wali kota", "mayor, not regent")])
    session.edit_source(grid.current_id(), "Harga jembatan naik.")
    qtbot.waitUntil(lambda: shown() == [("harga", "price")])
    grid.step(1)
    qtbot.waitUntil(lambda: shown() == [])


def test_one_key_types_the_next_term_that_the_target_lacks(session, grid, heard):
    session.add_term(MAYOR)
    session.add_term(Term("jembatan", ("bridge",)))
    write(grid, "The of Depok opened the")
    grid.editor.set_caret(3)
    press(Qt.Key.Key_T, CONTROL)
    assert grid.editor.toPlainText() == "The mayor of Depok opened the"
    press(Qt.Key.Key_End, CONTROL)
    press(Qt.Key.Key_T, CONTROL)
    assert grid.editor.toPlainText() == "The mayor of Depok opened the bridge"
    press(Qt.Key.Key_T, CONTROL)
    assert grid.editor.toPlainText() == "The mayor of Depok opened the bridge"
    assert "no term" in heard.last.text
    press(Qt.Key.Key_Z, CONTROL)
    assert grid.editor.toPlainText() == "The mayor of Depok opened the"


def test_return_on_a_listed_term_types_it(qtbot, session, grid, page, shown):
    session.add_term(MAYOR)
    qtbot.waitUntil(lambda: len(shown()) == 1)
    write(grid, "The")
    page.glossary.table.setFocus()
    page.glossary.table.selectRow(0)
    press(Qt.Key.Key_Return)
    assert grid.editor.toPlainText() == "The mayor"
    assert grid.editor.hasFocus()


def test_what_is_selected_on_both_sides_becomes_a_term(session, grid, page, heard):
    write(grid, "The mayor of Depok")
    grid.source.select(0, 9)
    grid.editor.select(4, 9)
    press(Qt.Key.Key_T, CONTROL | SHIFT)
    form = page.glossary.form
    assert (form.source.text(), form.required.text()) == ("Wali kota", "mayor")
    assert form.required.hasFocus()
    press(Qt.Key.Key_Return)
    (term,) = session.terms()
    assert (term.source, term.required, term.forbidden) == ("Wali kota", ("mayor",), ())
    assert grid.editor.hasFocus()
    assert not form.isVisible()
    assert "glossary" in heard.last.text
    press(Qt.Key.Key_Z, CONTROL)
    assert session.terms() == []
    assert grid.editor.toPlainText() == "The mayor of Depok"


def test_a_term_is_written_with_the_keys_alone(session, grid, page):
    grid.source.select(0, 9)
    press(Qt.Key.Key_T, CONTROL | SHIFT)
    for text in ("mayor; city head", "regent", "since 1999"):
        QTest.keyClicks(QApplication.focusWidget(), text)
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    (term,) = session.terms()
    assert term.required == ("mayor", "city head")
    assert term.forbidden == ("regent",)
    assert term.note == "since 1999"


def test_a_term_without_a_rendering_is_refused_in_a_sentence(session, grid, page, heard):
    grid.source.select(0, 9)
    press(Qt.Key.Key_T, CONTROL | SHIFT)
    assert page.glossary.form.required.hasFocus()
    press(Qt.Key.Key_Return)
    assert session.terms() == []
    assert "rendering" in heard.last.text
    assert page.glossary.form.source.text() == "Wali kota", "what was typed stays"


def is_in_front(page, pane):
    return not page.docks[pane].visibleRegion().isEmpty()


def test_escape_leaves_the_form_for_the_text_and_the_matches_come_back(qtbot, grid, page):
    qtbot.waitUntil(lambda: is_in_front(page, "matches"))
    press(Qt.Key.Key_T, CONTROL | SHIFT)
    assert page.glossary.form.source.hasFocus()
    assert not is_in_front(page, "matches")
    press(Qt.Key.Key_Escape)
    assert grid.editor.hasFocus()
    assert not page.glossary.form.isVisible()
    qtbot.waitUntil(lambda: is_in_front(page, "matches"))


def test_a_glossary_that_is_shown_already_stays(qtbot, grid, page, shown):
    shown()
    press(Qt.Key.Key_T, CONTROL | SHIFT)
    press(Qt.Key.Key_Escape)
    assert grid.editor.hasFocus()
    assert is_in_front(page, "glossary")


def test_the_pane_s_button_begins_a_term_too(qtbot, grid, page, shown):
    shown()
    grid.source.select(0, 9)
    qtbot.mouseClick(page.glossary.begin, Qt.MouseButton.LeftButton)
    assert page.glossary.form.source.text() == "Wali kota"
    assert page.glossary.form.required.hasFocus()


def test_a_pane_s_key_shows_and_hides_the_glossary(page, grid):
    press(Qt.Key.Key_6, ALT)
    assert page.glossary.isVisible()
    press(Qt.Key.Key_6, ALT)
    assert not page.glossary.isVisible()


def test_what_is_only_forbidden_is_told_as_such():
    assert renderings(Term("oknum", (), ("elements",))) == "not elements"
    assert renderings(Term("bayar", ("pay", "settle"))) == "pay / settle"


def test_f2_changes_a_term_with_all_that_belongs_to_it(qtbot, session, page, grid, shown):
    session.add_term(MAYOR)
    qtbot.waitUntil(lambda: len(shown()) == 1)
    page.glossary.table.setFocus()
    press(Qt.Key.Key_F2)
    form = page.glossary.form
    assert [form.source.text(), form.required.text(), form.forbidden.text(), form.note.text()] == [
        "wali kota", "mayor", "regent", "the head of a city",
    ]  # fmt: skip
    form.required.setText("mayor; city mayor")
    form.case.setChecked(True)
    QTest.keyClick(form.required, Qt.Key.Key_Return)
    (term,) = session.terms()
    assert (term.required, term.case_sensitive, term.note) == (("mayor", "city mayor"), True, MAYOR.note)
    session.undo()
    assert session.terms()[0].required == ("mayor",)


def test_delete_removes_a_term_and_undo_brings_it_back(qtbot, session, page, grid, shown):
    session.add_term(MAYOR)
    qtbot.waitUntil(lambda: len(shown()) == 1)
    page.glossary.table.setFocus()
    press(Qt.Key.Key_Delete)
    assert session.terms() == []
    session.undo()
    qtbot.waitUntil(lambda: shown() == [("wali kota", "mayor, not regent")])


@pytest.mark.parametrize("place", ["source", "note", "case", "add"])
def test_enter_writes_the_term_wherever_the_form_has_the_cursor(qtbot, window, session, page, grid, place):
    window.commands.run("add_term")
    form = page.glossary.form
    form.source.setText("jembatan")
    form.required.setText("bridge")
    getattr(form, place).setFocus()
    qtbot.waitUntil(getattr(form, place).hasFocus)
    press(Qt.Key.Key_Return)
    assert [(term.source, term.required) for term in session.terms()] == [("jembatan", ("bridge",))]


def test_the_whole_glossary_can_be_searched(qtbot, session, page, grid, shown):
    session.import_terms([MAYOR, Term("harga", ("price",)), Term("beras", ("rice",))])
    page.glossary.all.click()
    qtbot.waitUntil(lambda: [term for term, _ in shown()] == ["beras", "harga", "wali kota"])
    QTest.keyClicks(page.glossary.search, "PRIC")
    assert shown() == [("harga", "price")]
    page.glossary.all.click()
    assert shown() == [("wali kota", "mayor, not regent")]


@pytest.mark.parametrize("ending", ["tsv", "csv", "tbx"])
def test_a_glossary_goes_out_and_comes_back(qtbot, window, session, tmp_path, heard, ending):
    session.import_terms([MAYOR, Term("harga", ("price",))])
    before = [(term.source, term.required, term.forbidden) for term in session.terms()]
    place = tmp_path / f"istilah.{ending}"
    files = window.editor.glossary_files
    with qtbot.waitSignal(files.write(place).finished):
        pass
    session.remove_terms([term.id for term in session.terms()])
    files.read(place)
    qtbot.waitUntil(lambda: "2 terms added" in heard.last.text)
    assert [(term.source, term.required, term.forbidden) for term in session.terms()] == before
    assert session.undo_text == "Import 2 terms"
    session.undo()
    assert session.terms() == []


def test_a_file_that_is_no_glossary_is_told_of(qtbot, window, tmp_path, heard):
    place = tmp_path / "istilah.pdf"
    place.write_bytes(b"")
    window.editor.glossary_files.read(place)
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert "no kind of glossary" in heard.last.text


def test_an_empty_glossary_is_not_exported(window, session, heard):
    window.commands.run("export_glossary")
    assert "no terms yet" in heard.last.text
