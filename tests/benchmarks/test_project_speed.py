"""A project of 100,000 segments: it opens at once, confirming is not felt, and it costs little memory.

Times are the thread's own (``time.thread_time``): what a busy machine takes away is not the project's.
"""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks.figures import Show
from tests.places import ROOT
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.services.session import Session

SEGMENTS = 100_000
ARTICLE = 40  # segments
FRAME = 16.0  # ms
OPENING = 300.0  # ms to the first rows
MEMORY = 150.0  # MB
WORDS = """
    warga pasar danau kapal nelayan pagi hujan jembatan sekolah guru panen beras harga turun naik wali kota
    meresmikan membuka menutup memperbaiki mengunjungi mengatakan kemarin besok ratusan puluhan
"""
OPENED = """
import sys
from pathlib import Path
import sqlite_utils
from workbench.services.session import Session

def resident():
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))

before = resident()
session = Session.open(Path(sys.argv[1]), read_only=True)
ids = session.segment_ids()
session.articles(), session.counts(), session.segments(ids[:200])
for place in range(0, len(ids), len(ids) // 100):
    session.segments(ids[place : place + 50])
print(resident() - before)
"""

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    dice = random.Random(1)
    session = Session.create(tmp_path_factory.mktemp("large") / "large.wbp")
    for number in range(SEGMENTS // ARTICLE):
        session.import_articles([article(number, dice)], step="all")
    session.close()
    return session.path


def article(number: int, dice: random.Random) -> Article:
    """Some paragraphs of 1-4 sentences; every tenth sentence is a repetition."""
    sentences = [sentence(dice) if place % 10 else "Hujan turun sejak pagi." for place in range(1, ARTICLE)]
    paragraphs = [Paragraph(f"Kabar nomor {number}", ParagraphKind.TITLE)]
    while sentences:
        size = dice.randint(1, 4)
        paragraphs.append(Paragraph(" ".join(sentences[:size]), ParagraphKind.BODY))
        del sentences[:size]
    return Article(paragraphs[0].text, tuple(paragraphs), file=f"{number}.txt")


def sentence(dice: random.Random) -> str:
    return " ".join(dice.choices(WORDS.split(), k=dice.randint(6, 24))).capitalize() + "."


def milliseconds(act: Callable[[], object]) -> float:
    start = time.thread_time()
    act()
    return 1000 * (time.thread_time() - start)


def test_a_large_project_opens_at_once(project: Path, show: Show) -> None:
    def to_the_first_rows() -> None:
        session = Session.open(project)
        opened.append(session)
        session.segments(session.segment_ids()[:50])
        session.articles()
        session.counts()

    opened: list[Session] = []
    spent = milliseconds(to_the_first_rows)
    opened[0].close()
    show(f"session of {SEGMENTS:,} segments opened to the first rows", spent, "ms", most=OPENING)


def test_confirming_in_a_large_project_is_not_felt(project: Path, show: Show) -> None:
    session = Session.open(project, author="Ani")
    dice, ids = random.Random(2), session.segment_ids()
    spent: dict[str, list[float]] = {"typing": [], "confirming": [], "going on": [], "undo": []}

    def go_on(segment_id: int) -> None:
        following = session.next_unconfirmed(segment_id)
        session.matches(following or segment_id)
        session.counts()

    rare = [each.id for each in session.segments(dice.sample(list(ids), 200)) if "Hujan" not in each.source]
    for each in rare:
        spent["typing"].append(milliseconds(lambda: session.type_target(each, "It rained.")))  # noqa: B023
        spent["confirming"].append(milliseconds(lambda: session.confirm([each])))  # noqa: B023
        spent["going on"].append(milliseconds(lambda: go_on(each)))  # noqa: B023
    for _ in range(50):
        spent["undo"].append(milliseconds(session.undo))
    session.close()
    for what, times in spent.items():
        show(f"{what} in {SEGMENTS:,} segments, median", median(times), "ms")
        show(f"{what} in {SEGMENTS:,} segments, third worst", sorted(times)[-3], "ms", most=FRAME)


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_a_large_project_takes_little_memory(project: Path, show: Show) -> None:
    command = [sys.executable, "-c", OPENED, str(project)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True)
    megabytes = float(result.stdout)
    show(f"memory of {SEGMENTS:,} segments in a session", megabytes, "MB", most=MEMORY)
