"""Finding, filtering and replacing."""
