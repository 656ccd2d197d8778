"""How long each platform waits for an answer, and from when tickets warn and are late."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kds.domain.deadlines import BUILT_IN, Deadline, Deadlines, offered_at
from kds.domain.limits import Limit, Limits
from kds.domain.order import Content, Order, OrderType

AT = datetime(2026, 3, 14, 18, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def sold(source: str, channel: str = "deliverect", **more: object) -> Order:
    """Return an order that a channel sold."""
    content = replace(Content(source=source), **more)  # type: ignore[arg-type]  # any field
    return Order(id="1", channel=channel, received_at=AT, content=content)


@pytest.mark.parametrize(
    ("order", "minutes"),
    [
        (sold("Uber Eats"), 11.5),
        (sold("UBER EATS delivery"), 11.5),
        (sold("Deliveroo"), 10),
        (sold("Deliveroo", time_zone="Europe/Dublin"), 10),
        (sold("Deliveroo", time_zone="Asia/Kuwait"), 7),
        (sold("Deliveroo", time_zone="Asia/Dubai"), 7),
        (sold("Lieferando"), 5),
        (sold("Takeaway.com"), 5),
        (sold("City Pantry"), 15),
        (sold("Some new shop"), 5),
        (sold("", source_key="4711"), 5),
    ],
)
def test_the_built_in_table(order: Order, minutes: float) -> None:
    """Each channel has the time that its papers give it, the others of Deliverect the least."""
    entry = Deadlines().of(order)

    assert entry
    assert entry.minutes == minutes


def test_nobody_knows_a_platform_of_which_nothing_is_written() -> None:
    """Nothing is made up for a platform that is not in the table."""
    assert Deadlines().of(sold("Somebody", channel="just_eat")) is None


def test_every_built_in_entry_says_where_it_stands_and_when_it_was_seen() -> None:
    """A figure without source and date cannot be checked by anybody."""
    assert all(entry.source and entry.seen and entry.minutes > 0 for entry in BUILT_IN)


@pytest.mark.parametrize(
    ("own", "order"),
    [
        (Deadline(channel="uber", minutes=3), sold("Uber Eats")),
        (Deadline(channel="7", minutes=3), sold("Uber Eats", source_key="7")),
        (Deadline(channel="Deliverect", minutes=3), sold("Uber Eats")),
    ],
)
def test_the_kitchens_own_entries_come_first(own: Deadline, order: Order) -> None:
    """By a part of the name, by the number, or for the whole platform."""
    assert Deadlines([own]).of(order) == own


def test_an_own_entry_leaves_the_others_alone() -> None:
    """An entry for one channel, or for one number, means no other."""
    table = Deadlines([Deadline(channel="7", minutes=3), Deadline(channel="Wolt", minutes=4)])

    assert [e and e.minutes for e in map(table.of, (sold("Deliveroo", source_key="77"),))] == [10]


@pytest.mark.parametrize(
    ("placed", "since"),
    [(None, 0), (-3, -3), (-10, -10), (-11, 0), (-600, 0), (1, 0)],
)
def test_the_platform_waits_since_the_guest_ordered(placed: float | None, since: float) -> None:
    """Who came late has less time; what was ordered long ago, or lies ahead, says nothing."""
    placed_at = None if placed is None else AT + placed * MINUTE

    assert offered_at(sold("Wolt", placed_at=placed_at)) == AT + since * MINUTE


def limit(warn: int, late: int, channel: str = "", kind: str = "") -> Limit:
    """Return limits in minutes."""
    return Limit(warn=warn * MINUTE, late=late * MINUTE, channel=channel, kind=kind)


@pytest.mark.parametrize(
    ("source", "kind", "warn"),
    [
        ("Uber Eats", OrderType.DELIVERY, 1),
        ("Uber Eats", OrderType.PICKUP, 2),
        ("Wolt", OrderType.EAT_IN, 3),
        ("Wolt", OrderType.DELIVERY, 5),
    ],
)
def test_limits_by_channel_and_kind(source: str, kind: OrderType, warn: int) -> None:
    """The first entry whose channel and kind fit counts; without one the usual limits."""
    limits = Limits(
        [limit(1, 9, "uber", "delivery"), limit(2, 9, "uber"), limit(3, 9, kind="eat in")],
        limit(5, 10),
    )

    assert limits.of(sold(source, order_type=kind)).warn == warn * MINUTE
