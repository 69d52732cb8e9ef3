import io
import sys

import pytest

from workbench.cli.streams import counted, progress_bar, speak_utf8


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("stream", "shown"), [(Terminal(), True), (io.StringIO(), False)])
def test_progress_shows_on_a_terminal_only(
    stream: io.StringIO, shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    with progress_bar(3, "Drafting") as bar:
        bar.update(3)
    assert ("Drafting" in stream.getvalue()) is shown
    assert ("3/3" in stream.getvalue()) is shown


def test_a_program_without_streams_starts_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    speak_utf8()


def test_lines_end_alike_on_every_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="cp1252", newline="\r\n"))
    speak_utf8()
    sys.stdout.write("“Ya”\n\ud800\n")
    sys.stdout.flush()
    assert written.getvalue() == "“Ya”\n?\n".encode()


def test_one_unit_and_two_units() -> None:
    assert (counted(1, "unit"), counted(2, "unit"), counted(0, "unit")) == ("1 unit", "2 units", "0 units")
