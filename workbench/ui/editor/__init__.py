"""The editor of one project: grid, bars and panes, and what keeps them in step."""
