"""Any JSON at all, in every place of an order: never a crash, always something that can be kept."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from kds.channels.channel import ArrivalKind
from tests.channels.any_json import WRONG, json_values, places, put
from tests.channels.deliverect_reading import content, read, stored

JSON = json_values("name", "quantity", "subItems", "coordinates", "amount")

# An order with every field that is known, so that each is a place for something else.
FULL: dict[str, object] = {
    **dict.fromkeys(
        [
            *("_id", "channelOrderId", "channelOrderDisplayId", "channel", "by", "orderType"),
            *("placedTime", "_created", "_updated", "pickupTime", "deliveryTime", "timezone"),
            *("deliveryIsAsap", "preparationTime", "note", "table", "numberOfCustomers", "tags"),
            *("testOrder", "ageCheck", "status", "location", "account", "decimalDigits"),
            *("currency", "orderIsAlreadyPaid", "discountTotal", "taxTotal", "tip", "driverTip"),
            *("deliveryCost", "serviceCharge", "bagFee", "smallOrderFee", "statusHistory"),
        ],
        "",
    ),
    "customer": dict.fromkeys(
        ("name", "companyName", "phoneNumber", "phoneAccessCode", "email", "note", "tin"), "x"
    ),
    "deliveryAddress": {
        **dict.fromkeys(("street", "streetNumber", "postalCode", "city", "area", "country"), "x"),
        "extraAddressInfo": "x",
        "coordinates": {"coordinates": [1.0, 2.0], "latitude": 1, "longitude": 2},
        "verification": {"pincode": "1"},
    },
    "courier": dict.fromkeys(
        ("deliveryBy", "firstName", "lastName", "phoneNumber", "status", "transportType"), "x"
    ),
    "packaging": {"includeCutlery": True},
    "payment": {"amount": 1, "type": 0, "due": 0, "rebate": 0},
    "discounts": [{"name": "x", "type": "x", "provider": "x", "amount": -1}],
    "taxes": [{"name": "x", "total": 1}],
    "items": [
        {
            "plu": "P",
            "name": "Burger",
            "kitchenName": "B",
            "quantity": 2,
            "price": 1,
            "remark": "x",
            "modifierAction": "ADD",
            "isCombo": False,
            "inBundle": False,
            "productTags": [101],
            "subItems": [{"name": "Bacon", "quantity": 1}],
        }
    ],
}


PLACES = places(FULL)


@given(st.sampled_from(PLACES), JSON)
@settings(max_examples=400, deadline=None)
def test_any_value_in_any_place_leaves_a_ticket(
    place: tuple[str | int, ...], value: object
) -> None:
    """Whatever stands in one field, the order becomes a ticket that can be stored and read back."""
    arrival = read(put(FULL, place, value))
    assert stored(arrival.content) == arrival.content


def test_every_place_takes_null_nothing_and_the_wrong_type() -> None:
    """A field that is null, missing or of another type costs only what it would have said."""
    for place in PLACES:
        for value in WRONG:
            arrival = read(put(FULL, place, value))
            assert stored(arrival.content) == arrival.content, (place, value)
    for key in FULL:
        arrival = read({name: value for name, value in FULL.items() if name != key})
        assert stored(arrival.content) == arrival.content, key


def test_a_wrong_field_leaves_the_lines_alone() -> None:
    """Whatever stands outside of the items, the cook reads every item."""
    for place in PLACES:
        if place[0] == "items":
            continue
        others: list[object] = [None, [], {}, "text", -1.5]
        for value in others:
            titles = [item.title for item in content(put(FULL, place, value)).items]
            assert titles == ["B", "Bacon"], place


@given(JSON)
@settings(max_examples=200, deadline=None)
def test_any_json_is_something_to_look_at(value: object) -> None:
    """Any JSON at all is an order that a person is asked to look at, or a readable one."""
    arrival = read(value)
    assert (
        arrival.attention or arrival.content.remote_id or arrival.kind is ArrivalKind.CANCELLATION
    )
    assert stored(arrival.content) == arrival.content


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_something_to_look_at(body: bytes) -> None:
    """Any bytes at all become something that a person is asked to look at."""
    assert read(body).attention


@given(st.binary(max_size=30), st.integers(0, 400))
@settings(max_examples=100, deadline=None)
def test_a_body_cut_or_overwritten_anywhere_is_kept(junk: bytes, at: int) -> None:
    """A body that was damaged on its way never stops the program."""
    whole = json.dumps(FULL).encode()
    for damaged in (whole[:at], whole[:at] + junk + whole[at:], whole[:at] + junk):
        arrival = read(damaged)
        assert stored(arrival.content) == arrival.content
