"""Word documents as people make them: styles, links, tracked changes, boxes - and as nobody should."""

import gc
import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from workbench.domain.errors import IntakeError
from workbench.intake.word_file import word_blocks


def saved(fill: Callable[["docx.document.Document"], object]) -> bytes:
    stream, document = io.BytesIO(), docx.Document()
    fill(document)
    document.save(stream)
    return stream.getvalue()


def paragraphs(*inner: str) -> bytes:
    """Return a document of paragraphs with this markup in them."""

    def fill(document: "docx.document.Document") -> None:
        for each in inner:
            document.element.body.append(parse_xml(f"<w:p {nsdecls('w')}>{each}</w:p>"))

    return saved(fill)


def texts(content: bytes) -> list[str]:
    return [block.text for block in word_blocks(content, "berita.docx")[0]]


def with_text(text: bytes) -> bytes:
    """Return a document with this for the content of its body."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(lambda _: None))) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                start, rest = content.split(b"<w:body>")
                content = start + b"<w:body>" + text + rest
            new.writestr(name, content)
    return stream.getvalue()


def test_styles_say_what_is_a_heading_and_what_a_caption() -> None:
    def fill(document: "docx.document.Document") -> None:
        document.add_heading("Panen kopi mundur", 0)
        document.add_heading("Harga", 2)
        document.add_paragraph("Seorang petani.", style="Caption")
        document.add_paragraph("Kopi belum merah.").add_run(" Sekali.").bold = True
        document.add_paragraph("Hujan turun.", style="List Bullet")

    blocks, _ = word_blocks(saved(fill), "berita.docx")
    assert [(block.tag, block.caption, block.emphasis) for block in blocks] == [
        ("h1", False, False),
        ("h2", False, False),
        ("p", True, False),
        ("p", False, True),
        ("p", False, False),
    ]


def test_a_tracked_insertion_is_text_and_a_deletion_is_none() -> None:
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    inserted = f"<w:ins w:id='1' w:author='Ani'>{run.format('dua ')}</w:ins>"
    deleted = "<w:del w:id='2' w:author='Ani'><w:r><w:delText>tiga </w:delText></w:r></w:del>"
    link = f"<w:hyperlink>{run.format('ton kopi')}</w:hyperlink>"
    content = paragraphs(run.format("Panen ") + inserted + deleted + link)
    assert texts(content) == ["Panen dua ton kopi"]
    assert word_blocks(content, "x")[0][0].emphasis


def test_a_line_break_ends_a_line_and_a_page_break_does_not() -> None:
    first = "<w:t>Satu.</w:t><w:br/>"
    second = "<w:t>Dua</w:t><w:tab/><w:t>tiga</w:t><w:br w:type='page'/><w:t>.</w:t>"
    assert texts(paragraphs(f"<w:r>{first}{second}</w:r>")) == ["Satu.", "Dua tiga."]


def test_a_box_beside_a_paragraph_is_no_part_of_it() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Iklan</w:t></w:r></w:p></w:txbxContent>"
    assert texts(paragraphs(f"<w:r><w:pict>{box}</w:pict></w:r><w:r><w:t>Harga naik.</w:t></w:r>")) == [
        "Harga naik."
    ]


def test_a_merged_cell_is_read_once() -> None:
    def fill(document: "docx.document.Document") -> None:
        table = document.add_table(2, 3)
        table.cell(0, 0).merge(table.cell(1, 2)).text = "Harga"

    assert texts(saved(fill)) == ["Harga"]


def test_a_document_that_was_read_is_gone_before_garbage_is_collected() -> None:
    content = saved(lambda document: document.add_paragraph("Kopi."))
    word_blocks(content, "x")
    gc.collect()
    word_blocks(content, "x")
    assert gc.collect() < 100  # objects; a tree of python-docx has thousands


@pytest.mark.parametrize(
    "text",
    [b"<w:p/>" * 50_001, b"<w:p>" + b"<w:r><w:t>%d</w:t></w:r>" % 7 * 1_000_000 + b"</w:p>"],
    ids=["paragraphs", "runs"],
)
def test_a_document_longer_than_a_book_is_refused(text: bytes) -> None:
    with pytest.raises(IntakeError, match=r"berita\.docx is far longer than an article") as caught:
        word_blocks(with_text(text[:30_000_000]), "berita.docx")
    assert "Split it" in caught.value.hint


def test_what_is_no_text_document_is_refused() -> None:
    content = with_text(b"").replace(b"word/document.xml", b"word/dokument.xml")
    with pytest.raises(IntakeError, match="not a readable Word document"):
        word_blocks(content, "berita.docx")
