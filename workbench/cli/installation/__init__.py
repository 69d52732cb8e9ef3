"""What is installed beside the program: models, the icon of a Linux desktop, the system's libraries."""
