"""The orders that the pretend platform makes up."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

from kds.demo.deliverect.bill import amount_of
from kds.demo.deliverect.channels import DOORDASH, SALES_CHANNELS, WOLT, Location, object_id
from kds.demo.deliverect.edits import cancellation, changed
from kds.demo.deliverect.lines import goods
from kds.demo.deliverect.orders import DELIVERY, EAT_IN, make_order, stamp
from kds.demo.people import ALLERGY_NOTES

NOW = datetime(2026, 11, 21, 18, 30, 12, 345678, tzinfo=UTC)
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3}|\.\d{6})?Z")

# Source: Deliverect, "Glossary POS orders": what is listed as always present.
ALWAYS = {
    *("_id", "_created", "_updated", "account", "location", "channelLink", "channelOrderId"),
    *("channelOrderDisplayId", "status", "statusHistory", "orderType", "channel"),
}


@pytest.fixture(scope="module")
def many() -> list[dict[str, Any]]:
    """Five hundred orders, enough for everything to occur."""
    rng = Random(7)  # noqa: S311 - dice, no secret
    return [make_order(rng, NOW) for _ in range(500)]


def walk(items: list[dict[str, Any]], depth: int = 0) -> Iterator[tuple[dict[str, Any], int]]:
    """Every item and sub-item with its depth."""
    for item in items:
        yield item, depth
        yield from walk(item["subItems"], depth + 1)


def test_same_seed_same_orders() -> None:
    """Two services with one seed get the very same bytes, another seed gets others."""

    def day(seed: int) -> list[str]:
        rng = Random(seed)  # noqa: S311 - dice, no secret
        return [json.dumps(make_order(rng, NOW)) for _ in range(20)]

    assert day(1) == day(1)
    assert day(1) != day(2)


def test_shape_is_as_documented(many: list[dict[str, Any]]) -> None:
    """Whatever is listed as always present is there, of its type, and survives JSON."""
    for body in many:
        assert body.keys() >= ALWAYS
        assert json.loads(json.dumps(body)) == body
        assert re.fullmatch(r"[0-9a-f]{24}", body["_id"])
        assert body["status"] == 1
        assert body["orderType"] in (1, 2, 3, 4, 5)
        assert body["items"]
        for item, depth in walk(body["items"]):
            assert item["quantity"] >= 1
            assert item["productType"] in (1, 2)
            assert type(item["price"]) is int
            assert "remark" not in item or depth == 0


def test_ids_are_never_used_twice(many: list[dict[str, Any]]) -> None:
    """Neither the platform's nor the channel's id comes twice."""
    assert len({body["_id"] for body in many}) == len(many)
    assert len({(body["channel"], body["channelOrderId"]) for body in many}) == len(many)


def test_times_are_utc_with_various_fractions(many: list[dict[str, Any]]) -> None:
    """Times end in Z, with 0, 3 and 6 fraction digits, also mixed within an order."""
    lengths = set()
    mixed = 0
    for body in many:
        times = [body["_created"], body["_updated"], body["pickupTime"], body["deliveryTime"]]
        assert all(TIME.fullmatch(time) for time in times)
        lengths |= {len(time) for time in times}
        mixed += len({len(time) for time in times}) > 1
        assert datetime.fromisoformat(body["pickupTime"]) > NOW
    assert lengths == {20, 24, 27}
    assert mixed


def test_amount_holds_items_fees_tips_and_discounts(many: list[dict[str, Any]]) -> None:
    """What the guest pays is the sum of all that stands in the order, also in the older shape."""
    for body in many:
        on_top = body["channel"] == DOORDASH.number
        due = amount_of(goods(body["items"]), body, tax_on_top=on_top)
        assert body["payment"]["amount"] == due
        assert body["discountTotal"] <= 0
        assert body["discountTotal"] == sum(d["amount"] for d in body.get("discounts", ())) or (
            "discounts" not in body
        )


def test_unpaid_orders_say_what_is_due(many: list[dict[str, Any]]) -> None:
    """An unpaid order has a way to pay at the door and, today, the whole amount due."""
    unpaid = [body for body in many if not body["orderIsAlreadyPaid"]]
    assert unpaid
    for body in unpaid:
        assert body["payment"]["type"] in (1, 2, 4, 6)
        assert body["payment"].get("due", body["payment"]["amount"]) == body["payment"]["amount"]


def test_everything_a_kitchen_must_cope_with_occurs(many: list[dict[str, Any]]) -> None:
    """All channels and kinds, deep modifiers, removals, scripts, emoji, deposits, gaps occur."""
    lines = [line for body in many for line in walk(body["items"])]
    names = "".join(item["name"] for item, _ in lines)
    tags = {tag for item, _ in lines for tag in item.get("productTags", ())}
    assert {body["channel"] for body in many} == {channel.number for channel in SALES_CHANNELS}
    assert {body["orderType"] for body in many} == {1, 2, 3, 4, 5}
    assert max(depth for _, depth in lines) >= 3
    assert {item.get("modifierAction") for item, _ in lines} == {None, "ADD", "NO"}
    assert any(depth and item["quantity"] > 1 for item, depth in lines)
    assert any(item.get("isCombo") for item, _ in lines)
    assert any(item.get("inBundle") and item["price"] == 0 for item, _ in lines)
    assert {item["pluProps"].popitem()[0] for item, _ in lines if "pluProps" in item} == {"O", "S"}
    assert tags >= {1, 7, 48, 101, 104, 106, 110}
    assert re.search(r"[\u0600-\u06ff]", names)
    assert "🔥" in names
    assert any(item.get("kitchenName") for item, _ in lines)
    assert any(item.get("kitchenName") == "" for item, _ in lines)
    assert any(item.get("remark") for item, _ in lines)
    assert any(body["deliveryAddress"] == {} for body in many)
    assert any(body["deliveryAddress"] == {"source": ""} for body in many)
    assert any(body.get("courier", {}).get("deliveryBy") == "restaurant" for body in many)
    assert any("note" not in body for body in many)
    assert any("\n" in body.get("note", "") for body in many)
    assert any(body.get("note") in ALLERGY_NOTES for body in many)
    assert any("rebate" in body["payment"] for body in many)
    assert any(body["tip"] for body in many)
    assert any(not body["deliveryIsAsap"] for body in many)
    assert {body["packaging"]["includeCutlery"] for body in many if "packaging" in body} == {
        True,
        False,
    }


def test_a_bottle_brings_its_deposit(many: list[dict[str, Any]]) -> None:
    """Each bottle, also one in a combo, is matched by one deposit of a line of its own."""

    def count(items: list[dict[str, Any]], plus: set[str]) -> int:
        return sum(
            item["quantity"] * ((item["plu"] in plus) + count(item["subItems"], plus))
            for item in items
        )

    for body in many:
        bottles = count(body["items"], {"TW-D1", "TW-D2", "TW-D3"})
        assert count(body["items"], {"TW-DEP"}) == bottles


def test_older_shape_lacks_what_came_later(rng: Random) -> None:
    """An order of 2020 has no kitchen names, tags, zone or packaging; removals are names."""
    bodies = [make_order(rng, NOW, older=True) for _ in range(50)]
    for body in bodies:
        assert not body.keys() & {"timezone", "packaging", "pos", "testOrder", "taxes"}
        assert body["payment"].keys() == {"amount", "type"}
        for item, _ in walk(body["items"]):
            assert not item.keys() & {"kitchenName", "productTags", "modifierAction"}
    assert any(item["name"].startswith("No ") for b in bodies for item, _ in walk(b["items"]))
    assert any(body["statusHistory"] == [] for body in bodies)


def test_wishes_are_granted(rng: Random) -> None:
    """An order is as it was wished for, whatever the dice say."""
    for _ in range(30):
        body = make_order(
            rng,
            NOW,
            channel=WOLT,
            location=Location(zone="Asia/Bahrain"),
            order_type=EAT_IN,
            decimals=3,
            older=False,
            scheduled=True,
            cash=True,
            allergy=True,
        )
        assert (body["channel"], body["orderType"], body["decimalDigits"]) == (16, 3, 3)
        assert body["timezone"] == "Asia/Bahrain"
        assert body["table"]
        assert not body["deliveryIsAsap"]
        assert datetime.fromisoformat(body["pickupTime"]) > NOW + timedelta(minutes=45)
        assert not body["orderIsAlreadyPaid"]
        assert body["note"] in ALLERGY_NOTES
        assert all(item["price"] % 10 == 0 for item, _ in walk(body["items"]))
        assert not any("remark" in item for item, _ in walk(body["items"]))


def test_test_orders_say_so(rng: Random) -> None:
    """A test order is marked, comes from the test channel and has no remarks at all."""
    body = make_order(rng, NOW, test=True, older=False)
    assert (body["testOrder"], body["channel"], body["by"]) == (True, 1, "Deliverect")
    assert not any("remark" in item for item in body["items"])


def test_pace_shortens_promises(rng: Random) -> None:
    """In a service sixty times as fast an order is promised within a minute."""
    body = make_order(rng, NOW, pace=60, scheduled=False)
    assert datetime.fromisoformat(body["pickupTime"]) <= NOW + timedelta(seconds=26)


def test_own_deliveries_have_an_address(rng: Random) -> None:
    """When the restaurant delivers it is told where to."""
    for _ in range(100):
        body = make_order(rng, NOW, order_type=DELIVERY)
        if body["courier"]["deliveryBy"] == "restaurant":
            assert body["deliveryAddress"]["street"]
        else:
            assert not any(body["deliveryAddress"].values())


def test_changed_order_is_the_same_order(many: list[dict[str, Any]], rng: Random) -> None:
    """A change keeps all ids, is newer, differs in what a cook sees, and its amount is right."""
    for body in many:
        before = json.dumps(body)
        newer = changed(rng, body, NOW)
        assert json.dumps(body) == before
        same = ALWAYS - {"_updated"}
        assert {key: newer[key] for key in same} == {key: body[key] for key in same}
        updated = datetime.fromisoformat(newer["_updated"])
        assert updated > datetime.fromisoformat(body["_updated"])
        assert (newer["items"], newer.get("note")) != (body["items"], body.get("note"))
        assert newer["items"]
        assert newer.get("note", "").startswith(body.get("note", ""))
        difference = goods(newer["items"]) - goods(body["items"])
        assert newer["payment"]["amount"] - body["payment"]["amount"] == difference


def test_cancellation_is_the_order_with_status_100(rng: Random) -> None:
    """Nothing but status and update time differ, and the id where one was given."""
    body = make_order(rng, NOW)
    cancelled = cancellation(body, NOW)
    assert {key for key in body if body[key] != cancelled[key]} == {"status", "_updated"}
    assert cancelled["status"] == 100
    other = cancellation(body, NOW, new_id=object_id(rng))
    assert other["_id"] != body["_id"]
    assert other["channelOrderId"] == body["channelOrderId"]


@pytest.mark.parametrize(
    ("digits", "text"),
    [
        (0, "2026-11-21T18:30:12Z"),
        (3, "2026-11-21T18:30:12.345Z"),
        (6, "2026-11-21T18:30:12.345678Z"),
    ],
)
def test_stamps(digits: int, text: str) -> None:
    """An instant is written with as many fraction digits as asked for, in UTC."""
    assert stamp(NOW, digits) == text
