"""A real service to practise on: what was ordered and when, and nothing of who ordered it.

Only what is named here is taken over from an order. Words of guests are never copied: it is known
alone that there were some, and whether they spoke of an allergy.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import cast

from kds.domain.allergy import mentions_allergy
from kds.domain.order import Order, OrderType

# What the file says of itself; another number when it changes in a way that older ones cannot read.
FORMAT = 1
_NAME = "kitchen practice"
_SECOND = timedelta(seconds=1)
# Whatever a menu calls a dish, an address or a number to call has no place in it.
_CONTACT = re.compile(r"\S+@\S+|\+?\d[\d\s().\-/]{6,}\d")
_LONGEST_NAME = 80


class NotReadable(Exception):
    """A practice file cannot be read. The message is for people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dish:
    """A line of an order as it stood on its menu; see `kds.domain.items.Item`.

    `remark` says that the guest wrote something to it.
    """

    depth: int = 0
    name: str = ""
    kitchen_name: str = ""
    quantity: int = 1
    plu: str = ""
    price: int | None = None
    removed: bool = False
    combo: bool = False
    in_bundle: bool = False
    allergens: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    remark: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """One order without its guest. `after_s` are seconds from the first order of the day.

    `minutes` is how long after its arrival the food was wanted, None where nobody said.
    `cancelled_after_s` counts from its arrival, where its platform cancelled it. `elsewhere` means
    that somebody had accepted it before it came, `brought` who delivers: "restaurant" or "".
    """

    after_s: float
    channel: str = ""
    source: str = ""
    source_key: str = ""
    kind: OrderType = OrderType.UNKNOWN
    minutes: float | None = None
    asap: bool = True
    note: bool = False
    allergy: bool = False
    test: bool = False
    elsewhere: bool = False
    brought: str = ""
    cancelled_after_s: float | None = None
    dishes: tuple[Dish, ...] = ()


def rehearsed(orders: Iterable[Order]) -> tuple[Rehearsed, ...]:
    """Return what is left of the orders of a day when nobody is known any more, first one first.

    An order of which only a cancellation came is left out, and one that held nothing.
    """
    came = sorted((o for o in orders if _counts(o)), key=lambda order: order.received_at)
    return tuple(_one(order, came[0].received_at) for order in came)


def as_data(orders: Iterable[Rehearsed]) -> dict[str, object]:
    """Return orders as data that can be written as JSON."""
    return {_NAME: FORMAT, "orders": [_plain(asdict(order)) for order in orders]}


def from_data(data: object) -> tuple[Rehearsed, ...]:
    """Read what `as_data` wrote.

    Raises:
        NotReadable: it is something else.

    """
    if not isinstance(data, Mapping) or data.get(_NAME) != FORMAT:
        raise NotReadable("This is no practice file, or one of another version.")
    try:
        return tuple(_read(each) for each in cast("list[dict[str, object]]", data["orders"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotReadable("The practice file is damaged.") from error


def _counts(order: Order) -> bool:
    return not order.unseen and bool(order.content.items)


def _one(order: Order, first: datetime) -> Rehearsed:
    content, standing = order.content, order.standing
    wanted, cancelled = content.due_at, standing.cancelled_at
    by_channel = cancelled if standing.cancelled_by == "channel" else None
    notes = (content.note, content.customer.note)
    remarks = [item.remark for item in content.items]
    return Rehearsed(
        after_s=_seconds(order.received_at - first),
        channel=order.channel,
        source=content.source,
        source_key=content.source_key,
        kind=content.order_type,
        minutes=_seconds(wanted - order.received_at) / 60 if wanted else None,
        asap=content.asap is not False,
        note=any(map(str.strip, notes)),
        allergy=standing.allergy_seen or any(map(mentions_allergy, (*notes, *remarks))),
        test=content.test,
        elsewhere=standing.accepted_by not in ("", "auto", "deadline"),
        brought="restaurant" if content.courier.deliverer == "restaurant" else "",
        cancelled_after_s=_seconds(by_channel - order.received_at) if by_channel else None,
        dishes=tuple(
            Dish(
                depth=item.depth,
                name=_menu_name(item.name),
                kitchen_name=_menu_name(item.kitchen_name),
                quantity=item.quantity,
                plu=item.plu[:_LONGEST_NAME],
                price=item.price,
                removed=item.removed,
                combo=item.combo,
                in_bundle=item.in_bundle,
                allergens=item.allergens,
                marks=item.marks,
                remark=bool(item.remark.strip()),
            )
            for item in content.items
        ),
    )


def _menu_name(text: str) -> str:
    return _CONTACT.sub("…", text)[:_LONGEST_NAME]


def _seconds(length: timedelta) -> float:
    return round(length / _SECOND, 3)


def _plain(values: dict[str, object]) -> dict[str, object]:
    """Return the values that say something; lines as data too."""
    dishes = cast("list[dict[str, object]]", list(values.pop("dishes", ())))  # type: ignore[call-overload]  # a tuple of dicts
    said = {name: value for name, value in values.items() if _says_something(value)}
    return said | ({"dishes": [_plain(dish) for dish in dishes]} if dishes else {})


def _says_something(value: object) -> bool:
    # 0 does: it is a price, and the first order's time.
    return value is not None and value is not False and value not in ("", ())


def _read(values: Mapping[str, object]) -> Rehearsed:
    lines = cast("list[dict[str, object]]", values.get("dishes", []))
    dishes = tuple(
        Dish(
            **{
                **line,
                "allergens": tuple(cast("list[str]", line.get("allergens", []))),
                "marks": tuple(cast("list[str]", line.get("marks", []))),
            }  # type: ignore[arg-type]  # as `as_data` wrote them
        )
        for line in lines
    )
    kind = OrderType(str(values.get("kind", OrderType.UNKNOWN.value)))
    rest = {k: v for k, v in values.items() if k not in ("dishes", "kind")}
    asap = bool(rest.pop("asap", False))
    order = Rehearsed(**rest, kind=kind, asap=asap, dishes=dishes)  # type: ignore[arg-type]  # as above
    if not _is_whole(order):
        msg = "a value is of another kind"
        raise ValueError(msg)
    return order


def _is_whole(order: Rehearsed) -> bool:
    """Whether everything that is reckoned with is a number, and everything that is said a text."""
    numbers: list[object] = [order.after_s, order.minutes or 0, order.cancelled_after_s or 0]
    texts: list[object] = [order.channel, order.source, order.source_key, order.brought]
    for dish in order.dishes:
        numbers += [dish.depth, dish.quantity, dish.price or 0]
        texts += [dish.name, dish.kitchen_name, dish.plu, *dish.allergens, *dish.marks]
    return all(isinstance(n, int | float) for n in numbers) and all(
        isinstance(text, str) for text in texts
    )
