"""Own drivers: who has which order, and each step of its way, told to the platform in order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from kds.channels.channel import Channel
from kds.domain.arrival_times import USUAL_KMH, at_address, at_restaurant
from kds.domain.journal import Kind
from kds.domain.journey import Journey, Leg, journey_as_data, leg_after
from kds.domain.lifecycle import NotAllowed, Press
from kds.domain.order import Order
from kds.domain.pressed import press_standing
from kds.domain.whereabouts import Driver, Whereabouts
from kds.kitchen.moves import Moves
from kds.kitchen.pressing import Pressing
from kds.store.store import Store


@dataclass
class Driving:
    """What own drivers do, or whoever presses for them. Nothing of it can be undone.

    Each raises `NotAllowed`, with a sentence for a cook or driver, or `StoreUnavailable`; then
    nothing has changed. `whereabouts` are the drivers' positions, `speed_kmh` how fast they are.
    """

    store: Store
    channels: Mapping[str, Channel]
    moves: Moves
    pressing: Pressing
    now: Callable[[], datetime]
    order: Callable[[str], Order]
    whereabouts: Whereabouts
    speed_kmh: float = USUAL_KMH

    def assign(self, order_id: str, driver: Driver) -> Order:
        """Give an order to a driver; if another one had it, he is told off it first."""
        with self.moves.move():
            order, at = self._own(order_id), self.now()
            if order.journey.leg and order.journey.driver == driver.name:
                return order
            leg_after(order.journey.leg, Press.ASSIGN)
            if order.journey.leg:
                order = self._press(
                    order, Press.UNASSIGN, at, Journey(), {"reason": "other", "by": "operation"}
                )
            position = self.whereabouts.of(driver.name, at)
            there = at_restaurant(order, position, at, self.speed_kmh)
            journey = Journey(
                leg=Leg.ASSIGNED,
                driver=driver.name,
                phone=driver.phone,
                vehicle=driver.vehicle,
                registration=driver.registration,
                own=True,
                since=at,
                restaurant_eta=there,
                address_eta=at_address(order, None, there, self.speed_kmh),
            )
            return self._press(order, Press.ASSIGN, at, journey, {})

    def unassign(self, order_id: str, reason: str = "other", comment: str = "") -> Order:
        """Take a driver off an order: `reason` is a word for the platform, `comment` free text."""
        with self.moves.move():
            order, at = self._own(order_id), self.now()
            leg_after(order.journey.leg, Press.UNASSIGN)
            said = {"reason": reason, "comment": comment, "by": "operation"}
            return self._press(order, Press.UNASSIGN, at, Journey(), said)

    def advance(self, order_id: str, press: Press, *, driver: str = "") -> Order:
        """Take an order a step along its way: AT_RESTAURANT, ON_ITS_WAY, AT_ADDRESS, DELIVERED.

        With `driver` it must be that driver's. A step that was made already changes nothing.
        """
        with self.moves.move():
            order, at = self._own(order_id), self.now()
            journey = order.journey
            if driver and journey.driver != driver:
                raise NotAllowed("This order is not yours any more: ask the kitchen.")
            if journey.leg and journey.leg in _AT_LEAST[press]:
                return order
            leg = leg_after(journey.leg, press)
            position = self.whereabouts.of(journey.driver, at)
            journey = replace(journey, leg=leg, since=at)
            if press is Press.ON_ITS_WAY or (press is Press.AT_RESTAURANT and position):
                eta = at_address(order, position, at, self.speed_kmh)
                journey = replace(journey, address_eta=eta or journey.address_eta)
            return self._press(order, press, at, journey, {})

    def announce(self, order_id: str, there: datetime) -> Order:
        """Say, before a driver is assigned, when one will be at the restaurant."""
        with self.moves.move():
            order, at = self._own(order_id), self.now()
            if order.journey.leg:
                raise NotAllowed("A driver has it already: the platform follows him.")
            journey = replace(order.journey, restaurant_eta=there)
            return self._press(order, Press.ARRIVAL, at, journey, {})

    def orders_of(self, driver: str) -> list[Order]:
        """Return what a driver has and has not delivered yet, oldest first."""
        return [
            order
            for order in self.store.driven()
            if order.journey.driver == driver and order.journey.is_followed
        ]

    def _own(self, order_id: str) -> Order:
        order = self.order(order_id)
        channel = self.channels.get(order.channel)
        if channel is None or not channel.capabilities(order).own_drivers:
            raise NotAllowed("This order is not delivered by your own drivers.")
        if order.standing.cancelled_by:
            raise NotAllowed("It is cancelled: nothing more can be done with it.")
        # Where the platform spoke of a driver of its own, none of this kitchen has it yet.
        return order if order.journey.own else replace(order, journey=Journey())

    def _press(
        self, order: Order, press: Press, at: datetime, journey: Journey, said: dict[str, str]
    ) -> Order:
        standing = press_standing(order.standing, order.content, press, at, {})
        # What the platform hears of a driver who was taken off is who that was.
        shown = order.journey if press is Press.UNASSIGN else journey
        details = _details(shown) | {key: value for key, value in said.items() if value}
        after = replace(order, standing=standing, journey=journey)
        data: dict[str, object] = {
            "press": press.value,
            "details": details,
            "steps": self.pressing.plan(press, after, at, details),
            "journey": journey_as_data(journey),
        }
        return self.moves.record(order, self.moves.entry(order, Kind.PRESS, at, data))


# The legs at which a press has nothing left to do.
_AT_LEAST = {
    Press.AT_RESTAURANT: frozenset(
        {Leg.AT_RESTAURANT, Leg.ON_ITS_WAY, Leg.AT_ADDRESS, Leg.DELIVERED}
    ),
    Press.ON_ITS_WAY: frozenset({Leg.ON_ITS_WAY, Leg.AT_ADDRESS, Leg.DELIVERED}),
    Press.AT_ADDRESS: frozenset({Leg.AT_ADDRESS, Leg.DELIVERED}),
    Press.DELIVERED: frozenset({Leg.DELIVERED}),
}


def _details(journey: Journey) -> dict[str, str]:
    """Return what a platform may want to know of a driver, as plain text."""
    said = {
        "driver": journey.driver,
        "phone": journey.phone,
        "vehicle": journey.vehicle,
        "registration": journey.registration,
        "restaurant_eta": journey.restaurant_eta.isoformat() if journey.restaurant_eta else "",
        "address_eta": journey.address_eta.isoformat() if journey.address_eta else "",
    }
    return {key: value for key, value in said.items() if value}
