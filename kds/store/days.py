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

# Ids sort by time and have an index; the instants themselves have none. What is erased later is
# noted by a row of its own, which is not of that day.
_THERE = (
    "SELECT id FROM orders WHERE id >= ?1 AND id < ?3 AND (id >= ?2 OR on_board = 1"
    " OR (SELECT at FROM journal WHERE order_id = orders.id AND kind <> 'erased'"
    " ORDER BY seq DESC LIMIT 1) >= ?4)"
    " UNION SELECT id FROM orders WHERE on_board = 1 AND id < ?3 ORDER BY id"
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
        ids = [first_id(at) for at in (since - _AHEAD, since, until)]
        values = (*ids, stamp(since - _BEFORE))
        return [str(row[0]) for row in self._rows(_THERE, values)]

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
