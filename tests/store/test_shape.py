"""A file that is no project of ours in its tables or its rows is refused in a sentence, whatever it holds."""

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from workbench.domain.alignment import Alignment, SourceSentence
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bead import Bead
from workbench.domain.errors import ProjectError
from workbench.domain.glossary import Term
from workbench.services.session import Session
from workbench.store import doctor, opening
from workbench.store.shape import LISTS, SHAPE, lacks, misfitting

OLDER = Path(__file__).parent / "older"


@pytest.fixture
def project(qapp: object, tmp_path: Path) -> Path:
    path = tmp_path / "pasar.wbp"
    with closing(Session.create(path, author="Ani")) as session:
        session.import_articles([Article("Pasar", (Paragraph("Pasar dibuka.", ParagraphKind.BODY),))])
        session.confirm(session.copy_source(session.segment_ids()).done)
        session.add_term(Term("wali kota", ("mayor",)))
    return path


def run(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(sql)


def columns(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    rows = connection.execute(
        "SELECT made.name, held.name FROM sqlite_master AS made JOIN pragma_table_info(made.name) AS held "
        "WHERE made.type = 'table' AND made.name NOT LIKE '%_words_%' AND made.name NOT LIKE '%sqlite_%'"
    )
    return set(rows)


def test_the_tables_that_are_looked_for_are_those_of_a_project(project: Path) -> None:
    with closing(opening.open_to_read(project)) as file:
        assert columns(file.connection) == {
            (table, column) for table, names in SHAPE.items() for column in names.split()
        }
        assert not lacks(file.connection)
        assert not misfitting(file.connection)
    assert all(column in SHAPE[table].split() for table, names in LISTS.items() for column in names)


@pytest.mark.parametrize("number", range(1, 11))
def test_an_older_project_has_them_once_it_is_up_to_date(number: int) -> None:
    with closing(opening.open_to_read(OLDER / f"version-{number}.wbp")) as file:
        assert not lacks(file.connection)
        assert not misfitting(file.connection)


@pytest.mark.parametrize(
    "harm",
    [
        "DROP TABLE bead",
        "ALTER TABLE step RENAME COLUMN author TO odd",
        "UPDATE segment SET number = 'x'",
        "UPDATE term SET required = '{'",
        "UPDATE article SET title = x'ff'",
    ],
)
def test_what_no_workbench_wrote_is_refused_and_nothing_is_left_of_it(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    run(project, harm)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    for open_it in (opening.open_to_read, opening.open_to_write):
        with pytest.raises(ProjectError, match=r"pasar\.wbp is damaged\. Open a backup"):
            open_it(project)
    assert not list(scratch.iterdir())


READINGS: dict[str, Callable[[Session], object]] = {
    "UPDATE segment SET state = 'final'": lambda session: session.segments(session.segment_ids()),
    "UPDATE term SET required = '{'": Session.terms,
    "UPDATE change SET before = '7'": lambda session: session.history(1),
    "UPDATE unit SET origin = 'oracle'": lambda session: session.concordance("pasar"),
    "UPDATE segment SET words = 9223372036854775807": Session.articles,
    "UPDATE segment SET state = 'final', origin = 'oracle'": Session.counts,
}


@pytest.mark.parametrize("harm", READINGS)
def test_of_a_large_file_it_is_told_when_the_row_is_read(
    project: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    run(project, harm)
    monkeypatch.setattr(opening, "LOOKED_OVER", 0)
    with (
        closing(Session.open(project, read_only=True)) as session,
        pytest.raises(ProjectError, match=r"pasar\.wbp is damaged"),
    ):
        READINGS[harm](session)


def test_a_history_that_undo_cannot_read_is_told(project: Path) -> None:
    run(project, "DELETE FROM step WHERE id = (SELECT max(id) FROM step)")  # the term, of which nothing was
    run(project, "UPDATE change SET before = '{' WHERE before IS NOT NULL")
    with (
        closing(Session.open(project)) as session,
        pytest.raises(ProjectError, match=r"pasar\.wbp is damaged"),
    ):
        session.undo()


def test_an_alignment_of_which_only_the_end_is_accepted_is_sound(project: Path, tmp_path: Path) -> None:
    texts = ["Satu.", "Dua.", "Tiga."]
    sources = tuple(SourceSentence(each, 1, 0, len(each)) for each in texts)
    with closing(Session.open(project)) as session:
        text = Article("Danau", (Paragraph(" ".join(texts), ParagraphKind.BODY),))
        beads = [Bead((at,), (at,), 0.9) for at in range(3)]
        article = session.begin_alignment(text, Alignment(sources, ("One.", "Two.", "Three.")), beads)
        session.accept_beads(article, [session.beads(article)[2].id])
    assert doctor.mend(project, tmp_path / "mended.wbp") == doctor.Diagnosis(())
    run(project, "UPDATE segment SET number = -1 WHERE target = 'Three.'")
    assert "not numbered" in " ".join(doctor.mend(project, tmp_path / "again.wbp").found)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE bead SET source = 'x' WHERE id = 1",
        "UPDATE bead SET state = 'sure' WHERE id = 1",
        "UPDATE alignment SET drafts = '7'",
    ],
)
def test_an_alignment_that_cannot_be_read_is_mended(project: Path, tmp_path: Path, harm: str) -> None:
    sources = tuple(SourceSentence(each, 1, 0, len(each)) for each in ("Satu.", "Dua."))
    beads = [Bead((0,), (0,), 0.9), Bead((1,), (1,), 0.9)]
    with closing(Session.open(project)) as session:
        text = Article("Danau", (Paragraph("Satu. Dua.", ParagraphKind.BODY),))
        article = session.begin_alignment(text, Alignment(sources, ("One.", "Two.")), beads)
    run(project, harm)
    assert "cannot be read" in " ".join(doctor.look_over(project).found)
    assert doctor.mend(project, tmp_path / "mended.wbp").left == ()
    with closing(Session.open(tmp_path / "mended.wbp")) as session:
        assert session.alignment(article).targets == ("One.", "Two.")
        assert beads[1] in [each.bead for each in session.beads(article)]
