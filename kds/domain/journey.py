"""The way of an order to its guest: who has it, how far it has come, when it will be there."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum

from kds.domain.lifecycle import NotAllowed, Press


class Leg(StrEnum):
    """How far a delivery has come."""

    ASSIGNED = "assigned"
    ARRIVING = "arriving"
    AT_RESTAURANT = "at restaurant"
    ON_ITS_WAY = "on its way"
    AT_ADDRESS = "at address"
    DELIVERED = "delivered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """Who delivers and how far that has come; `leg` is None while nobody does.

    `own` marks a driver of this kitchen, who is followed here; of others only the platform knows.
    `since` is when the leg began. The two times say when the driver will be at the restaurant and
    at the guest's address. All instants are UTC.
    """

    leg: Leg | None = None
    driver: str = ""
    phone: str = ""
    vehicle: str = ""
    registration: str = ""
    own: bool = False
    since: datetime | None = None
    restaurant_eta: datetime | None = None
    address_eta: datetime | None = None

    @property
    def is_out(self) -> bool:
        """Whether an own driver has left with the food and has not handed it over yet."""
        return self.own and self.leg in (Leg.ON_ITS_WAY, Leg.AT_ADDRESS)

    @property
    def is_followed(self) -> bool:
        """Whether the platform wants to know where the own driver is."""
        return self.own and self.leg is not None and self.leg is not Leg.DELIVERED


def journey_as_data(journey: Journey) -> dict[str, object]:
    """Return a journey as a journal row keeps it: what is not known is left out."""
    known = {field.name: getattr(journey, field.name) for field in fields(journey)}
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in known.items()
        if value not in (None, "", False)
    }


def journey_from_data(data: Mapping[str, object]) -> Journey:
    """Return the journey that `journey_as_data` wrote."""

    def instant(name: str) -> datetime | None:
        return datetime.fromisoformat(str(data[name])) if name in data else None

    return Journey(
        leg=Leg(str(data["leg"])) if "leg" in data else None,
        driver=str(data.get("driver", "")),
        phone=str(data.get("phone", "")),
        vehicle=str(data.get("vehicle", "")),
        registration=str(data.get("registration", "")),
        own=bool(data.get("own", False)),
        since=instant("since"),
        restaurant_eta=instant("restaurant_eta"),
        address_eta=instant("address_eta"),
    )


# What a driver's press leads to, and the legs from which it may be pressed.
LEGS: dict[Press, tuple[Leg | None, frozenset[Leg | None]]] = {
    Press.ASSIGN: (Leg.ASSIGNED, frozenset({None, Leg.ASSIGNED, Leg.AT_RESTAURANT})),
    Press.UNASSIGN: (None, frozenset({Leg.ASSIGNED, Leg.AT_RESTAURANT})),
    Press.AT_RESTAURANT: (Leg.AT_RESTAURANT, frozenset({Leg.ASSIGNED})),
    Press.ON_ITS_WAY: (Leg.ON_ITS_WAY, frozenset({Leg.ASSIGNED, Leg.AT_RESTAURANT})),
    Press.AT_ADDRESS: (Leg.AT_ADDRESS, frozenset({Leg.ON_ITS_WAY})),
    Press.DELIVERED: (Leg.DELIVERED, frozenset({Leg.AT_ADDRESS})),
}

_WHY_NOT: dict[Leg | None, str] = {
    None: "No driver has this order yet: assign one first.",
    Leg.ASSIGNED: "The driver is not that far yet: one step after the other.",
    Leg.ARRIVING: "The driver is not that far yet: one step after the other.",
    Leg.AT_RESTAURANT: "The driver is at the restaurant: the next step is leaving.",
    Leg.ON_ITS_WAY: "The driver is on the way: the next step is arriving at the address.",
    Leg.AT_ADDRESS: "The driver is at the address: the next step is handing over.",
    Leg.DELIVERED: "It has been delivered: nothing more can be said of its way.",
}


def leg_after(leg: Leg | None, press: Press) -> Leg | None:
    """Return the leg that a driver's press leads to.

    Raises:
        NotAllowed: not from here; the message says why in words for a driver.

    """
    to, allowed = LEGS[press]
    if leg not in allowed:
        raise NotAllowed(_WHY_NOT[leg])
    return to
