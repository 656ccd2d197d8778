"""The only writer. Every change is one transaction: all of a move is on disk, or nothing of it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta

from kds.domain.journal import Entry
from kds.domain.order import Order
from kds.domain.shift import Shift
from kds.store.document import dump, stamp
from kds.store.errors import StoreUnavailable
from kds.store.overdue import Overdue
from kds.store.packing import pack

# Deliverect: channel and channelOrderId are unique together until 48 h after the pick-up.
RELEVANT_FOR = timedelta(hours=48)

# Giving back so many pages takes a few milliseconds.
_PAGES_AT_ONCE = 64


class Store(Overdue):
    """Orders, journal and outbox in one SQLite file; writing raises `StoreUnavailable` too."""

    def open(self) -> None:
        """Open the file, bring its tables up to date.

        Raises:
            StoreUnavailable: that is not possible now.
            StoreTooNew: a newer version of this program wrote it.

        """
        with self._connection.blaming_the_machine():
            self._connection.database()

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        self._connection.close()

    @contextmanager
    def move(self) -> Iterator[None]:
        """Make everything inside one transaction, on disk when this returns.

        Raises:
            StoreUnavailable: it could not be stored; nothing of it was.

        """
        with self._connection.blaming_the_machine():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.commit()
            except BaseException:
                # When even this fails the connection is closed by the block around.
                with suppress(StoreUnavailable), self._connection.blaming_the_machine():
                    self._connection.execute("ROLLBACK")
                raise

    def commit(self) -> None:
        """Wait for the disk: the one place that does."""
        self._connection.execute("COMMIT")

    def append(self, entry: Entry) -> None:
        """Add a journal row."""
        body, packed = pack(entry.body)
        self._execute(
            "INSERT INTO journal (id, at, kind, screen, order_id, data, body, packed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (*journal_row(entry), body, int(packed)),
        )

    def rewrite(self, entry: Entry) -> None:
        """Put what is left of a journal row in its place: for erasing alone."""
        body, packed = pack(entry.body)
        self._execute(
            "UPDATE journal SET data = ?, body = ?, packed = ? WHERE id = ?",
            (_json(entry.data), body, int(packed), entry.id),
        )

    def remove(self, order_id: str) -> None:
        """Take an order out, with every row about it."""
        row = self.row_of(order_id)
        for table in ("outbox", "journal"):
            self._execute(f"DELETE FROM {table} WHERE order_id = ?", (order_id,))  # noqa: S608 - our own names
        for table in ("words", "young"):
            self._execute(f"DELETE FROM {table} WHERE rowid = ?", (row,))  # noqa: S608 - as above
        self._execute("DELETE FROM history WHERE row = ?", (row,))
        self._execute("DELETE FROM orders WHERE id = ?", (order_id,))

    def tidy(self) -> bool:
        """Give some freed pages back, and empty the log of writes; say whether it is empty now.

        It is not while somebody reads.
        """
        with self._connection.blaming_the_machine():
            self._connection.execute(f"PRAGMA incremental_vacuum({_PAGES_AT_ONCE})").fetchall()
            return self._connection.empty_log()

    def put(self, order: Order, before: Order | None) -> None:
        """Write an order as it stands, and bring its steps in the outbox in line."""
        self._execute(
            "INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET remote_id = excluded.remote_id,"
            " source_key = excluded.source_key, channel_order_id = excluded.channel_order_id,"
            " display_id = excluded.display_id, state = excluded.state,"
            " on_board = excluded.on_board, received_at = excluded.received_at,"
            " relevant_until = excluded.relevant_until, closed_at = excluded.closed_at,"
            " fingerprint = excluded.fingerprint, doc = excluded.doc, over_at = excluded.over_at",
            order_row(order),
        )
        was = before.steps if before else ()
        if order.steps != was:
            self._put_steps(order, {step.id for step in was if step.waiting})

    def _put_steps(self, order: Order, were_waiting: set[str]) -> None:
        for step_id in were_waiting - {step.id for step in order.waiting_steps}:
            self._execute("DELETE FROM outbox WHERE step_id = ?", (step_id,))
        for position, step in enumerate(order.steps):
            if not step.waiting:
                continue
            self._execute(
                "INSERT INTO outbox VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (step_id)"
                " DO UPDATE SET position = excluded.position, attempts = excluded.attempts,"
                " not_before = excluded.not_before, problem = excluded.problem",
                (
                    step.id,
                    order.id,
                    position,
                    order.channel,
                    f"{step.name} {step.code}",
                    step.cause,
                    step.attempts,
                    stamp(step.not_before),
                    step.problem,
                ),
            )

    def put_shift(self, shift: Shift) -> None:
        """Write a driver's shift; of one that has ended the token is not kept."""
        ended = shift.ended_at
        self._execute(
            "INSERT INTO shifts VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            " token = excluded.token, ended_at = excluded.ended_at",
            (
                shift.id,
                shift.driver,
                f"ended {shift.id}" if ended else shift.token,
                stamp(shift.began_at),
                stamp(shift.until),
                stamp(ended) if ended else None,
            ),
        )

    def write_probe(self, at: datetime) -> None:
        """Write one small row that says nothing; inside a move."""
        self._execute("INSERT OR REPLACE INTO probe VALUES (1, ?)", (stamp(at),))

    def write(self, sql: str, values: tuple[object, ...]) -> None:
        """Run a statement of another part of the store; inside a move."""
        self._execute(sql, values)

    def ask(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        """Return what another part of the store asks for."""
        return self._rows(sql, values)

    def _execute(self, sql: str, values: tuple[object, ...]) -> None:
        if not self._connection.in_transaction:
            msg = "a write outside of a move"
            raise RuntimeError(msg)
        self._connection.execute(sql, values)


def _json(data: dict[str, object]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def journal_row(entry: Entry) -> tuple[str | None, ...]:
    """Return the columns of a journal row, without its body."""
    return (
        entry.id,
        stamp(entry.at),
        entry.kind.value,
        entry.screen,
        entry.order_id,
        _json(entry.data),
    )


def order_row(order: Order) -> tuple[str | int | None, ...]:
    """Return the columns of an order."""
    content, closed_at, over_at = order.content, order.standing.closed_at, order.over_at
    last_day = max(filter(None, (content.pickup_at, content.delivery_at, order.received_at)))
    return (
        order.id,
        order.channel,
        content.remote_id,
        content.source_key,
        content.channel_order_id,
        content.display_id,
        order.state.value,
        int(order.on_board),
        stamp(order.received_at),
        stamp(last_day + RELEVANT_FOR),
        stamp(closed_at) if closed_at else None,
        order.fingerprint,
        dump(order),
        stamp(over_at) if over_at and not order.erased_at else None,
    )
