"""Genuine orders with odd values: answered 200, and a ticket with everything that could be read."""

import json
from typing import Any

import pytest

from kds.domain.order import Order, OrderType
from tests.kit.bodies import order_body
from tests.kit.house import House

FRIES: dict[str, Any] = order_body()["items"][0]


def nested(depth: int) -> bytes:
    """Return an order of one item with modifiers within modifiers, `depth` levels below it."""
    line, end = '{"name":"L%d","quantity":1,"subItems":[', "]}"
    items = "".join(line % level for level in range(depth + 1)) + end * (depth + 1)
    return json.dumps(order_body(items=[])).replace('"items": []', f'"items": [{items}]').encode()


async def read(house: House, **changes: Any) -> Order:
    """Send an order with these values, and return what was read of it."""
    body = {**order_body(), **changes}
    order = await house.receive(body)
    assert not order.attention
    return order


TWO = ("2", " 2 ", 2.0, "2.0", "2e0", "+2")
NO_NUMBER = (
    *(None, "", "two", 1.5, True, [2], {"n": 2}, 1e400, -1e400),
    *("NaN", "1e999", 10**300, "9" * 5000),
)


@pytest.mark.parametrize(
    ("said", "understood"),
    [*((said, 2) for said in TWO), *((said, 1) for said in NO_NUMBER)],
    ids=lambda value: repr(value)[:12],
)
async def test_quantity_in_any_form(house: House, said: object, understood: int) -> None:
    """A number in any clothes is that number; what is none counts as one, with word of it."""
    order = await read(house, items=[{**FRIES, "quantity": said, "subItems": []}])
    (item,) = order.content.items
    assert (item.name, item.quantity, item.total_quantity) == ("Fries", understood, understood)
    assert bool(order.content.problems) == (understood == 1)


@pytest.mark.parametrize("quantity", [0, -3, "-4"])
async def test_quantity_below_one_is_named(house: House, quantity: object) -> None:
    """None or less than none of something is on the ticket as it came, with word of it."""
    order = await read(house, items=[{**FRIES, "quantity": quantity}])
    assert order.content.items[0].quantity == int(str(quantity))
    assert order.content.problems


@pytest.mark.parametrize("key", ["items", "subItems", "tags", "discounts", "taxes", "productTags"])
@pytest.mark.parametrize("value", [None, "", 0, False, {}, "none", [None, None]])
async def test_list_that_is_none_loses_nothing_else(house: House, key: str, value: object) -> None:
    """Whatever stands where a list should, the rest of the order is read."""
    body = order_body(tags=["BRAND"], discounts=[], taxes=[])
    if key in ("subItems", "productTags"):
        body["items"][0][key] = value
    else:
        body[key] = value
    order = await house.receive(body)
    assert order.content.display_id == "U1"
    assert order.content.note == "no onions for Ravi"
    assert order.content.bill.total == 900
    if key != "items":
        assert order.content.items[0].name == "Fries"
        assert not order.attention


@pytest.mark.parametrize("key", sorted(set(order_body()) - {"_id", "items"}))
async def test_any_key_may_be_missing(house: House, key: str) -> None:
    """Without any one of its keys an order is a ticket with its food."""
    body = order_body()
    del body[key]
    order = await house.receive(body)
    assert [item.total_quantity for item in order.content.items] == [2, 2]
    assert not order.attention


@pytest.mark.parametrize("key", sorted(set(order_body()) - {"_id", "items", "channelOrderId"}))
@pytest.mark.parametrize("value", [None, "", "text", 7, -1, 0.5, True, [], [[]], {}, {"a": {}}])
async def test_any_key_may_hold_anything(house: House, key: str, value: object) -> None:
    """With a value of any other kind at any one of its keys an order is a ticket with its food."""
    body = order_body()
    body[key] = value
    order = await house.receive(body)
    assert [item.total_quantity for item in order.content.items] == [2, 2]


async def test_identity_as_a_number(house: House) -> None:
    """Ids that come as numbers serve as ids: the status goes to that address."""
    assert await house.send(order_body(_id=12345, channelOrderId=678)) == 200
    order = house.find("12345")
    house.kitchen.accept(order.id)
    await house.all_told(order.id)
    assert house.platform.codes("12345") == [20]


async def test_identity_that_needs_quoting(house: House) -> None:
    """An id with signs that mean something in an address is told back whole."""
    remote_id = "a/b?c=d&e#f %2F ü"
    order = await house.receive(order_body(_id=remote_id))
    house.kitchen.accept(order.id)
    await house.all_told(order.id)
    assert house.platform.codes(remote_id) == [20]


@pytest.mark.parametrize("order_type", [0, 6, "1", "pickup", None, -1, 10**20])
async def test_order_type_in_any_form(house: House, order_type: object) -> None:
    """A kind of order that is not known is shown as unknown, not guessed."""
    order = await read(house, orderType=order_type)
    expected = OrderType.PICKUP if order_type == "1" else OrderType.UNKNOWN
    assert order.content.order_type is expected


@pytest.mark.parametrize(
    "time",
    [
        "soon",
        "2026-02-30T10:00:00Z",
        "2026-13-45T99:99:99Z",
        "0001-01-01T00:00:00Z",
        10**40,
        -5,
        {},
        "9" * 400,
        "NaN",
    ],
    ids=lambda value: repr(value)[:12],
)
async def test_time_that_is_none_is_named(house: House, time: object) -> None:
    """A promise that is no time is left out, and the ticket says so."""
    order = await read(house, pickupTime=time)
    assert order.due_at is None
    assert any("pickupTime" in problem for problem in order.content.problems)


@pytest.mark.parametrize("depth", [3, 50, 300, 500, 1500])
async def test_modifiers_nested_deep(house: House, depth: int) -> None:
    """Modifiers within modifiers are all there, each one level deeper than the one above."""
    assert await house.send(nested(depth)) == 200
    (order,) = house.kitchen.board()
    assert [(i.depth, i.name) for i in order.content.items] == [
        (level, f"L{level}") for level in range(depth + 1)
    ]
    assert not order.attention


async def test_ten_thousand_items(house: House) -> None:
    """An order of ten thousand lines is one ticket with all of them, counted."""
    items = [{**FRIES, "name": f"Fries {number}", "subItems": []} for number in range(10_000)]
    order = await read(house, items=items)
    assert len(order.content.items) == 10_000
    assert order.content.items[-1].name == "Fries 9999"
    house.kitchen.accept(order.id)
    await house.all_told(order.id)


async def test_remark_of_a_hundred_kilobytes(house: House) -> None:
    """A remark of any length is kept in full."""
    remark = "no nuts, really. " * 6000
    order = await read(house, note=remark, items=[{**FRIES, "remark": remark}])
    assert order.content.note == remark
    assert order.content.items[0].remark == remark


@pytest.mark.parametrize(
    "name",
    [
        "🍟 Fries 👩🏽‍🍳🏳️‍🌈",
        "مقلي بطاطس مع صوص",
        "צ'יפס עם מיונז \u200f(גדול)",
        "★ Pommes  Frites  ½",
        "薯條加蛋黃醬",
        "Z̷̨͎a̸͓͝l̶̙̾g̴͈̅o̵͖̓",
        "'; DROP TABLE orders; --",
        "<b>Fries</b> & <script>alert(1)</script>",
        "${jndi:ldap://x}{0}%s%n",
        "..\\..\\etc/passwd",
    ],
)
async def test_name_in_any_script(house: House, name: str) -> None:
    """A name is kept letter by letter, in whatever script and however it looks like code."""
    order = await read(house, items=[{**FRIES, "name": name}])
    assert order.content.items[0].name == name


@pytest.mark.parametrize("letter", ["\\u0000", "\\ud800", "\\udfff", "\\u001b", "\\u0008"])
async def test_letters_that_are_none(house: House, letter: str) -> None:
    """Half letters and control signs, which no disk or screen can take, do not lose the rest."""
    raw = json.dumps(order_body()).replace("Fries", f"Fr{letter}ies").encode()
    assert await house.send(raw) == 200
    assert house.kitchen.board()[0].content.items[0].name == "Fries"


async def test_bytes_that_are_no_utf_8(house: House) -> None:
    """A name in another encoding spoils that name alone."""
    raw = json.dumps(order_body()).encode().replace(b"Mayonnaise", b"Cr\xe8me")
    assert await house.send(raw) == 200
    items = house.kitchen.board()[0].content.items
    assert items[0].name == "Fries"
    assert items[1].name == "Cr\ufffdme"


async def test_byte_order_mark_in_front(house: House) -> None:
    """A mark in front of the JSON, as some senders put there, is no obstacle."""
    assert await house.send(b"\xef\xbb\xbf" + json.dumps(order_body()).encode()) == 200
    assert house.kitchen.board()[0].content.items[0].name == "Fries"


async def test_lines_that_are_no_items(house: House) -> None:
    """Words and numbers among the items are shown as words, beside the true items."""
    order = await read(house, items=["two colas", FRIES, 7, None, [FRIES]])
    names = [item.name for item in order.content.items]
    assert names[:3] == ["two colas", "Fries", "Mayonnaise"]
    assert order.content.problems


async def test_number_of_five_thousand_digits(house: House) -> None:
    """A number too long for any machine spoils its own key alone."""
    raw = json.dumps(order_body()).replace('"amount": 900', f'"amount": {"9" * 5000}').encode()
    assert b"9" * 5000 in raw
    assert await house.send(raw) == 200
    (order,) = house.kitchen.board()
    assert [item.name for item in order.content.items] == ["Fries", "Mayonnaise"]


async def test_numbers_that_json_does_not_know(house: House) -> None:
    """NaN and Infinity, which some senders write, spoil their own keys alone."""
    raw = json.dumps(order_body()).replace('"amount": 900', '"amount": NaN, "due": -Infinity')
    assert await house.send(raw.encode()) == 200
    assert house.kitchen.board()[0].content.items[0].name == "Fries"


async def test_unknown_keys_are_no_matter(house: House) -> None:
    """Keys that nobody has ever seen change nothing, at any level."""
    body = order_body(future={"a": [1, {"b": None}]})
    body["items"][0]["future"] = [[[]]]
    order = await house.receive(body)
    assert order.content.problems == ()
    assert [item.name for item in order.content.items] == ["Fries", "Mayonnaise"]


@pytest.mark.parametrize("status", [0, 2, 20, 25, 30, 99, 121, 9999, "10", None, "new"])
async def test_unknown_status_is_a_new_order(house: House, status: object) -> None:
    """A status that is not 100 never stops an order from coming in."""
    order = await read(house, status=status)
    assert order.state == "placed"
