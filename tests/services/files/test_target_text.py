"""Names for the files that leave."""

import pytest

from workbench.services.files.target_text import file_stem


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Banjir di Sumberjati: 12 rumah rusak", "Banjir-di-Sumberjati-12-rumah-rusak"),
        ("...", "article"),
        (f"{'Panen kopi ' * 5}mundur sebulan", f"{'Panen-kopi-' * 5}"[:-1]),
        ("x" * 100, "x" * 60),
        ("-".join(("y" * 60, "tail")), "y" * 60),
    ],
)
def test_a_long_name_ends_with_a_whole_word(name: str, stem: str) -> None:
    assert file_stem(name) == stem
