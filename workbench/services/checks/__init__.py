"""Checks over a project, with its glossary and its spelling as they are now."""
