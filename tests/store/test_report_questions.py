"""The questions that reports ask of history, and the orders behind their figures."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kds.domain.lifecycle import State
from kds.domain.order import Order, Standing
from kds.store.finding import Finder, Wanted
from kds.store.indexing import Indexer
from kds.store.store import Store
from tests.store.orders import NOON, a_row, an_order

MINUTE = timedelta(minutes=1)


def _orders() -> list[Order]:
    """Return six orders: one each hour from noon; see the tests for what became of them."""
    made = [
        replace(an_order(str(n)), received_at=NOON + n * 60 * MINUTE, channel="deliverect")
        for n in range(6)
    ]

    def ready(order: Order, minutes: float) -> Order:
        """Return it promised at 10 minutes and ready after some."""
        at = order.received_at
        content = replace(order.content, pickup_at=at + 10 * MINUTE)
        standing = Standing(state=State.READY, ready_at=at + minutes * MINUTE)
        return replace(order, content=content, standing=standing)

    def gone(order: Order, by: str, reason: str) -> Order:
        """Return it cancelled."""
        standing = Standing(state=State.CANCELLED, cancelled_by=by, cancel_reason=reason)
        return replace(order, standing=standing)

    test = replace(made[5], content=replace(made[5].content, test=True))
    return [
        ready(made[0], 10),
        ready(made[1], 12),
        gone(made[2], "kitchen", "Too busy"),
        gone(made[3], "kitchen", ""),
        gone(made[4], "channel", ""),
        test,
    ]


@pytest.fixture
def finder(tmp_path: Path) -> Iterator[Finder]:
    """Find among the six."""
    path = tmp_path / "kds.db"
    with closing(Store(path)) as store:
        store.open()
        with store.move():
            for order in _orders():
                store.append(a_row(order.id, f"row {order.id}"))
                store.put(order, None)
        indexer = Indexer(store)
        while indexer.step():
            pass
        with closing(Finder(path)) as made:
            yield made


def _found(finder: Finder, wanted: Wanted) -> list[str]:
    found = [line.id for line in finder.find(wanted).lines]
    assert sorted(found) == sorted(line.id for line in finder.lines(wanted))
    assert len(found) == finder.count(wanted)
    return sorted(found)


def test_spans_find_what_came_in_during_any_of_them(finder: Finder) -> None:
    """Behind the bar of an hour stand the orders of that hour on each day, its end excluded."""
    spans = (
        (NOON, NOON + 60 * MINUTE),
        (NOON + 180 * MINUTE, NOON + 240 * MINUTE),
    )
    assert _found(finder, Wanted(spans=spans)) == ["0", "3"]
    since = NOON + 60 * MINUTE
    assert _found(finder, Wanted(spans=spans, since=since)) == ["3"]


def test_reasons_find_who_cancelled_and_why(finder: Finder) -> None:
    """No reason is a reason of its own, and who cancelled is told apart."""
    assert _found(finder, Wanted(reasons=("Too busy",))) == ["2"]
    assert _found(finder, Wanted(reasons=("",), cancelled_by=("kitchen",))) == ["3"]
    assert _found(finder, Wanted(reasons=("",), cancelled_by=("channel",))) == ["4"]


def test_a_promise_finds_how_late(finder: Finder) -> None:
    """Ready in the very minute is in time; two minutes later is not."""
    assert _found(finder, Wanted(promise_s=(-300, 0))) == ["0"]
    assert _found(finder, Wanted(promise_s=(0, 300))) == ["1"]
    assert _found(finder, Wanted(promise_s=(float("-inf"), float("inf")))) == ["0", "1"]


def test_test_orders_can_be_left_out(finder: Finder) -> None:
    """Figures are made of real orders, and so are the lists behind them."""
    assert _found(finder, Wanted(real=True)) == ["0", "1", "2", "3", "4"]


def test_a_long_question_keeps_no_short_one_waiting(finder: Finder) -> None:
    """While a report goes through all orders, the list of history answers."""
    long = finder.another()
    lines = long.lines(Wanted())
    assert next(lines).id == "0"
    assert finder.count(Wanted()) == 6
    assert [line.id for line in lines] == ["1", "2", "3", "4", "5"]
    long.close()
    long.interrupt()


def test_a_reason_finds_only_what_was_cancelled(finder: Finder) -> None:
    """No reason given is said of cancellations alone, not of every order that went well."""
    assert _found(finder, Wanted(reasons=("",))) == ["3", "4"]
    assert _found(finder, Wanted(cancelled_by=("kitchen",))) == ["2", "3"]
    assert _found(finder, Wanted(reasons=("Too busy",), late=True)) == []
