"""The eight bodies of Deliverect's documentation, as a cook and a manager read them."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kds.channels.channel import ArrivalKind
from kds.domain.order import OrderType
from tests.channels.deliverect_reading import content, lines, read, stored

EXAMPLES = Path(__file__).parents[3] / "shared" / "payloads" / "deliverect"


@dataclass(frozen=True)
class Facts:
    """What must be read from one of the bodies, whatever else stands in it."""

    display_id: str
    source: str
    lines: list[tuple[int, int, str]]
    total: int
    kind: ArrivalKind = ArrivalKind.ORDER
    table: str = ""
    remarks: tuple[str, ...] = ()
    discount: int = 0
    rebate: int | None = None
    tax: int | None = None
    access_code: str = ""


STEAK = [(0, 2, "Delicious Steak Frites"), (1, 2, "Well Done"), (1, 2, "Fries")]
TWO_PRODUCTS = [
    (0, 1, "Product 1"),
    (1, 1, "Modifier 1/ Option 1"),
    (1, 1, "Modifier 2/ Option 2"),
    (0, 1, "Product 2"),
    (1, 1, "Modifier 1/ Option 1"),
]

FACTS = {
    "bottle_deposit": Facts(
        display_id="1527",
        source="Deliveroo",
        lines=[(0, 1, "Awesome Drink"), (0, 1, "Bottle Deposit")],
        total=350,
        table="table 3",
        access_code="12345",
    ),
    "cancel_status_100": Facts(
        display_id="1527",
        source="Deliveroo",
        lines=TWO_PRODUCTS,
        total=400,
        kind=ArrivalKind.CANCELLATION,
        access_code="12345",
    ),
    "nested_modifiers_and_combo": Facts(
        display_id="T928196",
        source="Deliverect",
        lines=[
            (0, 1, "Chicken Sate"),
            (1, 1, "White Rice"),
            (2, 1, "Sate Sauce"),
            (1, 1, "Egg Noodles"),
            (2, 1, "Hot Sauce"),
            (1, 1, "Ramen Noodles"),
            (2, 1, "Hot Sauce"),
            (0, 1, "Burger Combo (Drink not Included)"),
            (1, 1, "Cheeseburger"),
            (1, 1, "Curly Fries"),
            (1, 1, "Coca Cola"),
        ],
        total=3500,
    ),
    "pizza_plu_props": Facts(
        display_id="T930901",
        source="Deliverect",
        lines=[
            (0, 1, "Build your own Pizza"),
            (1, 1, "Pepperoni"),
            (1, 1, "Bacon"),
            (1, 1, "Red Onion"),
            (1, 1, "Mushroom"),
            (1, 1, "Red Pepper"),
        ],
        total=1200,
    ),
    "steak_frites": Facts(
        display_id="T929401", source="Deliverect", lines=STEAK, total=3200, discount=-400
    ),
    "steak_frites_rebate": Facts(
        display_id="T929401",
        source="Deliverect",
        lines=STEAK,
        total=3200,
        discount=-400,
        rebate=100,
        access_code="466 18 762",
    ),
    "tax_chicken_burger": Facts(
        display_id="T928351",
        source="Deliverect",
        lines=[(0, 1, "Chicken Burger")],
        total=872,
        tax=72,
    ),
    "two_products_remarks_table": Facts(
        display_id="1527",
        source="Deliveroo",
        lines=TWO_PRODUCTS,
        total=400,
        table="table 3",
        remarks=("Don'\\''t add peper", "Without salt"),
        discount=-100,
        access_code="12345",
    ),
}


def small_body(facts: Facts) -> dict[str, object]:
    """Write the same facts as Deliverect would, with nothing besides."""
    above: list[list[object]] = [[]]
    ordered: list[int] = []
    remarks = iter(facts.remarks)
    for depth, total, name in facts.lines:
        del above[depth + 1 :], ordered[depth:]
        quantity = total // (ordered[-1] if ordered else 1)
        ordered.append(total)
        below: list[object] = []
        remark = next(remarks, "") if depth == 0 else ""
        above[depth].append(
            {"name": name, "quantity": quantity, "remark": remark, "subItems": below}
        )
        above.append(below)
    return {
        "_id": "6257ecb499979fee50a2d37c",
        "channelOrderId": "TEST-" + facts.display_id,
        "channelOrderDisplayId": facts.display_id,
        "status": 100 if facts.kind is ArrivalKind.CANCELLATION else 1,
        "channel": 2 if facts.source == "Deliveroo" else 1,
        "orderType": 2,
        "table": facts.table,
        "orderIsAlreadyPaid": True,
        "payment": {"amount": facts.total, "type": 0, "due": 0, "rebate": facts.rebate},
        "taxTotal": facts.tax,
        "discountTotal": facts.discount,
        "customer": {"phoneAccessCode": facts.access_code},
        "items": above[0],
    }


def check(body: object, facts: Facts) -> None:
    """Compare what is read with the facts."""
    arrival = read(body)
    said = arrival.content
    assert arrival.kind is facts.kind
    assert arrival.attention == ""
    assert said.problems == ()
    assert lines(said) == facts.lines
    assert (said.display_id, said.source, said.table) == (
        facts.display_id,
        facts.source,
        facts.table,
    )
    assert said.order_type is OrderType.DELIVERY
    assert said.customer.phone_access_code == facts.access_code
    assert tuple(item.remark for item in said.items if item.remark) == facts.remarks
    bill = said.bill
    assert (bill.total, bill.discount_total, bill.rebate, bill.tax_total) == (
        facts.total,
        facts.discount,
        facts.rebate,
        facts.tax,
    )
    assert (bill.decimals, bill.paid, bill.payment, bill.to_collect) == (2, True, "card online", 0)
    assert stored(said) == said


@pytest.mark.parametrize("name", FACTS)
def test_a_documented_order_is_read(name: str) -> None:
    """A cook reads the lines, and a manager the money, of each order in the documentation."""
    check(small_body(FACTS[name]), FACTS[name])


@pytest.mark.parametrize("name", FACTS)
def test_a_documented_body_is_read_as_it_stands(name: str) -> None:
    """The documentation's own bodies, with all that stands in them besides, read the same."""
    path = EXAMPLES / f"{name}.json"
    if not path.exists():
        pytest.skip("the documentation's bodies are not beside this repository")
    check(json.loads(path.read_bytes()), FACTS[name])


def test_a_documented_combo_tells_its_parts_from_its_extras() -> None:
    """A manager sees which parts of a combo are in its price and which cost extra."""
    burger = {"name": "Cheeseburger", "price": 0, "quantity": 1, "inBundle": True}
    fries = {"name": "Curly Fries", "price": 200, "quantity": 1}
    combo = {"name": "Combo", "price": 950, "quantity": 1, "isCombo": True}
    said = content({"_id": "1", "items": [combo | {"subItems": [burger, fries]}]})
    assert [(item.combo, item.in_bundle, item.price) for item in said.items] == [
        (True, False, 950),
        (False, True, 0),
        (False, False, 200),
    ]


def test_a_documented_time_is_read_to_the_microsecond() -> None:
    """The times of the documentation are UTC, whether they have six fraction digits or none."""
    said = content({"_id": "1", "_updated": "2022-04-14T09:23:12.212104Z"})
    assert said.updated_at == datetime(2022, 4, 14, 9, 23, 12, 212104, tzinfo=UTC)
