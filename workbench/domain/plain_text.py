"""Text that any file of the trade can hold."""

import re

LONE_HALF = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """Return ``text`` without null characters and halves of surrogate pairs, which a clipboard can bring."""
    return LONE_HALF.sub("\N{REPLACEMENT CHARACTER}", text).replace("\0", "")
