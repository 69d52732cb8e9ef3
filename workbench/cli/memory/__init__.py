"""A project's memory on the command line: asked, read in, handed over, with others beside it."""
