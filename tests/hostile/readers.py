"""Every reader of files from outside, and a sound file of its kind to begin from; the texts are made up."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bilingual import BilingualSegment
from workbench.domain.glossary import Term
from workbench.domain.memory import TranslationUnit
from workbench.domain.segment import State
from workbench.exchange.formats import read_bilingual, write_bilingual
from workbench.exchange.glossary_files import read_glossary, write_glossary
from workbench.exchange.tmx import write_tmx
from workbench.exchange.tmx_reading import read_tmx
from workbench.exchange.xliff import write_xliff
from workbench.intake import read_page
from workbench.mt.catalogue import Catalogue
from workbench.services.session import Session
from workbench.store import doctor

SEGMENT = BilingualSegment(
    article=2, number=3, source="Harga < Rp5.000 & turun.", target="Prices < Rp5,000 & falling.",
    state=State.CONFIRMED, file="pasar.txt", title="Pasar", comments=(("Ani", "Check."), ("", "Done.")),
)  # fmt: skip
UNIT = TranslationUnit(
    "Harga < Rp5.000 & turun.", "Prices < Rp5,000 & falling.", note="Ani", created_by="Ani"
)
TERM = Term("wali kota", ("mayor",), ("city guardian",), "a note")
PAGE = "<html><head><title>Pasar</title></head><body><h1>Pasar dibuka</h1><p>{}</p></body></html>".format(
    "Pasar apung di Danau Melati dibuka lagi pada Senin, kata wali kota. " * 6
)
PACKED = {".xlsx", ".docx", ".argosmodel"}

Read = Callable[[Path], object]


def bilingual(path: Path) -> object:
    return list(read_bilingual(path))


def memory(path: Path) -> object:
    return sum(1 for _ in read_tmx(path, skipped=lambda _: None))


def model(path: Path) -> object:
    return Catalogue(path.parent / "none", path.parent / "models").add(path)


def project(path: Path) -> object:
    """Read of a project what its window shows."""
    session = Session.open(path, read_only=True)
    try:
        shown = session.segments(session.segment_ids())
        aligned = [(session.alignment(each), session.beads(each)) for each in session.alignment_ids()]
        beside = [(session.comments(each.id), session.history(each.id)) for each in shown[:2]]
        return (
            shown,
            aligned,
            beside,
            session.articles(),
            session.counts(),
            session.terms(),
            session.step_times(),
        )
    finally:
        session.close()


def look_over(path: Path) -> object:
    return doctor.look_over(path)


READERS: dict[str, Read] = {
    "memory.tmx": memory,
    "old.xlf": bilingual,
    "new.xliff": bilingual,
    "table.tsv": bilingual,
    "table.csv": bilingual,
    "table.jsonl": bilingual,
    "sheet.xlsx": bilingual,
    "sheet.docx": bilingual,
    "terms.tbx": read_glossary,
    "terms.csv": read_glossary,
    "page.html": read_page,
    "page.mhtml": read_page,
    "page.txt": read_page,
    "page.docx": read_page,
    "model.argosmodel": model,
    "project.wbp": project,
    "damaged.wbp": look_over,
}


def sound(name: str, folder: Path) -> bytes:
    """Return the bytes of a sound file that the reader ``name`` reads."""
    path = folder / name
    if name.endswith(".tmx"):
        write_tmx(path, [UNIT, UNIT])
    elif name == "new.xliff":
        write_xliff(path, [SEGMENT], "2.1")
    elif name.startswith("terms"):
        write_glossary(path, [TERM])
    elif name.startswith("page"):
        return _page(path.suffix)
    elif name.endswith(".argosmodel"):
        facts = json.dumps({"from_code": "id", "to_code": "en"}).encode("utf-8")
        return packed({"id_en/metadata.json": facts, "id_en/model/model.bin": bytes(500)})
    elif name.endswith(".wbp"):
        session = Session.create(path, author="Ani")
        session.import_articles([Article("Pasar", (Paragraph("Pasar dibuka.", ParagraphKind.BODY),))])
        session.confirm(session.copy_source(session.segment_ids()).done)
        session.close()
    else:
        write_bilingual(path, [SEGMENT, SEGMENT], ending=path.suffix)
    return path.read_bytes()


def packed(parts: dict[str, bytes]) -> bytes:
    """Return a zip of these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def unpacked(content: bytes) -> dict[str, bytes]:
    """Return the parts of a zip."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _page(ending: str) -> bytes:
    if ending == ".docx":
        from docx import Document  # noqa: PLC0415 - for this kind only

        stream, document = io.BytesIO(), Document()
        document.add_heading("Pasar dibuka")
        document.add_paragraph("Pasar apung di Danau Melati dibuka lagi pada Senin.")
        document.save(stream)
        return stream.getvalue()
    if ending == ".mhtml":
        head = 'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--b"\r\n\r\n'
        part = "----b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        return f"{head}{part}{PAGE}\r\n----b--\r\n".encode()
    return PAGE.encode() if ending == ".html" else b"Pasar dibuka\n\nPasar apung dibuka lagi.\n"
