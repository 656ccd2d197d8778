"""Real orders that live a whole life in a real store: received, accepted, ready, handed over, told.

Nothing waits for a network: what the platform would have answered is said at once.
"""

import hashlib
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kds.channels.channel import Call, Told
from kds.channels.deliverect import Deliverect
from kds.domain.allergy import allergy_unread
from kds.domain.order import Order
from kds.kitchen import Delivery, Kitchen
from kds.store.indexing import Indexer
from kds.store.store import Store
from tests.bench.kitchen_process import settings
from tests.bench.load import Request

_ANSWER = Told(status=200, body='{"status":"OK"}')


class Lives:
    """A kitchen without screen and network. `began` is when its first order comes in (UTC)."""

    def __init__(self, path: Path, began: datetime) -> None:
        """Open the store at `path`."""
        self._at = began
        self._store = Store(path)
        self._store.open()
        wanted = settings({}, 3).channels.deliverect
        assert wanted
        self._channel = Deliverect(wanted, self._now)
        self.kitchen = Kitchen(self._store, {self._channel.name: self._channel}, self._now)

    def receive(self, requests: Iterable[Request]) -> list[Order]:
        """Let orders come in, one every few seconds, and answer them."""
        orders = []
        for request in requests:
            self._at += timedelta(seconds=7)
            head, _, body = request.wire.partition(b"\r\n\r\n")
            lines = [line.split(": ", 1) for line in head.decode().split("\r\n")[1:]]
            headers = {name.lower(): value for name, value in lines}
            call = Call(
                route="orders", path="/deliverect/orders", headers=headers, body=body, public_url=""
            )
            delivery = Delivery(
                channel=self._channel.name,
                arrival=self._channel.read(call)[0],
                headers=headers,
                body=body,
                fingerprint=hashlib.sha256(body).hexdigest(),
                path="/deliverect/orders",
            )
            order_id = self.kitchen.receive([delivery])[0].order_id
            assert order_id
            self.kitchen.telling.answered(order_id)
            orders.append(self.kitchen.order(order_id))
        return orders

    def live(self, order: Order) -> None:
        """Accept an order, make it ready, hand it over; each is told before the next press.

        Where it has an allergy, that is read first.
        """
        if allergy_unread(order):
            self.kitchen.marks.see_allergy(order.id)
        for press in (self.kitchen.accept, self.kitchen.ready, self.kitchen.hand_over):
            self._at += timedelta(seconds=60)
            press(order.id)
            self._at += timedelta(seconds=3.2)
            for step in self.kitchen.order(order.id).waiting_steps:
                self.kitchen.telling.told(order.id, step.id, _ANSWER, 180)

    def _now(self) -> datetime:
        return self._at

    def index(self) -> None:
        """Bring history up to date, as the program does when nothing else is to be done."""
        indexer = Indexer(self._store)
        while indexer.step():
            pass

    async def close(self) -> None:
        """Close the store; its log is merged into the one file."""
        await self._channel.close()
        self._store.close()


@asynccontextmanager
async def lives(path: Path, began: datetime | None = None) -> AsyncIterator[Lives]:
    """Open a kitchen on a file, and close it in the end."""
    opened = Lives(path, began or datetime.now(UTC))
    try:
        yield opened
    finally:
        await opened.close()
