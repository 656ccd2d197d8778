"""What a call about a delivery must look like, which may follow which, and the record of one.

Source: JEAPI and PAPI, PUT /orders/{orderId}/deliverystate/{state}.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

ETA, ASSIGNED, UNASSIGNED = "atrestauranteta", "driverassigned", "driverunassigned"
AT_RESTAURANT, ON_ITS_WAY = "atrestaurant", "onitsway"
AT_ADDRESS, DELIVERED, LOCATION = "atdeliveryaddress", "delivered", "driverlocation"

# Which state may follow which; "" is an order that nobody delivers yet. An estimate and a place
# change no state.
FOLLOWS: Mapping[str, frozenset[str]] = {
    ASSIGNED: frozenset({"", ASSIGNED, AT_RESTAURANT}),
    UNASSIGNED: frozenset({ASSIGNED, AT_RESTAURANT}),
    AT_RESTAURANT: frozenset({ASSIGNED}),
    ON_ITS_WAY: frozenset({ASSIGNED, AT_RESTAURANT}),
    AT_ADDRESS: frozenset({ON_ITS_WAY}),
    DELIVERED: frozenset({AT_ADDRESS}),
    ETA: frozenset({"", ASSIGNED}),
    LOCATION: frozenset({ASSIGNED, AT_RESTAURANT, ON_ITS_WAY, AT_ADDRESS}),
}

_Check = Callable[[object], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardState:
    """One state that took effect, even if its answer was lost. `sequence` is that of its call."""

    order_id: str
    state: str
    body: Mapping[str, Any]
    at: datetime
    sequence: int

    @property
    def time(self) -> object:
        """When it happened, as the call says."""
        return self.body.get("TimeStampWithUtcOffset") or self.body.get("estimatedAt")


def state_complaint(state: str, body: object) -> str:
    """Say what is wrong with a body for `state`, or "" when it is as documented."""
    if not isinstance(body, dict):
        return "the body is no JSON object"
    known = _FIELDS[state]
    for name, value in body.items():
        if name not in known:
            return f"{name} is no field of {state}"
        if not known[name](value):
            return f"{name} {value!r} is not as documented"
    missing = [name for name in _REQUIRED[state] if name not in body]
    return f"{missing[0]} is missing" if missing else ""


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _is_time(value: object) -> bool:
    """Say whether it is a time with its offset."""
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_location(value: object) -> bool:
    names = {"Latitude", "Longitude", "Speed", "Heading", "Accuracy"}
    return (
        isinstance(value, dict)
        and {"Latitude", "Longitude"} <= set(value) <= names
        and all(map(_is_number, value.values()))
        and abs(value["Latitude"]) <= 90  # noqa: PLR2004 - degrees
        and abs(value["Longitude"]) <= 180  # noqa: PLR2004 - degrees
    )


def _is_vehicle(value: object) -> bool:
    return (
        isinstance(value, dict)
        and set(value) <= {"Vehicle", "VehicleRegistration"}
        and all(map(_is_text, value.values()))
    )


_TIME_AND_PLACE: Mapping[str, _Check] = {
    "TimeStampWithUtcOffset": _is_time,
    "Location": _is_location,
}
_BOTH_ETAS: Mapping[str, _Check] = {"EtaAtRestaurant": _is_time, "EtaAtDeliveryAddress": _is_time}
_DRIVER: Mapping[str, _Check] = {"DriverName": _is_text, "DriverContactNumber": _is_text}

_FIELDS: Mapping[str, Mapping[str, _Check]] = {
    ETA: {"bestGuess": _is_time, "estimatedAt": _is_time},
    ASSIGNED: {**_TIME_AND_PLACE, **_BOTH_ETAS, **_DRIVER, "VehicleDetails": _is_vehicle},
    UNASSIGNED: {
        **_TIME_AND_PLACE,
        **_BOTH_ETAS,
        **_DRIVER,
        **dict.fromkeys(("Reason", "Comment", "UnassignedBy"), _is_text),
    },
    AT_RESTAURANT: {**_TIME_AND_PLACE, "EtaAtDeliveryAddress": _is_time},
    ON_ITS_WAY: {**_TIME_AND_PLACE, "EstimatedArrivalTime": _is_time},
    AT_ADDRESS: _TIME_AND_PLACE,
    DELIVERED: _TIME_AND_PLACE,
    LOCATION: {**_TIME_AND_PLACE, **_BOTH_ETAS},
}
_REQUIRED: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(_FIELDS, ("TimeStampWithUtcOffset",)),
    ETA: ("bestGuess", "estimatedAt"),
    ASSIGNED: ("TimeStampWithUtcOffset", "DriverName"),
    LOCATION: ("TimeStampWithUtcOffset", "Location"),
}
