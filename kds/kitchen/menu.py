"""Items of an order that are out, on the menus of all platforms that sell them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kds.domain.controls import Control, Wish
from kds.domain.order import Order
from kds.kitchen.controls import COOK, Controls


@dataclass
class Menu:
    """What a cook says of an item of a ticket: there is no more of it, or there is again.

    Each may raise `NotAllowed`, with a sentence for a cook, or `StoreUnavailable`. An item is given
    by the order's id and its line in `content.items`; `order` returns the order.
    """

    controls: Controls
    order: Callable[[str], Order]

    def sold_out(self, order_id: str, item: int, until: datetime) -> list[Control]:
        """Take an item off each menu that it is on, until an instant."""
        order = self.order(order_id)
        line = order.content.items[item]
        channels = self.sellers(order.channel, line.plu)
        return self.controls.out(channels, line.plu, line.title, until, by=COOK)

    def put_back(self, order_id: str, item: int) -> list[Control]:
        """Put an item back on each menu that it was taken off."""
        line = self.order(order_id).content.items[item]
        standing = self.controls.standing()
        channels = [c.channel for c in standing if c.plu == line.plu and c.wish is Wish.OUT]
        return self.controls.back(channels, line.plu, line.title, by=COOK)

    def out_now(self, channel: str) -> set[str]:
        """Return the codes of the items that are out at a channel, as far as we know."""
        standing = self.controls.standing()
        return {c.plu for c in standing if c.channel == channel and c.wish is Wish.OUT}

    def sellers(self, channel: str, plu: str) -> list[str]:
        """Return `channel` and each other that guests ordered this item at, if it can be told."""
        found = self.controls.wishes.sellers(plu, self.controls.now()) if plu else []
        return [channel, *(c for c in found if c != channel and self.controls.can(c).items)]
