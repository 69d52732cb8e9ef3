"""The kinds of files that intake reads."""

KINDS = frozenset({".txt", ".html", ".htm", ".mhtml", ".mht", ".docx"})
"""Their endings, in lower case with the dot."""
