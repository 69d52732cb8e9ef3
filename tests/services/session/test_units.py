"""Single units of the memory: found by filters, changed, removed, and all of it undone."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from workbench.domain.errors import MemoryFileError
from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import Origin
from workbench.domain.unit_filter import StoredUnit, UnitFilter
from workbench.memory.duplicates import duplicates
from workbench.services.session import Change, Session

BUSY = TranslationUnit("Pembeli ramai.", "There are many buyers.", Origin.HUMAN, changed_by="Budi",
                       changed_at="2026-01-01T00:00:00Z")  # fmt: skip
HERE = TranslationUnit("Wali kota hadir.", "The mayor attended.", changed_by="Ana",
                       changed_at="2026-02-02T10:00:00Z")  # fmt: skip
RATE = TranslationUnit("Naik 5_0 persen.", "Up 5_0 percent.", changed_at="2026-03-03T00:00:00Z")


@pytest.fixture
def stocked(session: Session) -> Session:
    session.import_units([BUSY, HERE, RATE], "lama.tmx")
    session.type_target(4, "Crowded with buyers.")
    session.confirm([4])
    return session


def listed(session: Session, **wanted: object) -> list[str]:
    ids = session.unit_ids(UnitFilter(**wanted))  # type: ignore[arg-type]
    stored = session.stored_units(ids)
    return [stored[each].unit.target for each in ids]


@pytest.mark.parametrize(
    ("wanted", "targets"),
    [
        ({"source": "PEMBELI"}, ["Crowded with buyers.", "There are many buyers."]),
        ({"target": "mayor"}, ["The mayor attended."]),
        ({"source": "5_0"}, ["Up 5_0 percent."]),
        ({"source": "%"}, []),
        ({"author": "bud"}, ["There are many buyers."]),
        ({"since": "2026-02-02", "until": "2026-02-02"}, ["The mayor attended."]),
        ({"until": "2026-01"}, ["There are many buyers."]),
        ({"origin": Origin.HUMAN}, ["Crowded with buyers.", "There are many buyers."]),
        (
            {"order": "target"},
            ["Crowded with buyers.", "The mayor attended.", "There are many buyers.", "Up 5_0 percent."],
        ),
        ({"order": "newest", "author": "an"}, ["Crowded with buyers.", "The mayor attended."]),
    ],
)
def test_units_are_found_by_what_they_have(
    stocked: Session, wanted: dict[str, object], targets: list[str]
) -> None:
    assert listed(stocked, **wanted) == targets


def test_a_changed_unit_is_signed_matched_and_undone_after_a_restart(stocked: Session) -> None:
    (unit_id,) = stocked.unit_ids(UnitFilter(target="many"))
    told: list[Change] = []
    stocked.changed.connect(told.append)
    stocked.change_unit(unit_id, source="Para  pembeli ramai.", target="Plenty of buyers. ")
    (unit,) = stocked.units_of("Para pembeli ramai.")
    assert (unit.target, unit.changed_by) == ("Plenty of buyers.", "Ani")
    assert [(change.memory, change.units) for change in told] == [(True, (unit_id,))]
    assert stocked.concordance("plenty", in_target=True) == [unit]
    stocked.close()
    again = Session.open(stocked.path)
    again.undo()
    assert BUSY in again.units_of(BUSY.source)
    again.close()


def test_a_segment_s_unit_changes_and_the_segment_stays(stocked: Session) -> None:
    (unit_id,) = stocked.unit_ids(UnitFilter(target="crowded"))
    assert unit_id < 0
    stocked.change_unit(unit_id, target="Many buyers came.")
    assert "Many buyers came." in [unit.target for unit in stocked.units()]
    assert stocked.segment(4).target == "Crowded with buyers."


@pytest.mark.parametrize("side", [{"source": " "}, {"target": ""}])
def test_a_unit_keeps_two_sides(stocked: Session, side: dict[str, str]) -> None:
    (unit_id,) = stocked.unit_ids(UnitFilter(target="mayor"))
    with pytest.raises(MemoryFileError, match="source and a target"):
        stocked.change_unit(unit_id, **side)


def test_removed_units_give_no_match_and_come_back_with_undo(qtbot: QtBot, stocked: Session) -> None:
    ids = stocked.unit_ids(UnitFilter(source="pembeli"))
    with qtbot.waitSignal(stocked.start_removing_units(ids, "Remove 2 units").finished):
        pass
    assert stocked.units_of("Pembeli ramai.") == []
    assert stocked.segment(4).is_final
    with pytest.raises(MemoryFileError, match="not in the memory"):
        stocked.change_unit(ids[0], target="x")
    stocked.undo()
    assert len(stocked.units_of("Pembeli ramai.")) == 2


def test_of_units_that_say_the_same_the_newest_stays() -> None:
    older = replace(BUSY, source="PEMBELI  ramai.", changed_at="2025-01-01T00:00:00Z")
    newer = replace(BUSY, target="there are many buyers.", changed_at="2027-01-01T00:00:00Z")
    stored = [StoredUnit(1, BUSY), StoredUnit(2, older), StoredUnit(3, newer), StoredUnit(4, HERE)]
    assert sorted(duplicates(stored)) == [1, 2]
    assert sorted(duplicates([*stored, StoredUnit(-7, older)])) == [1, 2, 3]
    assert duplicates([StoredUnit(-1, BUSY), StoredUnit(-2, BUSY)]) == []
