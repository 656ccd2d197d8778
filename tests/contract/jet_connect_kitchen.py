"""A whole kitchen for JET Connect: store, listener, outbox, and the pretend platform beside it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from aiohttp import web

from kds.app.controlling import Controlling
from kds.app.giving_up import GivingUp
from kds.channels.jet_connect import JetConnect
from kds.demo.jet_connect import PretendJetConnect
from kds.demo.jet_connect.sending import Answer
from kds.domain.order import Order
from kds.intake import Intake
from kds.kitchen import Delivery, Kitchen, Receipt
from kds.listener import Limits, Traffic, make_app
from kds.notices import Notices
from kds.outbox import Outbox
from kds.store.store import Store
from tests.conftest import Clock
from tests.contract.jet_connect_door import settings_for
from tests.kit.house import until


@dataclass
class JetKitchen:
    """Everything at work; `noticed` are the reasons that were shown to everybody."""

    clock: Clock
    platform: PretendJetConnect
    kitchen: Kitchen
    noticed: list[str] = field(default_factory=list)

    async def order(self, body: dict[str, Any]) -> Order:
        """Let an order come in that is taken or waits, and return it."""
        await self.sent(body)
        (order,) = (o for o in self.kitchen.board() if o.content.remote_id == body["id"])
        return order

    async def sent(self, body: dict[str, Any] | bytes) -> Answer:
        """Let an order come in; the answer is as documented."""
        answer = await self.platform.send_order(body)
        assert answer.status not in (200, 202) or answer.complaint == ""
        return answer

    async def notified(self, path: str, body: dict[str, Any]) -> None:
        """Let a notification come in, which is answered as documented."""
        notified = await self.platform.notify(path, body, speed=10_000.0)
        assert notified.answer
        assert (notified.statuses, notified.answer.complaint) == ((200,), "")

    async def told(self, order_id: str) -> Order:
        """Return an order when no step of it waits any more."""
        await until(lambda: not self.kitchen.order(order_id).waiting_steps)
        return self.kitchen.order(order_id)

    def later(self, seconds: float) -> None:
        """Let time pass, and let everybody look who waits for it."""
        self.clock.turn(seconds=seconds)
        GivingUp(self.kitchen).look()
        self.kitchen.telling.freed()

    def notice(self, delivery: Delivery, _receipt: Receipt) -> None:
        """Take down what everybody is shown."""
        self.noticed.append(delivery.arrival.attention)


@asynccontextmanager
async def at_work(
    clock: Clock, *, undo_seconds: float = 0, **changes: object
) -> AsyncIterator[JetKitchen]:
    """Open a kitchen whose channel has these `changes` of its settings."""
    async with PretendJetConnect(clock=clock) as platform:
        channel = JetConnect(settings_for(platform, **changes))
        store = Store(None)
        store.open()
        undo = timedelta(seconds=undo_seconds)
        kitchen = Kitchen(store, {channel.name: channel}, clock, undo_time=undo)
        house = JetKitchen(clock, platform, kitchen)
        kitchen.noticed = house.notice
        intake, outbox = Intake(kitchen), Outbox(kitchen)
        app = make_app(kitchen, intake, health=dict, traffic=Traffic(), limits=Limits())
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        controlling = Controlling(kitchen, Notices())
        tasks = [asyncio.create_task(part.run()) for part in (intake, outbox, controlling)]
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            platform.sender.kitchen_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
            yield house
        finally:
            await runner.cleanup()
            for task in tasks:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
            await channel.close()
            store.close()
