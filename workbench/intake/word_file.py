"""Word documents (.docx): paragraphs and table cells in reading order."""

import io
import zipfile
import zlib
from collections.abc import Iterator

from docx import Document
from docx.opc.exceptions import OpcError
from docx.table import Table
from docx.text.paragraph import Paragraph

from workbench.domain.errors import IntakeError
from workbench.domain.packing import swells
from workbench.domain.wording import tr
from workbench.intake.block import Block, collapse
from workbench.intake.facts import Facts
from workbench.intake.wrapping import join_wrapped

_MALFORMED = (
    OpcError, KeyError, ValueError, SyntaxError, AttributeError, TypeError, EOFError, OSError,
    RuntimeError, zlib.error, zipfile.BadZipFile,
)  # fmt: skip
"""AttributeError: python-docx asks an element of another kind of document for its body."""

_MOST_UNPACKED = 200 * 1024 * 1024


def word_blocks(content: bytes, name: str) -> tuple[list[Block], Facts]:
    """Return the document's paragraphs as blocks, with the title of its properties as a fact.

    Raises:
        IntakeError: the file is damaged, protected by a password, or unpacks to an absurd size.
    """
    _refuse_bombs(content, name)
    try:
        document = Document(io.BytesIO(content))
        blocks = [block for part in document.iter_inner_content() for block in _blocks(part)]
    except _MALFORMED as failure:
        raise _damaged(name) from failure
    return blocks, Facts()


def _refuse_bombs(content: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except zipfile.BadZipFile as failure:
        raise _damaged(name) from failure
    if swells(((part.file_size, part.compress_size) for part in parts), most=_MOST_UNPACKED):
        raise IntakeError(
            tr("{name} unpacks to far more than a document can hold.", name=name), tr("It was not opened.")
        )


def _damaged(name: str) -> IntakeError:
    return IntakeError(
        tr("{name} is not a readable Word document.", name=name),
        tr("Open it in a word processor and save it as .docx without a password."),
    )


def _blocks(part: Paragraph | Table) -> Iterator[Block]:
    if isinstance(part, Table):
        for row in part.rows:
            for cell in row.cells:
                for inner in cell.iter_inner_content():
                    yield from _blocks(inner)
        return
    style = (part.style.name or "") if part.style is not None else ""
    tag = "h1" if style == "Title" else f"h{style[-1]}" if style.startswith("Heading") else "p"
    emphasis = bool(part.hyperlinks) or any(run.bold or run.italic for run in part.runs)
    caption = style == "Caption"
    lines = [line for line in map(collapse, part.text.split("\n")) if line]
    for text in join_wrapped(lines):
        yield Block(text, tag=tag, caption=caption, emphasis=emphasis)
