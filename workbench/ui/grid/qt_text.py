"""Qt counts a text in UTF-16 units, Python in characters; they differ behind an emoji."""


def to_units(text: str, characters: int) -> int:
    """Return Qt's position of a character."""
    return characters if text.isascii() else len(text[:characters].encode("utf-16-le")) // 2


def to_characters(text: str, units: int) -> int:
    """Return the character at Qt's position."""
    return (
        units if text.isascii() else len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
    )
