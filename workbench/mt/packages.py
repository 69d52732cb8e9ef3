"""Argos packages (``.argosmodel``, a zip) are unpacked without trusting them."""

import shutil
import zipfile
from pathlib import Path, PurePosixPath

from workbench.domain.errors import ModelError
from workbench.domain.packing import DAMAGED, swells
from workbench.domain.wording import tr

MOST_BYTES = 8 << 30
MOST_FILES = 10_000


def is_package(path: Path) -> bool:
    """Tell whether a path is a file that may be a package."""
    return path.is_file()


def unpack(package: Path, place: Path) -> None:
    """Unpack a package into a new folder, without the single folder that it may be wrapped in.

    Raises:
        ModelError: it is damaged, would write outside the folder, or would grow beyond reason.
    """
    try:
        with zipfile.ZipFile(package) as archive:
            members = [member for member in archive.infolist() if not member.filename.endswith("/")]
            _refuse_growth(package, members)
            top = _common_top(package, members)
            for member in members:
                _extract(archive, member, place.joinpath(*_parts(package, member)[top:]))
    except DAMAGED as failure:
        raise ModelError(
            tr("{package} is not a whole package.", package=package), tr("Fetch it again.")
        ) from failure


def _refuse_growth(package: Path, members: list[zipfile.ZipInfo]) -> None:
    sizes = ((member.file_size, member.compress_size) for member in members)
    if not 0 < len(members) <= MOST_FILES or swells(sizes, most=MOST_BYTES):
        raise ModelError(
            tr("{package} does not hold a model.", package=package), tr("Choose an Argos package.")
        )


def _common_top(package: Path, members: list[zipfile.ZipInfo]) -> int:
    """Return how many leading folders all members share: 1 when the package is wrapped, else 0."""
    tops = {_parts(package, member)[0] for member in members}
    wrapped = len(tops) == 1 and all(len(_parts(package, member)) > 1 for member in members)
    return 1 if wrapped else 0


def _parts(package: Path, member: zipfile.ZipInfo) -> tuple[str, ...]:
    path = PurePosixPath(member.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in member.filename or not path.parts:
        raise ModelError(
            tr("{package} wants to write outside its folder.", package=package),
            tr("Do not trust where it came from."),
        )
    return path.parts


def _extract(archive: zipfile.ZipFile, member: zipfile.ZipInfo, file: Path) -> None:
    """Write one member; a member longer than it declares is an error of ``zipfile``."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(member) as packed, file.open("wb") as unpacked:
        shutil.copyfileobj(packed, unpacked)
