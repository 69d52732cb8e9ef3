"""Statistics in the window: counted in the background, per article and in sum, copied and saved."""

import csv

import pytest
from PySide6.QtGui import QGuiApplication

from workbench.ui.statistics.dialog import StatisticsTable


@pytest.fixture
def table(qtbot, window):
    window.commands.run("statistics")
    made = window.editor.page.findChild(StatisticsTable)
    qtbot.waitUntil(lambda: bool(made.counted))
    return made


def shown(table):
    cells = table.table
    return {cells.cell(at, 1).text(): cells.cell(at, 2).text() for at in range(cells.rowCount())}


def test_the_project_and_each_article_are_counted(table):
    assert [table.article.itemText(at) for at in range(3)] == [
        "All articles", "Kabar nomor 0", "Kabar nomor 1",
    ]  # fmt: skip
    assert shown(table)["Total"] == "7"
    assert shown(table)["Draft"] == "7"
    table.article.setCurrentIndex(2)
    assert shown(table)["Total"] == "3"
    assert table.told.text().startswith("Time spent: 0 h")


def test_the_table_is_copied_for_a_spreadsheet(table):
    table.article.setCurrentIndex(1)
    table.copy.click()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0] == ["by", "name", "segments", "words", "characters"]
    assert ["state", "draft", "4"] in [line[:3] for line in lines]


def test_all_of_it_is_saved_as_csv(table, window, tmp_path, monkeypatch, heard):
    place = tmp_path / "hitungan.csv"
    monkeypatch.setattr(window.files, "save", lambda *_: place)
    table.save.click()
    with place.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    totals = {row["article"]: row["segments"] for row in rows if row["by"] == "all"}
    assert totals == {"": "7", "Kabar nomor 0": "4", "Kabar nomor 1": "3"}
    assert "hitungan.csv" in heard.last.text
