"""Checks find what a seeded error spoils, and are silent about correct translations."""

import random
import sys
from pathlib import Path

import pytest

from tests.places import SHARED
from workbench.domain.finding import Check
from workbench.domain.languages import TARGET
from workbench.quality.checking import check_all, check_pair
from workbench.quality.pair import Pair
from workbench.text.values.numbers import values

sys.path.insert(0, str(Path(__file__).parent))
from seeding import SEEDERS, Seeder

DATA = SHARED / "data"
VALUES = frozenset({Check.NUMBER, Check.DATE, Check.TIME})
SETS = ("dev.flores", "dev.news")
needs_data = pytest.mark.skipif(not (DATA / "dev.news.id").exists(), reason="the dev sets are not here")


def measured_pairs(names: tuple[str, ...] = SETS) -> list[Pair]:
    """Return the dev sets' pairs, numbered through."""
    sides = []
    for language in ("id", "en"):
        texts = [(DATA / f"{name}.{language}").read_text(encoding="utf-8") for name in names]
        sides.append([line.strip() for text in texts for line in text.rstrip("\n").split("\n")])
    return [Pair(number, *both) for number, both in enumerate(zip(*sides, strict=True), 1)]


def checks_of(pair: Pair) -> set[Check]:
    return {finding.check for finding in check_pair(pair)}


def test_correct_translations_have_no_findings(pairs: list[Pair]) -> None:
    assert list(check_all(pairs)) == []


@pytest.mark.parametrize(("check", "seed"), SEEDERS, ids=lambda each: getattr(each, "__name__", None))
def test_a_seeded_error_is_found_by_its_check(check: Check, seed: Seeder, pairs: list[Pair]) -> None:
    seeded = [spoilt for pair in pairs if (spoilt := seed(pair, random.Random(pair.number)))]
    assert seeded
    found = [check in checks_of(pair) for pair in seeded]
    assert sum(found) >= 0.7 * len(found), [pair for pair in seeded if check not in checks_of(pair)]


@needs_data
@pytest.mark.parametrize("name", SETS)
def test_at_most_one_correct_translation_in_twenty_raises_an_alarm(name: str) -> None:
    pairs = measured_pairs((name,))
    alarmed = {finding.number for finding in check_all(pairs)}
    assert len(alarmed) <= len(pairs) / 20


@needs_data
def test_nine_of_ten_errors_spread_over_all_checks_are_found() -> None:
    chance = random.Random(100)
    silent = [pair for pair in measured_pairs() if not check_pair(pair)]
    found = []
    for _, seed in SEEDERS:
        chance.shuffle(silent)
        spoilt = (each for pair in silent if (each := seed(pair, chance)))
        found += [bool(check_pair(pair)) for pair, _ in zip(spoilt, range(25), strict=False)]
    assert len(found) > 700  # few sentences tell the time of day
    assert sum(found) >= 0.9 * len(found)


def test_a_fix_of_a_seeded_number_tells_what_the_correct_translation_told(pairs: list[Pair]) -> None:
    fixed = []
    for check, seed in SEEDERS:
        spoilt = [(pair, seed(pair, random.Random(pair.number))) for pair in pairs if check in VALUES]
        for right, wrong in spoilt:
            fixes = (
                [each.fix for each in check_pair(wrong) if each.fix and each.check in VALUES] if wrong else []
            )
            fixed += [(fix, right.target) for fix in fixes[:1]]
    assert len(fixed) > 40
    strange = [both for both in fixed if told_by(both[0]) != told_by(both[1])]
    assert len(strange) <= len(fixed) / 20, strange


def told_by(target: str) -> list[tuple[str, str, list[float]]]:
    """Return what a target's values say, however they are written."""
    return sorted(
        (each.kind, each.unit, sorted(map(float, each.readings))) for each in values(target, TARGET)
    )
