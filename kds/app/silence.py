"""Notices when a channel brings no order for improbably long, by the shop's own past."""

import asyncio
from collections import defaultdict
from contextlib import suppress
from datetime import datetime, timedelta

from kds.domain.controls import Wish
from kds.domain.order import Order
from kds.domain.rhythm import Rhythm, learn
from kds.kitchen import Kitchen
from kds.notices import Notice, Notices, Severity
from kds.store.errors import StoreUnavailable

_WEEKS = 8
_DAY = timedelta(days=1)
_LEARNED_FOR = timedelta(hours=1)
_PAUSE_S = 10.0
_SOON = timedelta(minutes=2)


class SilenceWatch:
    """Runs as one task. What it finds out stands in the kitchen's `hearing`, for the strip."""

    def __init__(self, kitchen: Kitchen, notices: Notices) -> None:
        """Listen to the channels of `kitchen` from now on; before, nobody did."""
        self._kitchen, self._notices, self._began = kitchen, notices, kitchen.now()
        self._hearing, self._looked = kitchen.hearing, self._began
        self._rhythms: dict[str, Rhythm] = {}
        self._shown: set[str] = set()
        self._paused: dict[str, datetime] = {}
        kitchen.watch(self._order_changed)

    async def run(self) -> None:
        """Learn from the past once an hour, and look often whether the present is like it."""
        while True:
            with suppress(StoreUnavailable):
                await self.learn()
            for _ in range(int(_LEARNED_FOR.total_seconds() / _PAUSE_S)):
                self.look()
                await asyncio.sleep(_PAUSE_S)

    async def learn(self) -> None:
        """Read how many orders came in each hour of the last weeks, a day at a time.

        Between two days the loop runs, so that no long history holds up an order.
        """
        now = self._kitchen.now()
        hours: defaultdict[str, list[tuple[datetime, int]]] = defaultdict(list)
        for days in range(_WEEKS * 7, 0, -1):
            day = now - days * _DAY
            for channel, hour, count in self._kitchen.store.arrivals(day, day + _DAY):
                hours[channel].append((hour, count))
            self._hearing.last_order |= self._kitchen.store.last_orders(day, day + _DAY)
            await asyncio.sleep(0)
        learned = {channel: learn(counts, now) for channel, counts in hours.items()}
        self._rhythms = {channel: rhythm for channel, rhythm in learned.items() if rhythm}

    def look(self) -> None:
        """Compare how long each channel has brought nothing with what is usual."""
        now = self._kitchen.now()
        if now - self._looked > _SOON:
            self._began = now  # the machine slept, and nobody listened
        self._looked = now
        for name in self._kitchen.channels:
            self._look_at(name, now)

    def clock_set(self, by: timedelta) -> None:
        """Take note that the clock was set."""
        self._began += by
        self._looked += by
        self._paused = {name: at + by for name, at in self._paused.items()}

    def _look_at(self, name: str, now: datetime) -> None:
        hearing, rhythm = self._hearing, self._rhythms.get(name)
        hearing.usual_gap.pop(name, None)
        hearing.chance.pop(name, None)
        held = hearing.held.get(name)
        if held and held.wish is Wish.PAUSED:
            self._paused[name] = now  # no orders are wanted: silence begins after it
        last = self._kitchen.telling.last_order.get(name, self._began)
        since = max(last, self._began, self._paused.get(name, self._began))
        if rhythm and (gap := rhythm.usual_gap(now)):
            hearing.usual_gap[name] = gap
        if rhythm:
            hearing.chance[name] = rhythm.chance(since, now)
        if rhythm is None or not rhythm.is_improbable(since, now):
            hearing.silent_for.pop(name, None)
            self._shown.discard(name)
            self._notices.clear(_key(name))
            return
        silent = hearing.silent_for[name] = now - since
        standing = {notice.key for notice in self._notices.current()}
        if name in self._shown and _key(name) not in standing:
            return  # a person has put it away: the strip goes on saying it
        self._shown.add(name)
        title = self._kitchen.title(name)
        usual = silent / rhythm.expected(since, now)
        self._notices.show(
            Notice(
                _key(name),
                Severity.WARNING,
                f"{title} silent for {_span(silent)}",
                f"Usually an order comes each {_span(usual)} at this hour. Look at {title}’s own "
                "tablet, and at the internet connection.",
            )
        )

    def _order_changed(self, order: Order) -> None:
        if order.channel in self._shown:
            self._look_at(order.channel, self._kitchen.now())


def _key(name: str) -> str:
    return f"silent {name}"


def _span(length: timedelta) -> str:
    if length < _SOON:
        return f"{length.total_seconds():.0f} s"
    return f"{length / timedelta(minutes=1):.0f} min"
