"""Marks on an order: what a cook has seen, what comes before all others, what is put aside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kds.domain.journal import Kind
from kds.domain.lifecycle import NotAllowed, Press, State, after
from kds.domain.order import Order
from kds.kitchen.moves import Moves


@dataclass(frozen=True)
class Marking:
    """Facts beside the state. No platform hears of them, so nothing can or must be undone.

    Each raises `NotAllowed` or `StoreUnavailable` as a press does.
    """

    moves: Moves
    now: Callable[[], datetime]
    order: Callable[[str], Order]

    def see_cancel(self, order_id: str) -> Order:
        """Take note that the channel cancelled; the ticket may go."""
        after(self.order(order_id).state, Press.SEE_CANCEL)
        return self._see(order_id, "cancel")

    def see_change(self, order_id: str) -> Order:
        """Take note of what a new version of the order changed."""
        return self._see(order_id, "change")

    def see_allergy(self, order_id: str) -> Order:
        """Take note of what the guest cannot eat."""
        return self._see(order_id, "allergy")

    def rush(self, order_id: str, *, rush: bool) -> Order:
        """Put an order before all others, or back in its turn."""
        order = self.order(order_id)
        return self._mark(order, {"rush": rush}, unchanged=order.standing.rush == rush)

    def hold(self, order_id: str, until: datetime | None) -> Order:
        """Put an accepted order aside until an instant, or (None) bring it back now."""
        order = self.order(order_id)
        if until and order.state is not State.ACCEPTED:
            raise NotAllowed("Only an order that is being cooked can be put aside.")
        data: dict[str, object] = {"held_until": until.isoformat() if until else None}
        return self._mark(order, data, unchanged=order.standing.held_until == until)

    def _mark(self, order: Order, data: dict[str, object], *, unchanged: bool) -> Order:
        if order.state in (State.CLOSED, State.CANCELLED):
            raise NotAllowed("It is not open any more.")
        return order if unchanged else self._record(order, Kind.MARK, data)

    def _see(self, order_id: str, what: str) -> Order:
        return self._record(self.order(order_id), Kind.SEEN, {"what": what})

    def _record(self, order: Order, kind: Kind, data: dict[str, object]) -> Order:
        with self.moves.move():
            return self.moves.record(order, self.moves.entry(order, kind, self.now(), data))
