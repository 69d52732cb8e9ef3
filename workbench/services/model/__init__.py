"""What the model is asked about the row somebody works on, and how a model is got."""
