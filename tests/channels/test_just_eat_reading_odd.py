"""Orders of Just Eat that are not as documented: what can be read is shown, the rest is named."""

import json

import pytest

from kds.channels.channel import ArrivalKind, Situation
from tests.channels.just_eat_reading import CHANNEL, NOON, call_of, content, lines, read

FRIES = {"Name": "Fries", "Quantity": 1}
COOK = ("order-ready-for-preparation-sync", "order-ready-for-preparation-async")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"[]", "JSON, but not an order"),
        (b'"x"', "JSON, but not an order"),
        (b'{"a": 1}', "JSON, but not an order"),
        ({"Items": [FRIES]}, "without its id"),
        ({"OrderId": "x"}, "without items"),
        ({"OrderId": "x", "Items": [{"Quantity": 1}]}, "without a name"),
    ],
)
@pytest.mark.parametrize("path", ["acceptance-requested", *COOK])
def test_order_that_cannot_be_read_is_shown(body: object, words: str, path: str) -> None:
    """Whatever is wrong with an order, somebody is asked to look at it, in words."""
    query = {"callback": "https://x.just-eat.io/1"}
    (arrival,) = CHANNEL.read(call_of(body, path, query=query))
    assert arrival.kind is ArrivalKind.ORDER
    assert words in arrival.attention


@pytest.mark.parametrize(
    ("body", "refused"),
    [
        (b"{", True),
        (b"[]", True),
        ({"a": 1}, True),
        ({"OrderId": "x"}, False),
        ({"Items": [FRIES]}, False),
    ],
)
@pytest.mark.parametrize("path", ["acceptance-requested", *COOK])
def test_only_what_cannot_be_read_at_all_is_refused(
    body: object, path: str, *, refused: bool
) -> None:
    """What is to be cooked and holds no order is answered 400, so that Just Eat's tablet rings."""
    call = call_of(body, path, query={"callback": "https://x.just-eat.io/1"})
    arrivals = CHANNEL.read(call)
    (refusal,) = (CHANNEL.judge(arrival, Situation(at=NOON)) for arrival in arrivals)
    asked = path == "acceptance-requested"
    assert bool(refusal) == (refused and not asked)
    answer = CHANNEL.reply(call, arrivals, [refusal])
    late = path.endswith("-async")
    assert answer.status == (400 if refusal else 202 if late else 200)
    if refusal:
        assert arrivals[0].steps == ()
        assert "cannot be read" in json.dumps(answer.body)


@pytest.mark.parametrize(
    ("quantity", "named", "made"),
    [
        (None, "Fries: no quantity", 1),
        (0, "Fries: quantity 0", 0),
        (-2, "Fries: quantity -2", -2),
        ("two", "Fries: quantity two", 1),
        (1.5, "Fries: quantity 1.5", 1),
        ([], "Fries: quantity list", 1),
    ],
)
def test_quantity_that_is_none_is_named(quantity: object, named: str, made: int) -> None:
    """A quantity that cannot be right is named; the line stays."""
    said = content({"OrderId": "x", "Items": [{"Name": "Fries", "Quantity": quantity}]})
    assert said.problems == (named,)
    assert said.items[0].quantity == made


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ({"1": FRIES, "2": FRIES}, [(0, 1, "Fries"), (0, 1, "Fries")]),
        ([[FRIES], [[FRIES]]], [(0, 1, "Fries"), (0, 1, "Fries")]),
        (FRIES, [(0, 1, "Fries")]),
        (["Fries"], [(0, 1, "Fries")]),
        ("Fries", [(0, 1, "Fries")]),
        ([None, 7, True, FRIES], [(0, 1, "7"), (0, 1, "Fries")]),
        ([{**FRIES, "Items": {**FRIES, "Quantity": 3}}], [(0, 1, "Fries"), (1, 3, "Fries")]),
        ([{"name": "Fries", "QUANTITY": "2"}], [(0, 2, "Fries")]),
    ],
)
def test_items_in_other_shapes(items: object, expected: list[tuple[int, int, str]]) -> None:
    """Lines are found where a list, an object or a word stands instead."""
    assert lines(content({"OrderId": "x", "Items": items})) == expected


def test_items_nested_very_deep() -> None:
    """A thousand levels of options are a thousand lines, not a crash."""
    body = b'{"Name":"a","Quantity":1,"Items":[' * 1000 + b"]}" * 1000
    said = read(b'{"OrderId":"x","Items":[' + body + b"]}").content
    assert [item.depth for item in said.items] == list(range(1000))


def test_many_problems_are_summed_up() -> None:
    """Of a hundred broken lines the first twenty are named, and how many more there are."""
    said = content({"OrderId": "x", "Items": [{"Name": "Fries"}] * 100})
    assert len(said.items) == 100
    assert len(said.problems) == 21
    assert said.problems[-1] == "… and 80 more"
