"""The platform's side of a busy evening: orders, copies and cancellations, all at once."""

import asyncio
from collections import Counter
from random import Random

import aiohttp

from kds.demo.deliverect import PretendDeliverect
from tests.kit.bodies import cancel_body, order_body
from tests.kit.house import json_bytes

LINES = 6


class Load:
    """Sends until it is stopped, and keeps account of what was answered.

    `taken` holds the numbers of the orders that were answered 2xx, `cancelled` of those whose
    cancellation was. What was not answered comes again later, as the platform's rule has it.
    """

    def __init__(self, platform: PretendDeliverect, rng: Random) -> None:
        self.taken: set[int] = set()
        self.cancelled: set[int] = set()
        self.answers: Counter[int] = Counter()
        self._unanswered: list[tuple[int, bool]] = []
        self._platform = platform
        self._rng = rng
        self._count = 0
        self._lines: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Let the evening begin."""
        self._lines = [asyncio.create_task(self._line()) for _ in range(LINES)]

    async def stop(self) -> None:
        """Send nothing more. What is under way gets its answer, or loses its connection."""
        lines, self._lines = self._lines, []
        for line in lines:
            line.cancel()
        await asyncio.gather(*lines, return_exceptions=True)

    async def settle(self) -> None:
        """Send once more what has had no answer."""
        while self._unanswered:
            assert await self._send(*self._unanswered.pop()) == 200

    async def _line(self) -> None:
        while True:
            number, cancel = self._next()
            if await self._send(number, cancel) is None:
                await asyncio.sleep(0.05)
            await asyncio.sleep(self._rng.uniform(0, 0.02))

    def _next(self) -> tuple[int, bool]:
        dice = self._rng.random()
        if self._unanswered and dice < 0.3:
            return self._unanswered.pop(0)
        if self._count and dice < 0.45:
            return self._rng.randint(1, self._count), dice < 0.35
        self._count += 1
        return self._count, False

    async def _send(self, number: int, cancel: bool) -> int | None:  # noqa: FBT001
        self._unanswered.append((number, cancel))
        body = cancel_body(number) if cancel else order_body(number)
        try:
            status = await self._platform.send_order(json_bytes(body))
        except (aiohttp.ClientError, OSError):
            return None
        self.answers[status] += 1
        if status == 200:
            self._unanswered.remove((number, cancel))
            (self.cancelled if cancel else self.taken).add(number)
        return status
