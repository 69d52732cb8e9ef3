"""Other people's units in the memory: one for a pair, the newest of it, and all undone at once."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workbench.domain.article import Article
from workbench.domain.errors import ExchangeError
from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import Origin
from workbench.services.session import Change, Session

BUSY = TranslationUnit("Pembeli ramai.", "There are many buyers.", changed_by="Budi",
                       changed_at="2026-01-01T00:00:00Z")  # fmt: skip
HERE = TranslationUnit("Wali kota hadir.", "The mayor attended.", changed_at="2026-01-01T00:00:00Z")


def targets(session: Session, source: str) -> list[str]:
    return [unit.target for unit in session.units_of(source)]


def test_units_come_in_and_are_offered_as_matches(session: Session) -> None:
    done = session.import_units([BUSY, HERE], "lama.tmx")
    assert (done.gain.added, done.gain.merged) == (2, 0)
    assert [match.target for match in session.matches(4)] == ["There are many buyers."]
    assert sorted(session.memory_sources()) == [BUSY.source, HERE.source]


def test_every_fact_of_a_unit_is_kept(session: Session) -> None:
    unit = TranslationUnit(
        "Pembeli ramai.", "Many buyers.", Origin.ALIGNMENT, 0.5, "Sebelum.", "Sesudah.", "Pasar", "pasar.txt",
        "Ana", "2026-01-01T00:00:00Z", "Budi", "2026-01-02T00:00:00Z", "Catatan", 5, draft=True,
    )  # fmt: skip
    session.import_units([unit], "lama.tmx")
    assert session.units_of(unit.source) == [unit]


def test_a_pair_twice_is_one_unit_and_the_newest_stands(session: Session) -> None:
    newer = replace(BUSY, changed_at="2026-02-02T00:00:00Z", changed_by="Ana")
    done = session.import_units([BUSY, newer, replace(BUSY, changed_at="")], "lama.tmx")
    assert (done.gain.added, done.gain.merged) == (1, 2)
    assert session.units_of(BUSY.source) == [newer]


def test_another_target_stands_beside_the_first_newest_first(session: Session) -> None:
    other = replace(BUSY, target="It is crowded with buyers.", changed_at="2026-03-03T00:00:00Z")
    session.import_units([BUSY, other], "lama.tmx")
    assert targets(session, BUSY.source) == [other.target, BUSY.target]


@pytest.mark.parametrize("again", ["2025-01-01T00:00:00Z", "2027-01-01T00:00:00Z"])
def test_a_second_file_merges_and_its_undo_brings_the_first_back(session: Session, again: str) -> None:
    session.import_units([BUSY], "lama.tmx")
    done = session.import_units([replace(BUSY, changed_at=again)], "baru.tmx")
    assert (done.gain.added, done.gain.merged) == (0, 1)
    assert [unit.changed_at for unit in session.units_of(BUSY.source)] == [max(again, BUSY.changed_at)]
    session.undo()
    assert session.units_of(BUSY.source) == [BUSY]


def test_what_a_segment_has_confirmed_is_merged_with(session: Session) -> None:
    session.type_target(4, BUSY.target)
    session.confirm([4])
    done = session.import_units([BUSY], "lama.tmx")
    assert (done.gain.added, done.gain.merged) == (0, 1)
    assert targets(session, BUSY.source) == [BUSY.target]


def test_an_import_is_one_undo_step_however_many_parts_it_had(session: Session, told: list[Change]) -> None:
    units = [replace(BUSY, source=f"Pembeli nomor {number}.") for number in range(100)]
    session.import_units(units, "lama.tmx")
    assert session.undo_text == "Import lama.tmx into the memory"
    assert told[-1].memory
    session.undo()
    assert not list(session.memory_sources())
    assert session.undo_text != "Import lama.tmx into the memory"
    session.redo()
    assert len(list(session.memory_sources())) == 100


def test_an_import_that_the_user_takes_back_meanwhile_stops(session: Session) -> None:
    coming = session.start_units("lama.tmx")
    assert session.add_units(coming, [BUSY])
    session.undo()
    assert not session.add_units(coming, [HERE])
    session.finish_units(coming)
    assert not list(session.memory_sources())


def test_an_import_that_fails_leaves_nothing(session: Session) -> None:
    def failing() -> Iterator[TranslationUnit]:
        yield from [BUSY] * 50
        raise ExchangeError("The stick was pulled.")

    with pytest.raises(ExchangeError):
        session.import_units(failing(), "lama.tmx")
    assert not list(session.memory_sources())


def test_an_import_cut_short_by_a_kill_is_taken_back(
    tmp_path: Path, as_article: Callable[..., Article]
) -> None:
    session = Session.create(tmp_path / "pasar.wbp")
    session.import_articles([as_article("# Pasar\n Pembeli ramai.")])
    session.add_units(session.start_units("lama.tmx"), [BUSY])
    left = (tmp_path / "pasar.wbp").read_bytes(), (tmp_path / "pasar.wbp-wal").read_bytes()
    session.close()
    (tmp_path / "mati.wbp").write_bytes(left[0])
    (tmp_path / "mati.wbp-wal").write_bytes(left[1])
    again = Session.open(tmp_path / "mati.wbp")
    assert again.interrupted == ("Import lama.tmx into the memory",)
    assert not list(again.memory_sources())
    again.close()


def many(number: int) -> Iterator[TranslationUnit]:
    return (replace(BUSY, source=f"Pembeli nomor {each}.") for each in range(number))


def test_a_window_s_import_goes_on_between_events(qtbot: QtBot, session: Session) -> None:
    told: list[int] = []
    under_way = session.start_importing_units(many(100), "lama.tmx")
    under_way.progress.connect(told.append)
    with qtbot.waitSignal(under_way.finished) as finished:
        session.type_target(4, "Typed meanwhile.")
    assert finished.args == [True]
    assert told == [40, 80]
    assert len(list(session.memory_sources())) == 100
    session.undo()
    session.undo()
    assert not list(session.memory_sources())


def test_a_window_s_import_that_is_cancelled_leaves_nothing(qtbot: QtBot, session: Session) -> None:
    under_way = session.start_importing_units(many(100), "lama.tmx")
    with qtbot.waitSignal(under_way.progress):
        pass
    with qtbot.waitSignal(under_way.finished) as finished:
        under_way.cancel()
    assert finished.args == [False]
    assert not list(session.memory_sources())


def test_a_window_s_import_ends_when_the_user_undoes_it(qtbot: QtBot, session: Session) -> None:
    under_way = session.start_importing_units(many(1000), "lama.tmx")
    with qtbot.waitSignal(under_way.progress):
        pass
    with qtbot.waitSignal(under_way.finished) as finished:
        session.undo()
    assert finished.args == [False]
    assert not list(session.memory_sources())


def test_a_file_that_fails_halfway_is_told_and_leaves_nothing(qtbot: QtBot, session: Session) -> None:
    def failing() -> Iterator[TranslationUnit]:
        yield from many(50)
        raise ExchangeError("The stick was pulled.")

    under_way = session.start_importing_units(failing(), "lama.tmx")
    with qtbot.waitSignal(under_way.failed) as failed:
        pass
    assert failed.args[0].text == "The stick was pulled."
    assert not list(session.memory_sources())


def test_closing_ends_an_import(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session.create(tmp_path / "baru.wbp")
    under_way = session.start_importing_units(many(1000), "lama.tmx")
    with qtbot.waitSignal(under_way.progress):
        pass
    session.close()
    again = Session.open(tmp_path / "baru.wbp")
    assert not list(again.memory_sources())
    assert again.interrupted == ()
    again.close()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PEMBELI", True),
        ("pembeli ramai", True),
        ("ramai pembeli", False),
        ("pemb", False),
        ("pemb*", True),
        ("pembeli ram*", True),
        ('"pembeli', True),
        ("NOT", False),
        ("source : x", False),
        ("“", False),
        ("", False),
    ],
)
def test_concordance_finds_phrases_and_beginnings(session: Session, text: str, found: bool) -> None:
    session.import_units([BUSY], "lama.tmx")
    assert session.concordance(text) == ([BUSY] if found else [])


def test_concordance_looks_at_what_was_confirmed_too_and_at_either_side(session: Session) -> None:
    session.import_units([replace(BUSY, target="The café is crowded.")], "lama.tmx")
    session.type_target(4, "There are many buyers.")
    session.confirm([4])
    hits = session.concordance("pembeli")
    assert [unit.target for unit in hits] == ["There are many buyers.", "The café is crowded."]
    assert [unit.changed_by for unit in hits] == ["Ani", "Budi"]
    assert not session.concordance("buyers")
    assert len(session.concordance("buyers", in_target=True)) == 1
    assert len(session.concordance("cafe", in_target=True)) == 1


def test_concordance_gives_a_pair_the_place_of_its_newest_unit(session: Session) -> None:
    between = replace(BUSY, target="Buyers crowd in.", changed_at="2026-05-05T00:00:00Z")
    again = replace(BUSY, changed_at="2026-09-09T00:00:00Z")
    session.import_units([BUSY, between], "lama.tmx")
    session.import_units([again], "baru.tmx")
    assert session.concordance("pembeli") == [again, between]


def test_concordance_follows_undo_editing_and_withdrawal(session: Session) -> None:
    session.import_units([BUSY], "lama.tmx")
    session.undo()
    assert not session.concordance("pembeli")
    session.type_target(4, "Buyers came.")
    session.confirm([4])
    session.type_target(4, "Shoppers came.")
    session.confirm([4])
    assert not session.concordance("buyers", in_target=True)
    assert session.concordance("shoppers", in_target=True)
    session.reject([4], "Tone")
    assert not session.concordance("shoppers", in_target=True)
