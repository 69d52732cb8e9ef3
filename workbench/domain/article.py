"""An article as intake finds it: paragraphs in page order, boilerplate set aside but never lost."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class ParagraphKind(StrEnum):
    """What a paragraph of a page is; only boilerplate stays out of the segments."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a page: whitespace collapsed, no line breaks inside, never empty.

    ``line`` is the 1-based line of a text page, None where the page has no lines (HTML, docx).
    """

    text: str
    kind: ParagraphKind
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An imported news text.

    ``date`` is ISO 8601 in the page's own time zone (``2022-01-30T22:29:00+07:00``) or the day alone;
    ``file`` is the page's file name as given; ``digest`` is the hex SHA-256 of the kept text and
    tells the same article met twice; ``remarks`` are sentences for the import preview
    ("Bold and links were dropped."); ``page`` is the hex SHA-256 of the file's bytes, empty for a pasted
    text: by it a file met again is known without being read.
    """

    title: str
    paragraphs: tuple[Paragraph, ...]
    date: str | None = None
    publisher: str | None = None
    file: str = ""
    digest: str = ""
    remarks: tuple[str, ...] = ()
    page: str = ""

    def kept(self) -> Iterator[Paragraph]:
        """Yield the paragraphs that become segments, the headline first."""
        return (p for p in self.paragraphs if p.kind is not ParagraphKind.BOILERPLATE)

    def body(self) -> Iterator[Paragraph]:
        """Yield body and heading paragraphs: no title, no captions, no boilerplate."""
        return (p for p in self.paragraphs if p.kind in {ParagraphKind.BODY, ParagraphKind.HEADING})

    def boilerplate(self) -> Iterator[Paragraph]:
        """Yield what was set aside."""
        return (p for p in self.paragraphs if p.kind is ParagraphKind.BOILERPLATE)
