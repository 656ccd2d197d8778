"""A step that gets no answer that counts: tried again, in time, and shown meanwhile."""

import asyncio
import re

import pytest

from kds.demo.troubles import Trouble, answer, drop, garbage
from kds.domain.steps import StepState
from tests.kit.bodies import order_body
from tests.kit.house import House


@pytest.mark.parametrize(
    "trouble",
    [answer(429), answer(500), answer(503), answer(301), answer(200, b"<p>"), drop(), garbage()],
    ids=lambda trouble: f"{trouble.status} {trouble.body!r} {trouble.cut} {trouble.raw!r}",
)
async def test_no_answer_is_tried_again(house: House, trouble: Trouble) -> None:
    """What gets no answer that counts waits, says why on the ticket, and is told later."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(trouble, path="/orderStatus")
    house.kitchen.accept(order.id)
    step = await house.tried(order.id, 1)
    assert step.state is StepState.WAITING
    assert step.problem
    assert step.next_try_at
    wait = (step.next_try_at - house.clock()).total_seconds()
    assert 0.5 < wait <= 1.2
    house.later(2)
    step = (await house.all_told(order.id)).steps[0]
    assert (step.state, step.problem, step.attempts) == (StepState.TOLD, "", 2)
    assert house.platform.codes(order.content.remote_id) == [20]


async def test_second_attempt_comes_by_itself(house: House) -> None:
    """Nobody has to do anything for the second attempt: it comes after about a second."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(answer(503), path="/orderStatus")
    house.kitchen.accept(order.id)
    await house.tried(order.id, 1)
    began = asyncio.get_running_loop().time()
    await house.all_told(order.id)
    assert 0.7 < asyncio.get_running_loop().time() - began < 20


async def test_waits_grow(house: House) -> None:
    """One failure after the other makes the waits longer, as the table has it."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(answer(503), times=None, path="/orderStatus")
    house.kitchen.accept(order.id)
    for attempt, seconds in enumerate((1, 2, 5, 10, 30, 60, 60), start=1):
        step = await house.tried(order.id, attempt)
        assert step.next_try_at
        wait = (step.next_try_at - house.clock()).total_seconds()
        assert seconds * 0.8 - 0.5 < wait <= seconds * 1.2
        house.later(100)


async def test_platform_s_time_is_kept(house: House) -> None:
    """After 429 with Retry-After nothing is sent before that time, then it is."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(answer(429, headers={"Retry-After": "40"}), path="/orderStatus")
    house.kitchen.accept(order.id)
    await house.tried(order.id, 1)
    house.later(35)
    await asyncio.sleep(0.2)
    assert house.kitchen.order(order.id).steps[0].attempts == 1
    house.later(6)
    await house.all_told(order.id)
    assert house.platform.codes(order.content.remote_id) == [20]


async def test_trouble_is_on_the_screen_while_it_lasts(house: House) -> None:
    """A platform that cannot be reached is named in a notice, until it answers again."""
    order = await house.receive(order_body())
    await house.platform.go_down()
    house.kitchen.accept(order.id)
    await house.tried(order.id, 1)
    (notice,) = house.program.notices.current()
    assert notice.title == "Deliverect does not hear us"
    await house.platform.come_back()
    await house.all_told(order.id)
    assert house.program.notices.current() == []


async def test_wrong_credentials_are_told_once_they_are_right(house: House) -> None:
    """Steps that met wrong credentials wait, say so, and all go out when that is mended."""
    right = house.platform.tokens.credentials
    orders = [await house.receive(order_body(number)) for number in range(3)]
    house.platform.tokens.credentials = type(right)(client_id="x", client_secret="y")
    for order in orders:
        house.kitchen.accept(order.id)
    for order in orders:
        step = await house.tried(order.id, 1)
        assert step.state is StepState.WAITING
        assert "client_id" in step.problem
    house.platform.tokens.credentials = right
    house.later(100)
    await house.quiet()
    assert len(house.platform.heard) == 3


async def test_given_up_after_two_days(house: House) -> None:
    """A step that nobody heard for two days is put before a person, not dropped."""
    order = await house.receive(order_body())
    house.platform.troubles.plan(answer(503), times=None)
    house.kitchen.accept(order.id)
    await house.tried(order.id, 1)
    house.later(47 * 3600)
    assert (await house.tried(order.id, 2)).state is StepState.WAITING
    house.later(2 * 3600)
    step = await house.tried(order.id, 3)
    assert step.state is StepState.REFUSED
    assert "given up" in step.problem


async def test_our_clock_is_compared_with_theirs(house: House) -> None:
    """A platform whose clock differs by more than five seconds is a notice, until it agrees."""
    order = await house.receive(order_body())
    house.later(60)
    house.kitchen.accept(order.id)
    await house.all_told(order.id)
    (notice,) = house.program.notices.current()
    assert re.fullmatch(r"This computer's clock is (59|60|61) s ahead", notice.title)
    house.later(-60)
    house.kitchen.ready(order.id)
    await house.all_told(order.id)
    assert house.program.notices.current() == []
