"""The characters that XML 1.0 forbids, which a pasted or damaged page may well hold."""

import re

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def allowed(text: str) -> str:
    """Return the text without the characters that no XML file may hold (XML 1.0, section 2.2)."""
    return _FORBIDDEN.sub("", text)
