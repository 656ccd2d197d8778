"""The only writer. Every change is one transaction: all of a move is on disk, or nothing of it."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kds.domain.journal import Entry, Kind
from kds.domain.order import Order
from kds.store.connection import Connection
from kds.store.document import dump, load, stamp
from kds.store.errors import StoreUnavailable

# Deliverect: channel and channelOrderId are unique together until 48 h after the pick-up.
RELEVANT_FOR = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class Due:
    """A step whose time has come, and the channel that is to hear it."""

    order_id: str
    step_id: str
    channel: str


class Store:
    """Orders, journal and outbox in one SQLite file.

    Reading and writing raise `StoreUnavailable` while the disk does not allow it.
    """

    def __init__(self, path: Path | None) -> None:
        """Use the file at `path`, or memory when it is None."""
        self.path = path
        self._connection = Connection(path)

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
        self._execute(
            "INSERT INTO journal (id, at, kind, screen, order_id, data, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                entry.id,
                stamp(entry.at),
                entry.kind.value,
                entry.screen,
                entry.order_id,
                json.dumps(entry.data, ensure_ascii=False, separators=(",", ":")),
                entry.body,
            ),
        )

    def put(self, order: Order, before: Order | None, at: datetime) -> None:
        """Write an order as it stands since `at`, and bring its steps in the outbox in line."""
        content = order.content
        last_day = max(filter(None, (content.pickup_at, content.delivery_at, order.received_at)))
        self._execute(
            "INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET remote_id = excluded.remote_id,"
            " display_id = excluded.display_id, state = excluded.state,"
            " on_board = excluded.on_board, relevant_until = excluded.relevant_until,"
            " changed_at = excluded.changed_at, fingerprint = excluded.fingerprint,"
            " doc = excluded.doc",
            (
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
                stamp(at),
                order.fingerprint,
                dump(order),
            ),
        )
        was = before.steps if before else ()
        if order.steps != was:
            self._put_steps(order, {step.id for step in was if step.waiting})

    def _put_steps(self, order: Order, were_waiting: set[str]) -> None:
        waiting = order.waiting_steps
        for step_id in were_waiting - {step.id for step in waiting}:
            self._execute("DELETE FROM outbox WHERE step_id = ?", (step_id,))
        for step in waiting:
            self._execute(
                "INSERT INTO outbox (step_id, order_id, channel, step, cause, attempts,"
                " not_before, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (step_id)"
                " DO UPDATE SET attempts = excluded.attempts,"
                " not_before = excluded.not_before, problem = excluded.problem",
                (
                    step.id,
                    order.id,
                    order.channel,
                    f"{step.name} {step.code}",
                    step.cause,
                    step.attempts,
                    stamp(step.not_before),
                    step.problem,
                ),
            )

    def order(self, order_id: str) -> Order | None:
        """Return an order, or None when there is none of that id."""
        return self._one("SELECT doc FROM orders WHERE id = ?", (order_id,))

    def by_remote_id(self, channel: str, remote_id: str) -> Order | None:
        """Return the order that the platform knows under `remote_id`, whatever its age."""
        return self._one(
            "SELECT doc FROM orders WHERE remote_id = ? AND channel = ?"
            " ORDER BY received_at DESC LIMIT 1",
            (remote_id, channel),
        )

    def by_channel_order(
        self, channel: str, source_key: str, channel_order_id: str, at: datetime
    ) -> Order | None:
        """Return the order of a selling channel that its id still points to at instant `at`."""
        return self._one(
            "SELECT doc FROM orders WHERE channel_order_id = ? AND channel = ?"
            " AND source_key = ? AND relevant_until >= ? ORDER BY received_at DESC LIMIT 1",
            (channel_order_id, channel, source_key, stamp(at)),
        )

    def by_fingerprint(self, channel: str, fingerprint: str) -> Order | None:
        """Return the order without an identity that came with exactly this body."""
        return self._one(
            "SELECT doc FROM orders WHERE fingerprint = ? AND remote_id = '' AND channel = ?",
            (fingerprint, channel),
        )

    def board(self) -> list[Order]:
        """Return every order that a cook must still see, oldest first."""
        return self._many("SELECT doc FROM orders WHERE on_board = 1 ORDER BY received_at", ())

    def handed_over(self, since: datetime, count: int) -> list[Order]:
        """Return the closed orders changed since an instant, or the last `count`; newest first."""
        return self._many(
            "SELECT doc FROM orders WHERE state = 'closed' AND (changed_at >= ?1 OR changed_at >="
            " (SELECT min(changed_at) FROM (SELECT changed_at FROM orders WHERE state = 'closed'"
            " ORDER BY changed_at DESC LIMIT ?2))) ORDER BY changed_at DESC",
            (stamp(since), count),
        )

    def due(self, now: datetime, channels: Iterable[str], limit: int) -> list[Due]:
        """Return steps whose time has come, longest overdue first: of each order its oldest only."""
        rows = self._rows(
            "SELECT order_id, step_id, channel, not_before FROM outbox AS this"
            " WHERE not_before <= ? AND channel IN (SELECT value FROM json_each(?)) AND NOT EXISTS (SELECT 1 FROM outbox AS older"
            " WHERE older.order_id = this.order_id AND older.seq < this.seq)"
            " ORDER BY not_before LIMIT ?",
            (stamp(now), json.dumps(list(channels)), limit),
        )
        return [Due(str(row[0]), str(row[1]), str(row[2])) for row in rows]

    def next_due(self, now: datetime) -> datetime | None:
        """Return the next instant after `now` at which a step's time comes."""
        soonest = self._rows(
            "SELECT min(not_before) FROM outbox WHERE not_before > ?", (stamp(now),)
        )[0][0]
        return None if soonest is None else datetime.fromisoformat(str(soonest))

    def waiting_steps(self) -> int:
        """Return how many steps are still to be told."""
        return int(str(self._rows("SELECT count(*) FROM outbox", ())[0][0]))

    def journal(self, order_id: str | None = None) -> Iterator[Entry]:
        """Yield the journal rows in the order in which they happened, of one order or of all."""
        columns = "SELECT id, at, kind, order_id, screen, data, body FROM journal "
        rows = (
            self._rows(columns + "ORDER BY seq", ())
            if order_id is None
            else self._rows(columns + "WHERE order_id = ? ORDER BY seq", (order_id,))
        )
        for row in rows:
            yield Entry(
                id=str(row[0]),
                at=datetime.fromisoformat(str(row[1])),
                kind=Kind(str(row[2])),
                order_id=None if row[3] is None else str(row[3]),
                screen=str(row[4]),
                data=json.loads(str(row[5])),
                body=row[6] if isinstance(row[6], bytes) else None,
            )

    def write_probe(self, at: datetime) -> None:
        """Write one small row that says nothing; inside a move."""
        self._execute("INSERT OR REPLACE INTO probe VALUES (1, ?)", (stamp(at),))

    def _one(self, sql: str, values: tuple[object, ...]) -> Order | None:
        rows = self._rows(sql, values)
        return load(str(rows[0][0])) if rows else None

    def _many(self, sql: str, values: tuple[object, ...]) -> list[Order]:
        return [load(str(row[0])) for row in self._rows(sql, values)]

    def _rows(self, sql: str, values: tuple[object, ...]) -> list[tuple[object, ...]]:
        with self._connection.blaming_the_machine():
            rows: list[tuple[object, ...]] = self._connection.execute(sql, values).fetchall()
            return rows

    def _execute(self, sql: str, values: tuple[object, ...]) -> None:
        if not self._connection.in_transaction:
            msg = "a write outside of a move"
            raise RuntimeError(msg)
        self._connection.execute(sql, values)
