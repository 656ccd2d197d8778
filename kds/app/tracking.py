"""Tells the platforms every few seconds where own drivers are, as long as the orders need that."""

import asyncio
import logging
from collections import defaultdict

from kds.channels.channel import Refused, Unreachable
from kds.domain.lifecycle import Press
from kds.domain.order import Order
from kds.domain.steps import StepState
from kds.domain.whereabouts import Position
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable

log = logging.getLogger(__name__)

_ASSIGNED = (Press.ASSIGN.value,)


class Tracking:
    """Runs as one task. Only the newest position counts: what could not be told is not kept."""

    def __init__(self, kitchen: Kitchen, seconds: float) -> None:
        """Tell the positions of `kitchen`'s drivers each so many `seconds`."""
        self._kitchen = kitchen
        self._seconds = seconds
        self._told: dict[str, Position] = {}

    async def run(self) -> None:
        """Tell positions until cancelled."""
        while True:
            await asyncio.sleep(self._seconds)
            try:
                await self.tell()
            except StoreUnavailable:
                continue

    async def tell(self) -> None:
        """Tell each platform at once where the drivers of its orders are.

        A position goes out once for each order. While it is on its way the order's own steps wait,
        so that none arrives after "delivered".
        """
        waiting: defaultdict[str, list[tuple[Order, Position]]] = defaultdict(list)
        followed = [order for order in self._kitchen.store.driven() if _wanted(order)]
        self._told = {o.id: self._told[o.id] for o in followed if o.id in self._told}
        now = self._kitchen.now()
        for order in followed:
            position = self._kitchen.whereabouts.of(order.journey.driver, now)
            if position and self._told.get(order.id) != position:
                waiting[order.channel].append((order, position))
        for channel, places in waiting.items():
            await self._tell(channel, places)

    async def _tell(self, name: str, places: list[tuple[Order, Position]]) -> None:
        channel = self._kitchen.channels.get(name)
        if channel is None:
            return
        telling = self._kitchen.telling
        for order, _ in places:
            telling.hold_order(order.id)
        try:
            await channel.locate(places)
        except (Unreachable, Refused) as error:
            log.info("%s was not told where drivers are: %s", channel.title, error)
        else:
            self._told |= {order.id: position for order, position in places}
            telling.heard(name, self._kitchen.now())
        finally:
            for order, _ in places:
                telling.release_order(order.id)


def _wanted(order: Order) -> bool:
    """Say whether a platform wants to know where an order is: it has heard who has it."""
    if not order.journey.is_followed or order.standing.cancelled_by:
        return False
    assigned = [step for step in order.steps if step.name in _ASSIGNED]
    return bool(assigned) and assigned[-1].state is StepState.TOLD
