"""Indonesian affixes: what a word may be made of.

After the affix order of M. Adriani, J. Asian, B. Nazief, S. Tahaghoghi, H. Williams, "Stemming Indonesian"
(2007): particles and possessives go first, then suffixes, then up to two prefixes. There a dictionary
decides; here every form that the rules allow is returned, and the caller looks for the one it knows.
"""

import re
from functools import lru_cache

_PARTICLES = ("lah", "kah", "pun", "tah")
_POSSESSIVES = ("nya", "ku", "mu")
_SUFFIXES = ("kan", "an", "i")
_NASALS = (
    ("meny", "s"), ("peny", "s"), ("meng", "k"), ("peng", "k"), ("menge", ""), ("penge", ""), ("meng", ""),
    ("peng", ""), ("mem", "p"), ("pem", "p"), ("mem", ""), ("pem", ""), ("men", "t"), ("pen", "t"),
    ("men", ""), ("pen", ""), ("me", ""), ("pe", ""),
)  # fmt: skip
_PREFIXES = ("di", "ke", "ber", "be", "ter", "te", "per", "se", "memper", "diper", "pe")
_SHORTEST = 3  # letters of a root
_REDUPLICATED = re.compile(r"(\w{3,})-\1\w*")


@lru_cache(maxsize=20_000)
def roots(word: str) -> frozenset[str]:
    """Return the lower-case forms that ``word`` may be made of, itself among them."""
    bare = word.lower()
    forms = {bare}
    if doubled := _REDUPLICATED.fullmatch(bare):
        forms.add(doubled.group(1))
    for endings in (_PARTICLES, _POSSESSIVES, _SUFFIXES):
        forms |= {form.removesuffix(end) for form in forms for end in endings if _may_lose(form, end)}
    for _ in range(2):
        forms |= {shorter for form in forms for shorter in _without_prefix(form)}
    return frozenset(forms)


def _may_lose(form: str, ending: str) -> bool:
    return form.endswith(ending) and len(form) - len(ending) >= _SHORTEST


def _without_prefix(form: str) -> set[str]:
    shorter = {form[len(prefix) :] for prefix in _PREFIXES if form.startswith(prefix)}
    shorter |= {first + form[len(prefix) :] for prefix, first in _NASALS if form.startswith(prefix)}
    return {each for each in shorter if len(each) >= _SHORTEST}
