"""Genuine, but no order that can be read: a person gets to see it, with its raw text."""

import json

import pytest

from kds.domain.journal import Kind
from tests.kit.bodies import order_body
from tests.kit.house import House, json_bytes

NOT_JSON = {
    "empty": b"",
    "blank": b" \r\n",
    "words": b"pizza for Ravi",
    "half": json_bytes(order_body())[:200],
    "two": json_bytes(order_body(1)) + json_bytes(order_body(2)),
    "trailing comma": b'{"_id": "1", "items": [],}',
    "form": b"order=1&items=2",
    "XML": "<order naïve='1'/>".encode(),
    "zeros": b"\0" * 1000,
    "Latin-1 words": "Crème brûlée".encode("latin-1"),
    "UTF-16": json.dumps(order_body()).encode("utf-16"),
    "noise": bytes(range(256)),
    "only brackets": b"[" * 100_000,
    "brackets of every kind": b'{"a":[' * 100_000,
}

NOT_AN_ORDER = {
    "null": b"null",
    "true": b"true",
    "number": b"7",
    "text": b'"order"',
    "list": b"[]",
    "list of an order": b"[" + json_bytes(order_body()) + b"]",
    "empty object": b"{}",
}


@pytest.mark.parametrize("name", [*NOT_JSON, *NOT_AN_ORDER])
async def test_unreadable_body_needs_attention(house: House, name: str) -> None:
    """What is no order at all is answered 200 and stands on the board with its raw bytes kept."""
    raw = {**NOT_JSON, **NOT_AN_ORDER}[name]
    assert await house.send(raw) == 200
    (order,) = house.kitchen.board()
    assert order.attention
    assert order.content.items == ()
    assert [row.body for row in house.kitchen.store.journal(order.id)] == [raw]


async def test_raw_text_is_at_hand(house: House) -> None:
    """The text of a body that cannot be read can be looked at, also where it is no UTF-8."""
    await house.send("pizza für Ravi, 2×".encode())
    await house.send(b"Cr\xe8me br\xfbl\xe9e \x00!")
    texts = {house.kitchen.raw_text(order.id) for order in house.kitchen.board()}
    assert texts == {"pizza für Ravi, 2×", "Cr\\xe8me br\\xfbl\\xe9e \x00!"}


async def test_attention_says_what_is_missing(house: House) -> None:
    """Not JSON, no identity and no items are told apart, each in a sentence."""
    await house.send(b"pizza")
    await house.send(order_body(2, _id=None))
    await house.send(order_body(3, items=None))
    said = {order.content.display_id: order.attention for order in house.kitchen.board()}
    assert len(set(said.values())) == 3
    assert all(sentence.endswith(".") for sentence in said.values())
    assert set(said) == {"", "U2", "U3"}


async def test_order_without_identity_shows_what_could_be_read(house: House) -> None:
    """Without `_id` nothing can be told back: the ticket says so, and the food is on it."""
    assert await house.send(order_body(1, _id=None, channelOrderId=None)) == 200
    (order,) = house.kitchen.board()
    assert order.attention
    assert [item.name for item in order.content.items] == ["Fries", "Mayonnaise"]
    assert order.content.display_id == "U1"


@pytest.mark.parametrize(
    "items", [None, [], {}, "", "Fries", 0, False, [None], [[]], [[[]]], {"name": ""}, [{}]]
)
async def test_order_without_items_needs_attention(house: House, items: object) -> None:
    """No list of items, an empty one, or nothing nameable in it is never a silent empty ticket."""
    body = order_body()
    body["items"] = items
    assert await house.send(body) == 200
    order = house.find(body["_id"])
    named = [item for item in order.content.items if item.title]
    assert order.attention or named or order.content.problems
    assert order.content.display_id == "U1"


async def test_unreadable_order_can_be_failed(house: House) -> None:
    """A person can say that an order without items could not be taken: Deliverect hears 120."""
    order = await house.receive(order_body(items=None))
    house.kitchen.fail(order.id, "cannot be read")
    await house.all_told(order.id)
    assert house.platform.codes(order.content.remote_id) == [120]


async def test_unreadable_repeat_is_one_ticket(house: House) -> None:
    """The same unreadable bytes again are the same ticket; other bytes are another."""
    for raw in (b"pizza", b"pizza", b"pasta", b"pizza"):
        assert await house.send(raw) == 200
    assert sorted(order.repeats for order in house.kitchen.board()) == [0, 2]


async def test_unreadable_order_is_not_accepted_by_itself(house: House) -> None:
    """With automatic acceptance nobody promises food that nobody could read."""
    house.kitchen.channels["deliverect"].accept = "auto"
    order = await house.receive(order_body(1, items=None))
    good = await house.receive(order_body(2))
    assert house.kitchen.order(order.id).state == "placed"
    await house.all_told(good.id)
    assert [(h.order_id, h.code) for h in house.platform.heard] == [(good.content.remote_id, 20)]


async def test_mutilated_copy_does_not_wipe_out_a_good_order(house: House) -> None:
    """An order that was read stays as it is when a copy without items follows."""
    order = await house.receive(order_body())
    await house.send(order_body(items=[]))
    assert house.find(order.content.remote_id).content.items == order.content.items


async def test_cancellation_without_identity_needs_attention(house: House) -> None:
    """A cancellation that names no order is shown to a person, and cancels none."""
    order = await house.receive(order_body())
    raw = json_bytes(order_body(status=100, _id=None, channelOrderId=None))
    assert await house.send(raw) == 200
    assert house.find(order.content.remote_id).state == "placed"
    assert sorted(bool(o.attention) for o in house.kitchen.board()) == [False, True]
    assert Kind.CANCELLATION not in {row.kind for row in house.kitchen.store.journal()}
