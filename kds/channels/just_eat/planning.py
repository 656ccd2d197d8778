"""What Just Eat is to hear for a press. Source: JEAPI, Order Acceptance API."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from kds.channels.body import whole
from kds.channels.just_eat.codes import LATE_STATUSES
from kds.channels.just_eat.outgoing import Outgoing, stamp
from kds.domain.lifecycle import Press
from kds.domain.order import Order, OrderType

# A call and what it needs, as a step keeps it.
Said = tuple[Outgoing, dict[str, str]]


def said(
    press: Press, order: Order, at: datetime, details: Mapping[str, str], minutes: int
) -> Said | None:
    """Return the call for a press on `order` (as it stands after it), None for none.

    `minutes` is a usual preparation time. What Just Eat gives to be cooked has been accepted by
    somebody, so it is neither accepted nor rejected; after accepting only Just Eat's own people
    can cancel.
    """
    match press:
        case Press.ACCEPT if order.called_at is None:
            return Outgoing.ACCEPT, {"time": stamp(_promised(order, at, minutes))}
        case Press.CANCEL | Press.FAIL if not _is_accepted(order):
            return Outgoing.REJECT, {"reason": details.get("reason", "")}
        case Press.MORE_TIME:
            return Outgoing.DUE_DATE, {"time": stamp(_promised(order, at, minutes))}
        case _:
            make = _PLAIN.get(press)
            return make(order, details) if make else None


def _is_accepted(order: Order) -> bool:
    return order.called_at is not None or order.standing.accepted_at is not None


def _ready(order: Order, details: Mapping[str, str]) -> Said | None:
    """Ready is for orders that are collected; for others there is no such call."""
    del details
    return (Outgoing.READY, {}) if order.content.order_type is OrderType.PICKUP else None


def _complete(order: Order, details: Mapping[str, str]) -> Said:
    del order, details
    return Outgoing.COMPLETE, {}


def _late(order: Order, details: Mapping[str, str]) -> Said | None:
    del order
    status, minutes = details.get("status", ""), whole(details.get("minutes"))
    if status not in LATE_STATUSES:
        return None
    more = {"minutes": str(minutes)} if minutes and minutes > 0 else {}
    return Outgoing.LATE_ORDER, {"status": status, **more}


_PLAIN: dict[Press, Callable[[Order, Mapping[str, str]], Said | None]] = {
    Press.READY: _ready,
    Press.HAND_OVER: _complete,
    Press.ANSWER: _late,
}


def _promised(order: Order, at: datetime, minutes: int) -> datetime:
    """Return when the guest has it: as asked, or a usual preparation time from now.

    Source: JEAPI: accepting gives the first estimate of when the customer receives the food, the
    due date a new one. Where the kitchen's time is known beside the guest's, the way between them
    is added.
    """
    content = order.content
    way = timedelta()
    if content.pickup_at and content.delivery_at:
        way = max(way, content.delivery_at - content.pickup_at)
    if order.due_at and order.due_at + way > at:
        return order.due_at + way
    return at + timedelta(minutes=content.preparation_minutes or minutes)
