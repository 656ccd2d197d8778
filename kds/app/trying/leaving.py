"""Test orders of our own leave the board by themselves."""

import asyncio
from contextlib import suppress
from datetime import timedelta

from kds.domain.lifecycle import NotAllowed
from kds.domain.order import Order
from kds.domain.own_test import REASON, is_own_test
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable

# Long enough to be looked at.
STAYS = timedelta(minutes=10)
_LOOK_S = 15.0


class Leaving:
    """Takes test orders off the board some minutes after they came. Runs as one task."""

    def __init__(self, kitchen: Kitchen) -> None:
        """Follow the orders of `kitchen`."""
        self._kitchen = kitchen
        self._waiting: dict[str, Order] = {}
        kitchen.watch(self._changed)

    async def run(self) -> None:
        """Look every few seconds until cancelled."""
        with suppress(StoreUnavailable):
            self.begin()
        while True:
            self.look()
            await asyncio.sleep(_LOOK_S)

    def begin(self) -> None:
        """Take note of those that are there already."""
        for order in self._kitchen.board():
            self._changed(order)

    def look(self) -> None:
        """Take off what has been there for long enough."""
        until = self._kitchen.now() - STAYS
        for order in [each for each in self._waiting.values() if each.received_at <= until]:
            take_off(self._kitchen, order)

    def _changed(self, order: Order) -> None:
        if is_own_test(order.content) and order.on_board:
            self._waiting[order.id] = order
        else:
            self._waiting.pop(order.id, None)


def clear(kitchen: Kitchen) -> None:
    """Take every test order of our own off the board."""
    with suppress(StoreUnavailable):
        for order in kitchen.board():
            if is_own_test(order.content):
                take_off(kitchen, order)


def take_off(kitchen: Kitchen, order: Order) -> None:
    """Take a test order off the board, if that is possible now."""
    with suppress(NotAllowed, StoreUnavailable):
        kitchen.cancel(order.id, REASON)
