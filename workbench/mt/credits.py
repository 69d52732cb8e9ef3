"""A line that credits somebody: its label has an English word, its names are no words for a model."""

import re

LABELS = {
    "foto": "Photo", "sumber": "Source", "sumber foto": "Photo source", "penulis": "Writer",
    "penerjemah": "Translator", "reporter": "Reporter", "editor": "Editor",
}  # fmt: skip
_NAME = r"[A-Z][\w.&-]*"
_CREDIT = re.compile(
    rf"(?P<open>\(?)(?P<label>(?i:{'|'.join(LABELS)})) ?: ?(?P<names>{_NAME}(?:(?:, | ?/ ?| ){_NAME})*\)?)"
)


def english_credit(text: str) -> str:
    """Return ``Foto: Kabar/Ani`` as ``Photo: Kabar/Ani``, "" for what credits nobody."""
    found = _CREDIT.fullmatch(text)
    if found is None:
        return ""
    said = found["label"]
    label = LABELS[said.lower()]
    return f"{found['open']}{label.upper() if said.isupper() else label}: {found['names']}"
