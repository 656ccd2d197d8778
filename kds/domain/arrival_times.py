"""When a driver will be where: reckoned from where he is, else from what was promised."""

from datetime import datetime, timedelta

from kds.domain.order import Address, Order
from kds.domain.whereabouts import Position, distance_m, travel_time

# As fast as bicycles and cars are on average in towns, stops included.
USUAL_KMH = 20.0


def way(
    start: tuple[float | None, float | None], to: Address, speed_kmh: float = USUAL_KMH
) -> timedelta | None:
    """Return how long it takes from `start` (latitude, longitude) to an address.

    None where one of the two is not known.
    """
    latitude, longitude = start
    if latitude is None or longitude is None or to.latitude is None or to.longitude is None:
        return None
    metres = distance_m(latitude, longitude, to.latitude, to.longitude)
    return travel_time(metres, speed_kmh)


def at_restaurant(
    order: Order, position: Position | None, at: datetime, speed_kmh: float = USUAL_KMH
) -> datetime:
    """Return when a driver will be where the food is collected: by his way, else as asked."""
    here = (position.latitude, position.longitude) if position else (None, None)
    takes = way(here, order.content.origin.address, speed_kmh)
    if takes is not None:
        return at + takes
    return max(at, order.content.pickup_at or at)


def at_address(
    order: Order, position: Position | None, at: datetime, speed_kmh: float = USUAL_KMH
) -> datetime | None:
    """Return when a driver who has the food, or starts with it at `at`, will be at the guest's.

    None where neither the way nor a promised time is known.
    """
    origin = order.content.origin.address
    here = (position.latitude, position.longitude) if position else None
    start = here or (origin.latitude, origin.longitude)
    takes = way(start, order.content.address, speed_kmh)
    if takes is not None:
        return at + takes
    promised = order.content.delivery_at
    return max(at, promised) if promised else None
