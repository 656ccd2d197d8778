"""A mistaken tap is taken back before anybody hears of it, and never afterwards."""

import contextlib
from datetime import timedelta

import pytest

from kds.domain.lifecycle import NotAllowed, Press, State
from tests.conftest import Clock
from tests.kitchen.bodies import COLA, START, body, newer
from tests.kitchen.service import Service, codes


def test_an_acceptance_is_taken_back(service: Service) -> None:
    """The order waits again as if nothing had been pressed, and the platform hears nothing."""
    before = service.order(body(1))
    service.kitchen.accept(before.id)
    after = service.kitchen.undo(before.id)
    assert after.standing == before.standing
    assert after.steps == ()
    service.clock.turn(minutes=5)
    assert service.tell() == []


def test_what_can_be_taken_back_is_said(service: Service) -> None:
    """The cook sees which tap the undo button takes back, and until when."""
    order = service.kitchen.accept(service.order(body(1)).id)
    undo = order.undo_until(service.clock.at)
    assert undo is not None
    assert (undo.press, undo.until) == (Press.ACCEPT, START + timedelta(seconds=3))
    assert order.undo_until(undo.until) is None


def test_accept_and_ready_are_taken_back_one_by_one(service: Service) -> None:
    """Two quick taps are undone one after the other, the last one first."""
    order = service.order(body(1))
    service.kitchen.accept(order.id)
    service.clock.turn(seconds=1)
    service.kitchen.ready(order.id)
    service.clock.turn(seconds=1)
    assert service.kitchen.undo(order.id).state is State.ACCEPTED
    assert codes(service.kitchen.order(order.id)) == [20]
    assert service.kitchen.undo(order.id).state is State.PLACED
    with pytest.raises(NotAllowed):
        service.kitchen.undo(order.id)
    service.clock.turn(minutes=5)
    assert service.tell() == []


def test_the_earlier_tap_is_told_when_only_the_later_is_taken_back(service: Service) -> None:
    """Accept stays when only ready was a mistake."""
    order = service.order(body(1))
    service.kitchen.accept(order.id)
    service.clock.turn(seconds=1)
    service.kitchen.ready(order.id)
    service.kitchen.undo(order.id)
    service.clock.turn(minutes=5)
    assert service.tell() == [("A1", 20)]


@pytest.mark.parametrize("back", [0, -5])
def test_a_clock_that_stands_or_is_set_back_loses_no_tap(service: Service, back: int) -> None:
    """Two taps in one instant, or across a correction of the clock, are two taps for undo too."""
    order = service.order(body(1))
    service.kitchen.accept(order.id)
    service.clock.turn(seconds=back)
    service.kitchen.ready(order.id)
    after = service.kitchen.undo(order.id)
    assert after.state is State.ACCEPTED
    assert codes(after) == [20]
    service.clock.turn(minutes=5)
    assert service.tell() == [("A1", 20)]


def test_after_the_undo_time_it_is_too_late(service: Service) -> None:
    """Three seconds later the tap counts, and the cook reads that it is too late."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.undo_time_over()
    with pytest.raises(NotAllowed, match="too late"):
        service.kitchen.undo(order.id)
    assert service.tell() == [("A1", 20)]


def test_the_last_moment_counts(service: Service) -> None:
    """A tap on undo in the last millisecond takes back what would have been told in the next."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.clock.turn(seconds=2, milliseconds=999)
    assert service.tell() == []
    service.kitchen.undo(order.id)
    service.clock.turn(milliseconds=1)
    assert service.tell() == []


def test_ticks_after_a_press_are_taken_back_with_it(service: Service) -> None:
    """Undoing the acceptance also takes back the item that was ticked off after it."""
    order = service.order(body(1))
    service.kitchen.accept(order.id)
    service.clock.turn(seconds=1)
    service.kitchen.tick(order.id, 0, done=True)
    after = service.kitchen.undo(order.id)
    assert (after.state, after.standing.items_done, after.steps) == (State.PLACED, (), ())
    service.clock.turn(minutes=5)
    assert service.tell() == []


def test_ticks_before_a_press_stay(service: Service) -> None:
    """Undoing ready leaves the items ticked that were ticked before."""
    order = service.accepted(body(1))
    service.kitchen.tick(order.id, 0, done=True)
    service.clock.turn(seconds=1)
    service.kitchen.ready(order.id)
    after = service.kitchen.undo(order.id)
    assert after.standing.items_done == (0,)
    assert codes(after) == [20, 50]


def test_a_step_on_its_way_cannot_be_taken_back(clock: Clock) -> None:
    """While the platform is being told, undo says that it is too late."""
    service = Service(clock)
    order = service.kitchen.accept(service.order(body(1)).id)
    service.undo_time_over()
    taken, step = service.take()
    # The clock is set back, so that only the step on its way stands against the undo.
    service.clock.turn(seconds=-2)
    with pytest.raises(NotAllowed, match="too late"):
        service.kitchen.undo(order.id)
    service.kitchen.telling.release(step.id)
    assert service.kitchen.undo(taken.id).state is State.PLACED


def test_a_step_that_nobody_answered_cannot_be_taken_back(service: Service) -> None:
    """After an attempt without an answer the platform may know, so undo is too late."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.undo_time_over()
    service.put_off(service.clock.at + timedelta(seconds=5))
    service.clock.turn(seconds=-2)
    with pytest.raises(NotAllowed, match="too late"):
        service.kitchen.undo(order.id)


@pytest.mark.parametrize("press", ["cancel", "ready", "more_time", "hand_over", "recall"])
def test_every_press_can_be_taken_back(service: Service, press: str) -> None:
    """Cancel, ready, more time, hand over and recall go back to exactly where they came from."""
    words: dict[str, list[object]] = {"cancel": ["oven broken"], "more_time": [5]}
    way = service.ready if press in ("hand_over", "recall") else service.accepted
    before = way(body(1))
    pressed = getattr(service.kitchen, press)(before.id, *words.get(press, []))
    assert pressed.standing != before.standing
    after = service.kitchen.undo(before.id)
    assert (after.standing, after.steps) == (before.standing, before.steps)


def test_an_undone_order_can_be_pressed_again(service: Service) -> None:
    """After an undo everything is possible as before, and the platform hears only the end."""
    order = service.order(body(1))
    service.kitchen.accept(order.id)
    service.kitchen.undo(order.id)
    service.kitchen.cancel(order.id, "no bread")
    service.undo_time_over()
    assert service.tell() == [("A1", 110)]


def test_what_the_cook_has_seen_stays_seen(service: Service) -> None:
    """Undoing a tap does not bring back a change that the cook has taken note of."""
    order = service.accepted(body(1))
    service.deliver(newer(body(1), note="Gate 5"))
    service.kitchen.ready(order.id)
    service.kitchen.marks.see_change(order.id)
    after = service.kitchen.undo(order.id)
    assert after.standing.change_seen
    assert after.state is State.ACCEPTED


@pytest.mark.parametrize("press", ["cancel", "hand_over"])
def test_an_undo_never_brings_back_an_order_that_changed_in_silence(
    service: Service, press: str
) -> None:
    """An order that changed right after its last tap comes back with words about it, or not."""
    order = service.ready(body(1))
    getattr(service.kitchen, press)(order.id, *(["no bread"] if press == "cancel" else []))
    service.deliver(newer(body(1), items=[COLA]))
    with contextlib.suppress(NotAllowed):
        after = service.kitchen.undo(order.id)
        assert after.changes
        assert not after.standing.change_seen


def test_without_an_undo_time_everything_is_told_at_once(clock: Clock) -> None:
    """A kitchen that wants no undo time tells at once and offers no undo."""
    service = Service(clock, undo_time=timedelta())
    order = service.kitchen.accept(service.order(body(1)).id)
    assert order.undo_until(clock.at) is None
    with pytest.raises(NotAllowed):
        service.kitchen.undo(order.id)
    assert service.tell() == [("A1", 20)]


def test_an_undo_survives_a_restart(clock: Clock, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A tap made before a power cut can be taken back after it, as long as its time lasts."""
    service = Service(clock, tmp_path_factory.mktemp("data") / "orders.db")
    order = service.kitchen.accept(service.order(body(1)).id)
    service.start_again()
    assert service.kitchen.undo(order.id).state is State.PLACED
    service.clock.turn(minutes=5)
    assert service.tell() == []
