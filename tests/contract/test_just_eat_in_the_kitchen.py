"""Just Eat and a real kitchen: listener, disk, outbox and channel, over real HTTP both ways."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from aiohttp import web

from kds.channels.just_eat import JustEat, JustEatSettings
from kds.demo.just_eat import PretendJustEat
from kds.demo.just_eat.book import Stage
from kds.demo.just_eat.orders import make_order
from kds.demo.just_eat.platform import DRIVER_PATHS
from kds.demo.troubles import answer
from kds.domain.journey import Leg
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.intake import Intake
from kds.kitchen import Delivery, Kitchen, Receipt
from kds.kitchen.replay import rebuild
from kds.listener import Limits, Traffic, make_app
from kds.outbox import Outbox
from kds.store.store import Store


def now() -> datetime:
    """Return this instant."""
    return datetime.now(UTC)


def as_bytes(body: object) -> bytes:
    """Return a body as it goes over the wire."""
    return json.dumps(body).encode()


def made(seed: int, method: str = "Collection") -> dict[str, Any]:
    """Make an order."""
    return make_order(Random(seed), now(), method=method)  # noqa: S311 - dice, no secret


@dataclass
class Wired:
    """A kitchen that takes orders of a platform, and what everybody was told in it."""

    kitchen: Kitchen
    platform: PretendJustEat
    noticed: list[str]

    def order(self, body: dict[str, Any]) -> Order:
        """Return the order that a body began."""
        order = self.kitchen.store.by_remote_id("just_eat", body["OrderId"])
        assert order
        return order

    async def until(self, holds: Callable[[], object]) -> None:
        """Return as soon as something holds."""
        came = asyncio.Event()
        self.kitchen.watch(lambda _order: came.set())
        async with asyncio.timeout(20):
            while not holds():
                came.clear()
                await came.wait()

    async def all_told(self, body: dict[str, Any]) -> list[str]:
        """Return what the platform heard of an order, once nothing waits any more."""
        await self.until(lambda: not self.order(body).waiting_steps)
        return self.platform.hearing.of(body["OrderId"])


@asynccontextmanager
async def wired(folder: Path, **changes: object) -> AsyncIterator[Wired]:
    """Wire a kitchen and a platform to each other."""
    store = Store(folder / "kds.db")
    store.open()
    async with PretendJustEat() as platform:
        keys = {"api_key": platform.api_key, "webhook_key": platform.webhook_key}
        settings = {"base_url": platform.url, **keys, **changes}
        channel = JustEat(JustEatSettings.model_validate(settings))
        kitchen = Kitchen(store, {channel.name: channel}, now, undo_time=timedelta())
        noticed: list[str] = []

        def note(delivery: Delivery, _receipt: Receipt) -> None:
            noticed.append(delivery.arrival.attention)

        kitchen.noticed = note
        intake, outbox = Intake(kitchen), Outbox(kitchen)
        app = make_app(kitchen, intake, health=dict, traffic=Traffic(), limits=Limits())
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        platform.kitchen_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        tasks = [asyncio.create_task(part.run()) for part in (intake, outbox)]
        try:
            yield Wired(kitchen, platform, noticed)
        finally:
            await runner.cleanup()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await channel.close()
            store.close()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Wired]:
    """A kitchen that accepts by hand, and its platform."""
    async with wired(tmp_path) as house:
        yield house


async def test_whole_life_of_a_collected_order(house: Wired) -> None:
    """Accepted, called to be cooked with the same text, ready, collected: told, each once."""
    body = made(1)
    assert await house.platform.ask_acceptance(body) == 200
    order = house.order(body)
    assert order.state is State.PLACED
    house.kitchen.accept(order.id)
    assert await house.all_told(body) == ["accept"]
    assert await house.platform.call_to_cook(body) == 200
    assert house.order(body).called_at
    house.kitchen.ready(order.id)
    house.kitchen.hand_over(order.id)
    assert await house.all_told(body) == ["accept", "readyforcollection", "complete"]
    assert house.platform.book.stage(body["OrderId"]) is Stage.COMPLETE
    assert house.noticed == []


async def test_order_accepted_on_the_tablet_is_cooked_here(house: Wired) -> None:
    """An order that waited here and was accepted elsewhere stands accepted; nothing is told."""
    body = made(2)
    await house.platform.ask_acceptance(body)
    await house.platform.call_to_cook(body)
    order = house.order(body)
    assert (order.state, order.standing.accepted_by) == (State.ACCEPTED, "Just Eat")
    assert not house.kitchen.capabilities(order).cancel
    assert await house.all_told(body) == []


async def test_arrival_is_called_back_when_it_is_on_disk(house: Wired) -> None:
    """An order to be cooked is answered 202 and called back once, also when it comes twice."""
    body = made(3, "Delivery")
    assert await house.platform.call_to_cook(body, later=True) == 202
    heard = await house.platform.wait_heard(body["OrderId"], "callback")
    assert heard.body["status"] == "Success"
    assert await house.platform.call_to_cook(body, later=True) == 202
    assert await house.all_told(body) == ["callback", "callback"]
    assert house.order(body).state is State.ACCEPTED
    assert len(house.kitchen.board()) == 1


async def test_callback_that_got_lost_is_told_again(house: Wired) -> None:
    """A callback that nobody answered goes out again by itself."""
    body = made(4)
    house.platform.troubles.plan(answer(503), path="/callbacks")
    await house.platform.call_to_cook(body, later=True)
    assert await house.all_told(body) == ["callback"]
    assert [step.attempts for step in house.order(body).steps] == [2]


async def test_order_that_cannot_be_read_is_refused_and_shown(house: Wired) -> None:
    """What is to be cooked and cannot be read is answered 400, is on record and seen by all."""
    assert await house.platform.call_to_cook(b"{oops", later=True) == 400
    assert house.kitchen.board() == []
    assert len(house.noticed) == 1
    assert "cannot be read" in house.noticed[0]


async def test_rejected_order(house: Wired) -> None:
    """An order that is cancelled before it is accepted is rejected with the cook's words."""
    body = made(5)
    await house.platform.ask_acceptance(body)
    house.kitchen.cancel(house.order(body).id, "Out of chicken – sorry")
    assert await house.all_told(body) == ["reject"]
    assert house.platform.heard[0].body == {"Message": "Out of chicken – sorry"}


async def test_cancellation_is_shown_with_its_reason(house: Wired) -> None:
    """A guest who changes their mind cancels the ticket, with why in words; nothing is told."""
    body = made(6)
    await house.platform.ask_acceptance(body)
    assert await house.platform.cancel(body["OrderId"]) == 200
    order = house.order(body)
    assert order.state is State.CANCELLED
    assert order.standing.cancel_reason == "the guest changed their mind"
    assert await house.all_told(body) == []


async def test_driver_is_followed(house: Wired) -> None:
    """The ticket says where Just Eat's driver is, up to the guest's door."""
    body = made(7, "Delivery")
    await house.platform.call_to_cook(body)
    legs = []
    for event in DRIVER_PATHS:
        assert await house.platform.tell_driver(body["OrderId"], event) == 200
        legs.append(house.order(body).journey.leg)
    assert legs == [
        *(Leg.ASSIGNED, Leg.AT_RESTAURANT, Leg.ON_ITS_WAY, Leg.AT_ADDRESS, Leg.DELIVERED)
    ]
    assert house.order(body).journey.driver == "Milo"


async def test_late_order_is_answered(house: Wired) -> None:
    """A guest's question stands on the ticket until a cook answers it."""
    body = made(8, "Delivery")
    await house.platform.call_to_cook(body)
    assert await house.platform.ask_late(body["OrderId"]) == 200
    order = house.order(body)
    assert order.question
    house.kitchen.answer(order.id, "Preparing", 10)
    assert await house.all_told(body) == ["lateorder"]
    assert house.platform.heard[0].body == {
        "lateOrderStatus": "Preparing",
        "additionalDeliveryTimeToAddMinutes": 10,
    }
    assert house.order(body).question is None


@pytest.mark.parametrize("known", [True, False])
async def test_failure_at_just_eat_is_an_alarm(house: Wired, *, known: bool) -> None:
    """An order that Just Eat could not send is an alarm on the board, known here or not."""
    body = made(9)
    if known:
        await house.platform.call_to_cook(body)
    assert await house.platform.report_failure(body["OrderId"]) == 200
    (order,) = house.kitchen.board()
    assert order.content.remote_id == body["OrderId"]
    assert "could not send this order" in order.attention
    assert bool(order.content.items) == known


async def test_order_is_accepted_at_once_if_so_set(tmp_path: Path) -> None:
    """With accept = "auto" an order is accepted as soon as it is here."""
    async with wired(tmp_path, accept="auto") as house:
        body = made(10)
        await house.platform.ask_acceptance(body)
        assert await house.all_told(body) == ["accept"]
        assert house.order(body).state is State.ACCEPTED


@pytest.mark.expects_log("kds.listener")
async def test_stranger_gets_nothing_onto_the_screen(house: Wired) -> None:
    """Without the webhook key an order is not taken."""
    headers = {"Authorization": "JE-API-KEY guess"}
    assert await house.platform.send("acceptance-requested", made(11), headers=headers) == 401
    assert house.kitchen.board() == []


async def test_orders_are_what_their_journal_says(house: Wired) -> None:
    """From the journal alone every order comes out as it stands: calls, news, questions, taps."""
    platform, kitchen = house.platform, house.kitchen
    one, two, three = made(12), made(13, "Delivery"), made(14)
    await platform.ask_acceptance(one)
    kitchen.accept(house.order(one).id)
    assert await house.all_told(one) == ["accept"]
    await platform.call_to_cook(one)
    await platform.call_to_cook(two, later=True)
    await platform.tell_driver(two["OrderId"], "DriverAtRestaurant")
    status = {"Event": "OnItsWay", "Timestamp": "2026-11-20T19:12:00Z"}
    path = f"order/{two['OrderId']}/driver/status"
    assert await platform.send(path, status, method="PUT") == 200
    stranger = {"callback": "https://stranger.example/1"}
    await platform.send("order-ready-for-preparation-async", three, query=stranger)
    await platform.ask_late(three["OrderId"])
    await platform.cancel(three["OrderId"], "rest_cancelled_too_busy")
    await platform.report_failure("nobody-knows-it")
    await platform.send("acceptance-requested", as_bytes([made(15), made(16)]))
    await house.all_told(two)
    rebuilt = rebuild(kitchen.store.journal(), kitchen.channels)
    assert len(rebuilt) == 6
    for order_id, order in rebuilt.items():
        assert kitchen.order(order_id) == order
    assert "stranger.example" in house.order(three).content.problems[0]


async def test_each_order_of_a_list_is_kept_as_it_came(house: Wired) -> None:
    """The journal has each order's own bytes, odd spaces and endless nesting included."""
    deep = b"[" * 3_000 + b"]" * 3_000
    one = b'{"OrderId" : "one", "Items": [{"Name": "Fries", "Quantity": 1.0}]}'
    two = b'{"OrderId": "two", "More": ' + deep + b', "Items": [{"Name": "Soup", "Quantity": 1}]}'
    assert await house.platform.send("acceptance-requested", b"[" + one + b", " + two + b"]") == 200
    store = house.kitchen.store
    assert [entry.body for entry in store.journal()] == [one, two]
    rebuilt = rebuild(store.journal(), house.kitchen.channels)
    assert list(rebuilt.values()) == house.kitchen.board()
    assert [order.content.items[0].name for order in house.kitchen.board()] == ["Fries", "Soup"]


async def test_list_of_orders_is_that_many_tickets(house: Wired) -> None:
    """Should several orders ever come in one call, each becomes a ticket."""
    bodies = [made(20), made(21), made(22)]
    assert await house.platform.send("acceptance-requested", as_bytes(bodies)) == 200
    assert [order.content.remote_id for order in house.kitchen.board()] == [
        body["OrderId"] for body in bodies
    ]
