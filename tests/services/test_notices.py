"""Messages to the user."""

from workbench.domain.errors import ModelError
from workbench.services.notices import Notice, NoticeKind, Notices


def test_a_failure_is_told_in_its_own_words(qtbot):
    notices = Notices()
    with qtbot.waitSignal(notices.posted) as posted:
        notices.fail(ModelError("The model folder is incomplete.", "Add it again."))
    assert posted.args == [Notice("The model folder is incomplete.", "Add it again.", NoticeKind.ERROR)]


def test_a_notice_carries_its_action(qtbot):
    notices, pressed = Notices(), []
    with qtbot.waitSignal(notices.posted) as posted:
        notices.say("Article deleted.", action_text="Undo", action=lambda: pressed.append("undo"))
    posted.args[0].action()
    assert pressed == ["undo"]
