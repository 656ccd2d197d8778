"""Orders that are taken or refused in the answer to their arrival."""

import pytest

from kds.kitchen import Outcome
from tests.conftest import Clock
from tests.kitchen.courier_channel import CourierKitchen


def codes(kitchen: CourierKitchen, value: object) -> list[str]:
    """Send a request; return the code of each refusal, "" for what was taken."""
    return [r.refusal.code if r.refusal else "" for r in kitchen.send(value)]


def test_a_refused_order_is_kept_but_not_on_the_board(clock: Clock) -> None:
    """A cook does not see an order that was refused; a manager finds it and why in the journal."""
    house = CourierKitchen(clock, most=1)
    heard = []
    house.kitchen.noticed = lambda delivery, receipt: heard.append((delivery, receipt))
    house.order("A1")
    (receipt,) = house.send({"id": "A2"})
    assert (receipt.outcome, receipt.order_id) == (Outcome.REFUSED, None)
    assert [order.content.remote_id for order in house.kitchen.board()] == ["A1"]
    row = list(house.store.journal())[-1]
    assert row.data["refused"] == {"code": "too_busy", "message": "There is no driver left."}
    assert row.data["remote_id"] == "A2"
    assert row.body == b'{"id": "A2"}'
    assert [receipt.refusal.code for _, receipt in heard if receipt.refusal] == ["too_busy"]


def test_a_refused_order_may_come_again(clock: Clock) -> None:
    """An order that was refused for want of drivers is taken when one is free again."""
    house = CourierKitchen(clock, most=1)
    order = house.order("A1")
    assert codes(house, {"id": "A2"}) == ["too_busy"]
    house.kitchen.ready(order.id)
    house.kitchen.hand_over(order.id)
    assert codes(house, {"id": "A2"}) == [""]


def test_a_repeat_is_refused_once_its_answer_went_out(clock: Clock) -> None:
    """A platform that heard our yes and asks again reads that we have it; no second ticket."""
    house = CourierKitchen(clock)
    house.order("A1")
    assert codes(house, {"id": "A1", "accepted_by": "our rules"}) == ["duplicate"]
    assert len(house.kitchen.board()) == 1


def test_a_repeat_is_answered_like_the_first_when_that_was_lost(clock: Clock) -> None:
    """A platform that never got our yes gets it when it asks again, however busy we are by now."""
    house = CourierKitchen(clock, most=1)
    value = {"id": "A1", "accepted_by": "our rules"}
    house.send(value, heard=False)
    assert codes(house, value) == [""]
    assert codes(house, value) == ["duplicate"]
    assert len(house.kitchen.board()) == 1


def test_several_orders_are_all_taken(clock: Clock) -> None:
    """Two orders in one request are two tickets."""
    house = CourierKitchen(clock)
    value = [{"id": "A1", "accepted_by": "us"}, {"id": "A2", "accepted_by": "us"}]
    assert codes(house, value) == ["", ""]
    assert [o.content.remote_id for o in house.kitchen.board()] == ["A1", "A2"]


def test_of_several_orders_all_are_refused_or_none(clock: Clock) -> None:
    """One answer cannot accept one order and refuse another: then neither becomes a ticket."""
    house = CourierKitchen(clock, most=1)
    house.order("A1")
    assert codes(house, [{"id": "A2"}, {"id": "A3"}]) == ["too_busy", "too_busy"]
    assert len(house.kitchen.board()) == 1


@pytest.mark.parametrize("known_first", [True, False])
def test_a_new_order_beside_a_repeated_one_is_taken(clock: Clock, *, known_first: bool) -> None:
    """A repeat beside a new order refuses nothing: the yes is true of both."""
    house = CourierKitchen(clock)
    known, new = {"id": "A1", "accepted_by": "us"}, {"id": "A2", "accepted_by": "us"}
    house.send([known, {"id": "A0", "accepted_by": "us"}])
    assert codes(house, [known, new] if known_first else [new, known]) == ["", ""]
    assert len(house.kitchen.board()) == 3


def test_who_accepted_it_is_known(clock: Clock) -> None:
    """A ticket that came accepted says by whom, and the platform is not told what it knows."""
    house = CourierKitchen(clock)
    order = house.order("A1")
    assert (order.state, order.standing.accepted_by) == ("accepted", "our rules")
    assert order.steps == ()
    assert order.undos == ()


def test_what_an_arrival_asks_for_is_told_once(clock: Clock) -> None:
    """Each thing that a request wants told back is told once, however often it comes."""
    house = CourierKitchen(clock)
    value = {"id": "A1", "accepted_by": "us", "steps": ["here", "there"]}
    house.send(value, heard=False)
    house.send(value, heard=False)
    assert [step.code for step in house.known().steps] == ["here", "there"]
