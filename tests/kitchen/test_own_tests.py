"""Test orders that the program sends to itself: on the board, heard by nobody, counted nowhere."""

from datetime import timedelta

import pytest

from kds.domain.lifecycle import State
from kds.domain.own_test import MARK, REASON, is_own_test, is_test
from kds.domain.summary import summary_of
from kds.kitchen.replay import rebuild
from kds.ui.controls import Action, controls
from tests.kitchen.bodies import Json, body
from tests.kitchen.service import Service


def own(number: int = 1, **more: object) -> Json:
    """Return the body of a test order of our own."""
    return {**body(number), "_id": f"{MARK}{number}", "testOrder": False, **more}


def test_it_is_told_to_nobody(service: Service) -> None:
    """Whatever a cook presses and ticks on it, there is nothing for the outbox."""
    kitchen, order = service.kitchen, service.order(own())
    kitchen.accept(order.id, 5)
    kitchen.tick(order.id, 0, done=True)
    kitchen.ready(order.id)
    kitchen.hand_over(order.id)
    assert kitchen.order(order.id).steps == ()
    assert kitchen.waiting_steps() == 0


def test_the_channel_does_not_count_as_heard(service: Service) -> None:
    """A silent platform stays silent on the strip, whatever is sent to ourselves."""
    service.order(own())
    assert service.kitchen.telling.last_heard == {}
    service.order(body(2))
    assert service.kitchen.telling.last_heard


def test_it_counts_in_no_figure(service: Service, automatic: Service) -> None:
    """Reports leave it out, as do the orders an hour that silence is judged by."""
    order = service.order(own())
    assert summary_of(order).test
    assert not summary_of(service.order(body(2))).test
    at = service.clock.at
    counted = service.store.arrivals(at - timedelta(hours=1), at + timedelta(hours=1))
    assert sum(count for _, _, count in counted) == 1
    assert automatic.order(own()).steps == ()


def test_one_tap_takes_it_off(service: Service) -> None:
    """It has one button, in every state, and that needs no reason and no second tap."""
    kitchen, order = service.kitchen, service.order(own())
    for shown in (order, kitchen.accept(order.id), kitchen.ready(order.id)):
        rows = controls(shown, kitchen.capabilities(shown), service.clock.at)
        assert [[button.action for button in row] for row in rows] == [[Action.END_TEST]]
    kitchen.cancel(order.id, REASON)
    assert kitchen.board() == []
    assert kitchen.order(order.id).state is State.CANCELLED


def test_it_is_rebuilt_from_its_journal(service: Service) -> None:
    """A test order is what its journal says, like any other."""
    order = service.order(own())
    service.kitchen.cancel(order.id, REASON)
    rebuilt = rebuild(service.store.journal(), {service.channel.name: service.channel})
    assert rebuilt == {order.id: service.kitchen.order(order.id)}


@pytest.mark.parametrize("remote_id", ["", "kds", MARK.upper() + "1", f"x{MARK}", "65f0"])
def test_platforms_orders_are_none(service: Service, remote_id: str) -> None:
    """No platform's order is taken for one of ours."""
    content = service.order({**body(1), "_id": remote_id}).content
    assert not is_own_test(content)
    assert is_test(content) == content.test
