"""Errors as translators make them, put into a correct translation: one function a kind of error.

Each returns the pair with the error in it, or None where the pair has no place for it.
"""

import random
import re
from collections.abc import Callable
from dataclasses import replace

from workbench.domain.finding import Check
from workbench.quality.pair import Pair

Seeder = Callable[[Pair, random.Random], Pair | None]
NUMBER = re.compile(r"(?<![\w.,-])\d+(?:[.,]\d+)*(?![\w-])")
NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}(?:[A-Z][a-z]+)?\b")
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "March", "April", "June", "July", "August", "September", "October",
          "November", "December"]  # fmt: skip
WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
SCALES = ["thousand", "million", "billion", "trillion"]


def with_target(pair: Pair, start: int, end: int, text: str) -> Pair:
    return replace(pair, target=pair.replaced(start, end, text))


def somewhere(pattern: re.Pattern[str], text: str, rng: random.Random) -> re.Match[str] | None:
    found = list(pattern.finditer(text))
    return rng.choice(found) if found else None


def shared(pattern: re.Pattern[str], pair: Pair, rng: random.Random) -> re.Match[str] | None:
    """Return a place of the target that stands in the source in the same letters."""
    found = [each for each in pattern.finditer(pair.target) if re.search(rf"\b{each.group()}\b", pair.source)]
    return rng.choice(found) if found else None


def change_number(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(NUMBER, pair.target, rng)
    if not found:
        return None
    at = rng.choice([place for place, sign in enumerate(found.group()) if sign.isdigit()])
    digit = rng.choice([digit for digit in "123456789" if digit != found.group()[at]])
    return with_target(pair, found.start() + at, found.start() + at + 1, digit)


def drop_number(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(NUMBER, pair.target, rng)
    return found and with_target(pair, found.start(), found.end(), "some")


def leave_separators(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r"(?<![\d.,])\d+[.,]\d+(?![\d.,])"), pair.target, rng)
    return found and with_target(pair, *found.span(), found.group().translate(str.maketrans(".,", ",.")))


def change_scale(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(rf"(?<=\d )(?:{'|'.join(SCALES)})\b"), pair.target, rng)
    if not found:
        return None
    return with_target(pair, *found.span(), rng.choice([scale for scale in SCALES if scale != found.group()]))


def change_date(pair: Pair, rng: random.Random) -> Pair | None:
    for names in rng.sample([WEEKDAYS, MONTHS], 2):
        found = somewhere(re.compile(rf"\b(?:{'|'.join(names)})\b"), pair.target, rng)
        if found:
            return with_target(
                pair, *found.span(), rng.choice([name for name in names if name != found.group()])
            )
    return None


def change_time(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r"\b\d{1,2}[:.]?\d* ?[ap]\.?m\b", re.IGNORECASE), pair.target, rng)
    if not found:
        return None
    half = "p" if "a" in found.group().lower() else "a"
    return with_target(pair, *found.span(), re.sub(r"[apAP](?=\.?[mM])", half, found.group()))


def change_number_word(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(rf"\b(?:{'|'.join(WORDS)})\b(?! of\b|-)", re.IGNORECASE), pair.target, rng)
    if not found:
        return None
    other = rng.choice([word for word in WORDS if word != found.group().lower()])
    return with_target(pair, *found.span(), other.capitalize() if found.group()[0].isupper() else other)


def change_fraction(pair: Pair, rng: random.Random) -> Pair | None:
    parts = ["a third", "a quarter", "two-thirds", "a fifth", "three-quarters"]
    found = somewhere(re.compile(rf"\b(?:{'|'.join(parts)})(?= of\b)", re.IGNORECASE), pair.target, rng)
    if not found:
        return None
    other = rng.choice([part for part in parts if part != found.group().lower()])
    return with_target(pair, *found.span(), other.capitalize() if found.group()[0].isupper() else other)


def lose_minus(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r"(?:minus |(?<= )-)(?=\d)"), pair.target, rng)
    return found and with_target(pair, *found.span(), "")


def mistake_points(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r" percent(?:age points)?\b"), pair.target, rng)
    if not found or "per ten" in pair.target or pair.target.count("percent") > 1:
        return None
    return with_target(pair, *found.span(), " percent" if "points" in found.group() else " percentage points")


def mistake_unit(pair: Pair, rng: random.Random) -> Pair | None:
    others = {"kilometers": "meters", "km": "m", "meters": "kilometers", "hectares": "square meters",
              "tons": "kilograms", "kilograms": "grams", "kg": "g", "cm": "m", "MW": "GW"}  # fmt: skip
    found = somewhere(re.compile(rf"(?<=\d[ -])(?:{'|'.join(others)})\b"), pair.target, rng)
    return found and with_target(pair, *found.span(), others[found.group()])


def mistake_currency(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r"US\$|Rp ?|£|€"), pair.target, rng)
    return found and with_target(
        pair,
        *found.span(),
        rng.choice([sign for sign in ("US$", "Rp", "€") if sign != found.group().strip()]),
    )


def change_ordinal(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r"\b(?:third|fourth|fifth|sixth)\b(?!s)"), pair.target, rng)
    if not found:
        return None
    others = [word for word in ("third", "fourth", "fifth", "sixth") if word != found.group()]
    return with_target(pair, *found.span(), rng.choice(others))


def swap_score(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r"(?<![\w-])(\d{1,2})-(\d{1,2})(?![\w-])"), pair.target, rng)
    if not found or found[1] == found[2]:
        return None
    return with_target(pair, *found.span(), f"{found[2]}-{found[1]}")


def change_year(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r"(?<![\d.,$])(?:19|20)\d\d(?![\d.,%])"), pair.target, rng)
    return found and with_target(pair, *found.span(), str(int(found.group()) + rng.choice([-10, -1, 1, 10])))


def separate_year(pair: Pair, rng: random.Random) -> Pair | None:
    year = r"(?<![\d.,$])(?:19|20)\d\d(?![\d.,%s])"
    found = somewhere(re.compile(year), pair.target, rng)
    return found and with_target(pair, *found.span(), f"{int(found.group()):,}")


def swap_digits(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r"(?<=\d)(\d)(\d)(?!\w)"), pair.target, rng)
    if not found or found[1] == found[2]:
        return None
    return with_target(pair, *found.span(), found[2] + found[1])


def shift_decimal(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r"(?<=\d)\.(?=\d)"), pair.target, rng)
    return found and with_target(pair, *found.span(), "")


def add_number(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r"\bthe (?=[a-z]+s\b)"), pair.target, rng)
    return found and with_target(
        pair, *found.span(), f"the {rng.choice(['3', '4', '15', 'three', 'seven'])} "
    )


def misspell_name(pair: Pair, rng: random.Random) -> Pair | None:
    found = shared(NAME, pair, rng)
    if not found:
        return None
    name = found.group()
    at = rng.randrange(1, len(name) - 1)
    letter = rng.choice([letter for letter in "abdegiklmnoprstu" if letter != name[at]])
    return with_target(pair, *found.span(), name[:at] + letter + name[at + 1 :])


def replace_name(pair: Pair, rng: random.Random) -> Pair | None:
    found = shared(NAME, pair, rng)
    return found and with_target(pair, *found.span(), rng.choice(["Halvorsen", "Brixton", "Quimby", "Tedjo"]))


def lose_name(pair: Pair, rng: random.Random) -> Pair | None:
    found = shared(NAME, pair, rng)
    return found and with_target(pair, found.start(), found.end(), "the man")


def lose_quote(pair: Pair, rng: random.Random) -> Pair | None:
    if pair.source.count('"') % 2 or pair.target.count('"') % 2:
        return None
    found = somewhere(re.compile(r"[\"“”]"), pair.target, rng)
    return found and with_target(pair, *found.span(), "")


def lose_bracket(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r"[()]"), pair.target, rng)
    return found and with_target(pair, *found.span(), "")


def change_ending(pair: Pair, rng: random.Random) -> Pair | None:
    if pair.source[-1:] not in {".", "?", "!"} or pair.target[-1:] != pair.source[-1:]:
        return None
    mark = rng.choice([mark for mark in ("", "?", ".", ",") if mark != pair.target[-1]])
    return replace(pair, target=pair.target[:-1] + mark)


def double_word(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r"\b[a-z]+(?= )"), pair.target, rng)
    return found and with_target(pair, *found.span(), f"{found.group()} {found.group()}")


def spoil_spaces(pair: Pair, rng: random.Random) -> Pair | None:
    found = somewhere(re.compile(r" |(?=[,.;] )"), pair.target, rng)
    return found and with_target(pair, *found.span(), "  " if found.group() else " ")


def leave_source(pair: Pair, _: random.Random) -> Pair | None:
    return replace(pair, target=pair.source) if len(pair.source.split()) > 2 else None


def leave_empty(pair: Pair, _: random.Random) -> Pair | None:
    return replace(pair, target="")


def cut_off(pair: Pair, _: random.Random) -> Pair | None:
    words = pair.target.split()
    return replace(pair, target=" ".join(words[: len(words) // 4])) if len(words) > 12 else None


def lose_sentence(pair: Pair, _: random.Random) -> Pair | None:
    parts = re.split(r"(?<=[.!?]) (?=[A-Z])", pair.target)
    return replace(pair, target=parts[0]) if len(parts) == 2 and min(map(len, parts)) > 30 else None


def add_sentence(pair: Pair, _: random.Random) -> Pair | None:
    if not pair.target.endswith(".") or len(pair.target) > 200:
        return None
    more = (
        "Nothing of this kind was said before, and nobody knows where it comes from now. It goes on and on."
    )
    return replace(pair, target=f"{pair.target} {more}")


def leave_word(pair: Pair, rng: random.Random) -> Pair | None:
    words = {
        "and": "dan",
        "with": "dengan",
        "for": "untuk",
        "from": "dari",
        "because": "karena",
        "not": "tidak",
    }
    left = {english: word for english, word in words.items() if f" {word} " in pair.source}
    found = somewhere(re.compile(rf"(?<= )(?:{'|'.join(left)})(?= )"), pair.target, rng) if left else None
    return found and with_target(pair, *found.span(), left[found.group()])


SEEDERS: tuple[tuple[Check, Seeder], ...] = (
    (Check.NUMBER, change_number),
    (Check.NUMBER, drop_number),
    (Check.NUMBER, leave_separators),
    (Check.NUMBER, change_scale),
    (Check.DATE, change_date),
    (Check.TIME, change_time),
    (Check.NUMBER, change_number_word),
    (Check.NUMBER, change_fraction),
    (Check.NUMBER, lose_minus),
    (Check.NUMBER, mistake_points),
    (Check.NUMBER, mistake_unit),
    (Check.NUMBER, mistake_currency),
    (Check.NUMBER, change_ordinal),
    (Check.NUMBER, swap_score),
    (Check.NUMBER, change_year),
    (Check.DATE, separate_year),
    (Check.NUMBER, swap_digits),
    (Check.NUMBER, shift_decimal),
    (Check.NUMBER, add_number),
    (Check.NAME, misspell_name),
    (Check.NAME, replace_name),
    (Check.NAME, lose_name),
    (Check.QUOTES, lose_quote),
    (Check.BRACKETS, lose_bracket),
    (Check.ENDING, change_ending),
    (Check.DOUBLED, double_word),
    (Check.SPACES, spoil_spaces),
    (Check.IDENTICAL, leave_source),
    (Check.UNTRANSLATED, leave_empty),
    (Check.LENGTH, cut_off),
    (Check.SENTENCES, lose_sentence),
    (Check.SENTENCES, add_sentence),
    (Check.LANGUAGE, leave_word),
)
