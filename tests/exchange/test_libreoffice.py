"""LibreOffice opens what we write for people, and every word is there."""

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

from workbench.domain.article import ParagraphKind
from workbench.domain.bilingual import BilingualSegment
from workbench.domain.segment import State
from workbench.domain.target_article import TargetArticle, TargetParagraph
from workbench.exchange.spreadsheet import write_xlsx
from workbench.exchange.target_text import write_docx, write_html
from workbench.exchange.word_sheet import write_word_sheet

PATIENCE = 240  # s; its first start makes a whole profile
PARAGRAPHS = (
    ("Prices < Rp50,000 & rising.", "“We are ready,” said the mayor…"),
    ("[Kalimat tanpa terjemahan.]", "Emoji 😀 and é́."),
)
ARTICLE = TargetArticle(
    "A busy market", tuple(TargetParagraph(ParagraphKind.BODY, sentences) for sentences in PARAGRAPHS)
)
SEGMENTS = [
    BilingualSegment(1, 1, "Harga < Rp50.000.", "=SUM(1;2)", State.CONFIRMED, "pasar.txt"),
    BilingualSegment(1, 2, "“Siap,” katanya…", "+62 is no number; a, b", State.REVIEWED, "pasar.txt"),
    BilingualSegment(1, 3, "Emoji 😀.", "two\nlines", State.DRAFT, comments=(("Ani", "Look."),)),
]
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("office")


def converted(folder: Path, file: Path, form: str, *options: str) -> str:
    """Let LibreOffice open a file, with a profile of its own, and return what it saved as text."""
    office = [
        "soffice", "--headless", "--norestore", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        *options, "--convert-to", form, "--outdir", folder / "out", file,
    ]  # fmt: skip
    subprocess.run(office, check=True, capture_output=True, timeout=PATIENCE)
    return (folder / "out" / f"{file.stem}.{form.partition(':')[0]}").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("write", "name", "options"),
    [
        (write_docx, "word.docx", ()),
        (write_html, "page.html", ("--infilter=HTML (StarWriter)",)),
    ],
)
def test_the_target_text_is_all_there(folder: Path, write, name: str, options: tuple[str, ...]) -> None:
    write(folder / name, ARTICLE)
    text = converted(folder, folder / name, "txt:Text (encoded):UTF8", *options)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    assert lines == [ARTICLE.title, *(paragraph.text for paragraph in ARTICLE.paragraphs)]


def test_the_sheet_has_every_cell_as_text(folder: Path) -> None:
    write_xlsx(folder / "sheet.xlsx", SEGMENTS)
    text = converted(folder, folder / "sheet.xlsx", "csv:Text - txt - csv (StarCalc):44,34,76")
    rows = list(csv.DictReader(text.splitlines(keepends=True)))
    assert [row["Source"] for row in rows] == [segment.source for segment in SEGMENTS]
    assert [row["Target"] for row in rows] == [segment.target for segment in SEGMENTS]
    assert [row["Comment"] for row in rows] == [segment.comment for segment in SEGMENTS]


def test_the_word_sheet_has_every_text(folder: Path) -> None:
    write_word_sheet(folder / "review.docx", SEGMENTS)
    text = converted(folder, folder / "review.docx", "txt:Text (encoded):UTF8")
    for segment in SEGMENTS:
        assert segment.source in text
        assert all(line in text for line in segment.target.splitlines())
