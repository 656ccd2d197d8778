"""The pretend Just Eat: what it sends, and what it takes in which state of an order."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

from kds.demo.just_eat.book import Stage
from kds.demo.just_eat.orders import goods, make_order
from kds.demo.just_eat.platform import DRIVER_PATHS
from tests.demo.just_eat_kitchen import Pair, pair

NOW = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)


def made(seed: int, **wish: Any) -> dict[str, Any]:
    """Make an order of this seed."""
    return make_order(Random(seed), NOW, **wish)  # noqa: S311 - dice, no secret


def later(minutes: float = 30) -> str:
    """Return an instant to come, as a kitchen writes it."""
    return (datetime.now(UTC) + timedelta(minutes=minutes)).isoformat()


@pytest.fixture
async def both() -> AsyncIterator[Pair]:
    """A platform and a small kitchen."""
    async with pair() as both:
        yield both


def test_same_seed_same_order() -> None:
    """A practice run can be repeated exactly; other dice give other orders."""
    assert made(7) == made(7)
    assert len({made(seed)["OrderId"] for seed in range(200)}) == 200


@pytest.mark.parametrize("seed", range(40))
def test_prices_of_an_order_add_up(seed: int) -> None:
    """What the guest pays is what lines, fees, tips and discount come to."""
    body = made(seed)
    prices = body["PriceBreakdown"]
    assert prices["Items"] == goods(body["Items"])
    fees = sum(prices["Fees"].values())
    total = prices["Items"] - prices["Discount"] + prices["Tips"] + fees
    assert body["TotalPrice"] == pytest.approx(total, abs=0.01)
    assert {line["Value"] for line in body["Payment"]["Lines"]} == {body["TotalPrice"]}


def test_wishes_are_heard() -> None:
    """An order is as it was wished for."""
    for seed in range(10):
        body = made(seed, method="Collection", cash=True, test=True, scheduled=True, allergy=True)
        assert body["Fulfilment"]["Method"] == "Collection"
        assert body["Fulfilment"]["Address"]["Lines"] == []
        assert not body["Fulfilment"]["CustomerDueAsap"]
        assert body["IsTest"]
        assert body["Payment"]["Lines"][0]["Type"] == "Cash"
        assert body["CustomerNotes"]


def test_every_documented_shape_comes() -> None:
    """In a practice run a kitchen meets notes in each shape, both spellings, and nested lines."""
    orders = [made(seed) for seed in range(150)]
    assert {type(body["CustomerNotes"]) for body in orders} == {str, list, dict}
    spelt = {name for body in orders for name in body["Restaurant"] if name.startswith("Ref")}
    assert spelt == {"Reference", "Refererence"}
    assert {len(body["PlacedDate"]) for body in orders} == {20, 28}
    assert {"PrepareFor" in body["Fulfilment"] for body in orders} == {True, False}
    assert {"Restrictions" in body for body in orders} == {True, False}
    assert any(item["Items"] for body in orders for item in body["Items"])


async def test_order_that_asks_for_acceptance(both: Pair) -> None:
    """An order goes to its address with the key, and waits there for a yes or no."""
    body = made(1)
    assert await both.platform.ask_acceptance(body) == 200
    (got,) = both.got
    assert (got.method, got.path) == ("POST", "/just_eat/acceptance-requested")
    assert (got.key, got.body) == (both.platform.webhook_key, body)
    assert both.platform.book.stage(body["OrderId"]) is Stage.PLACED


async def test_order_that_is_to_be_cooked(both: Pair) -> None:
    """An order to be cooked is accepted; with a callback its address is whole in the query."""
    body = made(2)
    both.status = 202
    assert await both.platform.call_to_cook(body) == 202
    assert await both.platform.call_to_cook(body, later=True) == 202
    assert [(got.path, list(got.query)) for got in both.got] == [
        ("/just_eat/order-ready-for-preparation-sync", []),
        ("/just_eat/order-ready-for-preparation-async", ["callback"]),
    ]
    assert both.platform.book.stage(body["OrderId"]) is Stage.ACCEPTED
    url = both.got[1].query["callback"]
    said = {"status": "Success", "message": "stored", "data": {}}
    async with both.session.post(url, json=said) as answer:
        assert answer.status == 200
    heard = await both.platform.wait_heard(body["OrderId"], "callback")
    assert heard.body == said


@pytest.mark.parametrize(
    ("body", "path", "status"),
    [
        ({"status": "Done", "message": "", "data": {}}, "", 400),
        ({"status": "Success", "data": {}}, "", 400),
        ({"status": "Failure", "message": "x", "data": []}, "", 400),
        ([], "", 400),
        ({"status": "Failure", "message": "x", "data": {}}, "x", 404),
        ({"status": "Failure", "message": "x", "data": {}}, "", 200),
    ],
)
async def test_callback_is_checked(both: Pair, body: object, path: str, status: int) -> None:
    """A callback that is not as documented is refused, and is not heard."""
    url = both.platform.callback_url("a") + path
    async with both.session.post(url, json=body) as answer:
        assert answer.status == status
    assert both.platform.hearing.of("a") == ["callback"] * (status == 200)


async def test_key_does_not_belong_into_a_callback(both: Pair) -> None:
    """Whoever shows the API key at a callback is told off."""
    path = both.platform.callback_url("a").removeprefix(both.platform.url)
    said = {"status": "Success", "message": "stored", "data": {}}
    assert await both.say("POST", path, said) == 400
    assert "key" in both.platform.calls[-1].complaint


async def test_news_goes_to_its_address(both: Pair) -> None:
    """Cancellations, driver news, questions and failures name their order and their event."""
    platform = both.platform
    order_id = made(3)["OrderId"]
    await platform.cancel(order_id, "system_cancelled_other")
    for event in DRIVER_PATHS:
        await platform.tell_driver(order_id, event, DriverName="Aiko")
    await platform.ask_late(order_id)
    await platform.report_failure(order_id)
    assert [(got.method, got.path.removeprefix("/just_eat/")) for got in both.got] == [
        ("POST", "order-cancelled"),
        *(("PUT", path) for path in DRIVER_PATHS.values()),
        ("POST", "late-order-query"),
        ("POST", "send-to-pos-failed"),
    ]
    assert both.got[0].body["Reason"] == "system_cancelled_other"
    assert [got.body["Event"] for got in both.got[1:6]] == list(DRIVER_PATHS)
    assert {got.body["DriverName"] for got in both.got[1:6]} == {"Aiko"}
    bodies: list[dict[str, Any]] = [got.body for got in both.got]
    assert {body.get("OrderId", body.get("orderId")) for body in bodies} == {order_id}


# What is answered to each call in each state: for a collection order.
TABLE: dict[str, dict[Stage, int]] = {
    "accept": {Stage.PLACED: 200},
    "reject": {Stage.PLACED: 200},
    "duedate": dict.fromkeys(Stage, 200),
    "readyforcollection": {Stage.ACCEPTED: 204, Stage.READY: 204},
    "complete": {s: 204 for s in Stage if s not in (Stage.COMPLETE, Stage.CANCELLED)},
}


@pytest.mark.parametrize("what", TABLE)
@pytest.mark.parametrize("stage", Stage)
async def test_call_in_every_state(both: Pair, what: str, stage: Stage) -> None:
    """Each call is heard in the states in which it is documented, and is a conflict in others."""
    both.platform.book.place("a", collected=True, stage=stage)
    bodies: dict[str, object] = {
        "accept": {"TimeAcceptedFor": later()},
        "reject": {"Message": "sold out"},
        "duedate": {"DueDate": later()},
    }
    method = "PUT" if what in bodies else "POST"
    expected = TABLE[what].get(stage, 409)
    assert await both.say(method, f"/orders/a/{what}", bodies.get(what)) == expected
    assert both.platform.hearing.of("a") == [what] * (expected != 409)


@pytest.mark.parametrize(
    ("method", "what", "body"),
    [
        ("PUT", "accept", {}),
        ("PUT", "accept", {"TimeAcceptedFor": "2026-11-20T19:00:00"}),
        ("PUT", "accept", {"TimeAcceptedFor": 7}),
        ("PUT", "reject", {"Message": None}),
        ("PUT", "reject", []),
        ("PUT", "duedate", {"DueDate": later(-5)}),
        ("PUT", "duedate", {"DueDate": later(8 * 24 * 60)}),
        ("PUT", "duedate", {"DueDate": "soon"}),
        ("POST", "readyforcollection", None),
        ("POST", "complete", {}),
    ],
)
async def test_wrong_call_is_refused(both: Pair, method: str, what: str, body: object) -> None:
    """A call that is not as documented gets 400, is not heard, and leaves word of what is wrong."""
    both.platform.book.place("a", collected=False)
    assert await both.say(method, f"/orders/a/{what}", body) == 400
    assert both.platform.heard == []
    assert both.platform.calls[-1].complaint
    assert both.platform.book.stage("a") is Stage.PLACED


async def test_late_answer(both: Pair) -> None:
    """A late order is answered once, and only when its guest has asked."""
    path = "/orders/uk/a/consumerqueries/lateorder/restaurantresponse"
    said = {"lateOrderStatus": "Preparing", "additionalDeliveryTimeToAddMinutes": 5}
    both.platform.book.place("a", collected=False, stage=Stage.ACCEPTED)
    assert await both.say("POST", path, said) == 404
    await both.platform.ask_late("a")
    assert await both.say("POST", path, {"lateOrderStatus": "Delayed"}) == 400
    wrong = {**said, "additionalDeliveryTimeToAddMinutes": "5"}
    assert await both.say("POST", path, wrong) == 400
    assert await both.say("POST", path, said) == 202
    assert await both.say("POST", path, said) == 404
    assert [heard.body for heard in both.platform.heard] == [said]


@pytest.mark.parametrize("key", ["JE-API-KEY wrong", "Bearer x", "x"])
async def test_key_is_checked(both: Pair, key: str) -> None:
    """Without the right key nothing is heard."""
    both.platform.book.place("a", collected=True)
    assert await both.say("POST", "/orders/a/complete", key=key) == 401
    assert both.platform.heard == []


async def test_unknown_order_and_path(both: Pair) -> None:
    """What the platform does not know is 404, and still on record."""
    assert await both.say("POST", "/orders/a/complete") == 404
    assert await both.say("PUT", "/orders/a/deliverystate/delivered", {}) == 404
    assert [call.status for call in both.platform.calls] == [404, 404]


async def test_order_goes_on_from_where_it_stands(both: Pair) -> None:
    """An order that was accepted by the kitchen and is then to be cooked is the same order."""
    body = made(4, method="Collection")
    order_id = body["OrderId"]
    await both.platform.ask_acceptance(body)
    await both.say("PUT", f"/orders/{order_id}/accept", {"TimeAcceptedFor": later()})
    await both.say("POST", f"/orders/{order_id}/readyforcollection")
    await both.platform.call_to_cook(body)
    assert both.platform.book.stage(order_id) is Stage.READY
    await both.platform.cancel(order_id)
    assert both.platform.book.stage(order_id) is Stage.CANCELLED
    assert await both.say("POST", f"/orders/{order_id}/complete") == 409


async def test_bytes_are_sent_as_they_are(both: Pair) -> None:
    """A test can send any text, also one that names its order."""
    assert await both.platform.ask_acceptance(b'{"OrderId": "a",  "Items": []}') == 200
    assert await both.platform.call_to_cook(b"[1]") == 200
    assert both.platform.book.stage("a") is Stage.PLACED
    assert [got.body for got in both.got] == [{"OrderId": "a", "Items": []}, [1]]


async def test_waiting_for_what_comes(both: Pair) -> None:
    """A wait ends at once for the past, as soon as it comes for the future, and says what came."""
    platform = both.platform
    platform.book.place("a", collected=True)
    waiting = asyncio.create_task(platform.wait_heard("a", "complete"))
    await both.say("PUT", "/orders/a/accept", {"TimeAcceptedFor": later()})
    assert (await platform.wait_heard(what="accept")).order_id == "a"
    assert not waiting.done()
    await both.say("POST", "/orders/a/complete")
    assert (await waiting).what == "complete"
    with pytest.raises(TimeoutError, match=r"\('a', 'complete'\)"):
        await platform.wait_heard("b", within=0.05)
