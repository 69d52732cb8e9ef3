"""TMX, XLIFF, bilingual sheets, plain and formatted target text."""
