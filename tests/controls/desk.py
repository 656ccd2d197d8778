"""A kitchen that works for one platform, as far as wishes beside orders go; it can be cut off."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from kds.app.controlling import Controlling
from kds.channels.channel import Arrival, ArrivalKind, Channel
from kds.domain.controls import Control
from kds.domain.items import Item
from kds.domain.order import Address, Content, OrderType
from kds.kitchen import Delivery, Kitchen, Receipt
from kds.notices import Notices
from kds.store.store import Store
from tests.conftest import Clock
from tests.kit.house import until

SOUP = Item(name="Soup", plu="S-1")
CONTENT = Content(
    remote_id="r1",
    display_id="12",
    order_type=OrderType.DELIVERY,
    address=Address(street="Lindenlaan", postcode="1011"),
    account="a1",
    location="l1",
    items=(SOUP, Item(name="Special")),
)


class Desk:
    """Kitchen, notices and the way out; `off` and `on` are a power cut and the start after it."""

    def __init__(self, clock: Clock, make: Callable[[], Channel], path: Path) -> None:
        self.clock, self.path = clock, path
        self._make = make
        self._task: asyncio.Task[None] | None = None

    def open(self) -> None:
        """Open the kitchen; nobody tells anything yet."""
        self.store, self.channel, self.notices = Store(self.path), self._make(), Notices()
        self.store.open()
        self.kitchen = Kitchen(self.store, {self.channel.name: self.channel}, self.clock)

    def on(self) -> None:
        """Begin to tell."""
        self._task = asyncio.create_task(Controlling(self.kitchen, self.notices).run())

    async def off(self) -> None:
        """Let the power go."""
        task, self._task = self._task, None
        if task:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await self.channel.close()
        self.store.close()

    async def again(self) -> None:
        """Start on the same file after a power cut."""
        await self.off()
        self.open()
        self.on()

    def order(self, **changes: object) -> str:
        """Let an order come in, so that its restaurant is known; return its id."""
        order_id = self.receive(**changes).order_id
        assert order_id
        return order_id

    def receive(self, **changes: object) -> Receipt:
        """Let an order come in, which may be refused."""
        content = replace(CONTENT, **changes)  # type: ignore[arg-type]  # any field by its name
        arrival = Arrival(kind=ArrivalKind.ORDER, content=content)
        delivery = Delivery(
            channel=self.channel.name,
            arrival=arrival,
            headers={},
            body=content.remote_id.encode(),
            fingerprint=content.remote_id,
        )
        return self.kitchen.receive([delivery])[0]

    def pause(self, minutes: float = 20) -> Control:
        """Pause the platform for so many minutes."""
        return self.kitchen.controls.pause(self.channel.name, self.at(minutes))

    def slow(self, more: int, minutes: float = 20) -> Control:
        """Let each order take longer for so many minutes."""
        return self.kitchen.controls.slow(self.channel.name, more, self.at(minutes))

    def resume(self) -> Control:
        """Take orders as usual again."""
        return self.kitchen.controls.open(self.channel.name)

    def out(self, minutes: float | None = None) -> Control:
        """Take the soup off the menu."""
        end = None if minutes is None else self.at(minutes)
        return self.kitchen.controls.out([self.channel.name], "S-1", "Soup", end)[0]

    def back(self) -> Control:
        """Put the soup back."""
        return self.kitchen.controls.back([self.channel.name], "S-1", "Soup")[0]

    def at(self, minutes: float) -> datetime:
        """Return an instant to come."""
        return self.clock() + timedelta(minutes=minutes)

    def later(self, minutes: float) -> None:
        """Let time pass, and everybody look."""
        self.clock.turn(minutes=minutes)
        self.kitchen.controls.tell_watchers()

    async def settled(self) -> list[Control]:
        """Return what stands when nothing waits to be told."""
        await until(lambda: all(c.hearing != "waiting" for c in self.standing()))
        return self.standing()

    def standing(self) -> list[Control]:
        """Return the wishes as they stand on disk."""
        return self.kitchen.controls.standing()

    def titles(self) -> list[str]:
        """Return what the board says."""
        return [notice.title for notice in self.notices.current()]


@asynccontextmanager
async def at_desk(
    clock: Clock, make: Callable[[], Channel], path: Path, *, on: bool = True
) -> AsyncIterator[Desk]:
    """Open a desk whose platform has sent an order before."""
    desk = Desk(clock, make, path)
    desk.open()
    desk.order()
    if on:
        desk.on()
    try:
        yield desk
    finally:
        await desk.off()
