"""A day of the past: every order that was there, and a kitchen that stands still at any instant."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from typing_extensions import override

from kds.channels.channel import Channel
from kds.domain.journal import Entry, Kind
from kds.domain.lifecycle import NotAllowed
from kds.domain.order import Order
from kds.domain.routing import NO_RULES, Routing
from kds.domain.share import Tick
from kds.domain.shift import Shift
from kds.kitchen.kitchen import Kitchen
from kds.kitchen.past import Past, past_of
from kds.store.days import Days
from kds.store.store import Store

_ARRIVALS = frozenset(
    {Kind.RECEIVED, Kind.REPEATED, Kind.STALE, Kind.REVISED, Kind.UPDATED}
    | {Kind.CANCELLATION, Kind.NEWS}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PastDay:
    """What is known of the time between two instants, `until` excluded.

    `heard` are the instants at which something came from each channel, rising, `clock_set` those
    at which somebody set the machine's clock. `erased` counts the orders of which persons were
    taken out.
    """

    since: datetime
    until: datetime
    pasts: tuple[Past, ...] = ()
    heard: Mapping[str, tuple[datetime, ...]] = field(default_factory=dict)
    clock_set: tuple[datetime, ...] = ()
    erased: int = 0


def load_day(
    days: Days,
    since: datetime,
    until: datetime,
    channels: Mapping[str, Channel],
    progress: Callable[[float], None] = lambda _share: None,
) -> PastDay:
    """Read a day; `progress` hears how much is done (0 to 1) and may raise to stop it.

    Raises:
        StoreUnavailable: the database cannot be read.

    """
    heard: dict[str, list[datetime]] = {}
    clock_set: list[datetime] = []
    for word in days.words(since, until):
        # What we wanted of a channel has none: it says nothing of whether that was there.
        if "headers" in word.data and "channel" in word.data:
            heard.setdefault(str(word.data["channel"]), []).append(word.at)
        if "clock set by" in word.data:
            clock_set.append(word.at)
    ids, pasts, erased = days.there(since, until), [], 0
    for number, order_id in enumerate(ids):
        progress(number / len(ids))
        life = days.life(order_id)
        if life is None:
            continue
        order, rows = life
        pasts.append(past_of(order, rows, channels))
        erased += any(row.kind is Kind.ERASED for row in rows)
        for row in rows:
            if since <= row.at < until and (name := _heard_from(row, order.channel)):
                heard.setdefault(name, []).append(row.at)
    return PastDay(
        since=since,
        until=until,
        pasts=tuple(pasts),
        heard={name: tuple(sorted(instants)) for name, instants in heard.items()},
        clock_set=tuple(clock_set),
        erased=erased,
    )


def _heard_from(row: Entry, channel: str) -> str:
    """Return which channel showed by a row that it was there, "" for none."""
    if row.kind in _ARRIVALS:
        return str(row.data.get("channel", ""))
    answered = row.kind is Kind.ATTEMPT and row.data.get("status") is not None
    return channel if answered else ""


class PastStore(Store):
    """What the store would have said at the instant `at`; nothing can be written into it."""

    def __init__(self, day: PastDay) -> None:
        """Stand at the day's beginning."""
        super().__init__(None)
        self.day, self.at = day, day.since
        self._pasts = {past.id: past for past in day.pasts}

    @override
    def order(self, order_id: str) -> Order | None:
        past = self._pasts.get(order_id)
        return past.at(self.at) if past else None

    @override
    def board(self) -> list[Order]:
        """Return the orders that the screen held: those with a press to undo, too."""
        then = (past.at(self.at) for past in self.day.pasts)
        held = [o for o in then if o and (o.on_board or o.undo_until(self.at))]
        return sorted(held, key=lambda order: order.received_at)

    @override
    def ticks(self, order_id: str) -> list[Tick]:
        past = self._pasts.get(order_id)
        return past.ticks_until(self.at) if past else []

    @override
    def driven(self) -> list[Order]:
        return [order for order in self.board() if order.journey.own]

    @override
    def shifts(self, now: datetime) -> list[Shift]:
        """Return none: of shifts that are over nothing is kept that a ticket would show."""
        return []

    @override
    def waiting_steps(self) -> int:
        return sum(len(order.waiting_steps) for order in self.board())

    @override
    @contextmanager
    def move(self) -> Iterator[None]:
        raise NotAllowed("What is over cannot be changed.")
        yield


class PastKitchen(Kitchen):
    """A kitchen on a past day, as it was at the instant that it was last turned to.

    It tells nobody anything, and every press raises `NotAllowed`.
    """

    def __init__(
        self,
        day: PastDay,
        channels: Mapping[str, Channel],
        *,
        undo_time: timedelta = timedelta(seconds=3),
        routing: Routing = NO_RULES,
    ) -> None:
        """Stand at the day's beginning; `channels` say what can be told of an order."""
        self.past = PastStore(day)
        super().__init__(
            self.past, channels, lambda: self.past.at, undo_time=undo_time, routing=routing
        )

    def turn_to(self, instant: datetime) -> None:
        """Be as it was at an instant."""
        self.past.at = instant
        last = self.telling.last_heard
        last.clear()
        for name, instants in self.past.day.heard.items():
            if place := bisect_right(instants, instant):
                last[name] = instants[place - 1]
