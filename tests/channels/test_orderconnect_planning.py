"""What a press on an Orderconnect order makes us tell, before anything is told."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kds.channels.orderconnect.callbacks import STATES, location_body, state_body
from kds.domain.journey import LEGS, Journey, Leg
from kds.domain.lifecycle import Press
from kds.domain.order import Order
from kds.domain.steps import Step
from kds.domain.whereabouts import Position
from tests.channels.orderconnect_reading import CHANNEL, FULL, NOON, content

ORDER = Order(id="o1", channel="orderconnect", received_at=NOON, content=content(FULL))
ETA = NOON + timedelta(minutes=7)
SAID = {
    "driver": "Ada",
    "phone": "07700 900001",
    "vehicle": "Car",
    "registration": "AB12 CDE",
    "restaurant_eta": ETA.isoformat(),
    "address_eta": "2026-03-14T13:30:00+01:00",
    "reason": "package_not_ready",
    "comment": "Waited long",
    "by": "operation",
}
PLACE = Position(latitude=53.8, longitude=-1.5, at=NOON, speed=8.5, heading=0.0, accuracy=12.5)
WHERE = {"Latitude": 53.8, "Longitude": -1.5, "Speed": 8.5, "Heading": 0.0, "Accuracy": 12.5}
STAMP = {"TimeStampWithUtcOffset": "2026-03-14T12:00:00+00:00"}
ETAS = {
    "EtaAtRestaurant": "2026-03-14T12:07:00+00:00",
    "EtaAtDeliveryAddress": "2026-03-14T12:30:00+00:00",
}
DRIVER = {"DriverName": "Ada", "DriverContactNumber": "07700 900001"}

# Source: JEAPI, deliverystate: every field of every state.
BODIES: dict[Press, dict[str, object]] = {
    Press.ARRIVAL: {
        "bestGuess": "2026-03-14T12:07:00+00:00",
        "estimatedAt": "2026-03-14T12:00:00+00:00",
    },
    Press.ASSIGN: {
        **STAMP,
        **DRIVER,
        **ETAS,
        "VehicleDetails": {"Vehicle": "Car", "VehicleRegistration": "AB12 CDE"},
        "Location": WHERE,
    },
    Press.UNASSIGN: {
        **STAMP,
        **DRIVER,
        **ETAS,
        "Reason": "package_not_ready",
        "Comment": "Waited long",
        "UnassignedBy": "operation",
        "Location": WHERE,
    },
    Press.AT_RESTAURANT: {
        **STAMP,
        "EtaAtDeliveryAddress": "2026-03-14T12:30:00+00:00",
        "Location": WHERE,
    },
    Press.ON_ITS_WAY: {
        **STAMP,
        "EstimatedArrivalTime": "2026-03-14T12:30:00+00:00",
        "Location": WHERE,
    },
    Press.AT_ADDRESS: {**STAMP, "Location": WHERE},
    Press.DELIVERED: {**STAMP, "Location": WHERE},
}


def step(press: Press, order: Order = ORDER, details: dict[str, str] | None = None) -> Step:
    """Return the step that a press asks for."""
    (plan,) = CHANNEL.plan(press, order, NOON, SAID if details is None else details)
    return Step(
        id="s1",
        name=plan.name,
        code=plan.code,
        cause="j1",
        pressed_at=NOON,
        due_at=NOON,
        details=plan.details,
    )


def test_just_eat_hears_of_the_driver_only() -> None:
    """No button pretends that Just Eat hears of the cooking; drivers are followed."""
    able = CHANNEL.capabilities(ORDER)
    assert able.own_drivers
    assert not any((able.accept, able.cancel, able.ready, able.hand_over, able.preparation_time))
    assert able.title == CHANNEL.title == "Just Eat Delivery"


@pytest.mark.parametrize("press", Press)
def test_every_press_of_a_driver_is_planned_and_no_other(press: Press) -> None:
    """What a driver does has a state of its own; what a cook does is told to nobody."""
    plans = CHANNEL.plan(press, ORDER, NOON, SAID)
    wanted = set(LEGS) | {Press.ARRIVAL}
    assert [plan.name for plan in plans] == ([press.value] if press in wanted else [])
    for plan in plans:
        assert json.loads(json.dumps(plan.details)) == plan.details == SAID


@pytest.mark.parametrize("press", Press)
def test_nothing_is_planned_for_an_order_without_id(press: Press) -> None:
    """What Just Eat did not name cannot be told back."""
    nameless = replace(ORDER, content=replace(ORDER.content, remote_id=""))
    assert not CHANNEL.plan(press, nameless, NOON, SAID)


@pytest.mark.parametrize("press", STATES)
def test_a_body_holds_all_that_is_known(press: Press) -> None:
    """Each state has the documented fields, with the time of its press in UTC."""
    assert state_body(step(press), PLACE) == BODIES[press]


@pytest.mark.parametrize("press", set(STATES) - {Press.ARRIVAL})
def test_a_body_without_knowledge_is_its_time(press: Press) -> None:
    """Nothing is made up: without driver, times and place only the time of the press is said."""
    assert state_body(step(press, details={}), None) == STAMP


@pytest.mark.parametrize("said", [{}, {"restaurant_eta": ""}, {"restaurant_eta": "soon"}])
def test_no_arrival_is_told_at_an_unknown_time(said: dict[str, str]) -> None:
    """An estimate without a time is none."""
    assert not CHANNEL.plan(Press.ARRIVAL, ORDER, NOON, said)


def test_times_that_are_none_are_left_out() -> None:
    """A time that cannot be read is not told; the press is told all the same."""
    assert state_body(step(Press.ON_ITS_WAY, details={"address_eta": "soon"}), None) == STAMP


def test_the_journey_says_what_the_press_does_not() -> None:
    """The driver and the times that the order knows already are told with the press."""
    journey = Journey(
        leg=Leg.ASSIGNED,
        driver="Ben",
        phone="1",
        vehicle="Bike",
        own=True,
        restaurant_eta=ETA,
        address_eta=ETA,
    )
    order = replace(ORDER, journey=journey)
    planned = step(Press.ASSIGN, order, {"phone": "2", "restaurant_eta": ""})
    assert state_body(planned, None) == {
        **STAMP,
        "DriverName": "Ben",
        "DriverContactNumber": "2",
        "EtaAtDeliveryAddress": "2026-03-14T12:07:00+00:00",
        "VehicleDetails": {"Vehicle": "Bike"},
    }
    # By the time it is told somebody else may have the order: the press stays what it was.
    assert state_body(planned, None)["DriverName"] == "Ben"


def test_unknown_details_are_not_kept() -> None:
    """Only what Just Eat has a field for is kept with a step."""
    assert step(Press.DELIVERED, details={"driver": "Ada", "mood": "good"}).details == {
        "driver": "Ada"
    }


def test_a_place_without_figures_has_none() -> None:
    """A phone that does not know speed, heading or accuracy makes none up."""
    bare = Position(latitude=1.5, longitude=2.5, at=datetime(2026, 3, 14, 12, 1, tzinfo=UTC))
    assert location_body(ORDER, bare) == {
        "TimeStampWithUtcOffset": "2026-03-14T12:01:00+00:00",
        "Location": {"Latitude": 1.5, "Longitude": 2.5},
    }
    order = replace(ORDER, journey=Journey(restaurant_eta=ETA, address_eta=ETA))
    body = location_body(order, PLACE)
    assert body["EtaAtRestaurant"] == body["EtaAtDeliveryAddress"] == "2026-03-14T12:07:00+00:00"
