"""Bytes of a page become text: the encodings that saved pages come in."""

import codecs
import re

from workbench.domain.errors import IntakeError
from workbench.domain.plain_text import storable
from workbench.domain.wording import tr

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding=["']([\w-]+)""", re.IGNORECASE
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(content: bytes, name: str) -> str:
    """Return the text of ``content``, its line breaks as they are.

    Tried in this order: a byte-order mark, UTF-16 without one, UTF-8, what the page declares, Windows-1252.
    Bytes that are valid UTF-8 beyond ASCII are practically never anything else, so that goes before a
    page's own word.

    Raises:
        IntakeError: the bytes are no text.
    """
    text = _decoded(content).removeprefix("\ufeff")
    if len(_CONTROL.findall(text[:20_000])) > 2 + len(text[:20_000]) // 200:
        raise IntakeError(
            tr("{name} is not a text file.", name=name), tr("Save the page as text or HTML and import that.")
        )
    return storable(text)


def _decoded(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    wide = _unmarked_utf16(content)
    if wide is not None:
        return content.decode(wide, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as failure:
        return content.decode(_fallback(content, failure), errors="replace")


def _unmarked_utf16(content: bytes) -> str | None:
    """Return the byte order in which every other byte of a mostly Latin text is zero."""
    head = content[:4000]
    pairs = max(1, len(head) // 2)
    if head[1::2].count(0) > 0.8 * pairs and head[0::2].count(0) < 0.05 * pairs:
        return "utf-16-le"
    if head[0::2].count(0) > 0.8 * pairs and head[1::2].count(0) < 0.05 * pairs:
        return "utf-16-be"
    return None


def _fallback(content: bytes, failure: UnicodeDecodeError) -> str:
    """Return the encoding of a page that is not clean UTF-8.

    A page that is UTF-8 but for a cut-off end or a stray byte stays UTF-8.
    """
    beyond_ascii = sum(byte >= 0x80 for byte in content)
    broken = content.decode("utf-8", errors="replace").count("\ufffd")
    if failure.start >= len(content) - 4 or broken * 20 < beyond_ascii:
        return "utf-8"
    declared = _DECLARED.search(content[:4096])
    if declared is not None:
        label = (declared[1] or declared[2]).decode("ascii")
        if label.lower() not in {"utf-8", "utf8", "iso-8859-1", "latin1", "us-ascii", "ascii"} and _known(
            label
        ):
            return label
    return "cp1252"


def _known(label: str) -> bool:
    """Tell whether it can be a page's encoding: its own name was read as ASCII, and not all decode text."""
    try:
        return b"<meta>\xff".decode(label, errors="replace").startswith("<meta>")
    except (LookupError, ValueError):
        return False
