"""Tells the families of models apart by what lies in their folders."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.errors import ModelError
from workbench.domain.languages import SOURCE, TARGET
from workbench.domain.wording import tr
from workbench.mt.facts import read_json
from workbench.mt.layout import NLLB_TOKENS

VOCABULARIES = (
    "shared_vocabulary.json",
    "shared_vocabulary.txt",
    "source_vocabulary.json",
    "source_vocabulary.txt",
)
PIECES = ("sentencepiece.model", "sentencepiece.bpe.model", "spiece.model", "spm.model")
BPE_CODES = "bpe.model"
"""Byte-pair codes, which some Argos packages have instead."""

LANGUAGE_TOKENS: dict[str, tuple[str, ...]] = {
    "nllb": (NLLB_TOKENS[SOURCE], NLLB_TOKENS[TARGET]),
    "m2m100": (f"__{SOURCE}__", f"__{TARGET}__"),
    "madlad": (f"<2{TARGET}>",),
}
"""The tokens in a vocabulary by which a multilingual family is known, and that it speaks our languages."""

MARIAN_TARGET = re.compile(r">>\w+<<")
OUR_MARIAN_TARGETS = (">>eng<<", ">>en<<", ">>eng_Latn<<")
"""How OPUS-MT models of several target languages are told English, the usual way first."""

GROUPS = frozenset({"mul", "map", "poz", "pqw"})
"""All languages, Austronesian, Malayo-Polynesian, Western Malayo-Polynesian (ISO 639-5)."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a folder's files say by themselves.

    ``engine_path`` holds ``model.bin``; ``source`` and ``target`` are None where nothing states them;
    ``source_prefix`` and ``target_prefix`` are those that the package itself asks for.
    """

    family: str
    engine_path: Path
    source_pieces: Path
    target_pieces: Path
    source: str | None = None
    target: str | None = None
    licence: str = ""
    source_prefix: tuple[str, ...] = ()
    target_prefix: tuple[str, ...] = ()


def recognise(path: Path) -> Recognised:
    """Recognise the family of a model folder.

    Raises:
        ModelError: a file that every model of its family has is missing or unreadable.
    """
    if (path / "metadata.json").is_file():
        return _argos(path)
    _require(path / "model.bin")
    vocabulary = frozenset(read_vocabulary(path))
    if (path / "source.spm").is_file() or (path / "target.spm").is_file():
        return _marian(path, vocabulary)
    for family, tokens in LANGUAGE_TOKENS.items():
        if not vocabulary.isdisjoint(tokens):
            return _multilingual(path, family, vocabulary)
    return Recognised("workbench", path, _pieces(path), _pieces(path))


def _multilingual(path: Path, family: str, vocabulary: frozenset[str]) -> Recognised:
    missing = [token for token in LANGUAGE_TOKENS[family] if token not in vocabulary]
    if missing:
        raise ModelError(
            tr("{path} does not know the language {language}.", path=path, language=missing[0]),
            tr("Choose another model."),
        )
    return Recognised(family, path, _pieces(path), _pieces(path), SOURCE, TARGET)


def _argos(path: Path) -> Recognised:
    stated = read_json(path / "metadata.json")
    _require(path / "model" / "model.bin")
    prefix = str(stated.get("target_prefix") or "")
    pieces = path / BPE_CODES if (path / BPE_CODES).is_file() else _pieces(path)
    return Recognised(
        family="argos",
        engine_path=path / "model",
        source_pieces=pieces,
        target_pieces=pieces,
        source=stated.get("from_code"),
        target=stated.get("to_code"),
        licence=str(stated.get("license") or ""),
        target_prefix=(prefix,) if prefix else (),
    )


def _marian(path: Path, vocabulary: frozenset[str]) -> Recognised:
    """Recognise an OPUS-MT model; one of several target languages is told ours by a token."""
    stated = read_json(path / "tokenizer_config.json")
    targets = {token for token in vocabulary if MARIAN_TARGET.fullmatch(token)}
    token = next((each for each in OUR_MARIAN_TARGETS if each in targets), "")
    if targets and not token:
        raise ModelError(
            tr("{path} does not know the language {language}.", path=path, language=OUR_MARIAN_TARGETS[0]),
            tr("Choose another model."),
        )
    return Recognised(
        family="marian",
        engine_path=path,
        source_pieces=_require(path / "source.spm"),
        target_pieces=_require(path / "target.spm"),
        source=_two_letters(stated.get("source_lang")),
        target=TARGET if token else _two_letters(stated.get("target_lang")),
        source_prefix=(token,) if token else (),
    )


def _two_letters(code: object) -> str | None:
    """Return an ISO 639-1 code for the codes that Marian conversions state (``id``, ``ind``, ``eng``).

    A group that Indonesian belongs to says nothing for certain.
    """
    if not code or str(code) in GROUPS:
        return None
    return {"ind": "id", "eng": "en"}.get(str(code), str(code))


def read_vocabulary(path: Path) -> list[str]:
    """Return the tokens of the source side of a CTranslate2 folder.

    Raises:
        ModelError: the folder holds none, or it cannot be read.
    """
    for name in VOCABULARIES:
        if (path / name).is_file():
            return _tokens(path / name)
    raise ModelError(
        tr("{path} holds no vocabulary ({file}).", path=path, file=VOCABULARIES[0]),
        tr("Fetch or convert the model again."),
    )


def _tokens(file: Path) -> list[str]:
    try:
        text = file.read_text(encoding="utf-8")
        return (
            [str(token) for token in json.loads(text)]
            if file.suffix == ".json"
            else text.removesuffix("\n").split("\n")
        )
    except (OSError, ValueError, TypeError, RecursionError) as failure:
        raise ModelError(
            tr("{file} is not a vocabulary.", file=file), tr("Fetch or convert the model again.")
        ) from failure


def _pieces(path: Path) -> Path:
    for name in PIECES:
        if (path / name).is_file():
            return path / name
    raise ModelError(
        tr("{path} holds no SentencePiece model.", path=path),
        tr("It belongs there as {file}.", file=PIECES[0]),
    )


def _require(file: Path) -> Path:
    if not file.is_file():
        raise ModelError(
            tr("{parent} holds no {name}.", parent=file.parent, name=file.name),
            tr("Choose a complete CTranslate2 model folder."),
        )
    return file
