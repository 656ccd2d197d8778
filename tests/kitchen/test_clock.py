"""Somebody sets the clock, or the machine sleeps: ages, waits and undo times stay as they are."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kds.app.timekeeping import Timekeeper
from kds.clock import Clock, first_id, new_id, ticks
from kds.domain.lifecycle import NotAllowed, State
from kds.domain.order import Order
from tests.conftest import Clock as FixedClock
from tests.kit.disk import locked
from tests.kitchen.bodies import body
from tests.kitchen.service import Service

START = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)


class Machine:
    """A machine: a clock that can be set, and time that passes."""

    def __init__(self) -> None:
        self.at, self.tick = START, 50.0
        self.clock = Clock(lambda: self.at, lambda: self.tick)

    def passes(self, seconds: float) -> None:
        """Let time pass."""
        self.at += timedelta(seconds=seconds)
        self.tick += seconds


@pytest.mark.parametrize("seconds", [-3600, -3, 3, 3600, 86400 * 365])
def test_a_clock_that_is_set_is_followed_only_when_the_kitchen_is_ready(seconds: float) -> None:
    """Until then the time goes on as if nothing had happened; then it is the new one."""
    machine = Machine()
    machine.at += timedelta(seconds=seconds)
    machine.passes(10)
    assert machine.clock() == START + timedelta(seconds=10)
    assert machine.clock.jump() == timedelta(seconds=seconds)
    machine.clock.follow(machine.clock.jump())

    assert machine.clock() == machine.at
    assert machine.clock.jump() == timedelta()


def test_small_corrections_never_add_up() -> None:
    """The network's time service moves the clock a little each hour: that is no jump."""
    machine = Machine()
    for _ in range(50):
        machine.passes(60)
        machine.at -= timedelta(seconds=1.5)
        assert machine.clock() == machine.at
        assert not machine.clock.jump()


def test_a_machine_that_slept_was_away() -> None:
    """While a machine sleeps its time goes on: orders wait all the same."""
    machine = Machine()
    machine.passes(3600)

    assert machine.clock() == START + HOUR
    assert not machine.clock.jump()


def test_the_machines_own_ticks_go_on() -> None:
    """Ticks are seconds, and never fewer than before."""
    first, second = ticks(), ticks()

    assert 0 <= second - first < 60


TENS = st.integers(-9000, 9000).map(lambda tens: tens * 10.0)
HAPPENINGS = st.one_of(
    st.tuples(st.just("passes"), st.floats(0, 5000)),
    st.tuples(st.just("set"), TENS),
    st.tuples(st.just("follow"), st.just(0.0)),
)


@given(st.lists(HAPPENINGS))
def test_what_lasted_is_what_passed(happenings: list[tuple[str, float]]) -> None:
    """However the clock is set, what began once has lasted as long as time has passed since."""
    machine, began, passed = Machine(), START, 0.0
    for what, seconds in happenings:
        if what == "passes":
            machine.passes(seconds)
            passed += seconds
        elif what == "set":
            machine.at += timedelta(seconds=seconds)
        else:
            jump = machine.clock.jump()
            machine.clock.follow(jump)
            began += jump  # as the kitchen does with what is on disk
        assert (machine.clock() - began).total_seconds() == pytest.approx(passed, abs=0.01)


def shifted(service: Service, by: timedelta) -> None:
    """Set the clock of a kitchen."""
    service.kitchen.clock_set(by)
    service.clock.at += by


@pytest.mark.parametrize("by", [-HOUR, HOUR])
def test_an_order_keeps_its_age(service: Service, by: timedelta) -> None:
    """Ages of new, cooking and ready orders stay, on disk too; what was promised stays as well."""
    new, cooking, ready = (
        service.order(body(1)),
        service.accepted(body(2)),
        service.ready(body(3)),
    )
    service.clock.turn(minutes=4)
    ages = {o.id: service.clock.at - o.received_at for o in service.kitchen.board()}
    shifted(service, by)
    board = {order.id: order for order in service.kitchen.board()}

    assert {o.id: service.clock.at - o.received_at for o in board.values()} == ages
    assert [board[o.id].content.pickup_at for o in (new, cooking)] == [
        o.content.pickup_at for o in (new, cooking)
    ]
    assert board[ready.id].standing.ready_at == (ready.standing.ready_at or service.clock.at) + by


def test_a_step_goes_out_in_time_although_the_clock_was_set_back(service: Service) -> None:
    """Neither a press that can still be undone nor a later try waits for an hour longer."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.clock.turn(seconds=1)
    shifted(service, -HOUR)
    assert service.tell() == []
    service.clock.turn(seconds=2)
    assert service.tell() == [("A1", 20)]
    service.kitchen.ready(order.id)
    service.undo_time_over()
    service.put_off(service.clock.at + timedelta(seconds=30))
    shifted(service, -HOUR)
    service.clock.turn(seconds=29)
    assert service.tell() == []
    service.clock.turn(seconds=1)

    assert service.tell() == [("A1", 70)]


@pytest.mark.parametrize("by", [-HOUR, HOUR])
def test_undo_is_possible_for_as_long_as_before(service: Service, by: timedelta) -> None:
    """A clock set back gives nobody an hour to undo, one set forward takes no second away."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.clock.turn(seconds=2)
    shifted(service, by)
    assert service.kitchen.undo(order.id).state is State.PLACED
    service.kitchen.accept(order.id)
    shifted(service, by)
    service.clock.turn(seconds=3)
    with pytest.raises(NotAllowed):
        service.kitchen.undo(order.id)


def test_a_press_from_before_a_clock_was_set_back_cannot_be_undone(service: Service) -> None:
    """Also of an order that nobody sees any more, and that was therefore not moved."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.clock.turn(hours=-1)

    assert order.undo_until(service.clock.at) is None


def test_what_is_on_hold_comes_back_in_time(service: Service) -> None:
    """Ten minutes of hold are ten minutes, whatever the clock says."""
    order = service.accepted(body(1))
    service.kitchen.marks.hold(order.id, service.clock.at + timedelta(minutes=10))
    service.clock.turn(minutes=4)
    shifted(service, -HOUR)
    until = service.kitchen.order(order.id).standing.held_until

    assert until == service.clock.at + timedelta(minutes=6)


def test_recall_tells_how_long_ago_it_was(service: Service) -> None:
    """What was handed over is moved too, and stays in the list."""
    service.handed_over(body(1))
    service.clock.turn(minutes=2)
    ago = [_closed(o) - service.clock.at for o in service.kitchen.recallable()]
    shifted(service, -HOUR)

    assert [_closed(o) - service.clock.at for o in service.kitchen.recallable()] == ago


def _closed(order: Order) -> datetime:
    assert order.standing.closed_at
    return order.standing.closed_at


def test_a_channel_was_heard_as_long_ago_as_before(service: Service) -> None:
    """The strip does not call a channel silent because the clock was set."""
    service.order(body(1))
    service.clock.turn(seconds=20)
    shifted(service, HOUR)
    (status,) = service.kitchen.channel_status()

    assert status.last_heard == service.clock.at - timedelta(seconds=20)


def test_setting_the_clock_back_and_right_again_changes_nothing(service: Service) -> None:
    """A mistake that is put right leaves every order as it was."""
    service.ready(body(1))
    service.kitchen.accept(service.order(body(2)).id)
    before = service.kitchen.board()
    shifted(service, -HOUR)
    shifted(service, HOUR)

    assert service.kitchen.board() == before


def test_the_last_sign_is_of_the_new_time(service: Service) -> None:
    """After the clock was set back nothing on disk seems to lie ahead, orders or not."""
    service.kitchen.probe_store()
    service.handed_over(body(1))
    service.clock.turn(hours=2)
    service.kitchen.probe_store()
    shifted(service, -HOUR)

    assert service.store.last_sign() == service.clock.at


@pytest.mark.expects_log("kds.kitchen")
def test_the_time_waits_for_the_disk(clock: FixedClock, tmp_path: Path) -> None:
    """While nothing can be stored the kitchen keeps the old time; then it takes the new one."""
    service, machine, heard = Service(clock, tmp_path / "kds.db"), Machine(), list[timedelta]()
    service.kitchen.now = machine.clock
    keeper = Timekeeper(machine.clock, service.kitchen, heard.append)
    machine.at -= HOUR
    with locked(tmp_path / "kds.db"):
        keeper.follow()
    assert (machine.clock(), heard) == (START, [])
    keeper.follow()
    keeper.follow()

    assert (machine.clock(), heard) == (START - HOUR, [-HOUR])


def test_ids_sort_behind_the_first_of_their_instant() -> None:
    """What came in since an instant can be found by its id."""
    later = START + timedelta(milliseconds=1)

    assert first_id(START) <= new_id(START) < first_id(later) <= new_id(later)
