"""The kitchen's own drivers as the screen needs them: who is there, who is next, how to reach him.

What is asked of the store is remembered until something changes, as tickets ask twice a second.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal

from kds.domain.arrival_times import way
from kds.domain.order import Order
from kds.domain.shift import Shift
from kds.domain.whereabouts import Driver
from kds.kitchen import Kitchen
from kds.settings.delivery import DeliverySettings
from kds.store.errors import StoreUnavailable
from kds.ui.feed import Feed

# Shifts end by themselves: so long a look at them is good for.
_REMEMBERED = timedelta(seconds=5)

Keep = Callable[[Mapping[str, object]], None]


def no_address() -> str:
    """Return that this program can be called at no address."""
    return ""


class Crew(QObject):
    """The drivers in the order in which they were written down, with their shifts and orders.

    Signals:
        changed: drivers, shifts or what drivers have are not what they were.
    """

    changed = Signal()

    def __init__(
        self,
        kitchen: Kitchen,
        drivers: Sequence[Driver] = (),
        *,
        keep: Keep | None = None,
        address: Callable[[], str] = no_address,
    ) -> None:
        """Know the `drivers` of `kitchen`; `keep` writes changed ones to where they are read from.

        `address` is the base of our web addresses as phones see it, "" where there is none.
        """
        super().__init__()
        self.kitchen, self.address = kitchen, address
        self.drivers = tuple(drivers)
        self._keep = keep
        self._shifts: dict[str, Shift] = {}
        self._orders: dict[str, int] = {}
        self._looked_at: datetime | None = None
        kitchen.shifts.watchers.append(self.changed.emit)
        self.changed.connect(self.forget)

    def join(self, screen: QObject, feed: Feed) -> None:
        """Live as long as a screen, and follow the orders that change."""
        self.setParent(screen)
        feed.changed.connect(self.forget)

    def forget(self) -> None:
        """Look anew when asked the next time."""
        self._looked_at = None

    def driver(self, name: str) -> Driver | None:
        """Return the driver of this name."""
        return next((each for each in self.drivers if each.name == name), None)

    def shift(self, name: str) -> Shift | None:
        """Return a driver's shift, None while he has none."""
        self._look()
        return self._shifts.get(name)

    def orders_of(self, name: str) -> int:
        """Return how many orders a driver has that he has not delivered."""
        self._look()
        return self._orders.get(name, 0)

    def suggested(self) -> Driver | None:
        """Return who should get the next order: on shift, with the fewest orders; else the first.

        None where there are no drivers.
        """
        self._look()
        on_shift = [each for each in self.drivers if each.name in self._shifts]
        if on_shift:
            return min(on_shift, key=lambda each: self._orders.get(each.name, 0))
        return self.drivers[0] if self.drivers else None

    def minutes_away(self, name: str, order: Order) -> int | None:
        """Return how many minutes a driver is from where an order is collected, None if unknown."""
        now, origin = self.kitchen.now(), order.content.origin.address
        position = self.kitchen.whereabouts.of(name, now)
        if position is None:
            return None
        takes = way((position.latitude, position.longitude), origin, self.kitchen.driving.speed_kmh)
        return None if takes is None else -(-takes // timedelta(minutes=1))

    def change(self, drivers: Sequence[Driver]) -> str:
        """Take other drivers; return what is wrong with them in English, "" if nothing is."""
        said = [{key: value for key, value in asdict(each).items() if value} for each in drivers]
        try:
            fresh = DeliverySettings.model_validate({"drivers": said}).all_drivers()
        except ValidationError as error:
            return "; ".join(fault["msg"].removeprefix("Value error, ") for fault in error.errors())
        if fresh == self.drivers:
            return ""
        self.drivers = fresh
        if self._keep:
            self._keep({"drivers": said})
        self.changed.emit()
        return ""

    def link(self, shift: Shift) -> str:
        """Return what a driver's phone opens during his shift, "" where no phone can."""
        base = self.address().rstrip("/")
        return f"{base}/driver/{shift.token}" if base else ""

    def _look(self) -> None:
        now = self.kitchen.now()
        if self._looked_at is not None and abs(now - self._looked_at) < _REMEMBERED:
            return
        try:
            shifts = self.kitchen.shifts.current()
            driven = self.kitchen.store.driven()
        except StoreUnavailable:
            return  # the notice over the whole screen says so
        self._looked_at = now
        self._shifts = {shift.driver: shift for shift in shifts}
        self._orders = {}
        for order in driven:
            if order.journey.is_followed:
                name = order.journey.driver
                self._orders[name] = self._orders.get(name, 0) + 1
