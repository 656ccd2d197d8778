"""Counts the orders of a period: how many, how late, how long, by hour, channel, kind, reason."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import tzinfo

from kds.domain.reports.spread import Spread
from kds.domain.summary import Summary

# How many minutes after the promised time an order was ready, more than and at most; None has no
# end. Ready in the very second is in time.
PROMISE_STEPS: tuple[tuple[int | None, int | None], ...] = (
    (None, -10),
    (-10, -5),
    (-5, 0),
    (0, 5),
    (5, 10),
    (10, None),
)


@dataclass(slots=True)
class Count:
    """How many orders. `judged` had a promised time and became ready, `late` after it."""

    orders: int = 0
    judged: int = 0
    late: int = 0
    cancelled: int = 0

    def add(self, line: Summary) -> None:
        """Count one order."""
        self.orders += 1
        self.judged += line.promise_s is not None
        self.late += line.late
        self.cancelled += bool(line.cancelled_by)

    @property
    def late_share(self) -> float | None:
        """The late ones among those that can be judged, 0 to 1; None where none can be."""
        return self.late / self.judged if self.judged else None


@dataclass(slots=True)
class Group(Count):
    """How many orders, and how long they took; `refused` of them had a step that was refused.

    `accept` and `ready` count from the arrival, `collected` from ready to the hand-over. `promise`
    is how long after the promised time they were ready, `told` how long a platform took to hear.
    """

    needed_help: int = 0
    refused: int = 0
    accept: Spread = field(default_factory=Spread)
    ready: Spread = field(default_factory=Spread)
    collected: Spread = field(default_factory=Spread)
    promise: Spread = field(default_factory=Spread)
    told: Spread = field(default_factory=Spread)

    def add_all(self, line: Summary) -> None:
        """Count one order and its times."""
        self.add(line)
        self.needed_help += line.needed_help
        self.refused += line.refused
        self.accept.add(line.accept_s)
        self.ready.add(line.ready_s)
        self.collected.add(line.collected_s)
        self.promise.add(line.promise_s)
        self.told.add(line.told_s)

    def settle(self) -> None:
        """Put its times in order."""
        for spread in (self.accept, self.ready, self.collected, self.promise, self.told):
            spread.settle()


class Tally:
    """The figures of one period. Test orders are left out, and counted apart as `tests`.

    `hours` and `weekdays` (0 is Monday) are those at which orders came in, by the shop's clock.
    `reasons` counts cancellations by who cancelled and why.
    """

    def __init__(self, zone: tzinfo | None) -> None:
        """Begin without orders; `zone` is the shop's, None the machine's own."""
        self._zone = zone
        self.tests = 0
        self.all = Group()
        self.hours = [Count() for _ in range(24)]
        self.weekdays = [Count() for _ in range(7)]
        self.platforms: dict[str, Group] = {}
        self.sources: dict[str, Group] = {}
        self.kinds: dict[str, Group] = {}
        self.reasons: Counter[tuple[str, str]] = Counter()

    def add(self, line: Summary) -> None:
        """Count one order."""
        if line.test:
            self.tests += 1
            return
        self.all.add_all(line)
        came = line.received_at.astimezone(self._zone)
        self.hours[came.hour].add(line)
        self.weekdays[came.weekday()].add(line)
        for groups, name in (
            (self.platforms, line.channel),
            (self.sources, line.source),
            (self.kinds, line.kind),
        ):
            group = groups.get(name)
            if group is None:
                group = groups[name] = Group()
            group.add_all(line)
        if line.cancelled_by:
            self.reasons[line.cancelled_by, line.cancel_reason] += 1

    def settle(self) -> None:
        """Put all times in order, so that whoever shows them need not."""
        for group in (self.all, *self.platforms.values(), *self.sources.values()):
            group.settle()
        for group in self.kinds.values():
            group.settle()

    @property
    def cancelled_here(self) -> int:
        """How many the kitchen cancelled itself."""
        return sum(count for (by, _), count in self.reasons.items() if by == "kitchen")

    def promise_steps(self) -> list[int]:
        """Return for each of `PROMISE_STEPS` how many orders became ready then."""
        return [self.all.promise.within(*promise_bounds(step)) for step in PROMISE_STEPS]


def promise_bounds(step: tuple[int | None, int | None]) -> tuple[float, float]:
    """Return a step of `PROMISE_STEPS` in seconds: more than, and at most."""
    low, high = step
    return (
        float("-inf") if low is None else low * 60.0,
        float("inf") if high is None else high * 60.0,
    )


def growth(now: float | None, before: float | None) -> float | None:
    """Return by which share a figure has grown, 0.06 for 6 %; None where that says nothing."""
    return (now - before) / before if now is not None and before else None


def largest(groups: dict[str, Group]) -> list[tuple[str, Group]]:
    """Return groups by their name, those with most orders first."""
    return sorted(groups.items(), key=lambda each: (-each[1].orders, each[0]))
