"""Whole orders of Just Eat as they come, and what a cook reads in them."""

import json
from random import Random
from typing import Any

import pytest

from kds.channels.channel import ArrivalKind
from kds.demo.just_eat.orders import make_order
from kds.domain.items import group_starts
from kds.domain.news import NewsKind
from kds.domain.order import OrderType
from tests.channels.just_eat_reading import CHANNEL, NOON, call_of, content, lines, read, stored

# The documented example: two box meals, each with one portion of fries and two colas.
MEALS: dict[str, Any] = {
    "OrderId": "k8q2",
    "FriendlyOrderReference": "902",
    "Items": [
        {
            "Reference": "P-1",
            "Name": "Chicken Box Meal",
            "Quantity": 2,
            "UnitPrice": 7.0,
            "TotalPrice": 14.0,
            "Items": [
                {
                    "Name": "Fries",
                    "Synonym": "Regular",
                    "Quantity": 1,
                    "UnitPrice": 0,
                    "Items": [{"Name": "Paprika salt", "Quantity": 1}],
                },
                {"Name": "Cola", "Synonym": "330ml", "Quantity": 2, "UnitPrice": 0, "Items": []},
            ],
        },
        {"Name": "Milkshake", "Quantity": 1, "Items": None},
    ],
}

COOK = ["sync", "async", ""]


def test_lines_are_multiplied_out() -> None:
    """Two meals with a portion of fries and two colas each are two fries and four colas."""
    assert lines(content(MEALS)) == [
        (0, 2, "Chicken Box Meal"),
        (1, 2, "Fries (Regular)"),
        (2, 2, "Paprika salt"),
        (1, 4, "Cola (330ml)"),
        (0, 1, "Milkshake"),
    ]
    assert group_starts(content(MEALS).items) == (0, 4)


def test_order_that_waits_for_an_answer() -> None:
    """An order that asks for acceptance waits for this kitchen; nothing is told by itself."""
    arrival = read(MEALS)
    assert arrival.kind is ArrivalKind.ORDER
    assert (arrival.accepted_by, arrival.news, arrival.steps) == ("", None, ())
    assert arrival.attention == ""


@pytest.mark.parametrize("how", COOK)
def test_order_that_is_to_be_cooked(how: str) -> None:
    """An order that is ready for preparation was accepted before, and is to be cooked now."""
    path = f"order-ready-for-preparation-{how}".rstrip("-")
    query = {"callback": "https://webhooks.just-eat.io/a?b=1"}
    (arrival,) = CHANNEL.read(call_of(MEALS, path, query=query))
    assert arrival.kind is ArrivalKind.ORDER
    assert arrival.accepted_by == "Just Eat"
    assert arrival.news
    assert arrival.news.kind is NewsKind.COOK
    assert arrival.content == content(MEALS)
    assert [(s.code, s.details) for s in arrival.steps] == (
        [("callback", {"url": query["callback"]})] if how == "async" else []
    )


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_order_comes_by_either_method(method: str) -> None:
    """Sources disagree whether a call is POST or PUT: an order comes by both."""
    (arrival,) = CHANNEL.read(call_of(MEALS, method=method))
    assert arrival.content.remote_id == "k8q2"


def test_several_orders_in_one_call_are_several() -> None:
    """Should a list of orders ever come, none is lost, and each is kept with its own text."""
    other = {**MEALS, "OrderId": "other"}
    arrivals = CHANNEL.read(call_of([MEALS, None, other]))
    assert [a.content.remote_id for a in arrivals] == ["k8q2", "other"]
    assert [json.loads(a.body or b"") for a in arrivals] == [MEALS, other]


def test_one_order_in_a_list_is_that_order() -> None:
    """A list of one is the order itself."""
    assert read([MEALS]) == read(MEALS)


@pytest.mark.parametrize("seed", range(60))
def test_pretended_orders_are_read_without_a_problem(seed: int) -> None:
    """Every shape that the pretend platform sends becomes a ticket that says the same."""
    body = make_order(Random(seed), NOON)  # noqa: S311 - dice, no secret
    arrival = read(body)
    said = arrival.content
    assert (arrival.attention, said.problems) == ("", ())
    assert said.remote_id == body["OrderId"]
    assert [item.quantity for item in said.items if item.depth == 0] == [
        item["Quantity"] for item in body["Items"]
    ]
    assert said.bill.total == round(body["TotalPrice"] * 100)
    delivery = body["Fulfilment"]["Method"] == "Delivery"
    assert said.order_type is (OrderType.DELIVERY if delivery else OrderType.PICKUP)
    assert said.due_at
    assert said.due_at > NOON
    assert bool(said.address.street) == delivery
    cash = body["Payment"]["Lines"][0]["Type"] == "Cash"
    assert said.bill.to_collect == (said.bill.total if cash else 0)
    assert stored(said) == said
