"""Which files of two folders are an article and its translation."""

from pathlib import Path

import pytest

from workbench.intake.pairing import pair_files


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("indonesia", "english"):
        (tmp_path / name).mkdir()
    return tmp_path / "indonesia", tmp_path / "english"


def fill(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("Teks.", encoding="utf-8")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("banjir.html", "banjir.html"),
        ("banjir.html", "banjir.docx"),
        ("banjir.id.html", "banjir.en.html"),
        ("banjir-id.txt", "banjir-en.txt"),
        ("banjir_ID.txt", "banjir.txt"),
        ("2024/banjir.txt", "2024/banjir.en.txt"),
    ],
)
def test_files_of_one_name_are_a_pair(folders: tuple[Path, Path], source: str, target: str) -> None:
    fill(folders[0], source)
    fill(folders[1], target)
    (pair,) = pair_files(*folders).pairs
    assert (pair.source, pair.target) == (folders[0] / source, folders[1] / target)
    assert pair.name in {"banjir", "2024/banjir"}


def test_one_folder_may_hold_both_languages(folders: tuple[Path, Path]) -> None:
    fill(folders[0], "banjir.html", "banjir.en.html", "pasar-id.txt", "pasar-en.txt", "sendiri.txt")
    found = pair_files(folders[0], folders[0])
    assert [pair.name for pair in found.pairs] == ["banjir", "pasar"]
    assert [path.name for path in found.alone_sources] == ["sendiri.txt"]


def test_files_without_a_counterpart_are_named(folders: tuple[Path, Path]) -> None:
    fill(folders[0], "a.txt", "b.txt", "c.txt")
    fill(folders[1], "b.txt", "d.txt")
    found = pair_files(*folders)
    assert [pair.name for pair in found.pairs] == ["b"]
    assert list(found.lacking()) == [
        "No translation was found for a.txt, c.txt.",
        "No source was found for d.txt.",
    ]


def test_a_name_met_twice_is_paired_once(folders: tuple[Path, Path]) -> None:
    fill(folders[0], "a.html", "a.txt")
    fill(folders[1], "a.txt")
    found = pair_files(*folders)
    assert len(found.pairs) == 1
    assert [path.name for path in found.alone_sources] == ["a.txt"]


def test_a_name_of_another_folder_does_not_count(folders: tuple[Path, Path]) -> None:
    fill(folders[0], "2023/a.txt")
    fill(folders[1], "2024/a.txt")
    assert pair_files(*folders).pairs == ()


def test_a_file_named_after_its_language_alone_keeps_its_name(folders: tuple[Path, Path]) -> None:
    fill(folders[0], "id.txt")
    fill(folders[1], "en.txt")
    assert pair_files(*folders).pairs == ()
