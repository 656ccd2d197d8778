"""The orders of the pretend JET Connect: varied, documented, the same for the same seed."""

import json
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest

from kds.demo.jet_connect.lines import price_of
from kds.demo.jet_connect.notes import cancel_note, driver_note, failed_note, offline_note
from kds.demo.jet_connect.orders import BY_MERCHANT, BY_PARTNER, COLLECTION, make_order, picked
from kds.demo.people import ALLERGY_NOTES

NOW = datetime(2026, 3, 14, 18, 0, tzinfo=UTC)


def orders(count: int = 300) -> list[dict[str, Any]]:
    """Return a day's orders."""
    return [make_order(Random(seed), NOW) for seed in range(count)]  # noqa: S311 - dice


def pieces(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return items with all under them."""
    return [piece for item in items for piece in (item, *pieces(item["children"]))]


def test_the_same_dice_make_the_same_order() -> None:
    """A practice can be played again."""
    assert orders(20) == orders(20)


def test_a_day_has_everything_in_it() -> None:
    """Staff who practise meet every kind of order that the platform sends."""
    day = orders()
    assert {order["type"] for order in day} == {BY_PARTNER, BY_MERCHANT, COLLECTION}
    assert {order["payment_method"] for order in day} == {"CARD", "CASH"}
    assert any(order["promotions"] for order in day)
    assert any("driver" in order for order in day)
    assert any("tender_type" not in order for order in day)
    assert any("*****" in json.dumps(order) for order in day)
    assert any(".hidden" in json.dumps(order) for order in day)
    assert any(order["created_at"].isdecimal() for order in day)
    assert any("T" in order["created_at"] for order in day)
    assert any(order["items"].count(order["items"][0]) > 1 for order in day)
    deep = [
        c for o in day for i in o["items"] for child in i["children"] for c in child["children"]
    ]
    assert deep
    names = {a["name"] for order in day for a in order["payment"]["adjustments"]}
    assert names >= {"deliveryFee", "serviceCharge", "bagfee", "driverTip", "discount"}
    assert names >= {"smallOrderFee", "itemDepositGroup"}


def test_nothing_has_a_quantity() -> None:
    """What is ordered twice stands there twice, as documented."""
    for order in orders():
        promoted = [item for promotion in order["promotions"] for item in promotion["items"]]
        for piece in pieces([*order["items"], *promoted]):
            assert "quantity" not in piece
            assert isinstance(piece["price"], int)


def test_sums_are_right() -> None:
    """Items, fees and discount come to what the guest pays, in whole positive amounts."""
    for order in orders():
        payment = order["payment"]
        promoted = [item for promotion in order["promotions"] for item in promotion["items"]]
        cart = sum(price_of(item) for item in [*order["items"], *promoted])
        assert order["total"] == payment["items_in_cart"]["inc_tax"] == cart
        fees = {a["name"]: a["price"]["inc_tax"] for a in payment["adjustments"]}
        assert all(fee > 0 for fee in fees.values())
        discount = fees.pop("discount", 0)
        assert payment["final"]["inc_tax"] == cart + sum(fees.values()) - discount


@pytest.mark.parametrize("way", [BY_PARTNER, BY_MERCHANT, COLLECTION])
def test_times_belong_to_the_way(way: str) -> None:
    """What somebody collects has a time to collect, what we deliver a time to deliver."""
    order = make_order(Random(1), NOW, way=way, older=False)  # noqa: S311 - dice
    assert ("deliver_at" in order, "collect_at" in order) == (
        way == BY_MERCHANT,
        way != BY_MERCHANT,
    )
    assert int(order["created_at"]) == NOW.timestamp()
    assert int(order.get("deliver_at") or order["collect_at"]) > NOW.timestamp()
    assert ("collector" in order) == (way == COLLECTION)


def test_wishes_come_true() -> None:
    """Whoever practises can ask for a certain kind of order."""
    order = make_order(
        Random(2),  # noqa: S311 - dice
        NOW,
        promotion=True,
        masked=True,
        cash=True,
        scheduled=True,
        allergy=True,
        sparse=False,
        older=True,
        restaurant="X-1",
        way=BY_MERCHANT,
    )
    assert order["promotions"][0]["items"]
    assert order["delivery"]["last_name"] == "*****"
    assert order["payment_method"] == "CASH"
    assert order["extras"]["asap"] == "false"
    assert order["kitchen_notes"] in ALLERGY_NOTES
    assert order["posLocationId"] == "X-1"
    assert datetime.fromisoformat(order["deliver_at"]) > NOW


def test_after_picking_one_item_is_gone() -> None:
    """The second copy is the same order without one item, with sums that fit."""
    order = make_order(Random(3), NOW)  # noqa: S311 - dice
    copy = picked(order)
    assert copy["id"] == order["id"]
    assert len(copy["items"]) == len(order["items"]) - 1
    gone = price_of(order["items"][0])
    assert order["payment"]["final"]["inc_tax"] - copy["payment"]["final"]["inc_tax"] == gone
    assert order["total"] - copy["total"] == gone


def test_notifications_name_the_order_as_documented() -> None:
    """Ids are spelt orderID here and orderId there, as the platform does."""
    order = make_order(Random(4), NOW)  # noqa: S311 - dice
    assert cancel_note(order["id"], "custCancelledOther", NOW)["orderID"] == order["id"]
    assert driver_note(order["id"], "onItsWay", NOW)["happenedAt"] == "2026-03-14T18:00:00Z"
    failed = failed_note(order, "UnknownItem")["order"]
    assert (failed["orderId"], failed["items"][0]["quantity"]) == (order["id"], 1)
    offline = offline_note("X-1", NOW, "dineIn")
    assert [offline[name]["isOffline"] for name in ("collection", "delivery", "dineIn")] == [
        *(False, False, True),
    ]
