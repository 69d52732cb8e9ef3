"""Files become articles, each kind by its reader."""

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from workbench.domain.article import Article
from workbench.domain.errors import IntakeError
from workbench.domain.plain_text import storable
from workbench.domain.wording import tr
from workbench.intake.block import Block
from workbench.intake.composing import compose
from workbench.intake.encoding import decode
from workbench.intake.facts import Facts, facts_of
from workbench.intake.html_blocks import html_blocks
from workbench.intake.markup import parse
from workbench.intake.text_lines import text_blocks
from workbench.intake.votes import voted
from workbench.intake.web_archive import page_of_archive

_Parts = tuple[list[Block], Facts]
_HTML_OPENING = re.compile(r"\s*(?:<!doctype html|<html)\b", re.IGNORECASE)
MOST_BYTES = 50 * 1024 * 1024
LONGEST_PARAGRAPH = 500_000  # characters


def read_page(path: Path) -> Article:
    """Return the article in the file: a text, HTML, MHTML or Word page.

    Raises:
        IntakeError: the file cannot be read, is empty, too large, of another kind, or holds no text.
    """
    content = _content(path)
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(sorted(_READERS))
        raise IntakeError(
            tr("{name} is of a kind that cannot be imported.", name=path.name),
            tr("The kinds are {known}.", known=known),
        )
    blocks, facts = reader(content, path.name)
    return replace(_article(blocks, facts, path.name), page=hashlib.sha256(content).hexdigest())


def page_digest(path: Path) -> str:
    """Return the hex SHA-256 of a page's bytes, what ``read_page`` gives its article as ``page``.

    Raises:
        IntakeError: the file cannot be read, is empty or too large.
    """
    return hashlib.sha256(_content(path)).hexdigest()


def read_text(text: str, name: str = "") -> Article:
    """Return the article in a pasted text.

    Raises:
        IntakeError: the text is empty.
    """
    if not text.strip():
        raise IntakeError(
            tr("There is no text to import."), tr("Copy the article's text and paste it again.")
        )
    return _article(text_blocks(storable(text)), Facts(), name)


def _article(blocks: list[Block], facts: Facts, name: str) -> Article:
    if not blocks:
        raise IntakeError(
            tr("{name} holds no text.", name=name), tr("Save the page again, or paste its text.")
        )
    return compose(blocks, facts, name)


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise IntakeError(
                tr("{name} is a folder, not a page.", name=path.name), tr("Import the pages in it.")
            )
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise IntakeError(
                tr("{name} is larger than 50 MB ({size} MB).", name=path.name, size=size // 1024 // 1024),
                tr("Save the page without its images, or paste its text."),
            )
        content = path.read_bytes()
    except FileNotFoundError:
        raise IntakeError(
            tr("{name} does not exist.", name=path.name), tr("Check the file's name.")
        ) from None
    except OSError as failure:
        reason = failure.strerror or tr("the system refused")
        raise IntakeError(
            tr("{name} cannot be read: {reason}.", name=path.name, reason=reason),
            tr("Copy it to a folder of yours first."),
        ) from None
    if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise IntakeError(tr("{name} is empty.", name=path.name), tr("Save the page again."))
    return content


def _read_text_page(content: bytes, name: str) -> _Parts:
    text = decode(content, name)
    return _html_parts(text, name) if _HTML_OPENING.match(text) else (text_blocks(text), Facts())


def _read_html(content: bytes, name: str) -> _Parts:
    text = decode(content, name)
    return _html_parts(text, name) if "<" in text else (text_blocks(text), Facts())


def _read_archive(content: bytes, name: str) -> _Parts:
    return _html_parts(page_of_archive(content, name), name)


def _read_word(content: bytes, name: str) -> _Parts:
    from workbench.intake.word_file import word_blocks  # noqa: PLC0415  (only who reads Word pays for it)

    return word_blocks(content, name)


def _refuse_endless(blocks: Iterable[Block], name: str) -> None:
    """Refuse what nobody wrote to be read: one paragraph as long as a book."""
    if any(len(block.text) > LONGEST_PARAGRAPH for block in blocks):
        raise IntakeError(
            tr(
                "{name} has a paragraph of more than {most:,} characters.",
                name=name,
                most=LONGEST_PARAGRAPH,
            ),
            tr("Break its lines, or paste the article's text."),
        )


def _html_parts(page: str, name: str) -> _Parts:
    root = parse(page)
    if root is None:
        return [], Facts()
    blocks = html_blocks(root)
    _refuse_endless(blocks, name)
    facts = facts_of(root)
    return voted(blocks, root, facts.text), facts


_READERS: dict[str, Callable[[bytes, str], _Parts]] = {
    ".txt": _read_text_page,
    ".html": _read_html,
    ".htm": _read_html,
    ".mhtml": _read_archive,
    ".mht": _read_archive,
    ".docx": _read_word,
}
KINDS = frozenset(_READERS)
"""The endings of the files that can be read, in lower case with the dot."""
