"""Translation units leave as TMX 1.4, streamed, in the shape that every tool of the trade reads.

What other tools stumble over decides the details: the order note, prop, tuv; authors and dates on the
unit *and* on its target; one spelling of each language everywhere; no DOCTYPE and no byte order mark.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from lxml import etree

import workbench
from workbench.domain.languages import SOURCE, TARGET
from workbench.domain.memory import TranslationUnit
from workbench.exchange.atomic import atomic_file
from workbench.exchange.characters import allowed

PLAIN = (SOURCE, TARGET)
REGIONAL = ("id-ID", "en-US")
CONTEXT = ("x-context-pre", "x-context-post")
MACHINE_AUTHOR = "MT!"
"""The creationid by which a reader tells a draft's unit from a person's."""

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'
_UNITS_BETWEEN_REPORTS = 500


@dataclass(frozen=True, slots=True)
class TmxReport:
    """What an export did: units written, units left out for an empty side, characters taken out."""

    written: int = 0
    skipped: int = 0
    removed_characters: int = 0


def write_tmx(  # noqa: PLR0913 - all but two have their defaults
    path: Path,
    units: Iterable[TranslationUnit],
    *,
    languages: tuple[str, str] = PLAIN,
    context: tuple[str, str] = CONTEXT,
    now: datetime | None = None,
    progress: Callable[[int], None] | None = None,
) -> TmxReport:
    """Write the units to ``path``, which holds the old file until the new one is whole.

    ``languages`` are the source's and the target's codes as the file spells them, ``context`` the names
    of the props for the neighbours' sources (see ``tmx_presets``); ``now`` is the file's creation date
    (the clock's by default); ``progress`` hears the units seen so far.

    Raises:
        ExchangeError: the file cannot be written.
    """
    with atomic_file(path) as stream:
        builder = _UnitBuilder(languages, context)
        return _write(stream, units, builder, now or datetime.now(UTC), progress or (lambda _: None))


def _write(
    stream: IO[bytes],
    units: Iterable[TranslationUnit],
    builder: "_UnitBuilder",
    now: datetime,
    progress: Callable[[int], None],
) -> TmxReport:
    written = skipped = 0
    # By hand, for the double quotes: OmegaT finds the encoding with a pattern that wants them.
    stream.write(_DECLARATION)
    with etree.xmlfile(stream, encoding="utf-8") as xml, xml.element("tmx", version="1.4"):
        xml.write("\n  ", _header(builder.languages[0], now), "\n  ")
        with xml.element("body"):
            for seen, unit in enumerate(units, start=1):
                element = builder.build(unit)
                if element is None:
                    skipped += 1
                else:
                    xml.write("\n    ", element)
                    written += 1
                if seen % _UNITS_BETWEEN_REPORTS == 0:
                    progress(seen)
            xml.write("\n  ")
        xml.write("\n")
    stream.write(b"\n")
    progress(written + skipped)
    return TmxReport(written, skipped, builder.removed_characters)


def _header(source_language: str, now: datetime) -> etree._Element:
    return etree.Element(
        "header",
        {
            "creationtool": "workbench",
            "creationtoolversion": workbench.__version__,
            "segtype": "sentence",
            "o-tmf": "workbench",
            "adminlang": "en",
            "srclang": source_language,
            "datatype": "plaintext",
            "creationdate": _tmx_date(now),
        },
    )


class _UnitBuilder:
    """Builds one ``tu`` after the other and counts the characters it had to take out of their texts."""

    def __init__(self, languages: tuple[str, str], context: tuple[str, str]) -> None:
        self.removed_characters = 0
        self.languages = languages
        self._context = context

    def build(self, unit: TranslationUnit) -> etree._Element | None:
        """Return the unit's element, or None where a side is empty."""
        source, target, note = self._clean(unit.source), self._clean(unit.target), self._clean(unit.note)
        if not source.strip() or not target.strip():
            return None
        attributes = _attributes(unit)
        element = etree.Element("tu", attributes)
        if note:
            etree.SubElement(element, "note").text = note
        _add_props(element, _facts(unit))
        self._add_side(element, 0, source, {}, self._neighbours(unit))
        self._add_side(element, 1, target, attributes, {})
        etree.indent(element, level=2)
        return element

    def _add_side(
        self, parent: etree._Element, side: int, text: str, attributes: dict[str, str], props: dict[str, str]
    ) -> None:
        variant = etree.SubElement(parent, "tuv", {_XML_LANG: self.languages[side], **attributes})
        _add_props(variant, props)
        etree.SubElement(variant, "seg").text = text

    def _neighbours(self, unit: TranslationUnit) -> dict[str, str]:
        before, after = self._context
        return {before: unit.context_before, after: unit.context_after}

    def _clean(self, text: str) -> str:
        clean = allowed(text)
        self.removed_characters += len(text) - len(clean)
        return clean


def _attributes(unit: TranslationUnit) -> dict[str, str]:
    attributes = {
        "creationid": MACHINE_AUTHOR if unit.draft else allowed(unit.created_by),
        "creationdate": _stored_date(unit.created_at),
        "changeid": allowed(unit.changed_by),
        "changedate": _stored_date(unit.changed_at),
    }
    return {name: value for name, value in attributes.items() if value}


def _add_props(parent: etree._Element, props: dict[str, str]) -> None:
    for kind, value in props.items():
        text = allowed(value)
        if text:
            etree.SubElement(parent, "prop", type=kind).text = text


def _facts(unit: TranslationUnit) -> dict[str, str]:
    return {
        "x-file": unit.file,
        "x-article": unit.article,
        "x-origin": unit.origin or "",
        "x-score": "" if unit.score is None else f"{unit.score:g}",
        "x-state": "draft" if unit.draft else "",
    }


def _stored_date(moment: str) -> str:
    return _tmx_date(datetime.fromisoformat(moment)) if moment else ""


def _tmx_date(moment: datetime) -> str:
    """Return a moment as TMX writes it, the year in four digits also where a tool meant none by 0001."""
    there = moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds")
    return f"{there.replace('-', '').replace(':', '')}Z"
