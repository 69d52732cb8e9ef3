"""``workbench article`` as people and programs call it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from workbench.cli import workbench_group
from workbench.domain.errors import IntakeError

PAGE = """Beranda
Sawah Terendam, Petani Panen Dini
Kamis, 17 Februari 2022 07:45 WIB
Petani memanen padi. (Foto: Yusuf)
Bojonegoro - Petani di tepi Bengawan memanen padi lebih awal karena sawah mereka terendam banjir sejak Selasa.
"Daripada busuk, lebih baik kami panen sekarang," kata Kasmin, petani di Kecamatan Kanor.
Baca juga: Tanggul Jebol
Harga gabah basah turun menjadi Rp3.400 per kilogram, jauh di bawah harga biasanya.
Copyright 2022 SuaraDesa.id
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "sawah.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def run(*arguments: str) -> str:
    result = CliRunner().invoke(workbench_group, ["article", *arguments], catch_exceptions=False)
    assert result.exit_code == 0
    return result.stdout


def test_json_has_the_five_keys_and_the_lines_of_the_page(page: Path) -> None:
    found = json.loads(run(str(page), "--json"))
    assert list(found) == ["title", "date", "publisher", "body", "boilerplate"]
    assert found["title"] == "Sawah Terendam, Petani Panen Dini"
    assert (found["date"], found["publisher"]) == ("2022-02-17T07:45:00+07:00", "SuaraDesa.id")
    assert [item["line"] for item in found["body"]] == [5, 6, 8]
    assert [item["line"] for item in found["boilerplate"]] == [1, 3, 7, 9]
    assert found["body"][1] == {"line": 6, "text": PAGE.splitlines()[5]}


def test_json_has_no_lines_for_html_and_null_for_what_is_unknown(tmp_path: Path) -> None:
    path = tmp_path / "sawah.html"
    path.write_text("<p>" + "</p><p>".join(PAGE.splitlines()[4:6]) + "</p>", encoding="utf-8")
    found = json.loads(run(str(path), "--json"))
    assert (found["date"], found["publisher"]) == (None, None)
    assert [item["line"] for item in found["body"]] == [None, None]


def test_readable_form_shows_the_article_and_what_was_set_aside(page: Path) -> None:
    shown = run(str(page))
    assert shown.startswith("Sawah Terendam, Petani Panen Dini\nSuaraDesa.id · 2022-02-17T07:45:00+07:00\n")
    assert "\n\nHarga gabah basah turun" in shown
    assert "- Baca juga: Tanggul Jebol" in shown


def test_a_page_that_cannot_be_read_is_the_worlds_failure(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match="does not exist"):
        run(str(tmp_path / "hilang.txt"))
