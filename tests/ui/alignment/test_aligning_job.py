"""Two texts go in, a translation memory comes out: the real window, by keys alone, with the real model."""

import pytest
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import come_back
from tests.ui.keys import ALT, CONTROL, NONE, SHIFT
from workbench.domain.alignment import Alignment, SourceSentence
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bead import Bead, BeadState
from workbench.services.alignment.texts import GivenText, NewAlignment
from workbench.ui.alignment.texts_dialog import AlignTexts
from workbench.ui.dialogs.ask import AskNumber
from workbench.ui.memory.export_dialog import ExportTmx

PATIENCE = 60_000  # ms; the model is loaded and drafts a whole text
SOURCE = """Kapal Tua Berlayar Lagi

Kapal layar Sinar Timur berlayar lagi dari Makassar pada 3 Mei 2020. Kapal itu dibuat pada tahun 1912.

Pemiliknya, Haji Mansur, menghabiskan Rp850 juta untuk perbaikan. Ia dibantu dua puluh tukang kayu.
"""
TARGET = """Old Ship Sails Again

The sailing ship Sinar Timur set out from Makassar again on 3 May 2020. The ship was built in 1912.

Its owner, Haji Mansur, spent 850 million rupiah on repairs. Twenty carpenters helped him.
"""


def press(window, key, modifiers=NONE):
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def paste(text):
    QApplication.clipboard().setText(text)
    press(None, Qt.Key.Key_V, CONTROL)


def align_pasted_texts(qtbot, program):
    """Paste both texts into the dialog and wait for their beads."""
    press(program.window, Qt.Key.Key_A, CONTROL | ALT)
    dialog = program.window.findChild(AlignTexts)
    qtbot.waitUntil(dialog.source.text.hasFocus)
    paste(SOURCE)
    for _ in range(3):
        press(dialog, Qt.Key.Key_Tab)
    assert dialog.target.text.hasFocus()
    paste(TARGET)
    press(dialog, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: program.window.shows_alignment, timeout=PATIENCE)
    page = program.window.editor.alignment
    qtbot.waitUntil(lambda: bool(page.beads))
    come_back(qtbot, program)
    qtbot.waitUntil(page.view.hasFocus)
    return page


def test_two_texts_go_in_and_their_memory_comes_out_by_keys_alone(qtbot, start, tmp_path):
    program = start()
    page = align_pasted_texts(qtbot, program)
    assert [each.bead.kind for each in page.beads] == ["1-1"] * 5
    press(program.window, Qt.Key.Key_A, SHIFT)
    ask = page.findChild(AskNumber)
    qtbot.waitUntil(ask.isActiveWindow)
    press(ask, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.counted.startswith("0 "))
    come_back(qtbot, program)
    qtbot.waitUntil(page.view.hasFocus)
    while any(each.bead.state is BeadState.PENDING for each in page.beads):
        press(program.window, Qt.Key.Key_A)
    exported = tmp_path / "out.tmx"
    program.window.files.save = lambda *_: exported
    press(program.window, Qt.Key.Key_E, CONTROL)
    dialog = program.window.findChild(ExportTmx)
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(exported.exists, timeout=PATIENCE)
    pairs = [[seg.text for seg in unit.iter("seg")] for unit in etree.parse(exported).iter("tu")]
    assert pairs[0] == ["Kapal Tua Berlayar Lagi", "Old Ship Sails Again"]
    assert pairs[-1] == ["Ia dibantu dua puluh tukang kayu.", "Twenty carpenters helped him."]
    assert len(pairs) == 5


def test_half_done_work_is_there_another_day_and_can_be_undone(qtbot, start):
    program = start()
    page = align_pasted_texts(qtbot, program)
    page.view.go_to(page.beads[0].id)
    press(program.window, Qt.Key.Key_A)
    press(program.window, Qt.Key.Key_M)
    left, path = page.beads, program.projects.session.path
    program.window.close()
    program = start(path)
    press(program.window, Qt.Key.Key_G, CONTROL | ALT)
    page = program.window.editor.alignment
    qtbot.waitUntil(lambda: bool(page.beads))
    assert page.beads == left
    qtbot.waitUntil(page.view.hasFocus)
    press(program.window, Qt.Key.Key_Z, CONTROL)
    press(program.window, Qt.Key.Key_Z, CONTROL)
    assert [each.bead.kind for each in page.beads] == ["1-1"] * 5
    assert {each.bead.state for each in page.beads} == {BeadState.PENDING}


def test_texts_that_are_in_the_project_already_are_told(qtbot, start):
    program = start()
    align_pasted_texts(qtbot, program)
    program.window.show_segments()
    told = []
    program.notices.posted.connect(told.append)
    press(program.window, Qt.Key.Key_A, CONTROL | ALT)
    (dialog,) = program.window.findChildren(AlignTexts)
    dialog.source.text.setPlainText(SOURCE)
    dialog.target.text.setPlainText(TARGET)
    dialog.accept()
    qtbot.waitUntil(lambda: any("already" in notice.text for notice in told), timeout=PATIENCE)


def test_a_file_can_be_chosen_for_each_side(qtbot, start, tmp_path):
    program = start()
    for name, text in (("berita.txt", SOURCE), ("news.txt", TARGET)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    chosen = iter((tmp_path / "berita.txt", tmp_path / "news.txt"))
    program.window.files.page = lambda: next(chosen)
    press(program.window, Qt.Key.Key_A, CONTROL | ALT)
    dialog = program.window.findChild(AlignTexts)
    dialog.source.file.click()
    assert dialog.source.given.path == tmp_path / "berita.txt"
    assert not dialog.source.text.isEnabled()
    dialog.target.file.click()
    dialog.accept()
    qtbot.waitUntil(lambda: program.window.shows_alignment, timeout=PATIENCE)
    page = program.window.editor.alignment
    assert program.projects.session.alignment(page.article_id).target_file == "news.txt"


def test_two_texts_do_not_go_into_a_project_that_was_opened_meanwhile(qtbot, start, tmp_path):
    program = start()
    told = []
    program.notices.posted.connect(told.append)
    program.aligning.begin(GivenText(pasted=SOURCE), GivenText(pasted=TARGET))
    program.projects.create(tmp_path / "other.wbp")
    qtbot.waitUntil(lambda: any("Another project" in notice.text for notice in told), timeout=PATIENCE)
    assert program.projects.session.alignment_ids() == []


def test_what_went_wrong_the_first_time_is_not_told_any_longer_after_the_second(qtbot, start):
    program = start()
    bar = program.window.notice_bar
    program.aligning.begin(GivenText(pasted=SOURCE), GivenText(pasted=" "))
    qtbot.waitUntil(lambda: bar.accessibleName().startswith("Problem"), timeout=PATIENCE)
    program.aligning.begin(GivenText(pasted=SOURCE), GivenText(pasted=TARGET))
    qtbot.waitUntil(lambda: program.window.shows_alignment, timeout=PATIENCE)
    assert bar.accessibleName().startswith("Done: The texts are aligned: ")


def test_two_folders_become_articles_of_one_project(qtbot, start, tmp_path):
    program = start()
    told = []
    program.notices.posted.connect(told.append)
    chosen = []
    for language, text in (("indonesia", SOURCE), ("english", TARGET)):
        (tmp_path / language).mkdir()
        chosen.append(tmp_path / language)
        (tmp_path / language / "kapal.txt").write_text(text, encoding="utf-8")
        other = text.replace("1912", "1913")
        (tmp_path / language / "lain.txt").write_text(other, encoding="utf-8")
    (tmp_path / "english" / "sole.txt").write_text(TARGET, encoding="utf-8")
    folders = iter(chosen)
    program.window.files.folder = lambda _title: next(folders)
    press(program.window, Qt.Key.Key_A, CONTROL | ALT)
    dialog = program.window.findChild(AlignTexts)
    dialog.source.folder.click()
    assert not dialog._align.isEnabled()
    dialog.target.folder.click()
    dialog.accept()
    qtbot.waitUntil(lambda: any("sole.txt" in notice.hint for notice in told), timeout=PATIENCE)
    session = program.projects.session
    assert [session.article(each).file for each in session.alignment_ids()] == ["kapal.txt", "lain.txt"]
    assert program.window.shows_alignment


@pytest.mark.parametrize("cancels", [False, True], ids=["whole", "cancelled"])
def test_a_long_text_is_kept_between_events_whole_or_not_at_all(qtbot, start, monkeypatch, cancels):
    program = start()
    works = []
    follow = program.window.work.follow
    monkeypatch.setattr(program.window.work, "follow", lambda *work: (works.append(work), follow(*work)))
    lines = [f"Gudang {number} dibuka." for number in range(400)]
    article = Article("Gudang", tuple(Paragraph(each, ParagraphKind.BODY) for each in lines), digest="g" * 64)
    sentences = tuple(SourceSentence(each, place, 0, len(each)) for place, each in enumerate(lines, 1))
    beads = tuple(Bead((number,), (number,), 0.9) for number in range(400))
    program.new_alignments.take(NewAlignment(article, Alignment(sentences, tuple(lines)), beads))
    ((name, storing),) = works
    assert name == "Keeping beads"
    if cancels:
        with qtbot.waitSignal(storing.progress):
            pass
        storing.cancel()
        assert program.projects.session.alignment_ids() == []
    else:
        qtbot.waitUntil(lambda: program.window.shows_alignment)
        qtbot.waitUntil(lambda: len(program.window.editor.alignment.beads) == 400)
