"""Both sides of JET Connect over the wire: what it sends is read, what cooks tap is heard."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

from kds.channels.channel import ArrivalKind, Refused, Unreachable
from kds.demo.door import Shut
from kds.demo.jet_connect import PretendJetConnect
from kds.demo.jet_connect.notes import (
    CANCEL,
    DRIVER,
    FAILED_ORDER,
    OFFLINE,
    cancel_note,
    driver_note,
    failed_note,
    offline_note,
)
from kds.demo.jet_connect.orders import make_order, picked
from kds.demo.jet_connect.platform import FINAL_ORDERS
from kds.demo.jet_connect.sending import HASH_HEADER, Fate
from kds.demo.troubles import answer, drop
from kds.domain.controls import Control, Place, Wish
from kds.domain.journey import Leg
from kds.domain.lifecycle import Press, State
from tests.conftest import Clock
from tests.contract.jet_connect_door import Door, opened

FAST = 10_000.0


def wish(**changes: object) -> Control:
    """Return that the soup is out at the restaurant of the orders, save for `changes`."""
    at = datetime(2026, 3, 14, 18, tzinfo=UTC)
    places = (Place(location="60233"),)
    usual: dict[str, object] = {"channel": "jet_connect", "subject": "item S-1", "places": places}
    named = {"plu": "S-1", "name": "Soup", "wish": Wish.OUT, "at": at, "not_before": at}
    return Control(id="w1", **{**usual, **named, **changes})  # type: ignore[arg-type]  # any field by its name


def order_body(seed: int = 1, **changes: Any) -> dict[str, Any]:
    """Return an order of the practice service, save for `changes`."""
    dice = Random(seed)  # noqa: S311 - dice, no secret
    return {**make_order(dice, datetime(2026, 3, 14, 18, 0, tzinfo=UTC)), **changes}


@pytest.fixture
async def platform(clock: Clock) -> AsyncIterator[PretendJetConnect]:
    """A platform whose clock can be turned."""
    async with PretendJetConnect(clock=clock) as platform:
        yield platform


@pytest.fixture
async def door(platform: PretendJetConnect) -> AsyncIterator[Door]:
    """A kitchen where a cook decides about every order."""
    async with opened(platform, accept="manual") as door:
        yield door


@pytest.fixture
async def waiting(door: Door) -> Door:
    """A kitchen with one order that waits."""
    answer = await door.platform.send_order(order_body())
    assert (answer.status, answer.complaint) == (202, "")
    return door


def fate(door: Door) -> Fate | None:
    """Return what the platform thinks of the last order."""
    return door.platform.fate(door.arrivals[-1].content.remote_id)


async def test_every_order_of_a_service_is_taken_at_once(platform: PretendJetConnect) -> None:
    """Forty varied orders are answered 200 as documented, and each is whole."""
    async with opened(platform) as door:
        for seed in range(40):
            body = order_body(seed)
            answer = await platform.send_order(body)
            assert (answer.status, answer.complaint) == (200, "")
            assert platform.fate(body["id"]) is Fate.TAKEN
            arrival = door.arrivals[-1]
            assert (arrival.attention, arrival.content.problems) == ("", ())
            assert arrival.content.display_id == body["third_party_order_reference"]
            bill = arrival.content.bill
            parts = (bill.delivery_cost, bill.service_charge, bill.bag_fee, bill.driver_tip)
            more = (bill.small_order_fee, bill.deposit, bill.discount_total)
            assert bill.total == (bill.subtotal or 0) + sum(parts) + sum(more)


async def test_a_cook_takes_an_order(waiting: Door) -> None:
    """Accept is heard as sent-to-pos-success with the instant of the tap, and the order is ours."""
    before = datetime.now(UTC).replace(microsecond=0)
    told = await waiting.press(Press.ACCEPT, State.ACCEPTED)
    assert told.status == 204
    after = datetime.now(UTC)
    (heard,) = waiting.platform.heard
    assert heard.name == "sent-to-pos-success"
    assert heard.order_id == waiting.arrivals[-1].content.remote_id
    assert set(heard.body) == {"happenedAt"}
    assert before <= datetime.fromisoformat(heard.body["happenedAt"]) <= after
    assert heard.body["happenedAt"].endswith("Z")
    assert fate(waiting) is Fate.TAKEN


async def test_the_transmission_comes_back(door: Door) -> None:
    """An order with a transmission is answered with it."""
    await door.platform.send_order(order_body(transmission_id="tr-9"))
    await door.press(Press.ACCEPT, State.ACCEPTED)
    assert door.platform.heard[-1].body["transmissionId"] == "tr-9"


async def test_who_calls_is_said(door: Door) -> None:
    """The platform hears which application answers, beside the key."""
    await door.platform.send_order(order_body())
    await door.press(Press.ACCEPT, State.ACCEPTED)
    assert door.platform.calls[-1].headers["x-jet-application"] == "kitchen-display"


async def test_the_transmission_comes_back_with_a_no(door: Door) -> None:
    """An order with a transmission that is not taken is answered with it as well."""
    await door.platform.send_order(order_body(transmission_id="tr-9"))
    await door.press(Press.CANCEL, State.CANCELLED, reason="Item out of stock")
    body = door.platform.heard[-1].body
    assert (body["transmissionId"], body["errorCode"]) == ("tr-9", "MENU_ERROR")


@pytest.mark.parametrize("press", [Press.CANCEL, Press.FAIL])
async def test_a_cook_does_not_take_an_order(waiting: Door, press: Press) -> None:
    """Not taking it is heard as sent-to-pos-failed with code and words: it is on the Orderpad."""
    told = await waiting.press(press, State.CANCELLED, reason="Closing")
    assert told.status == 204
    (heard,) = waiting.platform.heard
    assert heard.name == "sent-to-pos-failed"
    assert heard.body["errorCode"] == "STORE_CLOSED"
    assert heard.body["errorMessage"] == "Closing"
    assert fate(waiting) is Fate.ORDERPAD


@pytest.mark.parametrize(
    ("press", "state", "words"),
    [
        (Press.ACCEPT, State.ACCEPTED, "It is on the Orderpad by now: accept it there"),
        (Press.CANCEL, State.CANCELLED, "It is on the Orderpad by now: key it in by hand"),
    ],
)
async def test_after_three_minutes_it_is_too_late(
    waiting: Door, clock: Clock, press: Press, state: State, words: str
) -> None:
    """A cook who was too late reads where the order is and what to do."""
    clock.turn(minutes=3, seconds=1)
    with pytest.raises(Refused) as refused:
        await waiting.press(press, state)
    assert refused.value.status == 400
    assert words in str(refused.value)
    assert waiting.platform.heard == []
    assert fate(waiting) is Fate.ORDERPAD


async def test_just_in_time_is_in_time(waiting: Door, clock: Clock) -> None:
    """As long as a cook sees the buttons, the platform still listens."""
    within = waiting.channel.capabilities(waiting.order()).answer_within
    assert within
    clock.turn(seconds=within.total_seconds() + 10)
    assert (await waiting.press(Press.ACCEPT, State.ACCEPTED)).status == 204


async def test_a_lost_answer_is_not_called_too_late(waiting: Door) -> None:
    """When the first try got through unheard, the second does not claim that the order is lost."""
    waiting.platform.troubles.plan(drop(heard=True))
    with pytest.raises(Unreachable):
        await waiting.press(Press.ACCEPT, State.ACCEPTED)
    assert fate(waiting) is Fate.TAKEN
    with pytest.raises(Refused, match="An earlier try may have got through"):
        await waiting.press(Press.ACCEPT, State.ACCEPTED, attempts=1)


async def test_a_failure_that_was_heard_before_is_not_doubted(waiting: Door) -> None:
    """However often it was tried, an order that was not taken is on the Orderpad."""
    waiting.platform.troubles.plan(drop(heard=True))
    with pytest.raises(Unreachable):
        await waiting.press(Press.FAIL, State.CANCELLED)
    with pytest.raises(Refused, match="It is on the Orderpad by now: key it in by hand"):
        await waiting.press(Press.FAIL, State.CANCELLED, attempts=1)
    assert fate(waiting) is Fate.ORDERPAD


@pytest.mark.parametrize("status", [500, 502, 503, 429, 302])
async def test_trouble_is_tried_again(waiting: Door, status: int) -> None:
    """An answer that does not count is not taken for a no."""
    waiting.platform.troubles.plan(answer(status))
    with pytest.raises(Unreachable):
        await waiting.press(Press.ACCEPT, State.ACCEPTED)
    assert (await waiting.press(Press.ACCEPT, State.ACCEPTED, attempts=1)).status == 204


async def test_an_outage_is_tried_again(waiting: Door) -> None:
    """While nobody can be reached, the tap waits; afterwards it is heard."""
    await waiting.platform.go_down(Shut.REFUSES)
    with pytest.raises(Unreachable):
        await waiting.press(Press.ACCEPT, State.ACCEPTED)
    await waiting.platform.come_back()
    assert (await waiting.press(Press.ACCEPT, State.ACCEPTED, attempts=1)).status == 204


async def test_another_no_is_passed_on(waiting: Door) -> None:
    """A refusal that is not about time is shown as the platform said it."""
    waiting.platform.troubles.plan(answer(404, b'{"errorMessage":"gone"}'))
    with pytest.raises(Refused, match="404") as refused:
        await waiting.press(Press.ACCEPT, State.ACCEPTED)
    assert "gone" in str(refused.value)
    assert refused.value.status == 404


@pytest.mark.parametrize("key", ["api_key", "menu_key"])
async def test_a_wrong_key_is_named(platform: PretendJetConnect, key: str) -> None:
    """A manager reads which of the two keys is wrong."""
    swapped = {"api_key": platform.menu_key, "menu_key": platform.api_key}
    async with opened(platform, accept="manual", **swapped) as door:
        await platform.send_order(order_body())
        calls = {
            "api_key": lambda: door.press(Press.ACCEPT, State.ACCEPTED),
            "menu_key": lambda: door.channel.control(wish()),
        }
        with pytest.raises(Refused, match=f"does not accept {key}") as refused:
            await calls[key]()
        assert refused.value.status == 403
        assert platform.api_key not in str(refused.value)
        assert platform.heard == []


async def test_answers_can_go_to_a_host_of_their_own(platform: PretendJetConnect) -> None:
    """Where another host hears about orders, it does, and the menu's host about items."""
    async with (
        PretendJetConnect(clock=platform.clock) as menu,
        opened(
            platform,
            accept="manual",
            base_url=menu.url,
            status_url=platform.url,
            menu_key=menu.menu_key,
        ) as door,
    ):
        await platform.send_order(order_body())
        await door.press(Press.ACCEPT, State.ACCEPTED)
        await door.channel.control(wish())
        assert [heard.name for heard in platform.heard] == ["sent-to-pos-success"]
        assert [heard.name for heard in menu.heard] == ["item-availability"]


async def test_sold_out_is_heard(waiting: Door) -> None:
    """What a cook takes off is heard with its code, its restaurant, and until when."""
    until = datetime.fromisoformat("2026-03-15T06:00:00+01:00")
    told = await waiting.channel.control(wish(until=until))
    assert told.status == 202
    body = dict((await waiting.platform.wait_heard(name="item-availability")).body)
    assert body == {
        "event": "UNAVAILABLE",
        "itemReferences": ["S-1"],
        "restaurant": "60233",
        "happenedAt": "2026-03-14T18:00:00Z",
        "nextAvailableAt": "2026-03-15T05:00:00Z",
    }


async def test_back_again_is_heard(waiting: Door) -> None:
    """What is there again is heard without any time."""
    until = datetime.fromisoformat("2026-03-15T06:00:00+01:00")
    await waiting.channel.control(wish(wish=Wish.BACK, until=until))
    body = waiting.platform.heard[-1].body
    assert (body["event"], "nextAvailableAt" in body) == ("AVAILABLE", False)


async def test_without_a_restaurant_nothing_is_pretended(waiting: Door) -> None:
    """Before anybody knows which restaurant is meant nothing is called, and that is said."""
    with pytest.raises(Refused, match="not known before its first order"):
        await waiting.channel.control(wish(places=()))
    assert waiting.platform.calls == []


@pytest.mark.parametrize("order_id", ["a/b", "ü ?#", "%2e%2e", "a" * 200])
async def test_any_id_is_told_as_it_is(door: Door, order_id: str) -> None:
    """However an id is written, the call reaches that very order."""
    await door.platform.send_order(order_body(id=order_id))
    await door.press(Press.ACCEPT, State.ACCEPTED)
    assert [heard.order_id for heard in door.platform.heard] == [order_id]


async def test_an_order_without_an_id_goes_to_the_orderpad(door: Door) -> None:
    """What cannot be answered for is refused, and the platform keeps it."""
    answer = await door.platform.send_order(order_body(id=""))
    assert (answer.status, answer.fate) == (400, Fate.ORDERPAD)


async def test_the_copy_after_picking_is_taken(door: Door) -> None:
    """The second copy is answered 200, has one item less, and belongs to the same order."""
    body = order_body()
    await door.platform.send_order(body)
    answer = await door.platform.send_order(picked(body), path=FINAL_ORDERS)
    assert (answer.status, answer.complaint) == (200, "")
    first, second = door.arrivals
    assert first.content.remote_id == second.content.remote_id

    def pieces(order: int) -> int:
        items = door.arrivals[order].content.items
        return sum(item.quantity for item in items if item.depth == 0)

    assert pieces(1) == pieces(0) - 1


async def test_forgeries_are_refused(door: Door) -> None:
    """With a wrong key or a wrong hash nothing comes in, and the answer tells nothing."""
    right = door.platform.signed(b"another body")[HASH_HEADER]
    for wrong in ({"Authorization": "guess"}, {HASH_HEADER: "guess"}, {HASH_HEADER: right}):
        answer = await door.platform.send_order(order_body(), headers=wrong)
        assert (answer.status, answer.body) == (401, door.channel.refused)
    forged = await door.platform.notify(
        CANCEL, cancel_note("q7", "unknown", door.platform.clock()), headers={"Authorization": "x"}
    )
    assert forged.statuses == (401,)
    assert door.arrivals == []


async def test_notifications_are_read_and_come_back(door: Door) -> None:
    """Each notification is answered with its own bytes, and says what it says."""
    now, body = door.platform.clock(), order_body()
    notes = [
        (CANCEL, cancel_note(body["id"], "restCancelledTooBusy", now)),
        (DRIVER, driver_note(body["id"], "driverArrivingAtRestaurant", now)),
        (OFFLINE, offline_note("60233", now, "delivery")),
        (FAILED_ORDER, failed_note(body, "UnknownItem")),
    ]
    for path, note in notes:
        notified = await door.platform.notify(path, note, speed=FAST)
        assert notified.statuses == (200,)
        assert notified.answer
        assert notified.answer.complaint == ""
    cancelled, driver, offline, failed = door.arrivals
    assert (cancelled.kind, cancelled.content.remote_id) == (ArrivalKind.CANCELLATION, body["id"])
    assert cancelled.reason == "the restaurant is too busy"
    assert driver.news
    assert (driver.news.leg, driver.news.happened_at) == (Leg.ARRIVING, now)
    assert (offline.kind, failed.kind) == (ArrivalKind.NOTICE, ArrivalKind.NOTICE)
    assert "delivery" in offline.attention
    assert body["third_party_order_reference"] in failed.attention


async def test_a_notification_is_sent_again_until_it_is_taken(door: Door) -> None:
    """While the disk is full the platform hears 503 and comes again; at the end it is here once."""
    door.busy = 2
    note = cancel_note("q7", "unknown", door.platform.clock())
    notified = await door.platform.notify(CANCEL, note, speed=FAST)
    assert notified.statuses == (503, 503, 200)
    assert len(door.arrivals) == 1


async def test_notifications_in_odd_bytes_come_back_as_they_are(door: Door) -> None:
    """Spaces, letters and nonsense come back untouched."""
    for raw in (b'{ "orderID" :"q7",\n"x":"\xe2\x98\x95"}', b"\xff\xfe", b"", b"[1,  2]"):
        notified = await door.platform.notify(DRIVER, raw, speed=FAST)
        assert notified.answer
        assert (notified.answer.body, notified.answer.complaint) == (raw, "")


async def test_the_window_is_longer_than_we_wait() -> None:
    """What is given up here is given up before the platform does."""
    async with PretendJetConnect() as platform, opened(platform, accept="manual") as door:
        await platform.send_order(order_body())
        can = door.channel.capabilities(door.order())
        assert can.answer_within
        assert can.answer_within < timedelta(minutes=3)
