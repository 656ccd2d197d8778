"""Outages of the platform, restarts of the program, and both: told in order, once a press."""

import asyncio
from contextlib import suppress

import pytest

from kds.demo.door import Shut
from kds.demo.troubles import answer, late
from kds.domain.order import Order
from tests.kit.bodies import order_body
from tests.kit.house import House, until


def press_through(house: House, order: Order) -> None:
    """Take an order from accept to hand-over."""
    house.kitchen.accept(order.id)
    house.kitchen.ready(order.id)
    house.kitchen.hand_over(order.id)


@pytest.mark.parametrize("how", Shut)
async def test_outage_then_everything_in_order(house: House, how: Shut) -> None:
    """What was pressed during an outage is told afterwards: in order, once for each press."""
    orders = [await house.receive(order_body(number)) for number in range(10)]
    await house.platform.go_down(how)
    for order in orders:
        press_through(house, order)
    await until(lambda: all(house.kitchen.order(o.id).steps[0].attempts for o in orders))
    assert house.kitchen.waiting_steps() == 30
    await house.platform.come_back()
    house.later(100)
    await house.quiet()
    for order in orders:
        assert house.platform.codes(order.content.remote_id) == [20, 70, 90]
    assert len(house.platform.heard) == 30
    assert house.kitchen.board() == []


async def test_restart_in_the_middle_of_an_outage(house: House) -> None:
    """A program that is started anew tells what its predecessor could not, in order, once."""
    orders = [await house.receive(order_body(number)) for number in range(10)]
    for order in orders[:5]:
        house.kitchen.accept(order.id)
    await house.quiet()
    await house.platform.go_down()
    for order in orders[5:]:
        house.kitchen.accept(order.id)
    for order in orders:
        house.kitchen.ready(order.id)
    await until(lambda: all(o.steps[-2].attempts for o in house.kitchen.board()[5:]))
    await house.close()
    await house.open()
    for order in orders:
        house.kitchen.hand_over(order.id)
    await house.platform.come_back()
    house.later(100)
    await house.quiet()
    for order in orders:
        assert house.platform.codes(order.content.remote_id) == [20, 70, 90]


async def test_restart_keeps_what_was_found_out(house: House) -> None:
    """Attempts, waits and refusals are as they were when the program starts anew."""
    refused, waiting = [await house.receive(order_body(number)) for number in (1, 2)]
    house.platform.troubles.plan(answer(400), order_id=refused.content.remote_id)
    house.platform.troubles.plan(
        answer(429, headers={"Retry-After": "60"}), order_id=waiting.content.remote_id
    )
    house.kitchen.accept(refused.id)
    house.kitchen.accept(waiting.id)
    await house.tried(waiting.id, 1)
    await house.all_told(refused.id)
    before = [house.kitchen.order(order.id) for order in (refused, waiting)]
    await house.close()
    await house.open()
    assert [house.kitchen.order(order.id) for order in (refused, waiting)] == before
    await asyncio.sleep(0.2)
    assert house.platform.heard == []
    house.later(61)
    await house.all_told(waiting.id)
    assert house.platform.codes(waiting.content.remote_id) == [20]
    assert house.platform.codes(refused.content.remote_id) == []


async def test_answer_that_is_lost_may_be_told_twice_but_not_more(house: House) -> None:
    """When the platform heard and its answer was lost, it hears it again, and then it is told."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(answer(503, heard=True), path="/orderStatus")
    house.kitchen.accept(order.id)
    house.kitchen.ready(order.id)
    await house.tried(order.id, 1)
    house.later(10)
    await house.all_told(order.id)
    assert house.platform.codes(order.content.remote_id) == [20, 20, 70]


async def test_stop_lets_calls_under_way_end(house: House) -> None:
    """A stop waits for an answer that is about to come, so that nothing is told twice."""
    orders = [await house.receive(order_body(number)) for number in range(3)]
    house.platform.troubles.plan(late(0.6), times=None, path="/orderStatus")
    for order in orders:
        house.kitchen.accept(order.id)
    await until(lambda: len(house.platform.heard) == 3)
    await house.close()
    house.platform.troubles.clear()
    await house.open()
    assert house.kitchen.waiting_steps() == 0
    await asyncio.sleep(0.2)
    assert len(house.platform.heard) == 3


async def test_stop_does_not_wait_for_ever(house: House) -> None:
    """A stop gives up on an answer that does not come; the step is told after the next start."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(late(60), path="/orderStatus")
    house.kitchen.accept(order.id)
    await until(lambda: house.platform.heard)
    async with asyncio.timeout(30):
        await house.close()
    await house.open()
    await house.all_told(order.id)
    assert house.platform.codes(order.content.remote_id) == [20, 20]


async def test_stop_and_start_again_and_again(house: House) -> None:
    """Ten restarts while presses are being told lose none and repeat none."""
    orders = [await house.receive(order_body(number)) for number in range(20)]
    for number, order in enumerate(orders):
        press_through(house, order)
        if number % 2:
            await house.close()
            await house.open()
    await house.quiet()
    for order in orders:
        assert house.platform.codes(order.content.remote_id) == [20, 70, 90]


async def test_presses_while_it_stops_are_not_lost(house: House) -> None:
    """A press in the middle of a stop is either refused or told after the next start."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(late(0.3), path="/orderStatus")
    house.kitchen.accept(order.id)
    await until(lambda: house.platform.heard)
    kitchen, closing = house.kitchen, asyncio.create_task(house.close())
    await asyncio.sleep(0.1)
    pressed = [20]
    with suppress(Exception):
        kitchen.ready(order.id)
        pressed.append(70)
    await closing
    kitchen.store.close()
    await house.open()
    await house.quiet()
    assert house.platform.codes(order.content.remote_id) == pressed
