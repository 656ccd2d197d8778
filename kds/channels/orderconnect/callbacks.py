"""What Just Eat hears of drivers and deliveries: the states, and the body of each call.

Source: JEAPI and PAPI, PUT /orders/{orderId}/deliverystate/{state}.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from kds.channels.body import instant
from kds.domain.lifecycle import Press
from kds.domain.order import Order
from kds.domain.steps import Step, StepPlan
from kds.domain.whereabouts import Position

RESTAURANT_ETA, ASSIGNED, UNASSIGNED = "atrestauranteta", "driverassigned", "driverunassigned"
AT_RESTAURANT, ON_ITS_WAY = "atrestaurant", "onitsway"
AT_ADDRESS, DELIVERED = "atdeliveryaddress", "delivered"
LOCATION = "driverlocation"

STATES = {
    Press.ARRIVAL: RESTAURANT_ETA,
    Press.ASSIGN: ASSIGNED,
    Press.UNASSIGN: UNASSIGNED,
    Press.AT_RESTAURANT: AT_RESTAURANT,
    Press.ON_ITS_WAY: ON_ITS_WAY,
    Press.AT_ADDRESS: AT_ADDRESS,
    Press.DELIVERED: DELIVERED,
}

_DETAILS = (
    *("driver", "phone", "vehicle", "registration", "restaurant_eta", "address_eta"),
    *("reason", "comment", "by"),
)
_OF_THE_DRIVER = {"DriverName": "driver", "DriverContactNumber": "phone"}
_OF_THE_VEHICLE = {"Vehicle": "vehicle", "VehicleRegistration": "registration"}
_OF_THE_END = {"Reason": "reason", "Comment": "comment", "UnassignedBy": "by"}
_BOTH_TIMES = {"EtaAtRestaurant": "restaurant_eta", "EtaAtDeliveryAddress": "address_eta"}

# What each state says beside its time and the driver's place, and from which detail: texts, times.
_TEXTS: dict[str, Mapping[str, str]] = {
    ASSIGNED: _OF_THE_DRIVER,
    UNASSIGNED: {**_OF_THE_DRIVER, **_OF_THE_END},
}
_TIMES: dict[str, Mapping[str, str]] = {
    ASSIGNED: _BOTH_TIMES,
    UNASSIGNED: _BOTH_TIMES,
    AT_RESTAURANT: {"EtaAtDeliveryAddress": "address_eta"},
    ON_ITS_WAY: {"EstimatedArrivalTime": "address_eta"},
}


def plans(press: Press, order: Order, details: Mapping[str, str]) -> tuple[StepPlan, ...]:
    """Return what is told for a press: all that is known of the driver by then, as plain text.

    Nothing for an order without the id that calls go to, and no arrival at an unknown time.
    """
    state = STATES.get(press)
    if state is None or not order.content.remote_id:
        return ()
    known = {**_journey_details(order), **details}
    said = {name: known[name] for name in _DETAILS if known.get(name)}
    if state == RESTAURANT_ETA and instant(said.get("restaurant_eta")) is None:
        return ()
    return (StepPlan(name=press.value, code=state, details=said or None),)


def _journey_details(order: Order) -> dict[str, str]:
    journey = order.journey
    times = {"restaurant_eta": journey.restaurant_eta, "address_eta": journey.address_eta}
    return {
        "driver": journey.driver,
        "phone": journey.phone,
        "vehicle": journey.vehicle,
        "registration": journey.registration,
        **{name: written(at) for name, at in times.items() if at},
    }


def state_body(step: Step, position: Position | None) -> dict[str, object]:
    """Return the body of a state's call; what is not known is left out, never made up."""
    details = step.details or {}
    state, pressed_at = str(step.code), written(step.pressed_at)
    if state == RESTAURANT_ETA:
        return {**_times({"bestGuess": "restaurant_eta"}, details), "estimatedAt": pressed_at}
    vehicle = _texts(_OF_THE_VEHICLE, details) if state == ASSIGNED else {}
    return {
        "TimeStampWithUtcOffset": pressed_at,
        **_texts(_TEXTS.get(state, {}), details),
        **_times(_TIMES.get(state, {}), details),
        **({"VehicleDetails": vehicle} if vehicle else {}),
        **({"Location": _location(position)} if position else {}),
    }


def location_body(order: Order, position: Position) -> dict[str, object]:
    """Return the body of a call that says where the driver of an order is."""
    times = {
        "EtaAtRestaurant": order.journey.restaurant_eta,
        "EtaAtDeliveryAddress": order.journey.address_eta,
    }
    return {
        "TimeStampWithUtcOffset": written(position.at),
        **{name: written(at) for name, at in times.items() if at},
        "Location": _location(position),
    }


def written(at: datetime) -> str:
    """Write an instant as Just Eat wants it: UTC, with the offset +00:00."""
    return at.astimezone(UTC).isoformat()


def _texts(names: Mapping[str, str], details: Mapping[str, str]) -> dict[str, object]:
    return {theirs: details[ours] for theirs, ours in names.items() if details.get(ours)}


def _times(names: Mapping[str, str], details: Mapping[str, str]) -> dict[str, object]:
    return {
        theirs: written(at) for theirs, ours in names.items() if (at := instant(details.get(ours)))
    }


def _location(position: Position) -> dict[str, object]:
    more = {
        "Speed": position.speed,
        "Heading": position.heading,
        "Accuracy": position.accuracy,
    }
    return {
        "Latitude": position.latitude,
        "Longitude": position.longitude,
        **{name: value for name, value in more.items() if value is not None},
    }
