"""The real kitchen and a pretend Just Eat: orders in, deliveries out, all of it on disk."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from aiohttp import web

from kds.app.tracking import Tracking
from kds.channels.orderconnect import Orderconnect, OrderconnectSettings
from kds.clock import utc_now
from kds.demo.orderconnect import PretendOrderconnect
from kds.demo.orderconnect.orders import make_order
from kds.demo.troubles import answer
from kds.domain.lifecycle import Press, State
from kds.domain.order import Order
from kds.domain.whereabouts import Driver, Position, Whereabouts
from kds.intake import Intake
from kds.kitchen import Kitchen
from kds.kitchen.replay import rebuild
from kds.listener import Limits, Traffic, make_app
from kds.outbox import Outbox
from kds.store.store import Store
from tests.kit.house import until

ADA = Driver(name="Ada", phone="07700 900001", vehicle="Car", registration="AB12 CDE")
BEN = Driver(name="Ben", vehicle="Bike")


@dataclass
class House:
    """A kitchen that works for a platform, both running."""

    kitchen: Kitchen
    platform: PretendOrderconnect

    def orders(self) -> list[Order]:
        """Return what is on the board."""
        return self.kitchen.store.board()

    async def take(self, **wish: Any) -> Order:
        """Let an order come that is accepted; return it."""
        known = {order.id for order in self.orders()}
        body = make_order(Random(5 + len(known)), datetime.now(UTC), **wish)  # noqa: S311 - dice
        assert (await self.platform.send_order(body)).accepted
        (order,) = (order for order in self.orders() if order.id not in known)
        return order

    async def all_told(self) -> None:
        """Return when nothing is left to tell."""
        await until(lambda: not self.kitchen.store.waiting_steps())

    def replayed(self) -> bool:
        """Say whether the journal alone makes the orders as they stand."""
        made = rebuild(self.kitchen.store.journal(), self.kitchen.channels)
        return all(self.kitchen.order(order_id) == order for order_id, order in made.items())


@asynccontextmanager
async def house(folder: Path, **settings: Any) -> AsyncIterator[House]:
    """Open a kitchen with these settings of the channel."""
    async with PretendOrderconnect() as platform:
        given = {
            "base_url": platform.url,
            "api_key": platform.api_key,
            "webhook_key": platform.webhook_key,
            **settings,
        }
        whereabouts = Whereabouts()
        channel = Orderconnect(
            OrderconnectSettings.model_validate(given),
            lambda order: whereabouts.of(order.journey.driver, utc_now()),
        )
        kitchen = Kitchen(
            Store(folder / "kds.db"),
            {channel.name: channel},
            utc_now,
            undo_time=timedelta(),
            whereabouts=whereabouts,
        )
        intake = Intake(kitchen)
        app = make_app(
            kitchen,
            intake,
            health=dict,
            traffic=Traffic(),
            limits=Limits(body_bytes=1_000_000, body_seconds=10),
        )
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        platform.sender.kitchen_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        tasks = [asyncio.create_task(part.run()) for part in (intake, Outbox(kitchen))]
        try:
            yield House(kitchen, platform)
        finally:
            await runner.cleanup()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await channel.close()
            kitchen.store.close()


async def test_a_delivery_from_order_to_door(tmp_path: Path) -> None:
    """An order arrives accepted, is cooked in silence, and each step of its driver is told."""
    async with house(tmp_path) as here:
        order = await here.take(collection=False)
        assert order.state is State.ACCEPTED
        remote_id = order.content.remote_id
        here.kitchen.driving.announce(order.id, utc_now() + timedelta(minutes=9))
        await here.platform.wait_heard(remote_id, "atrestauranteta")
        here.kitchen.ready(order.id)
        driving = here.kitchen.driving
        driving.assign(order.id, BEN)
        driving.assign(order.id, ADA)
        at = utc_now()
        here.kitchen.whereabouts.seen("Ada", Position(latitude=51.5, longitude=3.4, at=at))
        for press in (Press.AT_RESTAURANT, Press.ON_ITS_WAY, Press.AT_ADDRESS, Press.DELIVERED):
            driving.advance(order.id, press, driver="Ada")
        await here.platform.wait_heard(remote_id, "delivered")
        assert here.platform.states(remote_id) == [
            "atrestauranteta",
            "driverassigned",
            "driverunassigned",
            "driverassigned",
            "atrestaurant",
            "onitsway",
            "atdeliveryaddress",
            "delivered",
        ]
        said = {heard.state: heard.body for heard in here.platform.heard}
        assert said["driverunassigned"]["DriverName"] == "Ben"
        assert said["driverunassigned"]["UnassignedBy"] == "operation"
        assert said["driverassigned"]["DriverName"] == "Ada"
        assert said["driverassigned"]["VehicleDetails"]["VehicleRegistration"] == "AB12 CDE"
        assert said["onitsway"]["EstimatedArrivalTime"]
        assert said["delivered"]["Location"]["Latitude"] == 51.5
        assert [call for call in here.platform.calls if call.status != 200] == []
        assert here.replayed()


async def test_positions_are_told_while_drivers_are_out(tmp_path: Path) -> None:
    """Two drivers with an order each: their places go out in one call, a single one by itself."""
    async with house(tmp_path) as here:
        first, second = await here.take(), await here.take()
        tracking = Tracking(here.kitchen, 10)
        for order, driver in ((first, ADA), (second, BEN)):
            here.kitchen.driving.assign(order.id, driver)
            await here.platform.wait_heard(order.content.remote_id, "driverassigned")
        await here.all_told()
        at = utc_now()
        for name in ("Ada", "Ben"):
            here.kitchen.whereabouts.seen(name, Position(latitude=51.5, longitude=3.4, at=at))
        await tracking.tell()
        later = Position(latitude=51.6, longitude=3.4, at=at + timedelta(seconds=1))
        here.kitchen.whereabouts.seen("Ada", later)
        await tracking.tell()
        paths = [call.path for call in here.platform.calls if "driverlocation" in call.path]
        assert paths == [
            "/orders/deliverystate/driverlocation",
            f"/orders/{first.content.remote_id}/deliverystate/driverlocation",
        ]
        assert len(here.platform.locations) == 3


async def test_a_repeated_order_makes_no_second_ticket(tmp_path: Path) -> None:
    """The same order again is a duplicate, and the ticket stays as it is."""
    async with house(tmp_path) as here:
        body = make_order(Random(1), datetime.now(UTC))  # noqa: S311 - dice
        assert (await here.platform.send_order(body)).accepted
        again = await here.platform.send_order(body)
        assert (again.status, again.codes) == (409, ["duplicate"])
        assert len(here.orders()) == 1
        assert here.replayed()


async def test_orders_of_one_call_are_kept_apart(tmp_path: Path) -> None:
    """Three orders in one call are three tickets, each with its own part of the body."""
    async with house(tmp_path) as here:
        rng = Random(2)  # noqa: S311 - dice
        bodies = [make_order(rng, datetime.now(UTC)) for _ in range(3)]
        assert (await here.platform.send_order(bodies)).accepted
        assert {order.content.remote_id for order in here.orders()} == {
            body["OrderId"] for body in bodies
        }
        assert here.replayed()


async def test_refused_orders_make_no_ticket(tmp_path: Path) -> None:
    """One order too many in a call: none of it is taken, and the answer has the right status."""
    async with house(tmp_path, max_distance_km=5) as here:
        rng = Random(3)  # noqa: S311 - dice
        bodies = [make_order(rng, datetime.now(UTC), far=km) for km in (1.0, 9.0)]
        refused = await here.platform.send_order(bodies)
        assert (refused.status, refused.codes) == (422, ["other", "too_far"])
        assert here.orders() == []
        assert (await here.platform.send_order(bodies[:1])).accepted
        assert len(here.orders()) == 1


async def test_a_busy_kitchen_takes_orders_again(tmp_path: Path) -> None:
    """As soon as an order is delivered there is room for the next one."""
    async with house(tmp_path, max_open_deliveries=1) as here:
        order = await here.take()
        body = make_order(Random(99), datetime.now(UTC))  # noqa: S311 - dice
        assert (await here.platform.send_order(body)).codes == ["too_busy"]
        here.kitchen.driving.assign(order.id, ADA)
        for press in (Press.ON_ITS_WAY, Press.AT_ADDRESS, Press.DELIVERED):
            here.kitchen.driving.advance(order.id, press)
        # What Just Eat has not heard yet still keeps the order on the board.
        await here.all_told()
        assert (await here.platform.send_order(body)).accepted


async def test_news_finds_its_order(tmp_path: Path) -> None:
    """Ready for collection, a second delivery, and a cancellation reach the ticket."""
    async with house(tmp_path) as here:
        order = await here.take()
        remote_id = order.content.remote_id
        at = utc_now()
        assert (await here.platform.ready_for_pickup(remote_id, at)).status == 200
        assert here.kitchen.order(order.id).collectable_at == at
        assert (await here.platform.ask_redelivery(remote_id, "Wrong house.")).status == 200
        assert "Wrong house." in here.kitchen.order(order.id).attention
        assert (await here.platform.cancel(remote_id, "cust_cancelled_other")).status == 200
        cancelled = here.kitchen.order(order.id)
        assert (cancelled.state, cancelled.standing.cancel_reason) == (
            State.CANCELLED,
            "the guest cancelled",
        )
        assert cancelled.steps == ()
        assert here.replayed()


async def test_a_driver_s_press_outlives_an_outage(tmp_path: Path) -> None:
    """What Just Eat could not hear is told when it answers again, in the same order."""
    async with house(tmp_path) as here:
        order = await here.take()
        here.platform.troubles.plan(answer(503), times=1)
        here.kitchen.driving.assign(order.id, ADA)
        here.kitchen.driving.advance(order.id, Press.AT_RESTAURANT)
        heard = await here.platform.wait_heard(order.content.remote_id, "atrestaurant")
        pressed = here.kitchen.order(order.id).steps[1].pressed_at
        assert heard.body["TimeStampWithUtcOffset"] == pressed.isoformat()
        assert here.platform.states(order.content.remote_id) == ["driverassigned", "atrestaurant"]
