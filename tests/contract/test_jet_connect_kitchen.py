"""Whole stories between JET Connect and a kitchen: what cooks see and what the platform knows."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

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
from kds.demo.jet_connect.sending import Fate
from kds.demo.troubles import answer
from kds.domain.items import group_starts
from kds.domain.journey import Leg
from kds.domain.lifecycle import NotAllowed, State
from tests.conftest import Clock
from tests.contract.jet_connect_kitchen import JetKitchen, at_work
from tests.kit.house import until


def body(seed: int = 1, **changes: Any) -> dict[str, Any]:
    """Return an order of the practice service without an allergy, save for `changes`."""
    dice = Random(seed)  # noqa: S311 - dice, no secret
    now = datetime(2026, 3, 14, 18, 0, tzinfo=UTC)
    return {**make_order(dice, now), "kitchen_notes": "", **changes}


@pytest.fixture
async def auto(clock: Clock) -> AsyncIterator[JetKitchen]:
    """A kitchen that takes orders at once."""
    async with at_work(clock) as house:
        yield house


@pytest.fixture
async def manual(clock: Clock) -> AsyncIterator[JetKitchen]:
    """A kitchen where a cook takes each order."""
    async with at_work(clock, accept="manual") as house:
        yield house


async def test_a_day_on_the_orderpad_s_word(auto: JetKitchen) -> None:
    """An order stands in cooking at once, runs to its end, and the platform is told nothing."""
    order = await auto.order(body())
    assert (order.state, order.standing.accepted_by) == (State.ACCEPTED, "the Orderpad")
    assert auto.platform.fate(order.content.remote_id) is Fate.TAKEN
    auto.kitchen.tick(order.id, *group_starts(order.content.items), done=True)
    auto.kitchen.ready(order.id)
    order = auto.kitchen.hand_over(order.id)
    assert (order.state, order.steps) == (State.CLOSED, ())
    assert auto.platform.calls == []


async def test_a_cook_takes_it(manual: JetKitchen) -> None:
    """An order waits on the board, a tap takes it, and the platform hears that."""
    order = await manual.order(body())
    assert order.state is State.PLACED
    assert manual.platform.fate(order.content.remote_id) is Fate.PENDING
    manual.kitchen.accept(order.id)
    order = await manual.told(order.id)
    assert [step.state for step in order.steps] == ["told"]
    assert manual.platform.fate(order.content.remote_id) is Fate.TAKEN


async def test_a_doubtful_order_waits_for_a_cook(auto: JetKitchen) -> None:
    """An order without items is not taken by itself: a cook looks and says that it is not taken."""
    order = await auto.order(body(items=[], promotions=[]))
    assert (order.state, order.attention) == (
        State.PLACED,
        "The order came without items. Look at the Orderpad.",
    )
    auto.kitchen.fail(order.id, "could not be read")
    await auto.told(order.id)
    (heard,) = auto.platform.heard
    assert heard.body["errorCode"] == "MALFORMED_REQUEST"
    assert auto.platform.fate(order.content.remote_id) is Fate.ORDERPAD


@pytest.mark.expects_log("kds.app.giving_up")
async def test_nobody_took_it(manual: JetKitchen) -> None:
    """Shortly before the platform stops waiting it is told, and the ticket says where it is now."""
    order = await manual.order(body())
    manual.later(160)
    assert manual.kitchen.order(order.id).state is State.PLACED
    manual.later(6)
    order = await manual.told(order.id)
    (heard,) = manual.platform.heard
    assert (heard.name, heard.body["errorCode"]) == ("sent-to-pos-failed", "TIMEOUT")
    assert "Key it in by hand" in order.standing.cancel_reason
    assert order.on_board
    assert not manual.kitchen.capabilities(order).accept


async def test_an_outage_until_it_is_too_late(manual: JetKitchen) -> None:
    """A tap that could not be told in time ends as a refusal that says where to look."""
    manual.platform.troubles.plan(answer(503))
    order = await manual.order(body())
    manual.kitchen.accept(order.id)
    await until(lambda: manual.kitchen.order(order.id).steps[0].attempts == 1)
    manual.later(200)
    order = await manual.told(order.id)
    assert order.refused_step
    assert "look whether it is on the Orderpad" in order.refused_step.problem


async def test_a_tap_that_is_taken_back_is_not_heard(clock: Clock) -> None:
    """Whoever accepts by mistake can take it back, and the platform still waits."""
    async with at_work(clock, undo_seconds=3, accept="manual") as house:
        order = await house.order(body())
        house.kitchen.accept(order.id)
        order = house.kitchen.undo(order.id)
        assert order.state is State.PLACED
        house.kitchen.cancel(order.id, "Too busy")
        house.later(3.5)
        await house.told(order.id)
        assert [heard.name for heard in house.platform.heard] == ["sent-to-pos-failed"]


async def test_sent_twice_is_one_ticket(auto: JetKitchen) -> None:
    """A repeated order is answered like the first and makes no second ticket."""
    order = body()
    answers = [await auto.sent(order) for _ in range(3)]
    assert [answer.status for answer in answers] == [200] * 3
    assert len(auto.kitchen.board()) == 1


async def test_picking_changes_the_ticket(auto: JetKitchen) -> None:
    """The copy after picking changes the ticket that is there, and it stays in cooking."""
    first = body(seed=3)
    await auto.order(first)
    answer = await auto.platform.send_order(picked(first), path=FINAL_ORDERS)
    assert answer.complaint == ""
    (order,) = auto.kitchen.board()
    assert (order.state, order.revision) == (State.ACCEPTED, 1)


async def test_the_guest_cancels(auto: JetKitchen) -> None:
    """A cancelled order says so and why, and the platform is told nothing about it."""
    order = await auto.order(body())
    note = cancel_note(order.content.remote_id, "custCancelledMadeMistake", auto.clock())
    await auto.notified(CANCEL, note)
    order = auto.kitchen.order(order.id)
    assert (order.state, order.standing.cancel_reason) == (
        State.CANCELLED,
        "the guest ordered by mistake",
    )
    assert auto.platform.calls == []


async def test_cancelled_before_it_came(auto: JetKitchen) -> None:
    """A cancellation that overtakes its order is kept: the order comes in cancelled."""
    late = body()
    await auto.notified(CANCEL, cancel_note(late["id"], "unknown", auto.clock()))
    answer = await auto.sent(late)
    assert answer.status == 200
    (order,) = auto.kitchen.board()
    assert order.state is State.CANCELLED


async def test_the_driver_comes(auto: JetKitchen) -> None:
    """The ticket follows the platform's driver, and what is not known is said in words."""
    order = await auto.order(body())
    for code, leg in (
        ("driverArrivingAtRestaurant", Leg.ARRIVING),
        ("driverAtRestaurant", Leg.AT_RESTAURANT),
        ("lookingForTheDoor", Leg.AT_RESTAURANT),
        ("onItsWay", Leg.ON_ITS_WAY),
        ("delivered", Leg.DELIVERED),
    ):
        auto.clock.turn(seconds=60)
        await auto.notified(DRIVER, driver_note(order.content.remote_id, code, auto.clock()))
        journey = auto.kitchen.order(order.id).journey
        assert (journey.leg, journey.own) == (leg, False)
    assert auto.kitchen.order(order.id).news == "looking for the door"


async def test_what_is_no_order_is_shown_to_everybody(auto: JetKitchen) -> None:
    """Failed orders, closed services and junk are shown at once, and none is a ticket."""
    await auto.notified(FAILED_ORDER, failed_note(body(), "UnknownItem"))
    await auto.notified(OFFLINE, offline_note("60233", auto.clock(), "delivery"))
    await auto.notified(OFFLINE, offline_note("60233", auto.clock()))
    assert (await auto.sent(b"<order/>")).status == 400
    assert (await auto.sent(body(id=None))).status == 400
    assert auto.kitchen.board() == []
    assert len(auto.noticed) == 4
    assert all("Orderpad" in words for words in auto.noticed)


async def test_sold_out(auto: JetKitchen) -> None:
    """An item that a cook takes off is taken off the platform's menu, with no step of the order."""
    order = await auto.order(body())
    auto.kitchen.menu.sold_out(order.id, 0, auto.kitchen.now() + timedelta(hours=1))
    heard = await auto.platform.wait_heard(name="item-availability")
    assert heard.body["itemReferences"] == [order.content.items[0].plu]
    assert heard.body["restaurant"] == order.content.location
    assert auto.kitchen.order(order.id).steps == order.steps


async def test_sold_out_without_a_code_is_not_pretended(auto: JetKitchen) -> None:
    """Of an item that came without a code the cook reads that the platform was not told."""
    order = await auto.order(body(items=[{"name": "Soup of the day"}]))
    with pytest.raises(NotAllowed, match="say it at the platform itself"):
        auto.kitchen.menu.sold_out(order.id, 0, auto.kitchen.now() + timedelta(hours=1))
    assert not auto.kitchen.controls.standing()
