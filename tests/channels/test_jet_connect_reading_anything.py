"""Any JSON at all, in every place of a JET Connect body: never a crash, always an answer."""

import copy
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kds.channels.channel import ArrivalKind, Situation
from tests.channels.jet_connect_reading import FULL, NOON, call, channel, kept, lines, read, stored

CANCEL: dict[str, object] = {
    "orderID": "q7",
    "reason": {"code": "custCancelledOther"},
    "happenedAt": "2026-03-14T12:00:00Z",
    "initiatedBy": {"code": "customer"},
}
DRIVER: dict[str, object] = {
    "orderID": "q7",
    "driverStatus": {"code": "onItsWay"},
    "happenedAt": "2026-03-14T12:00:00Z",
}
OFFLINE: dict[str, object] = {
    "restaurantId": "L-7",
    "lastChangedTimeStampUtc": "2026-03-14T12:00:00",
    "delivery": {"isOffline": True, "allowRestaurantOverride": True},
    "dineIn": {"isOffline": False},
}
FAILED: dict[str, object] = {
    "validationError": "UnknownItem",
    "unknownReference": "S-1",
    "menuId": "m",
    "order": {"orderId": "q7", "friendlyOrderReference": "553019", "items": [{"name": "Soup"}]},
}
BODIES: dict[str, dict[str, object]] = {
    "orders": FULL,
    "final": FULL,
    "cancel": CANCEL,
    "driver": DRIVER,
    "offline": OFFLINE,
    "failed": FAILED,
}
KINDS = {
    "orders": {ArrivalKind.ORDER},
    "final": {ArrivalKind.ORDER},
    "cancel": {ArrivalKind.CANCELLATION, ArrivalKind.NOTICE},
    "driver": {ArrivalKind.NEWS, ArrivalKind.NOTICE},
    "offline": {ArrivalKind.NOTICE},
    "failed": {ArrivalKind.NOTICE},
}

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=()), max_size=20)
    | st.sampled_from(["🍕", "شاورما", "\ud800", "a\0b", "1e999", "-5", "****", "..", ""])
    | st.sampled_from([0, -1, 10**15, 10**16, 10**400, 1e300, -0.0, float("inf"), float("nan")])
)
KEYS = st.sampled_from(["name", "quantity", "children", "items", "code", "inc_tax", "price", "x"])
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4)
)
Place = tuple[str, tuple[str | int, ...]]


def places(value: object, here: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """List every place in a JSON value, the outermost left out."""
    found = [here] if here else []
    if isinstance(value, dict | list):
        inner = value.items() if isinstance(value, dict) else enumerate(value)
        for key, below in inner:
            found += places(below, (*here, key))
    return found


def put(value: object, place: tuple[str | int, ...], new: object) -> object:
    """Return a copy of a JSON value with something else in one place."""
    whole = copy.deepcopy(value)
    spot: object = whole
    for key in place[:-1]:
        spot = spot[key]  # type: ignore[index]  # the place came from this very value
    spot[place[-1]] = new  # type: ignore[index]
    return whole


PLACES: list[Place] = [(route, place) for route in BODIES for place in places(BODIES[route])]


def settled(route: str, body: object) -> None:
    """Check that a call is read, judged and answered, and that what it says can be kept."""
    sent, kitchen = call(body, route), channel()
    (arrival,) = kitchen.read(sent)
    assert arrival.kind in KINDS[route]
    assert stored(arrival.content) == arrival.content
    refusal = kitchen.judge(arrival, Situation(at=NOON))
    reply = kitchen.reply(sent, [arrival], [refusal])
    if arrival.kind is ArrivalKind.ORDER:
        assert bool(refusal) == (not arrival.content.remote_id)
        assert reply.status == (400 if refusal else 200 if arrival.accepted_by else 202)
        assert bool(refusal) <= bool(arrival.attention)
        assert kitchen.capabilities(kept(arrival)).title
    else:
        assert (reply.status, reply.body) == (200, sent.body)
        assert arrival.kind is ArrivalKind.NOTICE or arrival.content.remote_id
    assert len(arrival.attention) < 500


@given(st.sampled_from(PLACES), JSON)
@settings(max_examples=300, deadline=None)
def test_any_value_in_any_place_is_settled(place: Place, value: object) -> None:
    """Whatever stands in one field, the platform gets its answer and the kitchen its word."""
    route, spot = place
    settled(route, put(BODIES[route], spot, value))


def test_every_place_takes_null_nothing_and_the_wrong_type() -> None:
    """A field that is null, missing or of another type costs only what it would have said."""
    wrong: list[object] = [None, [], {}, [[]], [{}], [None], "text", 7, -1.5, True]
    for route, place in PLACES:
        for value in wrong:
            settled(route, put(BODIES[route], place, value))
    for route, body in BODIES.items():
        for key in body:
            settled(route, {name: value for name, value in body.items() if name != key})


def test_a_wrong_field_leaves_the_lines_alone() -> None:
    """Whatever stands outside of items and promotions, the cook reads every item."""
    others: list[object] = [None, [], {}, "text", -1.5]
    for route, place in PLACES:
        if route != "orders" or place[0] in ("items", "promotions"):
            continue
        for value in others:
            titles = [title for *_, title in lines(read(put(FULL, place, value)).content)]
            assert titles == ["Soup", "Bread", "Tea"], place


@given(st.sampled_from(sorted(BODIES)), JSON)
@settings(max_examples=150, deadline=None)
def test_any_json_is_settled(route: str, value: object) -> None:
    """Any JSON at all is answered, and a person is told what it cannot say."""
    settled(route, value)


@given(st.sampled_from(sorted(BODIES)), st.binary(max_size=100))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_settled_and_said(route: str, body: bytes) -> None:
    """Any bytes at all are answered, and shown to a person as what could not be read."""
    settled(route, body)
    assert read(body, route).attention


@given(st.binary(max_size=30), st.integers(0, 400), st.sampled_from(sorted(BODIES)))
@settings(max_examples=60, deadline=None)
def test_a_body_damaged_anywhere_is_settled(junk: bytes, at: int, route: str) -> None:
    """A body that was cut or overwritten on its way never stops the program."""
    whole = json.dumps(BODIES[route]).encode()
    for damaged in (whole[:at], whole[:at] + junk + whole[at:], whole[:at] + junk):
        settled(route, damaged)


@given(JSON)
@settings(max_examples=100, deadline=None)
def test_reading_twice_is_reading_once(items: object) -> None:
    """The same bytes always read the same, so that a journal can be replayed."""
    body = {**FULL, "items": items}
    assert read(body) == read(body)


LINES = st.recursive(
    st.builds(lambda name: {"name": name}, st.sampled_from("ABC")),
    lambda inner: st.builds(
        lambda name, below: {"name": name, "children": below},
        st.sampled_from("ABC"),
        st.lists(inner, max_size=3),
    ),
    max_leaves=12,
)


def count(entries: list[dict[str, object]], found: dict[str, int]) -> dict[str, int]:
    """Count the pieces of each name, at any depth."""
    for entry in entries:
        found[str(entry["name"])] = found.get(str(entry["name"]), 0) + 1
        count(entry.get("children", []), found)  # type: ignore[arg-type]  # as LINES makes them
    return found


@given(st.lists(LINES, min_size=1, max_size=6))
@settings(max_examples=200, deadline=None)
def test_counting_lines_never_changes_how_much_is_cooked(items: list[dict[str, object]]) -> None:
    """However lines are put together, each name is cooked as often as it stands in the order."""
    cooked: dict[str, int] = {}
    order = read({"id": "x1", "items": items}).content
    for item in order.items:
        cooked[item.name] = cooked.get(item.name, 0) + item.total_quantity
    assert cooked == count(items, {})
    groups = [title for depth, _, title in lines(order) if depth == 0]
    assert len(groups) <= len(items)


@pytest.mark.parametrize("route", ["orders", "final"])
@pytest.mark.parametrize(
    "body", [b"", b"null", b"[]", b"{}", b"7", b"[" * 50_000, b"<xml/>", b'{"a":' * 3000]
)
def test_what_is_no_order_goes_to_the_orderpad(route: str, body: bytes) -> None:
    """Junk is refused, so that the platform puts it on the Orderpad, and the kitchen says so."""
    arrival = read(body, route)
    refusal = channel().judge(arrival, Situation(at=NOON))
    assert refusal
    assert (refusal.status, refusal.code) == (400, "MALFORMED_REQUEST")
    assert "Orderpad" in arrival.attention
