"""What of an order concerns one screen: all of it, or what the stations make that it shows."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.domain.routing import Places, Routing

# Nobody may rely on the others for longer than that: platforms give up after some minutes.
_FORGOTTEN = timedelta(minutes=1)


class Place(Enum):
    """Where a screen hangs: one for the whole kitchen, at the pass, or at one or more stations."""

    KITCHEN = auto()
    PASS = auto()
    STATION = auto()


@dataclass(frozen=True, slots=True)
class Tick:
    """That items were ticked off, or that it was taken back, at a `station` ("": in whole)."""

    at: datetime
    station: str
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What of an order concerns a screen.

    `items` (the indexes of their lines) are made here, `done` are those with nothing left to do
    here. `elsewhere` names the other stations that have a part of it, each with how many pieces it
    has still to make. `missing` are all stations that have not done their part.

    At a station `done_at` says when its last part was ticked off, None while anything is left;
    `finishes` that nothing is missing and that the last tick of all was made here. `was_here` says
    that a version before this one may have had a part here.
    """

    place: Place
    items: frozenset[int] = frozenset()
    done: frozenset[int] = frozenset()
    elsewhere: tuple[tuple[str, int], ...] = ()
    missing: tuple[str, ...] = ()
    done_at: datetime | None = None
    finishes: bool = False
    was_here: bool = False

    @property
    def to_make(self) -> frozenset[int]:
        """The items that somebody here has still to make."""
        return self.items - self.done

    def is_wanted(
        self, order: Order, now: datetime, undo_time: timedelta, *, ready_here: bool
    ) -> bool:
        """Say whether the screen shows the order now.

        A station sees what it has a part of, until that is done and cannot be undone any more; a
        new order that nobody has accepted for a minute is seen by all.
        Cancellations, changes and what a person must decide on are seen whatever is done. Where
        there is nobody at a pass (`ready_here`), the station that finishes sees the order out.
        """
        standing = order.standing
        if self.place is not Place.STATION or order.attention or not order.content.items:
            return True  # at a station: nobody knows whose it is
        if order.state is State.PLACED and now - order.received_at >= _FORGOTTEN:
            return True
        if not self.items:
            return self.was_here and not standing.change_seen
        is_open = order.state is State.PLACED
        is_open |= order.state is State.ACCEPTED and bool(self.to_make)
        must_be_seen = bool(standing.cancelled_by) and not standing.cancel_seen
        must_be_seen |= not standing.change_seen or order.refused_step is not None
        sees_it_out = ready_here and self.finishes and not standing.cancelled_by
        can_undo = order.undo_until(now) or self.undo_until(order, now, undo_time)
        return is_open or must_be_seen or sees_it_out or can_undo is not None

    def undo_until(self, order: Order, now: datetime, undo_time: timedelta) -> datetime | None:
        """Return until when "done" can be taken back with one tap; None when that is over."""
        if self.done_at is None or order.state is not State.ACCEPTED:
            return None
        until = self.done_at + undo_time
        # A clock that was set back must not keep the ticket for hours.
        return until if now < until <= now + undo_time else None


def share_of(
    order: Order,
    routing: Routing,
    shown: Collection[str],
    ticks: Callable[[], Sequence[Tick]],
) -> Share:
    """Return what of an order concerns a screen that shows the stations `shown`.

    One that shows none of them shows all, and so does one that shows every one of them.

    `ticks` returns the ticks made on the order so far, oldest first; it is asked only when needed.
    """
    here = [name for name in routing.names if name in shown]
    places = routing.places(order)
    if len(here) in (0, len(routing.names)):
        return Share(
            place=Place.PASS if routing.names else Place.KITCHEN,
            items=places.cooked,
            done=places.done() & places.cooked,
            missing=places.missing(),
        )
    items, missing = places.items_at(here), places.missing()
    done = places.done(here) & items
    at, finishes = None, False
    if items and done == items:
        at, last = _finish(ticks(), here)
        at, finishes = at or order.received_at, last and not missing
    return Share(
        place=Place.STATION,
        items=items,
        done=done,
        elsewhere=_elsewhere(places, here),
        missing=missing,
        done_at=at,
        finishes=finishes,
    )


def _elsewhere(places: Places, here: Collection[str]) -> tuple[tuple[str, int], ...]:
    lines = places.order.content.items
    found = []
    for name in places.names:
        items = places.items_at([name])
        if items and name not in here:
            left = items - places.done([name])
            found.append((name, sum(lines[item].total_quantity for item in left)))
    return tuple(found)


def _finish(ticks: Sequence[Tick], here: Collection[str]) -> tuple[datetime | None, bool]:
    """Return when somebody here last ticked something off, and whether nobody did so later.

    What was ticked off at the pass counts for a station that has ticked nothing itself.
    """
    done = [tick for tick in ticks if tick.done]
    mine = [tick for tick in done if tick.station in here]
    last = mine or [tick for tick in done if not tick.station]
    return last[-1].at if last else None, bool(mine) and done[-1] is mine[-1]
