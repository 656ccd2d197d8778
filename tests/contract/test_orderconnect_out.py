"""What Orderconnect hears of deliveries over real HTTP, and what its answers mean."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from kds.channels.channel import Call, Refused, Told, Unreachable
from kds.channels.orderconnect import Orderconnect, OrderconnectSettings
from kds.demo.door import Shut
from kds.demo.orderconnect import PretendOrderconnect
from kds.demo.troubles import Trouble, answer, drop, garbage
from kds.domain.journey import Journey
from kds.domain.lifecycle import Press
from kds.domain.order import Order
from kds.domain.steps import Step
from kds.domain.whereabouts import Position

WAY = (Press.ASSIGN, Press.AT_RESTAURANT, Press.ON_ITS_WAY, Press.AT_ADDRESS, Press.DELIVERED)
STATES = ["driverassigned", "atrestaurant", "onitsway", "atdeliveryaddress", "delivered"]
AT = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
PLACE = Position(latitude=53.8, longitude=-1.5, at=AT)
SAID = {"driver": "Ada", "phone": "07700 900001", "vehicle": "Car", "reason": "package_not_ready"}


@dataclass
class Both:
    """Our side and the platform's, and where each driver is."""

    platform: PretendOrderconnect
    channel: Orderconnect
    places: dict[str, Position] = field(default_factory=dict)

    def order(self, remote_id: str = "k3vq9") -> Order:
        """Return an order that the platform knows."""
        self.platform.know(remote_id)
        body = json.dumps({"OrderId": remote_id}).encode()
        call = Call(route="orders", path="", headers={}, body=body, public_url="")
        (arrival,) = self.channel.read(call)
        return Order(id=remote_id, channel="orderconnect", received_at=AT, content=arrival.content)

    async def press(self, press: Press, order: Order, after: float = 0) -> Told:
        """Tell a press that was made so many seconds after noon."""
        return await self.channel.tell(order, self.step(press, order, after))

    def step(self, press: Press, order: Order, after: float = 0) -> Step:
        """Return the step of a press."""
        at = AT + timedelta(seconds=after)
        (plan,) = self.channel.plan(press, order, at, SAID)
        return Step(
            id="s",
            name=plan.name,
            code=plan.code,
            cause="j",
            pressed_at=at,
            due_at=at,
            details=plan.details,
        )

    def trouble(self, trouble: Trouble) -> None:
        """Let every call go wrong from now on."""
        self.platform.troubles.plan(trouble, times=None)


@pytest.fixture
async def both() -> AsyncIterator[Both]:
    """A channel and its platform."""
    async with PretendOrderconnect() as platform:
        places: dict[str, Position] = {}
        settings = OrderconnectSettings.model_validate(
            {"base_url": f"{platform.url}/", "api_key": platform.api_key}
        )
        channel = Orderconnect(settings, lambda order: places.get(order.id))
        yield Both(platform, channel, places)
        await channel.close()


async def test_a_whole_delivery_is_heard(both: Both) -> None:
    """Assigned, at the restaurant, on its way, at the address, delivered: each has its call."""
    order = both.order()
    for number, press in enumerate(WAY):
        assert (await both.press(press, order, number)).status == 200
    assert both.platform.states("k3vq9") == STATES
    for call, state in zip(both.platform.calls, STATES, strict=True):
        assert (call.method, call.path) == ("PUT", f"/orders/k3vq9/deliverystate/{state}")
        assert call.headers["Authorization"] == f"JE-API-KEY {both.platform.api_key}"
        assert call.headers["Content-Type"] == "application/json"


async def test_an_estimate_and_a_change_of_driver_are_heard(both: Both) -> None:
    """The time until the restaurant, a driver who is taken off, and the next one."""
    eta = AT + timedelta(minutes=5)
    order = replace(both.order(), journey=Journey(restaurant_eta=eta))
    for number, press in enumerate((Press.ARRIVAL, Press.ASSIGN, Press.UNASSIGN, Press.ASSIGN)):
        await both.press(press, order, number)
    assert both.platform.states("k3vq9") == [
        "atrestauranteta",
        "driverassigned",
        "driverunassigned",
        "driverassigned",
    ]
    assert both.platform.heard[0].body == {
        "bestGuess": "2026-03-14T12:05:00+00:00",
        "estimatedAt": "2026-03-14T12:00:00+00:00",
    }
    assert both.platform.heard[2].body["Reason"] == "package_not_ready"


async def test_the_driver_s_place_is_that_of_the_call(both: Both) -> None:
    """Where the driver is when the call is made is told; while nobody knows, nothing is."""
    order = both.order()
    step = both.step(Press.ASSIGN, order)
    await both.channel.tell(order, step)
    both.places["k3vq9"] = PLACE
    await both.press(Press.AT_RESTAURANT, order, 60)
    first, second = both.platform.heard
    assert "Location" not in first.body
    assert second.body["Location"] == {"Latitude": 53.8, "Longitude": -1.5}
    assert second.body["TimeStampWithUtcOffset"] == "2026-03-14T12:01:00+00:00"


async def test_an_id_is_safe_in_an_address(both: Both) -> None:
    """Whatever an id is made of, the call is about that order and no other."""
    order = both.order("a/b ?c#é%2F")
    await both.press(Press.ASSIGN, order)
    assert both.platform.states("a/b ?c#é%2F") == ["driverassigned"]


async def test_what_was_heard_already_is_told(both: Both) -> None:
    """A state whose answer was lost is told again, and 409 means that it is so."""
    order = both.order()
    for press in (Press.ASSIGN, Press.AT_RESTAURANT):
        # Twice, as a PUT whose connection breaks is sent once more by itself.
        both.platform.troubles.plan(drop(heard=True), times=2)
        with pytest.raises(Unreachable):
            await both.press(press, order)
        assert (await both.press(press, order)).status == 409
    assert both.platform.states("k3vq9") == ["driverassigned", "atrestaurant"]


async def test_a_connection_that_breaks_does_no_harm(both: Both) -> None:
    """A PUT whose connection breaks is sent once more by itself, and takes effect once."""
    order = both.order()
    await both.press(Press.ASSIGN, order)
    both.platform.troubles.plan(drop(heard=True))
    assert (await both.press(Press.AT_RESTAURANT, order)).status == 409
    assert both.platform.states("k3vq9") == ["driverassigned", "atrestaurant"]


async def test_what_cannot_follow_is_refused(both: Both) -> None:
    """Delivered before it left, or of an order that nobody knows: a person has to decide."""
    order = both.order()
    await both.press(Press.ASSIGN, order)
    with pytest.raises(Refused) as caught:
        await both.press(Press.DELIVERED, order)
    assert caught.value.status == 400
    stranger = replace(order, content=replace(order.content, remote_id="stranger"))
    with pytest.raises(Refused) as caught:
        await both.press(Press.ASSIGN, stranger)
    assert caught.value.status == 404


async def test_a_wrong_key_is_a_refusal(both: Both) -> None:
    """Without the right key nothing is heard."""
    order = both.order()
    both.platform.api_key = "another"
    with pytest.raises(Refused) as caught:
        await both.press(Press.ASSIGN, order)
    assert caught.value.status == 401
    assert both.platform.heard == []


async def test_one_driver_s_place_has_its_order_s_address(both: Both) -> None:
    """A single position goes to the order's own address, with the times that are known."""
    order = replace(both.order(), journey=Journey(address_eta=AT))
    await both.press(Press.ASSIGN, order)
    await both.channel.locate([(order, PLACE)])
    assert both.platform.calls[-1].path == "/orders/k3vq9/deliverystate/driverlocation"
    (heard,) = both.platform.locations
    assert heard.body == {
        "TimeStampWithUtcOffset": "2026-03-14T12:00:00+00:00",
        "EtaAtDeliveryAddress": "2026-03-14T12:00:00+00:00",
        "Location": {"Latitude": 53.8, "Longitude": -1.5},
    }


async def test_several_places_go_in_one_call(both: Both) -> None:
    """Positions of several orders are one call, each with its order's id."""
    orders = [both.order(remote_id) for remote_id in ("a", "b", "c")]
    for order in orders:
        await both.press(Press.ASSIGN, order)
    before = len(both.platform.calls)
    await both.channel.locate([(order, PLACE) for order in orders])
    (call,) = both.platform.calls[before:]
    assert (call.method, call.path) == ("PUT", "/orders/deliverystate/driverlocation")
    assert [entry["OrderId"] for entry in json.loads(call.body)] == ["a", "b", "c"]
    assert [heard.order_id for heard in both.platform.locations] == ["a", "b", "c"]


async def test_no_place_is_no_call(both: Both) -> None:
    """With nothing to say, or nobody to say it of, nothing is called."""
    order = both.order()
    nameless = replace(order, content=replace(order.content, remote_id=""))
    await both.channel.locate([])
    await both.channel.locate([(nameless, PLACE)])
    assert both.platform.calls == []


@pytest.mark.parametrize("count", [1, 2])
async def test_places_that_are_not_taken_are_said(both: Both, count: int) -> None:
    """A position that is refused, or that nobody hears, is no success."""
    orders = [both.order(str(number)) for number in range(count)]
    with pytest.raises(Refused):
        await both.channel.locate([(order, PLACE) for order in orders])
    both.trouble(answer(503, headers={"Retry-After": "20"}))
    with pytest.raises(Unreachable) as caught:
        await both.channel.locate([(order, PLACE) for order in orders])
    assert caught.value.retry_after == 20


@pytest.mark.parametrize("status", [200, 201, 204, 409])
async def test_answers_that_mean_yes(both: Both, status: int) -> None:
    """2xx, and "it is so already", count as told."""
    order = both.order()
    both.trouble(answer(status, b"" if status == 204 else b"{}"))
    assert (await both.press(Press.ASSIGN, order)).status == status


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 410, 422])
async def test_answers_that_mean_no(both: Both, status: int) -> None:
    """Other 4xx are a no in words, after a single attempt."""
    order = both.order()
    both.trouble(answer(status, b'{"errors":[{"description":"not so"}]}'))
    with pytest.raises(Refused, match="not so") as caught:
        await both.press(Press.ASSIGN, order)
    assert caught.value.status == status
    assert len(both.platform.calls) == 1


@pytest.mark.parametrize(
    "trouble",
    [
        *(answer(status) for status in (301, 408, 425, 429, 500, 502, 503, 504)),
        answer(200, b"<html>Sign in to our Wi-Fi</html>"),
        drop(),
        garbage(),
        garbage(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"),
    ],
    ids=lambda trouble: f"{trouble.status} {trouble.raw!r}"[:40],
)
async def test_answers_that_do_not_count(both: Both, trouble: Trouble) -> None:
    """5xx, 429, garbage and broken connections are no answer: the step is tried again."""
    order = both.order()
    both.trouble(trouble)
    with pytest.raises(Unreachable) as caught:
        await both.press(Press.ASSIGN, order)
    assert caught.value.status == trouble.status
    assert "Just Eat Delivery" in str(caught.value)
    both.platform.troubles.clear()
    await both.press(Press.ASSIGN, order)
    assert both.platform.states("k3vq9") == ["driverassigned"]


@pytest.mark.parametrize(("header", "least", "most"), [("7", 7, 7), ("in 90 s", 80, 91)])
async def test_time_to_come_again_is_taken_over(
    both: Both, header: str, least: float, most: float
) -> None:
    """Retry-After is understood as seconds and as a date."""
    order = both.order()
    if "s" in header:
        header = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    both.trouble(answer(429, headers={"Retry-After": header}))
    with pytest.raises(Unreachable) as caught:
        await both.press(Press.ASSIGN, order)
    assert least <= caught.value.retry_after <= most


@pytest.mark.parametrize("how", Shut)
async def test_an_outage_ends(both: Both, how: Shut) -> None:
    """While nobody answers at the address it is unreachable; afterwards the step is told."""
    order = both.order()
    await both.platform.go_down(how)
    with pytest.raises(Unreachable) as caught:
        await both.press(Press.ASSIGN, order)
    assert caught.value.status is None
    await both.platform.come_back()
    assert (await both.press(Press.ASSIGN, order)).status == 200


async def test_closing_twice_is_no_mistake(both: Both) -> None:
    """A channel can be closed unused, twice, and used again."""
    await both.channel.close()
    await both.channel.close()
    assert (await both.press(Press.ASSIGN, both.order())).status == 200
