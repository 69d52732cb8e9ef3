"""Times as people say them."""

from datetime import datetime


def spoken_time(when: datetime | None, now: datetime) -> str:
    """Say a time: ``today 10:12``, ``yesterday 17:40``, ``12 January 2026``; nothing for None."""
    if when is None:
        return ""
    days = (now.date() - when.date()).days
    if days in {0, 1}:
        return f"{('today', 'yesterday')[days]} {when:%H:%M}"
    return f"{when.day} {when:%B %Y}"


def local_time(iso: str) -> str:
    """Say a stored UTC time (ISO 8601) in this computer's zone; what is no time is returned as it is."""
    try:
        when = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    return spoken_time(when, datetime.now().astimezone())


def article_date(iso: str | None) -> str:
    """Say an article's date in its own time zone: ``30 January 2022, 22:29``; nothing for None."""
    if not iso:
        return ""
    try:
        when = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    day = f"{when.day} {when:%B %Y}"
    return f"{day}, {when:%H:%M}" if "T" in iso else day
