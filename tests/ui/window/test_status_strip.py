"""The strip says how far things are in words that a glance takes in."""

import pytest

from workbench.domain.project import Counts
from workbench.services.drafting import DraftingProgress
from workbench.services.jobs import JobProgress
from workbench.ui.theme import Theme
from workbench.ui.window.status_strip import StatusStrip, counts_text, drafting_text, time_left


@pytest.fixture
def strip(qtbot):
    made = StatusStrip(Theme.light())
    qtbot.addWidget(made)
    made.show()
    return made


def test_reviewed_segments_count_as_confirmed():
    counts = Counts(segments=118, confirmed=70, reviewed=4, source_words=1812)
    assert counts_text(counts) == "74 of 118 confirmed · 1,812 words"


def test_drafting_says_count_speed_and_time_left():
    progress = DraftingProgress(31, 44, 1.6, 9.2, running=True)
    assert drafting_text(progress) == "Drafting 31/44, 2 a second, 9 s left"


def test_a_pause_is_said(strip):
    strip.show_drafting(DraftingProgress(31, 44, paused=True, running=True))
    assert drafting_text(DraftingProgress(31, 44, paused=True)) == "Drafting paused at 31/44"
    assert strip.pause.accessibleName() == "Resume drafting"


def test_an_error_is_said_when_drafting_stopped():
    assert drafting_text(DraftingProgress(error="The model is damaged.")) == "The model is damaged."


def test_nothing_is_said_when_there_is_nothing_to_do(strip):
    strip.show_drafting(DraftingProgress(44, 44, 5.0, 0.0))
    assert not strip.pause.isVisible()
    assert not strip.cancel.isVisible()


def test_the_buttons_tell_what_was_pressed(qtbot, strip):
    strip.show_drafting(DraftingProgress(1, 44, running=True))
    with qtbot.waitSignal(strip.pause_pressed):
        strip.pause.click()
    with qtbot.waitSignal(strip.cancel_pressed):
        strip.cancel.click()


def test_other_work_cannot_be_paused(strip):
    strip.show_job("Exporting", JobProgress(3, 9))
    assert strip.cancel.isVisible()
    assert not strip.pause.isVisible()


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.2, "1 s"), (9.4, "9 s"), (240, "4 min"), (7800, "2 h 10 min")]
)
def test_time_left_is_said_coarsely(seconds, said):
    assert time_left(seconds) == said
