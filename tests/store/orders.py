"""Orders, journal rows and steps as the store gets them, and a look at the file from outside."""

import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from kds.domain.items import Item
from kds.domain.journal import Entry, Kind
from kds.domain.order import Content, Order
from kds.domain.steps import Step
from kds.store.store import Store

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


def an_order(order_id: str = "1", *steps: Step, note: str = "") -> Order:
    """Make an order of one burger."""
    content = Content(remote_id=f"r{order_id}", items=(Item(name="Burger"),), note=note)
    return Order(id=order_id, channel="deliverect", received_at=NOON, content=content, steps=steps)


def a_step(step_id: str = "s1") -> Step:
    """Make a step that may be told at noon."""
    return Step(id=step_id, name="accept", code=20, cause="c", pressed_at=NOON, due_at=NOON)


def a_row(order_id: str | None, row_id: str = "1", body: bytes | None = None) -> Entry:
    """Make a journal row."""
    data: dict[str, object] = {"channel": "deliverect"}
    return Entry(
        id=row_id, at=NOON, kind=Kind.RECEIVED, order_id=order_id, screen="t", data=data, body=body
    )


def keep(store: Store, order: Order, body: bytes | None = None) -> None:
    """Store an order and its journal row in one move."""
    with store.move():
        store.append(a_row(order.id, f"row {order.id}", body))
        store.put(order, None)


@contextlib.contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file beside the program, as another program would."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()


def counts(path: Path) -> tuple[int, int, int]:
    """Count the rows of orders, journal and outbox, as they stand on disk."""
    with opened(path) as connection:
        orders, journal, outbox = (
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            for table in ("orders", "journal", "outbox")
        )
        return orders, journal, outbox
