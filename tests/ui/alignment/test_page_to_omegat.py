"""An Indonesian page and its English translation become a memory by keys alone, and OmegaT loads it."""

import shutil
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import Qt

from tests.cli.omegat import translate_with_omegat
from tests.places import SHARED
from tests.ui.alignment.test_aligning_job import PATIENCE, SOURCE, TARGET, press
from tests.ui.conftest import come_back
from tests.ui.keys import ALT, CONTROL, SHIFT
from workbench.domain.bead import BeadState
from workbench.ui.alignment.texts_dialog import AlignTexts
from workbench.ui.dialogs.ask import AskNumber
from workbench.ui.memory.export_dialog import ExportTmx

PAGE = SHARED / "seeds" / "002.txt"
TRANSLATION = Path(__file__).parent / "guarantees.en.txt"


@pytest.fixture
def own(tmp_path):
    """An own page and its translation."""
    for name, text in (("kapal.txt", SOURCE), ("ship.txt", TARGET)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path / "kapal.txt", tmp_path / "ship.txt"


def open_alignment(qtbot, program, files):
    """Choose both files in the dialog, by keys, and wait for their beads."""
    chosen = iter(files)
    program.window.files.page = lambda: next(chosen)
    press(program.window, Qt.Key.Key_A, CONTROL | ALT)
    dialog = program.window.findChild(AlignTexts)
    qtbot.waitUntil(dialog.source.text.hasFocus)
    for side in (dialog.source, dialog.target):
        while not side.file.hasFocus():
            press(dialog, Qt.Key.Key_Tab)
        press(dialog, Qt.Key.Key_Space)
    press(dialog, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: program.window.shows_alignment, timeout=PATIENCE)
    page = program.window.editor.alignment
    qtbot.waitUntil(lambda: bool(page.beads))
    come_back(qtbot, program)
    qtbot.waitUntil(page.view.hasFocus)
    return page


def accept_by_keys(qtbot, program, page):
    """Accept what is sure at once, and the others one by one; what stands alone is rejected."""
    press(program.window, Qt.Key.Key_A, SHIFT)
    ask = page.findChild(AskNumber)
    qtbot.waitUntil(ask.isActiveWindow)
    press(ask, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.stays and not page.counted.startswith("0 "))
    come_back(qtbot, program)
    qtbot.waitUntil(page.view.hasFocus)
    press(program.window, Qt.Key.Key_D)
    while page.shown():
        alone = page.view.current.bead.is_null
        press(program.window, Qt.Key.Key_R if alone else Qt.Key.Key_A)
    press(program.window, Qt.Key.Key_D)


def exported(qtbot, program, place):
    """Export the memory by keys; return its pairs."""
    program.window.files.save = lambda *_: place
    press(program.window, Qt.Key.Key_E, CONTROL)
    dialog = program.window.findChild(ExportTmx)
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(place.exists, timeout=PATIENCE)
    return [tuple(seg.text for seg in unit.iter("seg")) for unit in etree.parse(place).iter("tu")]


def align_and_export(qtbot, program, files, place):
    page = open_alignment(qtbot, program, files)
    accept_by_keys(qtbot, program, page)
    assert not any(each.bead.state is BeadState.PENDING for each in page.beads)
    return exported(qtbot, program, place)


def test_a_page_and_its_translation_are_a_memory_in_omegat(qtbot, start, own, tmp_path):
    pairs = align_and_export(qtbot, start(), own, tmp_path / "ship.tmx")
    assert pairs[0] == ("Kapal Tua Berlayar Lagi", "Old Ship Sails Again")
    assert len(pairs) == 5
    loads_in_omegat(tmp_path, pairs)


@pytest.mark.skipif(not PAGE.exists(), reason="the shared pages are not here")
def test_a_saved_news_page_and_its_translation_are_a_memory_in_omegat(qtbot, start, tmp_path):
    pairs = align_and_export(qtbot, start(), (PAGE, TRANSLATION), tmp_path / "page.tmx")
    targets = " ".join(target for _, target in pairs)
    written = TRANSLATION.read_text(encoding="utf-8").split("\n\n")
    assert sum(paragraph.strip() in targets for paragraph in written) >= len(written) - 1
    assert "Baca juga" not in " ".join(source for source, _ in pairs)
    loads_in_omegat(tmp_path, pairs)


def loads_in_omegat(tmp_path, pairs):
    """Let OmegaT translate the sources with the exported memory, where it is installed."""
    if shutil.which("omegat") is None:
        pytest.skip("OmegaT is not installed; the memory was exported")
    (memory,) = tmp_path.glob("*.tmx")
    sources = [source for source, _ in pairs]
    assert translate_with_omegat(tmp_path / "omegat", sources, memory) == [target for _, target in pairs]
