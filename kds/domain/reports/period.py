"""Whole days in the shop's own zone, and the same number of days before them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
Span = tuple[datetime, datetime]


def zone_named(name: str) -> tzinfo | None:
    """Return a time zone by its name; None, the machine's own, where there is none of that name."""
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):  # not a zone's name, or a path
        return None


def midnight(day: date, zone: tzinfo | None) -> datetime:
    """Return the instant at which a day begins in a zone."""
    return at_clock(day, time(), zone)


def at_clock(day: date, clock: time, zone: tzinfo | None) -> datetime:
    """Return the instant of a time of day in a zone, None the machine's own."""
    # The machine's own zone knows summer time only for times that have no zone yet.
    there = datetime.combine(day, clock)
    return there.replace(tzinfo=zone) if zone else there.astimezone()


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Days from `first` to `last`, both of them part of it, as the clock in `zone` has them."""

    first: date
    last: date
    zone: tzinfo | None

    @property
    def since(self) -> datetime:
        """The instant at which it begins."""
        return midnight(self.first, self.zone)

    @property
    def until(self) -> datetime:
        """The instant at which it has ended; not part of it."""
        return midnight(self.last + _DAY, self.zone)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    def before(self) -> "Period":
        """Return as many days directly before it."""
        return self.starting(self.first - timedelta(days=self.days))

    def starting(self, first: date) -> "Period":
        """Return as many days from another one on."""
        return Period(first=first, last=first + (self.last - self.first), zone=self.zone)

    def each_day(self) -> Iterator[date]:
        """Yield its days, the first one first."""
        for n in range(self.days):
            yield self.first + n * _DAY

    def hours(self, hour: int) -> tuple[Span, ...]:
        """Return the spans that an hour of the day (0 to 23) has in it, one for each day.

        When the clock is set back, the hour that comes twice is one span of two hours. The hour
        that the clock leaves out has no span.
        """
        spans = (
            (at_clock(day, time(hour), self.zone), self._end_of(day, hour))
            for day in self.each_day()
        )
        return tuple((since, until) for since, until in spans if _instant(since) < _instant(until))

    def weekdays(self, weekday: int) -> tuple[Span, ...]:
        """Return the spans that a weekday (0 Monday to 6 Sunday) has in it."""
        return tuple(
            (midnight(day, self.zone), midnight(day + _DAY, self.zone))
            for day in self.each_day()
            if day.weekday() == weekday
        )

    def _end_of(self, day: date, hour: int) -> datetime:
        if hour + 1 < 24:  # noqa: PLR2004 - hours of a day
            return at_clock(day, time(hour + 1), self.zone)
        return midnight(day + _DAY, self.zone)


def last_days(count: int, now: datetime, zone: tzinfo | None) -> Period:
    """Return the last days up to the one of `now`, which is one of them."""
    today = now.astimezone(zone).date()
    return Period(first=today - timedelta(days=count - 1), last=today, zone=zone)


def _instant(at: datetime) -> float:
    # Two times of one zone are otherwise compared as clocks show them.
    return at.timestamp()
