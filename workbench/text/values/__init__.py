"""Numbers, amounts, measures, dates and hours: read in both languages, written as English does."""
