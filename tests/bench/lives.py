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


class Turned:
    """A clock that goes on only when it is turned."""

    def __init__(self, began: datetime) -> None:
        """Stand at `began` (UTC)."""
        self._began, self._seconds = began, 0.0

    def turn(self, seconds: float) -> None:
        """Let so many seconds pass."""
        self._seconds += seconds

    def wall(self) -> datetime:
        """Return the instant."""
        return self._began + timedelta(seconds=self._seconds)

    def ticks(self) -> float:
        """Return the seconds that have passed."""
        return self._seconds


class Lives:
    """Lets orders live in a kitchen with Deliverect, whose clock is `turned`."""

    def __init__(self, kitchen: Kitchen, turned: Turned) -> None:
        """Use an open kitchen."""
        self.kitchen, self._turned = kitchen, turned
        self._channel = kitchen.channels["deliverect"]

    def receive(self, requests: Iterable[Request]) -> list[Order]:
        """Let orders come in, one every few seconds, and answer them."""
        orders = []
        for request in requests:
            self._turned.turn(7)
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
            self._turned.turn(60)
            press(order.id)
            self._turned.turn(3.2)
            for step in self.kitchen.order(order.id).waiting_steps:
                self.kitchen.telling.told(order.id, step.id, _ANSWER, 180)

    def index(self) -> None:
        """Bring history up to date, as the program does when nothing else is to be done."""
        indexer = Indexer(self.kitchen.store)
        while indexer.step():
            pass


@asynccontextmanager
async def lives(path: Path, began: datetime | None = None) -> AsyncIterator[Lives]:
    """Open a kitchen without screen and network on a file; in the end its log is merged into it.

    `began` is when its first order comes in (UTC).
    """
    turned = Turned(began or datetime.now(UTC))
    wanted = settings({}, 3).channels.deliverect
    assert wanted
    channel = Deliverect(wanted, turned.wall)
    store = Store(path)
    store.open()
    try:
        yield Lives(Kitchen(store, {channel.name: channel}, turned.wall), turned)
    finally:
        await channel.close()
        store.close()
