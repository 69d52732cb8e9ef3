"""Models are listed, chosen, checked, added and removed; a damaged one is shown with what is wrong."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.mt.catalogue import Catalogue
from workbench.ui.models_desk import ModelsDesk

BUNDLED = Path(__file__).parents[2] / "models"


@pytest.fixture
def models(bare_window, tmp_path, qtbot):
    catalogue = Catalogue(BUNDLED, tmp_path / "models")
    desk = ModelsDesk(catalogue, bare_window.desk, bare_window.files, bare_window)
    with qtbot.waitSignal(desk.listed):
        desk.open()
    return desk


@pytest.fixture
def damaged(tmp_path):
    folder = tmp_path / "models" / "broken"
    shutil.copytree(BUNDLED / "id-en", folder)
    (folder / "model.bin").write_bytes(b"no model")
    return folder


def names(dialog):
    return [dialog.table.item(row, 1).text() for row in range(dialog.table.rowCount())]


def test_the_bundled_model_is_in_use_and_stays(models):
    assert names(models.dialog) == ["id-en (bundled)"]
    assert models.dialog.table.item(0, 0).text() == "●"
    assert not models.dialog.remove.isEnabled()


def test_a_model_is_added_used_and_removed(models, bare_window, tmp_path, qtbot):
    copy = tmp_path / "elsewhere" / "second"
    shutil.copytree(BUNDLED / "id-en", copy)
    with qtbot.waitSignal(models.listed):
        models.add(copy)
    assert names(models.dialog) == ["id-en (bundled)", "second"]
    models.dialog.table.setCurrentCell(1, 1)
    with qtbot.waitSignal(models.listed):
        QTest.keyClick(models.dialog.table, Qt.Key.Key_Space)
    assert bare_window.desk.settings.values.model == "second"
    assert models.dialog.table.item(1, 0).text() == "●"
    with qtbot.waitSignal(models.listed):
        models.dialog.remove.click()
    assert names(models.dialog) == ["id-en (bundled)"]


def test_checking_measures_the_speed_and_keeps_it(models, bare_window, qtbot):
    with qtbot.waitSignal(models.listed, timeout=30_000):
        models.dialog.check.click()
    assert bare_window.desk.settings.values.speeds["id-en"] > 0
    assert "sentences a second" in models.dialog._news.text()


def test_a_damaged_model_says_what_is_wrong_and_cannot_be_used(damaged, models):
    place = names(models.dialog).index("broken")
    models.dialog.table.setCurrentCell(place, 1)
    assert models.dialog.table.item(place, 2).text()
    assert not models.dialog.use.isEnabled()
    assert models.dialog.remove.isEnabled()


def test_a_folder_that_is_no_model_is_refused_in_a_sentence(models, tmp_path, qtbot):
    (tmp_path / "empty").mkdir()
    models.add(tmp_path / "empty")
    qtbot.waitUntil(lambda: str(tmp_path / "empty") in models.dialog._news.text())
