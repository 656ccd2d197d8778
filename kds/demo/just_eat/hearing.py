"""What Just Eat has heard of its orders, for those who ask and those who wait."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kds.demo.pretend_server import remember


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One call that took effect, even if its answer was lost. `sequence` is that of its call.

    `what` is accept, reject, duedate, readyforcollection, complete, lateorder or callback.
    """

    order_id: str
    what: str
    body: Mapping[str, Any]
    at: datetime
    sequence: int


_Condition = Callable[[Heard], bool]


class Hearing:
    """Keeps what took effect, oldest first, and wakes whoever waits for it."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self._waiting: list[tuple[_Condition, asyncio.Future[Heard]]] = []

    def add(self, heard: Heard) -> None:
        """Take in one call."""
        remember(self.heard, heard)
        for fits, future in self._waiting:
            if not future.done() and fits(heard):
                future.set_result(heard)

    def of(self, order_id: str) -> list[str]:
        """Return what was heard of an order, in the order it took effect."""
        return [heard.what for heard in self.heard if heard.order_id == order_id]

    async def wait(self, fits: _Condition, within: float) -> Heard:
        """Return the first call that fits, heard before or from now.

        Raises:
            TimeoutError: none came `within` so many seconds; the message says what did come.

        """
        if already := next(filter(fits, self.heard), None):
            return already
        future: asyncio.Future[Heard] = asyncio.get_running_loop().create_future()
        entry = (fits, future)
        self._waiting.append(entry)
        try:
            async with asyncio.timeout(within):
                return await future
        except TimeoutError:
            came = [(heard.order_id, heard.what) for heard in self.heard[-20:]]
            raise TimeoutError(f"Not heard within {within} s; the last heard: {came}") from None
        finally:
            self._waiting.remove(entry)
