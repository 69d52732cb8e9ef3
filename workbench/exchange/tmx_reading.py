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
from workbench.exchange.tmx import MACHINE_AUTHOR
from workbench.exchange.xml_reading import BadUnitError, IllFormedError, elements, line_of, opened, plain_text

DRAFT_PENALTY = 5

_CODES = {"id": SOURCE, "in": SOURCE, "ind": SOURCE, "en": TARGET, "eng": TARGET}  # "in" until 1989
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ORIGINS = {origin.value: origin for origin in Origin}
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
    with opened(path) as stream:
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
    """Reads one unit after the other, by names that are looked up once."""

    def __init__(self, root: etree._Element) -> None:
        space = root.tag.rpartition("tmx")[0]
        self._tuv, self._seg = f"{space}tuv", f"{space}seg"
        self._prop, self._note = f"{space}prop", f"{space}note"

    def unit(self, element: etree._Element) -> TranslationUnit:
        """Return the unit.

        Raises:
            BadUnitError: a side is missing or empty, or its text cannot be known.
        """
        texts: dict[Language, str] = {}
        facts: dict[str, str] = dict(element.items())  # type: ignore[arg-type]  # the stubs allow bytes
        note = ""
        for child in element:
            tag = child.tag
            if tag == self._tuv:
                self._side(child, texts, facts)
            elif tag == self._prop:
                facts[child.get("type", "")] = child.text or ""
            elif tag == self._note:
                note = f"{note}\n{child.text or ''}".strip()
        source, target = texts.get(SOURCE), texts.get(TARGET)
        if source and target:
            return _unit(source, target, facts, note)
        raise BadUnitError(_what_is_missing(texts))

    def _side(self, variant: etree._Element, texts: dict[Language, str], facts: dict[str, str]) -> None:
        """Take the first side of each language; the target's author and dates stand in for the unit's."""
        language = _language(variant.get(_XML_LANG) or variant.get("lang") or "")
        if language is None or texts.get(language):
            return
        for child in variant:
            tag = child.tag
            if tag == self._seg:
                texts[language] = (plain_text(child) if len(child) else child.text or "").strip()
            elif tag == self._prop and language == SOURCE:
                facts[child.get("type", "")] = child.text or ""
        if language == TARGET and "changedate" not in facts:
            facts |= dict(variant.items()) | facts  # type: ignore[arg-type]  # the stubs allow bytes


def _what_is_missing(texts: dict[Language, str]) -> str:
    language = TARGET if texts.get(SOURCE) else SOURCE
    name = NAMES[language]
    if language in texts:
        return tr("Its {language} side is empty.", language=name)
    return tr("It has no {language} side.", language=name)


def _unit(source: str, target: str, facts: dict[str, str], note: str) -> TranslationUnit:
    get = facts.get
    author, score = get("creationid", ""), get("x-score")
    created = _moment(get("creationdate", ""))
    origin = _ORIGINS.get(get("x-origin", ""))
    draft = author == MACHINE_AUTHOR or get("x-state") == "draft"
    return _make_unit(
        source,
        target,
        origin,
        _number(score) if score else None,
        get("x-context-pre") or get("context_prev", ""),
        get("x-context-post") or get("context_next", ""),
        get("x-article", ""),
        get("x-file", ""),
        author,
        created,
        get("changeid") or author,
        _moment(get("changedate", "")) or created,
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
