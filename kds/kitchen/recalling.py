"""What can be brought a step back: the last fifty tickets, or all of the last 15 minutes."""

from datetime import datetime, timedelta

from kds.domain.order import Order
from kds.store.store import Store

_COUNT = 50
_TIME = timedelta(minutes=15)


def recallable(store: Store, now: datetime) -> list[Order]:
    """Return the orders that are ready or handed over, the last pressed first."""
    since = now - _TIME
    orders = [*store.handed_over(since, _COUNT), *store.ready()]
    orders.sort(key=_last_pressed, reverse=True)
    return [
        order
        for place, order in enumerate(orders)
        if (place < _COUNT or _last_pressed(order) >= since) and not order.standing.cancelled_by
    ]


def _last_pressed(order: Order) -> datetime:
    standing = order.standing
    return standing.closed_at or standing.ready_at or order.received_at
