"""A desktop workbench for translating Indonesian news into English without internet."""

__version__ = "0.1.0"
