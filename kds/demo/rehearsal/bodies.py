"""Bodies of rehearsed orders, in the shape of the platform that plays them.

All that is not of the kitchen's menu or of the clock is made up as for any made-up order: ids,
numbers, guests, addresses, bills.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from random import Random
from typing import Any

from kds.demo.deliverect import channels as sellers
from kds.demo.deliverect import orders as deliverect
from kds.demo.jet_connect import orders as jet_connect
from kds.demo.just_eat import orders as just_eat
from kds.demo.menu import Brand
from kds.demo.orderconnect import orders as orderconnect
from kds.demo.people import ALLERGY_NOTES, REMARKS
from kds.demo.rehearsal.basket import basket
from kds.demo.web_shop import orders as web_shop
from kds.domain.order import OrderType
from kds.domain.rehearsal import Rehearsed

Body = dict[str, Any]
# Where nobody said when the food was wanted.
_MINUTES = 20.0
# The menu is the kitchen's own.
_OWN = Brand(key="own", name="", dishes=())
_KNOWN = {str(each.number): each for each in (*sellers.SALES_CHANNELS, sellers.TESTS)}
_DELIVERECT_TYPES = {
    OrderType.PICKUP: deliverect.PICKUP,
    OrderType.DELIVERY: deliverect.DELIVERY,
    OrderType.EAT_IN: deliverect.EAT_IN,
    OrderType.CURBSIDE: deliverect.CURBSIDE,
    OrderType.DRIVE_THROUGH: deliverect.DRIVE_THROUGH,
}


def body_of(name: str, order: Rehearsed, rng: Random, now: datetime, speed: float) -> Body:
    """Return the body of an order that comes `now` through the platform `name`.

    `speed` 2 means that the food is wanted in half the time.
    """
    return _MAKERS[name](order, rng, now, speed)


def _note(order: Rehearsed, rng: Random) -> str:
    """Return words of an invented guest where the real one said something."""
    allergy, remark = rng.choice(ALLERGY_NOTES), rng.choice(REMARKS)
    if order.allergy:
        return allergy
    return remark if order.note else ""


def _minutes(order: Rehearsed, speed: float) -> float:
    return (_MINUTES if order.minutes is None else order.minutes) / speed


def _deliverect(order: Rehearsed, rng: Random, now: datetime, speed: float) -> Body:
    # One that is not known here sells as a shop of its own.
    seller = _KNOWN.get(order.source_key, sellers.WEB_SHOP)
    if order.source_key.isdecimal() and order.source_key not in _KNOWN:
        seller = replace(seller, number=int(order.source_key), name=order.source)
    own_couriers = 0.0 if order.brought else 1.0
    return deliverect.make_order(
        rng,
        now,
        channel=replace(seller, own_couriers=own_couriers, remarks=True),
        brand=_OWN,
        order_type=_DELIVERECT_TYPES.get(order.kind, deliverect.PICKUP),
        scheduled=not order.asap,
        older=False,
        test=order.test,
        lines=basket(rng, order.dishes),
        minutes=_minutes(order, speed),
        note=_note(order, rng),
    )


def _just_eat(order: Rehearsed, rng: Random, now: datetime, speed: float) -> Body:
    is_collected = order.kind is not OrderType.DELIVERY
    return just_eat.make_order(
        rng,
        now,
        method=just_eat.COLLECTION if is_collected else just_eat.DELIVERY,
        scheduled=not order.asap,
        test=order.test,
        lines=basket(rng, order.dishes),
        minutes=_minutes(order, speed),
        note=_note(order, rng),
    )


def _jet_connect(order: Rehearsed, rng: Random, now: datetime, speed: float) -> Body:
    way = jet_connect.BY_MERCHANT if order.brought else jet_connect.BY_PARTNER
    return jet_connect.make_order(
        rng,
        now,
        way=way if order.kind is OrderType.DELIVERY else jet_connect.COLLECTION,
        brand=_OWN,
        promotion=False,
        scheduled=not order.asap,
        sparse=False,
        lines=basket(rng, order.dishes),
        minutes=_minutes(order, speed),
        note=_note(order, rng),
    )


def _orderconnect(order: Rehearsed, rng: Random, now: datetime, speed: float) -> Body:
    return orderconnect.make_order(
        rng,
        now,
        collection=order.kind is not OrderType.DELIVERY,
        scheduled=not order.asap,
        older=False,
        lines=basket(rng, order.dishes),
        minutes=_minutes(order, speed),
        note=_note(order, rng),
    )


def _web_shop(order: Rehearsed, rng: Random, now: datetime, speed: float) -> Body:
    kinds = {OrderType.DELIVERY: web_shop.DELIVERY, OrderType.EAT_IN: web_shop.EAT_IN}
    return web_shop.make_order(
        rng,
        now,
        kind=kinds.get(order.kind, web_shop.COLLECTION),
        scheduled=not order.asap,
        test=order.test,
        lines=basket(rng, order.dishes),
        minutes=_minutes(order, speed),
        note=_note(order, rng),
    )


_MAKERS: Mapping[str, Callable[[Rehearsed, Random, datetime, float], Body]] = {
    "deliverect": _deliverect,
    "just_eat": _just_eat,
    "jet_connect": _jet_connect,
    "orderconnect": _orderconnect,
    "web_shop": _web_shop,
}
