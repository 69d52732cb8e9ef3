"""Drafting asks the memory before the model: a draft follows what is like its sentence."""

from dataclasses import replace

import pytest

from tests.places import BUNDLED
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.draft import Draft, FollowedMatch
from workbench.domain.errors import ProjectError
from workbench.domain.project import SegmentFilter
from workbench.domain.segment import Origin
from workbench.mt.folder import read_folder
from workbench.services.drafting import DraftingQueue
from workbench.services.drafting.scouting import Scout
from workbench.services.jobs import JobPool
from workbench.services.memory.matching import MatchFinder
from workbench.services.session import Session

MODEL = read_folder(BUNDLED)
FLOOD = "Banjir merendam 12 rumah warga di Kecamatan Sukamaju sejak Senin malam."
ALIKE = "Banjir merendam 30 rumah warga di Kecamatan Sukajadi sejak Senin malam."
OTHER = "Menteri Perdagangan membuka pameran produk ekspor di Surabaya."
TARGET = "Floods inundated 12 houses in Sukamaju District since Monday night."


class Follower:
    """Drafts by shouting, and follows every match."""

    def draft(self, sentences, *, alternatives=0):
        return [Draft(each, each.upper(), -0.25) for each in sentences]

    def follow(self, draft, match):
        return replace(draft, followed=FollowedMatch(f"After “{match.target}”", match.score))


@pytest.fixture
def session(qapp, tmp_path):
    session = Session.create(tmp_path / "p.wbp", author="Siti")
    body = tuple(Paragraph(each, ParagraphKind.BODY) for each in (FLOOD, ALIKE, OTHER))
    session.import_articles(
        [Article("Banjir", (Paragraph("Banjir", ParagraphKind.TITLE), *body), digest="a")]
    )
    flood = session.segment_ids()[1]
    session.type_target(flood, TARGET)
    session.confirm([flood])
    yield session
    session.close()


@pytest.fixture
def finder(qtbot, session):
    finder = MatchFinder(session)
    qtbot.waitUntil(lambda: finder.is_quick)
    yield finder
    finder.close()


@pytest.fixture
def queue(session, finder):
    queue = DraftingQueue(session, MODEL, load=lambda _model: Follower())
    queue.leads.scout = Scout(session, finder)
    yield queue
    queue.close()


def drafted(qtbot, session, queue):
    queue.start()
    qtbot.waitUntil(lambda: not queue.running)
    return {each.source: each for each in session.segments(session.segment_ids(SegmentFilter()))}


def test_a_draft_follows_the_sentence_like_it_and_says_how_like(qtbot, session, queue):
    alike = drafted(qtbot, session, queue)[ALIKE]
    assert alike.target == f"After “{TARGET.replace('12', '30')}”"
    assert alike.origin is Origin.TM
    assert 70 <= alike.score < 100
    assert session.alternatives(alike.id)[0].text == ALIKE.upper()


def test_a_sentence_unlike_all_keeps_the_model_s_draft(qtbot, session, queue):
    other = drafted(qtbot, session, queue)[OTHER]
    assert (other.target, other.origin) == (OTHER.upper(), Origin.MT)


def test_a_draft_is_in_the_style_of_what_was_confirmed_before(qtbot, session, queue):
    sources = ("Inflasi naik 4%.", "Bunga bank turun 5%.", "Ekspor tumbuh 6%.", "Sebanyak 71% warga hadir.")
    body = tuple(Paragraph(each, ParagraphKind.BODY) for each in sources)
    session.import_articles([Article("Angka", body, digest="b")])
    *confirmed, later = session.segment_ids(SegmentFilter(text="%"))
    for each in confirmed:
        session.type_target(each, "It changed by 5 percent.")
        session.confirm([each])
    drafted(qtbot, session, queue)
    assert session.segment(later).target == "SEBANYAK 71 percent WARGA HADIR."


class Quiet(Follower):
    """Leaves every sentence as it is."""

    def draft(self, sentences, *, alternatives=0):
        return [Draft(each, each, -0.25) for each in sentences]


@pytest.mark.parametrize("following", [True, False])
def test_a_draft_is_spelled_as_the_project_is(qtbot, session, finder, following):
    queue = DraftingQueue(session, MODEL, load=lambda _model: Quiet())
    queue.leads.scout = Scout(session, finder)
    queue.leads.scout.on = following
    session.set_spelling("british")
    session.import_articles([Article("x", (Paragraph("The center.", ParagraphKind.BODY),), digest="c")])
    (center,) = session.segment_ids(SegmentFilter(text="center"))
    drafted(qtbot, session, queue)
    queue.close()
    assert session.segment(center).target == "The centre."


def test_following_can_be_switched_off(qtbot, session, queue):
    queue.leads.scout.on = False
    assert drafted(qtbot, session, queue)[ALIKE].target == ALIKE.upper()


def test_the_model_s_own_draft_can_be_had_again(qtbot, session, queue):
    alike = drafted(qtbot, session, queue)[ALIKE]
    queue.redraft([alike.id])
    qtbot.waitUntil(lambda: not queue.running)
    assert session.segment(alike.id).target == ALIKE.upper()


def test_drafting_goes_on_where_the_memory_cannot_be_searched(qtbot, session, finder, queue, monkeypatch):
    def fail(_report, _cancelled):
        raise ProjectError("It cannot be read.")

    jobs = JobPool(finder)
    monkeypatch.setattr(finder, "search", lambda _sources, _threshold: jobs.run(fail))
    assert drafted(qtbot, session, queue)[ALIKE].target == ALIKE.upper()
    jobs.close()


def test_cancelling_while_the_memory_is_searched_drops_the_batch(qtbot, session, queue):
    queue.start()
    queue.cancel()
    assert drafted(qtbot, session, queue)[ALIKE].origin is Origin.TM
