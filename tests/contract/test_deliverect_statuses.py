"""What Deliverect hears for each press: address, code and body."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kds.channels.deliverect import DeliverectSettings
from kds.demo.deliverect.orders import stamp
from kds.demo.troubles import answer
from kds.domain.order import Order
from tests.kit.bodies import cancel_body, order_body
from tests.kit.house import House, until


def in_minutes(minutes: int) -> datetime:
    """Return an instant to come, to the second."""
    return (datetime.now(UTC) + timedelta(minutes=minutes)).replace(microsecond=0)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A house with Deliverect's usual codes."""
    async with House(tmp_path) as house:
        yield house


async def bodies(house: House, order: Order) -> list[Any]:
    """Return the bodies of all statuses of an order, once everything has been told."""
    await house.all_told(order.id)
    return [h.body for h in house.platform.heard if h.order_id == order.content.remote_id]


async def cooked(house: House, number: int = 1) -> Order:
    """Take an order through its whole life, and return it when all of that was told."""
    order = await house.receive(order_body(number))
    house.kitchen.accept(order.id)
    house.kitchen.tick(order.id, 0, done=True)
    house.kitchen.ready(order.id)
    house.kitchen.hand_over(order.id)
    return await house.all_told(order.id)


async def test_whole_life_is_told_in_order(house: House) -> None:
    """Accept, first item, all items, ready, handed over are 20, 50, 60, 70 and 90."""
    order = await cooked(house)
    assert house.platform.codes(order.content.remote_id) == [20, 50, 60, 70, 90]
    assert [step.code for step in order.steps] == [20, 50, 60, 70, 90]
    assert all(step.told_at for step in order.steps)


async def test_body_of_a_status(house: House) -> None:
    """A status names the order in path and body, a receipt, a reason even if empty, and a time."""
    order = await cooked(house)
    remote_id = order.content.remote_id
    for call in (c for c in house.platform.calls if c.order_id):
        assert call.path == f"/orderStatus/{remote_id}"
    for body in await bodies(house, order):
        assert body["orderId"] == body["receiptId"] == remote_id
        assert body["reason"] == ""
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", body["timeStamp"])
        assert set(body) - {"pickupTime"} == {
            *("orderId", "status", "reason", "receiptId", "timeStamp")
        }


async def test_time_of_a_status_is_that_of_its_press(house: House) -> None:
    """However late a status gets through, it says when the cook pressed."""
    house.platform.troubles.plan(answer(503), times=2)
    order = await house.receive(order_body())
    pressed = house.kitchen.accept(order.id).steps[0].pressed_at
    await until(lambda: house.kitchen.order(order.id).steps[0].attempts == 1)
    house.later(600)
    await until(lambda: house.kitchen.order(order.id).steps[0].attempts == 2)
    house.later(600)
    (body,) = await bodies(house, order)
    assert datetime.fromisoformat(body["timeStamp"]) == pressed


async def test_accept_promises_the_time_asked_for(house: House) -> None:
    """20 carries the pick-up time that the order asks for, to the second; no other code does."""
    due = in_minutes(40)
    body = order_body(pickupTime=stamp(due), channel=102)
    order = await house.receive(body)
    house.kitchen.accept(order.id)
    house.kitchen.ready(order.id)
    told = {body["status"]: body.get("pickupTime") for body in await bodies(house, order)}
    assert told == {20: f"{due:%Y-%m-%dT%H:%M:%SZ}", 40: None, 70: None}


async def test_accept_with_more_time_promises_later(house: House) -> None:
    """Minutes added when accepting are added to the promise."""
    due = in_minutes(40)
    order = await house.receive(order_body(pickupTime=stamp(due)))
    house.kitchen.accept(order.id, 15)
    (body,) = await bodies(house, order)
    assert datetime.fromisoformat(body["pickupTime"]) == due + timedelta(minutes=15)


@pytest.mark.parametrize(
    ("changes", "minutes"),
    [
        ({}, 25),
        ({"preparationTime": 12}, 12),
        ({"preparationTime": "12"}, 12),
        ({"pickupTime": "2020-01-01T00:00:00Z"}, 25),
        ({"deliveryTime": "in 50 minutes"}, 50),
    ],
)
async def test_accept_promises_a_usual_time(
    tmp_path: Path, changes: dict[str, Any], minutes: int
) -> None:
    """Without a time to come the promise is the order's own, else the settings', from now."""
    async with House(tmp_path, preparation_minutes=25) as house:
        if changes.get("deliveryTime"):
            changes = {"deliveryTime": stamp(in_minutes(50))}
        order = await house.receive(order_body(**changes))
        house.kitchen.accept(order.id)
        (body,) = await bodies(house, order)
        promised = datetime.fromisoformat(body["pickupTime"]) - datetime.now(UTC)
        assert timedelta(minutes=minutes - 1) < promised <= timedelta(minutes=minutes)


async def test_cancel_is_told_with_its_reason(house: House) -> None:
    """A cancellation by the kitchen is 110, with the reason in the cook's words."""
    order = await house.receive(order_body())
    house.kitchen.cancel(order.id, "Out of chicken – sorry")
    (body,) = await bodies(house, order)
    assert (body["status"], body["reason"]) == (110, "Out of chicken – sorry")


async def test_fail_is_told_with_its_reason(house: House) -> None:
    """An order that could not be taken is 120, with a reason."""
    order = await house.receive(order_body())
    house.kitchen.fail(order.id, "Invalid PLU")
    (body,) = await bodies(house, order)
    assert (body["status"], body["reason"]) == (120, "Invalid PLU")


@pytest.mark.parametrize("accepted", [False, True])
@pytest.mark.parametrize("other_id", [None, "f" * 24])
async def test_cancellation_is_answered(house: House, *, accepted: bool, other_id: str) -> None:
    """A cancellation by the channel, also under another `_id`, gets one 110 on the original one."""
    order = await house.receive(order_body())
    if accepted:
        house.kitchen.accept(order.id)
        await house.all_told(order.id)
    for _ in range(2):
        changes = {"_id": other_id} if other_id else {}
        assert await house.send({**cancel_body(), **changes}) == 200
    await house.quiet()
    assert house.platform.codes(order.content.remote_id) == [20] * accepted + [110]
    assert {h.order_id for h in house.platform.heard} == {order.content.remote_id}


async def test_cancellation_before_its_order_is_answered(house: House) -> None:
    """A cancellation that comes first is answered at once, and its order arrives cancelled."""
    await house.send(cancel_body())
    remote_id = order_body()["_id"]
    await house.platform.wait_heard(remote_id, 110)
    assert (await house.receive(order_body())).state == "cancelled"
    await house.quiet()
    assert house.platform.codes(remote_id) == [110]


async def test_more_time_counts_from_the_call(house: House) -> None:
    """The minutes told are those left when the call is made, not those when the cook pressed."""
    due = in_minutes(30)
    order = await house.receive(order_body(pickupTime=stamp(due)))
    house.kitchen.accept(order.id)
    await house.all_told(order.id)
    house.platform.troubles.plan(answer(503), path="/updatePreparationTime")
    house.kitchen.more_time(order.id, 10)
    await until(lambda: house.kitchen.order(order.id).steps[-1].next_try_at)
    house.later(15 * 60)
    await house.all_told(order.id)
    assert house.platform.codes(order.content.remote_id) == [20]
    (told,) = house.platform.preparation_times
    assert told.order_id == order.content.remote_id
    assert told.minutes in (24, 25)


async def test_more_time_that_is_over_is_still_told(house: House) -> None:
    """A promise that lies in the past by the time of the call is told as one minute."""
    order = await house.receive(order_body())
    house.kitchen.accept(order.id)
    house.platform.troubles.plan(answer(503), path="/updatePreparationTime")
    house.kitchen.more_time(order.id, 5)
    await until(lambda: house.kitchen.order(order.id).steps[-1].next_try_at)
    house.later(3600)
    await house.all_told(order.id)
    assert [told.minutes for told in house.platform.preparation_times] == [1]


async def test_codes_are_settings(tmp_path: Path) -> None:
    """A press sends the codes that are set for it, in that order, or nothing at all."""
    codes = {"accept": [20, 40], "start": [], "prepared": [], "ready": [60, 70], "hand_over": [95]}
    async with House(tmp_path, codes=codes) as house:
        order = await cooked(house)
        assert house.platform.codes(order.content.remote_id) == [20, 40, 60, 70, 95]
        assert house.kitchen.waiting_steps() == 0


async def test_nothing_at_all_to_tell(tmp_path: Path) -> None:
    """With no codes at all an order is cooked and Deliverect is never called."""
    silent: dict[str, list[int]] = {
        press: []
        for press in ("accept", "start", "prepared", "ready", "hand_over", "cancel", "fail")
    }
    async with House(tmp_path, codes=silent) as house:
        order = await cooked(house)
        assert (order.state, order.steps) == ("closed", ())
        assert house.platform.calls == []


@pytest.mark.parametrize(
    ("channel", "settings", "codes"),
    [
        (102, {}, [20, 40]),
        ("102", {}, [20, 40]),
        (7, {}, [20]),
        (7, {"printed_for": [7, 9]}, [20, 40]),
        (102, {"printed_for": []}, [20]),
        (102, {"codes": {"accept": [20, 40]}}, [20, 40]),
    ],
)
async def test_printed_is_told_to_channels_that_want_it(
    tmp_path: Path, channel: object, settings: dict[str, Any], codes: list[int]
) -> None:
    """Channels that want to hear "printed" hear 40 after 20, once; others do not."""
    async with House(tmp_path, **settings) as house:
        order = await house.receive(order_body(channel=channel))
        house.kitchen.accept(order.id)
        await house.all_told(order.id)
        assert house.platform.codes(order.content.remote_id) == codes


@pytest.mark.parametrize(
    ("settings", "url"),
    [
        ({}, "https://api.staging.deliverect.com"),
        ({"environment": "staging"}, "https://api.staging.deliverect.com"),
        ({"environment": "production"}, "https://api.deliverect.com"),
        ({"base_url": "https://api.deliverect.io/"}, "https://api.deliverect.io"),
        ({"base_url": "http://x/y", "environment": "production"}, "http://x/y"),
    ],
)
def test_presets_of_the_base_url(settings: dict[str, str], url: str) -> None:
    """Staging and production are presets; a base URL goes before them."""
    given = {"client_id": "a", "client_secret": "b", "webhook_secrets": ["c"], **settings}
    assert DeliverectSettings.model_validate(given).url == url
