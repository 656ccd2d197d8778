"""Every field of a web shop's order, one by one."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import pytest

from kds.channels.channel import ArrivalKind
from kds.domain.items import Item
from kds.domain.order import Address, Content, Customer, OrderType
from tests.channels.web_shop_reading import CHANNEL, FULL, call, content, lines, read, stored

AT = datetime(2022, 4, 14, 9, 23, 16, tzinfo=UTC)
ITEM = {"name": "Burger", "quantity": 1}

CANCEL = "cancellations"

Get = Callable[[Content], object]

TOP: list[tuple[str, object, Get, object]] = [
    ("id", "o-1", lambda c: c.remote_id, "o-1"),
    ("id", 1527, lambda c: c.remote_id, "1527"),
    ("number", " A17 ", lambda c: c.display_id, "A17"),
    ("number", 17, lambda c: c.display_id, "17"),
    ("placed_at", "2022-04-14T09:23:16Z", lambda c: c.placed_at, AT),
    ("updated_at", "2022-04-14T09:23:16Z", lambda c: c.updated_at, AT),
    ("type", "delivery", lambda c: c.order_type, OrderType.DELIVERY),
    ("type", "collection", lambda c: c.order_type, OrderType.PICKUP),
    ("type", "eat_in", lambda c: c.order_type, OrderType.EAT_IN),
    ("type", " Delivery ", lambda c: c.order_type, OrderType.DELIVERY),
    ("type", None, lambda c: c.order_type, OrderType.UNKNOWN),
    ("due_at", "2022-04-14T09:23:16Z", lambda c: (c.pickup_at, c.due_at), (AT, AT)),
    ("asap", True, lambda c: c.asap, True),
    ("asap", False, lambda c: c.asap, False),
    ("asap", "false", lambda c: c.asap, False),
    ("table", "7", lambda c: c.table, "7"),
    ("table", 7, lambda c: c.table, "7"),
    ("note", " No onions\nRing twice ", lambda c: c.note, " No onions\nRing twice "),
    ("delivery_note", "at the back", lambda c: c.delivery_note, "at the back"),
    ("test", True, lambda c: c.test, True),
    ("test", False, lambda c: c.test, False),
    ("currency", "eur", lambda c: c.bill.currency, "EUR"),
    ("decimals", 0, lambda c: c.bill.decimals, 0),
    ("decimals", 3, lambda c: c.bill.decimals, 3),
    ("total", 2350, lambda c: c.bill.total, 2350),
    ("total", "2350", lambda c: c.bill.total, 2350),
    ("total", 0, lambda c: c.bill.total, 0),
    ("paid", True, lambda c: c.bill.paid, True),
    ("paid", False, lambda c: c.bill.paid, False),
    ("customer", {"name": " Jane "}, lambda c: c.customer, Customer(name="Jane")),
    ("customer", {"phone": "+32 1"}, lambda c: c.customer, Customer(phone="+32 1")),
    ("customer", {"email": "a@b.c"}, lambda c: c.customer, Customer(email="a@b.c")),
    ("customer", [{"name": "Jane"}], lambda c: c.customer, Customer(name="Jane")),
    ("address", {"street": "Plein"}, lambda c: c.address, Address(street="Plein")),
    ("address", {"number": "13A"}, lambda c: c.address, Address(number="13A")),
    ("address", {"number": 13}, lambda c: c.address, Address(number="13")),
    ("address", {"postcode": "3818"}, lambda c: c.address, Address(postcode="3818")),
    ("address", {"city": "Gent"}, lambda c: c.address, Address(city="Gent")),
    ("address", {"extra": "top"}, lambda c: c.address, Address(extra="top")),
    ("address", {"latitude": 51.5}, lambda c: c.address, Address(latitude=51.5)),
    ("address", {"latitude": "-51.5"}, lambda c: c.address, Address(latitude=-51.5)),
    ("address", {"longitude": -179}, lambda c: c.address, Address(longitude=-179)),
]

LINES: list[tuple[str, object, Callable[[Item], object], object]] = [
    ("name", " ★ Pizza  Margherita ", lambda i: i.name, " ★ Pizza  Margherita "),
    ("sku", "PEPP-#O0#-", lambda i: i.plu, "PEPP-#O0#-"),
    ("sku", 12, lambda i: i.plu, "12"),
    ("quantity", 3, lambda i: (i.quantity, i.total_quantity), (3, 3)),
    ("quantity", "3", lambda i: i.quantity, 3),
    ("quantity", None, lambda i: (i.quantity, i.total_quantity), (1, 1)),
    ("price", 450, lambda i: i.price, 450),
    ("price", 0, lambda i: i.price, 0),
    ("price", -50, lambda i: i.price, -50),
    ("price", None, lambda i: i.price, None),
    ("note", " no salt ", lambda i: i.remark, " no salt "),
    ("removed", True, lambda i: i.removed, True),
    ("removed", False, lambda i: i.removed, False),
]


def names(cases: Sequence[tuple[str, object, object, object]]) -> list[str]:
    """Name the cases by field and value."""
    return [f"{case[0]}={case[1]!r}"[:60] for case in cases]


@pytest.mark.parametrize(("key", "value", "get", "expected"), TOP, ids=names(TOP))
@pytest.mark.parametrize("spelt", [str.lower, str.upper], ids=["as documented", "in capitals"])
def test_a_field_of_the_order_is_kept(
    key: str, value: object, get: Get, expected: object, spelt: Callable[[str], str]
) -> None:
    """What the shop said in this field is kept, however its name is spelt."""
    body = {"id": "1", "items": [ITEM]}
    body.pop(key, None)
    said = content({**body, spelt(key): value})
    assert get(said) == expected
    assert said.problems == ()
    assert stored(said) == said


@pytest.mark.parametrize(("key", "value", "get", "expected"), LINES, ids=names(LINES))
@pytest.mark.parametrize("depth", [0, 3])
def test_a_field_of_a_line_is_kept(
    key: str, value: object, get: Callable[[Item], object], expected: object, depth: int
) -> None:
    """What the shop said of an item, or of an option three levels down, is kept."""
    line: dict[str, object] = ITEM | {key: value}
    for _ in range(depth):
        line = ITEM | {"options": [line]}
    said = content({"id": "1", "items": [line]})
    assert get(said.items[depth]) == expected
    assert said.problems == ()
    assert stored(said) == said


def test_a_full_order_is_read_without_a_problem() -> None:
    """An order with every field raises no question, and its options are multiplied out."""
    arrival = read(FULL)
    assert (arrival.kind, arrival.attention) == (ArrivalKind.ORDER, "")
    assert arrival.content.problems == ()
    assert lines(arrival.content) == [(0, 2, "Burger"), (1, 6, "Bacon"), (2, 6, "Salt")]
    assert arrival.content.source == "Web shop"


def test_an_order_without_a_number_is_called_by_the_end_of_its_id() -> None:
    """Who calls out an order without a number reads the end of its id."""
    assert content({"id": "shop-2026-000123"}).display_id == "000123"


@pytest.mark.parametrize(
    ("paid", "to_collect"), [(True, 0), (False, 2350), (None, 0)], ids=["paid", "not", "unsaid"]
)
def test_what_is_to_be_collected(paid: object, to_collect: int) -> None:
    """An unpaid order is collected in full; where nobody said, nobody is asked to pay again."""
    assert content({"id": "1", "total": 2350, "paid": paid}).bill.to_collect == to_collect


def test_a_cancellation_is_kept() -> None:
    """A cancellation names its order, says why, and when."""
    arrival = read({"id": "o-1", "reason": "guest rang", "at": "2022-04-14T09:23:16Z"}, CANCEL)
    assert arrival.kind is ArrivalKind.CANCELLATION
    assert (arrival.content.remote_id, arrival.reason) == ("o-1", "guest rang")
    assert (arrival.content.updated_at, arrival.content.problems) == (AT, ())


@pytest.mark.parametrize("route", ["orders", CANCEL])
@pytest.mark.parametrize(
    ("body", "answer"),
    [({"id": "o-1"}, {"received": "o-1"}), ({}, {"received": None}), (b"junk", {"received": None})],
)
def test_the_answer_says_what_was_received(route: str, body: object, answer: object) -> None:
    """The shop reads in the answer which order is on disk; null when it did not say which."""
    asked = call(body, route)
    arrivals = CHANNEL.read(asked)
    reply = CHANNEL.reply(asked, arrivals, [None])
    assert (reply.status, reply.body) == (200, answer)
