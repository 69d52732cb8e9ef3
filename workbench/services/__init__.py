"""QtCore only: the session, background jobs, the drafting queue, notices, settings."""
