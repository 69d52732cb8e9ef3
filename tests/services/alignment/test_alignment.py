"""Two texts become an alignment in a job."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from workbench.domain.bead import Bead
from workbench.domain.draft import Draft
from workbench.domain.errors import IntakeError
from workbench.services.alignment.folders import folder_alignment_work
from workbench.services.alignment.texts import (
    GivenText,
    NewAlignment,
    alignment_work,
    realignment_work,
    taught_by,
)
from workbench.services.jobs import JobPool, JobProgress
from workbench.services.session import Session

SOURCE = """Pasar Terapung Dibuka Lagi

Pasar terapung di Banjar dibuka lagi pada 12 Maret 2021. Ratusan pedagang datang sejak pagi.

Wali Kota Ahmad Rifai membuka acara itu. "Kami senang," katanya.
"""
TARGET = """Floating Market Reopens

The floating market in Banjar reopened on 12 March 2021. Hundreds of traders came in the morning.

Mayor Ahmad Rifai opened the event. "We are glad," he said.
"""
DRAFTS = (
    "Floating Market Reopened",
    "The floating market in Banjar was reopened on March 12, 2021.",
    "Hundreds of traders came since morning.",
    "Mayor Ahmad Rifai opened the event.",
    '"We are happy," he said.',
)


class StandIn:
    """A model that knows its sentences by heart."""

    def draft_stream(self, sentences: Iterable[str], *, alternatives: int = 0) -> Iterator[Draft]:
        assert alternatives == 0
        return (Draft(source, target) for source, target in zip(sentences, DRAFTS, strict=True))


def run(work, *, cancelled=lambda: False):
    seen: list[JobProgress] = []
    return work(seen.append, cancelled), seen


def test_pasted_texts_are_read_split_drafted_and_aligned(tmp_path: Path) -> None:
    work = alignment_work(GivenText(pasted=SOURCE), GivenText(pasted=TARGET), object(), lambda _: StandIn())
    found, progress = run(work)
    assert isinstance(found, NewAlignment)
    assert found.alignment.drafts == DRAFTS
    assert found.alignment.target_title == "Floating Market Reopens"
    assert [(each.source, each.target) for each in found.beads] == [((at,), (at,)) for at in range(5)]
    assert [each.text for each in progress] == sorted([each.text for each in progress], reverse=True)
    session = Session.create(tmp_path / "pasar.wbp")
    article = session.begin_alignment(found.article, found.alignment, found.beads)
    session.accept_beads(article, [each.id for each in session.beads(article)])
    paragraphs = {each.id: each.text for each in session.paragraphs(article)}
    for segment in session.article_segments(article):
        assert paragraphs[segment.paragraph_id][segment.start : segment.end] == segment.source
    session.close()


def test_files_of_any_kind_are_read_on_both_sides_and_no_model_is_needed(tmp_path: Path) -> None:
    for name, text in (("berita.txt", SOURCE), ("news.txt", TARGET)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    work = alignment_work(GivenText(tmp_path / "berita.txt"), GivenText(tmp_path / "news.txt"), None)
    found, _ = run(work)
    assert found.article.file == "berita.txt"
    assert found.alignment.target_file == "news.txt"
    assert found.alignment.drafts is None
    assert len(found.alignment.sources) == len(found.alignment.targets) == 5


@pytest.mark.parametrize(("source", "target"), [("", TARGET), (SOURCE, "")])
def test_a_text_in_which_there_is_no_article_is_told(source: str, target: str) -> None:
    with pytest.raises(IntakeError):
        run(alignment_work(GivenText(pasted=source), GivenText(pasted=target), None))


def test_nothing_comes_of_a_cancelled_job() -> None:
    work = alignment_work(GivenText(pasted=SOURCE), GivenText(pasted=TARGET), object(), lambda _: StandIn())
    assert run(work, cancelled=lambda: True)[0] is None


def test_the_rest_is_aligned_around_pins(qtbot) -> None:
    given = GivenText(pasted=SOURCE), GivenText(pasted=TARGET)
    found, _ = run(alignment_work(*given, object(), lambda _: StandIn()))
    pin = Bead((1, 2), (1, 2), pinned=True)
    jobs = JobPool()
    job = jobs.run(realignment_work(found.alignment, [pin]))
    with qtbot.waitSignal(job.finished) as done:
        pass
    assert [each.kind for each in done.args[0]] == ["1-1", "2-2", "1-1", "1-1"]
    assert pin in done.args[0]
    jobs.close()


def test_two_folders_become_an_alignment_a_pair(tmp_path: Path) -> None:
    source, target = tmp_path / "id", tmp_path / "en"
    for folder, text in ((source, SOURCE), (target, TARGET)):
        folder.mkdir()
        (folder / "pasar.txt").write_text(text, encoding="utf-8")
        (folder / f"{folder.name} alone.txt").write_text(text, encoding="utf-8")
        (folder / "kosong.txt").write_text("", encoding="utf-8")
    found, progress = run(folder_alignment_work(source, target, object(), lambda _: StandIn()))
    assert [each.article.file for each in found.new] == ["pasar.txt"]
    assert found.new[0].alignment.drafts == DRAFTS
    assert [each.done for each in progress] == [0, 1]
    assert found.told[0].startswith("kosong: ")
    assert found.told[1:] == (
        "No translation was found for id alone.txt.",
        "No source was found for en alone.txt.",
    )


def test_aligning_folders_can_be_cancelled(tmp_path: Path) -> None:
    for name, text in (("a.id.txt", SOURCE), ("a.en.txt", TARGET)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    found, _ = run(folder_alignment_work(tmp_path, tmp_path, None), cancelled=lambda: True)
    assert found is None


def test_the_projects_units_teach_words_to_the_aligning(tmp_path: Path, qapp: object) -> None:
    session = Session.create(tmp_path / "p.wbp")
    new, _ = run(alignment_work(GivenText(pasted=SOURCE), GivenText(pasted=TARGET), None))
    beads = [Bead((at,), (at,), 0.9) for at in range(5)]
    article = session.begin_alignment(new.article, new.alignment, beads)
    session.accept_above(article, 0)
    known = taught_by(session.reader())
    assert known is not None
    assert "floati" in known["terapung"]
    assert taught_by(None) is None
    session.close()
