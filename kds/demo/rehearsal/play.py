"""Plays the orders of a real day, each at its time."""

import asyncio
import logging
from collections.abc import Awaitable, Mapping, Sequence
from random import Random

import aiohttp

from kds.demo.rehearsal.bodies import Body, body_of
from kds.demo.rehearsal.senders import Sender
from kds.domain.rehearsal import Rehearsed

_LOG = logging.getLogger(__name__)

# So many seconds after the beginning the first order comes.
_LEAD = 2.0


async def play(
    orders: Sequence[Rehearsed],
    senders: Mapping[str, Sender],
    *,
    speed: float,
    seed: int,
    stop: asyncio.Event,
) -> None:
    """Send every order at its time until `stop` is set; cancel those that were cancelled.

    `senders` are the platforms that play, by name, at least one. An order of another one comes
    through the first of them. `speed` 2 is twice as fast as it was; then food is wanted in half the
    time. A kitchen that does not answer ends an order, not the play. Every task that this began has
    ended when it returns or is cancelled.
    """
    async with asyncio.TaskGroup() as group:
        playing = group.create_task(_Playing(senders, speed, seed).tell(orders))
        await stop.wait()
        playing.cancel()


class _Playing:
    def __init__(self, senders: Mapping[str, Sender], speed: float, seed: int) -> None:
        self._senders, self._speed, self._seed = senders, speed, seed

    async def tell(self, orders: Sequence[Rehearsed]) -> None:
        """Send the orders, each by a task of its own."""
        clock = asyncio.get_running_loop().time
        for sender in self._senders.values():
            await self._survive(sender.begin())
        began = clock() + _LEAD / self._speed
        async with asyncio.TaskGroup() as group:
            for number, order in enumerate(orders):
                await asyncio.sleep(max(0.0, began + order.after_s / self._speed - clock()))
                group.create_task(self._live(number, order))
        _LOG.info("Practice: all %s orders of the day have come", len(orders))

    async def _live(self, number: int, order: Rehearsed) -> None:
        name = order.channel if order.channel in self._senders else next(iter(self._senders))
        sender = self._senders[name]
        # Each order has dice of its own: how the ones before went changes none of them.
        rng = Random(f"rehearsal/{self._seed}/{number}")  # noqa: S311 - a play, no secret
        body: Body = body_of(name, order, rng, sender.server.clock(), self._speed)
        await self._survive(sender.send(body, order, self._speed))
        if order.cancelled_after_s is not None:
            await asyncio.sleep(order.cancelled_after_s / self._speed)
            await self._survive(sender.cancel(body, self._speed))

    @staticmethod
    async def _survive(doing: Awaitable[None]) -> None:
        try:
            await doing
        except (aiohttp.ClientError, TimeoutError):
            _LOG.info("Practice: the kitchen did not answer")
