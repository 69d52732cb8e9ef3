"""All checks of a pair, and of a whole project."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from workbench.domain.finding import Finding
from workbench.quality.consistency import check_consistency
from workbench.quality.language import check_language
from workbench.quality.names import check_names
from workbench.quality.numbers import check_scores, check_values, check_weekdays
from workbench.quality.pair import Pair
from workbench.quality.punctuation import (
    check_brackets,
    check_doubled,
    check_ending,
    check_quotes,
    check_spaces,
)
from workbench.quality.strangers import check_strangers
from workbench.quality.units import check_units
from workbench.quality.wholeness import check_identical, check_length, check_sentences, check_untranslated
from workbench.quality.years import check_years

PairCheck = Callable[[Pair], Iterator[Finding]]


def check_all_names(pair: Pair) -> Iterator[Finding]:
    """Yield misspelt and lost names, or the name that replaced another, where that can be told."""
    found = list(check_names(pair))
    if not any(finding.span for finding in found):
        found = list(check_strangers(pair)) or found
    yield from found


CHECKS: tuple[PairCheck, ...] = (
    check_values,
    check_units,
    check_years,
    check_scores,
    check_weekdays,
    check_all_names,
    check_sentences,
    check_length,
    check_language,
    check_quotes,
    check_brackets,
    check_ending,
    check_doubled,
    check_spaces,
)


def check_pair(pair: Pair, more: Sequence[PairCheck] = ()) -> list[Finding]:
    """Return the findings about one pair; one without a target, or like its source, has that alone.

    The checks are asked in the order in which their findings are told; ``more`` come last.
    """
    alone = [*check_untranslated(pair), *check_identical(pair)]
    if alone or not pair.target.strip():
        return alone
    return [finding for check in (*CHECKS, *more) for finding in check(pair)]


def check_all(pairs: Iterable[Pair], more: Sequence[PairCheck] = ()) -> Iterator[Finding]:
    """Yield the findings about all pairs in their order, those about several at once among them."""
    for found in check_each(pairs, more):
        yield from found


def check_each(pairs: Iterable[Pair], more: Sequence[PairCheck] = ()) -> Iterator[list[Finding]]:
    """Yield the findings about each pair in turn: for whoever wants to know how far it has come."""
    everything = list(pairs)
    together: dict[int, list[Finding]] = {}
    for finding in check_consistency(everything):
        together.setdefault(finding.number, []).append(finding)
    for pair in everything:
        yield [*check_pair(pair, more), *together.get(pair.number, ())]
