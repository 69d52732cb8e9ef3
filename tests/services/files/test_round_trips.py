"""What leaves a project comes into another with all that the format can hold.

``WORKBENCH_ROUND_TRIPS=500 pytest tests/services/test_round_trips.py`` tries as many projects a format.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bilingual import comparable, signed
from workbench.domain.draft import Draft
from workbench.domain.glossary import Term
from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import State
from workbench.domain.unit_choice import UnitChoice
from workbench.exchange import xliff
from workbench.exchange.characters import allowed
from workbench.exchange.formats import read_bilingual, write_bilingual
from workbench.exchange.glossary_files import read_glossary, write_glossary
from workbench.exchange.tmx import MACHINE_AUTHOR, write_tmx
from workbench.exchange.tmx_presets import PRESETS
from workbench.exchange.tmx_reading import DRAFT_PENALTY, read_tmx
from workbench.services.files.bilingual import arriving, leaving
from workbench.services.session import Session

TRIES = int(os.environ.get("WORKBENCH_ROUND_TRIPS", "0")) or 4
EXACT = {"back.jsonl", "old.xlf", "new.xlf"}
FORMATS = [*sorted(EXACT), "back.tsv", "back.csv", "back.xlsx", "back.docx"]
ODD = ["=1+1", "two\nlines", "tab\there", '"quoted", a; b', "  spaces  ", "😀 é́", "]]>", "&amp; <b>",
       "_x0041_", "\u202ertl", "a\u00a0b", "+62", "\x0bcontrol", "\x0cfeed", "'x", "a\u2028b"]  # fmt: skip
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30) | st.sampled_from(ODD)
WORDS = TEXTS.filter(lambda text: comparable(allowed(text)) != "")


@dataclass(frozen=True)
class Work:
    """What is done to a segment, and by whom."""

    source: str
    target: str
    state: State
    author: str
    comment: str
    locked: bool


WORK = st.lists(
    st.builds(
        Work,
        source=WORDS,
        target=WORDS,
        state=st.sampled_from(State),
        author=st.sampled_from(["Ani", "Budi & Söhne", ""]),
        comment=st.just("") | WORDS,
        locked=st.booleans(),
    ),
    min_size=1,
    max_size=4,
)
_numbers = count()


@contextmanager
def project(path: Path) -> Iterator[Session]:
    session = Session.open(path) if path.exists() else Session.create(path)
    try:
        yield session
    finally:
        session.close()


def untouched(folder: Path, works: list[Work]) -> Path:
    """Make a project with a segment for each work, of which only the source is there."""
    path = folder / f"{next(_numbers)}.wbp"
    with project(path) as session:
        body = tuple(
            Paragraph(f"Kalimat {number}.", ParagraphKind.BODY) for number in range(1, len(works) + 1)
        )
        session.import_articles([Article("", body, file="a & b.html")])
        with session._file.transaction():  # as a page would have brought them, unlike an edit of the source
            for segment, work in zip(session.segment_ids(), works, strict=True):
                session._file.write("UPDATE segment SET source = ? WHERE id = ?", (work.source, segment))
    return path


def worked_on(path: Path, works: list[Work]) -> Path:
    """Return a copy of a project in which the work is done."""
    done = path.with_name(f"done-{path.name}")
    shutil.copy(path, done)
    with project(done) as session:
        for segment, work in zip(session.segment_ids(), works, strict=True):
            session.author = work.author
            do(session, segment, work)
    return done


def do(session: Session, segment: int, work: Work) -> None:
    if work.state is State.DRAFT:
        session.apply_drafts([(segment, Draft(work.source, work.target, -0.25))])
    elif work.state is not State.UNTRANSLATED:
        session.type_target(segment, work.target)
        session.confirm([segment])
    if work.state is State.REVIEWED:
        session.accept([segment])
    if work.state is State.REJECTED:
        session.reject([segment], "Wrong.")
    if work.comment:
        session.add_comment(segment, work.comment)
    if work.locked:
        session.lock([segment], on=True)


def signatures(session: Session) -> list[tuple[str, str, bool]]:
    """Return by whom and when segments were changed, as far as a person did, and whether they are locked."""
    return [
        (segment.changed_by, segment.changed_at, segment.locked)
        for segment in session.segments(session.segment_ids())
    ]


def looks(session: Session, *, exact: bool) -> list[tuple[str, State, str]]:
    """Return the targets, states and comments; words alone where the format keeps no spaces."""
    shown = allowed if exact else comparable
    return [
        (
            shown(segment.target),
            segment.state,
            comparable(" ".join(signed(each.author, each.text) for each in session.comments(segment.id))),
        )
        for segment in session.segments(session.segment_ids())
    ]  # fmt: skip


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=TRIES, deadline=None)
@given(works=WORK)
def test_segments_come_into_a_project_made_anew(
    name: str, tmp_path_factory: pytest.TempPathFactory, works: list[Work]
) -> None:
    folder = tmp_path_factory.mktemp("tour")
    fresh = untouched(folder, works)
    with project(worked_on(fresh, works)) as session:
        segments = leaving(session, session.articles())
        if name == "new.xlf":
            xliff.write_xliff(folder / name, segments, "2.1")
        else:
            write_bilingual(folder / name, segments, ending=Path(name).suffix)
        gone, signed = looks(session, exact=name in EXACT), signatures(session)
    with project(fresh) as session:
        arrivals = arriving(session, read_bilingual(folder / name))
        assert [arrival.conflict for arrival in arrivals if arrival.conflict] == []
        session.take_returned([arrival.update for arrival in arrivals if arrival.update], name)
        assert looks(session, exact=name in EXACT) == gone
        assert Path(name).suffix != ".xlf" or signatures(session) == signed


@pytest.mark.parametrize("preset", PRESETS)
@settings(max_examples=TRIES, deadline=None)
@given(works=WORK)
def test_a_memory_comes_into_another_project(
    preset: str, tmp_path_factory: pytest.TempPathFactory, works: list[Work]
) -> None:
    folder = tmp_path_factory.mktemp("tour")
    tool = PRESETS[preset]
    with project(worked_on(untouched(folder, works), works)) as session:
        units = list(session.units(drafts=True))
        write_tmx(folder / "m.tmx", units, languages=tool.languages, context=tool.context)
    skipped: list[object] = []
    back = list(read_tmx(folder / "m.tmx", skipped=skipped.append))
    assert (back, skipped) == ([as_tmx_holds(unit) for unit in units], [])
    with project(folder / "other.wbp") as session:
        session.import_units(back, "m.tmx")
        kept = [placed.unit for placed in session.chosen_units(UnitChoice(drafts=True, imported=True))]
        assert {(unit.source, unit.target) for unit in kept} == {(unit.source, unit.target) for unit in back}
        assert all(unit in back for unit in kept)


def as_tmx_holds(unit: TranslationUnit) -> TranslationUnit:
    """Return a unit without what XML forbids; a draft's author is the machine, and it has a penalty."""
    return replace(
        unit,
        source=allowed(unit.source).strip(),
        target=allowed(unit.target).strip(),
        context_before=allowed(unit.context_before),
        context_after=allowed(unit.context_after),
        created_by=MACHINE_AUTHOR if unit.draft else unit.created_by,
        changed_by=unit.changed_by or (MACHINE_AUTHOR if unit.draft else ""),
        penalty=DRAFT_PENALTY if unit.draft else unit.penalty,
    )


NAMES = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=15).map(
    lambda text: " ".join(text.split())
)
TERMS = st.lists(
    st.builds(
        Term,
        source=NAMES.filter(bool),
        required=st.lists(NAMES.filter(bool), min_size=1, max_size=3, unique=True).map(tuple),
        forbidden=st.lists(st.text("xyz", min_size=20, max_size=22), max_size=2, unique=True).map(tuple),
        note=NAMES,
        case_sensitive=st.booleans(),
    ),
    min_size=1,
    max_size=4,
)


@pytest.mark.parametrize("name", ["g.tbx", "g.tsv", "g.csv"])
@settings(max_examples=5 * TRIES, deadline=None)
@given(terms=TERMS)
def test_a_glossary_loses_nothing(
    name: str, tmp_path_factory: pytest.TempPathFactory, terms: list[Term]
) -> None:
    path = tmp_path_factory.mktemp("tour") / name
    write_glossary(path, terms)
    read = read_glossary(path)
    assert (list(read.terms), list(read.skipped)) == (terms, [])
