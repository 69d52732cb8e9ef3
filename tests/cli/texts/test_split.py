"""``workbench split``."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from workbench.cli.texts.split import split_command
from workbench.domain.errors import IntakeError


def test_each_sentence_of_each_paragraph_is_a_line() -> None:
    text = "Ia pergi. Mereka datang.\n\n  \nRapat ditunda.\n"
    result = CliRunner().invoke(split_command, input=text.encode())
    assert result.stdout_bytes == b"Ia pergi.\nMereka datang.\nRapat ditunda.\n"
    assert result.exit_code == 0


def test_only_a_line_feed_ends_a_paragraph() -> None:
    text = "\ufeffSatu\u2028dua\x0btiga. Empat.\r\nLima"
    result = CliRunner().invoke(split_command, input=text.encode())
    assert result.stdout_bytes.decode() == "Satu\u2028dua\x0btiga.\nEmpat.\nLima\n"


def test_a_dash_is_the_standard_input() -> None:
    assert CliRunner().invoke(split_command, ["-"], input="Ia pergi. Ia kembali.").stdout.count("\n") == 2


def test_the_language_can_be_english(tmp_path: Path) -> None:
    file = tmp_path / "news.txt"
    file.write_text("No. He met Mr. Hadi.", encoding="utf-8")
    result = CliRunner().invoke(split_command, [str(file), "--lang", "en"])
    assert result.stdout == "No.\nHe met Mr. Hadi.\n"


def test_a_file_that_is_not_text_is_told_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "news.txt"
    file.write_bytes(b"caf\xe9")
    result = CliRunner().invoke(split_command, [str(file)])
    assert isinstance(result.exception, IntakeError)
    assert str(result.exception) == f"{file} is not UTF-8. Save it as UTF-8."


def test_a_missing_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    result = CliRunner().invoke(split_command, [str(tmp_path / "none.txt")])
    assert isinstance(result.exception, IntakeError)


def test_an_unknown_language_is_wrong_usage() -> None:
    assert CliRunner().invoke(split_command, ["--lang", "xx"]).exit_code == 2


@pytest.mark.parametrize("paragraph", ["Kami siap.", "Apa kabar?"])
def test_a_single_sentence_comes_back_as_it_was(paragraph: str) -> None:
    assert CliRunner().invoke(split_command, input=paragraph).stdout == f"{paragraph}\n"
