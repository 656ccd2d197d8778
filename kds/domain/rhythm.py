"""How often a channel's orders usually come, and how improbable it is that none comes for long."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

_HOUR = timedelta(hours=1)
_WEEK = timedelta(weeks=1)
# Less than this says nothing about a kitchen's week.
_FEWEST_WEEKS = 4
_FEWEST_ORDERS = 200
# One silence in two hundred is as long by chance.
_IMPROBABLE = 0.005
# Beyond a week every silence is as improbable as it gets.
_LOOKED_BACK = _WEEK
# Orders that come more rarely than this have no rhythm worth telling.
_LONGEST_GAP = timedelta(hours=1)

Slot = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Orders in an hour, for each weekday (from 0) and hour of the day in `zone`.

    None as the zone is the machine's own.
    """

    per_hour: Mapping[Slot, float]
    zone: tzinfo | None = None

    def usual_gap(self, at: datetime) -> timedelta | None:
        """Return how far apart orders usually are at an instant; None when they are rare then."""
        rate = self.per_hour.get(_slot(at, self.zone), 0.0)
        return _HOUR / rate if rate and _HOUR / rate <= _LONGEST_GAP else None

    def expected(self, since: datetime, until: datetime) -> float:
        """Return how many orders usually come between two instants."""
        at, orders = max(since, until - _LOOKED_BACK), 0.0
        while at < until:
            end = min(_hour_of(at) + _HOUR, until)
            orders += self.per_hour.get(_slot(at, self.zone), 0.0) * ((end - at) / _HOUR)
            at = end
        return orders

    def chance(self, since: datetime, until: datetime) -> float:
        """Return how probable it is, 0 to 1, that by chance no order came between two instants.

        Orders of many guests come independently of each other, as Poisson has it.
        """
        return math.exp(-self.expected(since, until))

    def is_improbable(self, since: datetime, until: datetime) -> bool:
        """Say whether it is hardly by chance that no order came between two instants."""
        return self.chance(since, until) < _IMPROBABLE


def learn(
    hours: Iterable[tuple[datetime, int]], now: datetime, zone: tzinfo | None = None
) -> Rhythm | None:
    """Return the rhythm of the past: how many orders came in, in each hour (by its beginning).

    None when that is too little to go by: less than four weeks or 200 orders.
    """
    counts: Counter[Slot] = Counter()
    first = now
    for hour, count in hours:
        counts[_slot(hour, zone)] += count
        first = min(first, hour)
    weeks = (now - first) / _WEEK
    if weeks < _FEWEST_WEEKS or counts.total() < _FEWEST_ORDERS:
        return None
    return Rhythm({slot: count / weeks for slot, count in counts.items()}, zone)


def _hour_of(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0)


def _slot(at: datetime, zone: tzinfo | None) -> Slot:
    # By the beginning of the whole hour in UTC, as orders are counted: zones with half hours too.
    local = _hour_of(at).astimezone(zone)
    return local.weekday(), local.hour
