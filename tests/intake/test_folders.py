"""Which files of a folder are pages."""

from pathlib import Path

from workbench.intake import collect


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_files_come_in_the_order_given_and_once(tmp_path: Path) -> None:
    second, first = tmp_path / "b.txt", tmp_path / "a.txt"
    assert collect([second, first, second]) == [second, first]


def test_a_named_file_is_taken_whatever_its_kind_so_that_it_can_be_refused(tmp_path: Path) -> None:
    assert collect([tmp_path / "buku.pdf"]) == [tmp_path / "buku.pdf"]


def test_folders_are_searched_in_the_order_of_names(tmp_path: Path) -> None:
    pages = [tmp_path / "2.html", tmp_path / "10.TXT", tmp_path / "sub/a.docx", tmp_path / "sub/b.mhtml"]
    touch(
        *pages,
        tmp_path / "foto.png",
        tmp_path / ".hidden.txt",
        tmp_path / "~$a.docx",
        tmp_path / ".git/x.txt",
    )
    assert collect([tmp_path]) == sorted(pages[:2]) + pages[2:]


def test_the_files_of_a_saved_page_are_not_pages(tmp_path: Path) -> None:
    page = tmp_path / "Berita hari ini.html"
    touch(page, tmp_path / "Berita hari ini_files/iklan.html", tmp_path / "Berita hari ini-files/iklan.htm")
    touch(tmp_path / "Lama_files/iklan.html")
    assert collect([tmp_path]) == [page]


def test_a_folder_that_merely_sounds_like_it_is_searched(tmp_path: Path) -> None:
    page = tmp_path / "old-files/berita.html"
    touch(page)
    assert collect([tmp_path]) == [page]
