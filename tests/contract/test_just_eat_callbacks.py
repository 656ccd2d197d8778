"""The word that an order has arrived, at the address that the order named."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from kds.channels.channel import Refused, Unreachable
from kds.channels.just_eat.just_eat import ASYNC, SYNC
from kds.demo.pretend_server import PretendServer
from kds.demo.troubles import answer
from tests.contract.just_eat_side import ID, JustEatSide, just_eat, order_body


@pytest.fixture
async def side() -> AsyncIterator[JustEatSide]:
    """Just Eat's two sides."""
    async with just_eat() as side:
        yield side


async def test_arrival_is_called_back(side: JustEatSide) -> None:
    """An order that is stored is told so, in the documented words and without our key."""
    step = side.callback_step(side.platform.callback_url(ID))
    order = side.kept(order_body())
    assert step.name == "stored"
    assert (await side.channel.tell(order, step)).status == 200
    (heard,) = side.platform.heard
    assert (heard.order_id, heard.what) == (ID, "callback")
    assert heard.body == {"status": "Success", "message": "Order stored in the kitchen", "data": {}}
    (call,) = side.platform.calls
    assert call.method == "POST"
    assert "Authorization" not in call.headers


async def test_callback_needs_no_order_id(side: JustEatSide) -> None:
    """Also an order whose id could not be read has arrived."""
    url = side.platform.callback_url("?")
    body = {**order_body(), "OrderId": None}
    (arrival,) = side.channel.read(side.call(body, ASYNC, url))
    assert [plan.details for plan in arrival.steps] == [{"url": url}]
    assert "without its id" in arrival.attention


async def test_only_the_async_call_is_called_back(side: JustEatSide) -> None:
    """An address that stands with another call is not called."""
    url = side.platform.callback_url(ID)
    (arrival,) = side.channel.read(side.call(order_body(), SYNC, url))
    assert (arrival.steps, arrival.attention) == ((), "")


async def test_order_without_an_address_for_word_is_shown(side: JustEatSide) -> None:
    """An order whose arrival cannot be told is taken, and somebody is asked to look."""
    (arrival,) = side.channel.read(side.call(order_body(), ASYNC))
    assert arrival.content.remote_id == ID
    (problem,) = arrival.content.problems
    assert "did not say whom to tell" in problem


async def test_strangers_are_not_called(side: JustEatSide) -> None:
    """An order that names a stranger's address is taken and shown; nobody is called."""
    async with PretendServer([]) as stranger:
        url = f"{stranger.url}/steal"
        (arrival,) = side.channel.read(side.call(order_body(), ASYNC, url))
        assert arrival.steps == ()
        assert arrival.content.remote_id == ID
        (problem,) = arrival.content.problems
        assert "127.0.0.1" in problem
        assert "not Just Eat's" in problem
        assert stranger.calls == []


async def test_address_is_checked_again_when_it_is_called() -> None:
    """A step planned under other settings is not told to somebody who is no longer trusted."""
    async with PretendServer([]) as stranger, just_eat() as side:
        step = side.callback_step(side.platform.callback_url(ID))
        step = replace(step, details={"url": f"{stranger.url}/steal"})
        with pytest.raises(Refused, match="is not called"):
            await side.channel.tell(side.kept(order_body()), step)
        assert stranger.calls == []


@pytest.mark.parametrize("status", [400, 404, 410])
async def test_callback_that_is_refused(side: JustEatSide, status: int) -> None:
    """A no to the callback is for a person: Just Eat may think that the order did not arrive."""
    side.platform.troubles.plan(answer(status))
    step = side.callback_step(side.platform.callback_url(ID))
    with pytest.raises(Refused) as caught:
        await side.channel.tell(side.kept(order_body()), step)
    assert caught.value.status == status


async def test_callback_that_is_lost_is_told_again(side: JustEatSide) -> None:
    """When nobody answers at the callback, it is tried again."""
    side.platform.troubles.plan(answer(503, headers={"Retry-After": "3"}))
    step = side.callback_step(side.platform.callback_url(ID))
    order = side.kept(order_body())
    with pytest.raises(Unreachable) as caught:
        await side.channel.tell(order, step)
    assert caught.value.retry_after == 3
    await side.channel.tell(order, step)
    assert side.platform.hearing.of(ID) == ["callback"]
