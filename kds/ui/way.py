"""Where an order's driver is, in a line: his name, how far he has come, when he will be where."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from kds.domain.arrival_times import at_address, at_restaurant, way
from kds.domain.journey import Leg
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.domain.whereabouts import Position
from kds.kitchen import Kitchen
from kds.ui.words import span

translate = QCoreApplication.translate

_MINUTE = timedelta(minutes=1)
_COMING = (Leg.ASSIGNED, Leg.ARRIVING)
_MOVING = (*_COMING, Leg.ON_ITS_WAY)


@dataclass(frozen=True, slots=True)
class Way:
    """A line about the driver; `here` means that he waits at the restaurant."""

    text: str
    here: bool = False


def way_of(order: Order, kitchen: Kitchen, now: datetime) -> Way | None:
    """Return the line about an order's driver at `now`, None where there is nothing to say."""
    journey, leg = order.journey, order.journey.leg
    if order.standing.cancelled_by:
        return None
    if leg is None:
        return _announced(order, now)
    if leg is Leg.AT_RESTAURANT:
        since = _minutes(now - journey.since) if journey.since else ""
        here = translate("Way", "DRIVER IS HERE")
        return Way(_joined(here, journey.driver, since), here=order.state is not State.CLOSED)
    name = journey.driver or translate("Way", "Driver")
    # Of what has left the header says that it is on its way.
    place = "" if leg is Leg.ON_ITS_WAY and journey.is_out else _place(leg)
    when = _when(order, kitchen, now)
    return Way(_joined(name, place or ("" if when else _place(leg)), when))


def _place(leg: Leg) -> str:
    return {
        Leg.ASSIGNED: translate("Way", "assigned"),
        Leg.ARRIVING: translate("Way", "nearly here"),
        Leg.ON_ITS_WAY: translate("Way", "on the way"),
        Leg.AT_ADDRESS: translate("Way", "at the address"),
        Leg.DELIVERED: translate("Way", "delivered"),
    }.get(leg, "")


def _announced(order: Order, now: datetime) -> Way | None:
    there = order.journey.restaurant_eta
    if there is None or order.state is State.CLOSED:
        return None
    return Way(translate("Way", "Driver {when}").format(when=_here_in(there, now)))


def _when(order: Order, kitchen: Kitchen, now: datetime) -> str:
    journey, leg = order.journey, order.journey.leg
    if leg not in _MOVING:
        return ""
    if not journey.own:
        eta = journey.restaurant_eta if leg in _COMING else journey.address_eta
        return _eta(leg, eta, now) if eta else ""
    position = kitchen.whereabouts.of(journey.driver, now)
    if position is None:
        return _silence(kitchen.whereabouts.last_heard(journey.driver), now)
    return _eta(leg, _reckoned(order, position, kitchen.driving.speed_kmh, now), now)


def _reckoned(order: Order, position: Position, speed: float, now: datetime) -> datetime | None:
    """Return when he will be there by his way alone; what was promised is no place of his."""
    leg, content = order.journey.leg, order.content
    to = content.origin.address if leg in _COMING else content.address
    if way((position.latitude, position.longitude), to, speed) is None:
        return None
    if leg in _COMING:
        return at_restaurant(order, position, now, speed)
    return at_address(order, position, now, speed)


def _eta(leg: Leg | None, eta: datetime | None, now: datetime) -> str:
    if eta is None:
        return ""
    return _here_in(eta, now) if leg in _COMING else _there_in(eta, now)


def _here_in(eta: datetime, now: datetime) -> str:
    if eta <= now:
        return translate("Way", "here at any moment")
    return translate("Way", "here in {span}").format(span=_minutes_until(eta, now))


def _there_in(eta: datetime, now: datetime) -> str:
    if eta <= now:
        return translate("Way", "there at any moment")
    return translate("Way", "there in {span}").format(span=_minutes_until(eta, now))


def _silence(last: datetime | None, now: datetime) -> str:
    if last is None:
        return translate("Way", "no position yet")
    return translate("Way", "no position for {span}").format(span=span(now - last))


def _minutes_until(eta: datetime, now: datetime) -> str:
    return span(eta - now + _MINUTE - timedelta(seconds=1))


def _minutes(length: timedelta) -> str:
    return span(length) if length >= _MINUTE else ""


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
