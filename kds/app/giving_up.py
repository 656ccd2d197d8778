"""Lets orders go whose platform waits no longer for an answer, so that no ticket pretends."""

import asyncio
import logging
from contextlib import suppress

from kds.domain.lifecycle import NotAllowed, State
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable

log = logging.getLogger(__name__)

_PAUSE_S = 1.0


class GivingUp:
    """Runs as one task; looks only at orders that nobody has answered yet."""

    def __init__(self, kitchen: Kitchen) -> None:
        """Look at the orders of `kitchen`."""
        self._kitchen = kitchen

    async def run(self) -> None:
        """Look each second until cancelled."""
        while True:
            await asyncio.sleep(_PAUSE_S)
            with suppress(StoreUnavailable):
                self.look()

    def look(self) -> None:
        """Give up each unanswered order whose time is over."""
        now = self._kitchen.now()
        for order in self._kitchen.store.unanswered():
            limit = self._kitchen.capabilities(order).answer_within
            waits = order.state is State.PLACED and not order.unseen
            if limit is None or now - order.received_at < limit or not waits:
                continue
            log.warning("order %s was not answered in time", order.id)
            with suppress(NotAllowed):
                self._kitchen.give_up(order.id)
