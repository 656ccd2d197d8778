"""The contract of every channel: an order is what its journal says, whatever came in and when."""

from pathlib import Path
from random import Random

import pytest

from kds.channels.channel import Call
from kds.domain.lifecycle import Press
from tests.contract.contract_kitchen import PRESSES, ContractKitchen, at_work
from tests.contract.side import Side


def changed(side: Side) -> Call:
    """Return the order once more, with something else in it."""
    return side.call(side.order.replace(b"Fries", b"Chips"))


async def test_every_address_has_its_call(side: Side) -> None:
    """What is tried here has something for each address of the channel's."""
    calls = [side.call(side.order), side.cancel(side.cancellation), *side.others]
    assert {call.route for call in calls} == set(side.channel.routes().values())
    for call in calls:
        side.channel.verify(call)
        assert side.channel.routes()[side.address(call)] == call.route


async def test_a_life_is_what_its_journal_says(side: Side, tmp_path: Path) -> None:
    """An order, its repeat, a changed copy, each press, each piece of news, the cancellation.

    There is one ticket of it, every body is on disk as it came, and the journal alone makes the
    order as it stands.
    """
    async with at_work(side, tmp_path) as house:
        assert 200 <= await house.send(side.call(side.order)) < 300
        # A platform may be told that this order is here already.
        assert await house.send(side.call(side.order)) in (200, 201, 202, 409)
        assert 200 <= await house.send(changed(side)) < 300
        (order,) = house.orders
        assert [item.name for item in order.content.items] == ["Chips", "Mayonnaise"]
        pressed = [press for press in PRESSES if await house.press(press)]
        assert Press.HAND_OVER in pressed or Press.DELIVERED in pressed
        assert house.is_what_its_journal_says()
        for call in [*side.others, side.cancel(side.cancellation)]:
            assert 200 <= await house.send(call) < 300
        assert house.is_what_its_journal_says()
        (order,) = house.orders
        assert order.standing.cancelled_by
        assert set(side.heard()) == {order.content.remote_id}
        assert_on_disk(house)


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_comes_first(side: Side, tmp_path: Path, seed: int) -> None:
    """News and the cancellation may come before the order, and presses in between."""
    rng = Random(seed)  # noqa: S311 - dice, no secret
    order, cancellation = side.call(side.order), side.cancel(side.cancellation)
    todo: list[Call | Press] = [order, order, changed(side), cancellation, *side.others, *PRESSES]
    rng.shuffle(todo)
    async with at_work(side, tmp_path) as house:
        for step in todo:
            if isinstance(step, Call):
                assert await house.send(step) in (200, 201, 202, 409)
            elif house.orders:
                await house.press(step)
            assert house.is_what_its_journal_says()
        assert_on_disk(house)


def assert_on_disk(house: ContractKitchen) -> None:
    """Check that each body is in the journal as it came, save for repeats, which are counted."""
    recorded = house.recorded()
    assert len(recorded) == len(house.sent)
    assert all(row in (None, raw) for row, raw in zip(recorded, house.sent, strict=True))
    assert set(house.sent) == set(recorded) - {None}
