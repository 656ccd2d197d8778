"""How long an order will take until it is ready, learnt from the shop's own past orders.

Each feature of an order (what is on it, how many pieces, how many tickets are open, the hour, how
the guest gets it) makes it a share longer or shorter than usual. Those shares are found by ridge
regression on the logarithm of the time: what was seen seldom counts little. The range is what 80 %
of later orders, which were not learnt from, kept to.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from kds.domain.items import group_starts
from kds.domain.order import Order
from kds.domain.own_test import is_test

ENOUGH = 200
SHARE = 0.8
# More of the past neither helps nor is like today.
LEARNT_FROM = 5000
_SHRINK = 8.0
_SWEEPS = 8
_HELD_OUT = 0.25
# A tap by mistake, or an order that was forgotten on the screen.
_SHORTEST_S, _LONGEST_S = 60.0, 3 * 3600.0
# What is wanted later is cooked later; its time says nothing about cooking.
_SOON = timedelta(minutes=75)
_STEPS = (0, 1, 2, 3, 5, 8, 12, 17, 25)
_WEEK = timedelta(days=7)
_WEEKS = 4
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Past:
    """A past order: when the kitchen took it on, its features, how many seconds it took."""

    at: datetime
    features: tuple[str, ...]
    seconds: float
    id: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """An order that was forecast from those before it: the range in minutes, and the real time."""

    at: datetime
    low: int
    high: int
    real: float
    id: str = ""

    @property
    def hit(self) -> bool:
        """Whether the real time lay in the range, as it would have been shown."""
        return self.low <= round(self.real) <= self.high


@dataclass(frozen=True, slots=True)
class Forecast:
    """What was learnt: shares by feature, and how far later orders were from them.

    All are logarithms. `learnt` is how many orders it was learnt from.
    """

    usual: float
    shares: Mapping[str, float]
    low: float
    high: float
    learnt: int
    zone: tzinfo | None = None

    def range_of(self, features: Iterable[str]) -> Range:
        """Return the minutes within which an order of these features is ready."""
        middle = self.usual + sum(self.shares.get(name, 0.0) for name in features)
        low = max(1, round(math.exp(middle + self.low) / 60))
        return low, max(low + 1, round(math.exp(middle + self.high) / 60))

    def propose(self, order: Order, open_count: int, now: datetime) -> Range | None:
        """Return from when to when an order would be ready, in minutes from now.

        `open_count` is how many other tickets are being cooked or wait for it. None where that was
        not learnt: it is wanted only later, or nothing is on it.
        """
        if not order.content.items or not _is_wanted_soon(order, now):
            return None
        return self.range_of(features_of(order, open_count, now, self.zone))


def features_of(
    order: Order, open_count: int, at: datetime, zone: tzinfo | None
) -> tuple[str, ...]:
    """Return what makes an order long or short, taken on at `at` beside so many open tickets."""
    items = order.content.items
    starts = group_starts(items)
    pieces = sum(items[start].total_quantity for start in starts)
    return (
        _open_feature(open_count),
        f"pieces {_step(pieces)}",
        f"hour {at.astimezone(zone).hour}",
        f"kind {order.content.order_type.value}",
        *(f"item {title}" for title in sorted({items[start].title for start in starts})),
    )


def _open_feature(count: int) -> str:
    return f"open {_step(count)}"


def _step(count: int) -> int:
    return bisect_right(_STEPS, count)


def _is_wanted_soon(order: Order, at: datetime) -> bool:
    due = order.content.due_at
    held = order.standing.held_until
    return not (due and due - at > _SOON) and not (held and held > at)


def past_of(orders: Iterable[Order], zone: tzinfo | None) -> list[Past]:
    """Return what can be learnt from orders, oldest first; every open ticket must be among them.

    No order is kept, however many there are.
    """
    came: list[datetime] = []
    gone: list[datetime] = []
    found: list[tuple[Past, bool]] = []
    for order in orders:
        standing = order.standing
        if not order.unseen:
            came.append(order.received_at)
            gone.append(_gone_at(order))
        at = standing.accepted_at or order.received_at
        if standing.ready_at is None or is_test(order.content) or not order.content.items:
            continue
        seconds = (standing.ready_at - at).total_seconds()
        if _SHORTEST_S <= seconds <= _LONGEST_S and _is_wanted_soon(order, at):
            past = Past(at, features_of(order, 0, at, zone), seconds, order.id)
            # It has come itself, where it was not accepted in the very moment.
            found.append((past, order.received_at < at))
    came.sort()
    gone.sort()
    counted = [
        _beside(past, bisect_left(came, past.at) - bisect_right(gone, past.at) - itself)
        for past, itself in found
    ]
    return sorted(counted, key=lambda past: past.at)


def _beside(past: Past, others: int) -> Past:
    """Return what happened beside so many open tickets."""
    return replace(past, features=(_open_feature(max(0, others)), *past.features[1:]))


def _gone_at(order: Order) -> datetime:
    """Return when nobody cooked it any more; what nobody ever ended was forgotten at some time."""
    standing = order.standing
    forgotten = order.received_at + timedelta(seconds=_LONGEST_S)
    ends = (standing.ready_at, standing.closed_at, standing.cancelled_at, forgotten)
    return min(end for end in ends if end is not None)


def learn(past: Sequence[Past], zone: tzinfo | None = None) -> Forecast | None:
    """Learn from past orders, oldest first; None from fewer than 200.

    How wide the range must be is seen on the newest quarter, forecast from the rest.
    """
    past = past[-LEARNT_FROM:]
    if len(past) < ENOUGH:
        return None
    kept = len(past) - int(len(past) * _HELD_OUT)
    usual, shares = _fit(past[:kept])
    off = sorted(
        math.log(one.seconds) - usual - sum(shares.get(name, 0.0) for name in one.features)
        for one in past[kept:]
    )
    rest = (1 - SHARE) / 2
    low, high = _quantile(off, rest), _quantile(off, 1 - rest)
    usual, shares = _fit(past)
    return Forecast(usual, shares, low, high, len(past), zone)


def _fit(past: Sequence[Past]) -> tuple[float, dict[str, float]]:
    """Find the shares by going over the features one at a time, again and again."""
    logs = [math.log(one.seconds) for one in past]
    usual = sum(logs) / len(logs)
    left = [log - usual for log in logs]
    having: dict[str, list[int]] = {}
    for n, one in enumerate(past):
        for name in one.features:
            having.setdefault(name, []).append(n)
    shares = dict.fromkeys(having, 0.0)
    for _ in range(_SWEEPS):
        for name, rows in having.items():
            before = shares[name]
            total = sum([left[n] for n in rows]) + before * len(rows)
            shares[name] = total / (len(rows) + _SHRINK)
            moved = shares[name] - before
            for n in rows:
                left[n] -= moved
    return usual, shares


def _quantile(values: Sequence[float], share: float) -> float:
    place = share * (len(values) - 1)
    low = int(place)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (place - low)


def checked(past: Sequence[Past], zone: tzinfo | None = None) -> Iterator[Checked]:
    """Forecast each of the last four weeks from what was before it, as it would have been then.

    The first 200 orders are not forecast: there was nothing to learn from before them.
    """
    if not past:
        return
    end = past[-1].at
    for week in range(_WEEKS, 0, -1):
        since = end - week * _WEEK
        begin = max(ENOUGH, bisect_right(past, since, key=lambda one: one.at))
        after = bisect_right(past, since + _WEEK, key=lambda one: one.at)
        forecast = learn(past[:begin], zone) if begin < after else None
        if forecast is None:
            continue
        for one in past[begin:after]:
            low, high = forecast.range_of(one.features)
            yield Checked(one.at, low, high, one.seconds / 60, one.id)


def hit_rate(found: Sequence[Checked]) -> float | None:
    """Return how many of the ranges held the real time, 0 to 1; None where there are none."""
    return sum(one.hit for one in found) / len(found) if found else None
