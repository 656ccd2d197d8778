"""Items are ticked off one by one; the first and the last of them are told."""

import pytest

from kds.domain.lifecycle import NotAllowed
from tests.kitchen.bodies import COLA, body, newer
from tests.kitchen.service import Service, codes

BURGERS_LINE, FRIES_LINE = 0, 4


def test_the_first_tick_is_told_as_preparing(service: Service) -> None:
    """The platform hears 50 when the first item is done, after the undo time, once."""
    order = service.accepted(body(1))
    assert service.kitchen.tick(order.id, BURGERS_LINE, done=True).standing.items_done == (0,)
    assert service.tell() == []
    service.undo_time_over()
    assert service.tell() == [("A1", 50)]


def test_the_last_tick_is_told_as_prepared(service: Service) -> None:
    """The platform hears 60 when every item is done."""
    order = service.accepted(body(1))
    service.kitchen.tick(order.id, BURGERS_LINE, done=True)
    service.kitchen.tick(order.id, FRIES_LINE, done=True)
    service.undo_time_over()
    assert service.tell() == [("A1", 50), ("A1", 60)]


def test_an_order_of_one_item_is_started_and_prepared_at_once(service: Service) -> None:
    """The only item of an order is its first and its last."""
    order = service.accepted(body(1, items=[COLA]))
    service.kitchen.tick(order.id, 0, done=True)
    service.undo_time_over()
    assert service.tell() == [("A1", 50), ("A1", 60)]


def test_a_tick_taken_back_in_time_is_not_told(service: Service) -> None:
    """Nobody hears of a tick that was a mistake."""
    order = service.accepted(body(1))
    service.kitchen.tick(order.id, BURGERS_LINE, done=True)
    after = service.kitchen.tick(order.id, BURGERS_LINE, done=False)
    assert after.standing.items_done == ()
    service.undo_time_over()
    assert service.tell() == []


def test_only_what_is_not_true_any_more_is_taken_back(service: Service) -> None:
    """The last item comes back: the order is started still, but not prepared."""
    order = service.accepted(body(1))
    service.kitchen.tick(order.id, BURGERS_LINE, done=True)
    service.kitchen.tick(order.id, FRIES_LINE, done=True)
    service.kitchen.tick(order.id, FRIES_LINE, done=False)
    service.undo_time_over()
    assert service.tell() == [("A1", 50)]
    service.kitchen.tick(order.id, FRIES_LINE, done=True)
    service.undo_time_over()
    assert service.tell() == [("A1", 60)]


def test_a_step_that_was_told_is_not_told_again(service: Service) -> None:
    """Ticks that go on and off for an hour tell the platform each step once."""
    order = service.accepted(body(1, items=[COLA]))
    for _ in range(5):
        service.kitchen.tick(order.id, 0, done=True)
        service.undo_time_over()
        service.tell()
        service.kitchen.tick(order.id, 0, done=False)
    assert codes(service.kitchen.order(order.id)) == [20, 50, 60]


def test_a_tick_that_is_being_told_stays_told(service: Service) -> None:
    """While the 50 is on its way a tick that is taken back cannot stop it."""
    order = service.accepted(body(1))
    service.kitchen.tick(order.id, BURGERS_LINE, done=True)
    service.undo_time_over()
    service.take()
    after = service.kitchen.tick(order.id, BURGERS_LINE, done=False)
    assert codes(after) == [20, 50]


def test_a_tick_twice_is_one_tick(service: Service) -> None:
    """A second tap on the same item writes nothing and tells nothing."""
    order = service.accepted(body(1))
    service.kitchen.tick(order.id, BURGERS_LINE, done=True)
    rows = len([*service.store.journal()])
    service.kitchen.tick(order.id, BURGERS_LINE, done=True)
    service.kitchen.tick(order.id, FRIES_LINE, done=False)
    assert len([*service.store.journal()]) == rows


@pytest.mark.parametrize("index", [1, 3, 5, -1, 99])
def test_only_items_are_ticked(service: Service, index: int) -> None:
    """A modifier, or a line that is not there, cannot be ticked off."""
    order = service.accepted(body(1))
    with pytest.raises(NotAllowed, match="not on the order"):
        service.kitchen.tick(order.id, index, done=True)


@pytest.mark.parametrize("way", ["order", "ready", "handed_over"])
def test_ticks_belong_to_cooking(service: Service, way: str) -> None:
    """Before acceptance and after ready nothing can be ticked off."""
    order = getattr(service, way)(body(1))
    with pytest.raises(NotAllowed, match="being cooked"):
        service.kitchen.tick(order.id, BURGERS_LINE, done=True)


def test_ticks_stay_through_ready_and_recall(service: Service) -> None:
    """An order that is recalled shows what was done already."""
    order = service.accepted(body(1))
    service.kitchen.tick(order.id, BURGERS_LINE, done=True)
    service.kitchen.ready(order.id)
    assert service.kitchen.recall(order.id).standing.items_done == (0,)


def test_a_ready_order_was_never_said_to_be_less(service: Service) -> None:
    """Ticks that wait are told before the ready that came after them."""
    order = service.accepted(body(1))
    service.kitchen.tick(order.id, BURGERS_LINE, done=True)
    service.clock.turn(seconds=1)
    service.kitchen.ready(order.id)
    service.undo_time_over()
    assert service.tell() == [("A1", 50), ("A1", 70)]


def test_a_change_before_sixty_is_told_takes_it_back(service: Service) -> None:
    """An order that got another item is not said to be prepared before that one is done."""
    order = service.accepted(body(1, items=[COLA]))
    service.kitchen.tick(order.id, 0, done=True)
    service.deliver(newer(body(1, items=[COLA]), items=[COLA, COLA]))
    service.undo_time_over()
    assert ("A1", 60) not in service.tell()
    service.kitchen.tick(order.id, 1, done=True)
    service.undo_time_over()
    assert service.tell() == [("A1", 60)]
