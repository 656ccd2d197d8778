"""Follows the machine's clock when somebody sets it: first the orders move along, then the time."""

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta

from kds.clock import Clock
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable

log = logging.getLogger(__name__)

_PAUSE_S = 0.5


class Timekeeper:
    """Runs as one task. Until the orders can be moved on disk, the kitchen keeps the old time."""

    def __init__(self, clock: Clock, kitchen: Kitchen, *also: Callable[[timedelta], None]) -> None:
        """Keep the time of `kitchen`, which reads `clock`; `also` hear by how much it was set."""
        self._clock, self._kitchen, self._also = clock, kitchen, also

    async def run(self) -> None:
        """Look after the clock until cancelled."""
        while True:
            self.follow()
            await asyncio.sleep(_PAUSE_S)

    def follow(self) -> None:
        """Follow the machine's clock, if it was set."""
        jump = self._clock.jump()
        if not jump:
            return
        try:
            self._kitchen.clock_set(jump)
        except StoreUnavailable:
            return  # the notice over the whole screen says so
        self._clock.follow(jump)
        for hears in self._also:
            hears(jump)
        log.info("the clock was set by %s; open orders keep their ages", jump)
