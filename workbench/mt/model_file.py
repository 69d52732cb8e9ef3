"""What a CTranslate2 ``model.bin`` declares, read without loading it.

The layout is that of ``ModelSpec._serialize`` in ctranslate2/specs/model_spec.py: version, spec name,
revision, then the variables (name, shape, type, bytes), then the aliases. All integers little-endian.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from workbench.domain.errors import ModelError
from workbench.domain.wording import tr

OLDEST_VERSION = 2
LONGEST_NAME = 4096
MOST_VARIABLES = 1_000_000


@dataclass(frozen=True, slots=True)
class Variable:
    """One tensor of the file: ``offset`` and ``size`` in bytes, ``kind`` the number of its type."""

    name: str
    shape: tuple[int, ...]
    kind: int
    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class ModelFile:
    """The table of contents of a ``model.bin``; ``aliases`` are names of tensors that stand under another."""

    spec: str
    variables: dict[str, Variable]
    aliases: dict[str, str]

    def positions(self) -> int | None:
        """Return how many positions the model has, or None where no table bounds them."""
        tables = [v for name, v in self.variables.items() if name.endswith("position_encodings/encodings")]
        return min((table.shape[0] for table in tables if table.shape), default=None)

    def vocabulary_size(self) -> int | None:
        """Return how many tokens the source side embeds, or None where that cannot be told."""
        table = self.variables.get("encoder/embeddings_0/weight") or self.variables.get(
            "decoder/embeddings/weight"
        )
        return table.shape[0] if table and table.shape else None


def read_model_file(path: Path) -> ModelFile:
    """Read the table of contents and check that every tensor is there in full.

    Raises:
        ModelError: the file is missing, foreign or truncated.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            spec = _read_head(file)
            variables = {variable.name: variable for variable in _read_variables(file, size)}
            aliases = {_text(file): _text(file) for _ in range(_count(file))}
    except FileNotFoundError:
        raise ModelError(
            tr("{parent} holds no {name}.", parent=path.parent, name=path.name),
            tr("Choose a CTranslate2 model folder."),
        ) from None
    except OSError as failure:
        raise ModelError(
            tr("{path} cannot be read: {strerror}.", path=path, strerror=failure.strerror)
        ) from failure
    except (struct.error, UnicodeDecodeError, ValueError):
        raise ModelError(
            tr("{path} is damaged or not a CTranslate2 model.", path=path),
            tr("Fetch or convert the model again."),
        ) from None
    return ModelFile(spec, variables, aliases)


def _read_head(file: BinaryIO) -> str:
    if not OLDEST_VERSION <= _number(file, "I") < 100:
        raise ValueError("not a version")
    spec = _text(file)
    _number(file, "I")
    return spec


def _read_variables(file: BinaryIO, file_size: int) -> Iterator[Variable]:
    for _ in range(_count(file)):
        name = _text(file)
        shape = tuple(_number(file, "I") for _ in range(_number(file, "B")))
        kind, size = _number(file, "B"), _number(file, "I")
        offset = file.tell()
        if offset + size > file_size:
            raise ValueError("truncated")
        file.seek(size, 1)
        yield Variable(name, shape, kind, offset, size)


def _count(file: BinaryIO) -> int:
    count = _number(file, "I")
    if count > MOST_VARIABLES:
        raise ValueError("not a count")
    return count


def _number(file: BinaryIO, form: str) -> int:
    form = "<" + form
    (value,) = struct.unpack(form, file.read(struct.calcsize(form)))
    return int(value)


def _text(file: BinaryIO) -> str:
    length = _number(file, "H")
    if not 0 < length < LONGEST_NAME:
        raise ValueError("not a name")
    return file.read(length)[:-1].decode("utf-8")  # the file stores a closing NUL
