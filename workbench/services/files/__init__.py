"""What leaves a project as files, and comes back."""
