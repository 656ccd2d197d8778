"""What each field of a JET Connect order becomes on the ticket."""

from datetime import UTC, datetime
from typing import Any

import pytest

from kds.channels.channel import ArrivalKind
from kds.domain.money import Bill, Discount, Fee
from kds.domain.order import Address, Courier, Customer, OrderType
from tests.channels.jet_connect_reading import FULL, content, lines, order_body, read, stored


def at(hour: int, minute: int) -> datetime:
    """Return an instant of the day of all orders here."""
    return datetime(2026, 3, 14, hour, minute, tzinfo=UTC)


def test_a_full_order_is_read_without_a_doubt() -> None:
    """A cook gets an order with every documented field whole, taken already, and can keep it."""
    arrival = read(FULL)
    assert (arrival.kind, arrival.attention) == (ArrivalKind.ORDER, "")
    assert arrival.accepted_by == "the Orderpad"
    assert arrival.content.problems == ()
    assert stored(arrival.content) == arrival.content


def test_ids() -> None:
    """The platform's id is what calls go to, people call out the other; further ones are kept."""
    said = content(FULL)
    assert (said.remote_id, said.channel_order_id) == ("q7w1e9r3t5", "q7w1e9r3t5")
    assert said.display_id == "553019"
    assert said.other_ids == ("api-9", "ref-9")
    assert said.account == "tr-1"


def test_without_a_number_the_end_of_the_id_is_called_out() -> None:
    """An order that names no number has one for the pass all the same."""
    assert content(order_body(third_party_order_reference=None)).display_id == "e9r3t5"


@pytest.mark.parametrize("name", ["id", "ID", "orderId", "OrderId", "order_id"])
def test_the_id_is_found_in_any_spelling(name: str) -> None:
    """However the platform spells it, the order can be answered."""
    assert content({name: 4711, "items": []}).remote_id == "4711"


@pytest.mark.parametrize(
    ("way", "kind", "deliverer"),
    [
        ("delivery-by-delivery-partner", OrderType.DELIVERY, "Just Eat"),
        ("delivery-by-merchant", OrderType.DELIVERY, "restaurant"),
        ("DELIVERY_BY_MERCHANT", OrderType.DELIVERY, "restaurant"),
        ("collection-by-customer", OrderType.PICKUP, ""),
    ],
)
def test_how_it_leaves(way: str, kind: OrderType, deliverer: str) -> None:
    """The pass sees whether it is collected, and by whom it is delivered."""
    said = content(order_body(type=way))
    assert (said.order_type, said.courier.deliverer) == (kind, deliverer)


def test_a_courier_without_a_channel_is_the_platforms() -> None:
    """Where the order names no brand, the platform itself delivers."""
    said = content(order_body(type="delivery-by-delivery-partner", channel=None))
    assert said.courier.deliverer == "JET Connect"


@pytest.mark.parametrize("way", ["drone", 7, {}, ""])
def test_an_unknown_way_is_named(way: object) -> None:
    """A way nobody has heard of breaks nothing, and is said."""
    said = content(order_body(type=way))
    assert said.order_type is OrderType.UNKNOWN
    assert len(said.problems) == 1
    assert "order type" in said.problems[0]


@pytest.mark.parametrize(
    ("changes", "location", "zone"),
    [
        ({}, "L-7", "Europe/Dublin"),
        ({"posLocationId": None}, "70", "Europe/Dublin"),
        ({"posLocationId": None, "pos_location_id": 8}, "8", "Europe/Dublin"),
        ({"posLocationId": None, "location": "70"}, "70", ""),
        ({"posLocationId": None, "location": None}, "", ""),
    ],
)
def test_restaurant(changes: dict[str, Any], location: str, zone: str) -> None:
    """The order belongs to the restaurant that it names, and its times to that place."""
    said = content(order_body(**changes))
    assert (said.location, said.time_zone) == (location, zone)


@pytest.mark.parametrize(
    ("value", "name", "key"),
    [
        ({"id": 32, "name": "Just Eat"}, "Just Eat", "32"),
        ({"id": "52"}, "SkipTheDishes", "52"),
        ({"id": 4000}, "Channel 4000", "4000"),
        ({"name": "Lieferando"}, "Lieferando", ""),
        ([{"id": 59, "name": "Menulog"}], "Menulog", "59"),
        ("Menulog", "Menulog", ""),
        (None, "", ""),
    ],
)
def test_who_sold_it(value: object, name: str, key: str) -> None:
    """The ticket names the brand that sold the order, by its number where it has no name."""
    said = content(order_body(channel=value))
    assert (said.source, said.source_key) == (name, key)


def test_times() -> None:
    """Seconds written as text are the instants of ordering, collecting and delivering."""
    said = content(FULL)
    assert (said.placed_at, said.pickup_at, said.delivery_at) == (at(12, 0), at(12, 15), at(12, 30))


@pytest.mark.parametrize(
    "value",
    [
        *("1773490500", 1773490500, 1773490500.0, "1773490500.0", "1773490500000"),
        *("2026-03-14T12:15:00Z", "2026-03-14T12:15:00", "2026-03-14T13:15:00+01:00"),
        *("2026-03-14T12:15:00.0000000Z", " 1773490500 "),
    ],
    ids=repr,
)
def test_times_in_every_form(value: object) -> None:
    """Old pages write times as ISO text, new ones as seconds: the courier comes at one instant."""
    said = content(order_body(collect_at=value))
    assert (said.pickup_at, said.problems) == (at(12, 15), ())


@pytest.mark.parametrize("value", ["soon", {}, [], True, -1, "99999999999999999999"])
def test_a_time_that_is_none_is_named(value: object) -> None:
    """A time that cannot be read is said, not guessed."""
    said = content(order_body(collect_at=value))
    assert said.pickup_at is None
    assert any("collect_at is no time" in problem for problem in said.problems)


@pytest.mark.parametrize(
    ("extras", "asap"),
    [({"asap": "true"}, True), ({"asap": "False"}, False), ({}, None), ("x", None)],
)
def test_asap(extras: object, asap: object) -> None:
    """Whether it is wanted at once is written as text among the extras."""
    assert content(order_body(extras=extras)).asap is asap


def test_notes() -> None:
    """Each note stands where the one it is meant for reads it."""
    said = content(FULL)
    assert (said.note, said.collection_note, said.delivery_note) == (
        *("no nuts", "side door", "ring twice"),
    )
    assert said.items[0].remark == "hot"


@pytest.mark.parametrize(
    "value", ["no nuts", ["no", "nuts"], {"note": "no nuts"}, [{"text": ["no nuts"]}, None]]
)
def test_a_note_is_read_in_every_shape(value: object) -> None:
    """An allergy is never lost because its note came as a list or an object."""
    said = content(order_body(kitchen_notes=value))
    assert said.note.split() == ["no", "nuts"]


def test_a_note_that_cannot_be_read_is_named() -> None:
    """A note that is neither text nor holds any is said."""
    assert content(order_body(kitchen_notes=True)).problems == (
        "kitchen_notes cannot be read: bool",
    )


def test_people() -> None:
    """Guest, address and driver stand where the pass looks for them."""
    said = content(FULL)
    assert said.customer == Customer(
        name="Dee Moss",
        company="Moss & Co",
        phone="03 555",
        phone_access_code="34",
        email="dee@mail.example",
    )
    assert said.address == Address(
        street="Quay Row",
        number="9",
        postcode="PE1",
        city="Port Ellery",
        extra="top bell",
        latitude=51.5,
        longitude=-0.5,
    )
    assert said.courier == Courier(deliverer="restaurant", name="Ola Berg", phone="01 555, code 12")


def test_who_collects_is_the_guest() -> None:
    """Of an order for collection the guest is whoever comes for it."""
    said = content(order_body(type="collection-by-customer", delivery=None))
    assert (said.customer.name, said.customer.phone) == ("Cy Hall", "02 555")
    assert said.address == Address()


def test_an_address_of_lines_is_shown_as_it_is() -> None:
    """Without a street of its own the first line is the street."""
    said = content(order_body(delivery={"line_one": "9 Quay Row", "line_two": "top bell"}))
    assert (said.address.street, said.address.extra) == ("9 Quay Row", "top bell")
    said = content(order_body(delivery={"street": "Quay Row", "line_one": "Dock House"}))
    assert (said.address.street, said.address.extra) == ("Quay Row", "Dock House")


def test_asterisks_are_not_shown_and_what_can_be_read_is() -> None:
    """A masked guest has the letters that were left, and no line of asterisks."""
    masked = {
        "first_name": "D**",
        "last_name": "****",
        "phone_number": "** *** **",
        "phone_masking_code": "771",
        "line_one": "*****",
        "city": "Port Ellery",
        "email": "a1b2@guest.example.HIDDEN",
        "coordinates": {"latitude": "***", "longitude": "***"},
    }
    said = content(order_body(delivery=masked, collector=None))
    assert said.customer == Customer(name="D**", phone_access_code="771")
    assert said.address == Address(city="Port Ellery")
    assert said.problems == ()


@pytest.mark.parametrize(
    ("point", "read_as"),
    [
        ({"latitude": "51.5", "longitude": "-0.5"}, (51.5, -0.5)),
        ({"lat": 51.5, "lng": -0.5}, (51.5, -0.5)),
        ({"latitude_as_string": "51.5", "longitude_as_string": "-0.5"}, (51.5, -0.5)),
        (
            {"latitude": 51.5, "longitude": -0.5, "latitude_as_string": "9", "lng": 3},
            (51.5, -0.5),
        ),
        ({"latitude": None, "latitude_as_string": "51.5", "lon": "-0.5"}, (51.5, -0.5)),
        ({"latitude": 0, "longitude": 0}, (None, None)),
        ({"latitude": 91, "longitude": 0}, (None, None)),
        ({"latitude": 51.5}, (None, None)),
        ([51.5, -0.5], (None, None)),
        (None, (None, None)),
    ],
)
def test_a_point_on_the_map_is_never_made_up(point: object, read_as: object) -> None:
    """Only a whole and possible pair of coordinates is a place."""
    said = content(order_body(delivery={"street": "Quay Row", "coordinates": point})).address
    assert (said.latitude, said.longitude) == read_as


def test_bill() -> None:
    """What the guest pays is the final sum; the total is the food alone."""
    assert content(FULL).bill == Bill(
        total=750,
        subtotal=650,
        payment="card (JE)",
        delivery_cost=200,
        discount_total=-100,
        discounts=(Discount(name="discount", amount=-100),),
        tax_total=70,
        deposit=10,
    )


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("deliveryFee", "delivery_cost"),
        ("serviceCharge", "service_charge"),
        ("bagfee", "bag_fee"),
        ("bagFee", "bag_fee"),
        ("driverTip", "driver_tip"),
        ("smallOrderFee", "small_order_fee"),
        ("itemDepositGroup", "deposit"),
    ],
)
@pytest.mark.parametrize("price", [{"inc_tax": 75}, {"inc_tax": "-75"}, 75, -75])
def test_each_adjustment_has_its_place(name: str, field: str, price: object) -> None:
    """A fee stands on the bill under its name, always positive."""
    payment = {"adjustments": [{"name": name, "price": price}]}
    assert content(order_body(payment=payment)).bill == Bill(
        subtotal=650,
        payment="card (JE)",
        **{field: 75},  # type: ignore[arg-type]  # names of sums
    )


@pytest.mark.parametrize(
    ("method", "paid"),
    [("CASH", False), ("cash", False), ("HOME_CARD", False), ("CARD", None), ("HOMER", None)],
)
def test_what_is_collected_at_the_door(method: str, paid: object) -> None:
    """Cash and whatever else is paid at home is still to be collected."""
    bill = content(order_body(payment_method=method)).bill
    assert bill.paid is paid
    assert bill.to_collect == (0 if paid is None else 750)


def test_other_adjustments_are_fees_by_their_names() -> None:
    """A fee that nobody has heard of is on the bill in words: no sum is without a reason."""
    payment = {
        "adjustments": [
            {"name": "other", "price": {"inc_tax": 30}},
            {"name": "coldWeatherFee", "price": {"inc_tax": -40}},
            {"name": "nothing", "price": {"inc_tax": 0}},
            {"price": {"inc_tax": 5}},
        ]
    }
    assert content(order_body(payment=payment)).bill.fees == (
        Fee(name="other", amount=30),
        Fee(name="cold weather fee", amount=40),
        Fee(name="other", amount=5),
    )


def test_adjustments_that_name_themselves_are_read() -> None:
    """An object of fees says the same as a list of them."""
    payment = {"adjustments": {"serviceCharge": {"inc_tax": 75}, "discount": {"inc_tax": -300}}}
    bill = content(order_body(payment=payment)).bill
    assert (bill.service_charge, bill.discount_total) == (75, -300)


def test_an_adjustment_without_an_amount_is_named() -> None:
    """A fee that cannot be read is said."""
    payment = {"adjustments": [{"name": "bagFee", "price": {"inc_tax": "much"}}]}
    assert content(order_body(payment=payment)).problems == ("bag fee: no amount",)


def test_the_first_real_order_has_its_service_charge() -> None:
    """Food 7.80, paid 8.55: the difference is on the bill as what it is."""
    payment = {
        "adjustments": [{"name": "serviceCharge", "price": {"inc_tax": 75, "tax": 0}}],
        "final": {"inc_tax": 855, "tax": 0},
    }
    bill = content(order_body(payment=payment, total=780)).bill
    assert (bill.subtotal, bill.total, bill.service_charge) == (780, 855, 75)


def test_without_a_total_the_cart_is_the_subtotal() -> None:
    """The food's sum is found where the order says it, also in the other place."""
    assert content(order_body(total=None)).bill.subtotal == 650


@pytest.mark.parametrize(
    ("method", "tender", "payment", "paid", "collect"),
    [
        ("CASH", None, "cash", False, 750),
        ("CARD", None, "card", None, 0),
        ("CARD", "JE", "card (JE)", None, 0),
        ("VOUCHER", None, "voucher", None, 0),
        (None, "JE", "JE", None, 0),
        (None, None, "", None, 0),
    ],
)
def test_payment(method: object, tender: object, payment: str, paid: object, collect: int) -> None:
    """Cash is collected from the guest; of a card nobody claims that it has been charged."""
    bill = content(order_body(payment_method=method, tender_type=tender)).bill
    assert (bill.payment, bill.paid, bill.to_collect) == (payment, paid, collect)


def test_a_real_order_with_little_in_it_is_whole() -> None:
    """Menu, tender, descriptions, notes, coordinates and e-mail may all be missing."""
    arrival = read(
        {
            "id": "x1",
            "third_party_order_reference": "1",
            "type": "delivery-by-delivery-partner",
            "posLocationId": "L-7",
            "collect_at": "1773490500",
            "items": [{"name": "Soup", "plu": "S-1", "price": 780, "children": []}],
            "payment": {"final": {"inc_tax": 855}},
            "total": 780,
        }
    )
    assert (arrival.attention, arrival.content.problems) == ("", ())
    assert arrival.accepted_by
    assert lines(arrival.content) == [(0, 1, "Soup")]


def test_the_preparation_time_is_the_one_agreed() -> None:
    """An order carries the minutes from the settings, and none where nothing was agreed."""
    assert read(FULL).content.preparation_minutes is None
    assert read(FULL, preparation_minutes=18).content.preparation_minutes == 18
