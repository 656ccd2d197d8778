"""Many lengths of time, and the one below which a share of them lies."""

from array import array
from bisect import bisect_right
from enum import StrEnum
from typing import Protocol

MEDIAN = 0.5
MOST = 0.9
_RUN = 10_000


class Stage(StrEnum):
    """A part of an order's way: until accepted, until ready, from ready to the hand-over."""

    ACCEPT = "accept"
    READY = "ready"
    COLLECTED = "collected"


class Spread:
    """Collects lengths in seconds; what never happened (None) is not counted."""

    __slots__ = ("_sorted", "_values")

    def __init__(self) -> None:
        """Begin without any."""
        self._values = array("d")
        self._sorted = True

    def add(self, seconds: float | None) -> None:
        """Count one more."""
        if seconds is not None:
            self._values.append(seconds)
            self._sorted = False

    def __len__(self) -> int:
        return len(self._values)

    def at(self, share: float) -> float | None:
        """Return the length, in seconds, below which a share (0 to 1) lies; None without any.

        Between two lengths it is taken in proportion, so the median of 1 and 2 is 1.5.
        """
        if not self._values:
            return None
        self.settle()
        place = share * (len(self._values) - 1)
        low = int(place)
        high = min(low + 1, len(self._values) - 1)
        return self._values[low] + (self._values[high] - self._values[low]) * (place - low)

    def settle(self) -> None:
        """Put them in order; what is asked afterwards takes no time.

        Other threads stand still while Python sorts: a run at a time, and then two of them.
        """
        if self._sorted:
            return
        starts = range(0, len(self._values), _RUN)
        runs = [sorted(self._values[start : start + _RUN]) for start in starts]
        while len(runs) > 1:
            runs = [
                sorted(runs[n] + runs[n + 1]) if n + 1 < len(runs) else runs[n]
                for n in range(0, len(runs), 2)
            ]
        self._values, self._sorted = array("d", runs[0]), True

    @property
    def median(self) -> float | None:
        """Half of them are shorter."""
        return self.at(MEDIAN)

    @property
    def most(self) -> float | None:
        """90 % of them are shorter."""
        return self.at(MOST)

    def over(self, seconds: float) -> int:
        """Return how many are longer than so many seconds."""
        self.settle()
        return len(self._values) - bisect_right(self._values, seconds)

    def within(self, low: float, high: float) -> int:
        """Return how many are longer than `low` and at most `high` seconds."""
        return self.over(low) - self.over(high)


class Timed(Protocol):
    """Whatever has the three times of orders."""

    accept: Spread
    ready: Spread
    collected: Spread


def spread_of(timed: Timed, stage: Stage) -> Spread:
    """Return one of the three."""
    return {Stage.ACCEPT: timed.accept, Stage.READY: timed.ready}.get(stage, timed.collected)
