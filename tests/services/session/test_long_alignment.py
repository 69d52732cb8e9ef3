"""Two long texts are taken in between events, and are one step to undo."""

import pytest

from workbench.domain.alignment import Alignment, SourceSentence
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bead import Bead, BeadState
from workbench.domain.errors import AlignmentError
from workbench.services.session import Session

COUNT = 400


@pytest.fixture
def session(qapp, tmp_path):
    made = Session.create(tmp_path / "p.wbp")
    yield made
    made.close()


@pytest.fixture
def texts():
    lines = [f"Kalimat nomor {number}." for number in range(COUNT)]
    paragraphs = tuple(Paragraph(line, ParagraphKind.BODY, place) for place, line in enumerate(lines, 1))
    sources = tuple(SourceSentence(line, place, 0, len(line)) for place, line in enumerate(lines, 1))
    targets = tuple(f"Sentence number {number}." for number in range(COUNT))
    beads = [Bead((number,), (number,), 0.9) for number in range(COUNT)]
    article = Article("Panjang", paragraphs, file="panjang.txt", digest="p" * 64)
    return article, Alignment(sources, targets), beads


def test_a_long_text_arrives_as_a_short_one_does(qtbot, session, texts):
    begun = []
    storing = session.start_alignment(*texts, begun)
    told = []
    storing.progress.connect(told.append)
    with qtbot.waitSignal(storing.finished):
        pass
    (article,) = begun
    assert [each.bead for each in session.beads(article)] == texts[2]
    assert [each.text for each in session.paragraphs(article)] == [each.text for each in texts[0].paragraphs]
    assert session.alignment(article) == texts[1]
    assert len(told) > 1
    session.accept_above(article, 0.9)
    assert len(session.article_segments(article)) == COUNT


def test_it_is_one_step_to_undo(qtbot, session, texts):
    with qtbot.waitSignal(session.start_alignment(*texts, []).finished):
        pass
    session.undo()
    assert session.alignment_ids() == []
    assert session.undo_text == ""


def test_texts_that_are_there_already_are_refused(qtbot, session, texts):
    session.begin_alignment(*texts)
    storing = session.start_alignment(*texts, [])
    with qtbot.waitSignal(storing.failed) as heard:
        pass
    assert "already" in heard.args[0].text
    assert len(session.alignment_ids()) == 1


def shifted(beads):
    """Return other beads of the same texts: every second pair is one bead."""
    return [Bead((at, at + 1), (at, at + 1), 0.7) for at in range(0, COUNT, 2)]


def test_a_long_text_is_realigned_between_events_as_a_short_one_is_at_once(qtbot, session, texts):
    article = session.begin_alignment(*texts)
    first, second, *_ = session.beads(article)
    session.accept_beads(article, [first.id])
    session.reject_beads(article, [second.id])
    before = session.beads(article)
    pinned = [each.bead for each in before if each.bead.pinned]
    found = [pinned[0], Bead((1,), (1,), 0.8), *shifted(texts[2])[1:]]
    writing = session.start_realigning(article, pinned, found, before)
    told = []
    writing.progress.connect(told.append)
    with qtbot.waitSignal(writing.finished):
        pass
    between_events = [each.bead for each in session.beads(article)]
    assert len(told) > 1
    session.undo()
    assert session.beads(article) == before
    session.realign(article, pinned, found)
    assert [each.bead for each in session.beads(article)] == between_events
    assert between_events[1].state is BeadState.REJECTED


def test_a_bead_that_was_judged_meanwhile_ends_a_realignment_that_would_take_it_away(qtbot, session, texts):
    article = session.begin_alignment(*texts)
    before = session.beads(article)
    writing = session.start_realigning(article, [], shifted(texts[2]), before)
    session.accept_beads(article, [before[-1].id])
    with qtbot.waitSignal(writing.failed) as heard:
        pass
    assert "Undo, and align the rest once more." in heard.args[0].hint
    assert before[-1].id in {each.id for each in session.beads(article)}
    session.undo()
    session.undo()
    assert session.beads(article) == before


def test_other_pins_than_those_it_was_made_around_refuse_a_realignment(session, texts):
    article = session.begin_alignment(*texts)
    session.pin_beads(article, [session.beads(article)[0].id], on=True)
    with pytest.raises(AlignmentError, match="pinned meanwhile"):
        session.start_realigning(article, [], shifted(texts[2]), session.beads(article))
