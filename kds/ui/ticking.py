"""Ticks on this screen: they count for the stations that it shows, or for the whole item."""

from collections.abc import Collection

from kds.domain.items import group_starts
from kds.domain.order import Order
from kds.domain.share import Place
from kds.kitchen import Kitchen
from kds.ui.stations import Stations

# So many orders at once can have their last tick taken back alone.
_REMEMBERED = 100


class Ticking:
    """Ticks items off, and remembers what was ticked last, so that this alone is taken back.

    Everything raises `NotAllowed` or `StoreUnavailable` as the kitchen does.
    """

    def __init__(self, kitchen: Kitchen, stations: Stations) -> None:
        """Tick for the `stations` that are shown."""
        self._kitchen, self._stations = kitchen, stations
        self._last: dict[str, tuple[int, frozenset[int]]] = {}

    def tick(self, order_id: str, items: Collection[int], done: bool) -> None:  # noqa: FBT001 - a signal's
        """Tick an item off, or identical ones together, or take that back."""
        self._tick(self._kitchen.order(order_id), items, done=done)

    def finish(self, order_id: str) -> None:
        """Tick off whatever is left to do here."""
        order = self._kitchen.order(order_id)
        self._tick(order, self._stations.share(order).to_make, done=True)

    def undo(self, order_id: str) -> None:
        """Take back the last tick, as long as its order is still the same; else all of them."""
        order = self._kitchen.order(order_id)
        revision, items = self._last.get(order_id, (-1, frozenset()))
        done = self._stations.share(order).done
        last = items & done if revision == order.revision else frozenset()
        self._tick(order, last or done, done=False)

    def bring_back(self, order_id: str) -> None:
        """Take back every tick that was made here."""
        order = self._kitchen.order(order_id)
        self._tick(order, self._stations.share(order).done, done=False)

    def _tick(self, order: Order, items: Collection[int], *, done: bool) -> None:
        if self._stations.place is not Place.STATION:
            self._kitchen.tick(order.id, *sorted(items), done=done)
            return
        known = set(group_starts(order.content.items))
        for station, made in self._stations.made_at(order).items():
            # An item that is not on the order any more is the kitchen's to refuse.
            mine = sorted(item for item in items if item in made or item not in known)
            if mine:
                self._kitchen.tick(order.id, *mine, done=done, station=station)
        self._last.pop(order.id, None)
        if done:
            self._last[order.id] = order.revision, frozenset(items)
        if len(self._last) > _REMEMBERED:
            del self._last[next(iter(self._last))]
