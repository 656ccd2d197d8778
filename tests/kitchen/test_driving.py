"""Own drivers: who has what, each step of the way, and what the platform hears of it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kds.domain.journey import Leg
from kds.domain.lifecycle import NotAllowed, Press
from kds.domain.whereabouts import FRESH, Driver, Position, Whereabouts, distance_m
from kds.kitchen.replay import rebuild
from tests.conftest import Clock
from tests.kitchen.bodies import body
from tests.kitchen.courier_channel import HERE, THERE, CourierKitchen
from tests.kitchen.service import Service

ANA = Driver(name="Ana", phone="0113 1", vehicle="Bicycle")
BEN = Driver(name="Ben")
STEPS = (Press.AT_RESTAURANT, Press.ON_ITS_WAY, Press.AT_ADDRESS, Press.DELIVERED)


@pytest.fixture
def house(clock: Clock) -> CourierKitchen:
    """A kitchen with the channel of couriers."""
    return CourierKitchen(clock)


def position(house: CourierKitchen, latitude: float = 53.796) -> Position:
    """Return a place on the way, now."""
    return Position(latitude=latitude, longitude=-1.547, at=house.clock.at)


def test_a_whole_way_is_told_in_order(house: CourierKitchen) -> None:
    """From assigned to delivered each step is told once, and the ticket goes when it is there."""
    order = house.order()
    driving = house.kitchen.driving
    driving.assign(order.id, ANA)
    for press in STEPS:
        for _ in range(2):
            driving.advance(order.id, press, driver="Ana")
        house.clock.turn(minutes=4)
    assert house.steps() == [Press.ASSIGN.value, *(press.value for press in STEPS)]
    house.tell_all()
    order = house.known()
    assert (order.state, order.journey.leg) == ("closed", Leg.DELIVERED)
    assert house.kitchen.board() == []


def test_who_comes_is_told(house: CourierKitchen) -> None:
    """The platform hears name, telephone, vehicle and when the driver will be where."""
    order = house.order()
    house.kitchen.whereabouts.seen("Ana", position(house, 53.805))
    order = house.kitchen.driving.assign(order.id, ANA)
    details = order.steps[0].details or {}
    assert (details["driver"], details["phone"], details["vehicle"]) == ("Ana", "0113 1", "Bicycle")
    metres = distance_m(53.805, -1.547, HERE.latitude or 0, HERE.longitude or 0)
    expected = timedelta(hours=metres * 1.3 / 1000 / 20)
    assert order.journey.restaurant_eta == house.clock.at + expected
    assert order.journey.address_eta == house.clock.at + 2 * expected
    assert "latitude" not in str(order.steps)


def test_where_a_driver_is_is_on_no_disk(house: CourierKitchen) -> None:
    """Nothing that is written down says where a driver was."""
    order = house.order()
    house.kitchen.whereabouts.seen("Ana", position(house, 53.80123))
    house.kitchen.driving.assign(order.id, ANA)
    house.kitchen.driving.advance(order.id, Press.AT_RESTAURANT)
    written = "".join(str(row) for row in house.store.journal())
    assert "53.80123" not in written


def test_only_its_driver_moves_an_order(house: CourierKitchen) -> None:
    """A driver cannot press for an order that another one has."""
    order = house.order()
    house.kitchen.driving.assign(order.id, ANA)
    with pytest.raises(NotAllowed, match="not yours"):
        house.kitchen.driving.advance(order.id, Press.AT_RESTAURANT, driver="Ben")
    assert house.known().journey.leg is Leg.ASSIGNED


def test_another_driver_takes_over(house: CourierKitchen) -> None:
    """When an order changes hands, the platform hears who gave it up and who has it now."""
    order = house.order()
    house.kitchen.driving.assign(order.id, ANA)
    house.kitchen.driving.assign(order.id, ANA)
    order = house.kitchen.driving.assign(order.id, BEN)
    told = [(step.name, (step.details or {}).get("driver")) for step in order.steps]
    assert told == [
        (Press.ASSIGN.value, "Ana"),
        (Press.UNASSIGN.value, "Ana"),
        (Press.ASSIGN.value, "Ben"),
    ]
    assert order.journey.driver == "Ben"


def test_a_driver_can_be_taken_off(house: CourierKitchen) -> None:
    """An order without its driver waits for another one; the platform hears why."""
    order = house.order()
    house.kitchen.driving.assign(order.id, ANA)
    order = house.kitchen.driving.unassign(order.id, "package_not_ready", "oven")
    assert order.journey.leg is None
    details = order.steps[-1].details or {}
    assert (details["driver"], details["reason"], details["comment"]) == (
        *("Ana", "package_not_ready", "oven"),
    )


def test_what_has_left_stays_with_its_driver(house: CourierKitchen) -> None:
    """Nobody can be given, or taken off, an order that is on its way."""
    order = house.order()
    driving = house.kitchen.driving
    driving.assign(order.id, ANA)
    driving.advance(order.id, Press.ON_ITS_WAY)
    with pytest.raises(NotAllowed):
        driving.assign(order.id, BEN)
    with pytest.raises(NotAllowed):
        driving.unassign(order.id)


@pytest.mark.parametrize("press", STEPS)
def test_no_step_without_a_driver(house: CourierKitchen, press: Press) -> None:
    """Nothing is told of a way that nobody goes."""
    order = house.order()
    with pytest.raises(NotAllowed, match="assign one"):
        house.kitchen.driving.advance(order.id, press)
    assert house.steps() == []


def test_steps_are_not_skipped(house: CourierKitchen) -> None:
    """An order cannot be delivered that has not left."""
    order = house.order()
    house.kitchen.driving.assign(order.id, ANA)
    for press in (Press.AT_ADDRESS, Press.DELIVERED):
        with pytest.raises(NotAllowed):
            house.kitchen.driving.advance(order.id, press)


@pytest.mark.parametrize("ready", [True, False])
def test_what_has_left_is_not_cooked_any_more(house: CourierKitchen, *, ready: bool) -> None:
    """Food that a driver left with is gone, whatever a cook forgot to press; its ticket stays."""
    order = house.order()
    if ready:
        house.kitchen.ready(order.id)
    house.kitchen.driving.assign(order.id, ANA)
    order = house.kitchen.driving.advance(order.id, Press.ON_ITS_WAY)
    assert (order.state, order.standing.closed_at) == ("closed", house.clock.at)
    house.tell_all()
    assert [o.id for o in house.kitchen.board()] == [order.id]
    assert order.undo_until(house.clock.at) is None


def test_a_driver_sees_his_orders(house: CourierKitchen) -> None:
    """A driver has what was assigned and not delivered, oldest first, and nothing of others."""
    orders = [house.order(f"A{n}") for n in (1, 2, 3)]
    driving = house.kitchen.driving
    for order, driver in zip(orders, (ANA, BEN, ANA), strict=True):
        driving.assign(order.id, driver)
        house.clock.turn(minutes=1)
    assert [o.content.remote_id for o in driving.orders_of("Ana")] == ["A1", "A3"]
    for press in STEPS[1:]:
        driving.advance(orders[0].id, press)
    assert [o.content.remote_id for o in driving.orders_of("Ana")] == ["A3"]


def test_a_cancelled_order_goes_no_further(house: CourierKitchen) -> None:
    """After a cancellation nothing more is told of the way."""
    order = house.order()
    house.kitchen.driving.assign(order.id, ANA)
    house.send({"id": "A1", "kind": "cancellation"})
    with pytest.raises(NotAllowed, match="cancelled"):
        house.kitchen.driving.advance(order.id, Press.AT_RESTAURANT)


def test_other_platforms_have_their_own_drivers(clock: Clock) -> None:
    """An order that the platform delivers cannot be given to a driver of the kitchen."""
    service = Service(clock)
    order = service.accepted(body(1))
    with pytest.raises(NotAllowed, match="own drivers"):
        service.kitchen.driving.assign(order.id, ANA)


def test_an_arrival_can_be_announced(house: CourierKitchen) -> None:
    """Before anybody is assigned the platform hears when somebody will be there."""
    order = house.order()
    there = house.clock.at + timedelta(minutes=7)
    order = house.kitchen.driving.announce(order.id, there)
    assert (order.steps[0].details or {})["restaurant_eta"] == there.isoformat()
    house.kitchen.driving.assign(order.id, ANA)
    with pytest.raises(NotAllowed):
        house.kitchen.driving.announce(order.id, there)


def test_a_journal_with_drivers_rebuilds_its_orders(house: CourierKitchen) -> None:
    """A whole way, with a change of hands, is what its journal says."""
    order = house.order()
    driving = house.kitchen.driving
    driving.announce(order.id, house.clock.at)
    driving.assign(order.id, ANA)
    driving.assign(order.id, BEN)
    house.kitchen.ready(order.id)
    driving.advance(order.id, Press.AT_RESTAURANT)
    driving.advance(order.id, Press.ON_ITS_WAY)
    house.tell_all()
    rebuilt = rebuild(house.store.journal(), house.kitchen.channels)
    assert rebuilt == {order.id: house.known()}


def test_the_newest_position_counts(clock: Clock) -> None:
    """A position that arrives late does not move a driver back, and an old one says nothing."""
    where = Whereabouts()
    now = Position(latitude=1.0, longitude=2.0, at=clock.at)
    assert where.seen("Ana", now)
    assert not where.seen("Ana", replace(now, latitude=9.0, at=clock.at - timedelta(seconds=1)))
    assert where.of("Ana", clock.at) == now
    assert where.of("Ana", clock.at + FRESH + timedelta(seconds=1)) is None
    assert where.of("Ben", clock.at) is None
    where.forget("Ana")
    assert where.of("Ana", clock.at) is None


def test_metres_are_metres() -> None:
    """From the restaurant to the guest it is one kilometre."""
    metres = distance_m(
        *(HERE.latitude or 0, HERE.longitude or 0), *(THERE.latitude or 0, THERE.longitude or 0)
    )
    assert 990 < metres < 1010
