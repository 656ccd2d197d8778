"""Whoever sits at the screen while a play is on: what they have before them, are they still there.

No platform knows this. Practice does, so as not to bury anybody: several platforms hear nothing of
the cooking, and would go on sending.
"""

import time
from collections.abc import Callable

from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable

# With nobody at the screen for so many seconds nothing more is sent: each order would leave a
# ticket that waits to be seen.
ATTENTION = 300.0
# Orders whose last touch is remembered; what is older has long been closed.
_REMEMBERED = 1000

_OVER = (State.CLOSED, State.CANCELLED)


class Onlooker:
    """Looks over the shoulder of the person at the screen of `kitchen`, from now on."""

    def __init__(
        self, kitchen: Kitchen, *, speed: float = 1.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Begin to look; `speed` shortens how long nobody may be there, `clock` tells seconds."""
        self._kitchen = kitchen
        self._clock = clock
        self._attention = ATTENTION / speed
        self._touched = clock()
        self._known: dict[str, tuple[object, ...]] = {}
        kitchen.watch(self._changed)

    @property
    def is_there(self) -> bool:
        """Whether anybody has touched an order lately."""
        return self._clock() - self._touched < self._attention

    def orders(self, channel: str, *states: State) -> list[Order]:
        """Return a platform's open orders in these states (none named: in all), oldest first."""
        try:
            board = self._kitchen.board()
        except StoreUnavailable:
            return []
        return [
            order
            for order in board
            if order.channel == channel
            and order.state not in _OVER
            and (not states or order.state in states)
        ]

    def _changed(self, order: Order) -> None:
        touches = _touches(order)
        known = self._known.pop(order.id, None)
        self._known[order.id] = touches
        if len(self._known) > _REMEMBERED:
            self._known.pop(next(iter(self._known)))
        # A new version moves ticks by itself.
        same_version = known is not None and known[0] == touches[0]
        if same_version and known != touches:
            self._touched = self._clock()


def _touches(order: Order) -> tuple[object, ...]:
    """Return the version of an order, and of that what only a person changes."""
    standing = order.standing
    return (
        order.revision,
        None if standing.accepted_by else standing.accepted_at,
        *(standing.ready_at, standing.closed_at, standing.cancel_seen, standing.allergy_seen),
        *(standing.items_done, standing.parts_done, standing.rush, standing.held_until),
        *(order.journey.own, order.journey.driver if order.journey.own else ""),
    )
