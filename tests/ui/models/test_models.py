"""Models are listed, chosen, checked, added and removed; a damaged one is shown with what is wrong."""

import shutil
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.mt.lending import Lender, lending
from tests.places import BUNDLED, MODELS
from workbench.mt.catalogue import Catalogue
from workbench.mt.offers import Offer
from workbench.ui.models.desk import ModelsDesk
from workbench.ui.models.get_dialog import GetModel


@pytest.fixture
def models(bare_window, tmp_path, qtbot):
    catalogue = Catalogue(MODELS, tmp_path / "models")
    desk = ModelsDesk(catalogue, bare_window.desk, bare_window.files, bare_window)
    with qtbot.waitSignal(desk.listed):
        desk.open()
    return desk


@pytest.fixture
def damaged(tmp_path):
    folder = tmp_path / "models" / "broken"
    shutil.copytree(BUNDLED, folder)
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
    shutil.copytree(BUNDLED, copy)
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


def test_a_model_is_got_from_the_network_and_can_be_used(models, tmp_path, qtbot, monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    lender = Lender()
    lender.lend_folder(BUNDLED)
    with lending(lender):
        offer = Offer("lent", "workbench", f"{lender.address}/someone/model", 1, "MIT", "", is_folder=True)
        models.offers = [offer]
        models.dialog.get.click()
        ask = models.dialog.findChild(GetModel)
        assert "127.0.0.1" in ask._where.text()
        with qtbot.waitSignal(models.listed, timeout=20_000):
            ask.get.click()
            assert models.dialog.bar.isVisible()
            assert not models.dialog.get.isEnabled()
    assert names(models.dialog) == ["id-en (bundled)", "lent"]
    assert not models.dialog.bar.isVisible()


def test_getting_a_model_is_stopped(models, qtbot, monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    lender = Lender(waits=threading.Event())
    lender.lend_folder(BUNDLED)
    with lending(lender):
        address = f"{lender.address}/someone/model"
        models.get(Offer("lent", "workbench", address, 1, "MIT", "", is_folder=True))
        qtbot.waitUntil(lambda: "resolve" in lender.asked[-1][0] if lender.asked else False, timeout=10_000)
        models.dialog.stop.click()
        lender.waits.set()
        qtbot.waitUntil(lambda: not models.dialog.bar.isVisible(), timeout=10_000)
    assert "It goes on there" in models.dialog._news.text()
    assert names(models.dialog) == ["id-en (bundled)"]


def test_a_folder_that_is_no_model_is_refused_in_a_sentence(models, tmp_path, qtbot):
    (tmp_path / "empty").mkdir()
    models.add(tmp_path / "empty")
    qtbot.waitUntil(lambda: str(tmp_path / "empty") in models.dialog._news.text())
