"""The words and numbers of a sentence, in forms that two languages can be compared by."""

import re

_TOKEN = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SEPARATORS = re.compile(r"[.,:/]")
_SOUNDS = str.maketrans({"c": "k", "q": "k", "x": "k", "y": "i", "v": "f", "w": "u", "z": "s", "j": "i"})


def tokens(text: str) -> list[str]:
    """Return the words in lower case and the numbers without separators: 16.761 is 16,761 is 16761."""
    return [
        _SEPARATORS.sub("", token) if token[0].isdigit() else token.lower() for token in _TOKEN.findall(text)
    ]


def skeleton(word: str) -> str:
    """Return a form in which loanwords meet: ``presiden`` and ``president``, ``ekonomi`` and ``economy``.

    Sounds that the two spellings write differently fall together, double letters become single, and
    only the first six letters count.
    """
    sounds = word.replace("ph", "f").replace("tion", "si").replace("sh", "s").translate(_SOUNDS)
    once = [sound for sound, before in zip(sounds, " " + sounds, strict=False) if sound != before]
    return "".join(once)[:6]
