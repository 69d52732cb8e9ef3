"""The memories of an open project: searched, looked through, and others attached beside its own."""
