"""Times as people say them."""

from datetime import datetime

from workbench.domain.wording import tr

_DAYS = (tr("today"), tr("yesterday"))
_MONTHS = (
    tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June"), tr("July"),
    tr("August"), tr("September"), tr("October"), tr("November"), tr("December"),
)  # fmt: skip


def spoken_time(when: datetime | None, now: datetime) -> str:
    """Say a time: ``today 10:12``, ``yesterday 17:40``, ``12 January 2026``; nothing for None."""
    if when is None:
        return ""
    days = (now.date() - when.date()).days
    if days in {0, 1}:
        return f"{_DAYS[days]} {when:%H:%M}"
    return _written(when)


def local_time(iso: str) -> str:
    """Say a stored UTC time (ISO 8601) in this computer's zone; what is no time is returned as it is."""
    try:
        when = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    return spoken_time(when, datetime.now().astimezone())


def local_day(iso: str) -> str:
    """Say the day of a stored UTC time in this computer's zone: ``today``, ``12 January 2026``."""
    try:
        when = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    days = (datetime.now().astimezone().date() - when.date()).days
    return _DAYS[days] if days in {0, 1} else _written(when)


def written_day(iso: str | None) -> str:
    """Say the day of an article's date: ``30 January 2022``; nothing for None."""
    return article_date(iso[:10]) if iso else ""


def article_date(iso: str | None) -> str:
    """Say an article's date in its own time zone: ``30 January 2022, 22:29``; nothing for None."""
    if not iso:
        return ""
    try:
        when = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    day = _written(when)
    return f"{day}, {when:%H:%M}" if "T" in iso else day


def _written(when: datetime) -> str:
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"
