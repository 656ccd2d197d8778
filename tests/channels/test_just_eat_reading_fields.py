"""Every field of a Just Eat order that the kitchen keeps, one by one."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from kds.domain.items import Item
from kds.domain.money import Fee
from kds.domain.order import Content, OrderType
from tests.channels.just_eat_reading import content, stored

AT = datetime(2026, 11, 20, 19, 30, tzinfo=UTC)
EARLY = datetime(2026, 11, 20, 19, 15, tzinfo=UTC)
DUE, SOON = "2026-11-20T19:30:00Z", "2026-11-20T19:15:00Z"
ITEM = {"Name": "Fries", "Quantity": 1}
HOME = {"Lines": ["Fleet House", "", "2 Fleet Place"], "City": "London", "PostalCode": "EC4M 7RD"}

Get = Callable[[Content], object]


def fulfilment(**fields: object) -> dict[str, object]:
    """Return the fields as those of Fulfilment."""
    return {"Fulfilment": fields}


def paid(*lines: tuple[str, float, object]) -> dict[str, object]:
    """Return a payment in lines of type, value and whether that is paid."""
    return {"Payment": {"Lines": [{"Type": t, "Value": v, "Paid": p} for t, v, p in lines]}}


ORDER: list[tuple[dict[str, object], Get, object]] = [
    ({"OrderId": " ab/c "}, lambda c: (c.remote_id, c.channel_order_id), ("ab/c", "ab/c")),
    ({"OrderId": 77}, lambda c: c.remote_id, "77"),
    ({"orderid": "k"}, lambda c: c.remote_id, "k"),
    ({"OrderId": ".."}, lambda c: c.remote_id, ""),
    ({"FriendlyOrderReference": " 902 "}, lambda c: c.display_id, "902"),
    ({"OrderId": "d0s4h-yq9x1"}, lambda c: c.display_id, "-yq9x1"),
    ({}, lambda c: (c.source, c.source_key), ("Just Eat", "")),
    ({"Currency": "GBP"}, lambda c: (c.bill.currency, c.bill.decimals), ("GBP", 2)),
    ({"TotalPrice": 21.75}, lambda c: c.bill.total, 2175),
    ({"TotalPrice": "21.75"}, lambda c: c.bill.total, 2175),
    ({"TotalPrice": 0.29}, lambda c: c.bill.total, 29),
    ({"PlacedDate": DUE}, lambda c: c.placed_at, AT),
    ({"PlacedDate": "2026-11-20T19:30:00"}, lambda c: c.placed_at, AT),
    ({"PlacedDate": "2026-11-20T20:30:00.0000000+01:00"}, lambda c: c.placed_at, AT),
    ({"IsTest": True}, lambda c: c.test, True),
    ({"IsTest": "false"}, lambda c: c.test, False),
    (fulfilment(Method="Delivery"), lambda c: c.order_type, OrderType.DELIVERY),
    (fulfilment(Method="collection "), lambda c: c.order_type, OrderType.PICKUP),
    (fulfilment(Method=""), lambda c: (c.order_type, c.problems), (OrderType.UNKNOWN, ())),
    (
        fulfilment(Method="Drone"),
        lambda c: (c.order_type, c.problems),
        (OrderType.UNKNOWN, ("order type Drone is not known",)),
    ),
    (
        fulfilment(Method="Collection", CustomerDueDate=DUE),
        lambda c: (c.pickup_at, c.delivery_at, c.due_at),
        (AT, None, AT),
    ),
    (
        fulfilment(Method="Delivery", CustomerDueDate=DUE),
        lambda c: (c.pickup_at, c.delivery_at, c.due_at),
        (None, AT, AT),
    ),
    (
        fulfilment(Method="Delivery", CustomerDueDate=DUE, PrepareFor=SOON),
        lambda c: (c.pickup_at, c.delivery_at, c.due_at),
        (EARLY, AT, EARLY),
    ),
    (fulfilment(Method="Collection", PrepareFor=SOON), lambda c: c.pickup_at, EARLY),
    (fulfilment(CustomerDueDate=DUE), lambda c: c.due_at, AT),
    (
        fulfilment(CustomerDueDate="soon"),
        lambda c: (c.due_at, c.problems),
        (None, ("CustomerDueDate is no time: soon",)),
    ),
    (fulfilment(Method="Collection", DueDate=DUE), lambda c: c.pickup_at, AT),
    (
        fulfilment(Method="Delivery", DueDate=DUE, DueAsap=True),
        lambda c: (c.due_at, c.asap),
        (AT, True),
    ),
    (fulfilment(CustomerDueDate=DUE, DueDate=SOON), lambda c: c.due_at, AT),
    (
        fulfilment(DueDate="soon"),
        lambda c: (c.due_at, c.problems),
        (None, ("DueDate is no time: soon",)),
    ),
    (fulfilment(CustomerDueAsap=True), lambda c: c.asap, True),
    ({"Customer": {"PreviousRestaurantOrderCount": 3}}, lambda c: c.customer.orders_before, 3),
    ({"Customer": {"Name": "Ann"}}, lambda c: c.customer.orders_before, None),
    ({"Notes": "no nuts"}, lambda c: c.note, "no nuts"),
    ({"CustomerNotes": "no nuts", "Notes": "x"}, lambda c: c.note, "no nuts"),
    (fulfilment(CustomerDueAsap="false"), lambda c: c.asap, False),
    (fulfilment(PreparationTime="00:15:00"), lambda c: c.preparation_minutes, 15),
    (fulfilment(PreparationTime="0:23:32"), lambda c: c.preparation_minutes, 24),
    (fulfilment(PreparationTime="01:05:00"), lambda c: c.preparation_minutes, 65),
    (fulfilment(PreparationTime="00:00:00"), lambda c: c.preparation_minutes, None),
    (
        fulfilment(PreparationTime="a while"),
        lambda c: (c.preparation_minutes, c.problems),
        (None, ("PreparationTime is no time: a while",)),
    ),
    (fulfilment(PhoneNumber="0113 496 0002"), lambda c: c.customer.phone, "0113 496 0002"),
    (fulfilment(PhoneMaskingCode="120 448"), lambda c: c.customer.phone_access_code, "120 448"),
    (fulfilment(PhoneMaskingCode=None), lambda c: c.customer.phone_access_code, ""),
    (
        fulfilment(Address=HOME),
        lambda c: (c.address.street, c.address.city, c.address.postcode),
        ("Fleet House, 2 Fleet Place", "London", "EC4M 7RD"),
    ),
    (fulfilment(Address={"Lines": "2 Mill Lane"}), lambda c: c.address.street, "2 Mill Lane"),
    (fulfilment(Address=[HOME]), lambda c: c.address.city, "London"),
    (
        fulfilment(Address={"Geolocation": {"Latitude": 51.5, "Longitude": "-0.1"}}),
        lambda c: (c.address.latitude, c.address.longitude),
        (51.5, -0.1),
    ),
    (
        fulfilment(Address={"Geolocation": {"Latitude": 0, "Longitude": 0}}),
        lambda c: (c.address.latitude, c.address.longitude),
        (None, None),
    ),
    ({"Fulfilment": [{"Method": "Delivery"}]}, lambda c: c.order_type, OrderType.DELIVERY),
    ({"Customer": {"Id": 5, "Name": " T. Guest "}}, lambda c: c.customer.name, "T. Guest"),
    ({"CustomerNotes": "Sauce apart"}, lambda c: c.note, "Sauce apart"),
    ({"CustomerNotes": [{"Key": "Kitchen", "Value": "Cut it"}]}, lambda c: c.note, "Cut it"),
    ({"CustomerNotes": {"Key": "Kitchen", "Value": "Cut it"}}, lambda c: c.note, "Cut it"),
    (
        {"CustomerNotes": {"noteForRestaurant": "Mild", "noteForDelivery": "Red door"}},
        lambda c: (c.note, c.delivery_note),
        ("Mild", "Red door"),
    ),
    (
        {"CustomerNotes": [{"Key": "Courier", "Value": "Ring"}, {"Key": "Order", "Value": "Hot"}]},
        lambda c: (c.note, c.delivery_note),
        ("Hot", "Ring"),
    ),
    (
        {"CustomerNotes": {"collection note": "Blue car"}},
        lambda c: (c.note, c.collection_note),
        ("", "Blue car"),
    ),
    ({"CustomerNotes": {"Allergies": "Nuts"}}, lambda c: c.note, "Allergies: Nuts"),
    ({"CustomerNotes": ["One", "Two"]}, lambda c: c.note, "One\nTwo"),
    ({"CustomerNotes": {"noteForRestaurant": " "}}, lambda c: c.note, ""),
    (paid(("card", 21.75, True)), lambda c: (c.bill.paid, c.bill.due), (True, 0)),
    (
        {"TotalPrice": 19.25, **paid(("AccountCredit", 19.25, False), ("CreditCard", 19.25, True))},
        lambda c: (c.bill.paid, c.bill.due, c.bill.payment),
        (True, 0, "account credit, card online"),
    ),
    (
        {"TotalPrice": 12.5, **paid(("Cash", 12.5, False))},
        lambda c: (c.bill.paid, c.bill.due, c.bill.to_collect, c.bill.payment),
        (False, 1250, 1250, "cash"),
    ),
    (
        {"TotalPrice": 12.5, **paid(("Voucher", 2.5, True), ("Cash", 10, False))},
        lambda c: (c.bill.paid, c.bill.due),
        (False, 1000),
    ),
    (paid(("Cash", 10, False)), lambda c: c.bill.due, 1000),
    (paid(("Seashells", 1, None)), lambda c: (c.bill.paid, c.bill.payment), (None, "Seashells")),
    ({"Payment": {"Lines": []}}, lambda c: (c.bill.paid, c.bill.due), (None, None)),
    ({"TotalPrice": "21,75"}, lambda c: (c.bill.total, c.problems), (2175, ())),
    (
        {"TotalPrice": "much"},
        lambda c: (c.bill.total, c.problems),
        (None, ("TotalPrice is no amount: much",)),
    ),
    (
        {"PriceBreakdown": {"Tips": [], "Fees": {"Bags": "?", "Delivery": None}}},
        lambda c: c.problems,
        ("Bags is no amount: ?", "Tips is no amount: list"),
    ),
    (
        paid(("Cash", "all of it", False)),  # type: ignore[arg-type] # a value that no amount is
        lambda c: (c.bill.paid, c.bill.due, c.problems),
        (False, None, ("Value is no amount: all of it",)),
    ),
    ({"PriceBreakdown": {"Items": 20.25}}, lambda c: c.bill.subtotal, 2025),
    ({"PriceBreakdown": {"Discount": 2.5}}, lambda c: c.bill.discount_total, -250),
    ({"PriceBreakdown": {"Discount": -2.5}}, lambda c: c.bill.discount_total, -250),
    ({"PriceBreakdown": {"Tips": 0.5}}, lambda c: c.bill.tip, 50),
    ({"PriceBreakdown": {"Taxes": "3.37"}}, lambda c: c.bill.tax_total, 337),
    (
        {"PriceBreakdown": {"Fees": {"Delivery": 1, "ServiceCharge": 1.5, "Other": 0}}},
        lambda c: (c.bill.delivery_cost, c.bill.service_charge, c.bill.fees),
        (100, 150, ()),
    ),
    (
        {"PriceBreakdown": {"Fees": {"Other": 0.1, "Bags": "0.2"}}},
        lambda c: c.bill.fees,
        (Fee(name="Other", amount=10), Fee(name="Bags", amount=20)),
    ),
    ({"Restrictions": [{"Type": "Alcohol"}]}, lambda c: (c.age_check, c.tags), (True, ())),
    ({"Restrictions": ["alcohol"]}, lambda c: c.age_check, True),
    ({"Restrictions": {"Type": "Knives"}}, lambda c: (c.age_check, c.tags), (False, ("Knives",))),
    ({"Restaurant": {"Id": "60233"}}, lambda c: c.location, "60233"),
    ({"Restaurant": {"Refererence": "R60233"}}, lambda c: c.location, "R60233"),
    (
        {"Restaurant": {"Name": "Thali", "PhoneNumber": "01", "Address": HOME}},
        lambda c: (c.origin.name, c.origin.phone, c.origin.address.city),
        ("Thali", "01", "London"),
    ),
    ({"Restaurant": {"TimeZone": "Europe/London"}}, lambda c: c.time_zone, "Europe/London"),
    ({"Restaurant": {"TimeZone": "GMT Standard Time"}}, lambda c: c.time_zone, "Europe/London"),
    (
        {"Restaurant": {"TimeZone": "Australia/Sydney (IANA format)"}},
        lambda c: c.time_zone,
        "Australia/Sydney",
    ),
]

LINES: list[tuple[dict[str, object], Callable[[Item], object], object]] = [
    ({"Reference": "P-201"}, lambda i: i.plu, "P-201"),
    ({"Name": "Fries", "Synonym": "Regular"}, lambda i: i.title, "Fries (Regular)"),
    ({"Name": "Fries", "Synonym": " "}, lambda i: i.title, "Fries"),
    ({"Name": "", "Synonym": "330ml"}, lambda i: i.title, "330ml"),
    ({"Quantity": 2}, lambda i: (i.quantity, i.total_quantity), (2, 2)),
    ({"Quantity": "3"}, lambda i: i.quantity, 3),
    ({"UnitPrice": 7.0}, lambda i: i.price, 700),
    ({"UnitPrice": "6.25"}, lambda i: i.price, 625),
    ({"UnitPrice": None}, lambda i: i.price, None),
    ({"Notes": "no salt"}, lambda i: i.remark, "no salt"),
]


@pytest.mark.parametrize(("body", "get", "expected"), ORDER, ids=[str(row[0]) for row in ORDER])
def test_field_of_an_order(body: dict[str, object], get: Get, expected: object) -> None:
    """What the order says in one field is what the kitchen reads, also from its own store."""
    said = content({"Items": [ITEM], **body})
    assert get(said) == expected
    assert get(stored(said)) == expected


@pytest.mark.parametrize(("fields", "get", "expected"), LINES, ids=[str(row[0]) for row in LINES])
def test_field_of_a_line(
    fields: dict[str, object], get: Callable[[Item], object], expected: object
) -> None:
    """What a line says in one field is what a cook reads."""
    said = content({"OrderId": "x", "Items": [{**ITEM, **fields}]})
    assert get(said.items[0]) == expected
    assert said.problems == ()
