"""Segments come back in XLIFF 1.2 or 2.x, from our own writer by way of other tools."""

import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from workbench.domain.bilingual import ReturnedSegment, comparable, signed
from workbench.domain.errors import ExchangeError
from workbench.domain.segment import State
from workbench.domain.wording import tr
from workbench.exchange.xliff import ARTICLE, CHANGED_AT, CHANGED_BY, CHECK, OLD_STATES
from workbench.exchange.xliff_dialects import foreign_state
from workbench.exchange.xml_reading import (
    BadUnitError,
    IllFormedError,
    elements,
    line_of,
    local,
    opened,
    plain_text,
)

_OLD_STATES = {name: state for state, name in OLD_STATES.items()} | {"signed-off": State.REVIEWED}
_NEW_STATES = {"translated": State.CONFIRMED, "reviewed": State.REVIEWED, "final": State.REVIEWED}
_LOCKED = {"yes": False, "no": True}  # by "translate"
_DETAILS = {"wb:draft": State.DRAFT, "wb:rejected": State.REJECTED}
_NUMBER = re.compile(r"\D*([0-9]{1,9})")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


def read_xliff(path: Path) -> Iterator[ReturnedSegment]:
    """Yield the file's units that have a number for an id.

    Raises:
        ExchangeError: it cannot be read, is no XLIFF, breaks off, declares entities, or none of its units
            has a number.
    """
    known = unknown = 0
    with opened(path) as stream:
        found = elements(stream, "xliff", ["trans-unit", "unit"])
        next(found)
        try:
            for element in found:
                segment = _segment(element)
                if segment:
                    known += 1
                    yield segment
                else:
                    unknown += 1
                _drop(element)
        except IllFormedError as error:
            raise ExchangeError(
                tr(
                    "{name} breaks off in line {line} ({text}).",
                    name=path.name,
                    line=error.line,
                    text=error.text,
                ),
                tr("Have it written anew."),
            ) from error
    if unknown and not known:
        raise ExchangeError(
            tr(
                "No unit of {name} has the number of a segment: it is another tool's own working file.",
                name=path.name,
            ),
            tr("Let that tool write the XLIFF that it was given back, and import that."),
        )


def _segment(element: etree._Element) -> ReturnedSegment | None:
    number = _NUMBER.fullmatch(element.get("id", ""))
    if number is None:
        return None
    place = tr("line {number}", number=line_of(element))
    file = next(element.iterancestors("{*}file"), None)
    article = _NUMBER.fullmatch("" if file is None else file.get(ARTICLE, ""))
    read = _old if local(element) == "trans-unit" else _new
    moment = element.get(CHANGED_AT, "")
    try:
        source, target, state, comments = read(element)
    except BadUnitError as error:
        raise ExchangeError(
            tr("The unit in {place} cannot be read. {error}", place=place, error=error), tr("Mend the file.")
        ) from error
    return ReturnedSegment(
        place=place,
        number=int(number[1]),
        article=int(article[1]) if article else None,
        file="" if file is None else file.get("original", ""),
        source=source,
        target=target,
        state=state,
        comment="\n".join(comments),
        check=element.get(CHECK, ""),
        locked=_LOCKED.get(element.get("translate", "")),
        changed_by=element.get(CHANGED_BY, "").strip(),
        changed_at=moment if _MOMENT.fullmatch(moment) else "",
    )


_Unit = tuple[str | None, str | None, State | None, list[str]]


def _old(unit: etree._Element) -> _Unit:
    parts = {local(child): child for child in reversed(unit)}
    target = _text(parts.get("target"))
    name = parts["target"].get("state") if "target" in parts else None
    state = _OLD_STATES.get(name) if name else foreign_state(unit)
    if (name and state is None) or (state is State.UNTRANSLATED and comparable(target or "")):
        state = State.DRAFT  # the many shades of what still needs somebody
    notes = [signed(child.get("from", ""), child.text or "") for child in unit if local(child) == "note"]
    return _text(parts.get("source")), target, state, notes


def _new(unit: etree._Element) -> _Unit:
    """Return what a unit says; one that was segmented anew is put together again."""
    sentences = [child for child in unit if local(child) in {"segment", "ignorable"}]
    sides: dict[str, list[str]] = {"source": [], "target": []}
    for sentence in sentences:
        for child in sentence:
            if local(child) in sides:
                sides[local(child)].append(plain_text(child))
    target = "".join(sides["target"]) if sides["target"] else None
    states = [_state(each, target or "") for each in sentences if local(each) == "segment"]
    state = min(states, key=list(State).index, default=None)
    notes = [note.text or "" for child in unit if local(child) == "notes" for note in child]
    return "".join(sides["source"]), target, state, notes


def _state(sentence: etree._Element, target: str) -> State:
    settled = _NEW_STATES.get(sentence.get("state", "initial"))
    if settled:
        return settled
    if not comparable(target):
        return State.UNTRANSLATED
    return _DETAILS.get(sentence.get("subState", ""), State.DRAFT)


def _text(element: etree._Element | None) -> str | None:
    return None if element is None else plain_text(element)


def _drop(element: etree._Element) -> None:
    """Drop a unit that was read, and those before it, from the tree; the parser is ahead already."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        del parent[: parent.index(element)]
