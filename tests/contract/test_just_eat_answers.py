"""What Just Eat's answers mean: yes, already so, no, or nothing that counts."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from kds.channels.channel import Refused, Unreachable
from kds.demo.just_eat.book import Stage
from kds.demo.troubles import Trouble, answer, drop, garbage
from kds.domain.lifecycle import Press
from tests.contract.just_eat_side import ID, JustEatSide, just_eat, order_body


@pytest.fixture
async def side() -> AsyncIterator[JustEatSide]:
    """Just Eat's two sides."""
    async with just_eat() as side:
        yield side


@pytest.mark.parametrize("press", [Press.ACCEPT, Press.CANCEL])
async def test_what_is_so_already_is_told(side: JustEatSide, press: Press) -> None:
    """An answer that was lost is told again, and the conflict means that it was heard."""
    side.platform.troubles.plan(answer(502, heard=True))
    order = side.kept(order_body())
    step = side.step(press, order)
    with pytest.raises(Unreachable):
        await side.channel.tell(order, step)
    assert (await side.channel.tell(order, replace(step, attempts=1))).status == 409
    assert len(side.platform.heard) == 1


async def test_rejecting_what_was_answered_elsewhere_is_a_no(side: JustEatSide) -> None:
    """An order that was accepted on the tablet is not taken for rejected: a person has to look."""
    side.platform.book.place(ID, collected=True, stage=Stage.ACCEPTED)
    order = side.kept(order_body())
    with pytest.raises(Refused, match="look at its tablet") as caught:
        await side.channel.tell(order, side.step(Press.CANCEL, order))
    assert caught.value.status == 409


async def test_order_that_just_eat_does_not_know(side: JustEatSide) -> None:
    """An unknown order is a no, with its status."""
    order = side.kept(order_body())
    side.platform.book.entries.clear()
    with pytest.raises(Refused, match="404") as caught:
        await side.channel.tell(order, side.step(Press.ACCEPT, order))
    assert caught.value.status == 404


async def test_key_that_is_not_accepted_is_no_order_s_fault() -> None:
    """With a wrong key every step waits, and goes out once the key is mended."""
    async with just_eat(api_key="wrong") as side:
        order = side.kept(order_body())
        with pytest.raises(Unreachable, match="does not accept api_key") as caught:
            await side.channel.tell(order, side.step(Press.ACCEPT, order))
        assert caught.value.status == 401
        assert "wrong" not in str(caught.value)


@pytest.mark.parametrize(
    "trouble",
    [answer(429), answer(500), answer(503), answer(302), answer(200, b"<html>"), drop(), garbage()],
    ids=lambda trouble: f"{trouble.status} {trouble.body!r} {trouble.cut}",
)
async def test_answers_that_do_not_count(side: JustEatSide, trouble: Trouble) -> None:
    """Errors of the network and of the platform are no answer: the step is told again."""
    side.platform.troubles.plan(trouble, times=None)
    order = side.kept(order_body())
    step = side.step(Press.ACCEPT, order)
    with pytest.raises(Unreachable):
        await side.channel.tell(order, step)
    assert side.platform.heard == []
    side.platform.troubles.clear()
    await side.channel.tell(order, step)
    assert side.platform.hearing.of(ID) == ["accept"]


async def test_time_to_come_again_is_taken_over(side: JustEatSide) -> None:
    """Retry-After says how long to wait."""
    side.platform.troubles.plan(answer(429, headers={"Retry-After": "17"}))
    order = side.kept(order_body())
    with pytest.raises(Unreachable) as caught:
        await side.channel.tell(order, side.step(Press.ACCEPT, order))
    assert (caught.value.status, caught.value.retry_after) == (429, 17)


async def test_step_of_another_time_is_refused(side: JustEatSide) -> None:
    """A step that an older version planned and nobody knows any more is shown to a person."""
    order = side.kept(order_body())
    step = replace(side.step(Press.ACCEPT, order), code="ignore")
    with pytest.raises(Refused, match="no call ignore"):
        await side.channel.tell(order, step)
    assert side.platform.calls == []
