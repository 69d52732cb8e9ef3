"""``workbench glossary`` carries terms into a project and out of it, and the checks know them."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from workbench.cli import workbench_group
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.errors import ExchangeError
from workbench.services.session import Session


def workbench(*arguments: str | Path) -> Result:
    return CliRunner().invoke(workbench_group, [str(argument) for argument in arguments])


def test_terms_are_imported_and_exported(tmp_path: Path) -> None:
    project, table = tmp_path / "news.wbp", tmp_path / "terms.tsv"
    table.write_text("source\ttarget\tforbidden\nwali kota\tmayor\tregent\nbupati\n", encoding="utf-8")
    done = workbench("glossary", "import", project, table)
    assert done.stdout == ("line 3: It has no rendering.\nread 2, added 1, merged 0, known 0, skipped 1\n")
    assert "known 1" in workbench("glossary", "import", project, table).stdout
    done = workbench("glossary", "export", project, tmp_path / "out.csv")
    assert done.stderr == f"workbench: {tmp_path / 'out.csv'} has 1 term.\n"
    assert (tmp_path / "out.csv").read_text(encoding="utf-8-sig") == (
        "source,target,forbidden,note,case\nwali kota,mayor,regent,,\n"
    )


def test_a_file_without_terms_is_told_and_makes_no_project(tmp_path: Path) -> None:
    project, table = tmp_path / "news.wbp", tmp_path / "terms.csv"
    table.write_text("", encoding="utf-8")
    done = workbench("glossary", "import", project, table)
    assert isinstance(done.exception, ExchangeError)
    assert str(done.exception).startswith(f"{table} has no terms that can be imported.")
    assert not project.exists()


def test_the_project_s_check_goes_by_its_glossary(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "news.wbp")
    body = (Paragraph("Wali kota tiba.", ParagraphKind.BODY),)
    session.import_articles([Article("", body, file="a.txt", digest="a")])
    session.type_target(session.segment_ids()[0], "The regent arrived.")
    session.close()
    (tmp_path / "terms.csv").write_text("source,target,forbidden\nwali kota,mayor,regent\n", encoding="utf-8")
    workbench("glossary", "import", tmp_path / "news.wbp", tmp_path / "terms.csv")
    (row,) = map(json.loads, workbench("check", tmp_path / "news.wbp", "--json").stdout.splitlines())
    assert (row["check"], row["fix"]) == ("forbidden term", "The mayor arrived.")


def test_a_bad_file_leaves_no_project_behind(tmp_path: Path) -> None:
    done = workbench("glossary", "import", tmp_path / "news.wbp", tmp_path / "terms.doc")
    assert isinstance(done.exception, ExchangeError)
    assert not (tmp_path / "news.wbp").exists()
