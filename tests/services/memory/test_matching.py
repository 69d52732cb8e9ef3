"""Matches for the segment under the cursor."""

import pytest

from workbench.domain.alignment import Alignment, SourceSentence
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bead import Bead
from workbench.domain.memory import MatchKind, TranslationUnit
from workbench.domain.project import SegmentFilter
from workbench.services.memory.matching import MatchFinder
from workbench.services.session import Session

FLOOD = "Banjir merendam 12 rumah warga di Kecamatan Sukamaju sejak Senin malam."
ALIKE = "Banjir merendam 30 rumah warga di Kecamatan Sukajadi sejak Senin malam."
OTHER = "Menteri Perdagangan membuka pameran produk ekspor di Surabaya."
TARGET = "Floods inundated 12 houses in Sukamaju District since Monday night."


def article(title, *sentences):
    body = tuple(Paragraph(each, ParagraphKind.BODY) for each in sentences)
    return Article(title, (Paragraph(title, ParagraphKind.TITLE), *body), file=title, digest=title)


@pytest.fixture
def session(qapp, tmp_path):
    session = Session.create(tmp_path / "berita.wbp", author="Siti")
    session.import_articles([article("Banjir", FLOOD, OTHER), article("Lagi", OTHER, ALIKE, FLOOD)])
    yield session
    session.close()


@pytest.fixture
def flood(session):
    """The first article's flood, confirmed."""
    segment_id = session.segment_ids(SegmentFilter())[1]
    session.type_target(segment_id, TARGET)
    session.confirm([segment_id])
    return segment_id


@pytest.fixture
def finder(session, flood):
    finder = MatchFinder(session)
    yield finder
    finder.close()


def places(session):
    return {segment.source: segment.id for segment in session.segments(session.segment_ids(SegmentFilter()))}


def all_matches(qtbot, finder, segment_id):
    with qtbot.waitSignal(finder.found, check_params_cb=lambda told: told.complete) as found:
        finder.look_up(segment_id)
    assert found.args[0].segment_id == segment_id
    return found.args[0].matches


def test_a_sentence_like_one_confirmed_gets_its_translation(qtbot, session, finder):
    (match,) = all_matches(qtbot, finder, places(session)[ALIKE])
    assert (match.kind, match.source, match.author) == (MatchKind.FUZZY, FLOOD, "Siti")
    assert 70 <= match.score < 100


def test_a_number_that_differs_is_put_right_and_marked(qtbot, session, finder):
    (match,) = all_matches(qtbot, finder, places(session)[ALIKE])
    assert match.target == TARGET.replace("12", "30")
    assert [match.target[start:end] for start, end in match.adapted] == ["30"]


def test_units_that_say_the_same_once_their_numbers_are_right_are_one_match(qtbot, session, flood, finder):
    more = FLOOD.replace("12", "57")
    session.import_articles([article("Pekan lalu", more)])
    segment_id = places(session)[more]
    session.type_target(segment_id, TARGET.replace("12", "57"))
    session.confirm([segment_id])
    matches = all_matches(qtbot, finder, places(session)[ALIKE])
    assert [match.target for match in matches] == [TARGET.replace("12", "30")]


def test_exact_matches_are_told_at_once(qtbot, session, finder):
    told = []
    finder.found.connect(told.append)
    finder.look_up(places(session)[FLOOD])
    assert [(each.kind, each.score) for each in told[0].matches] == [(MatchKind.EXACT, 100)]
    assert not told[0].complete


def test_a_sentence_unlike_all_gets_none(qtbot, session, finder):
    assert all_matches(qtbot, finder, places(session)[OTHER]) == ()


def test_what_is_confirmed_is_found_for_the_next_segment(qtbot, session, finder):
    all_matches(qtbot, finder, places(session)[OTHER])
    first = session.segment_ids(SegmentFilter())[0]
    session.edit_source(first, OTHER.replace("Surabaya", "Semarang"))
    session.type_target(first, "The Minister of Trade opened an exhibition in Semarang.")
    session.confirm([first])
    found = all_matches(qtbot, finder, places(session)[OTHER])
    assert [each.target for each in found] == ["The Minister of Trade opened an exhibition in Semarang."]


def test_a_rejected_unit_is_no_longer_offered(qtbot, session, flood, finder):
    session.reject([flood], "Wrong district")
    assert all_matches(qtbot, finder, places(session)[ALIKE]) == ()


def test_another_source_gets_other_matches(qtbot, session, finder):
    other = places(session)[OTHER]
    assert all_matches(qtbot, finder, other) == ()
    with qtbot.waitSignal(finder.found, check_params_cb=lambda told: told.complete) as found:
        session.edit_source(other, ALIKE)
    assert [each.source for each in found.args[0].matches] == [FLOOD]


def test_the_last_question_is_the_one_answered(qtbot, session, finder):
    told = []
    finder.found.connect(told.append)
    finder.look_up(places(session)[OTHER])
    all_matches(qtbot, finder, places(session)[ALIKE])
    assert [each.segment_id for each in told if each.complete] == [places(session)[ALIKE]]


def test_a_segment_that_is_gone_has_no_matches(qtbot, session, finder):
    told = []
    finder.look_up(places(session)[OTHER])
    session.delete_article(session.articles()[1].id)
    finder.found.connect(told.append)
    assert all_matches(qtbot, finder, session.segment_ids(SegmentFilter())[2]) == ()
    assert {each.segment_id for each in told} == {session.segment_ids(SegmentFilter())[2]}


def test_a_finder_closes_while_it_still_reads_the_memory(qtbot, session, flood):
    finder = MatchFinder(session)
    finder.look_up(flood)
    finder.close()
    session.confirm([flood])


def test_an_accepted_bead_is_offered_at_once_until_it_is_rejected(qtbot, session, finder):
    fire = "Kebakaran menghanguskan 7 kios di Pasar Sukamaju pada Minggu dini hari."
    alike = fire.replace("7", "9").replace("Minggu", "Kamis")
    session.import_articles([article("Api", alike)])
    sentence = SourceSentence(fire, 1, 0, len(fire))
    text = Article("Pasar", (Paragraph(fire, ParagraphKind.BODY),), digest="pasar")
    told = Alignment((sentence,), ("A fire destroyed 7 stalls in Sukamaju Market early on Sunday.",))
    aligned = session.begin_alignment(text, told, [Bead((0,), (0,), 0.97)])
    session.accept_above(aligned, 0.9)
    (match,) = all_matches(qtbot, finder, places(session)[alike])
    assert match.source == fire
    session.reject_beads(aligned, [session.beads(aligned)[0].id])
    assert all_matches(qtbot, finder, places(session)[alike]) == ()


def test_a_memory_is_read_once_whatever_its_penalty(qtbot, session, finder, tmp_path, monkeypatch):
    other = Session.create(tmp_path / "lain.wbp")
    other.import_units([TranslationUnit(OTHER.replace("ekspor", "impor"), "Imports.")], "lain.tmx")
    other.close()
    memory = session.attach_memory(other.path, penalty=5)
    (match,) = all_matches(qtbot, finder, places(session)[OTHER])
    assert match.memory == "lain"
    filled = []
    monkeypatch.setattr(finder, "_fill", lambda: filled.append(True))
    session.set_memory_penalty(memory.id, 10)
    (again,) = all_matches(qtbot, finder, places(session)[OTHER])
    assert (again.score, filled) == (match.score - 5, [])
    session.import_units([TranslationUnit("Baru.", "New.")], "baru.tmx")
    assert filled == [True]
