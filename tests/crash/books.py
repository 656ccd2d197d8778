"""Balances the books after a bad evening: what was answered, what is stored, what was heard."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from kds.app.practice import settings_for
from kds.channels.deliverect import Deliverect
from kds.clock import utc_now
from kds.demo.deliverect import PretendDeliverect
from kds.demo.deliverect.statuses import HeardStatus
from kds.domain.order import Order
from kds.kitchen.replay import rebuild
from kds.store.history import every_order
from kds.store.store import Store
from tests.crash.load import Load
from tests.kit.bodies import order_body
from tests.kit.disk import rows

# How many calls may be under way when a kill comes; each of them may be made once more.
CALLS_AT_ONCE = 8


# How far from a kill the platform may have heard what was under way: before it, and not yet written
# down by us, or a moment after it, from the wire. Seen: 30 ms.
UNDER_WAY = timedelta(seconds=0.3)


def balance(
    database: Path, platform: PretendDeliverect, load: Load, kills: Sequence[datetime]
) -> list[Order]:
    """Check that nothing is lost and nothing doubled; return all orders.

    `kills` are the instants of the kills: only what was under way then may be heard once more.
    """
    assert rows(database, "PRAGMA integrity_check") == [("ok",)]
    assert rows(database, "SELECT count(*) FROM outbox") == [(0,)]
    orders = list(every_order(database))
    _each_answer_has_its_order(orders, load)
    again = [status for order in orders for status in _heard_again(order, platform)]
    assert len(again) <= len(kills) * CALLS_AT_ONCE
    for status in again:
        assert any(abs(kill - status.at) < UNDER_WAY for kill in kills), status
    known = {order.content.remote_id for order in orders}
    assert {status.order_id for status in platform.heard} <= known
    store = Store(database)
    channels = {"deliverect": Deliverect(settings_for(platform), utc_now)}
    assert rebuild(store.journal(), channels) == {order.id: order for order in orders}
    store.close()
    return orders


def _each_answer_has_its_order(orders: Iterable[Order], load: Load) -> None:
    stored = Counter(order.content.remote_id for order in orders)
    assert set(stored.values()) <= {1}, "an order is there twice"
    answered = {order_body(number)["_id"] for number in load.taken | load.cancelled}
    assert answered <= set(stored), "an order that was answered 2xx is gone"
    cancelled = {order_body(number)["_id"] for number in load.cancelled}
    for order in orders:
        if order.content.remote_id in cancelled:
            assert order.standing.cancelled_by, "a cancellation that was answered 2xx is gone"


def _heard_again(order: Order, platform: PretendDeliverect) -> list[HeardStatus]:
    """Check that the platform heard each step, in order; return what it heard once more later."""
    assert all(step.told_at for step in order.steps)
    heard = [status for status in platform.heard if status.order_id == order.content.remote_id]
    # A status carries the instant of its press, so that "ready" and "ready" again are told apart.
    steps = [
        (step.code, f"{step.pressed_at:%Y-%m-%dT%H:%M:%S.%fZ}")
        for step in order.steps
        if isinstance(step.code, int)
    ]
    told = [(status.code, status.body["timeStamp"]) for status in heard]
    return [heard[place - 1] for place in repeats(steps, told)]


def repeats(steps: Sequence[object], heard: Sequence[object]) -> list[int]:
    """Return the places of what was heard again right behind itself; the rest must be the steps."""
    told, again = 0, []
    for place, status in enumerate(heard):
        if told < len(steps) and status == steps[told]:
            told += 1
        elif told and status == steps[told - 1]:
            again.append(place)
        else:
            raise AssertionError(f"heard {heard} for the steps {steps}")
    assert told == len(steps), f"heard {heard} for the steps {steps}"
    return again


def presses(database: Path) -> Counter[tuple[str, str]]:
    """Count the presses in the journal, by order and press."""
    store = Store(database)
    counted: Counter[tuple[str, str]] = Counter()
    for row in store.journal():
        if row.order_id and row.kind == "press" and "auto" not in str(row.data["details"]):
            counted[row.order_id, str(row.data["press"])] += 1
        elif row.order_id and row.kind == "undo":
            counted[row.order_id, "undo"] += 1
        elif row.order_id and row.kind == "seen":
            counted[row.order_id, "seen"] += 1
    store.close()
    return counted
