"""A review sheet goes to a reviewer who has LibreOffice, and comes back as LibreOffice wrote it."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pytest
from click.testing import CliRunner, Result

from workbench.cli import workbench_group
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.draft import Draft
from workbench.services.session import Session

PATIENCE = 240  # s; its first start makes a whole profile
BODY = "Harga turun 3,5 persen. “Kami senang,” kata Bu Ani. Rumusnya =A1+1."
TARGETS = {2: "Prices fell by 3.5%.", 3: "“We are glad,” says Mrs Ani.", 4: "=A1+1 is the formula."}
MENDED = "“We are pleased,” Mrs Ani said."
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "beras.wbp"
    session = Session.create(path, author="Siti")
    session.import_articles([Article("Beras", (Paragraph(BODY, ParagraphKind.BODY),), file="beras.html")])
    sources = {each.number: each for each in session.segments(session.segment_ids())}
    offered = [(sources[at].id, Draft(sources[at].source, text, -0.3)) for at, text in TARGETS.items()]
    session.apply_drafts(offered)
    session.confirm([sources[2].id, sources[3].id])
    session.close()
    return path


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> str:
    return tmp_path_factory.mktemp("profile").as_uri()


def workbench(*arguments: str | Path) -> Result:
    return CliRunner().invoke(workbench_group, [str(argument) for argument in arguments])


def segments(project: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in workbench("segments", project, "--json").stdout.splitlines()]


def saved_as(file: Path, ending: str, profile: str) -> Path:
    """Let LibreOffice open a file and save it in another format."""
    folder = file.parent / f"as-{ending}"
    office = ["soffice", "--headless", "--norestore", f"-env:UserInstallation={profile}"]
    asked = [*office, "--convert-to", ending, "--outdir", folder, file]
    subprocess.run(asked, check=True, capture_output=True, timeout=PATIENCE)
    return folder / f"{file.stem}.{ending}"


def mend_spreadsheet(file: Path) -> None:
    book = openpyxl.load_workbook(file)
    for row in book.active.iter_rows():
        for cell in row:
            if cell.value == TARGETS[3]:
                cell.value = MENDED
    book.save(file)


def mend_document(file: Path) -> None:
    document = docx.Document(str(file))
    for cell in (cell for row in document.tables[0].rows for cell in row.cells):
        if cell.text == TARGETS[3]:
            cell.text = MENDED
    document.save(str(file))


@pytest.mark.parametrize(
    ("ending", "office", "mend"),
    [("xlsx", "ods", mend_spreadsheet), ("docx", "odt", mend_document)],
)
def test_what_the_reviewer_mended_comes_back_and_nothing_else(
    project: Path, profile: str, ending: str, office: str, mend: Callable[[Path], None]
) -> None:
    sheet = project.with_name(f"review.{ending}")
    assert workbench("export", project, "--sheet", sheet).exit_code == 0
    returned = saved_as(saved_as(sheet, office, profile), ending, profile)
    untouched = workbench("import", project, returned, "--preview")
    assert untouched.stdout == "read 4, updated 0, unchanged 4, conflicts 0; nothing was changed\n"
    before = segments(project)
    mend(returned)
    assert workbench("import", project, returned).stdout.splitlines()[-1] == (
        "read 4, updated 1, unchanged 3, conflicts 0"
    )
    after = segments(project)
    assert [each["target"] for each in after] == [
        MENDED if each["target"] == TARGETS[3] else each["target"] for each in before
    ]
    assert sum(was != now for was, now in zip(before, after, strict=True)) == 1
