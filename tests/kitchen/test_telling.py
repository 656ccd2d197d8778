"""Steps on their way: their order, what is refused, what is put off, what has to wait."""

from datetime import timedelta

import pytest

from kds.channels.channel import Refused, Told
from kds.domain.journal import Kind
from kds.domain.lifecycle import NotAllowed
from kds.domain.steps import StepState
from kds.kitchen import Kitchen
from tests.conftest import Clock
from tests.kitchen.bodies import body
from tests.kitchen.service import YES, Service, codes


def refused_accept(service: Service) -> str:
    """Let an order's acceptance be refused; return its id."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.undo_time_over()
    service.refuse("400 no such order")
    return order.id


def test_what_was_told_is_known_to_the_second(service: Service) -> None:
    """A ticket says when the platform heard and how long it took to answer."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.clock.turn(seconds=4)
    service.tell()
    (step,) = service.kitchen.order(order.id).steps
    assert (step.state, step.told_at, step.took_ms) == (StepState.TOLD, service.clock.at, 12)
    assert service.kitchen.waiting_steps() == 0


def test_a_refused_step_is_shown_with_its_reason(service: Service) -> None:
    """The platform's no stays on the ticket, in its own words, until a person decides."""
    order = service.kitchen.order(refused_accept(service))
    assert order.refused_step is not None
    assert order.refused_step.problem == "400 no such order"
    service.clock.turn(hours=1)
    assert service.tell() == []


def test_a_refused_step_is_told_again_when_a_person_wants_it(service: Service) -> None:
    """Try again tells the same step once more, at once."""
    order_id = refused_accept(service)
    step = service.kitchen.order(order_id).steps[0]
    after = service.kitchen.try_again(order_id, step.id)
    assert after.refused_step is None
    assert service.tell() == [("A1", 20)]
    assert service.kitchen.order(order_id).steps[0].attempts == 2


def test_a_refused_step_can_be_settled_by_hand(service: Service) -> None:
    """Who telephoned the platform takes the step off the list; it is not told."""
    order_id = refused_accept(service)
    step = service.kitchen.order(order_id).steps[0]
    after = service.kitchen.settle_by_hand(order_id, step.id)
    assert after.steps[0].state is StepState.SETTLED_BY_HAND
    assert after.refused_step is None
    service.clock.turn(hours=1)
    assert service.tell() == []


@pytest.mark.parametrize("decide", [Kitchen.try_again, Kitchen.settle_by_hand])
def test_only_what_was_refused_is_decided_on(service: Service, decide: object) -> None:
    """A second tap, or one on a step that was told, says that it is settled already."""
    assert callable(decide)
    order_id = refused_accept(service)
    step = service.kitchen.order(order_id).steps[0]
    decide(service.kitchen, order_id, step.id)
    with pytest.raises(NotAllowed, match="settled already"):
        decide(service.kitchen, order_id, step.id)
    with pytest.raises(NotAllowed, match="settled already"):
        decide(service.kitchen, order_id, "nobody")


def test_a_refused_step_does_not_hold_up_the_next(service: Service) -> None:
    """A refused acceptance waits for a person, while ready is told."""
    order_id = refused_accept(service)
    service.kitchen.ready(order_id)
    service.undo_time_over()
    assert service.tell() == [("A1", 70)]


def test_what_is_told_again_goes_before_what_was_pressed_later(service: Service) -> None:
    """Ready never overtakes accept, also not an accept that is tried again while ready waits."""
    order_id = refused_accept(service)
    service.kitchen.ready(order_id)
    step = service.kitchen.order(order_id).steps[0]
    service.kitchen.try_again(order_id, step.id)
    service.undo_time_over()
    assert service.tell() == [("A1", 20), ("A1", 70)]


def test_what_is_told_again_waits_for_a_call_that_is_on_its_way(service: Service) -> None:
    """One order is told one thing at a time, also when an earlier step comes back to the queue."""
    order_id = refused_accept(service)
    service.kitchen.ready(order_id)
    service.undo_time_over()
    _, ready = service.take()
    step = service.kitchen.order(order_id).steps[0]
    service.kitchen.try_again(order_id, step.id)
    assert service.kitchen.telling.due(8) == []
    service.kitchen.telling.told(order_id, ready.id, YES, 1)
    assert service.tell() == [("A1", 20)]


def test_an_unanswered_step_holds_back_the_later_ones_of_its_order(service: Service) -> None:
    """While accept is tried again ready waits; another order's ready does not."""
    other = service.accepted(body(2))
    one = service.kitchen.accept(service.order(body(1)).id)
    service.undo_time_over()
    service.put_off(service.clock.at + timedelta(minutes=1), "no answer")
    service.kitchen.ready(one.id)
    service.kitchen.ready(other.id)
    service.undo_time_over()
    assert service.tell() == [("A2", 70)]
    service.clock.turn(minutes=1)
    assert service.tell() == [("A1", 20), ("A1", 70)]


def test_a_put_off_step_says_why(service: Service) -> None:
    """The ticket says that the platform cannot be reached, and when it is tried again."""
    service.kitchen.accept(service.order(body(1)).id)
    service.undo_time_over()
    again_at = service.clock.at + timedelta(seconds=5)
    order = service.put_off(again_at, "no answer")
    (step,) = order.steps
    assert (step.waiting, step.problem, step.attempts) == (True, "no answer", 1)
    assert step.not_before == again_at
    assert service.store.next_due(service.clock.at) == again_at


def test_a_step_on_its_way_is_not_offered_twice(service: Service) -> None:
    """No step is told twice at the same time, and the next one of its order waits for it."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.kitchen.ready(order.id)
    service.undo_time_over()
    _, step = service.take()
    assert service.kitchen.telling.due(8) == []
    service.kitchen.telling.told(order.id, step.id, YES, 1)
    assert [code for _, code in service.tell()] == [70]


def test_a_step_that_was_given_back_is_offered_again(service: Service) -> None:
    """A step that was taken when the program stopped is told by the next one."""
    service.kitchen.accept(service.order(body(1)).id)
    service.undo_time_over()
    _, step = service.take()
    service.kitchen.telling.release(step.id)
    assert service.tell() == [("A1", 20)]


def test_a_step_that_was_undone_meanwhile_is_not_taken(service: Service) -> None:
    """What was taken back between looking and taking is not told."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.undo_time_over()
    (due,) = service.kitchen.telling.due(8)
    service.clock.turn(seconds=-2)
    service.kitchen.undo(order.id)
    assert service.kitchen.telling.take(due) is None


def test_steps_wait_for_the_answer_to_the_orders_own_delivery(service: Service) -> None:
    """While any delivery of an order is unanswered nothing of it is told; others are."""
    one, other = service.accepted(body(1)), service.accepted(body(2))
    service.deliver(body(1), body(1), answered=False)
    service.kitchen.ready(one.id)
    service.kitchen.ready(other.id)
    service.undo_time_over()
    assert service.tell() == [("A2", 70)]
    service.kitchen.telling.answered(one.id)
    assert service.tell() == []
    service.kitchen.telling.answered(one.id)
    assert service.tell() == [("A1", 70)]


def test_many_held_back_orders_do_not_hide_a_free_one(service: Service) -> None:
    """However many orders wait for their answers, the one that may go is found."""
    for number in range(10):
        service.kitchen.accept(service.order(body(number)).id)
        service.clock.turn(seconds=1)
    service.deliver(*[body(number) for number in range(9)], answered=False)
    service.undo_time_over()
    assert [due.order_id for due in service.kitchen.telling.due(1)] == [
        service.kitchen.board()[9].id
    ]


def test_the_outbox_is_woken_when_an_answer_has_gone_out(clock: Clock) -> None:
    """Nothing waits longer than for the last answer about its order."""
    woken: list[str] = []
    service = Service(clock, accept="auto")
    service.kitchen.telling.freed = lambda: woken.append("now")
    (receipt, _) = service.deliver(body(1), body(1), answered=False)
    assert receipt.order_id is not None
    assert service.kitchen.telling.due(5) == []
    service.kitchen.telling.answered(receipt.order_id)
    assert woken == []
    service.kitchen.telling.answered(receipt.order_id)
    assert woken == ["now"]


def test_a_channel_that_is_switched_off_keeps_its_steps(service: Service) -> None:
    """Steps of a channel that is off wait on the board, and are told when it is on again."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.undo_time_over()
    off = Kitchen(service.store, {}, service.clock)
    assert off.telling.due(8) == []
    assert off.waiting_steps() == 1
    assert off.capabilities(order).title == "deliverect (off)"
    assert not off.capabilities(order).accept
    assert [ticket.id for ticket in off.board()] == [order.id]
    assert off.channel_status() == []
    assert service.tell() == [("A1", 20)]


def test_a_press_on_a_channel_that_is_off_is_nothing_to_tell(service: Service) -> None:
    """An order of a channel that is off can be finished in the kitchen; nobody hears of it."""
    order = service.accepted(body(1))
    off = Kitchen(service.store, {}, service.clock)
    off.ready(order.id)
    off.hand_over(order.id)
    assert codes(off.order(order.id)) == [20]
    assert off.board() == []


def test_the_journal_keeps_each_attempt_with_its_answer(service: Service) -> None:
    """A manager reads what the platform answered, cut to a length that can be read."""
    service.kitchen.accept(service.order(body(1)).id)
    service.undo_time_over()
    service.put_off(service.clock.at, "no answer")
    order, step = service.take()
    long = Told(status=200, body="<html>" * 1000)
    service.kitchen.telling.told(order.id, step.id, long, 7)
    attempts = [row for row in service.store.journal() if row.kind is Kind.ATTEMPT]
    assert [row.data["outcome"] for row in attempts] == ["put off", "told"]
    assert attempts[0].data["problem"] == "no answer"
    assert attempts[1].data["status"] == 200
    assert len(str(attempts[1].data["answer"])) == 500


def test_when_a_channel_was_heard_of(service: Service) -> None:
    """The header shows when the platform last sent or answered something; silence stays silence."""
    (status,) = service.kitchen.channel_status()
    assert (status.name, status.title, status.last_heard) == ("deliverect", "Deliverect", None)
    order = service.kitchen.accept(service.order(body(1)).id)
    came = service.clock.at
    assert service.kitchen.channel_status()[0].last_heard == came
    service.undo_time_over()
    service.put_off(service.clock.at, "no answer")
    assert service.kitchen.channel_status()[0].last_heard == came
    _, step = service.take()
    no = Refused("400", status=400)
    service.kitchen.telling.refused(order.id, step.id, no, 1)
    assert service.kitchen.channel_status()[0].last_heard == service.clock.at


def test_a_taken_step_that_a_power_cut_forgot_is_told_again(
    clock: Clock, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A step whose answer was lost with the program is told once more after the restart."""
    service = Service(clock, tmp_path_factory.mktemp("data") / "orders.db")
    service.kitchen.accept(service.order(body(1)).id)
    service.undo_time_over()
    service.take()
    service.start_again()
    assert service.tell() == [("A1", 20)]
