"""XML from anywhere, read as a stream: nothing is fetched, no entity is expanded, memory stays flat."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import IO, cast

from lxml import etree

from workbench.domain.errors import ExchangeError
from workbench.domain.wording import tr

_LABELLED_WIDE = re.compile(rb"""\s*<\?xml[^>]*encoding\s*=\s*["'](utf-?16|ucs-?2|unicode)""", re.IGNORECASE)
_MARKUP = {"bpt", "ept", "ph", "it", "ut"}  # they hold another format's codes; all others hold text
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class IllFormedError(ExchangeError):
    """The file breaks off or is not well-formed at ``line``; what stood before it has been read."""

    def __init__(self, text: str, line: int) -> None:
        super().__init__(text)
        self.line = line


class BadUnitError(ValueError):
    """A unit that cannot be used; its text is the reason."""


def opened(path: Path) -> IO[bytes]:
    """Return a stream of the file's bytes.

    Raises:
        ExchangeError: it cannot be read.
    """
    try:
        return path.open("rb")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ExchangeError(
            tr("{path} could not be read: {reason}.", path=path, reason=reason), tr("Choose another file.")
        ) from error


def elements(stream: IO[bytes], root: str, tags: Collection[str]) -> Iterator[etree._Element]:
    """Yield the root, then the elements named ``tags`` as they end, in any namespace.

    The caller drops what it has done with. Depth, the length of one text and what entities in attributes
    may come to are limited by libxml2's own bounds, which stay on.

    Raises:
        IllFormedError: the XML ends or breaks here.
        ExchangeError: the root is another, or entities are declared.
    """
    parsing = etree.iterparse(
        stream,
        tag=[f"{{*}}{tag}" for tag in tags],
        encoding=_true_encoding(stream),
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    )
    element = None
    try:
        for _, element in parsing:
            if root:
                yield _looked_over(element.getroottree().getroot(), root)
                root = ""
            yield element
    except etree.XMLSyntaxError as error:
        if element is None:
            raise _no_such_file(root) from error
        line = error.lineno or line_of(element)  # an end that comes too early has no line
        raise IllFormedError(_what_is_wrong(error), line) from error
    except (OSError, LookupError) as error:  # libxml2's words for bytes that are no text
        raise ExchangeError(
            tr("The file is not in the encoding that it states."), tr("Save it anew.")
        ) from error
    if root:
        yield _looked_over(parsing.root, root)


def local(element: etree._Element) -> str:
    """Return an element's name without its namespace, empty for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def plain_text(element: etree._Element) -> str:
    """Return the text of a side without the codes of the format that it once stood in.

    Raises:
        BadUnitError: an entity stands in it, of which nothing is known.
    """
    parts = [element.text or ""]
    for child in element:
        if child.tag is etree.Entity:
            raise BadUnitError(tr("It uses {text}, which the file does not explain.", text=child.text))
        if local(child) in _MARKUP:
            parts += [plain_text(part) for part in child if local(part) == "sub"]
        else:
            parts.append(plain_text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def line_of(element: etree._Element) -> int:
    """Return the line where an element starts; beyond 65,535 only the texts inside it know theirs."""
    return max(cast("int | None", each.sourceline) or 0 for each in element.iter("*"))


def refuse_entities(element: etree._Element) -> None:
    """Refuse a file that declares entities.

    Raises:
        ExchangeError: it does.
    """
    dtd = element.getroottree().docinfo.internalDTD
    if dtd is not None and any(dtd.iterentities()):  # type: ignore[attr-defined]  # the stubs lack it
        raise ExchangeError(
            tr("The file declares entities of its own, which can hide other files or fill the memory."),
            tr("Have it written without a DOCTYPE."),
        )


def _looked_over(element: etree._Element, root: str) -> etree._Element:
    if local(element) != root:
        raise _no_such_file(root)
    refuse_entities(element)
    return element


def _no_such_file(root: str) -> ExchangeError:
    return ExchangeError(
        tr("This is no {kind} file, or not a whole one.", kind=root.upper()), tr("Choose another file.")
    )


def _true_encoding(stream: IO[bytes]) -> str | None:
    """Return UTF-8 where the bytes are, whatever the declaration says; None to believe it."""
    start = stream.read(256)
    stream.seek(0)
    plain = start.removeprefix(_BYTE_ORDER_MARK)
    return "utf-8" if _LABELLED_WIDE.match(plain) else None


def _what_is_wrong(error: etree.XMLSyntaxError) -> str:
    return re.sub(r", line \d+, column \d+.*$", "", error.msg or "")
