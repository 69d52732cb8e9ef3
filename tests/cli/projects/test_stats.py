"""``workbench stats`` counts a project as a table and as CSV."""

import csv
import io
from pathlib import Path

from click.testing import CliRunner

from workbench.cli import workbench_group
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.services.session import Session


def project(path: Path) -> Path:
    session = Session.create(path)
    body = (Paragraph("Hujan turun. Hujan turun.", ParagraphKind.BODY),)
    session.import_articles([Article("", body, file="a.txt", digest="a")])
    session.type_target(session.segment_ids()[0], "It rains.")
    session.close()
    return path


def stats(*arguments: str | Path) -> str:
    return CliRunner().invoke(workbench_group, ["stats", *map(str, arguments)]).stdout


def test_bands_and_states_are_rows_of_a_csv(tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(stats(project(tmp_path / "a.wbp"), "--csv"))))
    told = {(row["by"], row["name"]): (row["segments"], row["words"], row["characters"]) for row in rows}
    assert told["band", "repetition"] == told["band", "new"] == ("1", "2", "12")
    assert told["state", "draft"] == told["state", "untranslated"] == ("1", "2", "12")
    assert told["all", "total"] == ("2", "4", "24")
    assert rows[-1]["minutes"] == "0"


def test_people_get_a_table(tmp_path: Path) -> None:
    lines = stats(project(tmp_path / "a.wbp")).splitlines()
    assert lines[0].split() == ["segments", "words", "characters"]
    assert "total                  2         4          24" in lines
    assert lines[-1] == "Time spent: 0 h 0 min"
