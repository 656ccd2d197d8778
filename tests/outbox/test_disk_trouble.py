"""The platform said yes and our own disk does not let us write that down."""

import asyncio

import pytest

from kds.demo.troubles import answer, late
from kds.domain.steps import StepState
from tests.kit.bodies import order_body
from tests.kit.disk import locked
from tests.kit.house import House

pytestmark = pytest.mark.expects_log("kds.kitchen")


async def test_yes_that_cannot_be_recorded_is_not_asked_for_again(house: House) -> None:
    """With the database locked the platform's yes is kept in mind, and written down afterwards."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(late(0.2), path="/orderStatus")
    house.kitchen.accept(order.id)
    await house.platform.wait_heard(order.content.remote_id, 20)
    with locked(house.folder / "kds.db"):
        await asyncio.sleep(2.6)
        assert house.kitchen.order(order.id).steps[0].state is StepState.WAITING
    (step,) = (await house.all_told(order.id)).steps
    assert (step.state, step.attempts) == (StepState.TOLD, 1)
    assert house.platform.codes(order.content.remote_id) == [20]


async def test_no_that_cannot_be_recorded_is_not_forgotten(house: House) -> None:
    """A refusal that meets a locked database is on the ticket once that is over."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(
        answer(400, heard=False), order_id=order.content.remote_id, path="/orderStatus"
    )
    house.platform.troubles.plan(late(0.2), path="/oauth")
    house.kitchen.accept(order.id)
    await asyncio.sleep(0.1)
    with locked(house.folder / "kds.db"):
        await asyncio.sleep(0.5)
    (step,) = (await house.all_told(order.id)).steps
    assert (step.state, step.attempts) == (StepState.REFUSED, 1)


async def test_steps_go_on_when_the_disk_is_well_again(house: House) -> None:
    """Presses made before the trouble are told after it, in order, without a restart."""
    orders = [await house.receive(order_body(number)) for number in range(10)]
    await house.platform.go_down()
    for order in orders:
        house.kitchen.accept(order.id)
        house.kitchen.ready(order.id)
    with locked(house.folder / "kds.db"):
        await house.platform.come_back()
        house.later(100)
        await asyncio.sleep(0.5)
    await house.quiet(within=30)
    for order in orders:
        assert house.platform.codes(order.content.remote_id) == [20, 70]
