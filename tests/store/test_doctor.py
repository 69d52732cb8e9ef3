"""Damaged files: what is wrong is told, what can be read is saved into a copy, the file stays as it is."""

import random
import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.errors import ProjectError
from workbench.domain.memory import TranslationUnit
from workbench.services.session import Session
from workbench.store import doctor, opening

SENTENCES = 400


@pytest.fixture(scope="module")
def whole(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A project of four articles, half of it confirmed, with an imported memory and a history."""
    session = Session.create(tmp_path_factory.mktemp("whole") / "p.wbp", author="Ani")
    for place in range(4):
        body = [
            Paragraph(f"Warga desa ke-{place} menanam padi pada hari ke-{n}.", ParagraphKind.BODY)
            for n in range(SENTENCES // 4)
        ]
        session.import_articles([Article(f"Panen {place}", tuple(body), file=f"{place}.txt")])
    ids = session.segment_ids()
    session.copy_source(ids)
    session.confirm(ids[::2])
    session.add_comment(ids[0], "Lihat lagi.")
    session.import_units([TranslationUnit(f"Kapal {n}.", f"Ship {n}.") for n in range(200)], "ships.tmx")
    session.close()
    return session.path.read_bytes()


@pytest.fixture
def project(whole: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "p.wbp"
    path.write_bytes(whole)
    return path


@contextmanager
def changed(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path)) as database, database:
        yield database


def targets(path: Path) -> dict[int, str]:
    with closing(sqlite3.connect(path)) as database:
        return dict(database.execute("SELECT id, CAST(target AS TEXT) FROM segment"))


def schema_pages(content: bytes) -> set[int]:
    """Return the pages, counted from 0, that say what tables there are: the first and those it leads to."""
    (count,) = struct.unpack_from(">H", content, 103)
    cells = struct.unpack_from(f">{count}H", content, 112)
    return {0, *(struct.unpack_from(">I", content, place)[0] - 1 for place in (*cells, 108))}


def mended(path: Path) -> tuple[doctor.Diagnosis, Path]:
    before = path.read_bytes()
    copy = path.with_name("mended.wbp")
    diagnosis = doctor.mend(path, copy)
    assert path.read_bytes() == before
    assert sorted(each.name for each in path.parent.iterdir()) == ["mended.wbp", "p.wbp"]
    assert doctor.look_over(copy).found == diagnosis.left == ()
    session = Session.open(copy)  # it can be worked with
    if ids := session.segment_ids():
        session.type_target(ids[0], "Written in the copy.")
        session.undo()
    session.close()
    return diagnosis, copy


def test_a_sound_project_is_said_to_be_sound(project: Path) -> None:
    assert doctor.look_over(project).found == ()
    diagnosis, copy = mended(project)
    assert diagnosis == doctor.Diagnosis(())
    assert targets(copy) == targets(project)
    with closing(Session.open(copy)) as session:
        assert session.undo_text == "Import ships.tmx into the memory"
        assert len(session.concordance("kapal 7")) == 1


def delete_a_segment(database: sqlite3.Connection) -> None:
    database.execute("DELETE FROM segment WHERE id = 1")


def delete_an_article(database: sqlite3.Connection) -> None:
    database.execute("DELETE FROM article WHERE id = 2")
    database.execute("DELETE FROM paragraph WHERE article_id = 2")


def empty_the_index(database: sqlite3.Connection) -> None:
    database.execute("INSERT INTO unit_words (unit_words) VALUES ('delete-all')")


def number_twice(database: sqlite3.Connection) -> None:
    database.execute("UPDATE segment SET number = 5 WHERE number = 6")


def forget_a_hash(database: sqlite3.Connection) -> None:
    database.execute("UPDATE unit SET key = 0 WHERE id = 3")


def invent_a_state(database: sqlite3.Connection) -> None:
    database.execute("UPDATE segment SET state = 'final' WHERE id = 3")


def scribble_in_the_history(database: sqlite3.Connection) -> None:
    database.execute("UPDATE change SET before = '{\"target' WHERE id = 900")


def undo_in_the_middle(database: sqlite3.Connection) -> None:
    database.execute("UPDATE step SET status = 'undone' WHERE id = 2")


def cut_short(database: sqlite3.Connection) -> None:
    database.execute("UPDATE step SET unfinished = 'undo' WHERE id = (SELECT max(id) FROM step)")


def turn_a_text_into_bytes(database: sqlite3.Connection) -> None:
    database.execute("UPDATE segment SET target = CAST(target AS BLOB) WHERE id = 3")


def turn_a_number_into_a_word(database: sqlite3.Connection) -> None:
    database.execute("UPDATE segment SET score = 'high', locked = 'no' WHERE id = 3")


def break_a_list(database: sqlite3.Connection) -> None:
    database.execute("UPDATE article SET remarks = '[' WHERE id = 1")


def flatten_the_history(database: sqlite3.Connection) -> None:
    database.execute("UPDATE change SET before = '7' WHERE id = 900")


@pytest.mark.parametrize(
    ("harm", "sentence", "mend"),
    [
        (delete_a_segment, "There is 1 translation unit without the segment", "stay in the memory"),
        (delete_an_article, "segments without the article", "Recovered article"),
        (empty_the_index, "search index of the translation units does not fit", ""),
        (number_twice, "4 articles whose segments are not numbered", "numbered anew"),
        (forget_a_hash, "that the memory cannot find", "found again"),
        (invent_a_state, "in a state that does not exist", "drafts now"),
        (scribble_in_the_history, "1 change in the history that cannot be read", "put in order"),
        (flatten_the_history, "1 change in the history that cannot be read", "put in order"),
        (
            turn_a_text_into_bytes,
            "1 segment with something in it that no workbench writes",
            "mended or left out",
        ),
        (turn_a_number_into_a_word, "1 segment with something in it", "2 values that no workbench writes"),
        (break_a_list, "1 article with something in it", "1 value that no workbench writes"),
        (undo_in_the_middle, "1 step of the history that undo could not follow", "put in order"),
        (cut_short, "was cut short; it is taken back when", ""),
    ],
)
def test_what_is_out_of_order_is_told_and_mended(
    project: Path, harm: Callable[[sqlite3.Connection], None], sentence: str, mend: str
) -> None:
    with changed(project) as database:
        harm(database)
    assert sentence in " ".join(doctor.look_over(project).found)
    if harm is cut_short:
        return
    diagnosis, copy = mended(project)
    assert mend in " ".join(diagnosis.done)
    assert targets(copy) == targets(project)


def test_what_was_done_before_the_mending_stands_in_the_history_as_done(project: Path) -> None:
    with closing(Session.open(project)) as session:
        third = session.segment_ids()[2]
        session.undo()  # the import of the memory, so that there is something undone, too
        before = session.history(third), session.revisions([third])
    with changed(project) as database:
        database.execute("UPDATE unit SET key = 0 WHERE id = 3")
    _, copy = mended(project)
    with closing(Session.open(copy)) as session:
        assert session.undo_text == ""
        history = session.history(third)
        assert (history, session.revisions([third])) == before
        assert [each.undone for each in history] == [False] * len(history) != []


def test_an_index_that_is_gone_is_made_again(project: Path) -> None:
    with changed(project) as database:
        database.execute("PRAGMA writable_schema = ON")
        database.execute("DELETE FROM sqlite_master WHERE name = 'segment_key'")
    assert doctor.look_over(project).found
    mended(project)


def test_of_flipped_bytes_all_is_saved_that_can_be_read(project: Path, whole: bytes) -> None:
    before = targets(project)
    pages = sorted({*range(len(whole) // 4096)} - schema_pages(whole))
    for seed in range(12):
        chosen = random.Random(seed)
        damaged = bytearray(whole)
        for _ in range(3):
            page = chosen.choice(pages)
            for _ in range(60):
                damaged[page * 4096 + chosen.randrange(4096)] = chosen.randrange(256)
        project.write_bytes(damaged)
        project.with_name("mended.wbp").unlink(missing_ok=True)
        _, copy = mended(project)
        kept = targets(copy)
        same = sum(kept.get(each) == text for each, text in before.items())
        assert same > 0.6 * SENTENCES, f"only {same} of {SENTENCES} are left with seed {seed}"


@pytest.mark.parametrize("odd", [b"\xff\x7f", b"\x82\x40"], ids=["higher than any", "of a later row"])
def test_an_id_that_makes_no_sense_costs_hardly_another_row(project: Path, whole: bytes, odd: bytes) -> None:
    before = targets(project)
    place = whole.index(2 * b"Warga desa ke-1 menanam padi pada hari ke-50.")  # a segment, not confirmed
    page = place // 4096 * 4096
    (count,) = struct.unpack_from(">H", whole, page + 3)
    cells = struct.unpack_from(f">{count}H", whole, page + 8)
    row_id = page + max(each for each in cells if page + each < place) + 2  # behind the length of the row
    assert whole[row_id] > 0x80 > whole[row_id + 1]  # both are of two bytes
    project.write_bytes(whole[:row_id] + odd + whole[row_id + 2 :])
    _, copy = mended(project)
    kept = targets(copy)
    assert sum(kept.get(each) == text for each, text in before.items()) >= len(before) - 3


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.999])
def test_of_a_truncated_file_the_beginning_is_saved(project: Path, whole: bytes, share: float) -> None:
    project.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(ProjectError, match="its end is missing"):
        opening.open_to_read(project)
    diagnosis, _ = mended(project)
    assert "The end of the file is missing" in diagnosis.found[0]


def test_a_header_that_tells_of_terabytes_makes_no_file_of_that_size(project: Path, whole: bytes) -> None:
    before = targets(project)
    project.write_bytes(whole[:28] + b"\xff\xff\xff\xff" + whole[32:])
    diagnosis, copy = mended(project)
    missing = 0xFFFFFFFF * 4096 - len(whole)
    assert diagnosis == doctor.Diagnosis((f"The end of the file is missing: {missing:,} bytes.",))
    assert targets(copy) == before


def test_a_file_without_its_first_bytes_is_read_all_the_same(project: Path, whole: bytes) -> None:
    project.write_bytes(bytes(100) + whole[100:])
    diagnosis, copy = mended(project)
    assert "first bytes" in diagnosis.found[0]
    assert len(targets(copy)) == SENTENCES + 4


def test_an_older_project_is_mended_as_it_is_and_brought_up_to_date(tmp_path: Path) -> None:
    for stored in sorted((Path(__file__).parent / "older").glob("*.wbp")):
        path = tmp_path / stored.stem / "p.wbp"
        path.parent.mkdir()
        path.write_bytes(stored.read_bytes())
        with changed(path) as database:
            database.execute("UPDATE segment SET number = 9 WHERE number = 3")
        diagnosis, copy = mended(path)
        assert "1 article whose segments" in " ".join(diagnosis.found)
        assert opening.read_header(copy).version == opening.LATEST


@pytest.mark.parametrize("content", [b"", b"Pasar dibuka.\n" * 1000, bytes(20_000)])
def test_what_is_no_project_at_all_is_said_to_be_hopeless(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "p.wbp"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match=r"Nothing in p\.wbp can be read"):
        doctor.mend(path, tmp_path / "mended.wbp")
    assert [each.name for each in tmp_path.iterdir()] == ["p.wbp"]


def test_nothing_is_written_over(project: Path) -> None:
    with pytest.raises(ProjectError, match="already a file"):
        doctor.mend(project, project)
