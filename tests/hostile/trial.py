"""One reader reads files that were broken at random, in a process that its limits hold.

    python -m tests.hostile.trial READER CASES FOLDER [FIRST]

prints what came of it as a line of JSON. A file that is neither read nor refused in a sentence is kept in
``FOLDER/failures``, with what happened beside it. A case that takes the processor for longer than it may, or
more memory, ends the process: then it is the file that is left in ``FOLDER/case``.
"""

import json
import random
import shutil
import sys
import time
import traceback
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.hostile.breaking import LARGEST, broken
from tests.hostile.examples import examples
from tests.hostile.readers import READERS
from workbench.domain.errors import WorkbenchError

LONGEST = 5  # seconds of the processor that a reader may take
MOST_MEMORY = 1_000  # megabytes of the whole process
MOST_FAILURES = 20  # of a kind are kept
AT_ONCE = 60  # files of earlier cases that were read, from which later ones begin

with suppress(ImportError):  # no limits on Windows, where the files are read all the same
    import resource


@dataclass
class Outcome:
    """How many files were read and refused, by the process's limits at most; the slowest in seconds."""

    name: str
    first: int
    cases: int = 0
    read: int = 0
    slowest: float = 0.0
    megabytes: float = 0.0
    failures: dict[str, int] = field(default_factory=dict)


def tried(name: str, cases: int, folder: Path, first: int = 0, *, limited: bool = False) -> Outcome:
    """Let a reader read so many broken files; ``limited``, the system ends this process where one takes long.

    Half of the cases begin from a sound file, the others from one that was broken already and yet read: so
    the files wander away from those they came from.
    """
    outcome = Outcome(name, first)
    chance = random.Random(f"{name} {first}")
    sound = examples(name, folder)
    wandering = list(sound)
    place = folder / "case" / name
    for number in range(first, first + cases):
        base = chance.choice(sound if chance.random() < 0.5 else wandering)
        content = broken(name, base, chance.choice(sound), number)
        if limited:
            _limit_time()
        if _is_read(outcome, place, content, number) and len(content) <= max(LARGEST, len(sound[0])):
            wandering[len(sound) :] = wandering[len(sound) :][-AT_ONCE:]
            wandering.append(content)
    return outcome


def _is_read(outcome: Outcome, place: Path, content: bytes, number: int) -> bool:
    shutil.rmtree(place.parent, ignore_errors=True)
    place.parent.mkdir()
    place.write_bytes(content)
    outcome.cases += 1
    begun = time.process_time()
    try:
        READERS[outcome.name](place)
    except WorkbenchError:
        return False
    except Exception as error:  # noqa: BLE001 - it is what is looked for
        _keep(outcome, place, number, error)
        return False
    finally:
        outcome.slowest = max(outcome.slowest, time.process_time() - begun)
        outcome.megabytes = max(outcome.megabytes, _megabytes())
    outcome.read += 1
    return True


def _keep(outcome: Outcome, place: Path, number: int, error: Exception) -> None:
    frames = [each for each in traceback.extract_tb(error.__traceback__) if "workbench" in each.filename]
    where = f"{Path(frames[-1].filename).stem}-{frames[-1].lineno}" if frames else "nowhere"
    kind = f"{type(error).__name__}-{where}"
    outcome.failures[kind] = outcome.failures.get(kind, 0) + 1
    if outcome.failures[kind] <= MOST_FAILURES:
        kept = place.parents[1] / "failures" / f"{place.stem}-{kind}-{number}{place.suffix}"
        kept.parent.mkdir(exist_ok=True)
        shutil.copyfile(place, kept)
        kept.with_suffix(".trace").write_text("".join(traceback.format_exception(error)), encoding="utf-8")


def _limit_time() -> None:
    """Let the system end this process if it takes longer than a reader may from now on."""
    if "resource" in globals():
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time()) + LONGEST + 1, most))


def _limit_memory() -> None:
    if "resource" in globals():
        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY << 20, most))


def _megabytes() -> float:
    if "resource" not in globals():
        return 0.0
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def main() -> None:
    """Try one reader, as the command line says."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - what holds a session

    name, cases, folder, *first = sys.argv[1:]
    application = QCoreApplication([])
    _limit_memory()
    outcome = tried(name, int(cases), Path(folder), int(first[0]) if first else 0, limited=True)
    print(json.dumps(asdict(outcome)))
    del application


if __name__ == "__main__":
    main()
