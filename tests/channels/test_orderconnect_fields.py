"""Every field of an Orderconnect order that the kitchen keeps, one by one."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from kds.domain.money import Discount, Fee
from kds.domain.order import Content, OrderType
from tests.channels.orderconnect_reading import FULL, body_with, content, lines, stored

Get = Callable[[Content], object]

GROUP = {"Quantity": 1, "BasketItem": {"Name": "Cola"}}
CASH = {"Total": 12.5, "CashOnDelivery": True}


def at(hour: int, minute: int) -> datetime:
    """Return a time of the evening on which the full order came."""
    return datetime(2026, 11, 20, hour, minute, 28, 753722, tzinfo=UTC)


AS_IT_CAME: list[tuple[str, Get, object]] = [
    ("OrderId", lambda c: (c.remote_id, c.channel_order_id), ("k3vq9tmwc0eyx7r2hd5bna",) * 2),
    ("FriendlyOrderReference", lambda c: c.display_id, "4377"),
    (
        "Id, OrderReference, CustomerOrderId",
        lambda c: c.other_ids,
        ("902114377", "6f0d6a2b-58c4-4be2-9c62-3f0d5e2a7711"),
    ),
    ("the platform", lambda c: c.source, "Just Eat"),
    ("PlacedDate", lambda c: c.placed_at, at(18, 2)),
    ("DueDateWithUtcOffset", lambda c: c.delivery_at, at(18, 47)),
    ("InitialDueDateWithUtcOffset", lambda c: c.first_delivery_at, at(18, 42)),
    ("RdsPickupTimeWithUtcOffset", lambda c: (c.pickup_at, c.due_at), (at(18, 25), at(18, 25))),
    ("PickupNoticePeriod", lambda c: c.preparation_minutes, 10),
    ("PromptAsap", lambda c: c.asap, True),
    ("ServiceType", lambda c: c.order_type, OrderType.DELIVERY),
    ("own drivers", lambda c: c.courier.deliverer, "restaurant"),
    ("Kitchen and Order note", lambda c: c.note, "No nuts, allergy\nSide door please"),
    ("Courier note", lambda c: c.delivery_note, "Blue gate"),
    ("SubTotal", lambda c: c.bill.subtotal, 3140),
    ("PaymentInfo.Total", lambda c: c.bill.total, 3340),
    ("DeliveryCharge", lambda c: c.bill.delivery_cost, 250),
    ("Discount, MultiBuyDiscount", lambda c: c.bill.discount_total, -150),
    (
        "Discounts",
        lambda c: c.bill.discounts,
        (Discount(kind="Fixed", amount=-100), Discount(name="multi-buy", amount=-50)),
    ),
    ("CashOnDelivery", lambda c: (c.bill.paid, c.bill.due, c.bill.to_collect), (True, None, 0)),
    ("DriverTipValue", lambda c: c.bill.driver_tip, 100),
    ("PaymentLines.Type", lambda c: c.bill.payment, "Card"),
    ("PaymentLines.CardFee", lambda c: c.bill.fees, (Fee(name="card fee", amount=50),)),
    ("no currency is named", lambda c: (c.bill.currency, c.bill.decimals), ("", 2)),
    ("CustomerInfo.Name", lambda c: c.customer.name, "R. Guest"),
    ("Email", lambda c: c.customer.email, "guest@mail.example"),
    ("Address", lambda c: c.address.street, "Flat 2, 18 Mill Lane"),
    ("City, Postcode", lambda c: (c.address.city, c.address.postcode), ("Leeds", "LS1 4AB")),
    ("Latitude", lambda c: (c.address.latitude, c.address.longitude), (53.796, -1.547)),
    ("DisplayPhoneNumber", lambda c: c.customer.phone, "0113 496 0000"),
    ("PhoneMaskingCode", lambda c: c.customer.phone_access_code, "448 120 993"),
    ("PreviousRestuarantOrderCount", lambda c: c.customer.orders_before, 3),
    ("TimeZone", lambda c: c.time_zone, "Europe/London"),
    ("RestaurantInfo.Id", lambda c: c.location, "60233"),
    (
        "RestaurantInfo",
        lambda c: (c.origin.name, c.origin.phone, c.origin.note),
        ("Mill Lane Thali", "0113 496 0001", "Back entrance"),
    ),
    (
        "AddressLines",
        lambda c: (c.origin.address.street, c.origin.address.postcode, c.origin.address.city),
        ("20 Mill Lane, Yard", "LS1 4AC", "Leeds"),
    ),
    (
        "its place",
        lambda c: (c.origin.address.latitude, c.origin.address.longitude),
        (53.7961, -1.5472),
    ),
    ("Restrictions", lambda c: (c.age_check, c.tags), (True, ("alcohol",))),
    ("nothing else", lambda c: c.problems, ()),
]

CHANGED: list[tuple[str, object, Get, object]] = [
    ("FriendlyOrderReference", None, lambda c: c.display_id, "hd5bna"),
    ("OrderId", 4711, lambda c: c.remote_id, "4711"),
    ("OrderId", "..", lambda c: c.remote_id, ""),
    ("Order.ServiceType", "Collection", lambda c: c.order_type, OrderType.PICKUP),
    ("Order.ServiceType", "Collection", lambda c: c.courier.deliverer, ""),
    ("Order.ServiceType", "delivery", lambda c: c.order_type, OrderType.DELIVERY),
    ("Order.PromptAsap", False, lambda c: c.asap, False),
    ("Order.PromptAsap", "true", lambda c: c.asap, True),
    ("Order.DueDateWithUtcOffset", None, lambda c: c.delivery_at, None),
    ("Order.RdsPickupTimeWithUtcOffset", None, lambda c: c.due_at, at(18, 47)),
    ("Order.PlacedDate", "2026-11-20T18:02:28.753722Z", lambda c: c.placed_at, at(18, 2)),
    ("Order.PickupNoticePeriod", "01:05:00", lambda c: c.preparation_minutes, 65),
    ("Order.PickupNoticePeriod", "00:00:00", lambda c: c.preparation_minutes, None),
    ("Order.Notes", None, lambda c: (c.note, c.delivery_note), ("Side door please", "")),
    ("Order.Notes", {"Kitchen": "Bare text"}, lambda c: c.note, "Bare text\nSide door please"),
    ("Order.Notes.Kitchen", {"note": "x"}, lambda c: c.note, "x\nSide door please"),
    ("BasketInfo.MultiBuyDiscount", 0, lambda c: len(c.bill.discounts), 1),
    (
        "BasketInfo.Discounts",
        [{"Discount": 10, "DiscountType": "Percent"}, {"Discount": 1, "DiscountType": "Fixed"}],
        lambda c: c.bill.discounts[0],
        Discount(kind="Percent, Fixed", amount=-100),
    ),
    ("BasketInfo.Discounts", [], lambda c: c.bill.discounts[0], Discount(amount=-100)),
    ("BasketInfo.Discount", 0, lambda c: len(c.bill.discounts), 1),
    ("BasketInfo.Discount", None, lambda c: c.bill.discounts[0].amount, -100),
    ("BasketInfo.Discount", -1, lambda c: c.bill.discount_total, -150),
    ("BasketInfo.SubTotal", "31.405", lambda c: c.bill.subtotal, 3141),
    ("PaymentInfo.Total", None, lambda c: c.bill.total, 3290),
    ("PaymentInfo", CASH, lambda c: (c.bill.paid, c.bill.due), (False, 1250)),
    ("PaymentInfo", CASH, lambda c: (c.bill.payment, c.bill.to_collect), ("cash", 1250)),
    (
        "PaymentInfo",
        {
            **CASH,
            "PaymentLines": [{"Type": "Cash", "Value": 10}, {"Type": "Voucher", "Value": 2.5}],
        },
        lambda c: (c.bill.due, c.bill.payment),
        (1000, "Cash, Voucher"),
    ),
    ("PaymentInfo.CashOnDelivery", None, lambda c: c.bill.paid, None),
    ("PaymentInfo.CashOnDelivery", "", lambda c: c.bill.paid, None),
    ("PaymentInfo.CashOnDelivery", 0, lambda c: (c.bill.paid, c.bill.to_collect), (True, 0)),
    ("PaymentInfo.CashOnDelivery", 0.0, lambda c: (c.bill.paid, c.bill.to_collect), (True, 0)),
    ("PaymentInfo.CashOnDelivery", 9.5, lambda c: (c.bill.paid, c.bill.to_collect), (False, 950)),
    ("PaymentInfo.CashOnDelivery", "9,50", lambda c: c.bill.to_collect, 950),
    ("BasketInfo.DeliveryCharge", "2,50", lambda c: c.bill.delivery_cost, 250),
    ("CustomerInfo.Latitude", 0, lambda c: c.address.latitude, 0),
    ("CustomerInfo.TimeZone", "W. Europe Standard Time", lambda c: c.time_zone, "Europe/Berlin"),
    ("CustomerInfo.TimeZone", "romance standard time", lambda c: c.time_zone, "Europe/Paris"),
    ("CustomerInfo.TimeZone", "AUS Eastern Standard Time", lambda c: c.time_zone[:9], "Australia"),
    ("CustomerInfo.TimeZone", "Moon Standard Time", lambda c: c.time_zone, ""),
    ("CustomerInfo.TimeZone", "Europe/Rome", lambda c: c.time_zone, "Europe/Rome"),
    (
        "CustomerInfo.Address",
        ["Flat 2", "", "9 Quay"],
        lambda c: c.address.street,
        "Flat 2, 9 Quay",
    ),
    ("OrderId", 902114377.0, lambda c: c.remote_id, "902114377"),
    ("RestaurantInfo.AddressLines", "1 Quay", lambda c: c.origin.address.street, "1 Quay"),
    ("RestaurantInfo.Id", 60233, lambda c: c.location, "60233"),
    ("Restrictions", [], lambda c: (c.age_check, c.tags), (False, ())),
    ("Restrictions", ["ALCOHOL"], lambda c: c.age_check, True),
    ("Restrictions", {"Type": "Tobacco"}, lambda c: (c.age_check, c.tags), (False, ("tobacco",))),
    ("BasketInfo.GroupedBasketItems", GROUP, lines, [(0, 1, "Cola")]),
    ("BasketInfo.GroupedBasketItems", [[GROUP], [GROUP]], lines, [(0, 1, "Cola")] * 2),
    (
        "BasketInfo.GroupedBasketItems",
        [{"Quantity": "3", "Name": "Flat"}],
        lines,
        [(0, 3, "Flat")],
    ),
]


@pytest.mark.parametrize(("name", "get", "expected"), AS_IT_CAME)
def test_a_field_is_kept(name: str, get: Get, expected: object) -> None:
    """What Just Eat says in a field is what the kitchen knows, also after it was stored."""
    said = content([FULL])
    assert get(said) == expected, name
    assert get(stored(said)) == expected


@pytest.mark.parametrize(("place", "value", "get", "expected"), CHANGED)
def test_another_form_of_a_field_is_read(
    place: str, value: object, get: Get, expected: object
) -> None:
    """Other values, and forms that no specification has, mean what they say."""
    said = content(body_with(place, value))
    assert get(said) == expected
    assert get(stored(said)) == expected
    assert said.problems == ()


@pytest.mark.parametrize(
    "group",
    [
        {"Quantity": 1, "BasketItem": {"Name": "Cola", "Notes": " no ice "}},
        {"Quantity": 1, "comment": "no ice", "BasketItem": {"Name": "Cola"}},
    ],
)
def test_a_note_on_a_line_is_kept(group: object) -> None:
    """Should a line come with the guest's words, a cook reads them."""
    (item,) = content(body_with("BasketInfo.GroupedBasketItems", [group])).items
    assert (item.title, item.remark) == ("Cola", "no ice")


def test_all_three_levels_are_on_the_ticket() -> None:
    """Items, their accessories, parts of a meal and what belongs to those, all multiplied out."""
    assert lines(content(FULL)) == [
        (0, 2, "Lamb Thali"),
        (1, 2, "Medium hot"),
        (1, 4, "Extra raita"),
        (1, 2, "Bread"),
        (2, 2, "Garlic naan"),
        (2, 2, "Butter"),
        (0, 1, "Onion Bhaji (6 pieces)"),
    ]
    thali, hot, raita, bread, *_ = content(FULL).items
    assert (thali.price, hot.price, raita.price, bread.price) == (1090, 0, 50, None)
    assert (thali.plu, hot.plu, raita.plu, bread.plu) == ("550121", "9001", "9107", "7712")
    assert (thali.combo, bread.in_bundle, raita.in_bundle) == (True, True, False)


@pytest.mark.parametrize(
    ("name", "synonym", "title"),
    [
        ("Cola", "330ml", "Cola (330ml)"),
        ("Cola 330ML", "330ml", "Cola 330ML"),
        ("Cola", None, "Cola"),
        ("Cola", " ", "Cola"),
        ("", "330ml", "330ml"),
    ],
)
def test_a_synonym_is_read_where_it_says_more(name: str, synonym: object, title: str) -> None:
    """The size may stand in the synonym: it is shown unless the name says it already."""
    group = {"Quantity": 1, "BasketItem": {"Name": name, "Synonym": synonym}}
    (item,) = content(body_with("BasketInfo.GroupedBasketItems", [group])).items
    assert item.title == title


def test_the_guest_s_own_number_is_nowhere() -> None:
    """Drivers read the ticket, so only the relayed number is on it."""
    for body in (FULL, body_with("CustomerInfo.DisplayPhoneNumber", None)):
        assert "9999" not in repr(content(body))


def test_a_place_at_nought_is_unknown() -> None:
    """Latitude and longitude 0 mean that Just Eat does not know the place."""
    body = body_with("CustomerInfo.Latitude", 0)
    body["CustomerInfo"]["Longitude"] = 0
    assert content(body).address.latitude is None
    assert content(body).address.longitude is None


@pytest.mark.parametrize(
    ("place", "value", "word"),
    [
        ("Order.ServiceType", "Drone", "Drone"),
        ("Order.DueDateWithUtcOffset", "soon", "soon"),
        ("Order.PickupNoticePeriod", "ten", "ten"),
        ("BasketInfo.SubTotal", "much", "much"),
        ("CustomerInfo.Latitude", 99, "99"),
        ("BasketInfo.GroupedBasketItems", ["Soup"], "Soup"),
        ("BasketInfo.GroupedBasketItems", [{"Quantity": 0, "BasketItem": {"Name": "A"}}], "A"),
        ("BasketInfo.GroupedBasketItems", [{"BasketItem": {"Name": "A"}}], "no quantity"),
        ("BasketInfo.GroupedBasketItems", [{"Quantity": 1, "Price": 2}], "without a name"),
    ],
)
def test_what_cannot_be_read_is_named(place: str, value: object, word: str) -> None:
    """A value that makes no sense is left out, and said in words."""
    (problem,) = content(body_with(place, value)).problems
    assert word in problem


def test_any_letter_case_will_do() -> None:
    """Ids and fields are found whatever the case of their names."""

    def lowered(value: object) -> object:
        if isinstance(value, dict):
            return {name.lower(): lowered(below) for name, below in value.items()}
        return [lowered(v) for v in value] if isinstance(value, list) else value

    assert content(lowered(FULL)) == content(FULL)


def test_many_problems_are_counted() -> None:
    """A body full of mistakes names twenty of them and counts the rest."""
    said = content(body_with("BasketInfo.GroupedBasketItems", ["x"] * 30))
    assert len(said.problems) == 21
    assert said.problems[-1] == "… and 10 more"
    assert len(said.items) == 30
