"""Automatic acceptance: at once, told once, and only where somebody could say yes."""

import pytest

from kds.domain.lifecycle import NotAllowed, State
from tests.conftest import Clock
from tests.kitchen.bodies import COLA, body, cancelled, newer, without
from tests.kitchen.service import Service, codes


def test_an_order_is_accepted_as_it_comes(automatic: Service) -> None:
    """The cook finds the order accepted, and the platform hears 20 without any undo time."""
    order = automatic.order(body(1))
    assert order.state is State.ACCEPTED
    assert order.standing.accepted_at == automatic.clock.at
    assert automatic.tell() == [("A1", 20)]


def test_a_manual_kitchen_accepts_nothing_by_itself(service: Service) -> None:
    """Without the setting an order waits for a tap."""
    assert service.order(body(1)).state is State.PLACED
    assert service.tell() == []


def test_the_platform_hears_it_after_its_own_answer(automatic: Service) -> None:
    """The 20 does not overtake the answer to the order's own delivery."""
    (receipt,) = automatic.deliver(body(1), answered=False)
    assert automatic.tell() == []
    assert receipt.order_id is not None
    automatic.kitchen.telling.answered(receipt.order_id)
    assert automatic.tell() == [("A1", 20)]


def test_it_is_no_press_that_can_be_undone(automatic: Service) -> None:
    """Nobody can take back what the program did and the platform was told at once."""
    order = automatic.order(body(1))
    with pytest.raises(NotAllowed):
        automatic.kitchen.undo(order.id)


def test_a_repeat_is_not_accepted_again(automatic: Service) -> None:
    """Fifty deliveries of one order are accepted once."""
    automatic.deliver(*[body(1)] * 50)
    automatic.deliver(body(1))
    assert automatic.tell() == [("A1", 20)]


def test_a_change_is_not_accepted_again(automatic: Service) -> None:
    """A new version of an accepted order is told nothing."""
    order = automatic.order(body(1))
    automatic.deliver(newer(body(1), items=[COLA]))
    assert automatic.tell() == [("A1", 20)]
    assert codes(automatic.kitchen.order(order.id)) == [20]


@pytest.mark.parametrize(
    "odd",
    [body(1, items=[]), without(body(1), "_id"), b"nonsense"],
    ids=["no items", "no id", "no JSON"],
)
def test_what_needs_a_person_waits_for_one(
    automatic: Service, odd: dict[str, object] | bytes
) -> None:
    """An order that nobody can read is not accepted unread."""
    order = automatic.order(odd)
    assert order.state is State.PLACED
    assert automatic.tell() == []
    assert automatic.kitchen.accept(order.id).state is State.ACCEPTED


def test_a_cancellation_in_the_same_group_is_told_after_it(automatic: Service) -> None:
    """Order and cancellation that came together are told 20, then 110."""
    automatic.deliver(body(1), cancelled(body(1)))
    assert automatic.tell() == [("A1", 20), ("A1", 110)]


def test_the_journal_says_that_nobody_pressed(automatic: Service) -> None:
    """A manager can tell an automatic acceptance from a tap."""
    automatic.order(body(1))
    press = [*automatic.store.journal()][-1]
    assert press.data["press"] == "accept"
    assert press.data["details"] == {"by": "auto"}


def test_the_printed_code_goes_to_channels_that_want_it(clock: Clock) -> None:
    """Thuisbezorgd hears 20 and then 40, as its support telephones otherwise."""
    service = Service(clock, accept="auto")
    service.deliver(body(1, channel=102), body(2, channel=2))
    assert sorted(service.tell()) == [("A1", 20), ("A1", 40), ("A2", 20)]


def test_codes_are_a_setting(clock: Clock) -> None:
    """A kitchen that wants several codes for a tap, or none, gets what it set."""
    service = Service(clock, accept="auto", codes={"accept": [10, 20], "ready": []})
    order = service.order(body(1))
    service.kitchen.ready(order.id)
    service.undo_time_over()
    assert service.tell() == [("A1", 10), ("A1", 20)]
    assert service.kitchen.order(order.id).state is State.READY


@pytest.mark.parametrize("status", [110, 120, 90])
def test_what_the_platform_calls_ended_is_not_accepted_by_itself(clock: Clock, status: int) -> None:
    """A new order with a status that means its end waits for a person, who reads that status."""
    service = Service(clock, accept="auto")
    order = service.order(body(1, status=status))
    assert order.state is State.PLACED
    assert order.content.platform_status.startswith(str(status))
    assert service.tell() == []


def test_a_line_without_a_name_is_not_accepted_by_itself(clock: Clock) -> None:
    """Nobody promises to cook a line that says nothing: a person looks at it first."""
    service = Service(clock, accept="auto")
    order = service.order(body(1, items=[{"quantity": 1}]))
    assert order.attention
    assert order.state is State.PLACED
