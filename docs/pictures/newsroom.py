"""The project that is shown: an article that is all but done, two that are drafted, and one under way."""

import csv
import subprocess
import sys
from datetime import timedelta
from itertools import takewhile
from pathlib import Path

from workbench.domain.project import SegmentFilter
from workbench.domain.segment import State
from workbench.services.backups import backup_folder, local_now
from workbench.services.places import sample_project
from workbench.services.session import Session
from workbench.store.backups import back_up

TEXTS = Path(__file__).with_name("texts")
TRANSLATOR = "Dewi"
UNDER_WAY = "delapan-kali-sehari.txt"
TO_CORRECT = "masinis-baru.txt"  # the model leaves a word of it untranslated, three times


def make_project(place: Path, *more: str) -> Path:
    """Make the project at ``place``, day by day with backups, then ``more`` texts; return its path."""
    place.parent.mkdir(parents=True)
    workbench("draft", *sorted(sample_project().iterdir()), "--project", place)
    back_up_days_ago(place, 2)
    confirm_what_is_known(place)
    workbench("glossary", "import", place, TEXTS / "terms.csv")
    back_up_days_ago(place, 1)
    workbench("draft", TEXTS / UNDER_WAY, "--project", place)
    confirm_what_is_known(place)
    back_up_days_ago(place, 0)
    for text in more:
        workbench("draft", TEXTS / text, "--project", place)
    return place


def workbench(*words: str | Path) -> None:
    """Run a command of the program."""
    subprocess.run([sys.executable, "-m", "workbench", *map(str, words)], check=True)  # noqa: S603 - ours


def confirm_what_is_known(place: Path) -> None:
    """Type and confirm each article from its beginning, as far as the table of translations goes."""
    known = translations()
    session = Session.open(place, author=TRANSLATOR)
    for article in session.articles():
        segments = session.segments(session.segment_ids(SegmentFilter(article=article.id)))
        for segment in takewhile(lambda each: each.source in known, segments):
            if segment.state is not State.CONFIRMED:
                session.type_target(segment.id, known[segment.source])
                session.confirm([segment.id])
    session.close()


def translations() -> dict[str, str]:
    """Return the translations of the table by their sources."""
    with (TEXTS / "confirmed.tsv").open(encoding="utf-8", newline="") as file:
        return {
            row["source"]: row["target"]
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        }


def back_up_days_ago(place: Path, days: int) -> None:
    """Keep a backup as if it had been taken so many days ago."""
    back_up(place, backup_folder(place), local_now() - timedelta(days=days))
