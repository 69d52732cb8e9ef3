"""A kill at any moment of any work: the project opens, and nothing that was finished is gone.

A few kills here; ``WORKBENCH_KILLS=200`` makes that many.
"""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

import pytest
from lxml import etree

from tests.places import ROOT
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import Segment, State
from workbench.exchange.tmx import write_tmx
from workbench.services.session import Session
from workbench.store import opening

HERE = Path(__file__).parent
OLDER = ROOT / "tests" / "store" / "older"
KILLS = int(os.environ.get("WORKBENCH_KILLS", "0")) or 5
WORKS = 5  # kinds of work: a fifth of the kills for each
EACH = -(-KILLS // WORKS)
UNITS = 1_500
WORDS = ("kapal", "nelayan", "pasar", "desa", "gubernur", "sungai", "jembatan", "panen", "guru", "hujan")
SENTENCE = "The regent promised on Monday that every house in the valley would have clean water by June."
KEPT = 0.5  # seconds: what was on screen for as long is in the file
SLACK = 0.1  # seconds a busy computer may take to get round to saving

pytestmark = pytest.mark.long

Folder = Callable[[], Path]


@pytest.fixture
def folder(qapp: object, tmp_path: Path) -> Folder:
    """Return a maker of empty folders, one a kill."""
    numbers = count()

    def make() -> Path:
        made = tmp_path / f"kill {next(numbers)}"
        made.mkdir()
        return made

    return make


def sentence(number: int) -> str:
    chosen = random.Random(number)
    return " ".join(chosen.choices(WORDS, k=8)).capitalize() + f" {number}."


def started(place: Path, *command: str) -> "subprocess.Popen[str]":
    environment = {**os.environ, "WORKBENCH_HOME": str(place / "home"), "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), environment.get("PYTHONPATH", "")])
    return subprocess.Popen(
        [sys.executable, *command], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        encoding="utf-8",
    )  # fmt: skip


def length_of(work: str, place: Path) -> float:
    """Let a work come to its end; return how many seconds it took from its beginning."""
    with started(place, str(HERE / "victim.py"), work, str(place)) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "begun\n"
        begun = time.monotonic()
        assert program.stdout.read().endswith("ended\n"), program.stderr and program.stderr.read()
        return time.monotonic() - begun


def kill_in(work: str, place: Path, after: float) -> None:
    """Begin a work and kill it ``after`` seconds, unless it has ended before."""
    with started(place, str(HERE / "victim.py"), work, str(place)) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "begun\n"
        try:
            program.wait(after)
        except subprocess.TimeoutExpired:
            program.kill()


def moments(
    work: str, prepare: Callable[[Path], object], folder: Folder
) -> Iterable[tuple[Path, Path, float]]:
    """Yield for each kill where the work was done undisturbed, a prepared folder, and a moment of it."""
    whole = folder()
    prepare(whole)
    longest = length_of(work, whole)
    for _ in range(EACH):
        place = folder()
        prepare(place)
        yield whole, place, random.uniform(0, longest)


def assert_sound(project: Path) -> None:
    with closing(sqlite3.connect(project)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not database.execute("PRAGMA foreign_key_check").fetchall()
        assert database.execute("SELECT count(*) FROM step WHERE unfinished <> ''").fetchone() == (0,)


def pages(place: Path) -> None:
    (place / "pages").mkdir()
    for page in range(3):
        text = "\n\n".join(" ".join(sentence(page * 100 + n * 3 + k) for k in range(3)) for n in range(4))
        (place / "pages" / f"{page}.txt").write_text(f"Berita {page}\n\n{text}\n", encoding="utf-8")


def segments_of(project: Path) -> dict[int, Segment]:
    with closing(Session.open(project)) as session:
        return {each.id: each for each in session.segments(session.segment_ids())}


def test_drafting_goes_on_where_a_kill_left_it(folder: Folder) -> None:
    for whole, place, moment in moments("draft", pages, folder):
        kill_in("draft", place, moment)
        before = segments_of(place / "p.wbp") if (place / "p.wbp").exists() else {}
        if before:
            assert_sound(place / "p.wbp")
        length_of("draft", place)
        after = segments_of(place / "p.wbp")
        assert len(after) == len(segments_of(whole / "p.wbp"))
        assert all(each.state is State.DRAFT for each in after.values())
        assert all(after[each.id] == each for each in before.values() if each.target)


def some_units() -> Iterable[TranslationUnit]:
    return (TranslationUnit(sentence(n), f"Unit {n}.") for n in range(UNITS))


def memory(place: Path) -> None:
    Session.create(place / "p.wbp", author="Siti").close()
    write_tmx(place / "memory.tmx", some_units())


def units_in(project: Path) -> int:
    with closing(sqlite3.connect(project)) as database:
        live = "memory_file_id IN (SELECT id FROM memory_file)"
        (found,) = database.execute(f"SELECT count(*) FROM memory_unit WHERE {live}").fetchone()
        return int(found)


def test_a_memory_comes_in_whole_or_not_at_all(folder: Folder) -> None:
    for _, place, moment in moments("units", memory, folder):
        kill_in("units", place, moment)
        session = Session.open(place / "p.wbp")
        taken_back = session.interrupted
        session.close()
        held = units_in(place / "p.wbp")
        assert held in {0, UNITS}
        assert not (held and taken_back)
        assert_sound(place / "p.wbp")
        if not held:
            length_of("units", place)
            assert units_in(place / "p.wbp") == UNITS


def exported_before(place: Path) -> None:
    if not (place.parent / "whole.wbp").exists():
        confirmed(place.parent / "whole.wbp")
    shutil.copyfile(place.parent / "whole.wbp", place / "p.wbp")
    (place / "out.tmx").write_text("the old file", encoding="utf-8")


def confirmed(project: Path) -> None:
    session = Session.create(project, author="Siti")
    body = tuple(Paragraph(sentence(n), ParagraphKind.BODY) for n in range(UNITS))
    session.import_articles([Article("", body, file="a.txt", digest="a")])
    session.copy_source(session.segment_ids())
    session.confirm(session.segment_ids())
    session.close()


def test_an_export_is_the_old_file_or_the_whole_new_one(folder: Folder) -> None:
    for _, place, moment in moments("export", exported_before, folder):
        kill_in("export", place, moment)
        out = place / "out.tmx"
        if out.read_bytes() != b"the old file":
            assert len(etree.parse(str(out)).findall(".//tu")) == UNITS
        Session.open(place / "p.wbp").close()
        assert_sound(place / "p.wbp")


def older(place: Path) -> None:
    """Put a project of an older workbench there, of a size that takes a while to bring up to date."""
    project = shutil.copyfile(OLDER / "version-3.wbp", place / "p.wbp")
    with closing(sqlite3.connect(project)) as database, database:
        columns = [row[1] for row in database.execute("PRAGMA table_info(comment)") if row[1] != "id"]
        (segment,) = database.execute("SELECT min(id) FROM segment").fetchone()
        row = {"segment_id": segment, "author": "Siti", "at": "2026-01-31T09:30:00Z", "text": "Lihat lagi."}
        database.executemany(
            f"INSERT INTO comment ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
            [tuple(row[name] for name in columns)] * 40_000,
        )


def test_an_older_project_is_brought_up_to_date_after_a_kill_in_the_middle(folder: Folder) -> None:
    for _, place, moment in moments("migrate", older, folder):
        kill_in("migrate", place, moment)
        session = Session.open(place / "p.wbp")
        assert len(session.segment_ids()) == 3
        session.close()
        assert_sound(place / "p.wbp")
        backup = place / "p.version-3.wbp"
        assert opening.read_header(backup).version == 3
        with closing(sqlite3.connect(backup)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert database.execute("SELECT count(*) FROM comment").fetchone()[0] >= 40_000


def one_article(place: Path) -> None:
    session = Session.create(place / "p.wbp", author="Siti")
    body = tuple(Paragraph(sentence(n), ParagraphKind.BODY) for n in range(30))
    session.import_articles([Article("", body, file="a.txt", digest="a")])
    session.close()


def test_at_most_the_last_half_second_of_typing_is_gone(folder: Folder) -> None:
    for number in range(EACH):
        place = folder()
        one_article(place)
        pace, text = random.choice((12, 60, 180)), words_of(number)
        kept = type_and_kill(place, 7, text, pace, random.uniform(0, 3.0))
        session = Session.open(place / "p.wbp")
        (found,) = (each.target for each in session.segments([7]))
        session.close()
        assert_sound(place / "p.wbp")
        if kept:
            assert text.startswith(found.rstrip())
            assert len(found) >= kept, f"{found!r} is left of {text[:kept]!r}, at {pace} ms a key"


def words_of(number: int) -> str:
    """Return a text of usual words, or of one that takes longer than half a second."""
    return SENTENCE if number % 3 else "incomprehensibilities" * 3


def type_and_kill(place: Path, segment: int, text: str, pace: int, after: float) -> int:
    """Kill the window ``after`` seconds of typing; return how many characters had stood long enough."""
    keys = [str(ROOT / "tests" / "ui" / "typist.py"), str(place / "p.wbp"), str(segment), text, str(pace)]
    with started(place, *keys) as program:
        assert program.stdout is not None
        told = [program.stdout.readline()]
        with suppress(subprocess.TimeoutExpired):
            program.wait(after)
        killed = time.monotonic()
        program.kill()
        told += program.stdout.read().splitlines()
    times = [float(line) for line in told if line[:1].isdigit()]
    return sum(each < killed - KEPT - SLACK for each in times)
