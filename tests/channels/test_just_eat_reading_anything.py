"""Any JSON at all, in every place and at every address: never a crash, always something kept."""

import copy
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from kds.channels.channel import Arrival, ArrivalKind, Situation
from tests.channels.just_eat_reading import CHANNEL, NOON, call_of, content, read, stored
from tests.channels.test_just_eat_reading import MEALS

NAMES = [
    "Fries",
    "🍕",
    "شاورما",
    "\ud800",
    "a\0b",
    "1e999",
    "-5",
    "2026-03-14T18:00:00Z",
    "1:2",
    "",
]
NUMBERS = [0, -1, 10**16, 10**400, 1e300, -0.0, float("inf"), float("nan")]
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=()), max_size=20)
    | st.sampled_from(NAMES)
    | st.sampled_from(NUMBERS)
)
KEYS = st.sampled_from(
    ["Name", "Quantity", "Items", "Lines", "Type", "Value", "Key", "OrderId", "Event", "x"]
)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4)
)
PATHS = sorted({path.removeprefix("/just_eat/") for _, path in CHANNEL.routes()})

# An order with every field that is known, so that each is a place for something else.
FULL: dict[str, object] = {
    **MEALS,
    "Currency": "GBP",
    "TotalPrice": 21.75,
    "PlacedDate": "2026-11-20T19:01:11Z",
    "IsTest": False,
    "Fulfilment": {
        "Method": "Delivery",
        "CustomerDueDate": "2026-11-20T19:30:00Z",
        "PrepareFor": "2026-11-20T19:20:00Z",
        "CustomerDueAsap": False,
        "PreparationTime": "00:15:00",
        "PhoneNumber": "0",
        "PhoneMaskingCode": "1",
        "Address": {
            "Lines": ["a", "b"],
            "City": "c",
            "PostalCode": "d",
            "Geolocation": {"Latitude": 1.5, "Longitude": 2.5},
        },
    },
    "Customer": {"Id": 1, "Name": "n"},
    "CustomerNotes": [{"Key": "Kitchen", "Value": "v"}, {"noteForDelivery": "d"}],
    "Payment": {"Lines": [{"Type": "Cash", "Value": 1.5, "Paid": False}]},
    "PriceBreakdown": {
        **dict.fromkeys(("Items", "Discount", "Tips", "Taxes"), 1.5),
        "Fees": {"Delivery": 1, "ServiceCharge": 1, "Other": 1},
    },
    "Restrictions": [{"Type": "Alcohol"}],
    "Restaurant": {"Id": "1", "Refererence": "r", "Address": {"Lines": ["x"]}, "TimeZone": "a/b"},
}


def places(value: object, here: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
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


def put(value: object, place: tuple[str | int, ...], new: object) -> object:
    """Return a copy of a JSON value with something else in one place."""
    whole = copy.deepcopy(value)
    spot: object = whole
    for key in place[:-1]:
        spot = spot[key]  # type: ignore[index]  # the place came from this very value
    spot[place[-1]] = new  # type: ignore[index]
    return whole


PLACES = places(FULL)


def kept(arrival: Arrival) -> bool:
    """Say whether an arrival can be stored, judged and answered."""
    CHANNEL.judge(arrival, Situation(at=NOON))
    return stored(arrival.content) == arrival.content


@given(st.sampled_from(PLACES), JSON)
@settings(max_examples=300, deadline=None)
def test_any_value_in_any_place_leaves_a_ticket(
    place: tuple[str | int, ...], value: object
) -> None:
    """Whatever stands in one field, the order becomes a ticket that can be stored and read back."""
    assert kept(read(put(FULL, place, value)))


def test_every_place_takes_null_nothing_and_the_wrong_type() -> None:
    """A field that is null, missing or of another type costs only what it would have said."""
    wrong: list[object] = [None, [], {}, [[]], [{}], [None], "text", 7, -1.5, True]
    for place in PLACES:
        for value in wrong:
            assert kept(read(put(FULL, place, value))), (place, value)
    for key in FULL:
        assert kept(read({name: value for name, value in FULL.items() if name != key})), key


def test_a_wrong_field_leaves_the_lines_alone() -> None:
    """Whatever stands outside of the items, the cook reads every item."""
    titles = [item.title for item in content(FULL).items]
    others: list[object] = [None, [], {}, "text", -1.5]
    for place in PLACES:
        if place[0] == "Items":
            continue
        for value in others:
            got = [item.title for item in content(put(FULL, place, value)).items]
            assert got == titles, place


@given(JSON, st.sampled_from(PATHS), st.dictionaries(st.just("callback"), st.text(max_size=20)))
@settings(max_examples=300, deadline=None)
def test_any_json_at_any_address_is_kept(value: object, path: str, query: dict[str, str]) -> None:
    """Any JSON at any address is something that can be kept and answered, and reads the same."""
    call = call_of(value, path, query=query, parts={"id": "x"} if "{id}" in path else None)
    arrivals = CHANNEL.read(call)
    assert arrivals
    assert all(map(kept, arrivals))
    assert arrivals == CHANNEL.read(call)
    refusals = [CHANNEL.judge(arrival, Situation(at=NOON)) for arrival in arrivals]
    assert CHANNEL.reply(call, arrivals, refusals).status in (200, 202, 400)
    for arrival in arrivals:
        if arrival.kind is ArrivalKind.ORDER:
            assert arrival.attention or (arrival.content.remote_id and arrival.content.items)
        elif arrival.kind is not ArrivalKind.NOTICE:
            assert arrival.content.remote_id


@given(st.binary(max_size=200), st.sampled_from(PATHS))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_something_to_look_at(body: bytes, path: str) -> None:
    """Any bytes at all at an address for orders become something that a person looks at."""
    for arrival in CHANNEL.read(call_of(body, path)):
        assert arrival.attention or "ready" not in path
        assert kept(arrival)


@given(st.binary(max_size=30), st.integers(0, 1500))
@settings(max_examples=100, deadline=None)
def test_a_body_cut_or_overwritten_anywhere_is_kept(junk: bytes, at: int) -> None:
    """A body that was damaged on its way never stops the program."""
    whole = json.dumps(FULL).encode()
    for damaged in (whole[:at], whole[:at] + junk + whole[at:], whole[:at] + junk):
        assert all(map(kept, CHANNEL.read(call_of(damaged))))
