"""Gathers the figures of a period, on a thread; the board's own work goes first."""

import gc
import sys
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from itertools import islice
from typing import TypeVar

from kds.domain.order import Order
from kds.domain.reports.dishes import Dishes
from kds.domain.reports.period import Period, last_days, zone_named
from kds.domain.reports.tally import Tally
from kds.domain.routing import Routing
from kds.store.finding import Finder, Wanted
from kds.ui.office.work import Cancelled, Job

# After so many the thread rests a moment, so that nobody at the board has to wait for it.
_LINES_AT_ONCE = 200
_ORDERS_AT_ONCE = 10
_REST_S = 0.001
_NEWEST = 20
_ALL = 1_000_000_000
_Thing = TypeVar("_Thing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which days a manager wants to see: the last so many, or those from `first` to `last`.

    `compare` wants as many other days beside them: those directly before, or from `against` on.
    """

    days: int = 7
    first: date | None = None
    last: date | None = None
    compare: bool = True
    against: date | None = None

    def period(self, now: datetime, zone: tzinfo | None) -> Period:
        """Return the days as the shop's clock has them."""
        if self.first and self.last:
            first, last = sorted((self.first, self.last))
            return Period(first=first, last=last, zone=zone)
        return last_days(self.days, now, zone)

    def compared(self, period: Period) -> Period:
        """Return the days that `period` is compared with."""
        return period.starting(self.against) if self.against else period.before()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What was asked, and the figures; `before` what they are compared with, None with nothing."""

    asked: Asked
    period: Period
    tally: Tally
    before: Tally | None


@dataclass(frozen=True, slots=True)
class Kitchenwork:
    """What was made in the same period."""

    asked: Asked
    dishes: Dishes


def wanted_in(period: Period) -> Wanted:
    """Return what finds the orders of a period that figures are made of."""
    return Wanted(since=period.since, until=period.until, real=True)


def shop_zone(finder: Finder) -> tzinfo | None:
    """Return the zone that the newest orders name; None, the machine's own, where none does."""
    for order in islice(finder.every(Wanted(), batch=_NEWEST), _NEWEST):
        if order.content.time_zone:
            return zone_named(order.content.time_zone)
    return None


def load_canvas() -> None:
    """Load the library that draws: half a second in which the board goes on."""
    if "kds.ui.office.reports.canvas" in sys.modules:
        return
    from kds.ui.office.reports import canvas  # noqa: PLC0415 - not at the start of the program

    del canvas
    # It stays to the end. The screen stood still for 0.2 s when it was searched for garbage.
    gc.freeze()


def figures(finder: Finder, asked: Asked, now: datetime, job: Job) -> Figures:
    """Return the figures of a period; the finder is closed.

    Raises:
        Cancelled: nobody wants them any more.
        StoreUnavailable: the database cannot be read.

    """
    load_canvas()
    try:
        return _figures(finder, asked, now, job)
    finally:
        finder.close()


def _figures(finder: Finder, asked: Asked, now: datetime, job: Job) -> Figures:
    zone = shop_zone(finder)
    period = asked.period(now, zone)
    periods = [period, asked.compared(period)] if asked.compare else [period]
    # Test orders are counted too, apart from all others.
    wanted = [Wanted(since=each.since, until=each.until) for each in periods]
    count = sum(finder.count(each, most=_ALL) for each in wanted)
    tallies = [Tally(zone) for _ in periods]
    done = 0
    for each, tally in zip(wanted, tallies, strict=True):
        with closing(_resting(finder.lines(each), job, _LINES_AT_ONCE, done, count)) as lines:
            for line in lines:
                tally.add(line)
                done += 1
        tally.settle()
    before = tallies[1] if asked.compare else None
    return Figures(asked=asked, period=period, tally=tallies[0], before=before)


def kitchenwork(
    finder: Finder, asked: Asked, period: Period, routing: Routing, job: Job
) -> Kitchenwork:
    """Return what was made in a period; this reads every order of it, and closes the finder.

    Raises:
        Cancelled: nobody wants it any more.
        StoreUnavailable: the database cannot be read.

    """
    wanted, dishes = wanted_in(period), Dishes(routing)
    try:
        count = finder.count(wanted, most=_ALL)
        with closing(_resting(finder.every(wanted), job, _ORDERS_AT_ONCE, 0, count)) as orders:
            for order in orders:
                dishes.add(order)
        dishes.settle()
    finally:
        finder.close()
    return Kitchenwork(asked, dishes)


def newest(finder: Finder, most: int, job: Job) -> Iterator[Order]:
    """Yield the newest orders, at most so many, newest first; raises as `kitchenwork`."""
    with closing(finder.every(Wanted(real=True))) as orders:
        yield from _resting(islice(orders, most), job, _ORDERS_AT_ONCE, 0, most)


def _resting(
    things: Iterable[_Thing], job: Job, at_once: int, done: int, count: int
) -> Generator[_Thing, None, None]:
    """Yield things while somebody waits for them, and say how far that has come."""
    try:
        for n, thing in enumerate(things, start=1):
            yield thing
            job.give_way()
            if n % at_once == 0:
                if job.is_cancelled:
                    raise Cancelled
                job.progressed.emit(min(1.0, (done + n) / max(1, count)))
                time.sleep(_REST_S)
    finally:
        # A question that is half answered keeps its finder from everybody, also from closing it.
        if isinstance(things, Generator):
            things.close()
