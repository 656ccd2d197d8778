"""Between the listener and the kitchen: requests that wait together share one commit.

On a slow disk a commit takes 5 to 50 ms; one for each request would slow a burst and hold up the
screen. The size of a group is bounded, and the event loop runs between groups.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from kds.kitchen import Delivery, Kitchen, Receipt
from kds.store.errors import StoreUnavailable

log = logging.getLogger(__name__)

_GROUP = 32


@dataclass(frozen=True, slots=True)
class _Waiting:
    request: Sequence[Delivery]
    receipts: "asyncio.Future[list[Receipt]]"


class Intake:
    """Stores deliveries in groups. Runs as one task."""

    def __init__(self, kitchen: Kitchen) -> None:
        """Hand everything to `kitchen`."""
        self._kitchen = kitchen
        self._waiting: deque[_Waiting] = deque()
        self._more = asyncio.Event()

    async def store(self, request: Sequence[Delivery]) -> list[Receipt]:
        """Return when everything that one request brought is on disk.

        Raises:
            StoreUnavailable: it is not, and nothing is left of it.

        """
        receipts: asyncio.Future[list[Receipt]] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(request, receipts))
        self._more.set()
        return await receipts

    async def run(self) -> None:
        """Store what waits, until cancelled; what waits then is refused, so that it comes again."""
        try:
            while True:
                await self._more.wait()
                group = [self._waiting.popleft() for _ in range(min(_GROUP, len(self._waiting)))]
                if not self._waiting:
                    self._more.clear()
                self._store(group)
                await asyncio.sleep(0)
        finally:
            while self._waiting:
                _fail(self._waiting.popleft(), StoreUnavailable("the program is stopping"))

    def _store(self, group: list[_Waiting]) -> None:
        # A sender that has gone away gets its order stored all the same: it may not come again.
        try:
            answers = self._kitchen.receive_requests([waiting.request for waiting in group])
        except StoreUnavailable as error:
            for waiting in group:
                _fail(waiting, error)
        except Exception as error:
            if len(group) == 1:
                log.exception("a delivery could not be received")
                _fail(group[0], StoreUnavailable(f"a fault in this program: {error!r}"))
                return
            # One of them trips over a fault of ours; it must not take the others down with it.
            for waiting in group:
                self._store([waiting])
        else:
            for waiting, receipts in zip(group, answers, strict=True):
                if not waiting.receipts.done():
                    waiting.receipts.set_result(receipts)
                else:
                    self._nobody_waits(receipts)

    def _nobody_waits(self, receipts: list[Receipt]) -> None:
        """Let the steps of orders go although nobody is left to say that the answer has."""
        for receipt in receipts:
            if receipt.order_id:
                self._kitchen.telling.answered(receipt.order_id)


def _fail(waiting: _Waiting, error: StoreUnavailable) -> None:
    if not waiting.receipts.done():
        waiting.receipts.set_exception(error)
