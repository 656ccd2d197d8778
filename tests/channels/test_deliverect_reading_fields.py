"""Every field of an order that the kitchen keeps, one by one."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from kds.channels.deliverect.codes import ALLERGENS, CHANNEL_NAMES
from kds.domain.items import Item
from kds.domain.money import Discount, Tax
from kds.domain.order import Content, OrderType
from tests.channels.deliverect_reading import content, stored

AT = datetime(2022, 4, 14, 9, 23, 16, tzinfo=UTC)
ITEM = {"name": "Burger", "quantity": 1}
POINT = {"coordinates": {"coordinates": [40.741895, -73.989308]}}
DISCOUNT = {"name": "Ten off", "type": "order_flat_off", "provider": "channel", "amount": -1000}

Get = Callable[[Content], object]

TOP: list[tuple[str, object, Get, object]] = [
    ("_id", "6257ecb4", lambda c: c.remote_id, "6257ecb4"),
    ("_updated", "2022-04-14T09:23:16Z", lambda c: c.updated_at, AT),
    ("_created", "2022-04-14T09:23:16Z", lambda c: c.placed_at, AT),
    ("placedTime", "2022-04-14T09:23:16Z", lambda c: c.placed_at, AT),
    ("pickupTime", "2022-04-14T09:23:16Z", lambda c: (c.pickup_at, c.due_at), (AT, AT)),
    ("deliveryTime", "2022-04-14T09:23:16Z", lambda c: (c.delivery_at, c.due_at), (AT, AT)),
    ("account", "5be9", lambda c: c.account, "5be9"),
    ("location", "5bf0", lambda c: c.location, "5bf0"),
    ("channelOrderId", "GUEST-1527", lambda c: c.channel_order_id, "GUEST-1527"),
    ("channelOrderDisplayId", " 1527 ", lambda c: c.display_id, "1527"),
    ("by", "web", lambda c: c.sub_channel, "web"),
    ("tags", ["BRAND X", "BRAND Y"], lambda c: c.tags, ("BRAND X", "BRAND Y")),
    ("table", "table 3", lambda c: c.table, "table 3"),
    ("preparationTime", 25, lambda c: c.preparation_minutes, 25),
    ("deliveryIsAsap", False, lambda c: c.asap, False),
    ("deliveryIsAsap", True, lambda c: c.asap, True),
    ("orderIsAlreadyPaid", False, lambda c: c.bill.paid, False),
    ("note", " No onions\nRing twice ", lambda c: c.note, " No onions\nRing twice "),
    ("timezone", "Europe/Amsterdam", lambda c: c.time_zone, "Europe/Amsterdam"),
    ("numberOfCustomers", 4, lambda c: c.guests, 4),
    ("numberOfCustomers", 0, lambda c: c.guests, 0),
    ("packaging", {"includeCutlery": True}, lambda c: c.cutlery, True),
    ("packaging", {"includeCutlery": False}, lambda c: c.cutlery, False),
    ("packaging", {}, lambda c: c.cutlery, None),
    ("testOrder", True, lambda c: c.test, True),
    ("ageCheck", True, lambda c: c.age_check, True),
    ("serviceCharge", 300, lambda c: c.bill.service_charge, 300),
    ("deliveryCost", 200, lambda c: c.bill.delivery_cost, 200),
    ("bagFee", 10, lambda c: c.bill.bag_fee, 10),
    ("tip", 100, lambda c: c.bill.tip, 100),
    ("driverTip", 50, lambda c: c.bill.driver_tip, 50),
    ("smallOrderFee", 99, lambda c: c.bill.small_order_fee, 99),
    ("taxTotal", 72, lambda c: c.bill.tax_total, 72),
    ("discountTotal", -400, lambda c: c.bill.discount_total, -400),
    ("currency", "EUR", lambda c: c.bill.currency, "EUR"),
    ("decimalDigits", 2, lambda c: c.bill.decimals, 2),
    ("decimalDigits", 3, lambda c: c.bill.decimals, 3),
    ("decimalDigits", 99, lambda c: c.bill.decimals, 2),
    ("payment", {"amount": 3200}, lambda c: c.bill.total, 3200),
    ("payment", {"due": 700}, lambda c: c.bill.due, 700),
    ("payment", {"rebate": 100}, lambda c: c.bill.rebate, 100),
    (
        "taxes",
        [{"name": "VAT", "taxClassId": 0, "total": 72}, {"total": 3}],
        lambda c: c.bill.taxes,
        (Tax(name="VAT", total=72), Tax(total=3)),
    ),
    (
        "discounts",
        [DISCOUNT],
        lambda c: c.bill.discounts,
        (Discount(name="Ten off", kind="order_flat_off", provider="channel", amount=-1000),),
    ),
    ("customer", {"name": " Jane "}, lambda c: c.customer.name, "Jane"),
    ("customer", {"companyName": "MI6"}, lambda c: c.customer.company, "MI6"),
    ("customer", {"phoneNumber": "+32 1"}, lambda c: c.customer.phone, "+32 1"),
    ("customer", {"phoneAccessCode": "466"}, lambda c: c.customer.phone_access_code, "466"),
    ("customer", {"email": "a@b.c"}, lambda c: c.customer.email, "a@b.c"),
    ("customer", {"note": "text only"}, lambda c: c.customer.note, "text only"),
    ("customer", {"tin": "NL1"}, lambda c: c.customer.tax_number, "NL1"),
    ("deliveryAddress", {"street": "Plein"}, lambda c: c.address.street, "Plein"),
    ("deliveryAddress", {"streetNumber": "13A"}, lambda c: c.address.number, "13A"),
    ("deliveryAddress", {"postalCode": "3818"}, lambda c: c.address.postcode, "3818"),
    ("deliveryAddress", {"city": "Gent"}, lambda c: c.address.city, "Gent"),
    ("deliveryAddress", {"area": "Noord"}, lambda c: c.address.area, "Noord"),
    ("deliveryAddress", {"country": "BE"}, lambda c: c.address.country, "BE"),
    ("deliveryAddress", {"extraAddressInfo": "top"}, lambda c: c.address.extra, "top"),
    ("deliveryAddress", {"verification": {"pincode": "77"}}, lambda c: c.address.pincode, "77"),
    (
        "deliveryAddress",
        POINT,
        lambda c: (c.address.latitude, c.address.longitude),
        (40.741895, -73.989308),
    ),
    (
        "deliveryAddress",
        {"coordinates": {"latitude": 1.5, "longitude": 2.5}},
        lambda c: (c.address.latitude, c.address.longitude),
        (1.5, 2.5),
    ),
    ("courier", {"deliveryBy": "restaurant"}, lambda c: c.courier.deliverer, "restaurant"),
    ("courier", {"firstName": "Ann", "lastName": "Lee"}, lambda c: c.courier.name, "Ann Lee"),
    ("courier", {"lastName": "Lee"}, lambda c: c.courier.name, "Lee"),
    ("courier", {"phoneNumber": "Code: 1"}, lambda c: c.courier.phone, "Code: 1"),
    ("courier", {"status": "ASSIGNED"}, lambda c: c.courier.status, "ASSIGNED"),
    ("courier", {"transportType": "bicycle"}, lambda c: c.courier.transport, "bicycle"),
    ("channel", 7, lambda c: (c.source, c.source_key), ("Uber Eats", "7")),
    ("channel", 20003, lambda c: (c.source, c.source_key), ("Channel 20003", "20003")),
    ("status", 30, lambda c: c.platform_status, "30 Duplicate"),
    ("status", 777, lambda c: c.platform_status, "777"),
    ("status", 1, lambda c: c.platform_status, ""),
    ("status", 25, lambda c: c.platform_status, ""),
]

LINES: list[tuple[str, object, Callable[[Item], object], object]] = [
    ("plu", "PEPP-#O0#-", lambda i: i.plu, "PEPP-#O0#-"),
    ("name", " ★ Pizza  Margherita ", lambda i: i.name, " ★ Pizza  Margherita "),
    ("kitchenName", "MARG", lambda i: i.title, "MARG"),
    ("kitchenName", "  ", lambda i: i.title, "Burger"),
    ("price", 450, lambda i: i.price, 450),
    ("price", 0, lambda i: i.price, 0),
    ("price", -50, lambda i: i.price, -50),
    ("quantity", 3, lambda i: (i.quantity, i.total_quantity), (3, 3)),
    ("remark", " no salt ", lambda i: i.remark, " no salt "),
    ("isCombo", True, lambda i: i.combo, True),
    ("inBundle", True, lambda i: i.in_bundle, True),
    ("modifierAction", "NO", lambda i: i.removed, True),
    ("modifierAction", "no", lambda i: i.removed, True),
    ("modifierAction", "ADD", lambda i: i.removed, False),
    (
        "productTags",
        [101, 106, 112, 127],
        lambda i: i.allergens,
        ("gluten", "milk", "soya", "wheat"),
    ),
    ("productTags", [1, 101, 4, 7], lambda i: i.marks, ("alcohol", "vegan", "bottle deposit")),
    ("productTags", [9999, 1000, 57], lambda i: (i.allergens, i.marks), ((), ())),
]


def named(cases: list[tuple[str, object, Callable[[Content], object], object]]) -> list[str]:
    """Name the cases by field and value."""
    return [f"{case[0]}={case[1]}"[:60] for case in cases]


@pytest.mark.parametrize(("key", "value", "get", "expected"), TOP, ids=named(TOP))
def test_a_field_of_the_order_is_kept(key: str, value: object, get: Get, expected: object) -> None:
    """What the platform said in this field can be read on the ticket or in the history."""
    said = content({"_id": "1", "items": [ITEM], key: value})
    assert get(said) == expected
    assert said.problems == ()
    assert stored(said) == said


@pytest.mark.parametrize(
    ("key", "value", "get", "expected"), LINES, ids=[f"{case[0]}={case[1]}" for case in LINES]
)
def test_a_field_of_a_line_is_kept(
    key: str, value: object, get: Callable[[Item], object], expected: object
) -> None:
    """What the platform said of an item, or of a modifier three levels down, can be read."""
    for depth in (0, 3):
        line: dict[str, object] = ITEM | {key: value}
        for _ in range(depth):
            line = ITEM | {"subItems": [line]}
        said = content({"_id": "1", "items": [line]})
        assert get(said.items[depth]) == expected
        assert said.problems == ()
        assert stored(said) == said


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (1, OrderType.PICKUP),
        (2, OrderType.DELIVERY),
        (3, OrderType.EAT_IN),
        (4, OrderType.CURBSIDE),
        (5, OrderType.DRIVE_THROUGH),
    ],
)
def test_an_order_type_is_named(number: int, kind: OrderType) -> None:
    """A cook reads how the food reaches the guest."""
    assert content({"_id": "1", "orderType": number}).order_type is kind


@pytest.mark.parametrize("number", [0, 6, 99, -1, "x", [], {}])
def test_an_unknown_order_type_is_said(number: object) -> None:
    """A kind of order that nobody knows is shown as unknown, with what the platform said."""
    said = content({"_id": "1", "orderType": number})
    assert said.order_type is OrderType.UNKNOWN
    (problem,) = said.problems
    assert problem.startswith("order type ")


@pytest.mark.parametrize(
    ("number", "words"),
    list(
        enumerate(
            [
                "card online",
                "cash",
                "on delivery",
                "online",
                "card at door",
                "PIN at door",
                "voucher at door",
                "meal voucher",
                "Bancontact",
                "other",
            ]
        )
    ),
)
def test_a_payment_type_is_named(number: int, words: str) -> None:
    """A manager reads how the guest pays."""
    assert content({"_id": "1", "payment": {"type": number}}).bill.payment == words


def test_an_unknown_payment_type_is_shown_by_its_number() -> None:
    """A payment type that nobody knows is not guessed."""
    assert content({"_id": "1", "payment": {"type": 10}}).bill.payment == "payment type 10"


@pytest.mark.parametrize(
    ("said", "microseconds"),
    [
        ("2022-04-14T09:23:16Z", 0),
        ("2022-04-14T09:23:16.703Z", 703_000),
        ("2022-04-14T09:23:16.975473Z", 975_473),
        ("2022-04-14T09:23:16.9754731Z", 975_473),
        ("2022-04-14T09:23:16.9754739Z", 975_473),
        ("2022-04-14T09:23:16", 0),
        ("2022-04-14T11:23:16+02:00", 0),
        ("2022-04-14 09:23:16.703", 703_000),
        (1649928196, 0),
        (1649928196703, 703_000),
        (" 1649928196 ", 0),
    ],
)
def test_a_time_is_read_with_any_number_of_fraction_digits(said: object, microseconds: int) -> None:
    """The promised time is right to the microsecond, however the platform writes it."""
    assert content({"_id": "1", "pickupTime": said}).pickup_at == AT.replace(
        microsecond=microseconds
    )


@pytest.mark.parametrize(
    "said", ["soon", "2022-13-45T99:00:00Z", 5, True, [], {}, "0001-01-01", 1e30]
)
def test_a_time_that_is_none_is_said(said: object) -> None:
    """A promised time that cannot be read is named, and not replaced by a guess."""
    order = content({"_id": "1", "pickupTime": said})
    assert order.pickup_at is None
    assert any(problem.startswith("pickupTime is no time") for problem in order.problems)


def test_the_placed_time_goes_before_the_time_of_creation() -> None:
    """The age of an order counts from when the guest placed it."""
    said = content(
        {"_id": "1", "placedTime": "2022-04-14T09:23:16Z", "_created": "2022-04-14T10:00:00Z"}
    )
    assert said.placed_at == AT


@pytest.mark.parametrize(
    ("body", "display_id"),
    [
        ({"channelOrderDisplayId": "A1", "channelOrderId": "X-123456789"}, "A1"),
        ({"channelOrderDisplayId": "  ", "channelOrderId": "X-123456789"}, "456789"),
        ({"channelOrderId": "X-123456789"}, "456789"),
        ({"_id": "62570000d37c"}, "00d37c"),
        ({"channelOrderDisplayId": 1527}, "1527"),
    ],
)
def test_an_order_always_has_something_to_call_out(body: object, display_id: str) -> None:
    """Who calls out an order without a display id reads the end of its longer id."""
    assert content(body).display_id == display_id


def test_every_known_channel_has_a_name() -> None:
    """A cook reads Deliveroo or Wolt, never the number of a channel that is known."""
    for number, name in CHANNEL_NAMES.items():
        assert content({"_id": "1", "channel": number}).source == name
    assert CHANNEL_NAMES[2] == "Deliveroo"
    assert CHANNEL_NAMES[16] == "Wolt"


@pytest.mark.parametrize(
    ("number", "allergen"),
    [(100, "celery"), (101, "gluten"), (109, "nuts"), (110, "peanuts"), (113, "sulphites")],
)
def test_allergens_are_named(number: int, allergen: str) -> None:
    """The fourteen allergens of the law, and the finer ones, are read in words."""
    assert ALLERGENS[number] == allergen
    assert set(range(100, 128)) <= set(ALLERGENS)
