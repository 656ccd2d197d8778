"""What a person presses: every way through an order's life, and what the platform hears of it."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kds.domain.lifecycle import NotAllowed, Press, State
from kds.domain.order import Order
from kds.kitchen import Kitchen
from tests.conftest import Clock
from tests.domain.expected_moves import EXPECTED
from tests.kitchen.bodies import START, body, without
from tests.kitchen.service import Service, codes
from tests.kitchen.small_platform import SmallPlatform

PRESSES: dict[Press, Callable[[Kitchen, str], Order]] = {
    Press.ACCEPT: lambda kitchen, order: kitchen.accept(order),
    Press.READY: lambda kitchen, order: kitchen.ready(order),
    Press.HAND_OVER: lambda kitchen, order: kitchen.hand_over(order),
    Press.RECALL: lambda kitchen, order: kitchen.recall(order),
    Press.CANCEL: lambda kitchen, order: kitchen.cancel(order, "no bread"),
    Press.FAIL: lambda kitchen, order: kitchen.fail(order, "no items"),
    Press.MORE_TIME: lambda kitchen, order: kitchen.more_time(order, 5),
    Press.SEE_CANCEL: lambda kitchen, order: kitchen.marks.see_cancel(order),
}
CODES: dict[Press, list[int | str]] = {
    Press.ACCEPT: [20],
    Press.READY: [70],
    Press.HAND_OVER: [90],
    Press.RECALL: [],
    Press.CANCEL: [110],
    Press.FAIL: [120],
    Press.MORE_TIME: ["preparation time"],
    Press.SEE_CANCEL: [],
}


def brought_to(service: Service, state: State) -> Order:
    """Bring an order into a state, with everything told."""
    match state:
        case State.PLACED:
            return service.order(body(1))
        case State.ACCEPTED:
            return service.accepted(body(1))
        case State.READY:
            return service.ready(body(1))
        case State.CLOSED:
            return service.handed_over(body(1))
        case State.CANCELLED:
            order = service.kitchen.cancel(service.order(body(1)).id, "no bread")
            service.undo_time_over()
            service.tell()
            return service.kitchen.order(order.id)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("press", PRESSES)
def test_a_press_does_what_the_table_says_and_nothing_else(
    service: Service, state: State, press: Press
) -> None:
    """A possible tap moves the ticket and tells its code; an impossible one changes nothing."""
    before = brought_to(service, state)
    rows = len([*service.store.journal()])
    if press in EXPECTED[state]:
        after = PRESSES[press](service.kitchen, before.id)
        assert after.state is EXPECTED[state][press]
        assert codes(after) == [*codes(before), *CODES[press]]
        service.undo_time_over()
        assert service.tell() == [("A1", code) for code in CODES[press]]
    else:
        with pytest.raises(NotAllowed):
            PRESSES[press](service.kitchen, before.id)
        assert service.kitchen.order(before.id) == before
        assert len([*service.store.journal()]) == rows
        service.undo_time_over()
        assert service.tell() == []


def test_a_whole_service_is_told_step_by_step(service: Service) -> None:
    """An order that goes its whole way tells 20, 50, 60, 70 and 90, in this order."""
    order = service.order(body(1))
    service.kitchen.accept(order.id)
    service.clock.turn(minutes=1)
    service.kitchen.tick(order.id, 0, done=True)
    service.clock.turn(minutes=1)
    service.kitchen.tick(order.id, 4, done=True)
    service.clock.turn(minutes=1)
    service.kitchen.ready(order.id)
    service.clock.turn(minutes=1)
    service.kitchen.hand_over(order.id)
    service.clock.turn(minutes=1)
    assert [code for _, code in service.tell()] == [20, 50, 60, 70, 90]
    assert service.kitchen.board() == []


def test_ready_recalled_and_ready_again_is_told_twice(service: Service) -> None:
    """The platform hears 70 for each time that the order was ready."""
    order = service.ready(body(1))
    service.kitchen.recall(order.id)
    service.undo_time_over()
    service.kitchen.ready(order.id)
    service.undo_time_over()
    assert service.tell() == [("A1", 70)]
    assert codes(service.kitchen.order(order.id)) == [20, 70, 70]


def test_quick_ready_recall_ready_is_told_twice_in_order(service: Service) -> None:
    """Also when all three taps fall into the undo time, no ready is swallowed."""
    order = service.accepted(body(1))
    service.kitchen.ready(order.id)
    service.kitchen.recall(order.id)
    service.kitchen.ready(order.id)
    service.undo_time_over()
    assert service.tell() == [("A1", 70), ("A1", 70)]


def test_a_recall_goes_back_step_by_step(service: Service) -> None:
    """From hand-over to ready to cooking; further back there is nothing."""
    order = service.handed_over(body(1))
    assert service.kitchen.recall(order.id).state is State.READY
    assert service.kitchen.recall(order.id).state is State.ACCEPTED
    with pytest.raises(NotAllowed):
        service.kitchen.recall(order.id)


async def test_the_platform_hears_who_when_and_why(clock: Clock) -> None:
    """A 20 carries the promised pick-up, a 110 its reason, and both the time of the tap."""
    async with SmallPlatform() as platform:
        service = Service(clock, base_url=platform.url)
        order = service.kitchen.accept(service.order(body(1)).id, added_minutes=10)
        service.kitchen.cancel(order.id, "oven broken")
        service.clock.turn(minutes=1)
        for _ in range(2):
            taken, step = service.take()
            answer = await service.channel.tell(taken, step)
            service.kitchen.telling.told(taken.id, step.id, answer, 1)
        accept, cancel = platform.bodies
        assert accept["pickupTime"] == "2026-03-14T18:40:00Z"
        assert accept["timeStamp"] == "2026-03-14T18:00:00.000000Z"
        assert (accept["status"], accept["reason"]) == (20, "")
        assert (cancel["status"], cancel["reason"]) == (110, "oven broken")
        assert "pickupTime" not in cancel
        await service.channel.close()


async def test_more_time_counts_from_the_moment_of_the_call(clock: Clock) -> None:
    """Five minutes more at 18:00 for 18:30 are 35 minutes then, and 25 for a call at 18:10."""
    async with SmallPlatform() as platform:
        service = Service(clock, base_url=platform.url)
        order = service.accepted(body(1))
        service.clock.at = START
        assert service.kitchen.more_time(order.id, 5).due_at == START + timedelta(minutes=35)
        service.clock.turn(minutes=10)
        taken, step = service.take()
        await service.channel.tell(taken, step)
        assert platform.heard == [(order.content.remote_id, "25 minutes")]
        await service.channel.close()


def test_an_order_without_a_time_is_promised_one(service: Service) -> None:
    """A platform that names no time is told when the courier may come."""
    order = service.kitchen.accept(service.order(without(body(1), "pickupTime")).id)
    assert order.steps[0].details == {"pickup": (START + timedelta(minutes=15)).isoformat()}


def test_an_acceptance_with_more_time_moves_the_promise(service: Service) -> None:
    """Accept plus ten minutes shows the later time on the ticket."""
    order = service.kitchen.accept(service.order(body(1)).id, added_minutes=10)
    assert order.due_at == START + timedelta(minutes=40)
    assert order.standing.added_minutes == 10


def test_an_order_that_is_not_known_cannot_be_pressed(service: Service) -> None:
    """A tap on a ticket that is gone says so."""
    for press in PRESSES.values():
        with pytest.raises(NotAllowed, match="not known"):
            press(service.kitchen, "nobody")
    with pytest.raises(NotAllowed, match="not known"):
        service.kitchen.undo("nobody")
    with pytest.raises(NotAllowed, match="not known"):
        service.kitchen.tick("nobody", 0, done=True)
