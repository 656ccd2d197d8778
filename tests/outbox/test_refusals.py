"""A platform that says no: shown on the ticket, and a person decides."""

import pytest

from kds.demo.troubles import answer
from kds.domain.lifecycle import NotAllowed
from kds.domain.order import Order
from kds.domain.steps import StepState
from tests.kit.bodies import order_body
from tests.kit.house import House


async def refused(house: House, status: int = 400) -> Order:
    """Return an order whose accept was refused once."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(answer(status, b'{"error":"unknown PLU"}'), path="/orderStatus")
    house.kitchen.accept(order.id)
    return await house.all_told(order.id)


@pytest.mark.parametrize("status", [400, 403, 404, 410, 422])
async def test_no_is_flagged_and_not_repeated(house: House, status: int) -> None:
    """A refusal is on the ticket in words, stays on the board, and is not sent again by itself."""
    order = await refused(house, status)
    (step,) = order.steps
    assert (step.state, step.attempts) == (StepState.REFUSED, 1)
    assert str(status) in step.problem
    assert "unknown PLU" in step.problem
    assert order.refused_step == step
    house.later(7200)
    house.kitchen.ready(order.id)
    await house.all_told(order.id)
    assert house.kitchen.order(order.id).steps[0].attempts == 1


async def test_later_steps_go_on(house: House) -> None:
    """After a refused accept ready and handed over are told; the ticket stays for a decision."""
    order = await refused(house)
    house.kitchen.ready(order.id)
    house.kitchen.hand_over(order.id)
    order = await house.all_told(order.id)
    assert house.platform.codes(order.content.remote_id) == [70, 90]
    assert order.on_board


async def test_try_again_tells_it(house: House) -> None:
    """Told to try again, it is told, and nothing is left to decide."""
    order = await refused(house)
    house.kitchen.try_again(order.id, order.steps[0].id)
    order = await house.all_told(order.id)
    assert order.steps[0].state is StepState.TOLD
    assert order.refused_step is None
    assert house.platform.codes(order.content.remote_id) == [20]


async def test_try_again_may_be_refused_again(house: House) -> None:
    """A second refusal is flagged like the first, and may be tried a third time."""
    order = await refused(house)
    house.platform.troubles.plan(answer(404), path="/orderStatus")
    house.kitchen.try_again(order.id, order.steps[0].id)
    order = await house.all_told(order.id)
    assert (order.steps[0].state, order.steps[0].attempts) == (StepState.REFUSED, 2)
    assert "404" in order.steps[0].problem
    house.kitchen.try_again(order.id, order.steps[0].id)
    assert (await house.all_told(order.id)).steps[0].state is StepState.TOLD


async def test_settled_by_hand_is_never_sent(house: House) -> None:
    """Settled by telephone it is over: nothing is sent, and the closed ticket leaves the board."""
    order = await refused(house)
    house.kitchen.settle_by_hand(order.id, order.steps[0].id)
    house.kitchen.ready(order.id)
    house.kitchen.hand_over(order.id)
    order = await house.all_told(order.id)
    assert order.steps[0].state is StepState.SETTLED_BY_HAND
    assert house.platform.codes(order.content.remote_id) == [70, 90]
    assert not order.on_board


async def test_decided_once(house: House) -> None:
    """A second decision, or one about a step that was told, is not possible."""
    order = await refused(house)
    house.kitchen.settle_by_hand(order.id, order.steps[0].id)
    for decide in (house.kitchen.try_again, house.kitchen.settle_by_hand):
        with pytest.raises(NotAllowed):
            decide(order.id, order.steps[0].id)
        with pytest.raises(NotAllowed):
            decide(order.id, "no such step")


async def test_already_so_counts_as_told(house: House) -> None:
    """409 means that the platform knows: told, and nothing to decide."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(answer(409), path="/orderStatus")
    house.kitchen.accept(order.id)
    (step,) = (await house.all_told(order.id)).steps
    assert (step.state, step.attempts) == (StepState.TOLD, 1)


async def test_forever_unauthorised_is_put_before_a_person(house: House) -> None:
    """401 with every new token too is a refusal of this step: visible, and not repeated."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(answer(401), times=None, path="/orderStatus")
    house.kitchen.accept(order.id)
    house.kitchen.ready(order.id)
    order = await house.all_told(order.id)
    assert [step.state for step in order.steps] == [StepState.REFUSED] * 2
    assert "401" in order.steps[0].problem
    assert house.platform.tokens.asked <= 4
