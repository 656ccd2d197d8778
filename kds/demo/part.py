"""One platform's part in the play: what the parts of all platforms have in common."""

import asyncio
from collections.abc import Awaitable, Callable
from random import Random
from typing import TypeVar

from kds.demo.onlooker import Onlooker
from kds.demo.pretend_server import PretendServer
from kds.domain.lifecycle import State
from kds.domain.order import Order

# Several platforms play at once, and one person looks after all of them.
MOST_OPEN = 3
# An order that finds no room waits for it so many seconds.
_PATIENCE = 60.0
_SHORTEST_LOOK = 0.05

COOKING = (State.ACCEPTED, State.READY)
OPEN = (State.PLACED, *COOKING)

_Answer = TypeVar("_Answer")


class Part:
    """Sends no more than one person can look after, and nothing when nobody is there."""

    def __init__(
        self, channel: str, server: PretendServer, onlooker: Onlooker, speed: float
    ) -> None:
        """Take the channel's name, its pretend platform, who watches, and how fast it all goes."""
        self.channel = channel
        self.speed = speed
        self._server = server
        self._onlooker = onlooker
        self._gate = asyncio.Lock()

    @property
    def attended(self) -> bool:
        """Whether anybody is at the screen."""
        return self._onlooker.is_there

    async def send(
        self, deliver: Callable[[], Awaitable[_Answer]], count: int = 1
    ) -> _Answer | None:
        """Deliver `count` orders when there is room for them; None where there was none.

        Raises:
            aiohttp.ClientError: as `deliver` does.
            TimeoutError: as `deliver` does.

        """
        async with self._gate:
            return await deliver() if await self._room(count) else None

    async def find(
        self, rng: Random, *states: State, otherwise: Callable[[], Awaitable[object]]
    ) -> Order | None:
        """Return an open order in these states; if there is none, after sending `otherwise`."""
        found = self.pick(rng, *states)
        if found is None and self.attended:
            await otherwise()
            found = self.pick(rng, *states)
        return found if self.attended else None

    def pick(self, rng: Random, *states: State) -> Order | None:
        """Return one of the open orders in these states."""
        found = [o for o in self._onlooker.orders(self.channel, *states) if o.content.remote_id]
        return rng.choice(found) if found else None

    async def reached(self, remote_id: str, *states: State, within: float) -> bool:
        """Wait `within` so many seconds for an order to be in one of `states`, or off the board."""
        try:
            async with asyncio.timeout(within / self.speed):
                while not self._is_in(remote_id, states):
                    await self._look_again()
        except TimeoutError:
            return False
        return True

    async def pause(self, seconds: float) -> None:
        """Let so many seconds of the play pass."""
        await asyncio.sleep(seconds / self.speed)

    async def outage(self, seconds: float) -> None:
        """Be out of reach for so many seconds of the play."""
        await self._server.go_down()
        await self.pause(seconds)
        await self._server.come_back()

    async def end(self) -> None:
        """Leave the platform up and untroubled."""
        self._server.troubles.clear()
        await self._server.come_back()

    async def _room(self, count: int) -> bool:
        try:
            async with asyncio.timeout(_PATIENCE / self.speed):
                while self.attended:
                    if len(self._onlooker.orders(self.channel)) + count <= MOST_OPEN:
                        return True
                    await self._look_again()
        except TimeoutError:
            pass
        return False

    def _is_in(self, remote_id: str, states: tuple[State, ...]) -> bool:
        open_orders = self._onlooker.orders(self.channel)
        found = [order for order in open_orders if order.content.remote_id == remote_id]
        return not found or found[0].state in states

    async def _look_again(self) -> None:
        # The board has no event for this, and needs none.
        await asyncio.sleep(max(_SHORTEST_LOOK, 1 / self.speed))
