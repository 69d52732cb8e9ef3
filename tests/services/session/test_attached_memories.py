"""Memories beside the project's own: searched with a penalty, never changed, and missed without harm."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.domain.errors import MemoryFileError, ProjectError, ReadOnlyProjectError
from workbench.domain.memory import TranslationUnit
from workbench.services.memory.attaching import build_memory, free_place
from workbench.services.session import Change, Session

BUSY = TranslationUnit("Pembeli ramai.", "There are many buyers.", changed_by="Budi",
                       changed_at="2026-01-01T00:00:00Z")  # fmt: skip
HERE = TranslationUnit("Wali kota hadir.", "The mayor attended.", changed_at="2026-01-02T00:00:00Z")


@pytest.fixture
def agency(session: Session) -> Path:
    tmx = session.path.with_name("agency.tmx")
    place = free_place(session.path, tmx)
    build_memory(place, [BUSY, HERE], tmx)
    return place


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    made = Session.create(folder / "older.wbp")
    made.import_units([HERE], "lama.tmx")
    yield made
    made.close()


def test_an_attached_memory_gives_matches_with_its_name_and_penalty(session: Session, agency: Path) -> None:
    session.attach_memory(agency, penalty=4)
    (match,) = session.matches(4)
    assert (match.score, match.target, match.memory) == (96, BUSY.target, "agency")
    assert set(session.memory_sources()) == {BUSY.source, HERE.source}
    assert [unit.memory for unit in session.concordance("wali kota")] == ["agency"]


def test_concordance_gives_a_pair_the_place_of_its_newest_unit_wherever_that_is(session: Session) -> None:
    between = replace(BUSY, target="Buyers crowd in.", changed_at="2026-05-05T00:00:00Z")
    tmx = session.path.with_name("agency.tmx")
    place = free_place(session.path, tmx)
    build_memory(place, [BUSY, between], tmx)
    session.attach_memory(place)
    session.import_units([replace(BUSY, changed_at="2026-09-09T00:00:00Z")], "baru.tmx")
    assert [unit.target for unit in session.concordance("pembeli")] == [BUSY.target, between.target]


def test_a_match_that_loses_too_much_is_none(session: Session, agency: Path) -> None:
    memory = session.attach_memory(agency, penalty=31)
    assert session.matches(4) == []
    session.set_memory_penalty(memory.id, 30)
    assert [match.score for match in session.matches(4)] == [70]
    session.undo()
    assert session.matches(4) == []


def test_another_project_is_searched_while_it_is_open_elsewhere(session: Session, other: Session) -> None:
    session.attach_memory(other.path)
    assert [unit.target for unit in session.units_of(HERE.source)] == [HERE.target]
    other.import_units([BUSY], "baru.tmx")
    assert [unit.memory for unit in session.units_of(BUSY.source)] == ["older"]


def test_attaching_and_detaching_are_undone_also_after_a_restart(session: Session, agency: Path) -> None:
    told: list[Change] = []
    session.changed.connect(told.append)
    memory = session.attach_memory(agency)
    session.detach_memory(memory.id)
    assert all(change.memory for change in told)
    assert session.units_of(BUSY.source) == []
    session.close()
    again = Session.open(session.path)
    again.undo()
    assert [unit.memory for unit in again.units_of(BUSY.source)] == ["agency"]
    again.undo()
    assert again.attached_memories() == []
    again.close()


def test_a_memory_that_is_gone_is_told_and_the_project_opens_all_the_same(
    session: Session, agency: Path
) -> None:
    session.attach_memory(agency)
    session.close()
    moved = agency.rename(agency.with_name("moved"))
    again = Session.open(session.path)
    (lacking,) = again.searched.lacking(again.attached_memories())
    assert str(lacking) == (
        f"The memory agency is no longer at {agency}. Put it back there, attach it anew, or detach it."
    )
    assert again.matches(4) == []
    assert again.concordance("ramai") == []
    moved.rename(agency)
    assert again.searched.lacking(again.attached_memories()) == []
    assert len(again.matches(4)) == 1
    again.close()


def test_a_memory_that_is_damaged_is_passed_over(session: Session, agency: Path) -> None:
    session.attach_memory(agency)
    session.close()
    agency.write_bytes(agency.read_bytes()[:8192] + b"\0" * 4096)
    again = Session.open(session.path)
    assert again.matches(4) == []
    (lacking,) = again.searched.lacking(again.attached_memories())
    assert "damaged" in str(lacking)
    again.close()


def test_a_project_and_its_memories_move_together(session: Session, agency: Path, tmp_path: Path) -> None:
    session.attach_memory(agency)
    session.close()
    folder = tmp_path / "new place"
    folder.mkdir()
    for each in (session.path, agency.parent):
        each.rename(folder / each.name)
    again = Session.open(folder / session.path.name)
    assert [match.memory for match in again.matches(4)] == ["agency"]
    again.close()


def test_the_same_file_attached_again_takes_the_first_one_s_place(session: Session, agency: Path) -> None:
    session.attach_memory(agency, made_from="/agency.tmx")
    newer = free_place(session.path, Path("agency.tmx"))
    assert newer != agency
    build_memory(newer, [HERE], Path("agency.tmx"))
    session.attach_memory(newer, penalty=3, name="agency", made_from="/agency.tmx")
    (memory,) = session.attached_memories()
    assert (memory.name, memory.path, memory.penalty) == ("agency", newer, 3)
    session.undo()
    assert session.attached_memories()[0].path == agency


def test_two_memories_of_one_name_can_be_told_apart(session: Session, agency: Path) -> None:
    session.attach_memory(agency)
    session.attach_memory(agency.rename(agency.with_name("other.wbm")), name="agency")
    assert [each.name for each in session.attached_memories()] == ["agency", "agency (2)"]


def test_what_is_no_memory_is_refused(session: Session, tmp_path: Path) -> None:
    with pytest.raises(MemoryFileError):
        session.attach_memory(session.path)
    (tmp_path / "text.wbm").write_text("Berita", encoding="utf-8")
    with pytest.raises(ProjectError):
        session.attach_memory(tmp_path / "text.wbm")
    with pytest.raises(MemoryFileError):
        session.detach_memory(9)
    assert session.attached_memories() == []


def test_a_project_that_is_read_only_attaches_nothing(session: Session, agency: Path) -> None:
    session.close()
    again = Session.open(session.path, read_only=True)
    with pytest.raises(ReadOnlyProjectError):
        again.attach_memory(agency)
    again.close()
