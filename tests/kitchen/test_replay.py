"""An order is what its journal says: rebuilt from nothing but its rows, it is the same."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kds.kitchen.replay import rebuild
from tests.kitchen.bodies import COLA, body, cancelled, newer, remote_id, without
from tests.kitchen.service import Service, delivery

Story = Callable[[Service], object]


def whole_life(service: Service) -> None:
    """Tick, promise more time, hand over, recall and hand over again."""
    order = service.accepted(body(1))
    service.kitchen.tick(order.id, 0, done=True)
    service.kitchen.tick(order.id, 4, done=True)
    service.kitchen.tick(order.id, 4, done=False)
    service.kitchen.more_time(order.id, 5)
    service.kitchen.ready(order.id)
    service.kitchen.hand_over(order.id)
    service.undo_time_over()
    service.tell()
    service.kitchen.recall(order.id)
    service.kitchen.hand_over(order.id)


def changes(service: Service) -> None:
    """Change, repeat, come late and be noticed."""
    order = service.accepted(body(1))
    service.deliver(newer(body(1), 60, items=[COLA], note="new"))
    service.deliver(newer(body(1), 30), newer(body(1), 60, items=[COLA], note="new"))
    service.kitchen.marks.see_change(order.id)
    service.deliver(newer(body(1), 90, _id=remote_id(9), courier={"firstName": "Ann"}))


def taken_back(service: Service) -> None:
    """Undo one of two taps, with a tick between."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.clock.turn(seconds=1)
    service.kitchen.tick(order.id, 0, done=True)
    service.clock.turn(seconds=1)
    service.kitchen.ready(order.id)
    service.kitchen.undo(order.id)


def troubles(service: Service) -> None:
    """Put off, refuse, try again, settle."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.undo_time_over()
    service.put_off(service.clock.at + timedelta(seconds=1))
    service.clock.turn(seconds=1)
    step = service.refuse().steps[0]
    service.kitchen.try_again(order.id, step.id)
    service.refuse("500 still no")
    service.kitchen.settle_by_hand(order.id, step.id)


def early_cancellation(service: Service) -> None:
    """Cancel before the order comes, under another id, and take note."""
    order = service.order(cancelled(body(1), _id=remote_id(99)))
    service.deliver(body(1), cancelled(body(1)))
    service.kitchen.marks.see_cancel(order.id)
    service.tell()


def kitchens_own_end(service: Service) -> None:
    """Cancel in the kitchen, and fail what cannot be read."""
    service.kitchen.cancel(service.accepted(body(1)).id, "no bread")
    service.kitchen.fail(service.order(b"\xffnonsense").id, "nobody can read it")
    service.kitchen.accept(service.order(without(body(3), "_id")).id, added_minutes=10)
    service.deliver(body(3))


STORIES: list[Story] = [
    whole_life,
    changes,
    taken_back,
    troubles,
    early_cancellation,
    kitchens_own_end,
]


def same(service: Service) -> bool:
    """Rebuild every order and compare it with the table."""
    rebuilt = rebuild(service.store.journal(), {service.channel.name: service.channel})
    assert rebuilt
    for order_id, order in rebuilt.items():
        assert service.kitchen.order(order_id) == order
    return True


@pytest.mark.parametrize("story", STORIES)
def test_every_story_can_be_rebuilt(service: Service, story: Story) -> None:
    """Whatever happened to an order, its journal alone gives the order as it stands."""
    story(service)
    assert same(service)


def test_what_an_automatic_kitchen_did_can_be_rebuilt(automatic: Service) -> None:
    """The same holds where the program itself presses accept."""
    early_cancellation(automatic)
    automatic.deliver(body(11), body(12), cancelled(body(12)), body(13, items=[]))
    automatic.tell()
    automatic.deliver(newer(body(11), items=[COLA]), newer(body(13)))
    assert same(automatic)


def test_each_order_has_its_own_rows(service: Service) -> None:
    """The journal of one order rebuilds that order without the others."""
    one, two = service.accepted(body(1)), service.accepted(body(2))
    channels = {service.channel.name: service.channel}
    assert rebuild(service.store.journal(one.id), channels) == {one.id: one}
    assert rebuild(service.store.journal(two.id), channels) == {two.id: two}


def test_a_registration_belongs_to_no_order(service: Service) -> None:
    """Rows about the platform itself rebuild nothing."""
    service.kitchen.receive([delivery(service.channel, {"accountId": "a"}, "/deliverect/register")])
    assert rebuild(service.store.journal(), {service.channel.name: service.channel}) == {}
