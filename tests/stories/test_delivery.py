"""An order that the kitchen delivers itself, from Just Eat's call to the guest's door.

The whole program with its window, a pretend Just Eat and a driver's phone, all over real HTTP.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import aiohttp
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kds.app.program import Program
from kds.app.screen import open_window
from kds.channels.orderconnect import OrderconnectSettings
from kds.config import ChannelsSettings, KitchenSettings, ListenerSettings, Settings
from kds.demo.orderconnect import PretendOrderconnect
from kds.demo.orderconnect.orders import make_order
from kds.domain.order import Order
from kds.settings.delivery import DeliverySettings, DriverSettings
from kds.settings.screen import ScreenSettings
from tests.stories.conftest import Cook

WAY = ("at-restaurant", "on-its-way", "at-address", "delivered")


class Phone:
    """A driver's phone: whoever has the link needs no more than HTTP."""

    def __init__(self, http: aiohttp.ClientSession, link: str) -> None:
        self._http, self._link = http, link

    async def orders(self) -> list[dict[str, Any]]:
        """Return what the page shows."""
        async with self._http.get(f"{self._link}/orders") as response:
            said = await response.json()
            return list(said["orders"])

    async def press(self, order: Order, step: str) -> int:
        """Press a step; return the HTTP status."""
        address = f"{self._link}/orders/{order.id}/{step}"
        async with self._http.post(address, json={}) as response:
            return response.status

    async def is_at(self, latitude: float, longitude: float) -> int:
        """Say where the phone is; return the HTTP status."""
        now = datetime.now(UTC).timestamp() * 1000
        place = {"latitude": latitude, "longitude": longitude, "accuracy": 8, "at": now}
        async with self._http.post(f"{self._link}/location", json=place) as response:
            return response.status


class Deliveries:
    """The program with its window, Just Eat, and an open line for phones."""

    def __init__(self, program: Program, platform: PretendOrderconnect, cook: Cook) -> None:
        self.program, self.platform, self.cook = program, platform, cook
        self.http = aiohttp.ClientSession()

    async def arrives(self, seed: int = 3) -> Order:
        """Let Just Eat send an order; return it as soon as the board shows it."""
        body = make_order(Random(seed), datetime.now(UTC), collection=False)  # noqa: S311 - dice
        assert (await self.platform.send_order(body)).accepted
        (order,) = self.program.kitchen.board()
        await self.cook.until(lambda: self.cook.card(order) is not None)
        return order

    def known(self, order: Order) -> Order:
        """Return an order as it stands now."""
        return self.program.kitchen.order(order.id)

    def phone(self, driver: str) -> Phone:
        """Return the phone of a driver whose shift begins."""
        shift = self.program.kitchen.shifts.begin(driver)
        return Phone(self.http, f"{self.program.address}/driver/{shift.token}")


@asynccontextmanager
async def deliveries(folder: Path) -> AsyncIterator[Deliveries]:
    """Open the shop; positions are told as often as the settings allow."""
    async with PretendOrderconnect() as platform:
        given = {
            "base_url": platform.url,
            "api_key": platform.api_key,
            "webhook_key": platform.webhook_key,
        }
        settings = Settings(
            listener=ListenerSettings(port=0),
            kitchen=KitchenSettings(undo_seconds=0.0),
            screen=ScreenSettings(screen_inches=11.05),
            delivery=DeliverySettings(drivers=(DriverSettings(name="Ana"),), location_seconds=5),
            channels=ChannelsSettings(orderconnect=OrderconnectSettings.model_validate(given)),
        )
        program = Program(settings, folder)
        program.claim()
        await program.start()
        platform.sender.kitchen_url = program.address
        window = open_window(program)
        window.resize(1920, 1080)
        await asyncio.sleep(0.3)
        here = Deliveries(program, platform, Cook(window=window, device=QTest.createTouchDevice()))
        try:
            yield here
        finally:
            await here.http.close()
            await program.stop()
            window.allow_close()
            window.deleteLater()


async def test_it_is_known_that_the_food_has_arrived(
    qapp: QApplication,  # noqa: ARG001 - for Qt's loop
    tmp_path: Path,
) -> None:
    """One tap gives it to Ana, her phone takes it to the door, and everybody sees it all the way.

    Complaint: nobody knows whether the food reached the guest.
    """
    async with deliveries(tmp_path) as here:
        phone = here.phone("Ana")
        order = await here.arrives()
        assert await phone.orders() == []
        await here.cook.tap(order, "ANA")
        remote_id = order.content.remote_id
        await here.platform.wait_heard(remote_id, "driverassigned")
        (shown,) = await phone.orders()
        assert shown["id"] == order.id
        place = order.content.origin.address
        assert place.latitude is not None
        assert place.longitude is not None
        assert await phone.is_at(place.latitude, place.longitude) == 200
        await here.cook.until(lambda: bool(here.platform.locations), within=30)
        for step in WAY[:2]:
            assert await phone.press(order, step) == 200
        await here.platform.wait_heard(remote_id, "onitsway")
        # The food is gone, and its ticket says where it is and for how long.
        assert here.known(order).state == "closed"
        await here.cook.until(lambda: "Ana" in here.cook.says(order))
        for step in WAY[2:]:
            assert await phone.press(order, step) == 200
        await here.platform.wait_heard(remote_id, "delivered")
        told = [heard.state for heard in here.platform.heard]
        steps = [state for state in told if state != "driverlocation"]
        assert steps == [
            *("driverassigned", "atrestaurant", "onitsway", "atdeliveryaddress", "delivered"),
        ]
        assert told[-1] == "delivered"
        await here.cook.until(lambda: here.cook.card(order) is None)
        assert await phone.orders() == []
        assert str(place.latitude).encode() not in _positions_on_disk(here)


def _positions_on_disk(here: Deliveries) -> bytes:
    """Return every journal row that came after the order itself."""
    rows = [row for row in here.program.kitchen.store.journal() if row.kind != "received"]
    return b"".join(repr(row).encode() for row in rows)


async def test_a_link_of_yesterday_shows_nothing(
    qapp: QApplication,  # noqa: ARG001 - for Qt's loop
    tmp_path: Path,
) -> None:
    """After the shift a phone sees no order and moves none, and says no word where it is."""
    async with deliveries(tmp_path) as here:
        phone = here.phone("Ana")
        order = await here.arrives()
        await here.cook.tap(order, "ANA")
        here.program.kitchen.shifts.end("Ana")
        assert await phone.press(order, "at-restaurant") in (401, 404)
        assert await phone.is_at(53.8, -1.5) in (401, 404)
        assert here.program.kitchen.whereabouts.of("Ana", datetime.now(UTC)) is None
        assert here.known(order).journey.leg == "assigned"
