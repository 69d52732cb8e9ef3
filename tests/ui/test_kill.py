"""Whatever was on screen for half a second survives a kill of the program."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import ROOT
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.services.session import Session

TYPIST = Path(__file__).with_name("typist.py")
POINTS = 10
SENTENCE = "The regent promised on Monday that every house in the valley would have clean water by June."
LAST_KEY_TO_KILL = 0.6  # seconds


@pytest.fixture
def project(qapp, tmp_path):
    body = tuple(Paragraph(f"Bupati meninjau desa ke-{n}.", ParagraphKind.BODY) for n in range(30))
    session = Session.create(tmp_path / "berita.wbp", author="Siti")
    session.import_articles([Article("", body, file="a.txt", digest="a")])
    session.close()
    return session.path


def type_and_kill(project, home, segment, text):
    """Start the program, let it type ``text``, and kill it a moment after the last key."""
    environment = {**os.environ, "WORKBENCH_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), environment.get("PYTHONPATH", "")])
    command = [sys.executable, str(TYPIST), str(project), str(segment), text]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout.readline() == "typed\n"
        with pytest.raises(subprocess.TimeoutExpired):
            program.wait(LAST_KEY_TO_KILL)
        program.kill()


@pytest.mark.long
def test_what_was_typed_is_found_after_a_kill_at_any_point(project, tmp_path):
    random_ = random.Random()
    session = Session.open(project)
    segments = random_.sample(list(session.segment_ids()), POINTS)
    session.close()
    typed = {each: SENTENCE[: random_.randint(1, len(SENTENCE))] for each in segments}
    for place, (segment, text) in enumerate(typed.items()):
        type_and_kill(project, tmp_path / "home", segment, text)
        session = Session.open(project)
        found = {each.id: each.target for each in session.segments(segments[: place + 1])}
        read_only = session.read_only
        session.close()
        assert found == {each: typed[each] for each in segments[: place + 1]}
        assert not read_only
