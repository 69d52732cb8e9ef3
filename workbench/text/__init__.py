"""What the program knows of Indonesian and English."""
