"""From a JET Connect order body to what the kitchen understands. Every field is optional here.

Source: KONF; a real order lacked a good part of what it calls required (an integration's test).
"""

from collections.abc import Mapping
from datetime import datetime

from kds.channels.body import flag, instant, number, text, whole
from kds.channels.jet_connect.lines import read_items, written
from kds.channels.jet_connect.money import read_bill
from kds.channels.jet_connect.people import read_address, read_courier, read_customer
from kds.channels.jet_connect.spelling import folded
from kds.domain.order import Content, OrderType

_NAMED_PROBLEMS = 20
_OWN_DRIVERS = "delivery-by-merchant"

ORDER_TYPES = {
    "delivery-by-delivery-partner": OrderType.DELIVERY,
    _OWN_DRIVERS: OrderType.DELIVERY,
    "collection-by-customer": OrderType.PICKUP,
}

# Source: KONF. Only for an order whose channel came without its name.
CHANNEL_NAMES = {32: "Just Eat", 52: "SkipTheDishes", 59: "Menulog"}


def identity(value: object) -> str:
    """Return an id that an address can hold, "" for anything else."""
    said = text(value).strip()
    return "" if said in (".", "..") else said


def content(body: Mapping[str, object], title: str, preparation_minutes: int = 0) -> Content:
    """Return everything that can be read in an order body, and in words what cannot.

    `title` names the platform where the order does not; `preparation_minutes` is as agreed with
    it, 0 where nothing was.
    """
    problems: list[str] = []
    said = folded(body)
    get = said.get
    order_id = identity(get("id") or get("orderid"))
    source, source_key = _source(get("channel"))
    way = text(get("type")).strip().lower().replace("_", "-")
    extras, location = folded(get("extras")), folded(get("location"))
    order_type = ORDER_TYPES.get(way, OrderType.UNKNOWN)
    if order_type is OrderType.UNKNOWN and get("type") is not None:
        problems.append(f"order type {way[:40] or type(get('type')).__name__} is not known")
    deliverer = ""
    if order_type is OrderType.DELIVERY:
        deliverer = "restaurant" if way == _OWN_DRIVERS else source or title
    asap = flag(extras.get("asap"))
    return Content(
        remote_id=order_id,
        channel_order_id=order_id,
        display_id=text(get("thirdpartyorderreference")).strip() or order_id[-6:],
        other_ids=_other_ids(extras),
        source=source,
        source_key=source_key,
        order_type=order_type,
        placed_at=_instant(said, "created_at", problems),
        pickup_at=_instant(said, "collect_at", problems),
        delivery_at=_instant(said, "deliver_at", problems),
        asap=flag(get("asap")) if asap is None else asap,
        preparation_minutes=preparation_minutes or None,
        time_zone=text(location.get("timezone")).strip(),
        items=read_items(get("items"), get("promotions"), problems),
        note=_note(said, "kitchen_notes", problems),
        delivery_note=_note(said, "delivery_notes", problems),
        collection_note=_note(said, "collection_notes", problems),
        customer=read_customer(get("delivery"), get("collector")),
        address=read_address(get("delivery")),
        courier=read_courier(get("driver"), deliverer),
        bill=read_bill(said, problems),
        location=_location(said),
        # The id of this very delivery of the order: the answer to it wants it back.
        account=text(get("transmissionid")).strip(),
        # Last, as all others add to them.
        problems=_named(problems),
    )


def _named(problems: list[str]) -> tuple[str, ...]:
    """Return the problems, beyond a good many only how many there are."""
    more = len(problems) - _NAMED_PROBLEMS
    return (*problems[:_NAMED_PROBLEMS], *([f"… and {more} more"] if more > 0 else []))


def _source(value: object) -> tuple[str, str]:
    """Return name and number of the selling channel."""
    channel = folded(value)
    if not channel:
        return text(value).strip(), ""
    key = text(channel.get("id")).strip()
    name = text(channel.get("name")).strip()
    number_ = whole(key)
    if not name and key:
        name = CHANNEL_NAMES.get(number_ or 0, f"Channel {key}")
    return name, key


def _location(body: Mapping[str, object]) -> str:
    """Return the restaurant: the id that it gave itself, else the platform's."""
    place = body.get("location")
    return (
        text(body.get("poslocationid")).strip()
        or text(folded(place).get("id")).strip()
        or text(place).strip()
    )


def _other_ids(extras: Mapping[str, object]) -> tuple[str, ...]:
    names = ("justeatorderapiid", "justeatorderreference")
    found = (text(extras.get(name)).strip() for name in names)
    return tuple(dict.fromkeys(filter(None, found)))


def _instant(body: Mapping[str, object], name: str, problems: list[str]) -> datetime | None:
    value = body.get(name.replace("_", ""))
    if value is None or value == "":
        return None
    at = instant(value) or instant(number(value))
    if at is None:
        problems.append(f"{name} is no time: {text(value)[:40] or type(value).__name__}")
    return at


def _note(body: Mapping[str, object], name: str, problems: list[str]) -> str:
    value = body.get(name.replace("_", ""))
    said = written(value)
    if value and not said and not isinstance(value, str | list | dict):
        problems.append(f"{name} cannot be read: {text(value)[:40] or type(value).__name__}")
    return said
