"""From the shop's JSON to what the kitchen understands. The README holds the table of its fields.

Only `id` is really needed. A field that cannot be read costs what it would have said, no more, and
is named in `problems`.
"""

from collections.abc import Iterator

from kds.channels.body import text
from kds.channels.web_shop.fields import Fields
from kds.domain.items import Item, multiply_out
from kds.domain.money import Bill
from kds.domain.order import Address, Content, Customer, OrderType

_ORDER_TYPES = {
    "": OrderType.UNKNOWN,
    "delivery": OrderType.DELIVERY,
    "collection": OrderType.PICKUP,
    "eat_in": OrderType.EAT_IN,
}

# Bodies may hold thousands of faults; a person needs to see that there are some.
_NAMED_PROBLEMS = 20

_ID_END = 6
_DECIMALS = range(5)
_USUAL_DECIMALS = 2


def content(body: object, source: str) -> Content:
    """Return everything that can be read in an order, sold by `source`, and in words what cannot.

    Whatever JSON value `body` is, this raises nothing.
    """
    problems: list[str] = []
    order = Fields(body, problems)
    remote_id = order_id(order)
    return Content(
        remote_id=remote_id,
        display_id=order.text("number").strip() or remote_id[-_ID_END:],
        source=source,
        order_type=_order_type(order.text("type"), problems),
        placed_at=order.instant("placed_at"),
        pickup_at=order.instant("due_at"),
        updated_at=order.instant("updated_at"),
        asap=order.flag("asap"),
        items=multiply_out(list(_items(order, problems))),
        note=order.text("note"),
        delivery_note=order.text("delivery_note"),
        table=order.text("table"),
        test=order.flag("test") or False,
        bill=_bill(order),
        customer=_customer(order.inner("customer")),
        address=_address(order.inner("address")),
        problems=_shortened(problems),
    )


def order_id(order: Fields) -> str:
    """Return the id of an order; "" when nothing could be told back under what stands there."""
    said = order.text("id")
    # These two mean something else in an address, whatever is done to them.
    return "" if not said.strip() or said in (".", "..") else said


def _order_type(said: str, problems: list[str]) -> OrderType:
    name = said.strip().lower()
    if name not in _ORDER_TYPES:
        problems.append(f"order type {said} is not known")
    return _ORDER_TYPES.get(name, OrderType.UNKNOWN)


def _items(order: Fields, problems: list[str]) -> Iterator[Item]:
    """Yield the lines in reading order. A stack stands for the levels, so none is too deep."""
    levels = [order.entries("items")]
    while levels:
        entry = next(levels[-1], None)
        if entry is None:
            levels.pop()
            continue
        named = len(problems)
        line = Fields(entry, problems, "items.")
        depth = len(levels) - 1
        if len(problems) == named:
            yield _item(line, depth, problems)
            levels.append(line.entries("options"))
        elif isinstance(entry, str):
            # It is named as no line, but a cook can still make something of a name.
            yield Item(depth=depth, name=text(entry))


def _item(line: Fields, depth: int, problems: list[str]) -> Item:
    name = line.text("name")
    quantity = line.whole("quantity")
    if quantity is not None and quantity < 1:
        problems.append(f"{name or 'a line'}: quantity {quantity}")
    return Item(
        depth=depth,
        name=name,
        plu=line.text("sku"),
        quantity=1 if quantity is None else quantity,
        total_quantity=1 if quantity is None else quantity,
        price=line.whole("price"),
        remark=line.text("note"),
        removed=line.flag("removed") or False,
    )


def _bill(order: Fields) -> Bill:
    decimals = order.whole("decimals", _DECIMALS)
    return Bill(
        currency=order.text("currency").strip().upper(),
        decimals=_USUAL_DECIMALS if decimals is None else decimals,
        total=order.whole("total"),
        paid=order.flag("paid"),
    )


def _customer(customer: Fields) -> Customer:
    return Customer(
        name=customer.text("name").strip(),
        phone=customer.text("phone"),
        email=customer.text("email"),
    )


def _address(address: Fields) -> Address:
    return Address(
        street=address.text("street"),
        number=address.text("number"),
        postcode=address.text("postcode"),
        city=address.text("city"),
        extra=address.text("extra"),
        latitude=address.degrees("latitude", 90),
        longitude=address.degrees("longitude", 180),
    )


def _shortened(problems: list[str]) -> tuple[str, ...]:
    more = len(problems) - _NAMED_PROBLEMS
    if more <= 0:
        return tuple(problems)
    return (*problems[:_NAMED_PROBLEMS], f"… and {more} more")
