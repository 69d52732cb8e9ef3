"""The words that tell where a sentence ends, one table a language."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from workbench.domain.languages import Language


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Abbreviations without their last full stop, and telling words; case counts in all of them.

    The tables beside this module say in their comments what each list is for; ``abbreviations`` is
    all the lists of that section together.
    """

    before_names: frozenset[str]
    before_numbers: frozenset[str]
    degrees: frozenset[str]
    closing: frozenset[str]
    undecided: frozenset[str]
    openers: frozenset[str]
    speech: frozenset[str]
    lettered: frozenset[str]
    hours: frozenset[str]
    after_hours: frozenset[str]
    abbreviations: frozenset[str]


@cache
def lexicon(language: Language) -> Lexicon:
    """Return the language's table, read once."""
    table = resources.files("workbench.text.splitting").joinpath("abbreviations", f"{language}.toml")
    sections = tomllib.loads(table.read_text(encoding="utf-8"))
    lists = {**sections["abbreviations"], **sections["words"]}
    words = {name: frozenset(listed.split()) for name, listed in lists.items()}
    abbreviations = frozenset[str]().union(*(words[name] for name in sections["abbreviations"]))
    return Lexicon(**words, abbreviations=abbreviations)
