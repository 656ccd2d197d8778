"""Asks for whole days of the past: which had orders, which orders were there, what came in."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from kds.clock import first_id
from kds.domain.journal import Entry
from kds.domain.order import Order
from kds.store.document import load, stamp
from kds.store.finding import Finder

# Nobody orders longer ahead than that.
_AHEAD = timedelta(days=31)
# What was pressed just before a day begins can still be undone in it.
_BEFORE = timedelta(minutes=1)

# An order that was handed over can be of concern for so long: a driver is out with it, or what was
# pressed has not been heard.
_AFTER = timedelta(hours=6)

# Ids sort by time and have an index; the instants themselves have none. Of the many that came
# before, the lines of figures tell nearly always that they were over; the others' last rows are
# looked at. What is erased later is noted by a row of its own, which is not of that day.
_CAME = "SELECT id FROM orders WHERE id >= ? AND id < ? ORDER BY id"
_WERE_LEFT = (
    "WITH near AS MATERIALIZED (SELECT o.id FROM orders AS o LEFT JOIN history AS h"
    " ON h.row = o.rowid WHERE o.id >= ?1 AND o.id < ?2 AND (h.closed_s IS NULL OR h.refused = 1"
    " OR unixepoch(h.received_at) + h.closed_s + coalesce(h.told_s, 0) >= ?3))"
    " SELECT id FROM near WHERE (SELECT at FROM journal WHERE order_id = near.id"
    " AND kind <> 'erased' ORDER BY seq DESC LIMIT 1) >= ?4"
    " UNION SELECT id FROM orders INDEXED BY orders_on_board WHERE on_board = 1 AND id < ?2"
)


def bounds(day: date) -> tuple[datetime, datetime]:
    """Return when a day begins and ends in the machine's zone."""
    return (
        datetime.combine(day, time.min).astimezone(),
        datetime.combine(day + timedelta(days=1), time.min).astimezone(),
    )


@dataclass(frozen=True, slots=True)
class Word:
    """A journal row of no order: when it was written, and what it keeps beside its body."""

    at: datetime
    data: dict[str, object]


class Days(Finder):
    """A finder that is asked about days; every question raises `StoreUnavailable`."""

    def counts(self, bounds: Sequence[datetime]) -> list[int]:
        """Return how many orders came in from each of these instants up to the next one."""
        return [
            int(
                self._rows(
                    "SELECT count(*) FROM orders WHERE id >= ? AND id < ?",
                    (first_id(since), first_id(until)),
                )[0][0]
            )
            for since, until in pairwise(bounds)
        ]

    def last_arrival(self) -> datetime | None:
        """Return when the newest order came in, None where there is none."""
        rows = self._rows("SELECT received_at FROM orders ORDER BY id DESC LIMIT 1", ())
        return datetime.fromisoformat(str(rows[0][0])) if rows else None

    def there(self, since: datetime, until: datetime) -> list[str]:
        """Return the ids of all orders to which something may have happened from `since` on.

        They came before `until`; those that came before `since` were still of some concern then.
        """
        first, last = first_id(since - _AHEAD), first_id(since)
        over = (since - _AFTER).timestamp()
        left = self._rows(_WERE_LEFT, (first, last, over, stamp(since - _BEFORE)))
        came = self._rows(_CAME, (last, first_id(until)))
        return sorted(str(row[0]) for row in left) + [str(row[0]) for row in came]

    def life(self, order_id: str) -> tuple[Order, list[Entry]] | None:
        """Return an order and its journal, which fit each other; None if it is gone."""
        doc = self._doc(order_id)
        while doc is not None:
            rows, before = self.journal(order_id), doc
            doc = self._doc(order_id)
            # Something may happen to it at this very moment.
            if doc == before:
                return load(doc), rows
        return None

    def arrived(self, since: datetime, until: datetime) -> list[Order]:
        """Return the orders that came in between two instants, oldest first, as they stand."""
        rows = self._rows(
            "SELECT doc FROM orders WHERE id >= ? AND id < ? ORDER BY id",
            (first_id(since), first_id(until)),
        )
        return [load(str(row[0])) for row in rows]

    def words(self, since: datetime, until: datetime) -> list[Word]:
        """Return what was noted between two instants that concerned no order, oldest first."""
        rows = self._rows(
            "SELECT at, data FROM journal WHERE id >= ? AND id < ? AND order_id IS NULL"
            " ORDER BY seq",
            (first_id(since), first_id(until)),
        )
        return [Word(datetime.fromisoformat(str(at)), json.loads(str(data))) for at, data in rows]

    def _doc(self, order_id: str) -> str | None:
        rows = self._rows("SELECT doc FROM orders WHERE id = ?", (order_id,))
        return str(rows[0][0]) if rows else None
