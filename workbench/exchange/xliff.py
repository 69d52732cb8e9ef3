"""Segments leave as XLIFF 1.2 or 2.1: an article is a file, a segment a unit.

States as the standards name them; what they have no name for (a draft, a rejection) stands beside it in the
place that they leave for it. Attributes of our own namespace carry the article's number, the check by
which a returned file is told from newer work, and who changed the target when: the standards' own places
for that are a list in the file's head (1.2) and a module (2.1), which few tools give back.
"""

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Literal

from lxml import etree

from workbench.domain.bilingual import BilingualSegment, signed
from workbench.domain.languages import SOURCE, TARGET
from workbench.domain.memory import Match, MatchKind
from workbench.domain.segment import Origin, State
from workbench.exchange.atomic import atomic_file
from workbench.exchange.characters import allowed

Version = Literal["1.2", "2.1"]
OLD = "urn:oasis:names:tc:xliff:document:1.2"
NEW = "urn:oasis:names:tc:xliff:document:2.0"
MATCHES = "urn:oasis:names:tc:xliff:matches:2.0"
OURS = "urn:x-workbench:xliff"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
ARTICLE, CHECK = f"{{{OURS}}}article", f"{{{OURS}}}check"
CHANGED_BY, CHANGED_AT = f"{{{OURS}}}changed-by", f"{{{OURS}}}changed-at"

OLD_STATES = {
    State.UNTRANSLATED: "new",
    State.DRAFT: "needs-review-translation",
    State.CONFIRMED: "translated",
    State.REVIEWED: "final",
    State.REJECTED: "x-rejected",
}
NEW_STATES = {
    State.UNTRANSLATED: ("initial", ""),
    State.DRAFT: ("initial", "wb:draft"),
    State.CONFIRMED: ("translated", ""),
    State.REVIEWED: ("reviewed", ""),
    State.REJECTED: ("initial", "wb:rejected"),
}
_FINAL = {State.CONFIRMED, State.REVIEWED}  # "approved": translate-toolkit calls all else fuzzy
_QUALIFIERS = {
    Origin.MT: "mt-suggestion",
    Origin.TM: "fuzzy-match",
    Origin.PROPAGATION: "exact-match",
    Origin.ALIGNMENT: "x-alignment",
}
_MATCH_TYPES = {MatchKind.CONTEXT: "icm", MatchKind.MT: "mt"}


def write_xliff(path: Path, segments: Iterable[BilingualSegment], version: Version = "1.2") -> None:
    """Write the segments, which come article by article.

    Raises:
        ExchangeError: the file cannot be written.
    """
    write = {"1.2": _write_old, "2.1": _write_new}[version]
    with atomic_file(path) as stream, etree.xmlfile(stream, encoding="utf-8") as xml:
        stream.write(b'<?xml version="1.0" encoding="UTF-8"?>\n')
        write(xml, segments)


def _write_old(xml: "etree._IncrementalFileWriter", segments: Iterable[BilingualSegment]) -> None:
    space = {None: OLD, "wb": OURS}
    with xml.element(f"{{{OLD}}}xliff", version="1.2", nsmap=space):
        for article, group in groupby(segments, key=lambda each: each.article):
            members = list(group)
            facts = {
                "original": _name(members[0]),
                "source-language": SOURCE,
                "target-language": TARGET,
                "datatype": "plaintext",
                XML_SPACE: "preserve",
                ARTICLE: str(article),
            }
            file = _element(None, OLD, "file", "", facts)
            body = _element(file, OLD, "body")
            for segment in members:
                _add_old_unit(body, segment)
            _write_file(xml, file)


def _add_old_unit(body: etree._Element, segment: BilingualSegment) -> None:
    facts = {"id": str(segment.number), "approved": "yes" if segment.state in _FINAL else "no"}
    if segment.locked:
        facts["translate"] = "no"
    unit = _element(body, OLD, "trans-unit", "", facts | _ours(segment))
    _element(unit, OLD, "source", segment.source)
    qualifier = _qualifier(segment)
    facts = {"state": OLD_STATES[segment.state]} | ({"state-qualifier": qualifier} if qualifier else {})
    _element(unit, OLD, "target", segment.target, facts)
    for author, text in segment.comments:
        _element(unit, OLD, "note", text, {"from": allowed(author)} if author else {})
    for match in segment.matches:
        offered = _element(unit, OLD, "alt-trans", "", _old_match(match))
        _element(offered, OLD, "source", match.source)
        _element(offered, OLD, "target", match.target)


def _ours(segment: BilingualSegment) -> dict[str, str]:
    """Return what a unit says in our own namespace."""
    facts = {
        CHECK: segment.check,
        CHANGED_BY: allowed(segment.changed_by),
        CHANGED_AT: allowed(segment.changed_at),
    }
    return {name: value for name, value in facts.items() if value}


def _qualifier(segment: BilingualSegment) -> str:
    if segment.state is not State.DRAFT or segment.origin is None:
        return ""
    if segment.origin is Origin.TM and (segment.score or 0) >= 100:
        return "exact-match"
    return _QUALIFIERS.get(segment.origin, "")


def _old_match(match: Match) -> dict[str, str]:
    if match.kind is MatchKind.MT:
        return {"origin": "machine translation"}
    return {"match-quality": str(match.score), "origin": allowed(match.article) or "translation memory"}


def _write_new(xml: "etree._IncrementalFileWriter", segments: Iterable[BilingualSegment]) -> None:
    space = {None: NEW, "mtc": MATCHES, "wb": OURS}
    facts = {"version": "2.1", "srcLang": SOURCE, "trgLang": TARGET}
    with xml.element(f"{{{NEW}}}xliff", facts, nsmap=space):
        for article, group in groupby(segments, key=lambda each: each.article):
            members = list(group)
            facts = {"id": f"a{article}", "original": _name(members[0]), XML_SPACE: "preserve"}
            facts[ARTICLE] = str(article)
            file = _element(None, NEW, "file", "", facts)
            for segment in members:
                _add_new_unit(file, segment)
            _write_file(xml, file)


def _add_new_unit(file: etree._Element, segment: BilingualSegment) -> None:
    unit = _element(file, NEW, "unit", "", {"id": str(segment.number), **_ours(segment)})
    if segment.locked:
        unit.set("translate", "no")
    if segment.matches:
        offered = _element(unit, MATCHES, "matches")
        for match in segment.matches:
            _new_match(offered, match)
    if segment.comments:
        notes = _element(unit, NEW, "notes")
        for author, text in segment.comments:
            _element(notes, NEW, "note", signed(author, text))
    state, detail = NEW_STATES[segment.state]
    facts = {"id": "s1", "state": state} | ({"subState": detail} if detail else {})
    sentence = _element(unit, NEW, "segment", "", facts)
    _element(sentence, NEW, "source", segment.source)
    _element(sentence, NEW, "target", segment.target)


def _new_match(parent: etree._Element, match: Match) -> None:
    facts = {"ref": "#s1", "type": _MATCH_TYPES.get(match.kind, "tm")}
    if match.kind is not MatchKind.MT:
        facts |= {"similarity": str(min(match.score, 100)), "matchQuality": str(min(match.score, 100))}
    offered = _element(parent, MATCHES, "match", "", facts)
    _element(offered, NEW, "source", match.source)
    _element(offered, NEW, "target", match.target)


def _write_file(xml: "etree._IncrementalFileWriter", file: etree._Element) -> None:
    etree.indent(file, level=1)
    xml.write("\n  ", file)


def _element(
    parent: etree._Element | None, space: str, name: str, text: str = "", facts: dict[str, str] | None = None
) -> etree._Element:
    tag = f"{{{space}}}{name}"
    if parent is None:
        names = {None: space, "mtc": MATCHES, "wb": OURS}
        element = etree.Element(tag, facts or {}, nsmap=names)  # type: ignore[arg-type]
    else:
        element = etree.SubElement(parent, tag, facts or {})
    element.text = allowed(text) or None
    return element


def _name(segment: BilingualSegment) -> str:
    return allowed(segment.file or segment.title) or f"article {segment.article}"
