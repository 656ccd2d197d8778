"""What the platform has heard of its orders, for those who ask and those who wait."""

import asyncio
from collections.abc import Callable, Collection
from datetime import datetime

from kds.demo.deliverect.statuses import HeardStatus
from kds.demo.pretend_server import REMEMBERED, remember

_Condition = Callable[[HeardStatus], bool]


class Hearing:
    """Keeps the statuses that took effect, oldest first, and wakes whoever waits for one."""

    def __init__(self) -> None:
        self.statuses: list[HeardStatus] = []
        self._codes: dict[str, list[int]] = {}
        self._last: dict[int, datetime] = {}
        self._waiting: list[tuple[_Condition, asyncio.Future[HeardStatus]]] = []

    def add(self, status: HeardStatus) -> None:
        """Take in one status."""
        remember(self.statuses, status)
        self._codes.setdefault(status.order_id, []).append(status.code)
        if len(self._codes) > REMEMBERED:
            del self._codes[next(iter(self._codes))]
        self._last[status.code] = status.at
        for fits, future in self._waiting:
            if not future.done() and fits(status):
                future.set_result(status)

    def codes(self, order_id: str) -> list[int]:
        """Return the codes heard for an order, in the order they took effect."""
        return list(self._codes.get(order_id, ()))

    def last(self, codes: Collection[int]) -> datetime | None:
        """Return when one of `codes` was last heard, for any order."""
        return max((self._last[code] for code in codes if code in self._last), default=None)

    async def wait(self, fits: _Condition, within: float) -> HeardStatus:
        """Return the first status that fits, heard before or from now.

        Raises:
            TimeoutError: none came `within` so many seconds; the message says what did come.

        """
        if already := next(filter(fits, self.statuses), None):
            return already
        future: asyncio.Future[HeardStatus] = asyncio.get_running_loop().create_future()
        entry = (fits, future)
        self._waiting.append(entry)
        try:
            async with asyncio.timeout(within):
                return await future
        except TimeoutError:
            came = [(status.order_id, status.code) for status in self.statuses[-20:]]
            raise TimeoutError(f"Not heard within {within} s; the last heard: {came}") from None
        finally:
            self._waiting.remove(entry)
