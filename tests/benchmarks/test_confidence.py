"""By decile of confidence, the share of a draft's words that the human reference of its sentence lacks.

The table in ``confidence.py`` was fitted on the first half of each development set; here is the other half.
``WORKBENCH_CONFIDENCE=all`` takes all of it.
"""

import os
import re
from statistics import fmean

import pytest

from tests.benchmarks.figures import Show
from tests.places import BUNDLED, SHARED
from workbench.mt.confidence import UNSURE
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder

pytestmark = pytest.mark.long

TEXT = SHARED / "data"
SENTENCES = None if os.environ.get("WORKBENCH_CONFIDENCE") == "all" else 150  # of a set
WORD = re.compile(r"\w+(?:[-'’]\w+)*")


@pytest.mark.parametrize("name", ["news", "flores"])
def test_the_less_sure_the_model_is_the_more_words_are_changed(name: str, show: Show) -> None:
    judged = sorted(words(Engine(read_folder(BUNDLED)), name))
    tenth = len(judged) // 10
    deciles = [judged[at * tenth : (at + 1) * tenth] for at in range(10)]
    shares = [100 * fmean(absent for _, absent in decile) for decile in deciles]
    for at, (decile, share) in enumerate(zip(deciles, shares, strict=True), 1):
        told = 100 * (1 - fmean(confidence for confidence, _ in decile))
        show(f"{name}, decile {at} of confidence: absent (foretold {told:.0f} %)", share, "%")
    shaded = [absent for confidence, absent in judged if confidence < UNSURE]
    show(f"{name}, shaded words", 100 * len(shaded) / len(judged), "% of all")
    show(f"{name}, shaded words that the reference lacks", 100 * fmean(shaded), "%")
    assert fmean(shares[:3]) > fmean(shares[3:6]) > fmean(shares[6:])


def words(engine: Engine, name: str) -> list[tuple[float, bool]]:
    """Return the confidence of every word of the drafts, and whether the reference lacks it."""
    files = [TEXT / f"dev.{name}.{side}" for side in ("id", "en")]
    if not all(file.is_file() for file in files):
        pytest.skip("the development sets are not at hand")
    sources, references = (file.read_text(encoding="utf-8").split("\n")[:-1] for file in files)
    half = len(sources) // 2
    drafts = engine.draft(sources[half:][:SENTENCES])
    judged = []
    for draft, reference in zip(drafts, references[half:], strict=False):
        known = {word.lower() for word in WORD.findall(reference)}
        judged += [
            (each.confidence, draft.target[each.start : each.end].lower() not in known)
            for each in engine.confidences(draft.source, draft.target)
        ]
    return judged
