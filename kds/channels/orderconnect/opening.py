"""When a kitchen delivers: spans of the wall clock for each day of the week."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)")
_MIDNIGHT = 24 * 60


def span_minutes(span: str) -> tuple[int, int]:
    """Return a span like "11:00-22:30" as minutes of its day; the end may lie on the next day.

    Raises:
        ValueError: it is no such span, or has no length.

    """
    found = _SPAN.fullmatch(span)
    if not found:
        raise ValueError(f'"{span}" is no span of time like "11:00-22:30"')
    hours, minutes, end_hours, end_minutes = found.groups()
    start = int(hours) * 60 + int(minutes)
    end = _MIDNIGHT if end_hours is None else int(end_hours) * 60 + int(end_minutes)
    if end == start:
        raise ValueError(f'"{span}" has no length; the whole day is "00:00-24:00"')
    return start, end if end > start else end + _MIDNIGHT


def local(at: datetime, time_zone: str) -> datetime:
    """Return an instant on the wall clock of a zone, "" for the machine's own."""
    return at.astimezone(ZoneInfo(time_zone) if time_zone else None)


def is_open(hours: Mapping[str, Sequence[str]], wall: datetime) -> bool:
    """Say whether a wall clock shows a time within the hours; without any hours it always does.

    A span begins with its first minute and ends before its last one. Only what the clock on the
    wall shows counts, so a night of 23 or 25 hours needs no care.
    """
    if not hours:
        return True
    minute = wall.hour * 60 + wall.minute
    today, yesterday = DAYS[wall.weekday()], DAYS[wall.weekday() - 1]
    return any(
        start <= minute + passed < end
        for day, passed in ((today, 0), (yesterday, _MIDNIGHT))
        for start, end in map(span_minutes, hours.get(day, ()))
    )


def in_words(hours: Mapping[str, Sequence[str]], wall: datetime) -> tuple[str, str]:
    """Return the day that a wall clock shows, and when it is open then, "" for not at all."""
    return DAY_NAMES[wall.weekday()], ", ".join(hours.get(DAYS[wall.weekday()], ()))


def known_zone(time_zone: str) -> bool:
    """Say whether a time zone is one that is known here; "" is the machine's."""
    try:
        local(datetime(2026, 1, 1, tzinfo=UTC), time_zone)
    except (KeyError, ValueError, OSError):
        return False
    return True
