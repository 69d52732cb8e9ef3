"""A file, a folder or pasted text becomes an article."""

from workbench.intake.folders import collect
from workbench.intake.reading import KINDS, page_digest, read_page, read_text

__all__ = ["KINDS", "collect", "page_digest", "read_page", "read_text"]
