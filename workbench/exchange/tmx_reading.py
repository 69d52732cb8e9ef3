"""Translation units come in from TMX, streamed, in every shape that other tools give it.

Read are UTF-8 and UTF-16, TMX 1.1 to 1.4 and what calls itself 2.0, with or without a DOCTYPE or namespace;
languages in any case and with any region; dates as TMX and as ISO 8601 write them. A unit that cannot be
used is skipped and named; a file that breaks off has given what stood before.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from lxml import etree

from workbench.domain.frozen import maker
from workbench.domain.languages import NAMES, SOURCE, TARGET, Language
from workbench.domain.memory import ALIGNMENT_PENALTY, TranslationUnit
from workbench.domain.segment import Origin
from workbench.domain.wording import tr
from workbench.exchange.refusals import naming
from workbench.exchange.tmx import MACHINE_AUTHOR
from workbench.exchange.xml_reading import BadUnitError, IllFormedError, elements, line_of, opened, plain_text

DRAFT_PENALTY = 5

_CODES = {"id": SOURCE, "in": SOURCE, "ind": SOURCE, "en": TARGET, "eng": TARGET}  # "in" until 1989
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ORIGINS: dict[str | None, Origin] = {origin.value: origin for origin in Origin}
_Facts = dict[str | None, str | None]  # props by their types
_make_unit = maker(TranslationUnit)
_SWEPT = 16  # units whose tree is dropped together, while the processor still has it at hand
_TOLD = 512  # units between two reports


@dataclass(frozen=True, slots=True)
class SkippedUnit:
    """A unit that stays out: its number and line in the file, both from 1, and why."""

    number: int
    line: int
    reason: str


def read_tmx(
    path: Path,
    *,
    skipped: Callable[[SkippedUnit], None],
    progress: Callable[[int], None] | None = None,
) -> Iterator[TranslationUnit]:
    """Yield the file's units in order; ``skipped`` hears of each that cannot be used.

    ``progress`` hears the bytes read so far. Whoever stops asking cancels. A file that breaks off is
    told as one unit more, with the line where it breaks.

    Raises:
        ExchangeError: the file cannot be read, is no TMX, or declares entities.
    """
    tell = progress or (lambda _: None)
    with naming(path), opened(path) as stream:
        found = elements(stream, "tmx", ["tu"])
        reading = _Reading(next(found))
        number = 0
        try:
            for number, element in enumerate(found, start=1):
                try:
                    yield reading.unit(element)
                except BadUnitError as reason:
                    skipped(SkippedUnit(number, line_of(element), str(reason)))
                if number % _SWEPT == 0:
                    _sweep(element)
                if number % _TOLD == 0:
                    tell(stream.tell())
        except IllFormedError as error:
            skipped(
                SkippedUnit(
                    number + 1, error.line, tr("The file breaks off here ({reason}).", reason=error.text)
                )
            )
        tell(stream.tell())


class _Reading:
    """Reads one unit after the other; what it asks libxml2 for, and how often, is what a reading costs."""

    def __init__(self, root: etree._Element) -> None:
        space = root.tag.rpartition("tmx")[0]
        self._names = f"{space}prop", f"{space}seg", f"{space}tuv", f"{space}note"

    def unit(self, element: etree._Element) -> TranslationUnit:
        """Return the unit: the first side of each language that has text, whatever stands between.

        Raises:
            BadUnitError: a side is missing or empty, or its text cannot be known.
        """
        prop, seg, tuv, remark = self._names
        texts: dict[Language, str] = {}
        facts: _Facts = {}
        language, target, of_unit, note = None, element, True, ""
        for part in element.iter():
            tag = part.tag
            if tag == prop:
                if of_unit or part.getparent() is element:
                    facts[part.get("type")] = part.text
            elif tag == seg:
                if language:
                    texts[language] = (plain_text(part) if len(part) else part.text or "").strip()
            elif tag == tuv:
                language = _language(part.get(_XML_LANG) or part.get("lang") or "")
                if language and texts.get(language):
                    language = None
                of_unit = language == SOURCE
                if language == TARGET:
                    target = part
            elif tag == remark and part.getparent() is element:
                note = f"{note}\n{part.text or ''}".strip()
        if texts.get(SOURCE) and texts.get(TARGET):
            return _unit(texts[SOURCE], texts[TARGET], facts, note, element, target)
        raise BadUnitError(_what_is_missing(texts))


def _what_is_missing(texts: dict[Language, str]) -> str:
    language = TARGET if texts.get(SOURCE) else SOURCE
    name = NAMES[language]
    if language in texts:
        return tr("Its {language} side is empty.", language=name)
    return tr("It has no {language} side.", language=name)


def _unit(  # noqa: PLR0913, PLR0917 - called a million times, it is given the parts as they were found
    source: str, target: str, facts: _Facts, note: str, element: etree._Element, variant: etree._Element
) -> TranslationUnit:
    """Return a unit; what ``element`` does not say of authors and dates its target's ``variant`` does."""
    get = element.get
    author, created = get("creationid"), get("creationdate")
    changed_by, changed = get("changeid"), get("changedate")
    if not changed:
        get = variant.get
        author, created = author or get("creationid"), created or get("creationdate")
        changed_by, changed = changed_by or get("changeid"), get("changedate")
    fact = facts.get
    score, created = fact("x-score"), _moment(created or "")
    origin = _ORIGINS.get(fact("x-origin"))
    draft = author == MACHINE_AUTHOR or fact("x-state") == "draft"
    return _make_unit(
        source,
        target,
        origin,
        _number(score) if score else None,
        fact("x-context-pre") or fact("context_prev") or "",
        fact("x-context-post") or fact("context_next") or "",
        fact("x-article") or "",
        fact("x-file") or "",
        author or "",
        created,
        changed_by or author or "",
        _moment(changed or "") or created,
        note,
        DRAFT_PENALTY if draft else ALIGNMENT_PENALTY if origin is Origin.ALIGNMENT else 0,
        draft,
    )


def _sweep(element: etree._Element) -> None:
    """Drop the units before this one from the tree; the parser is ahead already."""
    parent = element.getparent()
    if parent is not None:
        del parent[: parent.index(element)]


@lru_cache(maxsize=64)
def _language(code: str) -> Language | None:
    return _CODES.get(code.replace("_", "-").partition("-")[0].strip().lower())


@lru_cache(maxsize=4096)
def _moment(date: str) -> str:
    """Return a date as the memory keeps it, ``2026-01-31T09:30:00Z``; empty where it is none."""
    try:
        moment = datetime.fromisoformat(date.strip())
    except ValueError:
        return ""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    except OverflowError:  # the year 1 or 9999, carried over its edge by a time zone
        return ""


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
