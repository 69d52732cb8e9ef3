"""Two long texts are taken in between events, and are one step to undo."""

import pytest

from workbench.domain.alignment import Alignment, SourceSentence
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bead import Bead
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
