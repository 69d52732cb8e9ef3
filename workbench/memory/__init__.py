"""Search in the translation memory: exact, context, fuzzy, concordance; glossary."""
