"""TBX, the TermBase eXchange format (ISO 30042): read in its 2008 and 2019 shapes, written as TBX-Basic 2008.

The older shape is what Trados, memoQ and OmegaT all read. A forbidden rendering has the administrative
status "deprecated", an admitted one is as good as the preferred.
"""

from collections.abc import Iterator, Sequence, Set
from pathlib import Path

from lxml import etree

import workbench
from workbench.domain.errors import ExchangeError
from workbench.domain.glossary import Term
from workbench.domain.languages import SOURCE, TARGET, Language
from workbench.domain.wording import tr
from workbench.exchange.atomic import atomic_file
from workbench.exchange.characters import allowed
from workbench.exchange.glossary_files import GlossaryFile, SkippedTerm
from workbench.exchange.xml_reading import local, opened, refuse_entities

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ENTRIES = {"termEntry", "conceptEntry"}
_LANGUAGES = {"langSet", "langSec"}
_TERMS = {"tig", "ntig", "termSec"}
_STATUS = {"administrativeStatus", "normativeAuthorization"}
_CASE = "x-caseSensitive"
_CODES: dict[str, Language] = {"id": SOURCE, "in": SOURCE, "ind": SOURCE, "en": TARGET, "eng": TARGET}

WrittenTerm = tuple[str, bool, bool]  # a term, whether it is forbidden, whether its case counts


def read_tbx(path: Path) -> GlossaryFile:
    """Read the entries that have an Indonesian and an English term.

    Raises:
        ExchangeError: the file cannot be read, or is no TBX.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        with opened(path) as stream:
            root = etree.parse(stream, parser).getroot()
    except etree.XMLSyntaxError as error:
        raise ExchangeError(
            tr("{name} is no well-formed XML: {msg}.", name=path.name, msg=error.msg), tr("Export it anew.")
        ) from error
    except (OSError, LookupError) as error:  # libxml2's words for bytes that are no text
        raise ExchangeError(
            tr("{name} is not in the encoding it states.", name=path.name), tr("Export it anew.")
        ) from error
    refuse_entities(root)
    if local(root) not in {"martif", "tbx"}:
        raise ExchangeError(tr("{name} is no TBX file.", name=path.name), tr("Choose another file."))
    terms: list[Term] = []
    skipped = []
    for number, entry in enumerate(_outermost(root, _ENTRIES), 1):
        found = list(_terms(entry))
        terms += found
        if not found:
            place = tr("entry {number}, line {line}", number=number, line=entry.sourceline)
            skipped.append(SkippedTerm(place, tr("It has no Indonesian term with an English one.")))
    return GlossaryFile(tuple(terms), tuple(skipped))


def _terms(entry: etree._Element) -> Iterator[Term]:
    """Yield a term for every Indonesian term of an entry, with all the English ones."""
    sides: dict[Language, list[WrittenTerm]] = {SOURCE: [], TARGET: []}
    for language in _outermost(entry, _LANGUAGES):
        code = language.get(_XML_LANG, language.get("lang", "")).lower().replace("_", "-").partition("-")[0]
        if code in _CODES:
            sides[_CODES[code]] += _written(language)
    required = tuple(text for text, forbidden, _ in sides[TARGET] if not forbidden)
    forbidden = tuple(text for text, forbidden, _ in sides[TARGET] if forbidden)
    if required or forbidden:
        for source, is_forbidden, case_sensitive in sides[SOURCE]:
            if not is_forbidden:
                yield Term(source, required, forbidden, _note(entry), case_sensitive)


def _written(language: etree._Element) -> Iterator[WrittenTerm]:
    for group in _outermost(language, _TERMS):
        text = next((_text(each) for each in group.iter() if local(each) == "term"), "")
        remarks = {_kind(each): _text(each) for each in group.iter("*")}
        status = " ".join(value for kind, value in remarks.items() if kind in _STATUS)
        if text:
            yield text, status.startswith(("deprecated", "superseded")), _CASE in remarks


def _outermost(element: etree._Element, names: Set[str]) -> Iterator[etree._Element]:
    """Yield the elements of these names in an element, none of them inside another: no term is read twice."""
    for child in element:
        if local(child) in names:
            yield child
        else:
            yield from _outermost(child, names)


def _kind(element: etree._Element) -> str:
    """Return what a remark tells: the type of the older shape, the element's name of the newer."""
    return element.get("type") or local(element)


def _note(entry: etree._Element) -> str:
    notes = (_text(each) for each in entry.iter() if local(each) == "note" or _kind(each) == "definition")
    return "; ".join(dict.fromkeys(note for note in notes if note))


def _text(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def write_tbx(path: Path, terms: Sequence[Term]) -> None:
    """Write an entry a term.

    Raises:
        ExchangeError: the file cannot be written.
    """
    root = etree.Element("martif", {"type": "TBX-Basic", _XML_LANG: SOURCE})
    header = etree.SubElement(root, "martifHeader")
    description = etree.SubElement(etree.SubElement(header, "fileDesc"), "sourceDesc")
    etree.SubElement(description, "p").text = f"Written by workbench {workbench.__version__}"
    encoding = etree.SubElement(header, "encodingDesc")
    etree.SubElement(encoding, "p", {"type": "XCSURI"}).text = "TBXBasicXCSV02.xcs"
    body = etree.SubElement(etree.SubElement(root, "text"), "body")
    for number, term in enumerate(terms, 1):
        _write_entry(etree.SubElement(body, "termEntry", {"id": f"term-{number}"}), term)
    with atomic_file(path) as stream:
        etree.ElementTree(root).write(stream, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _write_entry(entry: etree._Element, term: Term) -> None:
    if term.note:
        etree.SubElement(entry, "note").text = allowed(term.note)
    group = _write_term(_side(entry, SOURCE), term.source)
    if term.case_sensitive:
        etree.SubElement(group, "termNote", {"type": _CASE}).text = "yes"
    target = _side(entry, TARGET)
    for place, rendering in enumerate(term.required):
        _write_term(target, rendering, "admittedTerm-admn-sts" if place else "preferredTerm-admn-sts")
    for rendering in term.forbidden:
        _write_term(target, rendering, "deprecatedTerm-admn-sts")


def _side(entry: etree._Element, code: str) -> etree._Element:
    return etree.SubElement(entry, "langSet", {_XML_LANG: code})


def _write_term(language: etree._Element, text: str, status: str = "") -> etree._Element:
    group = etree.SubElement(language, "tig")
    etree.SubElement(group, "term").text = allowed(text)
    if status:
        etree.SubElement(group, "termNote", {"type": "administrativeStatus"}).text = status
    return group
