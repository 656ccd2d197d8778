"""How long platforms wait for the kitchen's answer: a table, each entry with source and date."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kds.domain.order import Order
from kds.domain.sellers import Sellers, names, sellers_of

# An order that was placed longer ago was not offered to this kitchen then: it was for later.
_OFFERED_WITHIN = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """How many minutes a channel waits before it gives an order up.

    `channel` is a part of the selling channel's name, its number, or a part of the platform's
    name. With `zones` the entry is only for orders of these time zones. `source` is where it
    stands, `seen` the day on which it stood there.
    """

    channel: str
    minutes: float
    source: str = ""
    seen: date | None = None
    zones: tuple[str, ...] = ()

    @property
    def length(self) -> timedelta:
        """The minutes as a length of time."""
        return timedelta(minutes=self.minutes)


_UBER = "developer.uber.com: orders.notification webhook; then the order is cancelled"
_DELIVEROO = "Deliveroo Order API: an order that is not accepted is rejected"
_SEEN = date(2026, 11, 21)

# The first entry that fits counts, so exceptions stand before what they are exceptions of.
BUILT_IN: tuple[Deadline, ...] = (
    Deadline(channel="Uber Eats", minutes=11.5, source=_UBER, seen=_SEEN),
    Deadline(
        channel="Deliveroo",
        minutes=7,
        source=_DELIVEROO + " (Kuwait, Emirates)",
        seen=_SEEN,
        zones=("Asia/Kuwait", "Asia/Dubai"),
    ),
    Deadline(channel="Deliveroo", minutes=10, source=_DELIVEROO, seen=_SEEN),
    *(
        Deadline(
            channel=brand,
            minutes=5,
            source="Deliverect, order status 40: Takeaway.com's support telephones after it",
            seen=_SEEN,
        )
        for brand in ("Takeaway", "Lieferando", "Thuisbezorgd")
    ),
    Deadline(
        channel="City Pantry",
        minutes=15,
        source="help.citypantry.com 10110428828445: same-day orders, the shortest of its three",
        seen=_SEEN,
    ),
    Deadline(
        channel="Wolt", minutes=3, source="developer.wolt.com: PUT /orders/{id}/accept", seen=_SEEN
    ),
    Deadline(channel="iFood", minutes=8, source="developer.ifood.com.br: confirm", seen=_SEEN),
    Deadline(
        channel="Deliverect",
        minutes=5,
        source="Deliverect publishes none for its channels: the usual shortest of them",
        seen=_SEEN,
    ),
)


class Deadlines:
    """Finds the entry for an order; what was found for a channel is kept, as it is asked often."""

    def __init__(self, own: Iterable[Deadline] = ()) -> None:
        """Look through the kitchen's `own` entries, then through the built-in ones."""
        self.table = (*own, *BUILT_IN)
        self._found: dict[tuple[Sellers, str], Deadline | None] = {}

    def of(self, order: Order) -> Deadline | None:
        """Return the entry for an order; None when nobody knows its channel's deadline."""
        sellers, zone = sellers_of(order), order.content.time_zone
        key = sellers, zone
        if key not in self._found:
            fitting = (
                entry
                for entry in self.table
                if names(entry.channel, sellers) and (not entry.zones or zone in entry.zones)
            )
            self._found[key] = next(fitting, None)
        return self._found[key]


def offered_at(order: Order) -> datetime:
    """Return when the platform began to wait: when the guest ordered, or when it reached us.

    An order that came late, because nobody could take it before, has used up a part of its time.
    """
    placed, received = order.content.placed_at, order.received_at
    if placed and received - _OFFERED_WITHIN <= placed <= received:
        return placed
    return received
