"""What is refused is named: among the files of a folder it must be known which one it was."""

from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.domain.errors import ExchangeError
from workbench.exchange.formats import read_bilingual
from workbench.exchange.glossary_files import read_glossary
from workbench.exchange.tmx_reading import read_tmx

READERS: dict[str, Callable[[Path], object]] = {
    **{
        f"pasar{ending}": lambda path: list(read_bilingual(path))
        for ending in (".xlf", ".tsv", ".csv", ".jsonl", ".xlsx", ".docx", ".pdf")
    },
    "pasar.tmx": lambda path: list(read_tmx(path, skipped=print)),
    "pasar.tbx": read_glossary,
    "pasar.txt": read_glossary,
}


@pytest.mark.parametrize("content", [b"\x00\x01 no such file", None], ids=["garbage", "absent"])
@pytest.mark.parametrize("name", READERS)
def test_a_refusal_names_its_file_once(name: str, content: bytes | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(ExchangeError) as refused:
        READERS[name](tmp_path / name)
    assert refused.value.text.count(name) == 1
    assert refused.value.hint
