"""Small sound files of every kind, with more in them than those of ``readers``, to be broken; made up."""

import io
import json
import struct
from collections.abc import Iterator
from pathlib import Path

from tests.hostile.readers import SEGMENT, packed, sound
from workbench.domain.alignment import Alignment, SourceSentence
from workbench.domain.article import Article, Paragraph, ParagraphKind
from workbench.domain.bead import Bead
from workbench.domain.glossary import Term
from workbench.services.session import Session

OLDER = Path(__file__).parents[1] / "store" / "older"
HERE = Path(__file__).parent / "sound"


def examples(name: str, folder: Path) -> list[bytes]:
    """Return sound files that the reader ``name`` reads."""
    own = HERE / name
    if own.exists():
        return [sound(name, folder), own.read_bytes(), *_in_other_encodings(name, own)]
    if name.endswith(".docx"):
        return [_word("page" if name.startswith("page") else "sheet")]
    if name.endswith(".wbp"):
        older = [OLDER / f"version-{number}.wbp" for number in (3, 10)]
        return [_worked_on(folder / f"worked-{name}")] * 6 + [each.read_bytes() for each in older]
    return [_sheet(), sound(name, folder)] if name.endswith(".xlsx") else [_model()]


def _in_other_encodings(name: str, file: Path) -> Iterator[bytes]:
    text = file.read_text(encoding="utf-8")
    if name in {"memory.tmx", "page.txt"}:
        yield text.replace("UTF-8", "UTF-16").encode("utf-16")
    if name == "page.html":
        yield text.replace("utf-8", "windows-1252").encode("cp1252")


def _word(name: str) -> bytes:
    """Return a document of as few parts as a word processor takes: python-docx's own has 36 KB."""
    parts = {
        "[Content_Types].xml": "types.xml",
        "_rels/.rels": "package.rels",
        "word/_rels/document.xml.rels": "document.rels",
        "word/styles.xml": "styles.xml",
        "word/document.xml": f"{name}.xml",
    }
    return packed({part: (HERE / "word" / file).read_bytes() for part, file in parts.items()})


def _sheet() -> bytes:
    """Return a sheet as an office writes it: shared texts, numbers, a date, a formula."""
    from openpyxl import Workbook  # noqa: PLC0415 - for this kind only

    stream, book = io.BytesIO(), Workbook()
    for row in (
        ["Number", "Target", "State", "Source"],
        [3, "Prices.", "draft", "Harga."],
        [4.0, "=1+1", True, None],
    ):
        book.worksheets[0].append(row)
    book.save(stream)
    return stream.getvalue()


def _model() -> bytes:
    """Return a package with the smallest weights that are ones, and no sentence pieces."""

    def text(name: str) -> bytes:
        return struct.pack("<H", len(name) + 1) + name.encode() + b"\x00"

    weights = struct.pack("<I", 6) + text("TransformerSpec") + struct.pack("<II", 3, 2)
    weights += text("encoder/embeddings_0/weight") + struct.pack("<BIIBI", 2, 3, 1, 1, 3) + b"abc"
    weights += text("decoder/position_encodings/encodings") + struct.pack("<BIIBI", 2, 64, 1, 1, 4) + b"abcd"
    weights += struct.pack("<I", 1) + text("decoder/embeddings/weight") + text("encoder/embeddings_0/weight")
    facts = {
        "metadata.json": {"from_code": "id", "to_code": "en", "target_prefix": "", "license": "MIT"},
        "model/config.json": {"add_source_eos": True, "layer_norm_epsilon": None},
        "model/shared_vocabulary.json": ["<unk>", "<s>", "pasar"],
        "workbench.json": {"beam": 2, "limits": {"source_pieces": 9}, "tokens": {"source_suffix": ["</s>"]}},
    }
    parts = {f"id_en/{name}": json.dumps(each).encode() for name, each in facts.items()}
    return packed(parts | {"id_en/sentencepiece.model": b"pieces", "id_en/model/model.bin": weights})


def _worked_on(path: Path) -> bytes:
    """Return a project with something in most of its tables."""
    session = Session.create(path, author="Ani")
    lines = [Paragraph(f"Pasar {number} dibuka. Harga turun.", ParagraphKind.BODY) for number in range(3)]
    session.import_articles([Article("Pasar", tuple(lines)), Article("Ikan", tuple(lines))])
    session.confirm(session.copy_source(session.segment_ids()).done)
    session.add_term(Term("wali kota", ("mayor",)))
    session.add_comment(session.segment_ids()[0], SEGMENT.comments[0][1])
    sides = tuple(SourceSentence(text, 1, at, at + 5) for at, text in enumerate(("Satu.", "Dua.")))
    beads = [Bead((0,), (0,), 0.9), Bead((1,), (), None)]
    session.begin_alignment(Article("Danau", tuple(lines)), Alignment(sides, ("One.",)), beads)
    session.close()
    return path.read_bytes()
