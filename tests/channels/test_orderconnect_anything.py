"""Any JSON at all, in every place of an order: never a crash, always something that can be kept."""

import copy
import json
from datetime import UTC, datetime
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from kds.channels.channel import ArrivalKind, Situation
from kds.demo.orderconnect.orders import make_order
from kds.domain.items import group_starts
from tests.channels.orderconnect_reading import (
    CHANNEL,
    FULL,
    NOON,
    call,
    channel_with,
    content,
    lines,
    read,
    read_all,
    stored,
)

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=()), max_size=20)
    | st.sampled_from(["Delivery", "🍕", "\ud800", "a\0b", "1e999", "-5", "00:10:00", ""])
    | st.sampled_from([0, -1, 10**16, 10**400, 1e300, -0.0, 0.1, float("inf"), float("nan")])
)
KEYS = st.sampled_from(["Name", "Quantity", "MealParts", "BasketItem", "Note", "Type", "OrderId"])
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4)
)
Place = tuple[str | int, ...]

STRICT = channel_with(
    opening_hours={"sat": ["10:00-12:00"]},
    max_open_deliveries=1,
    max_distance_km=1,
    max_delivery_minutes=1,
    areas=["LS1"],
    alcohol="refuse",
    restaurant_ids=["60233"],
    latitude=1,
    longitude=1,
)


def places(value: object, here: Place = ()) -> list[Place]:
    """List every place in a JSON value, the outermost left out."""
    inner = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    found = [here] if here else []
    for key, below in inner:
        found += places(below, (*here, key))
    return found


def put(value: object, place: Place, new: object) -> object:
    """Return a copy of a JSON value with something else in one place."""
    whole = copy.deepcopy(value)
    spot: object = whole
    for key in place[:-1]:
        spot = spot[key]  # type: ignore[index]  # the place came from this very value
    spot[place[-1]] = new  # type: ignore[index]
    return whole


PLACES = places(FULL)


@given(st.sampled_from(PLACES), JSON)
@settings(max_examples=150, deadline=None)
def test_any_value_in_any_place_leaves_a_ticket(place: Place, value: object) -> None:
    """Whatever stands in one field, the order can be judged, stored and read back."""
    arrival = read(put(FULL, place, value))
    assert stored(arrival.content) == arrival.content
    refusal = STRICT.judge(arrival, Situation(at=NOON))
    assert refusal is None or refusal.message


def test_every_place_takes_null_nothing_and_the_wrong_type() -> None:
    """A field that is null, missing or of another type costs only what it would have said."""
    wrong: list[object] = [None, [], {}, [[]], [{}], [None], "text", 7, -1.5, True]
    for place in PLACES:
        for value in wrong:
            arrival = read(put(FULL, place, value))
            assert stored(arrival.content) == arrival.content, (place, value)
            if place[0] != "BasketInfo":
                assert lines(arrival.content) == lines(content(FULL)), (place, value)


@given(JSON)
@settings(max_examples=100, deadline=None)
def test_any_json_is_something_to_look_at(value: object) -> None:
    """Any JSON at all is orders that a person is asked to look at, or readable ones."""
    for arrival in read_all(value):
        assert arrival.kind is ArrivalKind.ORDER
        assert arrival.attention or arrival.content.items
        assert stored(arrival.content) == arrival.content


@given(st.lists(JSON, max_size=4))
@settings(max_examples=100, deadline=None)
def test_each_of_several_is_read_again_from_its_own_part(values: list[object]) -> None:
    """Whatever a list holds: the part kept of each entry reads the same as it did in the list."""
    for arrival in read_all(values):
        if arrival.body is not None:
            (again,) = read_all(arrival.body)
            assert repr(again.content) == repr(arrival.content)
            assert again.body is None


@given(
    route=st.sampled_from(["ready", "cancelled", "redeliver", "resolved"]),
    value=JSON,
    named=st.booleans(),
)
@settings(max_examples=100, deadline=None)
def test_any_json_is_some_news(route: str, value: object, *, named: bool) -> None:
    """A message of any shape is never an order, and says at least which order it means."""
    parts = {"id": "k3"} if named else {}
    (arrival,) = CHANNEL.read(call(value, route, parts=parts))
    assert arrival.kind is not ArrivalKind.ORDER
    assert arrival.content.remote_id or arrival.attention
    assert not named or arrival.content.remote_id == "k3"


@given(st.binary(max_size=30), st.integers(0, 400))
@settings(max_examples=100, deadline=None)
def test_a_body_cut_or_overwritten_anywhere_is_kept(junk: bytes, at: int) -> None:
    """A body that was damaged on its way never stops the program."""
    whole = json.dumps([FULL, FULL]).encode()
    for damaged in (whole[:at], whole[:at] + junk + whole[at:], whole[:at] + junk):
        for arrival in read_all(damaged):
            assert stored(arrival.content) == arrival.content


def test_no_nesting_is_too_deep() -> None:
    """Meal parts within meal parts within meal parts are all on the ticket."""
    depth = 2_000
    opening = b'{"Name":"x","MealParts":[' * depth
    groups = b'[{"Quantity":1,"BasketItem":' + opening + b"]}" * depth + b"}]"
    body = b'{"OrderId":"a","BasketInfo":{"GroupedBasketItems":' + groups + b"}}"
    for whole in (body, b"[" + body + b"," + body + b"]"):
        for arrival in read_all(whole):
            assert [item.depth for item in arrival.content.items] == list(range(depth))


@given(st.integers(0, 10_000))
@settings(max_examples=40, deadline=None)
def test_orders_of_the_pretend_platform_are_read_whole(seed: int) -> None:
    """Orders in the documented shape have no problem, no line lost, and the right sum."""
    body = make_order(Random(seed), datetime(2026, 3, 14, 18, tzinfo=UTC))  # noqa: S311 - dice
    arrival = read(body)
    said = arrival.content
    assert (said.problems, arrival.attention) == ((), "")
    groups = body["BasketInfo"]["GroupedBasketItems"]
    assert len(group_starts(said.items)) == len(groups)
    assert json.dumps(groups).count('"Name"') == len(said.items)
    assert sum((i.price or 0) * i.total_quantity for i in said.items) == said.bill.subtotal
