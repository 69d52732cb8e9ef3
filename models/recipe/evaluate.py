"""The figures of a model card."""

import time
from collections.abc import Iterable
from pathlib import Path

from recipe.measures import names_kept, read_examples, shares, values_agree
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder
from workbench.mt.footprint import peak_megabytes
from workbench.mt.scoring import score

NEWS_STYLE = Path(__file__).with_name("news_style.tsv")


def evaluate(
    model: Path, sets: Iterable[Path], *, beam: int | None = None, threads: int = 2, limit: int | None = None
) -> None:
    """Print what the model reaches on aligned sets and on the examples of news style."""
    start = time.perf_counter()
    engine = Engine(read_folder(model), threads=threads, beam=beam)
    print(
        f"{model.name}: beam {engine.beam}, {threads} threads, loaded in {time.perf_counter() - start:.2f} s"
    )
    for name in sets:
        _evaluate_set(engine, name, limit)
    _evaluate_style(engine)
    if memory := peak_megabytes():
        print(f"memory: {memory:.0f} MB at most")


def _evaluate_set(engine: Engine, name: Path, limit: int | None) -> None:
    sources, references = (
        Path(f"{name}.{end}").read_text(encoding="utf-8").removesuffix("\n").split("\n")[:limit]
        for end in ("id", "en")
    )
    found = score(engine, sources, references)
    names, kept = names_kept(sources, found.drafts, references)
    print(f"{name.name}, {len(sources)} lines")
    print(f"  BLEU {found.bleu:.2f}  {found.bleu_signature}")
    print(f"  chrF {found.chrf:.2f}  {found.chrf_signature}")
    print(f"  {found.sentences_per_second:.1f} sentences/s")
    print(f"  names kept: {kept} of {names} ({kept / max(1, names):.3f})")
    agree = values_agree(sources, found.drafts)
    print(f"  all values agree: {agree} of {len(sources)} ({agree / len(sources):.3f})")
    print("  " + ", ".join(f"{fault.value}: {count}" for fault, count in found.faults.items()), flush=True)


def _evaluate_style(engine: Engine) -> None:
    examples = read_examples(NEWS_STYLE)
    drafts = [draft.target for draft in engine.draft([example.source for example in examples])]
    results = []
    for example, draft in zip(examples, drafts, strict=True):
        failures = list(example.failures(draft))
        results += [(example.kind, check not in failures) for check in example.checks]
        if failures:
            print(f"  {example.kind}: {example.source} -> {draft}  (fails: {', '.join(failures)})")
    for kind, (total, good) in shares(results).items():
        print(f"news style, {kind}: {good} of {total} checks")
