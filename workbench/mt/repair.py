"""A fuzzy match's target mended where its source differs: the changed words come from the model's draft.

After Ortega, Sánchez-Martínez and Forcada, "Fuzzy-match repair using black-box machine translation systems:
what can be expected?" (AMTA 2016): where the two sources differ, word links tell which words of the match's
target gave way, and which words of the draft stand for the new ones. What a person wrote stays elsewhere.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from workbench.alignment.attention import Span
from workbench.alignment.word_links import WordLink
from workbench.mt.alone import number_alone

_TOKEN = re.compile(r"\w+(?:[-'’.,/]\w+)*|[^\w\s]")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_OTHER_SEPARATORS = str.maketrans(".,", ",.")
_TWICE = re.compile(r"([,.])(?:\s*\1)+|(?<!\w)(\w+)(?:\s\2)+(?!\w)")
_ENDING = " .!?…\"”’'"
_OPENING = " \"“‘'"


@dataclass(frozen=True, slots=True)
class Linked:
    """A sentence pair and its word links."""

    source: str
    target: str
    links: Sequence[WordLink]


@dataclass(frozen=True, slots=True)
class _Hunk:
    """Tokens ``old`` of the match's source gave way to tokens ``new``, each a first and an end."""

    old: tuple[int, int]
    new: tuple[int, int]


def repair(match: Linked, draft: Linked) -> str | None:
    """Return the match's target made to fit the draft's source; None where the links leave a doubt.

    Numbers that the match's target has already taken over from the new source are left alone.
    """
    old, new = _Side(match), _Side(draft)
    edits = []
    for hunk in _hunks(old.words, new.words):
        if _is_adapted(hunk, old, new):
            continue
        edit = _edit(hunk, old, new)
        if edit is None:
            return None
        edits.append(edit)
    return _applied(match.target, edits, new)


class _Side:
    """A pair's source tokens, and where in the target each has its words."""

    def __init__(self, pair: Linked) -> None:
        self.target = pair.target
        tokens = [found.span() for found in _TOKEN.finditer(pair.source)]
        self.words = [pair.source[start:end] for start, end in tokens]
        self._links = [(_token_of(link.source, tokens), link.target) for link in pair.links]
        linked = {span[0] for _, span in self._links}
        self._free = [each.span() for each in _TOKEN.finditer(self.target) if each.start() not in linked]

    def linked(self, first: int, end: int) -> list[Span]:
        """Return the target words of the source tokens from ``first`` to before ``end``, in order."""
        return sorted(span for token, span in self._links if first <= token < end)

    def stretch(self, first: int, end: int) -> Span | None:
        """Return the stretch of the target that these tokens gave; None if others have a word in it."""
        own = self.linked(first, end)
        if not own:
            return None
        stretch = own[0][0], own[-1][1]
        strangers = (span for token, span in self._links if not first <= token < end)
        if any(stretch[0] <= start < stretch[1] for start, _ in strangers):
            return None
        return self._with_small_words(stretch, first, end)

    def _with_small_words(self, stretch: Span, first: int, end: int) -> Span:
        """Take in words without a link beside the stretch, as many as the tokens' ends have without one."""
        start, stop = stretch
        for token in range(first, end):
            if self.linked(token, token + 1):
                break
            start = next((a for a, b in self._free if self._touch(b, start)), start)
        for token in range(end - 1, first - 1, -1):
            if self.linked(token, token + 1):
                break
            stop = next((b for a, b in self._free if self._touch(stop, a)), stop)
        return start, stop

    def _touch(self, end: int, start: int) -> bool:
        return end <= start and not self.target[end:start].strip()


def _token_of(span: Span, tokens: Sequence[Span]) -> int:
    return next((number for number, token in enumerate(tokens) if token[0] <= span[0] < token[1]), -1)


def _hunks(old: Sequence[str], new: Sequence[str]) -> list[_Hunk]:
    """Return the differences; the capital that begins a sentence is none."""
    matcher = SequenceMatcher(None, _plain(old), _plain(new), autojunk=False)
    return [_Hunk((a, b), (c, d)) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"]


def _plain(words: Sequence[str]) -> list[str]:
    return [word.lower() for word in words]


def _is_adapted(hunk: _Hunk, old: _Side, new: _Side) -> bool:
    """Say whether only numbers differ, and the target has the new ones already."""
    numbers = new.words[slice(*hunk.new)]
    whole = [*old.words[slice(*hunk.old)], *numbers]
    return all(_NUMBER.fullmatch(word) for word in whole) and all(
        number_alone(number.translate(_OTHER_SEPARATORS)).search(old.target) for number in numbers
    )


def _edit(hunk: _Hunk, old: _Side, new: _Side) -> tuple[Span, str] | None:
    """Return the stretch of the match's target to replace, and by what."""
    gone, come = old.stretch(*hunk.old), new.stretch(*hunk.new)
    if (gone is None and old.linked(*hunk.old)) or (come is None and new.linked(*hunk.new)):
        return None
    if come is None:
        return gone or (0, 0), ""
    if gone is not None:
        return gone, new.target[slice(*come)]
    return _insertion(hunk, old, new, come)


def _insertion(hunk: _Hunk, old: _Side, new: _Side, come: Span) -> tuple[Span, str] | None:
    """Return where new words go: to an end of the sentence, or beside the neighbour from the draft."""
    before, after = new.target[: come[0]], new.target[come[1] :]
    if not hunk.new[0] and len(before.split()) <= 2:
        comma = "," if after.startswith(",") else ""
        return (0, 0), new.target[: come[1]].lstrip(_OPENING) + comma
    comma = ", " if before.rstrip().endswith(",") else ""
    if not re.search(r"\w", after):
        end = len(old.target.rstrip(_ENDING))
        return (end, end), comma + new.target[slice(*come)]
    place = _beside(hunk, old, new, come)
    return None if place is None else ((place, place), new.target[slice(*come)])


def _beside(hunk: _Hunk, old: _Side, new: _Side, come: Span) -> int | None:
    before, new_before = old.linked(hunk.old[0] - 1, hunk.old[0]), new.linked(hunk.new[0] - 1, hunk.new[0])
    if before and new_before and not re.search(r"\w", new.target[new_before[-1][1] : come[0]]):
        return before[-1][1]
    after, new_after = old.linked(hunk.old[1], hunk.old[1] + 1), new.linked(hunk.new[1], hunk.new[1] + 1)
    if after and new_after and not re.search(r"\w", new.target[come[1] : new_after[0][0]]):
        return after[0][0]
    return None


def _applied(target: str, edits: Sequence[tuple[Span, str]], new: _Side) -> str:
    """Return the target with its edits; what they leave standing twice at their ends stands there once."""
    both = f"{target}\n{new.target}"
    for (start, end), text in sorted(edits, reverse=True):
        head, tail = target[:start], target[end:]
        if start == 0 and text and tail[:1].isupper() and end == 0:
            tail = _in_the_sentence(tail, new)
        target = f"{head} {text} {tail}" if start == end else head + text + tail
    target = re.sub(r"\s+", " ", target).strip()
    target = re.sub(r"\s+([.,;:!?])", r"\1", target)
    target = _TWICE.sub(lambda found: found[0] if found[0] in both else found[1] or found[2], target)
    return target[:1].upper() + target[1:] if new.target[:1].isupper() else target


def _in_the_sentence(text: str, new: _Side) -> str:
    """Return the beginning of a sentence as it stands inside of another: small, unless it is a name."""
    first = text.split(maxsplit=1)[0].strip(",")
    small = first.lower()
    return small + text[len(first) :] if re.search(rf"(?<!\w){re.escape(small)}(?!\w)", new.target) else text
