"""The lines of a text, as every command reads them that takes one."""

import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

from workbench.domain.errors import IntakeError


def text_lines(file: Path | None) -> Iterator[str]:
    r"""Yield the lines of a UTF-8 file, or of the standard input, while they come; only \n ends one.

    Neither a mark of UTF-8 before the first nor what ends a line is part of it.

    Raises:
        IntakeError: the text cannot be read, or is no UTF-8.
    """
    name = str(file or "The standard input")
    try:
        with file.open("rb") if file else nullcontext(sys.stdin.buffer) as stream:
            for number, line in enumerate(stream):
                yield line.decode("utf-8" if number else "utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as failure:
        raise IntakeError(f"{name} is not UTF-8.", "Save it as UTF-8.") from failure
    except OSError as failure:
        reason = (failure.strerror or str(failure)).lower()
        raise IntakeError(f"{name} cannot be read: {reason}.", "Choose another file.") from failure
