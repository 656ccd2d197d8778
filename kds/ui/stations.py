"""The stations that this screen shows, and how an order stands for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.domain.share import Place, Share, Tick, share_of
from kds.kitchen import Kitchen
from kds.settings.screen import ScreenSettings
from kds.store.errors import StoreUnavailable

translate = QCoreApplication.translate

# So many orders are remembered; the oldest are worked out again when they are asked for.
_REMEMBERED = 2000


_WHOLE = Share(place=Place.KITCHEN)


@dataclass(frozen=True, slots=True)
class Stand:
    """How an order stands for this screen at an instant.

    `says_ready` means that Ready and Handed over are said here. Until `undo_until` "done" can be
    taken back with a tap.
    """

    share: Share = _WHOLE
    says_ready: bool = True
    undo_until: datetime | None = None


ALONE = Stand()


class Stations:
    """What this screen shows. Works an order's share out once for each version of it."""

    def __init__(self, kitchen: Kitchen, settings: ScreenSettings) -> None:
        """Show of the orders of `kitchen` what `settings` say."""
        self._kitchen = kitchen
        shown, self.undo_time = settings.shown(), kitchen.undo_time
        self.all = tuple(station.name for station in settings.stations)
        self.shown = () if len(set(shown)) == len(self.all) else shown
        self._routing = settings.routing()
        self._pass_only = settings.ready_at_expo_only
        self._known: dict[str, tuple[Order, Share]] = {}

    @property
    def place(self) -> Place:
        """Where this screen hangs."""
        if self.shown:
            return Place.STATION
        return Place.PASS if self.all else Place.KITCHEN

    @property
    def ready_here(self) -> bool:
        """Whether this screen may say Ready and Handed over at all."""
        return self.place is not Place.STATION or not self._pass_only

    def note(self) -> str:
        """Return why some buttons are missing here, "" if none are."""
        if self.ready_here:
            return ""
        return translate("Stations", "Ready and Handed over are said at the pass.")

    def title(self) -> str:
        """Return what the screen shows, short enough for a button."""
        if not self.shown:
            return translate("Stations", "All")
        more = len(self.shown) - 1
        return f"{self.shown[0]} +{more}" if more else self.shown[0]

    def share(self, order: Order) -> Share:
        """Return what of an order concerns this screen."""
        before = self._known.pop(order.id, None)
        if before and before[0] is order:
            share = before[1]
        else:
            share = self._worked_out(order, before[1] if before else None)
        self._known[order.id] = order, share
        if len(self._known) > _REMEMBERED:
            del self._known[next(iter(self._known))]
        return share

    def made_at(self, order: Order) -> dict[str, frozenset[int]]:
        """Return for each station that is shown the items of an order that it makes."""
        places = self._routing.places(order)
        return {name: places.items_at([name]) for name in self.shown}

    def shows(self, order: Order, now: datetime) -> bool:
        """Say whether this screen shows an order now."""
        return self.share(order).is_wanted(order, now, self.undo_time, ready_here=self.ready_here)

    def shows_now(self, order: Order) -> bool:
        """Say whether this screen shows an order at this moment."""
        return self.shows(order, self._kitchen.now())

    def recent_orders(self) -> list[Order]:
        """Return the orders of late, whoever shows them, the open ones last; raises nothing."""
        try:
            return [*reversed(self._kitchen.recallable()), *self._kitchen.board()]
        except StoreUnavailable:
            return []  # the notice over the whole screen says so

    def stand(self, order: Order, now: datetime) -> Stand:
        """Return how an order stands for this screen now."""
        share = self.share(order)
        at_station = share.place is Place.STATION
        says_ready = self.ready_here and not (at_station and share.missing)
        return Stand(share, says_ready, share.undo_until(order, now, self.undo_time))

    def can_come_back(self, order: Order, now: datetime) -> bool:
        """Say whether an order has left this station, but could be brought back to it."""
        done = order.state is State.ACCEPTED and self.share(order).done_at is not None
        return done and not self.shows(order, now)

    def _worked_out(self, order: Order, before: Share | None) -> Share:
        def ticks() -> Sequence[Tick]:
            try:
                return self._kitchen.store.ticks(order.id)
            except StoreUnavailable:
                return ()  # the notice over the whole screen says so

        share = share_of(order, self._routing, self.shown, ticks)
        if share.place is not Place.STATION or share.items or order.standing.change_seen:
            return share
        # Of a change that nobody has seen it is not known, after a start, what it took away.
        was_here = before is None or before.was_here or bool(before.items)
        return share if not was_here else _was_here(share)


def _was_here(share: Share) -> Share:
    return Share(place=share.place, elsewhere=share.elsewhere, missing=share.missing, was_here=True)
