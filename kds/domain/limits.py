"""From when on a ticket warns and is late: for each channel and kind of order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from kds.domain.order import Order, OrderType
from kds.domain.sellers import Sellers, names, sellers_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """Limits of an order's age; with a promised time `warn` is how long before it warns.

    `channel` names a seller as in `Deadline`, `kind` is an order type's word; "" fits all.
    """

    warn: timedelta
    late: timedelta
    channel: str = ""
    kind: str = ""

    def fits(self, sellers: Sellers, kind: OrderType) -> bool:
        """Say whether these are the limits of orders from `sellers` of this kind."""
        return (not self.channel or names(self.channel, sellers)) and self.kind in ("", kind.value)


class Limits:
    """Finds the limits of an order; what was found is kept, as it is asked very often."""

    def __init__(self, entries: Iterable[Limit], usual: Limit) -> None:
        """Take the first entry that fits, or else the `usual` limits."""
        self._entries, self._usual = tuple(entries), usual
        self._found: dict[tuple[Sellers, OrderType], Limit] = {}

    def of(self, order: Order) -> Limit:
        """Return the limits of an order."""
        key = sellers_of(order), order.content.order_type
        if key not in self._found:
            fitting = (entry for entry in self._entries if entry.fits(*key))
            self._found[key] = next(fitting, self._usual)
        return self._found[key]
