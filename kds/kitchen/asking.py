"""What the screen asks of the kitchen: orders as they stand, and what their channels can hear."""

from collections.abc import Callable, Mapping
from datetime import datetime

from kds.channels.channel import Capabilities, Channel
from kds.domain.lifecycle import NotAllowed
from kds.domain.order import Order
from kds.domain.own_test import is_own_test
from kds.kitchen.recalling import recallable
from kds.store.store import Store


class Questions:
    """Answers that change nothing; each may raise `StoreUnavailable`."""

    def __init__(
        self, store: Store, channels: Mapping[str, Channel], now: Callable[[], datetime]
    ) -> None:
        """Ask `store` and `channels`."""
        self.store = store
        self.channels = channels
        self.now = now

    def order(self, order_id: str) -> Order:
        """Return an order.

        Raises:
            NotAllowed: there is none of that id.

        """
        order = self.store.order(order_id)
        if order is None:
            raise NotAllowed("That order is not known here.")
        return order

    def board(self) -> list[Order]:
        """Return every order that a cook must still see, oldest first."""
        return self.store.board()

    def recallable(self) -> list[Order]:
        """Return the orders that can be brought a step back, the last pressed first."""
        return recallable(self.store, self.now())

    def raw_text(self, order_id: str) -> str:
        """Return the order's last body as it came, for the eye; what is no text is marked."""
        bodies = [row.body for row in self.store.journal(order_id) if row.body is not None]
        return bodies[-1].decode(errors="backslashreplace") if bodies else ""

    def title(self, channel: str) -> str:
        """Return the name of a channel, also of one that is switched off."""
        return self.channels[channel].title if channel in self.channels else f"{channel} (off)"

    def capabilities(self, order: Order) -> Capabilities:
        """Return what can be told of an order; nothing to a channel that is switched off.

        Nor is anything told of a test order of our own.
        """
        if order.channel in self.channels and not is_own_test(order.content):
            return self.channels[order.channel].capabilities(order)
        return Capabilities(
            title=self.title(order.channel),
            accept=False,
            cancel=False,
            ready=False,
            hand_over=False,
            preparation_time=False,
        )

    def waiting_steps(self) -> int:
        """Return how many steps the platforms have not heard yet."""
        return self.store.waiting_steps()
