"""What comes in as a file: every kind that is read, and one sentence for each that is not."""

import zipfile
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from workbench.domain.article import ParagraphKind
from workbench.domain.errors import IntakeError
from workbench.intake import read_page, read_text

TITLE = "Panen Kopi di Lereng Argopuro Mundur Sebulan"
BODY = (
    "Jember - Panen kopi di lereng Gunung Argopuro mundur sebulan karena hujan turun sampai Juli.",
    "Para petani mengatakan buahnya belum merah. “Kalau dipetik sekarang, harganya jatuh,” kata Haji Salim.",
    "Dinas perkebunan memperkirakan hasil tahun ini sama dengan tahun lalu, yaitu sekitar 4.000 ton.",
)
HTML = f"<html><body><h1>{TITLE}</h1><p>{'</p><p>'.join(BODY)}</p></body></html>"
TEXT = "\n".join((TITLE, *BODY))


def kept(path: Path) -> tuple[str, ...]:
    return tuple(paragraph.text for paragraph in read_page(path).kept())


def refusal(path: Path) -> str:
    with pytest.raises(IntakeError) as caught:
        read_page(path)
    return str(caught.value)


def word_document(path: Path, *paragraphs: str) -> None:
    document = docx.Document()
    document.add_heading(TITLE, 0)
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(str(path))


def web_archive() -> bytes:
    message = EmailMessage()
    message["Subject"] = TITLE
    message.set_content("Halaman ini perlu penampil HTML.")
    message.add_alternative(HTML, subtype="html", cte="quoted-printable")
    message.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="foto.png")
    return message.as_bytes()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize(
    ("name", "content"), [("berita.txt", TEXT), ("berita.html", HTML), ("BERITA.HTM", HTML)]
)
def test_finds_the_encoding(tmp_path: Path, name: str, content: str, encoding: str) -> None:
    path = tmp_path / name
    path.write_bytes(content.encode(encoding))
    assert kept(path) == (TITLE, *BODY)


def test_believes_a_declared_encoding_that_is_neither_utf8_nor_western(tmp_path: Path) -> None:
    path = tmp_path / "berita.html"
    page = HTML.replace("<html>", '<html><head><meta charset="cp1250"></head>').replace("Salim", "Šalim")
    path.write_bytes(page.encode("cp1250"))
    assert "Šalim" in kept(path)[2]


@pytest.mark.parametrize("label", ["hex", "idna", "punycode", "undefined", "utf-16", "no-such"])
def test_a_declared_encoding_that_no_page_can_have_is_not_believed(tmp_path: Path, label: str) -> None:
    path = tmp_path / "berita.html"
    page = HTML.replace("<html>", f'<html><head><meta charset="{label}"></head>').replace("Salim", "Sálim")
    path.write_bytes(page.encode("cp1252"))
    assert "Sálim" in kept(path)[2]


def test_a_page_cut_off_in_the_middle_of_a_letter_is_still_utf8(tmp_path: Path) -> None:
    path = tmp_path / "berita.txt"
    path.write_bytes(TEXT.encode() + "é".encode()[:1])
    assert kept(path)[:3] == (TITLE, *BODY[:2])


def test_reads_a_web_archive(tmp_path: Path) -> None:
    path = tmp_path / "berita.mhtml"
    path.write_bytes(web_archive())
    assert kept(path) == (TITLE, *BODY)


def test_reads_a_word_document(tmp_path: Path) -> None:
    path = tmp_path / "berita.docx"
    word_document(path, *BODY)
    assert kept(path) == (TITLE, *BODY)


def test_reads_the_table_cells_of_a_word_document_in_place(tmp_path: Path) -> None:
    path = tmp_path / "berita.docx"
    document = docx.Document()
    document.add_paragraph(TITLE)
    cell = document.add_table(rows=1, cols=1).rows[0].cells[0]
    cell.text = "\n".join(BODY[:2])
    document.add_paragraph(BODY[2])
    document.save(str(path))
    assert kept(path) == (TITLE, *BODY)


def test_a_page_is_known_by_its_content_where_its_name_says_otherwise(tmp_path: Path) -> None:
    markup, plain = tmp_path / "berita.txt", tmp_path / "berita.html"
    markup.write_text(f"<!DOCTYPE html>{HTML}", encoding="utf-8")
    plain.write_text(TEXT, encoding="utf-8")
    assert kept(markup) == kept(plain) == (TITLE, *BODY)


def test_a_picture_beside_a_paragraph_makes_no_caption_of_it(tmp_path: Path) -> None:
    path = tmp_path / "berita.html"
    path.write_text(HTML.replace("<p>", "<p><img src='kopi.jpg'>"), encoding="utf-8")
    assert tuple(paragraph.text for paragraph in read_page(path).body()) == BODY


def test_pages_without_an_article_are_not_the_same_article() -> None:
    first, second = read_text("Beranda\nOpini"), read_text("Beranda\nBola")
    assert not list(first.kept())
    assert first.digest != second.digest


def test_tags_that_are_never_closed_lose_no_text(tmp_path: Path) -> None:
    path = tmp_path / "berita.html"
    path.write_text(HTML.replace("<h1>", "<div>" * 600 + "<a name='atas'><h1>"), encoding="utf-8")
    assert kept(path) == (TITLE, *BODY)


def test_a_page_that_hides_itself_until_its_scripts_run_is_read(tmp_path: Path) -> None:
    path = tmp_path / "berita.html"
    path.write_text(HTML.replace("<body>", "<body style='display: none'>"), encoding="utf-8")
    assert kept(path) == (TITLE, *BODY)


def test_reads_pasted_text() -> None:
    article = read_text(TEXT, "papan klip")
    assert (article.title, article.file) == (TITLE, "papan klip")
    assert tuple(paragraph.text for paragraph in article.body()) == BODY


def test_half_a_letter_on_the_clipboard_is_replaced() -> None:
    assert read_text(TEXT.replace("Juli", "Juli \ud83d")).title == TITLE


def test_a_claimed_title_cut_in_the_middle_of_a_letter_is_replaced_there(tmp_path: Path) -> None:
    path = tmp_path / "berita.html"
    facts = '{"@type": "NewsArticle", "headline": "Kopi Mundur \\ud83d", "publisher": "Kebun \\ud83d"}'
    head = f'<head><script type="application/ld+json">{facts}</script></head>'
    path.write_text(f"<html>{head}<body><p>{'</p><p>'.join(BODY)}</p></body></html>", encoding="utf-8")
    article = read_page(path)
    assert (article.title, article.publisher) == (
        "Kopi Mundur \N{REPLACEMENT CHARACTER}",
        "Kebun \N{REPLACEMENT CHARACTER}",
    )


def test_only_text_pages_have_lines(tmp_path: Path) -> None:
    path = tmp_path / "berita.html"
    path.write_text(HTML, encoding="utf-8")
    assert [paragraph.line for paragraph in read_page(path).body()] == [None] * 3
    assert [paragraph.line for paragraph in read_text(TEXT).body()] == [2, 3, 4]


def test_the_same_article_has_the_same_digest_from_whatever_file(tmp_path: Path) -> None:
    page, document = tmp_path / "berita.html", tmp_path / "berita.docx"
    page.write_text(
        HTML.replace("<body>", "<body><ul><li><a href='/'>Beranda</a></li></ul>"), encoding="utf-8"
    )
    word_document(document, *BODY)
    digests = {read_page(page).digest, read_page(document).digest, read_text(TEXT).digest}
    assert len(digests) == 1
    assert read_text(TEXT.replace("Juli", "Juni")).digest not in digests


def test_a_page_of_embedded_images_is_read_as_fast_as_its_text(tmp_path: Path) -> None:
    image = f"<img src='data:image/png;base64,{'QUJD' * 2_000_000}'>"
    path = tmp_path / "berita.html"
    path.write_text(HTML.replace("</h1>", f"</h1>{image}{image}"), encoding="utf-8")
    assert kept(path) == (TITLE, *BODY)


@pytest.mark.parametrize("odd", ["<script>", "<style x='", "<div><img src=a></div>"])
def test_thousands_of_odd_elements_cost_no_more_than_their_reading(tmp_path: Path, odd: str) -> None:
    path = tmp_path / "berita.html"
    path.write_text(HTML.replace("</body>", f"{odd * 20_000}</body>"), encoding="utf-8")
    assert kept(path) == (TITLE, *BODY)  # it took minutes


def test_a_claimed_title_is_kept_where_the_page_shows_none(tmp_path: Path) -> None:
    path = tmp_path / "berita.html"
    head = f"<head><title>{TITLE} - Kabar Kebun</title></head>"
    path.write_text(f"<html>{head}<body><p>{'</p><p>'.join(BODY)}</p></body></html>", encoding="utf-8")
    article = read_page(path)
    assert (article.title, article.publisher) == (TITLE, "Kabar Kebun")
    assert next(article.kept()).text == TITLE


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("kosong.txt", b"", "kosong.txt is empty."),
        ("kosong.html", b" \r\n\t", "kosong.html is empty."),
        ("kosong.txt", b"\xef\xbb\xbf\n", "kosong.txt is empty."),
        (
            "foto.txt",
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01\x02\x03\x04\x05\x06\x07" * 20,
            "foto.txt is not a text file.",
        ),
        ("tanpa.html", b"<html><body><img src='a.png'></body></html>", "tanpa.html holds no text."),
        ("tanpa.html", b"<!-- -->", "tanpa.html holds no text."),
        ("rusak.docx", b"PK\x03\x04 not a zip at all", "rusak.docx is not a readable Word document."),
        ("gambar.mhtml", b"Content-Type: image/png\n\nabc", "gambar.mhtml holds no web page."),
        ("buku.pdf", b"%PDF-1.7", "buku.pdf is of a kind that cannot be imported."),
    ],
)
def test_refuses_with_one_clear_sentence(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(path).startswith(sentence)


def test_refuses_what_is_not_there_and_what_is_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "folder.html"
    folder.mkdir()
    assert refusal(tmp_path / "hilang.txt").startswith("hilang.txt does not exist.")
    assert refusal(tmp_path / "hilang").startswith("hilang does not exist.")
    assert refusal(folder).startswith("folder.html is a folder, not a page.")


def test_refuses_more_than_fifty_megabytes_without_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "besar.html"
    with path.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    assert refusal(path).startswith("besar.html is larger than 50 MB (51 MB).")


def test_refuses_a_zip_bomb(tmp_path: Path) -> None:
    path = tmp_path / "bom.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w>" + b" " * 30_000_000)
    assert refusal(path).startswith("bom.docx unpacks to far more than a document can hold.")


def test_refuses_a_zip_that_is_no_document(tmp_path: Path) -> None:
    path = tmp_path / "arsip.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("catatan.txt", "halo")
    assert refusal(path).startswith("arsip.docx is not a readable Word document.")


def test_entities_of_a_word_document_are_not_expanded(tmp_path: Path) -> None:
    source, path = tmp_path / "asli.docx", tmp_path / "entitas.docx"
    word_document(source, *BODY)
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            if part == "word/document.xml":
                content = content.replace(b"<w:document", b'<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document', 1)
                content = content.replace(b"Haji Salim", b"Haji &a;Salim", 1)
            new.writestr(part, content)
    assert "aaaa" not in " ".join(kept(path))


def test_a_document_of_another_program_is_refused(tmp_path: Path) -> None:
    source, path = tmp_path / "asli.docx", tmp_path / "lain.docx"
    word_document(source, *BODY)
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.namelist():
            new.writestr(part, b"<d/>" if part == "word/document.xml" else old.read(part))
    assert refusal(path).startswith("lain.docx is not a readable Word document.")


def test_empty_clipboard_is_refused() -> None:
    with pytest.raises(IntakeError, match="There is no text to import"):
        read_text(" \n\t")


NO_BREAKS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(NO_BREAKS, max_size=60), min_size=1, max_size=12))
def test_no_letter_of_any_pasted_text_is_lost(lines: list[str]) -> None:
    def letters(text: str) -> str:
        return "".join(text.split()).replace("\u200b", "").replace("\ufeff", "")

    pasted = "\n".join(lines)
    assume(letters(pasted))
    assert letters("".join(paragraph.text for paragraph in read_text(pasted).paragraphs)) == letters(pasted)


PLACES = st.integers(0, len(HTML))


@settings(max_examples=40, deadline=None)
@given(PLACES, PLACES)
def test_a_mutilated_page_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, start: int, end: int
) -> None:
    path = tmp_path_factory.mktemp("rusak") / "berita.html"
    path.write_text(HTML[:start] + HTML[end:] + "x", encoding="utf-8")
    with suppress(IntakeError):  # nothing but tags may be left
        assert read_page(path).paragraphs


@pytest.mark.parametrize(
    "refrain",
    [
        "Warga diminta bersabar.",
        "Warga diminta tetap bersabar di rumah sampai hujan benar-benar reda di hulu sungai.",
    ],
)
def test_a_sentence_that_comes_back_in_a_text_is_body_each_time(refrain: str) -> None:
    article = read_text("\n\n".join((TITLE, BODY[0], refrain, BODY[1], refrain, BODY[2], refrain)))
    body = [paragraph.text for paragraph in article.body()]
    assert body == [BODY[0], refrain, BODY[1], refrain, BODY[2], refrain]
    assert {paragraph.kind for paragraph in article.paragraphs[1:]} == {ParagraphKind.BODY}


def test_the_headline_said_again_and_a_menu_are_set_aside_once_more() -> None:
    menu = "Beranda\nEkonomi\nOlahraga"
    article = read_text("\n".join((menu, TITLE, *BODY, TITLE, menu)))
    assert [paragraph.text for paragraph in article.body()] == list(BODY)
