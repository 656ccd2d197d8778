"""Any JSON at all, in every place of a web shop's order: always something that can be kept."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from kds.channels.channel import ArrivalKind
from tests.channels.any_json import json_values, places, put
from tests.channels.web_shop_reading import CHANNEL, FULL, call, content, lines, read, stored

JSON = json_values("id", "name", "quantity", "options", "items", "latitude", "address")

# An order as documented: lines nest to any depth, everything but the id may be left out.
LINE = st.fixed_dictionaries(
    {"name": st.text(st.characters(categories=["L"]), min_size=1, max_size=9)},
    optional={
        "sku": st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=9),
        "quantity": st.integers(1, 9),
        "price": st.integers(-10_000, 10_000),
        "removed": st.booleans(),
        "note": st.text(st.characters(categories=["L", "Zs"]), max_size=9),
    },
)
LINES = st.recursive(
    st.lists(LINE, min_size=1, max_size=3),
    lambda inner: st.lists(
        st.builds(lambda line, options: {**line, "options": options}, LINE, inner),
        min_size=1,
        max_size=3,
    ),
    max_leaves=12,
)
ORDERS = st.fixed_dictionaries(
    {
        "id": st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=20),
        "items": LINES,
    },
    optional={
        "type": st.sampled_from(["delivery", "collection", "eat_in"]),
        "due_at": st.integers(1_700_000_000, 1_900_000_000),
        "asap": st.booleans(),
        "total": st.integers(0, 10**6),
        "paid": st.booleans(),
        "note": st.text(st.characters(categories=["L", "Zs"]), max_size=20),
    },
)


def expected(options: list[dict[str, object]], depth: int = 0, times: int = 1) -> list[object]:
    """Return depth, total quantity and name of each line, worked out the plain way."""
    found: list[object] = []
    for line in options:
        quantity = line.get("quantity", 1)
        assert isinstance(quantity, int)
        total = times * quantity
        found.append((depth, min(total, 999_999), line["name"]))
        below = line.get("options", [])
        assert isinstance(below, list)
        found += expected(below, depth + 1, total)
    return found


@given(ORDERS)
@settings(max_examples=100, deadline=None)
def test_any_order_as_documented_is_read_in_full(body: dict[str, object]) -> None:
    """An order that keeps to the table of fields raises no question and loses no line."""
    arrival = read(body)
    said = arrival.content
    items = body["items"]
    assert isinstance(items, list)
    assert (arrival.attention, said.problems) == ("", ())
    assert said.remote_id == body["id"]
    assert lines(said) == expected(items)
    assert said.bill.total == body.get("total")
    assert stored(said) == said


@given(st.sampled_from(places(FULL)), JSON)
@settings(max_examples=200, deadline=None)
def test_any_value_in_any_place_leaves_a_ticket(
    place: tuple[str | int, ...], value: object
) -> None:
    """Whatever stands in one field, the order can be stored, and a person told what was lost."""
    arrival = read(put(FULL, place, value))
    assert stored(arrival.content) == arrival.content
    if place[0] != "items":
        assert lines(arrival.content) == lines(content(FULL))


@given(JSON, st.sampled_from(["orders", "cancellations"]))
@settings(max_examples=150, deadline=None)
def test_any_json_is_something_to_look_at(value: object, route: str) -> None:
    """Any JSON at all is a person's to look at, or names the order that it is about."""
    arrival = read(value, route)
    assert arrival.attention or arrival.content.remote_id
    assert stored(arrival.content) == arrival.content
    asked = call(value, route)
    reply = CHANNEL.reply(asked, [arrival], [None])
    assert json.dumps(reply.body)


@given(st.binary(max_size=30), st.integers(0, 400), st.sampled_from(["orders", "cancellations"]))
@settings(max_examples=100, deadline=None)
def test_a_body_cut_or_overwritten_anywhere_is_kept(junk: bytes, at: int, route: str) -> None:
    """A body that was damaged on its way never stops the program."""
    whole = json.dumps(FULL).encode()
    for damaged in (junk, whole[:at], whole[:at] + junk + whole[at:], whole[:at] + junk):
        arrival = read(damaged, route)
        assert arrival.kind in (ArrivalKind.ORDER, ArrivalKind.CANCELLATION)
        assert stored(arrival.content) == arrival.content
