"""Office files are zip archives of XML: looked over before anything is unpacked."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.domain.errors import ExchangeError
from workbench.domain.packing import DAMAGED, swells
from workbench.domain.wording import tr
from workbench.exchange.xml_reading import opened

LARGEST = 300_000_000  # bytes of all that is packed; a sheet of 100,000 segments has some 100 MB


@contextmanager
def sound_package(path: Path) -> Iterator[zipfile.ZipFile]:
    """Yield an archive that is whole and of sensible size, with no DOCTYPE in its parts.

    Raises:
        ExchangeError: it is not.
    """
    with opened(path) as stream:
        try:
            with zipfile.ZipFile(stream) as package:
                _look_over(path, package)
                yield package
        except DAMAGED as error:
            raise ExchangeError(
                tr("{name} is damaged or locked by a password.", name=path.name), tr("Save it anew.")
            ) from error


def _look_over(path: Path, package: zipfile.ZipFile) -> None:
    parts = package.infolist()
    sizes = ((part.file_size, part.compress_size) for part in parts)
    if swells(sizes, most=LARGEST, ratio=None):  # a sheet of like rows shrinks well
        raise ExchangeError(
            tr("{name} unpacks to more than a sheet can be.", name=path.name), tr("Split it.")
        )
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            with package.open(part) as stream:
                if b"<!DOCTYPE" in stream.read(4096):
                    raise ExchangeError(
                        tr("{name} holds a DOCTYPE, as no office writes it.", name=path.name),
                        tr("Save it anew."),
                    )
