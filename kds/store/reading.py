"""Questions about what is on disk, as far as the running kitchen asks them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kds.clock import first_id
from kds.domain.journal import Entry, Kind
from kds.domain.order import Order
from kds.domain.own_test import MARK
from kds.domain.share import Tick
from kds.domain.shift import Shift
from kds.store.connection import Connection
from kds.store.document import load, stamp
from kds.store.packing import unpack

# What `entry_of` reads.
ENTRY_COLUMNS = "id, at, kind, order_id, screen, data, body, packed"
ENTRIES = f"SELECT {ENTRY_COLUMNS} FROM journal"  # noqa: S608 - our own names


@dataclass(frozen=True, slots=True)
class Changed:
    """Orders with their numbers of row and documents, and the last journal row looked at."""

    orders: list[tuple[int, str]]
    last: int | None


@dataclass(frozen=True, slots=True)
class Due:
    """A step whose time has come, and the channel that is to hear it."""

    order_id: str
    step_id: str
    channel: str


class Reading:
    """Orders, journal and outbox as they stand; every question raises `StoreUnavailable`."""

    def __init__(self, path: Path | None) -> None:
        """Use the file at `path`, or memory when it is None."""
        self.path = path
        self._connection = Connection(path)

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
        """Return the order of a selling channel that its id still points to at instant `at`.

        Where one of the two does not name its selling channel, the id alone decides.
        """
        return self._one(
            "SELECT doc FROM orders WHERE channel_order_id = ?1 AND channel = ?2"
            " AND (source_key = ?3 OR source_key = '' OR ?3 = '') AND relevant_until >= ?4"
            " ORDER BY received_at DESC LIMIT 1",
            (channel_order_id, channel, source_key, stamp(at)),
        )

    def by_fingerprint(self, channel: str, fingerprint: str, at: datetime) -> Order | None:
        """Return the order without an identity that came with exactly this body not long ago."""
        return self._one(
            "SELECT doc FROM orders WHERE fingerprint = ? AND remote_id = '' AND channel = ?"
            " AND relevant_until >= ?",
            (fingerprint, channel, stamp(at)),
        )

    def board(self) -> list[Order]:
        """Return every order that a cook must still see, oldest first."""
        return self._many("SELECT doc FROM orders WHERE on_board = 1 ORDER BY received_at", ())

    def open_orders(self, channel: str) -> int:
        """Return how many orders of a channel are open, or out with a driver."""
        rows = self._rows(
            "SELECT count(*) FROM orders WHERE on_board = 1 AND channel = ?"
            " AND state <> 'cancelled'",
            (channel,),
        )
        return int(str(rows[0][0]))

    def driven(self) -> list[Order]:
        """Return the orders on the board that an own driver has, oldest first."""
        return self._many(
            "SELECT doc FROM orders WHERE on_board = 1"
            " AND json_extract(doc, '$.journey.own') ORDER BY received_at",
            (),
        )

    def shifts(self, now: datetime) -> list[Shift]:
        """Return the drivers' shifts that are not over at an instant, the oldest first."""
        rows = self._rows(
            "SELECT id, driver, token, began_at, until FROM shifts"
            " WHERE ended_at IS NULL AND until > ? ORDER BY began_at",
            (stamp(now),),
        )
        return list(map(_shift, rows))

    def unanswered(self) -> list[Order]:
        """Return the orders on the board that nobody has answered yet, oldest first."""
        return self._many(
            "SELECT doc FROM orders WHERE on_board = 1 AND state = 'placed' ORDER BY received_at",
            (),
        )

    def handed_over(self, since: datetime, count: int) -> list[Order]:
        """Return the orders handed over since an instant, or the last `count`; newest first."""
        return self._many(
            "SELECT doc FROM orders WHERE closed_at >= min(?1, coalesce((SELECT min(closed_at)"
            " FROM (SELECT closed_at FROM orders WHERE closed_at IS NOT NULL"
            " ORDER BY closed_at DESC LIMIT ?2)), ?1)) ORDER BY closed_at DESC",
            (stamp(since), count),
        )

    def due(self, now: datetime, channels: Iterable[str], limit: int) -> list[Due]:
        """Return steps whose time has come, longest overdue first; of each order its oldest."""
        rows = self._rows(
            "SELECT order_id, step_id, channel FROM outbox AS this"
            " WHERE not_before <= ? AND channel IN (SELECT value FROM json_each(?))"
            " AND NOT EXISTS (SELECT 1 FROM outbox AS older"
            " WHERE older.order_id = this.order_id AND older.position < this.position)"
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

    def last_sign(self) -> datetime | None:
        """Return the latest instant that is known to have been written, None in a new file."""
        last = self._rows(
            "SELECT at FROM (SELECT at FROM journal ORDER BY seq DESC LIMIT 1)"
            " UNION ALL SELECT at FROM probe",
            (),
        )
        return max((datetime.fromisoformat(str(row[0])) for row in last), default=None)

    def ready(self) -> list[Order]:
        """Return the orders that are ready and not handed over."""
        return self._many("SELECT doc FROM orders WHERE on_board = 1 AND state = 'ready'", ())

    def arrivals(self, since: datetime, until: datetime) -> list[tuple[str, datetime, int]]:
        """Return how many orders came in between two instants: of each channel, in each hour.

        Test orders of our own are none.
        """
        rows = self._rows(
            "SELECT channel, substr(received_at, 1, 13) AS hour, count(*) FROM orders"
            # Ids sort by time and have an index; the instants themselves have none.
            " WHERE id >= ? AND id < ? AND substr(remote_id, 1, ?) <> ? GROUP BY channel, hour",
            (first_id(since), first_id(until), len(MARK), MARK),
        )
        return [
            (str(channel), datetime.fromisoformat(f"{hour}:00:00+00:00"), int(str(count)))
            for channel, hour, count in rows
        ]

    def last_orders(self, since: datetime, until: datetime) -> dict[str, datetime]:
        """Return when the last order of each channel came in between two instants."""
        rows = self._rows(
            "SELECT channel, max(received_at) FROM orders WHERE id >= ? AND id < ? GROUP BY 1",
            (first_id(since), first_id(until)),
        )
        return {str(channel): datetime.fromisoformat(str(at)) for channel, at in rows}

    def changed_since_index(self, most: int) -> Changed:
        """Return the orders of the next `most` journal rows that have not been indexed."""
        rows = self._rows(
            "SELECT seq, order_id FROM journal WHERE seq > (SELECT seq FROM indexed)"
            " ORDER BY seq LIMIT ?",
            (most,),
        )
        if not rows:
            return Changed([], None)
        names = list(dict.fromkeys(str(order_id) for _, order_id in rows if order_id))
        orders = self._rows(
            "SELECT rowid, doc FROM orders WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(names),),
        )
        last = int(str(rows[-1][0]))
        return Changed([(int(str(row)), str(doc)) for row, doc in orders], last)

    def journal(self, order_id: str | None = None) -> Iterator[Entry]:
        """Yield the journal rows in the order in which they happened, of one order or of all."""
        of = "" if order_id is None else "WHERE order_id = ? "
        values = () if order_id is None else (order_id,)
        for row in self._rows(f"{ENTRIES} {of}ORDER BY seq", values):
            yield entry_of(row)

    def ticks(self, order_id: str) -> list[Tick]:
        """Return what was ticked off an order, and taken back, oldest first."""
        rows = self._rows(
            "SELECT at, data FROM journal WHERE order_id = ? AND kind = ? ORDER BY seq",
            (order_id, Kind.TICK.value),
        )
        found = [(datetime.fromisoformat(str(at)), json.loads(str(data))) for at, data in rows]
        return [Tick(at, str(data.get("station", "")), bool(data["done"])) for at, data in found]

    def _one(self, sql: str, values: tuple[object, ...]) -> Order | None:
        rows = self._rows(sql, values)
        return load(str(rows[0][0])) if rows else None

    def _many(self, sql: str, values: tuple[object, ...]) -> list[Order]:
        return [load(str(row[0])) for row in self._rows(sql, values)]

    def _rows(self, sql: str, values: tuple[object, ...]) -> list[tuple[object, ...]]:
        with self._connection.blaming_the_machine():
            rows: list[tuple[object, ...]] = self._connection.execute(sql, values).fetchall()
            return rows


def entry_of(row: Sequence[object]) -> Entry:
    """Return a journal row from its columns."""
    return Entry(
        id=str(row[0]),
        at=datetime.fromisoformat(str(row[1])),
        kind=Kind(str(row[2])),
        order_id=None if row[3] is None else str(row[3]),
        screen=str(row[4]),
        data=json.loads(str(row[5])),
        body=unpack(row[6], packed=bool(row[7])),
    )


def _shift(row: Sequence[object]) -> Shift:
    return Shift(
        id=str(row[0]),
        driver=str(row[1]),
        token=str(row[2]),
        began_at=datetime.fromisoformat(str(row[3])),
        until=datetime.fromisoformat(str(row[4])),
    )
