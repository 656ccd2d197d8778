"""From an Orderconnect order to what the kitchen understands. Every field is optional here.

Source: JEAPI, ConnectOrder; PAPI; the newer notes KONF. Amounts are decimals of major units.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from kds.channels.body import entries, fields, flag, instant, key, number, span, text, whole
from kds.channels.orderconnect.basket import items
from kds.channels.orderconnect.bill import bill
from kds.channels.orderconnect.zones import iana
from kds.domain.order import Address, Content, Courier, Customer, OrderType, Origin

_NAMED_PROBLEMS = 20
_ALCOHOL = "alcohol"
_ORDER_TYPES = {"delivery": OrderType.DELIVERY, "collection": OrderType.PICKUP}
_MOST_LATITUDE, _MOST_LONGITUDE = 90, 180


def content(body: Mapping[str, object]) -> Content:
    """Return everything that can be read in an order, and in words what cannot."""
    problems: list[str] = []
    order = fields(key(body, "Order"))
    basket = fields(key(body, "BasketInfo"))
    restaurant = fields(key(body, "RestaurantInfo"))
    guest = fields(key(body, "CustomerInfo"))
    order_id = order_id_of(body)
    restrictions = _restrictions(key(body, "Restrictions"))
    lines = items(key(basket, "GroupedBasketItems"), problems)
    order_type = _order_type(key(order, "ServiceType"), problems)
    return Content(
        remote_id=order_id,
        channel_order_id=order_id,
        # What people say. Several orders may have the same: it finds nothing.
        display_id=text(key(body, "FriendlyOrderReference")).strip() or order_id[-6:],
        other_ids=_other_ids(body, order_id),
        source="Just Eat",
        order_type=order_type,
        placed_at=_instant(order, "PlacedDate", problems),
        pickup_at=_instant(order, "RdsPickupTimeWithUtcOffset", problems),
        delivery_at=_instant(order, "DueDateWithUtcOffset", problems),
        first_delivery_at=_instant(order, "InitialDueDateWithUtcOffset", problems),
        asap=flag(key(order, "PromptAsap")),
        preparation_minutes=_minutes(key(order, "PickupNoticePeriod"), problems),
        time_zone=iana(text(key(guest, "TimeZone"))),
        items=lines,
        note=_kitchen_note(order),
        delivery_note=_note(order, "Courier"),
        customer=Customer(
            name=text(key(guest, "Name")).strip(),
            # The guest's own number (PhoneNumber) is not for drivers, and they read this.
            phone=text(key(guest, "DisplayPhoneNumber")).strip(),
            phone_access_code=text(key(guest, "PhoneMaskingCode")).strip(),
            email=text(key(guest, "Email")).strip(),
            orders_before=whole(
                # The misspelling is the platform's own.
                key(guest, "PreviousRestuarantOrderCount", "PreviousRestaurantOrderCount")
            ),
        ),
        address=_address(guest, _joined(key(guest, "Address", "AddressLines")), problems),
        origin=Origin(
            name=text(key(restaurant, "Name")).strip(),
            phone=text(key(restaurant, "PhoneNumber")).strip(),
            note=text(key(restaurant, "PickupNotes")).strip(),
            address=_address(restaurant, _joined(key(restaurant, "AddressLines")), problems),
        ),
        # Whoever is sent these orders delivers them: that is what Orderconnect is for.
        courier=Courier(deliverer="" if order_type is OrderType.PICKUP else "restaurant"),
        tags=restrictions,
        age_check=_ALCOHOL in restrictions,
        bill=bill(basket, fields(key(body, "PaymentInfo")), problems),
        location=text(key(restaurant, "Id")).strip(),
        problems=tuple(_shortened(problems)),
    )


def order_id_of(body: Mapping[str, object]) -> str:
    """Return the id that calls go to; "" for none, or for one that no address can hold."""
    order_id = text(key(body, "OrderId")).strip()
    return "" if order_id in (".", "..") else order_id


def _shortened(problems: list[str]) -> list[str]:
    more = len(problems) - _NAMED_PROBLEMS
    return problems if more <= 0 else [*problems[:_NAMED_PROBLEMS], f"… and {more} more"]


def _other_ids(body: Mapping[str, object], order_id: str) -> tuple[str, ...]:
    said = (text(key(body, name)).strip() for name in ("Id", "OrderReference", "CustomerOrderId"))
    return tuple(dict.fromkeys(other for other in said if other not in ("", order_id)))


def _order_type(value: object, problems: list[str]) -> OrderType:
    said = text(value).strip().lower()
    if value is not None and said not in _ORDER_TYPES:
        problems.append(f"order type {text(value)[:40] or type(value).__name__} is not known")
    return _ORDER_TYPES.get(said, OrderType.UNKNOWN)


def _instant(order: Mapping[str, object], name: str, problems: list[str]) -> datetime | None:
    """Read a time; one without an offset is UTC. Source: JEAPI, PlacedDate."""
    value = key(order, name)
    if value is None or value == "":
        return None
    at = instant(value)
    if at is None:
        problems.append(f"{name} is no time: {text(value)[:40] or type(value).__name__}")
    return at


def _minutes(value: object, problems: list[str]) -> int | None:
    """Read how long before it is collected an order becomes known, in whole minutes."""
    notice = span(value)
    if value and notice is None:
        said = text(value)[:40] or type(value).__name__
        problems.append(f"PickupNoticePeriod is no time: {said}")
    return None if notice is None else notice // timedelta(minutes=1) or None


def _note(order: Mapping[str, object], whose: str) -> str:
    """Return one of the notes, which is an object with a Note in it, or the bare text."""
    value = key(fields(key(order, "Notes")), whose)
    return (text(key(fields(value), "Note")) or text(value)).strip()


def _kitchen_note(order: Mapping[str, object]) -> str:
    """Join the notes that a cook must read, each said once; the last one is the older form."""
    said = (_note(order, "Kitchen"), _note(order, "Order"), text(key(order, "NoteToRestaurant")))
    return "\n".join(dict.fromkeys(filter(None, map(str.strip, said))))


def _restrictions(value: object) -> tuple[str, ...]:
    said = (text(key(fields(entry), "Type")) or text(entry) for entry in entries(value))
    return tuple(dict.fromkeys(kind for name in said if (kind := name.strip().lower())))


def _joined(lines: object) -> str:
    said = (text(line).strip() for line in entries(lines))
    return ", ".join(filter(None, said))


def _address(place: Mapping[str, object], street: str, problems: list[str]) -> Address:
    latitude, longitude = _point(place, problems)
    return Address(
        street=street,
        postcode=text(key(place, "Postcode")).strip(),
        city=text(key(place, "City")).strip(),
        latitude=latitude,
        longitude=longitude,
    )


def _point(
    place: Mapping[str, object], problems: list[str]
) -> tuple[float, float] | tuple[None, None]:
    """Read a point on the map; 0 and 0 mean that it is not known. Source: JEAPI."""
    latitude, longitude = number(key(place, "Latitude")), number(key(place, "Longitude"))
    if latitude is None or longitude is None or latitude == longitude == 0:
        return None, None
    if abs(latitude) > _MOST_LATITUDE or abs(longitude) > _MOST_LONGITUDE:
        problems.append(f"no place on earth: {latitude:g}, {longitude:g}")
        return None, None
    return latitude, longitude
