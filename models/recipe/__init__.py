"""How the bundled model is prepared, trained, converted and measured."""
