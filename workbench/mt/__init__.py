"""The only code that touches the translation engine: model folders, families, drafting, scoring."""
