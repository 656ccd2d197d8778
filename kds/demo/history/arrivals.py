"""When guests order: at lunch and at dinner, most at the end of the week, each month a bit more."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from random import Random
from zoneinfo import ZoneInfo

# How much is ordered in each hour of the day, from midnight on: nothing while it is closed.
_HOURS = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 9, 8, 4, 3, 4, 8, 13, 14, 10, 6, 3, 0)
_BUSIEST = max(_HOURS)
# From Monday on.
_WEEKDAYS = (0.75, 0.8, 0.9, 1.0, 1.4, 1.5, 1.2)
_GROWTH = 0.2
_HOUR_S = 3600


@dataclass(frozen=True, slots=True)
class Day:
    """The arrivals of one day in Unix seconds, each with how busy its hour is (0 to 1)."""

    at: date
    utc_offset: timedelta
    arrivals: list[tuple[int, float]]


def arrivals(rng: Random, orders: int, until: date, days: int, zone: str) -> Iterator[Day]:
    """Yield `days` days, the last one before `until`, with `orders` orders on them in all."""
    dates = [until - timedelta(days=left) for left in range(days, 0, -1)]
    weights = [
        _WEEKDAYS[day.weekday()] * (1 + _GROWTH * n / days) * rng.uniform(0.85, 1.15)
        for n, day in enumerate(dates)
    ]
    last_second = 0
    whole = sum(weights)
    bounds = [round(orders * part / whole) for part in accumulate(weights)]
    for day, first, last in zip(dates, [0, *bounds], bounds, strict=False):
        noon = datetime.combine(day, time(12), ZoneInfo(zone))
        offset = noon.utcoffset() or timedelta()
        midnight = int((noon.astimezone(UTC) - timedelta(hours=12)).timestamp())
        found = []
        for hour in rng.choices(range(24), _HOURS, k=last - first):
            second = midnight + hour * _HOUR_S + rng.randrange(_HOUR_S)
            found.append((second, _HOURS[hour] / _BUSIEST))
        spread = []
        for second, busy in sorted(found):
            # One a second: copies have fractions of their own, which would change their turns.
            last_second = max(second, last_second + 1)
            spread.append((last_second, busy))
        yield Day(day, offset, spread)
