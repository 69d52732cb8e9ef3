"""What comes from files and goes into them: exports, and what reviewers and other tools return."""
