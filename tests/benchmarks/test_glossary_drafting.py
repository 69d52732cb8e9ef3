"""How often a draft has the renderings that a glossary requires: as the model drafts, and with their help."""

import time

import pytest

from tests.benchmarks.figures import Show
from tests.places import BUNDLED, ROOT
from workbench.domain.draft import Draft
from workbench.domain.glossary import Term
from workbench.memory.glossary import Glossary
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder

pytestmark = pytest.mark.long

sacrebleu = pytest.importorskip("sacrebleu")
REQUIRED = {
    "puskesmas": "community health centre", "wali kota": "mayor", "nelayan": "fisherman", "bupati": "regent",
    "maskapai": "airline", "penjaga gawang": "goalkeeper", "pemain bertahan": "defender", "cabai": "chilli",
    "jagung": "maize", "suku bunga acuan": "benchmark interest rate", "kabut asap": "haze",
    "orang lanjut usia": "elderly people", "kapal feri": "ferry", "gudang": "warehouse", "katak": "frog",
    "Badan Meteorologi": "meteorology agency", "panitia": "organiser", "pengunjuk rasa": "demonstrator",
    "pasar induk": "wholesale market", "buruh": "worker", "gempa": "earthquake", "jalan tol": "toll road",
    "rumah ibadah": "house of worship", "gunung berapi": "volcano", "penerbit": "publisher",
}  # fmt: skip


def pairs() -> list[tuple[str, str]]:
    lines = (ROOT / "tests/benchmarks/near_duplicates.tsv").read_text(encoding="utf-8").splitlines()
    columns = [line.split("\t") for line in lines]
    return [(row[at], row[at + 1]) for row in columns for at in (0, 2)]


def test_drafts_with_the_glossary_s_renderings(show: Show) -> None:
    engine = Engine(read_folder(BUNDLED))
    glossary = Glossary([Term(source, (target,)) for source, target in REQUIRED.items()])
    asked = [pair for pair in pairs() if glossary.found_in(pair[0])]
    drafts = engine.draft([source for source, _ in asked], alternatives=3)
    lacking = [draft for draft in drafts if glossary.missing(draft.source, draft.target)]
    start = time.perf_counter()
    mended = {draft.source: engine.with_terms(draft, glossary) for draft in lacking}
    seconds = time.perf_counter() - start
    better = [mended.get(draft.source, draft) for draft in drafts]
    show("terms in the sentences", terms(glossary, drafts))
    show("of them rendered as required by the model", rendered(glossary, drafts), "%")
    show("of them rendered with the glossary", rendered(glossary, better), "%")
    show("chrF of these sentences, model", chrf(drafts, asked))
    show("chrF of these sentences, with the glossary", chrf(better, asked))
    show("time for a sentence that lacks a term", 1000 * seconds / len(lacking), "ms")
    assert rendered(glossary, better) > rendered(glossary, drafts)


def terms(glossary: Glossary, drafts: list[Draft]) -> int:
    return sum(len({found.term for found in glossary.found_in(draft.source)}) for draft in drafts)


def rendered(glossary: Glossary, drafts: list[Draft]) -> float:
    """Return the share of terms with a required rendering, percent."""
    missing = sum(len(glossary.missing(draft.source, draft.target)) for draft in drafts)
    return 100 * (1 - missing / terms(glossary, drafts))


def chrf(drafts: list[Draft], asked: list[tuple[str, str]]) -> float:
    targets, references = [draft.target for draft in drafts], [target for _, target in asked]
    score: float = sacrebleu.corpus_chrf(targets, [references]).score
    return score
