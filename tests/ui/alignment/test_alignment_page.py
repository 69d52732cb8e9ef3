"""Alignment review at the window: by keys, and by dragging a sentence from bead to bead."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.domain.alignment import Alignment, SourceSentence, Spot
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bead import Bead, BeadState
from workbench.mt.catalogue import Catalogue
from workbench.services.drafting import DraftingQueue
from workbench.services.session import Session
from workbench.ui.alignment.aligning import Aligning
from workbench.ui.alignment.words import mark, score_token, score_words
from workbench.ui.dialogs.ask import AskNumber
from workbench.ui.theme import Theme

SOURCES = ("Pasar Dibuka", "Warga senang.", "Hujan turun.", "Mereka pulang.", "Pasar ditutup pukul 17.00.")
TARGETS = (
    "Market Opens", "People are glad.", "It rained and they went home.", "Advertisement.",
    "The market closed at 5 p.m.",
)  # fmt: skip
BEADS = (
    Bead((0,), (0,), 0.97),
    Bead((1,), (1,), 0.95),
    Bead((2,), (2,), 0.62),
    Bead((3,), ()),
    Bead((), (3,)),
    Bead((4,), (4,), 0.91),
)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def begin(session, times=1):
    """Take the two texts into a project, or texts of as many beads, each a little longer than the last."""
    if times > 1:
        sources = [
            f"{place}. " + "Warga senang sekali hari ini. " * (1 + place % 5) for place in range(times)
        ]
        targets, beads = sources, [Bead((at,), (at,), 0.5) for at in range(times)]
    else:
        sources, targets, beads = SOURCES, TARGETS, BEADS
    body = " ".join(sources[1:])
    spans = [(sources[0], 1, 0, len(sources[0]))]
    spans += [(each, 2, body.index(each), body.index(each) + len(each)) for each in sources[1:]]
    paragraphs = (Paragraph(sources[0], ParagraphKind.TITLE), Paragraph(body, ParagraphKind.BODY))
    text = Article(sources[0], paragraphs, file="pasar.txt", digest=f"a{times:063d}")
    alignment = Alignment(
        tuple(SourceSentence(*each) for each in spans), tuple(targets), None, "", "market.txt"
    )
    return session.begin_alignment(text, alignment, beads)


@pytest.fixture
def article(session):
    return begin(session)


@pytest.fixture
def page(window, article, tmp_path, qtbot):
    Aligning(window, Catalogue(tmp_path, tmp_path))
    window.show_alignment(article)
    shown = window.editor.alignment
    qtbot.waitUntil(lambda: bool(shown.beads) and shown.view.hasFocus())
    return shown


def kinds(page):
    return [each.bead.kind for each in page.beads]


def states(page):
    return [each.bead.state for each in page.beads]


def go_to(page, place):
    page.view.go_to(page.beads[place].id)


def test_the_page_opens_at_the_first_bead_to_look_at(page, window):
    assert window.shows_alignment
    assert page.view.current.bead == BEADS[2]
    assert page.counted == "0 of 6 accepted, 3 to look at"
    assert "62 %" in page.view.accessibleDescription()


def test_accepting_by_key_makes_a_segment_and_goes_on(page, window, press, session, article):
    go_to(page, 0)
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_A)
    assert page.view.current.bead == BEADS[2]
    assert [each.source for each in session.article_segments(article)] == [*SOURCES[:2]]
    assert page.counted.startswith("2 of 6 accepted")


def test_rejecting_and_reopening_by_key(page, window, press):
    press(window, Qt.Key.Key_R)
    assert states(page)[2] is BeadState.REJECTED
    go_to(page, 2)
    press(window, Qt.Key.Key_O)
    assert states(page)[2] is BeadState.PENDING


def test_merging_and_splitting_by_key(page, window, press):
    press(window, Qt.Key.Key_M)
    assert kinds(page) == ["1-1", "1-1", "2-1", "0-1", "1-1"]
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_S)
    assert kinds(page) == ["1-1", "1-1", "1-1", "1-0", "0-1", "1-1"]


def test_moving_a_sentence_by_key_keeps_the_cursor_on_it(page, window, press):
    go_to(page, 3)
    press(window, Qt.Key.Key_Up, CTRL)
    assert kinds(page) == ["1-1", "1-1", "2-1", "0-1", "1-1"]
    assert page.view.spot_cursor.spot.number == 3
    press(window, Qt.Key.Key_Down, CTRL)
    assert kinds(page) == ["1-1", "1-1", "1-1", "1-1", "1-1"]


def test_a_move_beyond_the_end_is_told_and_changes_nothing(page, window, press, heard):
    go_to(page, 0)
    press(window, Qt.Key.Key_Up, CTRL)
    assert "ends there" in heard.last.text
    assert len(page.beads) == 6


def test_the_arrows_go_from_sentence_to_sentence_and_over(page, window, press):
    go_to(page, 0)
    press(window, Qt.Key.Key_Right)
    assert page.view.spot_cursor.spot == Spot(page.beads[0].id, "target", 0)
    for _ in range(3):
        press(window, Qt.Key.Key_Down)
    assert page.view.spot_cursor.spot == Spot(page.beads[3].id, "source", 3)
    press(window, Qt.Key.Key_Down)
    assert page.view.spot_cursor.spot == Spot(page.beads[4].id, "target", 3)


def test_the_rest_is_aligned_again_around_what_is_pinned(page, window, press, qtbot, session):
    go_to(page, 4)
    press(window, Qt.Key.Key_P)
    assert page.beads[4].bead.pinned
    before = list(page.beads)
    press(window, Qt.Key.Key_R, SHIFT)
    qtbot.waitUntil(lambda: list(page.beads) != before)
    assert Bead((), (3,), pinned=True) in [each.bead for each in page.beads]
    assert list(page.beads) == session.beads(page.article_id)
    assert session.undo_text == "Align the rest again"


def test_the_keys_for_places_to_look_at_go_round(page, window, press):
    seen = []
    for _ in range(3):
        press(window, Qt.Key.Key_N)
        seen.append(page.view.current.bead)
    assert seen == [BEADS[3], BEADS[4], BEADS[2]]
    press(window, Qt.Key.Key_N, SHIFT)
    assert page.view.current.bead == BEADS[4]


def test_lowest_scores_come_first_on_demand_and_what_is_judged_last(page, window, press):
    go_to(page, 2)
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_T)
    scores = [each.bead.score for each in page.shown()]
    assert scores == [None, None, 0.91, 0.95, 0.97, 0.62]
    assert page.head.lowest_first.isChecked()
    assert page.view.current.bead == BEADS[3]


def test_undo_by_key_takes_a_verdict_back_and_keeps_the_focus(page, window, press, session, article):
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_Z, CTRL)
    assert states(page)[2] is BeadState.PENDING
    assert session.article_segments(article) == []
    assert page.view.hasFocus()
    press(window, Qt.Key.Key_Y, CTRL)
    assert states(page)[2] is BeadState.ACCEPTED


def test_undo_goes_to_what_it_changed_out_of_sight(page, window, press, session, article):
    page.view.setFixedHeight(110)
    go_to(page, 0)
    press(window, Qt.Key.Key_R)
    first = page.beads[0].id
    go_to(page, 5)
    assert first not in page.view.in_sight()
    press(window, Qt.Key.Key_Z, CTRL)
    assert page.view.current.id == first


def test_all_above_a_score_are_accepted_in_one_step(page, window, press, session, qtbot):
    press(window, Qt.Key.Key_A, SHIFT)
    (ask,) = page.findChildren(AskNumber)
    ask.number.setValue(91)
    ask.accept()
    qtbot.waitUntil(lambda: page.counted.startswith("3 of 6"))
    assert states(page).count(BeadState.ACCEPTED) == 3
    session.undo()
    assert states(page).count(BeadState.ACCEPTED) == 0


def test_an_undo_of_the_alignment_itself_leads_back_to_the_segments(page, window, press):
    press(window, Qt.Key.Key_Z, CTRL)
    assert not window.shows_alignment
    assert page.article_id is None


def test_the_same_key_goes_to_the_segments_and_back(page, window, press):
    go_to(page, 1)
    press(window, Qt.Key.Key_G, CTRL | Qt.KeyboardModifier.AltModifier)
    assert not window.shows_alignment
    assert window.editor.page.grid.isVisible()
    press(window, Qt.Key.Key_G, CTRL | Qt.KeyboardModifier.AltModifier)
    assert window.shows_alignment


def test_a_button_does_what_its_key_does(page, qtbot):
    qtbot.mouseClick(page.head.tools["accept_bead"], Qt.MouseButton.LeftButton)
    assert states(page)[2] is BeadState.ACCEPTED
    qtbot.mouseClick(page.head.segments, Qt.MouseButton.LeftButton)
    assert not page.isVisible()


def test_letters_are_keys_beside_beads_only(page, window):
    assert window.commands.actions["accept_bead"].isEnabled()
    assert not window.commands.actions["confirm"].isEnabled()
    window.show_segments()
    assert not window.commands.actions["accept_bead"].isEnabled()


def drag(view, spot, to_row):
    """Press on a sentence and hold it over another bead."""
    start = view.place_of_spot(spot).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start.toPoint())
    at = QPointF(start.x(), view.place_of(to_row).center().y())
    move = QMouseEvent(
        QEvent.Type.MouseMove, at, view.viewport().mapToGlobal(at),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), move)
    return at.toPoint()


def test_a_dragged_sentence_shows_where_it_would_land_and_lands_there(page, session):
    view = page.view
    at = drag(view, Spot(page.beads[3].id, "source", 3), 2)
    assert view.landing.row == 2
    upper = view.place_of_spot(Spot(page.beads[2].id, "source", 2))
    assert view.landing.height == upper.bottom() - view.place_of(2).top()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert kinds(page) == ["1-1", "1-1", "2-1", "0-1", "1-1"]
    assert session.undo_text == "Move a sentence"
    assert view.landing is None


def test_a_sentence_that_is_let_go_at_home_or_with_escape_stays(page, window, press):
    view = page.view
    spot = Spot(page.beads[2].id, "target", 2)
    drag(view, spot, 5)
    press(window, Qt.Key.Key_Escape)
    assert view.landing is None
    at = drag(view, spot, 2)
    assert view.landing is None
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [each.bead for each in page.beads] == [*BEADS]


def test_the_strip_goes_to_the_place_that_is_pressed(page):
    strip = page.miniature
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, strip.height() - 2))
    assert page.view.current.bead == BEADS[5]


def test_those_to_look_at_alone_are_shown_on_demand(page, window, press):
    press(window, Qt.Key.Key_D)
    assert [each.bead for each in page.shown()] == [*BEADS[2:5]]
    for _ in range(3):
        press(window, Qt.Key.Key_A)
    assert not page.shown()
    assert page.empty.isVisible()
    assert "To look at" in page.empty.text()
    page.head.doubtful_only.click()
    assert len(page.shown()) == len(BEADS)


def test_a_project_without_an_accepted_bead_says_where_its_segments_come_from(
    bare_window, tmp_path, qtbot, press
):
    session = Session.create(tmp_path / "fresh.wbp", author="Siti")
    begin(session)
    queue = DraftingQueue(session, None)
    editor = bare_window.open_editor(session, queue)
    Aligning(bare_window, Catalogue(tmp_path, tmp_path))
    assert "accept" in editor.page.empty.text.text()
    editor.page.empty.help.click()
    qtbot.waitUntil(lambda: bare_window.shows_alignment and bool(editor.alignment.beads))
    bare_window.close_editor()
    queue.close()
    session.close()


def test_a_translation_that_stands_elsewhere_says_where(page, session):
    session.move_sentence(Spot(page.beads[5].id, "target", 4), page.beads[3].id)
    page.view.go_to(page.beads[3].id)
    assert "out of order: English no. 5" in page.view.accessibleDescription()
    session.undo()
    page.view.go_to(page.beads[3].id)
    assert "out of order" not in page.view.accessibleDescription()


def test_only_what_comes_into_sight_is_measured(page, session, qtbot):
    article = begin(session, times=400)
    page.show_alignment(article)
    qtbot.waitUntil(lambda: len(page.beads) == 400)
    heights = page.view._lazy.heights
    measured = [row for row in range(400) if heights.is_measured(row)]
    assert 0 < len(measured) < 60
    page.view.verticalScrollBar().setValue(page.view.verticalScrollBar().maximum())
    assert heights.is_measured(399)


def test_a_verdict_out_of_sight_moves_and_paints_nothing(page):
    beads = list(page.beads)
    told = []
    page.view.cursor_moved.connect(lambda: told.append(1))
    page.view.show_verdicts(beads, [-1])
    assert told == []
    page.view.show_verdicts(beads, [-1, min(page.view.in_sight())])
    assert told == [1]


def test_nothing_jumps_when_rows_above_turn_out_higher_than_they_were_thought(
    page, session, qtbot, press, window
):
    article = begin(session, times=400)
    page.show_alignment(article)
    qtbot.waitUntil(lambda: len(page.beads) == 400)
    page.view.go_to(page.beads[200].id)
    top = page.view.place_of(200).top()
    page.view.verticalScrollBar().setValue(page.view.verticalScrollBar().value() - 50)
    assert page.view.place_of(200).top() == top + 50


def colors_of(widget):
    """Return the colours that a widget shows, as 0xRRGGBB."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {pixel & 0xFFFFFF for pixel in memoryview(picture.constBits()).cast("I")}


def number_of(theme, token):
    return theme.color(token).rgb() & 0xFFFFFF


@pytest.mark.parametrize("theme", [Theme.light(), Theme.dark()], ids=["light", "dark"])
def test_doubtful_places_are_painted_in_the_theme_s_colours(page, theme):
    page.refresh_theme(theme)
    assert {number_of(theme, "human"), number_of(theme, "faint")} <= colors_of(page.miniature)
    seen = colors_of(page.view)
    assert {number_of(theme, token) for token in ("confirmed", "human", "accent")} <= seen


def test_a_bead_s_state_is_a_sign_and_a_word_not_a_colour_alone():
    bead = Bead((1,), (2,), 0.5)
    assert [mark(each) for each in (bead.accepted(), bead.rejected(), bead)] == ["confirm", "cancel", ""]
    assert score_words(bead) == "50 %"
    assert score_words(Bead((1,), ())) == "alone"
    assert score_words(Bead((1,), (2, 3), pinned=True)) == "by hand"
    tokens = [score_token(Bead((1,), (2,), score)) for score in (0.95, 0.7, 0.4)]
    assert tokens == ["confirmed", "human", "rejected"]
