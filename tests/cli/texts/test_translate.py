"""``workbench translate`` as it is called from a shell."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import BUNDLED


def run(*arguments: str, text: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    program = "from workbench.cli import main; main()"
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], input=text, capture_output=True, check=False
    )


def test_one_line_out_for_each_line_in(tmp_path: Path) -> None:
    text = "Kami siap.\n\nSelamat pagi. Terima kasih banyak.\n   \n***\u2028baris\u0085sama\x0b\nKami siap."
    file = tmp_path / "berita.txt"
    file.write_bytes(text.encode())
    done = run("translate", str(file), "--beam", "1")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.decode().split("\n")
    assert lines.pop() == ""
    assert [bool(line) for line in lines] == [True, False, True, False, True, True]
    assert lines[0] == lines[5]
    assert not any(blank in done.stdout.decode() for blank in "\r\u2028\u0085\x0b")


def test_two_sentences_of_a_line_stay_on_it() -> None:
    together = run("translate", text=b"Kami siap. Selamat pagi.\n").stdout
    apart = run("translate", text=b"Kami siap.\nSelamat pagi.\n").stdout
    assert together.decode() == apart.decode().replace("\n", " ", 1)


def test_nothing_in_gives_nothing_out() -> None:
    done = run("translate")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_byte_order_mark_and_windows_line_ends_leave_no_trace() -> None:
    done = run("translate", text=b"\xef\xbb\xbfKami siap.\r\nKami siap.\r\n")
    first, second = done.stdout.split(b"\n")[:2]
    assert first == second
    assert b"\r" not in done.stdout


def test_a_model_can_be_named_by_its_folder() -> None:
    assert (
        run("translate", "--model", str(BUNDLED), text=b"Kami siap.\n").stdout
        == run("translate", text=b"Kami siap.\n").stdout
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["translate", "--model", "nowhere"], "There is no model nowhere."),
        (["translate", "--model", "tests"], "holds no model.bin"),
        (["translate", "absent.txt"], "absent.txt cannot be read"),
    ],
)
def test_failures_of_the_world_are_one_sentence(arguments: list[str], said: str) -> None:
    done = run(*arguments, text=b"Kami siap.\n")
    assert done.returncode == 1
    assert said in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1
    assert done.stdout == b""


def test_text_that_is_not_utf8_is_refused_with_a_sentence() -> None:
    done = run("translate", text=b"caf\xe9\n")
    assert done.returncode == 1
    assert b"not UTF-8" in done.stderr


def test_wrong_usage_is_told_apart() -> None:
    assert run("translate", "--beam", "0").returncode == 2
    assert run("translate", "--threads", "many").returncode == 2


def test_translating_imports_no_window() -> None:
    program = (
        "import sys; from workbench.cli import workbench_group\n"
        "workbench_group(['translate'], standalone_mode=False)\n"
        "heavy = ('PySide6', 'sqlite_utils', 'lxml', 'torch')\n"
        "print([name for name in sys.modules if name.startswith(heavy)])"
    )
    done = subprocess.run([sys.executable, "-c", program], input=b"", capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"


def test_a_reader_that_has_enough_is_no_fault_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "berita.txt"
    file.write_text("\n" * 50_000, encoding="utf-8")
    program = "from workbench.cli import main; main()"
    command = [sys.executable, "-c", program, "translate", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        said = running.stderr.read()
    assert b"cannot be read" not in said
    assert b"Traceback" not in said
