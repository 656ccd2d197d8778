"""One platform's part in the play: what the parts of all platforms have in common."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from random import Random
from typing import Any, TypeVar

from kds.demo.acts import Act, Perform, act_out
from kds.demo.onlooker import Onlooker
from kds.demo.pretend_server import PretendServer
from kds.domain.lifecycle import State
from kds.domain.order import Order

# Several platforms play at once, and one person looks after all of them.
MOST_OPEN = 3
# An order that finds no room waits for it so many seconds.
_PATIENCE = 60.0
_SHORTEST_LOOK = 0.05

_BODIES = 50

COOKING = (State.ACCEPTED, State.READY)
OPEN = (State.PLACED, *COOKING)

_Answer = TypeVar("_Answer")


class LastBodies:
    """The bodies of the orders that were sent last, more than are ever open, by their id."""

    def __init__(self) -> None:
        """Begin without any."""
        self._bodies: dict[str, dict[str, Any]] = {}

    def keep(self, remote_id: str, body: dict[str, Any]) -> None:
        """Keep a body, in place of an earlier one of this order."""
        self._bodies[remote_id] = body
        if len(self._bodies) > _BODIES:
            del self._bodies[next(iter(self._bodies))]

    def of(self, order: Order | None) -> dict[str, Any] | None:
        """Return the last body of an order."""
        return self._bodies.get(order.content.remote_id) if order else None


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

    async def play(
        self,
        script: Callable[[Random], Iterator[Act]],
        perform: Perform,
        *,
        seed: int,
        stop: asyncio.Event,
        title: str,
    ) -> None:
        """Perform the acts of a script until `stop` is set; leave the platform untroubled."""
        of_its_own = f"{self.channel}/{seed}"
        try:
            await act_out(
                script(Random(of_its_own)),  # noqa: S311 - a play, no secret
                perform,
                speed=self.speed,
                seed=of_its_own,
                stop=stop,
                title=title,
                attended=lambda: self.attended,
            )
        finally:
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
