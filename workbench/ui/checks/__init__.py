"""What the checks find: shown, fixed, ignored, looked for in the whole project."""
