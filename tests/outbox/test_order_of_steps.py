"""Each order's steps go out one after the other; orders do not wait for each other."""

import asyncio

from kds.demo.troubles import answer, late
from tests.kit.bodies import order_body
from tests.kit.house import House


async def test_ready_never_overtakes_accept(house: House) -> None:
    """While accept is put off ready is not even tried; then both go out, in order."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(answer(503), times=2)
    house.kitchen.accept(order.id)
    house.kitchen.ready(order.id)
    await house.tried(order.id, 1)
    house.later(100)
    await house.tried(order.id, 2)
    assert house.kitchen.order(order.id).steps[1].attempts == 0
    assert {c.status for c in house.platform.calls} == {503}
    house.later(100)
    await house.all_told(order.id)
    assert house.platform.codes(order.content.remote_id) == [20, 70]


async def test_ready_waits_while_accept_is_under_way(house: House) -> None:
    """A slow answer to accept holds ready back until it has come."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(late(0.4), path="/orderStatus")
    house.kitchen.accept(order.id)
    house.kitchen.ready(order.id)
    await house.platform.wait_heard(order.content.remote_id, 20)
    await asyncio.sleep(0.2)
    assert house.platform.codes(order.content.remote_id) == [20]
    await house.all_told(order.id)
    assert house.platform.codes(order.content.remote_id) == [20, 70]


async def test_trouble_of_one_order_blocks_no_other(house: House) -> None:
    """Orders that fail for good or answer late leave all the others their turn."""
    orders = [await house.receive(order_body(number)) for number in range(30)]
    bad = {orders[3].content.remote_id: answer(503), orders[7].content.remote_id: answer(429)}
    for remote_id, trouble in bad.items():
        house.platform.troubles.plan(trouble, times=None, order_id=remote_id)
    house.platform.troubles.plan(late(2), order_id=orders[5].content.remote_id)
    for order in orders:
        house.kitchen.accept(order.id)
    good = [o for n, o in enumerate(orders) if n not in (3, 5, 7)]
    async with asyncio.timeout(1.5):
        await asyncio.gather(*(house.all_told(order.id) for order in good))
    assert house.kitchen.waiting_steps() == 3


async def test_orders_are_told_side_by_side(house: House) -> None:
    """Eight orders whose answers take half a second take half a second together."""
    orders = [await house.receive(order_body(number)) for number in range(9)]
    house.kitchen.accept(orders[8].id)
    await house.all_told(orders[8].id)
    house.platform.troubles.plan(late(0.5), times=8)
    for order in orders[:8]:
        house.kitchen.accept(order.id)
    async with asyncio.timeout(1.5):
        await house.quiet()


async def test_no_more_than_eight_at_once(house: House) -> None:
    """However many orders wait, a slow platform sees no more than eight calls at a time."""
    orders = [await house.receive(order_body(number)) for number in range(20)]
    house.platform.troubles.plan(late(0.3), times=None, path="/orderStatus")
    for order in orders:
        house.kitchen.accept(order.id)
    await asyncio.sleep(0.25)
    assert len(house.platform.heard) == 8
    await house.quiet()
    assert len(house.platform.heard) == 20


async def test_recall_and_ready_again_are_told_again(house: House) -> None:
    """Ready, brought back, ready again: each ready is a step of its own."""
    order = await house.receive(order_body())
    for press in (house.kitchen.accept, house.kitchen.ready, house.kitchen.recall):
        press(order.id)
    house.kitchen.ready(order.id)
    await house.all_told(order.id)
    assert house.platform.codes(order.content.remote_id) == [20, 70, 70]


async def test_every_attempt_is_in_the_journal(house: House) -> None:
    """A step that takes three attempts leaves three rows, with what came of each."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(answer(503), path="/orderStatus")
    house.platform.troubles.plan(answer(500), path="/orderStatus")
    house.kitchen.accept(order.id)
    for attempt in (1, 2):
        await house.tried(order.id, attempt)
        house.later(100)
    await house.all_told(order.id)
    rows = [r for r in house.kitchen.store.journal(order.id) if r.kind == "attempt"]
    outcomes = [(row.data["outcome"], row.data["status"]) for row in rows]
    assert outcomes == [("put off", 503), ("put off", 500), ("told", 200)]
