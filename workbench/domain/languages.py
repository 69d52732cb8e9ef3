"""The two languages of the trade, by their ISO 639-1 codes."""

from typing import Literal

Language = Literal["id", "en"]
SOURCE: Language = "id"
TARGET: Language = "en"
NAMES: dict[Language, str] = {"id": "Indonesian", "en": "English"}
