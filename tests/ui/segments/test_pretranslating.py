"""Pretranslation as a translator asks for it: a dialog, matches over drafts, one undo."""

import pytest

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.segment import Origin, State
from workbench.ui.segments.pretranslate_dialog import Pretranslate, PretranslationChoice

BRIDGE = "Jembatan baru sepanjang 40 meter dibuka untuk umum pada hari Senin di Desa Sukamaju."
ALIKE = "Jembatan baru sepanjang 65 meter dibuka untuk umum pada hari Senin di Desa Sukamaju."
TARGET = "A new 40-metre bridge was opened to the public on Monday in Sukamaju Village."


def make_article(title: str, *sentences: str) -> Article:
    body = tuple(Paragraph(each, ParagraphKind.BODY) for each in sentences)
    return Article(title, (Paragraph(title, ParagraphKind.TITLE), *body), file=title, digest=title)


@pytest.fixture
def alike(window, session):
    """A sentence like one that is confirmed, in an article of its own."""
    added = session.import_articles([make_article("Satu", BRIDGE), make_article("Dua", ALIKE)]).added
    _, confirmed, _, alike = session.segment_ids()[-4:]
    session.type_target(confirmed, TARGET)
    session.confirm([confirmed])
    assert len(added) == 2
    return alike


@pytest.fixture
def pretranslating(window, alike):
    return window.editor.pretranslating


def wait_for(qtbot, session, segment_id, state):
    qtbot.waitUntil(lambda: session.segment(segment_id).state is state)


def test_the_dialog_fills_near_matches_with_their_score(window, session, alike, qtbot, heard):
    window.commands.run("pretranslate")
    dialog = window.findChild(Pretranslate)
    dialog.by_model.setChecked(False)
    dialog.accept()
    wait_for(qtbot, session, alike, State.DRAFT)
    filled = session.segment(alike)
    assert (filled.target, filled.origin) == (TARGET.replace("40", "65"), Origin.TM)
    assert 85 <= filled.score < 100
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert heard.last.text == "1 segment filled from the memory: 1 fuzzy."
    assert window.notice_bar.action.text() == "Undo"
    window.notice_bar.action.click()
    assert session.segment(alike).state is State.UNTRANSLATED


def test_it_is_told_only_when_it_is_done(session, pretranslating, alike, qtbot, heard):
    filled = []
    pretranslating.notices.posted.connect(lambda _: filled.append(session.segment(alike).target))
    pretranslating.begin(PretranslationChoice(threshold=50, by_model=False))
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert filled == [session.segment(alike).target]
    assert filled != [""]


def test_a_memory_without_a_match_is_told_of_at_once(session, pretranslating, alike, qtbot, heard):
    pretranslating.begin(PretranslationChoice(threshold=100, by_model=False))
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert heard.last.text == "The memory has no match for these segments."
    assert heard.last.action is None


def test_one_undo_takes_all_of_it_back(session, pretranslating, alike, qtbot):
    ids = session.segment_ids()
    before = session.segments(ids)
    pretranslating.begin(PretranslationChoice(threshold=50, by_model=False))
    wait_for(qtbot, session, alike, State.DRAFT)
    session.undo()
    assert session.segments(ids) == before


def test_only_the_chosen_articles_are_filled(session, pretranslating, alike, qtbot):
    first = session.articles()[0].id
    job = pretranslating.begin(PretranslationChoice("articles", (first,), by_model=False))
    with qtbot.waitSignal(job.finished):
        pass
    assert session.segment(alike).state is State.UNTRANSLATED


def test_what_is_shown_can_be_filled_alone(window, session, pretranslating, alike, qtbot):
    article = session.segment(alike).article_id
    window.editor.page.grid.go_to(alike)
    ids = pretranslating._ids(PretranslationChoice("shown"))
    assert list(ids) == list(session.segment_ids())
    assert {each.article_id for each in session.segments(pretranslating._ids(
        PretranslationChoice("articles", (article,))
    ))} == {article}  # fmt: skip


def test_the_choice_is_remembered(window, desk, pretranslating, qtbot):
    choice = PretranslationChoice(threshold=92, over_drafts=False, by_model=False)
    with qtbot.waitSignal(pretranslating.begin(choice).finished):
        pass
    window.commands.run("pretranslate")
    dialog = window.findChild(Pretranslate)
    assert (dialog.threshold.value(), dialog.over_drafts.isChecked(), dialog.by_model.isChecked()) == (
        92, False, False,
    )  # fmt: skip
    dialog.reject()


def test_a_typed_target_stays(session, pretranslating, alike, qtbot):
    session.type_target(alike, "A bridge.")
    with qtbot.waitSignal(pretranslating.begin(PretranslationChoice(by_model=False)).finished) as found:
        pass
    assert found.args[0].remembered == ()
    assert session.segment(alike).target == "A bridge."


def test_no_article_checked_nothing_begins(window, alike):
    window.commands.run("pretranslate")
    dialog = window.findChild(Pretranslate)
    dialog.parts["articles"].setChecked(True)
    assert dialog._begin.isEnabled()
    for at in range(dialog.articles.count()):
        dialog.articles.item(at).setCheckState(type(dialog.articles.item(at).checkState()).Unchecked)
    assert not dialog._begin.isEnabled()
    dialog.reject()


def test_following_is_switched_off_for_good_by_its_action(window, desk, pretranslating):
    action = window.commands.actions["follow_memory"]
    assert action.isChecked()
    window.commands.run("follow_memory")
    assert not action.isChecked()
    assert not window.editor.page.queue.leads.scout.on
    assert not desk.settings.values.follow_memory
