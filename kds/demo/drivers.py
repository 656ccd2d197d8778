"""Pretend drivers of the kitchen itself: whoever is given an order comes, takes it and brings it.

They have no phones: what a driver would press is pressed for them.
"""

import asyncio
from contextlib import suppress
from datetime import datetime, timedelta

from kds.demo.orderconnect.orders import Restaurant
from kds.domain.journey import Leg
from kds.domain.lifecycle import NotAllowed, Press, State
from kds.domain.order import Order
from kds.domain.whereabouts import Driver, Position
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable

DRIVERS = (
    Driver(name="Ada", phone="+442079460171", vehicle="Car", registration="TW26 ADA"),
    Driver(name="Ben", phone="+442079460172", vehicle="Bicycle"),
    Driver(name="Chipo", phone="+442079460173", vehicle="Scooter", registration="TW26 CHI"),
)

# What follows each leg of the way, and after how many seconds. Nobody leaves without the food.
_NEXT = {
    Leg.ASSIGNED: (Press.AT_RESTAURANT, 40.0),
    Leg.AT_RESTAURANT: (Press.ON_ITS_WAY, 15.0),
    Leg.ON_ITS_WAY: (Press.AT_ADDRESS, 90.0),
    Leg.AT_ADDRESS: (Press.DELIVERED, 20.0),
}
_PAUSE = 2.0
_SHORTEST_PAUSE = 0.05
_HOME = Restaurant()


async def drive(kitchen: Kitchen, *, speed: float, stop: asyncio.Event) -> None:
    """Drive what is given to one of `DRIVERS`, `speed` times as fast as life, until `stop`."""
    while not stop.is_set():
        with suppress(StoreUnavailable):
            for order in kitchen.store.driven():
                _go_on(kitchen, order, speed)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), max(_SHORTEST_PAUSE, _PAUSE / speed))


def _go_on(kitchen: Kitchen, order: Order, speed: float) -> None:
    journey, now = order.journey, kitchen.now()
    names = {driver.name for driver in DRIVERS}
    if journey.driver not in names or journey.leg not in _NEXT or journey.since is None:
        return
    press, seconds = _NEXT[journey.leg]
    share = (now - journey.since) / (timedelta(seconds=seconds) / speed)
    kitchen.whereabouts.seen(journey.driver, _place(order, share, now))
    waits = press is Press.ON_ITS_WAY and order.state is State.ACCEPTED
    if share >= 1 and not waits:
        with suppress(NotAllowed):
            kitchen.driving.advance(order.id, press, driver=journey.driver)


def _place(order: Order, share: float, at: datetime) -> Position:
    """Return where a driver is who has made this `share` of the leg that he is on."""
    to = order.content.address
    gone = {Leg.ON_ITS_WAY: min(share, 1.0), Leg.AT_ADDRESS: 1.0}.get(
        order.journey.leg or Leg.ASSIGNED, 0.0
    )
    latitude = _HOME.latitude if to.latitude is None else to.latitude
    longitude = _HOME.longitude if to.longitude is None else to.longitude
    return Position(
        latitude=_HOME.latitude + gone * (latitude - _HOME.latitude),
        longitude=_HOME.longitude + gone * (longitude - _HOME.longitude),
        at=at,
    )
