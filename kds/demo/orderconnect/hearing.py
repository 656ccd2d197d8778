"""What the platform has heard of its deliveries, for those who ask and those who wait."""

import asyncio
from collections.abc import Callable

from kds.demo.orderconnect.states import (
    ASSIGNED,
    ETA,
    FOLLOWS,
    LOCATION,
    UNASSIGNED,
    HeardState,
)
from kds.demo.pretend_server import remember

_Condition = Callable[[HeardState], bool]


class Hearing:
    """Keeps the states that took effect, oldest first, and wakes whoever waits for one.

    `locations` are where drivers were said to be. Only orders in `known` are heard of, each with
    the state it is in, "" while nobody delivers it.
    """

    def __init__(self) -> None:
        self.states: list[HeardState] = []
        self.locations: list[HeardState] = []
        self.known: dict[str, str] = {}
        self._waiting: list[tuple[_Condition, asyncio.Future[HeardState]]] = []

    def is_repeated(self, heard: HeardState) -> bool:
        """Say whether it was heard before, with the same time, or the order is there already."""
        if heard.state == LOCATION:
            return False
        if heard.state != ASSIGNED and self.known[heard.order_id] == heard.state:
            return True
        said = (heard.order_id, heard.state, heard.time)
        return any((old.order_id, old.state, old.time) == said for old in self.states)

    def may_follow(self, heard: HeardState) -> bool:
        """Say whether the order is far enough, and not too far, for this state."""
        return self.known[heard.order_id] in FOLLOWS[heard.state]

    def add(self, heard: HeardState) -> None:
        """Take in one state or one place."""
        if heard.state == LOCATION:
            remember(self.locations, heard)
            return
        remember(self.states, heard)
        if heard.state != ETA:
            self.known[heard.order_id] = "" if heard.state == UNASSIGNED else heard.state
        for fits, future in self._waiting:
            if not future.done() and fits(heard):
                future.set_result(heard)

    def of(self, order_id: str) -> list[str]:
        """Return the states heard of an order, in the order they took effect."""
        return [heard.state for heard in self.states if heard.order_id == order_id]

    async def wait(self, fits: _Condition, within: float) -> HeardState:
        """Return the first state that fits, heard before or from now.

        Raises:
            TimeoutError: none came `within` so many seconds; the message says what did come.

        """
        if already := next(filter(fits, self.states), None):
            return already
        future: asyncio.Future[HeardState] = asyncio.get_running_loop().create_future()
        entry = (fits, future)
        self._waiting.append(entry)
        try:
            async with asyncio.timeout(within):
                return await future
        except TimeoutError:
            came = [(heard.order_id, heard.state) for heard in self.states[-20:]]
            raise TimeoutError(f"Not heard within {within} s; the last heard: {came}") from None
        finally:
            self._waiting.remove(entry)
