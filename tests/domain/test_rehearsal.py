"""What is left of a real day for practising: the load, and nobody who ordered."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kds.domain.items import Item
from kds.domain.order import Content, Customer, Order, OrderType, Standing
from kds.domain.rehearsal import Dish, NotReadable, Rehearsed, as_data, from_data, rehearsed

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
_TEXT = st.text(max_size=12)
DISHES = st.builds(
    Dish,
    depth=st.integers(0, 4),
    name=_TEXT,
    kitchen_name=_TEXT,
    quantity=st.integers(0, 9),
    plu=_TEXT,
    price=st.none() | st.integers(0, 5000),
    removed=st.booleans(),
    combo=st.booleans(),
    in_bundle=st.booleans(),
    allergens=st.lists(_TEXT, max_size=2).map(tuple),
    marks=st.lists(_TEXT, max_size=2).map(tuple),
    remark=st.booleans(),
)
ORDERS = st.builds(
    Rehearsed,
    after_s=st.floats(0, 90_000),
    channel=_TEXT,
    source=_TEXT,
    source_key=_TEXT,
    kind=st.sampled_from(OrderType),
    minutes=st.none() | st.floats(-100, 1000),
    asap=st.booleans(),
    note=st.booleans(),
    allergy=st.booleans(),
    test=st.booleans(),
    elsewhere=st.booleans(),
    brought=st.sampled_from(["", "restaurant"]),
    cancelled_after_s=st.none() | st.floats(0, 9000),
    dishes=st.lists(DISHES, max_size=3).map(tuple),
)


@given(st.lists(ORDERS, max_size=3))
def test_a_practice_file_is_read_as_it_was_written(orders: list[Rehearsed]) -> None:
    """Whatever a day held, the file brings the same orders back."""
    assert from_data(json.loads(json.dumps(as_data(orders)))) == tuple(orders)


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"kitchen practice": 2, "orders": []},
        {"kitchen practice": 1},
        {"kitchen practice": 1, "orders": [3]},
        {"kitchen practice": 1, "orders": [{"channel": "x"}]},
        {"kitchen practice": 1, "orders": [{"after_s": "noon"}]},
        {"kitchen practice": 1, "orders": [{"after_s": 1, "dishes": [{"quantity": "two"}]}]},
        {"kitchen practice": 1, "orders": [{"after_s": 1, "channel": "x", "kind": "soup"}]},
        {"kitchen practice": 1, "orders": [{"after_s": 1, "channel": "x", "guest": "Jane"}]},
    ],
)
def test_another_file_is_refused(data: object) -> None:
    """A file that is something else is refused in words, and not half played."""
    with pytest.raises(NotReadable, match="practice file"):
        from_data(data)


def test_an_order_without_its_guest() -> None:
    """Dishes, times and kind are kept; of words only that there were some."""
    content = Content(
        remote_id="r-1",
        source="Wolt",
        source_key="16",
        order_type=OrderType.DELIVERY,
        pickup_at=NOON + timedelta(minutes=25),
        items=(
            Item(name="Soup", quantity=2, plu="S", price=500, remark="for my nephew Timotheus"),
            Item(depth=1, name="call +31 6 5550 1234 or me@guests.example", plu="N"),
        ),
        note="Peanut allergy!",
        customer=Customer(name="Wilhelmina"),
    )
    first = Order(id="1", channel="deliverect", received_at=NOON, content=content)
    later = NOON + timedelta(seconds=90)
    standing = Standing(
        cancelled_at=later + timedelta(seconds=60),
        cancelled_by="channel",
        cancel_reason="Wilhelmina rang",
        accepted_by="the Orderpad",
    )
    second = replace(first, id="2", received_at=later, standing=standing)
    one, two = rehearsed([second, first])
    assert (one.after_s, two.after_s) == (0, 90)
    assert (one.kind, one.minutes, one.asap) == (OrderType.DELIVERY, 25, True)
    assert (one.note, one.allergy, one.elsewhere) == (True, True, False)
    assert (two.cancelled_after_s, two.elsewhere) == (60, True)
    assert one.dishes[0] == Dish(name="Soup", quantity=2, plu="S", price=500, remark=True)
    text = json.dumps(as_data([one, two]))
    for word in ("Timotheus", "Wilhelmina", "5550", "guests.example", "Peanut", "r-1"):
        assert word not in text


def test_what_never_was_an_order_is_not_played() -> None:
    """A cancellation of an unknown order, and one that could not be read, leave nothing."""
    empty = Order(id="1", channel="deliverect", received_at=NOON, content=Content())
    assert rehearsed([empty, replace(empty, unseen=True)]) == ()
