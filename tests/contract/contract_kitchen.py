"""A whole kitchen for one side of the contract: disk, listener, outbox, and every press."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import aiohttp
from aiohttp import web

from kds.channels.channel import Call
from kds.clock import utc_now
from kds.domain.journal import Kind
from kds.domain.lifecycle import NotAllowed, Press
from kds.domain.order import Order
from kds.domain.whereabouts import Driver
from kds.intake import Intake
from kds.kitchen import Kitchen
from kds.kitchen.replay import rebuild
from kds.listener import Limits, Traffic, make_app
from kds.outbox import Outbox
from kds.store.store import Store
from tests.contract.needs import has_button
from tests.contract.side import Side
from tests.kit.house import until

ANN = Driver(name="Ann", phone="+31 6", vehicle="Bicycle")


def _driven(press: Press) -> Callable[[Kitchen, Order], object]:
    return lambda kitchen, order: kitchen.driving.advance(order.id, press)


# What a person can do, in the order of an order's life.
PRESSES: dict[Press, Callable[[Kitchen, Order], object]] = {
    Press.ACCEPT: lambda kitchen, order: kitchen.accept(order.id, 5),
    Press.START: lambda kitchen, order: kitchen.tick(order.id, 0, done=True),
    Press.MORE_TIME: lambda kitchen, order: kitchen.more_time(order.id, 10),
    Press.ARRIVAL: lambda kitchen, order: kitchen.driving.announce(order.id, utc_now()),
    Press.ASSIGN: lambda kitchen, order: kitchen.driving.assign(order.id, ANN),
    Press.AT_RESTAURANT: _driven(Press.AT_RESTAURANT),
    Press.ANSWER: lambda kitchen, order: kitchen.answer(order.id, "Preparing", 10),
    Press.READY: lambda kitchen, order: kitchen.ready(order.id),
    Press.HAND_OVER: lambda kitchen, order: kitchen.hand_over(order.id),
    Press.RECALL: lambda kitchen, order: kitchen.recall(order.id),
    Press.ON_ITS_WAY: _driven(Press.ON_ITS_WAY),
    Press.AT_ADDRESS: _driven(Press.AT_ADDRESS),
    Press.DELIVERED: _driven(Press.DELIVERED),
    Press.FAIL: lambda kitchen, order: kitchen.fail(order.id, "It cannot be read."),
    Press.CANCEL: lambda kitchen, order: kitchen.cancel(order.id, "sold out"),
}


@dataclass
class ContractKitchen:
    """A kitchen that works for one platform; `sent` are the bodies that came in, oldest first."""

    side: Side
    kitchen: Kitchen
    url: str
    http: aiohttp.ClientSession
    sent: list[bytes] = field(default_factory=list)

    @property
    def orders(self) -> list[Order]:
        """All orders there ever were, oldest first."""
        ids = {e.order_id: None for e in self.kitchen.store.journal() if e.order_id}
        return [self.kitchen.order(order_id) for order_id in ids]

    async def send(self, call: Call) -> int:
        """Let a call come in over HTTP; return the status of its answer, which is JSON."""
        async with self.http.request(
            call.method,
            self.url + call.path,
            params=call.query,
            data=call.body,
            headers={name: value for name, value in call.headers.items() if name != "host"},
        ) as answer:
            self.sent.append(call.body)
            if await answer.read():
                await answer.json()
            return answer.status

    async def press(self, press: Press) -> bool:
        """Press on the first order if there is such a button, and let the platform hear it.

        Says whether anything was pressed.
        """
        order = self.orders[0]
        if not has_button(self.side.channel.capabilities(order), press):
            return False
        self.side.arrange(press, order.state)
        with suppress(NotAllowed):
            PRESSES[press](self.kitchen, order)
            await until(lambda: not self.kitchen.store.waiting_steps())
            return True
        return False

    def is_what_its_journal_says(self) -> bool:
        """Say whether the journal alone makes every order as it stands on disk."""
        made = rebuild(self.kitchen.store.journal(), self.kitchen.channels)
        return {order.id: order for order in self.orders} == made

    def recorded(self) -> list[bytes | None]:
        """Return the body of each journal row that something brought, None of a repeated one."""
        came = {
            *(Kind.RECEIVED, Kind.REPEATED, Kind.STALE, Kind.REVISED, Kind.UPDATED),
            *(Kind.CANCELLATION, Kind.NEWS, Kind.NOTICE),
        }
        return [
            entry.body
            for entry in self.kitchen.store.journal()
            if entry.kind in came and "fingerprint" in entry.data
        ]


@asynccontextmanager
async def at_work(side: Side, folder: Path) -> AsyncIterator[ContractKitchen]:
    """Open a kitchen for a side, on a real disk and a real port."""
    store = Store(folder / "kds.db")
    store.open()
    channels = {side.channel.name: side.channel}
    kitchen = Kitchen(store, channels, utc_now, undo_time=timedelta())
    intake = Intake(kitchen)
    app = make_app(kitchen, intake, health=dict, traffic=Traffic(), limits=Limits())
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    tasks = [asyncio.create_task(part.run()) for part in (intake, Outbox(kitchen))]
    try:
        async with aiohttp.ClientSession() as http:
            url = f"http://127.0.0.1:{runner.addresses[0][1]}"
            yield ContractKitchen(side, kitchen, url, http)
    finally:
        await runner.cleanup()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        store.close()
