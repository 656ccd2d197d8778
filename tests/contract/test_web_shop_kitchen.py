"""A web shop beside the whole program: orders in, presses out."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kds.demo.troubles import answer
from kds.domain.lifecycle import State
from tests.contract.web_shop_side import ORDER
from tests.kit.house import until
from tests.kit.shop_house import ShopHouse

ID = str(ORDER["id"])


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[ShopHouse]:
    """A kitchen with a shop of its own and nothing else."""
    async with ShopHouse(tmp_path) as house:
        yield house


def changed(**changes: Any) -> dict[str, Any]:
    """Return the order with changes."""
    return {**ORDER, **changes}


async def test_whole_life_is_told_in_order(house: ShopHouse) -> None:
    """From accept to hand-over the shop hears each step once, in order."""
    order = await house.receive(changed())
    house.kitchen.accept(order.id)
    house.kitchen.tick(order.id, 0, done=True)
    house.kitchen.ready(order.id)
    house.kitchen.hand_over(order.id)
    heard = ["accepted", "preparing", "prepared", "ready", "handed_over"]
    assert await house.all_told(ID) == heard


async def test_the_shop_is_told_which_order_is_on_disk(house: ShopHouse) -> None:
    """The answer to an order, a change, a repeat and a cancellation names it."""
    received = (200, b'{"received": "o-1001"}')
    assert await house.shop.send_order(changed()) == received
    assert await house.shop.send_order(changed()) == received
    assert await house.shop.send_order(changed(note="no salt")) == received
    assert await house.shop.cancel(ID) == received


async def test_a_repeat_makes_no_second_ticket(house: ShopHouse) -> None:
    """The same order again is answered alike and stays one ticket."""
    await house.receive(changed())
    order = await house.receive(changed())
    assert (len(house.kitchen.board()), order.repeats, order.revision) == (1, 1, 0)


async def test_a_change_comes_to_the_same_ticket(house: ShopHouse) -> None:
    """A changed order with the same id is the next version of its ticket."""
    before = await house.receive(changed())
    order = await house.receive(changed(note="no salt", due_at="2030-01-01T12:00:00Z"))
    assert (order.id, order.revision, order.content.note) == (before.id, 1, "no salt")
    assert order.due_at == datetime(2030, 1, 1, 12, tzinfo=UTC)


async def test_a_version_that_was_overtaken_changes_nothing(house: ShopHouse) -> None:
    """A change that is sent again later does not undo a newer one."""
    await house.receive(changed(note="new", updated_at="2026-03-14T18:02:00Z"))
    order = await house.receive(changed(note="old", updated_at="2026-03-14T18:01:00Z"))
    assert (order.content.note, order.revision) == ("new", 0)


async def test_a_cancellation_is_confirmed(house: ShopHouse) -> None:
    """A cancellation stops the ticket, which says why, and the shop hears that it was seen."""
    order = await house.receive(changed())
    house.kitchen.accept(order.id)
    assert await house.all_told(ID) == ["accepted"]
    for _ in range(2):
        await house.shop.cancel(ID, "The guest rang.")
    assert await house.all_told(ID) == ["accepted", "cancelled"]
    order = house.find(ID)
    assert order.state is State.CANCELLED
    assert "The guest rang." in order.standing.cancel_reason


async def test_a_cancellation_that_comes_first_is_kept(house: ShopHouse) -> None:
    """A cancellation that overtook its order meets it when it comes."""
    await house.shop.cancel(ID, "The guest rang.")
    await house.shop.wait_heard(ID, "cancelled")
    assert (await house.receive(changed())).state is State.CANCELLED


async def test_the_kitchen_cancels_with_a_reason(house: ShopHouse) -> None:
    """The shop hears why the kitchen will not cook."""
    order = await house.receive(changed())
    house.kitchen.cancel(order.id, "Out of chicken")
    heard = await house.shop.wait_heard(ID, "cancelled")
    assert heard.body["reason"] == "Out of chicken"


async def test_more_time_is_a_new_promise(house: ShopHouse) -> None:
    """Minutes added to an accepted order move the time that the shop hears."""
    due = (datetime.now(UTC) + timedelta(minutes=40)).replace(microsecond=0)
    order = await house.receive(changed(due_at=due.isoformat()))
    house.kitchen.accept(order.id)
    house.kitchen.more_time(order.id, 10)
    assert await house.all_told(ID) == ["accepted", "delayed"]
    promised = [datetime.fromisoformat(heard.body["ready_at"]) for heard in house.shop.heard]
    assert promised == [due, due + timedelta(minutes=10)]


async def test_a_shop_that_is_down_hears_it_later(house: ShopHouse) -> None:
    """What a cook pressed while the shop was down is told when it is back."""
    house.shop.troubles.plan(answer(503), times=2)
    order = await house.receive(changed())
    house.kitchen.accept(order.id)
    for attempts in (1, 2):
        await until(lambda: house.kitchen.order(order.id).steps[0].attempts == attempts)  # noqa: B023 - awaited in its own turn
        assert house.kitchen.order(order.id).waiting_steps
        house.later(600)
    assert await house.all_told(ID) == ["accepted"]


async def test_a_no_waits_for_a_person(house: ShopHouse) -> None:
    """What the shop refuses stands on the ticket with its words, and is not told by itself."""
    house.shop.troubles.plan(answer(422, b'{"error": "no such order"}'))
    order = await house.receive(changed())
    house.kitchen.accept(order.id)
    await until(lambda: house.kitchen.order(order.id).refused_step)
    step = house.kitchen.order(order.id).refused_step
    assert step
    assert "no such order" in step.problem
    assert house.shop.heard == []


@pytest.mark.expects_log("kds.listener")
@pytest.mark.parametrize("signature", ["", "forged", "sha256=" + "0" * 64])
async def test_a_forgery_leaves_nothing(house: ShopHouse, signature: str) -> None:
    """An order that nobody signed is answered 401 and makes no ticket."""
    headers = {"X-Signature": signature}
    status, body = await house.shop.send_order(changed(), headers=headers)
    assert (status, body) == (401, b'{"error":"refused"}')
    assert house.kitchen.board() == []


@pytest.mark.parametrize("body", [b"junk", b"{}", b'{"id": "o-7"}', json.dumps([ORDER]).encode()])
async def test_what_cannot_be_cooked_is_shown(house: ShopHouse, body: bytes) -> None:
    """A genuine body is never dropped: what is not an order stands there for a person."""
    status, _ = await house.shop.send_order(body)
    assert status == 200
    (order,) = house.kitchen.board()
    assert order.attention or order.content.items


async def test_orders_can_be_accepted_by_the_program(tmp_path: Path) -> None:
    """With `accept = "auto"` nobody has to press."""
    async with ShopHouse(tmp_path, accept="auto") as house:
        await house.receive(changed())
        await house.shop.wait_heard(ID, "accepted")
