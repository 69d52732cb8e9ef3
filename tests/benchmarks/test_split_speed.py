"""How fast paragraphs are split, beside the cheapest look at them."""

import json
import re
import time
from collections.abc import Callable

import pytest

from tests.benchmarks.figures import Show
from tests.places import ROOT
from workbench.domain.languages import Language
from workbench.text.splitting.sentences import split

GOLDEN = ROOT / "tests/text/splitting"
EVERYDAY = (
    "Pemerintah provinsi menyiapkan lahan seluas 12 hektare untuk pembangunan pasar induk yang baru. "
    "Pembangunan pasar itu diperkirakan menelan biaya Rp45,3 miliar dan selesai dalam waktu dua tahun. "
    "Para pedagang berharap tempat yang baru lebih bersih dan tidak tergenang saat hujan deras turun. "
    "Wali kota meminta agar seluruh pedagang lama mendapat kios tanpa harus membayar uang muka."
)


def quickest(*works: Callable[[], object]) -> list[float]:
    """Return each work's quickest of nine turns in seconds: in turns, so that all are disturbed alike."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(9):
        for work, its in zip(works, times, strict=True):
            started = time.perf_counter()
            work()
            its.append(time.perf_counter() - started)
    return [min(its) for its in times]


@pytest.mark.parametrize("language", ["id", "en"])
def test_splitting_keeps_pace_with_a_search_for_full_stops(language: Language, show: Show) -> None:
    rows = (GOLDEN / f"sentences.{language}.jsonl").read_text(encoding="utf-8").splitlines()
    paragraphs = [text for row in rows for text in (json.loads(row)["paragraph"], EVERYDAY, EVERYDAY)] * 5
    text = "\n".join(paragraphs)
    bare, ours = quickest(
        lambda: [None for _ in re.finditer(r"[.!?]", text)],
        lambda: [split(paragraph, language) for paragraph in paragraphs],
    )
    speed = len(text) / ours / 1e6
    show(f"splitting ({language})", speed, "million characters/s")
    show(f"splitting ({language}) over one search for full stops", bare / ours, least=0.04)
