"""The pretend Orderconnect: the orders it makes, and what it takes for a state of a delivery."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import aiohttp
import pytest

from kds.demo.orderconnect import PretendOrderconnect
from kds.demo.orderconnect.orders import Restaurant, make_order, stamp
from kds.demo.orderconnect.sending import Answer
from kds.domain.whereabouts import distance_m

NOW = datetime(2026, 7, 4, 18, 0, 0, 123456, tzinfo=UTC)
STAMP = "2026-07-04T18:00:00+00:00"
PLACE = {"Latitude": 51.5, "Longitude": -0.1}
TIME: dict[str, Any] = {"TimeStampWithUtcOffset": STAMP}
DRIVER: dict[str, Any] = {**TIME, "DriverName": "Ada"}
ETA: dict[str, Any] = {"bestGuess": STAMP, "estimatedAt": STAMP}
WAY: list[tuple[str, dict[str, Any]]] = [
    ("atrestauranteta", ETA),
    ("driverassigned", DRIVER),
    ("atrestaurant", TIME),
    ("onitsway", TIME),
    ("atdeliveryaddress", TIME),
    ("delivered", TIME),
]


class Caller:
    """Calls the platform as a kitchen does, about order "a" unless another is named."""

    def __init__(self, platform: PretendOrderconnect) -> None:
        self.platform = platform
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5))

    async def close(self) -> None:
        """Close its connections."""
        await self._session.close()

    async def say(self, state: str, body: object, order_id: str = "a", key: str = "") -> int:
        """Tell a state; return the HTTP status."""
        return await self.put(f"/orders/{order_id}/deliverystate/{state}", body, key)

    async def put(self, path: str, body: object, key: str = "") -> int:
        """PUT with the key; return the HTTP status."""
        headers = {"Authorization": f"JE-API-KEY {key or self.platform.api_key}"}
        async with self._session.put(self.platform.url + path, json=body, headers=headers) as got:
            await got.read()
            return got.status

    async def go(self, states: Sequence[tuple[str, dict[str, Any]]]) -> list[int]:
        """Tell several states one after the other."""
        return [await self.say(state, body) for state, body in states]


@pytest.fixture
async def caller() -> AsyncIterator[Caller]:
    """Somebody who can call a platform that knows order "a"."""
    async with PretendOrderconnect() as platform:
        platform.know("a")
        caller = Caller(platform)
        yield caller
        await caller.close()


def dice(seed: int = 11) -> Random:
    """Return dice that fall the same in every run."""
    return Random(seed)  # noqa: S311 - dice, no secret


async def test_a_whole_delivery_is_heard(caller: Caller) -> None:
    """Each documented state in its order is answered 200 and remembered with its body."""
    assert await caller.go(WAY) == [200] * 6
    assert caller.platform.states("a") == [state for state, _ in WAY]
    assert [heard.body for heard in caller.platform.heard] == [body for _, body in WAY]


@pytest.mark.parametrize("told", range(len(WAY)))
@pytest.mark.parametrize("next_one", range(1, len(WAY)))
async def test_states_come_in_order(caller: Caller, told: int, next_one: int) -> None:
    """No state may be left out but the restaurant's, none comes back, none counts twice."""
    assert await caller.go(WAY[: told + 1]) == [200] * (told + 1)
    status = await caller.say(*WAY[next_one])
    skips_the_restaurant = (told, next_one) == (1, 3)
    if next_one <= told:
        # The same states with the same times: they are so already.
        assert status == 409
    else:
        assert (status == 200) == (next_one == told + 1 or skips_the_restaurant)
        assert status in (200, 400)


@pytest.mark.parametrize("told", range(2, len(WAY)))
async def test_no_state_comes_back_later(caller: Caller, told: int) -> None:
    """What was said for an earlier state at another time is refused, not taken for a repeat."""
    await caller.go(WAY[: told + 1])
    later = {**DRIVER, "TimeStampWithUtcOffset": "2026-07-04T19:00:00+00:00"}
    status = await caller.say("driverassigned", later)
    assert status == (200 if told == 2 else 400)
    if told > 2:
        assert "cannot follow" in caller.platform.calls[-1].complaint


async def test_a_driver_can_be_taken_off(caller: Caller) -> None:
    """After one driver was taken off the next can be assigned; nobody is taken off twice."""
    off = {**TIME, "Reason": "package_not_ready", "UnassignedBy": "operation", "Comment": "x"}
    assert await caller.say("driverunassigned", off) == 400
    second = {**DRIVER, "TimeStampWithUtcOffset": "2026-07-04T18:10:00+00:00"}
    states = [("driverassigned", DRIVER), ("driverunassigned", off), ("driverassigned", second)]
    assert await caller.go(states) == [200] * 3
    assert await caller.say("driverunassigned", off) == 409


@pytest.mark.parametrize(
    ("state", "body", "word"),
    [
        ("driverassigned", {}, "TimeStampWithUtcOffset is missing"),
        ("driverassigned", TIME, "DriverName is missing"),
        ("driverassigned", {**DRIVER, "DriverName": ""}, "DriverName"),
        ("driverassigned", {**DRIVER, "TimeStampWithUtcOffset": "2026-07-04T18:00:00"}, "Time"),
        ("driverassigned", {**DRIVER, "TimeStampWithUtcOffset": 1}, "Time"),
        ("driverassigned", {**DRIVER, "EtaAtRestaurant": "soon"}, "EtaAtRestaurant"),
        ("driverassigned", {**DRIVER, "VehicleDetails": "Car"}, "VehicleDetails"),
        ("driverassigned", {**DRIVER, "VehicleDetails": {"Colour": "red"}}, "VehicleDetails"),
        ("driverassigned", {**DRIVER, "Location": {"Latitude": 1}}, "Location"),
        ("driverassigned", {**DRIVER, "Location": {**PLACE, "Speed": "8"}}, "Location"),
        ("driverassigned", {**DRIVER, "Location": {**PLACE, "Latitude": 91}}, "Location"),
        ("driverassigned", {**DRIVER, "Mood": "good"}, "Mood is no field"),
        ("driverassigned", None, "no JSON"),
        ("driverassigned", [DRIVER], "no JSON object"),
        ("atrestauranteta", {"bestGuess": STAMP}, "estimatedAt is missing"),
        ("atrestauranteta", {**ETA, "Location": PLACE}, "Location is no field"),
        ("driverlocation", TIME, "Location is missing"),
        ("onitsway", {**TIME, "EtaAtDeliveryAddress": STAMP}, "is no field"),
    ],
)
async def test_wrong_calls_are_refused(caller: Caller, state: str, body: object, word: str) -> None:
    """A body that is not as documented gets 400, is not heard, and leaves word of what is wrong."""
    assert await caller.say(state, body) == 400
    assert word in caller.platform.calls[-1].complaint
    assert caller.platform.heard == caller.platform.locations == []


async def test_unknown_orders_states_and_keys_are_refused(caller: Caller) -> None:
    """404 for what does not exist, 401 for a wrong key."""
    assert await caller.say("driverassigned", DRIVER, order_id="b") == 404
    assert await caller.say("eaten", TIME) == 404
    assert await caller.say("driverassigned", DRIVER, key="wrong") == 401
    assert await caller.put("/orders/deliverystate/driverlocation", [], key="wrong") == 401
    assert caller.platform.heard == []


async def test_places_are_heard_while_somebody_delivers(caller: Caller) -> None:
    """A place is taken from the driver's assignment until the delivery, as often as it comes."""
    body = {**TIME, "Location": PLACE}
    assert await caller.say("driverlocation", body) == 400
    await caller.go(WAY[:2])
    assert await caller.say("driverlocation", body) == 200
    assert await caller.say("driverlocation", body) == 200
    await caller.go(WAY[2:])
    assert await caller.say("driverlocation", body) == 400
    assert [heard.order_id for heard in caller.platform.locations] == ["a", "a"]
    assert caller.platform.states("a") == [state for state, _ in WAY]


async def test_places_in_bulk_are_all_taken_or_none(caller: Caller) -> None:
    """Several places in one call; one wrong entry and nothing of it counts."""
    path = "/orders/deliverystate/driverlocation"
    body = {**TIME, "Location": PLACE}
    for order_id in ("a", "b"):
        caller.platform.know(order_id)
        await caller.say("driverassigned", DRIVER, order_id)
    both = [{"OrderId": "a", **body}, {"OrderId": "b", **body}]
    assert await caller.put(path, both) == 200
    assert await caller.put(path, [both[0], {"OrderId": "c", **body}]) == 404
    wrong_bodies: list[object] = [[], {}, [1], [body], [{"OrderId": "a", **TIME}]]
    for wrong in wrong_bodies:
        assert await caller.put(path, wrong) == 400
    assert [heard.order_id for heard in caller.platform.locations] == ["a", "b"]


async def test_waiting_for_what_has_been_heard_and_for_what_comes(caller: Caller) -> None:
    """A wait ends at once for the past, and as soon as it comes for the future."""
    platform = caller.platform
    await caller.go(WAY[:2])
    assert (await platform.wait_heard("a", "driverassigned")).body == DRIVER
    waiting = asyncio.create_task(platform.wait_heard(where=lambda h: h.state == "onitsway"))
    await caller.say(*WAY[2])
    assert not waiting.done()
    await caller.say(*WAY[3])
    assert (await waiting).order_id == "a"
    with pytest.raises(TimeoutError, match=r"\('a', 'onitsway'\)"):
        await platform.wait_heard("a", "delivered", within=0.05)


@pytest.mark.parametrize("seed", range(40))
def test_orders_are_as_documented(seed: int) -> None:
    """Money adds up, times follow each other, and the same dice make the same order."""
    order = make_order(dice(seed), NOW)
    assert order == make_order(dice(seed), NOW)
    basket, payment, times = order["BasketInfo"], order["PaymentInfo"], order["Order"]
    groups = basket["GroupedBasketItems"]
    assert sum(g["CombinedPrice"] for g in groups) == pytest.approx(basket["SubTotal"])
    for group in groups:
        item = group["BasketItem"]
        assert group["CombinedPrice"] == pytest.approx(group["Quantity"] * item["CombinedPrice"])
        optional = [*item["OptionalAccessories"], *item["RequiredAccessories"]]
        for part in item["MealParts"]:
            optional += [*part["OptionalAccessories"], *part["RequiredAccessories"]]
        extras = sum(extra.get("Quantity", 1) * extra["UnitPrice"] for extra in optional)
        assert item["CombinedPrice"] == pytest.approx(item["UnitPrice"] + extras)
    total = basket["SubTotal"] + basket["DeliveryCharge"] - basket["Discount"]
    assert basket["Total"] == pytest.approx(total)
    assert payment["Total"] >= basket["Total"]
    placed = datetime.fromisoformat(times["PlacedDate"])
    assert placed.tzinfo is None
    collected, first, due = (
        datetime.fromisoformat(times[name])
        for name in (
            "RdsPickupTimeWithUtcOffset",
            "InitialDueDateWithUtcOffset",
            "DueDateWithUtcOffset",
        )
    )
    assert placed.replace(tzinfo=UTC) < NOW < collected < first <= due
    assert str(due.utcoffset()) == "1:00:00"


@pytest.mark.parametrize("seed", range(10))
def test_wishes_come_true(seed: int) -> None:
    """An order is as it was wished for."""
    rng = dice(seed)
    assert make_order(rng, NOW, collection=True)["Order"]["ServiceType"] == "Collection"
    assert make_order(rng, NOW, cash=True)["PaymentInfo"]["CashOnDelivery"]
    assert make_order(rng, NOW, alcohol=True)["Restrictions"] == [{"Type": "Alcohol"}]
    assert make_order(rng, NOW, alcohol=False)["Restrictions"] == []
    assert "Notes" not in make_order(rng, NOW, older=True)["Order"]
    assert make_order(rng, NOW, allergy=True, older=True)["Order"]["NoteToRestaurant"]
    restaurant = Restaurant(id="1", zone="Europe/Berlin", windows_zone="W. Europe Standard Time")
    far = make_order(rng, NOW, far=4.0, scheduled=True, restaurant=restaurant)
    guest, start = far["CustomerInfo"], far["RestaurantInfo"]
    metres = distance_m(
        start["Latitude"], start["Longitude"], guest["Latitude"], guest["Longitude"]
    )
    assert metres == pytest.approx(4000, rel=0.01)
    assert start["Id"] == "1"
    due = datetime.fromisoformat(far["Order"]["DueDateWithUtcOffset"])
    assert due > NOW + timedelta(hours=1)
    assert not far["Order"]["PromptAsap"]


def test_a_stamp_has_seven_digits() -> None:
    """Times are written with seven digits of a second and the offset of their zone."""
    assert stamp(NOW) == "2026-07-04T18:00:00.1234560+00:00"
    assert stamp(NOW, "Europe/London") == "2026-07-04T19:00:00.1234560+01:00"


@pytest.mark.parametrize(
    ("raw", "codes"),
    [
        (b'{"errors":[{"code":"too_far","message":"x"}]}', ["too_far"]),
        (b"{}", []),
        (b"[]", []),
        (b"<html>", []),
        (b'{"errors":7}', []),
    ],
)
def test_an_answer_s_errors_are_read(raw: bytes, codes: list[str]) -> None:
    """The codes of a refusal are read from the kitchen's answer, whatever it is."""
    assert Answer(status=422, raw=raw).codes == codes


async def test_it_must_be_started() -> None:
    """Nothing can be sent before the platform runs."""
    with pytest.raises(RuntimeError, match="started"):
        await PretendOrderconnect("http://127.0.0.1:9").send_order({})
