"""A press taken back in time: the platform never hears of it."""

import asyncio

import pytest

from kds.demo.troubles import answer, late
from kds.domain.lifecycle import NotAllowed
from tests.kit.bodies import order_body
from tests.kit.house import House, until


async def test_nothing_is_told_before_the_undo_time_is_over(patient_house: House) -> None:
    """A press is not told while it can be taken back, and is told then."""
    house = patient_house
    order = await house.receive(order_body())
    house.kitchen.accept(order.id)
    await asyncio.sleep(0.2)
    house.later(2.5)
    await asyncio.sleep(0.1)
    assert house.platform.calls == []
    house.later(0.5)
    await house.all_told(order.id)
    assert house.platform.codes(order.content.remote_id) == [20]


async def test_undone_press_is_never_heard(patient_house: House) -> None:
    """Accept and undo leave the order as it was, and the platform is not called at all."""
    house = patient_house
    order = await house.receive(order_body())
    house.kitchen.accept(order.id)
    undone = house.kitchen.undo(order.id)
    house.later(3600)
    await asyncio.sleep(0.2)
    assert (undone.state, undone.steps) == ("placed", ())
    assert house.kitchen.waiting_steps() == 0
    assert house.platform.calls == []


async def test_undo_takes_back_the_last_press_alone(patient_house: House) -> None:
    """After accept, ready, undo the platform hears of accept only."""
    house = patient_house
    order = await house.receive(order_body())
    house.kitchen.accept(order.id)
    house.kitchen.ready(order.id)
    assert house.kitchen.undo(order.id).state == "accepted"
    house.later(4)
    await house.quiet()
    assert house.platform.codes(order.content.remote_id) == [20]


async def test_press_undo_press_is_told_once(patient_house: House) -> None:
    """A press that was taken back and made again is told once."""
    house = patient_house
    order = await house.receive(order_body())
    for _ in range(3):
        house.kitchen.accept(order.id)
        house.kitchen.undo(order.id)
    house.kitchen.accept(order.id)
    house.later(4)
    await house.quiet()
    assert house.platform.codes(order.content.remote_id) == [20]


async def test_too_late_is_too_late(patient_house: House) -> None:
    """After the undo time nothing can be taken back, and that is said in a sentence."""
    house = patient_house
    order = await house.receive(order_body())
    house.kitchen.accept(order.id)
    house.later(3.1)
    with pytest.raises(NotAllowed, match="too late"):
        house.kitchen.undo(order.id)
    await house.quiet()
    assert house.platform.codes(order.content.remote_id) == [20]


async def test_press_under_way_cannot_be_undone(patient_house: House) -> None:
    """Once a call is under way, or has failed, its press stands even with the clock put back."""
    house = patient_house
    order = await house.receive(order_body())
    house.platform.troubles.plan(late(0.4), path="/orderStatus")
    house.platform.troubles.plan(answer(503), path="/orderStatus")
    house.kitchen.accept(order.id)
    house.later(3)
    await house.platform.wait_heard(order.content.remote_id, 20)
    house.clock.ahead *= 0
    with pytest.raises(NotAllowed):
        house.kitchen.undo(order.id)
    await house.all_told(order.id)
    house.kitchen.ready(order.id)
    house.later(3)
    await until(lambda: house.kitchen.order(order.id).steps[-1].attempts == 1)
    house.clock.ahead *= 0
    with pytest.raises(NotAllowed):
        house.kitchen.undo(order.id)


async def test_without_undo_time_a_press_goes_out_at_once(house: House) -> None:
    """With an undo time of nothing there is nothing to take back."""
    order = await house.receive(order_body())
    house.kitchen.accept(order.id)
    with pytest.raises(NotAllowed):
        house.kitchen.undo(order.id)
    await house.all_told(order.id)


async def test_undo_survives_a_restart(patient_house: House) -> None:
    """A press that was taken back stays so when the program starts again."""
    house = patient_house
    first, second = [await house.receive(order_body(number)) for number in (1, 2)]
    house.kitchen.accept(first.id)
    house.kitchen.accept(second.id)
    house.kitchen.undo(first.id)
    await house.close()
    house.clock.ahead *= 0
    await house.open()
    house.later(10)
    await house.quiet()
    assert [(h.order_id, h.code) for h in house.platform.heard] == [(second.content.remote_id, 20)]
