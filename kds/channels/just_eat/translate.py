"""From a Just Eat order body to what the kitchen understands. Every field is optional here.

Source: JEAPI (`acceptance-requested`, `order-ready-for-preparation`) and the examples in PAPI.
"""

import math
from collections.abc import Mapping
from datetime import datetime

from kds.channels.body import entries, fields, flag, instant, key, number, span, text, whole
from kds.channels.just_eat.bill import bill, inner
from kds.channels.just_eat.codes import (
    COLLECTION_NOTES,
    DELIVERY_NOTES,
    KITCHEN_NOTES,
    ORDER_TYPES,
)
from kds.channels.just_eat.lines import items
from kds.channels.orderconnect.zones import iana
from kds.domain.items import multiply_out
from kds.domain.order import Address, Content, Customer, OrderType, Origin

TITLE = "Just Eat"

_NAMED_PROBLEMS = 20


def order_id(body: Mapping[str, object]) -> str:
    """Return the id that an order is known by, "" for none or one that no address can hold."""
    said = text(key(body, "OrderId")).strip()
    return "" if said in (".", "..") else said


def content(body: Mapping[str, object]) -> Content:
    """Return everything that can be read in an order body, and in words what cannot."""
    problems: list[str] = []
    remote_id = order_id(body)
    fulfilment = inner(key(body, "Fulfilment", "Fulfillment"))
    restaurant = inner(key(body, "Restaurant"))
    order_type = _order_type(key(fulfilment, "Method"), problems)
    # The shorter names are those of other calls of the same API, which somebody may pass on.
    due = _instant(fulfilment, problems, "CustomerDueDate", "DueDate")
    prepared = _instant(fulfilment, problems, "PrepareFor")
    delivery = order_type is OrderType.DELIVERY
    kitchen, on_delivery, on_collection = _notes(key(body, "CustomerNotes", "Notes"))
    restrictions = _restrictions(key(body, "Restrictions"))
    lines = multiply_out(list(items(key(body, "Items"), problems)))
    placed = _instant(body, problems, "PlacedDate")
    customer, to_pay = inner(key(body, "Customer")), bill(body, problems)
    if len(problems) > _NAMED_PROBLEMS:
        problems[_NAMED_PROBLEMS:] = [f"… and {len(problems) - _NAMED_PROBLEMS} more"]
    return Content(
        remote_id=remote_id,
        channel_order_id=remote_id,
        display_id=text(key(body, "FriendlyOrderReference")).strip() or remote_id[-6:],
        source=TITLE,
        order_type=order_type,
        placed_at=placed,
        # `PrepareFor` says when the food is wanted; only some bodies have it.
        pickup_at=prepared if delivery else due or prepared,
        delivery_at=due if delivery else None,
        asap=flag(key(fulfilment, "CustomerDueAsap", "DueAsap")),
        preparation_minutes=_preparation(fulfilment, problems),
        time_zone=_time_zone(key(restaurant, "TimeZone")),
        items=lines,
        note=kitchen,
        delivery_note=on_delivery,
        collection_note=on_collection,
        customer=Customer(
            name=text(key(customer, "Name")).strip(),
            phone=text(key(fulfilment, "PhoneNumber")),
            phone_access_code=text(key(fulfilment, "PhoneMaskingCode")),
            orders_before=whole(key(customer, "PreviousRestaurantOrderCount")),
        ),
        address=_address(key(fulfilment, "Address")),
        origin=Origin(
            name=text(key(restaurant, "Name")).strip(),
            phone=text(key(restaurant, "PhoneNumber")),
            address=_address(key(restaurant, "Address")),
        ),
        tags=tuple(kind for kind in restrictions if kind.lower() != "alcohol"),
        bill=to_pay,
        test=flag(key(body, "IsTest")) or False,
        age_check=any(kind.lower() == "alcohol" for kind in restrictions),
        # Misspelt in the official example.
        location=text(key(restaurant, "Id", "Reference", "Refererence")),
        problems=tuple(problems),
    )


def _order_type(value: object, problems: list[str]) -> OrderType:
    if value is None or value == "":
        return OrderType.UNKNOWN
    known = ORDER_TYPES.get(text(value).strip().lower())
    if known is None:
        problems.append(f"order type {text(value)[:40] or type(value).__name__} is not known")
    return known or OrderType.UNKNOWN


def _instant(body: Mapping[str, object], problems: list[str], *names: str) -> datetime | None:
    """Read a time under the first of `names` that is there."""
    name = next((name for name in names if key(body, name) is not None), names[0])
    value = key(body, name)
    if value is None or value == "":
        return None
    at = instant(value)
    if at is None:
        problems.append(f"{name} is no time: {text(value)[:40] or type(value).__name__}")
    return at


def _preparation(fulfilment: Mapping[str, object], problems: list[str]) -> int | None:
    """Return `PreparationTime` ("0:23:32") in minutes, the begun one counted."""
    value = key(fulfilment, "PreparationTime")
    if value is None or value == "":
        return None
    length = span(value)
    if length is None:
        problems.append(f"PreparationTime is no time: {text(value)[:40] or type(value).__name__}")
        return None
    return math.ceil(length.total_seconds() / 60) or None


def _time_zone(value: object) -> str:
    """Return an IANA name; the official example has words behind it."""
    said = text(value).strip()
    return said.split()[0] if "/" in said else iana(said) or said


def _restrictions(value: object) -> list[str]:
    """Return the kinds from a list of objects with `Type`, or of plain words."""
    kinds = [text(key(fields(one), "Type")) or text(one) for one in entries(value)]
    return [kind for kind in map(str.strip, kinds) if kind]


def _notes(value: object) -> tuple[str, str, str]:
    """Return the notes for kitchen, delivery and collection.

    They come as a list of Key and Value in one official example, as an object in another.
    """
    kitchen: list[str] = []
    delivery: list[str] = []
    collection: list[str] = []
    for name, said in _named_notes(value):
        plain = "".join(filter(str.isalpha, name)).lower()
        if any(part in plain for part in DELIVERY_NOTES):
            delivery.append(said)
        elif any(part in plain for part in COLLECTION_NOTES):
            collection.append(said)
        else:
            kitchen.append(said if plain in KITCHEN_NOTES else f"{name.strip()}: {said}")
    return "\n".join(kitchen), "\n".join(delivery), "\n".join(collection)


def _named_notes(value: object) -> list[tuple[str, str]]:
    """Return each note with the name that it came under."""
    notes: list[tuple[str, str]] = []
    for entry in entries(value):
        note = fields(entry)
        if key(note, "Value") is not None:
            notes.append((text(key(note, "Key")), text(key(note, "Value"))))
        elif note:
            notes += [(name, text(said)) for name, said in note.items()]
        else:
            notes.append(("", text(entry)))
    return [(text(name), said) for name, said in notes if said.strip()]


def _address(value: object) -> Address:
    address = inner(value)
    point = inner(key(address, "Geolocation"))
    latitude, longitude = number(key(point, "Latitude")), number(key(point, "Longitude"))
    if not latitude and not longitude:
        latitude = longitude = None  # both 0 means unknown
    lines = [text(line).strip() for line in entries(key(address, "Lines"))]
    return Address(
        street=", ".join(filter(None, lines)),
        postcode=text(key(address, "PostalCode", "Postcode")),
        city=text(key(address, "City")),
        latitude=latitude,
        longitude=longitude,
    )
