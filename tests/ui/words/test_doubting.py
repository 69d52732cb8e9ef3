"""Words that the model was not sure of are shaded while the draft stands, one by one until each is edited."""

import pytest

from tests.ui.words.quiet_engine import QuietEngine
from workbench.mt.confidence import WordConfidence
from workbench.services.drafting import DraftingQueue
from workbench.services.model.confidence import ConfidenceJudge
from workbench.ui.words.doubting import untouched


class Doubter(QuietEngine):
    """Drafts, and doubts every word of more than six letters."""

    def confidences(self, source, target):
        places, at = [], 0
        for word in target.split(" "):
            places.append(WordConfidence(at, at + len(word), 0.1 if len(word) > 6 else 0.9))
            at += len(word) + 1
        return places


@pytest.fixture
def window(open_with):
    return open_with(Doubter())


def shaded(window):
    """Return the words of the active target that are shaded."""
    grid = window.editor.page.grid
    text = grid.editor.toPlainText()
    return [text[start:end] for start, end in grid.marks.unsure]


def test_typing_over_all_of_a_shaded_draft_marks_nothing_beyond_the_text(window, session, qtbot, qtlog):
    grid = window.editor.page.grid
    grid.go_to(session.segment_ids()[1])
    qtbot.waitUntil(lambda: shaded(window) == ["Jembatan", "dibuka."])
    grid.editor.selectAll()
    qtbot.keyClicks(grid.editor, "A")
    assert shaded(window) == []
    assert not [each.message for each in qtlog.records if "out of range" in each.message]


def test_the_words_in_doubt_are_shaded_and_an_edited_one_no_longer(window, session, qtbot):
    grid = window.editor.page.grid
    segment = session.segment_ids()[1]
    grid.go_to(segment)
    assert session.segment(segment).target == "Draft of Jembatan baru dibuka."
    qtbot.waitUntil(lambda: shaded(window) == ["Jembatan", "dibuka."])
    grid.editor.set_caret(9)
    qtbot.keyClicks(grid.editor, "X")
    assert shaded(window) == ["dibuka."]


def test_what_a_person_typed_is_not_judged(window, session, qtbot):
    first, second = session.segment_ids()[1:3]
    session.type_target(first, "Something typed long since.")
    window.editor.page.grid.go_to(second)
    qtbot.waitUntil(lambda: shaded(window) != [])
    window.editor.page.grid.go_to(first)
    assert shaded(window) == []
    with qtbot.waitSignal(window.editor.doubting._pause.timeout):
        pass
    assert window.editor.doubting._judge._wanted is None


def test_its_action_switches_the_shading_off_for_good(window, desk, session, qtbot):
    window.editor.page.grid.go_to(session.segment_ids()[1])
    qtbot.waitUntil(lambda: shaded(window) != [])
    window.commands.run("unsure_words")
    assert shaded(window) == []
    assert not desk.settings.values.unsure_words
    assert not window.commands.actions["unsure_words"].isChecked()


def test_without_a_model_nothing_is_asked(qtbot, session):
    queue = DraftingQueue(session, None)
    judge = ConfidenceJudge(queue)
    judge.ask("Satu.", "One.")
    assert judge._wanted is None
    queue.close()


@pytest.mark.parametrize(
    ("now", "left"),
    [
        ("one two six", ["one", "two", "six"]),
        ("one four six", ["one", "six"]),
        ("ones two six", ["two", "six"]),
        ("one two", ["one", "two"]),
        ("two six", ["two", "six"]),
        ("one, two six", ["one", "two", "six"]),
        ("", []),
    ],
)
def test_an_edit_takes_the_shade_off_the_words_it_touches(now, left):
    before = "one two six"
    spans = untouched([(0, 3), (4, 7), (8, 11)], before, now)
    assert [now[start:end] for start, end in spans] == left
