"""``workbench draft``: pages become drafts, one by one or by the thousand."""
