"""What stands on the board, until when, and what can be brought back."""

from datetime import timedelta

import pytest

from kds.domain.lifecycle import State
from tests.kitchen.bodies import body, cancelled
from tests.kitchen.service import Service


def shown(service: Service) -> list[str]:
    """Return what people call out for each ticket on the board."""
    return [order.content.display_id for order in service.kitchen.board()]


def test_a_handed_over_order_stays_until_the_platform_knows(service: Service) -> None:
    """The ticket goes when 90 has been heard, not before."""
    order = service.ready(body(1))
    service.kitchen.hand_over(order.id)
    assert shown(service) == ["A1"]
    service.undo_time_over()
    service.put_off(service.clock.at + timedelta(seconds=5))
    assert shown(service) == ["A1"]
    service.clock.turn(seconds=5)
    service.tell()
    assert shown(service) == []


def test_a_cancelled_order_stays_until_the_platform_knows(service: Service) -> None:
    """What the kitchen cancelled stays until 110 has been heard."""
    order = service.accepted(body(1))
    service.kitchen.cancel(order.id, "no bread")
    assert shown(service) == ["A1"]
    service.undo_time_over()
    service.tell()
    assert shown(service) == []


def test_a_refused_step_keeps_a_closed_order_on_the_board(service: Service) -> None:
    """A no of the platform cannot leave the screen before a person has decided."""
    order = service.ready(body(1))
    service.kitchen.hand_over(order.id)
    service.undo_time_over()
    service.refuse()
    assert shown(service) == ["A1"]
    (step,) = (step for step in service.kitchen.order(order.id).steps if step.refused)
    service.kitchen.settle_by_hand(order.id, step.id)
    assert shown(service) == []


def test_a_recalled_order_is_back_on_the_board(service: Service) -> None:
    """An order that is brought back stands where it stood by its age."""
    first = service.handed_over(body(1))
    service.order(body(2))
    assert shown(service) == ["A2"]
    service.kitchen.recall(first.id)
    assert shown(service) == ["A1", "A2"]


def test_the_board_survives_a_restart_of_the_day(service: Service) -> None:
    """Orders stay on the board past midnight and for days, until somebody ends them."""
    service.order(body(1))
    service.accepted(body(2))
    service.clock.turn(days=3)
    assert shown(service) == ["A1", "A2"]


def test_what_was_handed_over_can_be_brought_back_newest_first(service: Service) -> None:
    """The list of what can be recalled starts with what went last."""
    for number in range(3):
        service.handed_over(body(number))
        service.clock.turn(seconds=10)
    service.order(body(7))
    recallable = [order.content.display_id for order in service.kitchen.recallable()]
    assert recallable == ["A2", "A1", "A0"]


@pytest.mark.parametrize(("minutes", "count"), [(0.0, 60), (14.0, 60), (16.0, 50), (600.0, 50)])
def test_what_can_be_brought_back_is_fifty_or_a_quarter_of_an_hour(
    service: Service, minutes: float, count: int
) -> None:
    """Of sixty orders handed over in one minute all are listed for 15 minutes, then fifty."""
    ids = [service.order(body(number)).id for number in range(60)]
    for press in (service.kitchen.accept, service.kitchen.ready, service.kitchen.hand_over):
        for order_id in ids:
            press(order_id)
            service.clock.turn(milliseconds=10)
    service.clock.turn(minutes=minutes)
    recallable = service.kitchen.recallable()
    assert len(recallable) == count
    assert [order.id for order in recallable] == ids[::-1][:count]
    assert {order.state for order in recallable} == {State.CLOSED}


def test_what_cannot_come_back_is_not_offered(service: Service) -> None:
    """An order that the channel cancelled after hand-over is not in the list of recalls."""
    service.handed_over(body(1))
    service.handed_over(body(2))
    service.deliver(cancelled(body(1)))
    assert [order.content.display_id for order in service.kitchen.recallable()] == ["A2"]


def test_the_list_goes_by_the_hand_over_and_not_by_later_answers(service: Service) -> None:
    """An order whose 90 was heard late does not jump to the top of the list."""
    first = service.ready(body(1))
    second = service.ready(body(2))
    service.kitchen.hand_over(first.id)
    service.undo_time_over()
    service.put_off(service.clock.at + timedelta(minutes=5))
    service.kitchen.hand_over(second.id)
    service.clock.turn(minutes=5)
    service.tell()
    service.clock.turn(seconds=1)
    service.deliver(body(1))
    assert [order.id for order in service.kitchen.recallable()] == [second.id, first.id]
