import os
from pathlib import Path

import pytest

from workbench.domain.errors import ExchangeError
from workbench.exchange.atomic import atomic_file


def test_the_old_file_stands_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "memory.tmx"
    path.write_bytes(b"old")
    with atomic_file(path) as stream:
        stream.write(b"new")
        stream.flush()
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_an_interrupted_export_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "memory.tmx"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        write_half_and_stop(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def write_half_and_stop(path: Path) -> None:
    with atomic_file(path) as stream:
        stream.write(b"half of the n")
        raise KeyboardInterrupt


def test_a_folder_in_the_place_of_the_file_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "memory.tmx").mkdir()
    with pytest.raises(ExchangeError, match="could not be written"), atomic_file(tmp_path / "memory.tmx"):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["memory.tmx"]


def test_a_folder_is_no_place_for_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in (Path(), tmp_path, Path("..")):
        with pytest.raises(ExchangeError, match="could not be written"), atomic_file(folder):
            pytest.fail("a folder was opened")
    assert list(tmp_path.iterdir()) == []


def test_a_project_is_never_overwritten_by_an_export(tmp_path: Path) -> None:
    place = tmp_path / "news.wbp"
    place.write_bytes(b"SQLite format 3\0 and all the work")
    with pytest.raises(ExchangeError, match=r"news\.wbp is a project or a memory"), atomic_file(place):
        pytest.fail("the writing began")
    assert place.read_bytes().endswith(b"all the work")
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are Unix's")
def test_a_device_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ExchangeError, match="it is no file"), atomic_file(tmp_path / "pipe"):
        pytest.fail("the writing began")
    assert (tmp_path / "pipe").is_fifo()
