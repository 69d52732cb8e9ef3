"""The forms by which words of two sentences are compared."""

import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType

from workbench.alignment.overlap import Alternatives
from workbench.text.words.tokens import skeleton, tokens

_STEM = 6  # letters: what English inflection leaves alone
_NOTHING: Mapping[str, tuple[str, ...]] = MappingProxyType({})
_CLITICS = ("nya", "lah", "kah", "pun")


def english_stems(text: str) -> list[str]:
    """Return the beginnings of an English sentence's words."""
    return [token[:_STEM] for token in tokens(text)]


def english_looks(text: str) -> list[str]:
    """Return an English sentence's words in the form in which loanwords meet."""
    return [_look(token) for token in tokens(text)]


def indonesian_looks(text: str, known: Mapping[str, tuple[str, ...]] = _NOTHING) -> list[Alternatives]:
    """Return an Indonesian sentence's words, each with the forms of its translations that are known.

    ``known`` are looks of translations, by the word in lower case, beside those of the lexicon.
    """
    return [(*_alternatives(token), *known.get(token, ())) for token in tokens(text)]


@lru_cache(maxsize=50_000)
def _alternatives(token: str) -> Alternatives:
    bare = next((token[: -len(end)] for end in _CLITICS if token.endswith(end) and len(token) > 6), token)
    known = _lexicon().get(token) or _lexicon().get(bare) or ()
    return tuple(dict.fromkeys((_look(bare), *known)))


def _look(token: str) -> str:
    return token if token[0].isdigit() else skeleton(token)


@cache
def common_forms() -> frozenset[str]:
    """Return the forms of English words that any two sentences may share."""
    words = _tables()["common"]["english"].split()
    return frozenset({word[:_STEM] for word in words} | {_look(word) for word in words})


@cache
def _lexicon() -> dict[str, tuple[str, ...]]:
    words = _tables()["words"]
    return {source: tuple(skeleton(word) for word in target.split()) for source, target in words.items()}


@cache
def _tables() -> dict[str, dict[str, str]]:
    table = resources.files("workbench.alignment").joinpath("lexicon.toml").read_text(encoding="utf-8")
    return tomllib.loads(table)
