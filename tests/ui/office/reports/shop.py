"""A shop's past, put into the database of an office: weeks of orders with lunch and dinner."""

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from kds.domain.items import Item, multiply_out
from kds.domain.lifecycle import State
from kds.domain.order import Content, Order, OrderType, Standing
from kds.domain.steps import Step
from kds.store.indexing import Indexer
from tests.store.orders import a_row
from tests.ui.office.conftest import OfficeOfTests
from tests.ui.practice import Practice

ZONE = ZoneInfo("Europe/Amsterdam")
SOURCES = ("Uber Eats", "Deliveroo", "Just Eat", "Wolt")
DISHES = {"Build your own Pizza": 15, "Sea Bass": 14, "Burger Combo": 10, "Chicken Sate": 8}
HOURS = (11, 12, 12, 13, 17, 18, 18, 19, 19, 19, 20, 20, 21, 22)


def an_order(number: int, at: datetime, dice: Random) -> Order:
    """Return an order that came in at `at` and is done with."""
    dish = dice.choice(list(DISHES))
    ready = at + timedelta(minutes=DISHES[dish] * math.exp(dice.gauss(0, 0.25)))
    told = Step(
        id=f"{number}/1", name="accepted", code=20, cause="c", pressed_at=at, due_at=at
    ).told(at + timedelta(seconds=dice.uniform(0.2, 0.9)), 300)
    items = multiply_out(
        [Item(name=dish, quantity=dice.choice([1, 1, 2])), Item(depth=1, name="Extra cheese")]
    )
    content = Content(
        remote_id=f"r{number}",
        display_id=str(1000 + number),
        source=dice.choice(SOURCES),
        order_type=dice.choice([OrderType.DELIVERY, OrderType.PICKUP]),
        pickup_at=at + timedelta(minutes=16),
        time_zone="Europe/Amsterdam",
        items=items,
    )
    standing = Standing(
        state=State.CLOSED,
        accepted_at=at + timedelta(seconds=20),
        ready_at=ready,
        closed_at=ready + timedelta(minutes=dice.uniform(1, 6)),
    )
    if number % 40 == 7:
        standing = Standing(
            state=State.CANCELLED,
            cancelled_at=ready,
            cancelled_by="kitchen",
            cancel_reason="Too busy",
            cancel_seen=True,
        )
    return Order(
        id=f"o{number}",
        channel="deliverect",
        received_at=at,
        content=content,
        standing=standing,
        steps=(told,),
    )


def fill(office: OfficeOfTests, count: int, days: int, *, seed: int = 1) -> list[Order]:
    """Put so many orders of the last days before the clock's day into history; oldest first."""
    return fill_store(office.practice, count, days, seed=seed)


def fill_store(practice: Practice, count: int, days: int, *, seed: int = 1) -> list[Order]:
    """Put so many orders of the last days before the clock's day on disk; oldest first."""
    dice = Random(seed)  # noqa: S311 - a play, no secret
    today = practice.clock().astimezone(ZONE).date()
    moments = sorted(
        datetime.combine(today, datetime.min.time(), ZONE)
        - timedelta(days=dice.randrange(1, days))
        + timedelta(hours=dice.choice(HOURS), minutes=dice.uniform(0, 60))
        for _ in range(count)
    )
    made = [an_order(n, at.astimezone(UTC), dice) for n, at in enumerate(moments)]
    store = practice.store
    with store.move():
        for order in made:
            store.append(a_row(order.id, f"row {order.id}"))
            store.put(order, None)
    indexer = Indexer(store)
    while indexer.step():
        pass
    return made


def as_a_test(order: Order) -> Order:
    """Return an order as a test order."""
    return replace(order, content=replace(order.content, test=True))
