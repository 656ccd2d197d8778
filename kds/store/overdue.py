"""Questions about what has been kept for long enough."""

from datetime import datetime

from kds.clock import first_id
from kds.domain.journal import Entry
from kds.domain.order import Order
from kds.store.document import stamp
from kds.store.reading import ENTRY_COLUMNS, Reading, entry_of


class Overdue(Reading):
    """Orders, rows and shifts to be erased or removed; each question raises `StoreUnavailable`."""

    def row_of(self, order_id: str) -> int:
        """Return the number of an order's row, by which it is indexed."""
        rows = self._rows("SELECT rowid FROM orders WHERE id = ?", (order_id,))
        return int(str(rows[0][0]))

    def to_erase(self, over_before: datetime, at_last_before: datetime, most: int) -> list[Order]:
        """Return orders that were over before an instant and are not erased, the oldest first.

        One of which something is still to be told waits until it was over before the other.
        """
        return self._many(
            "SELECT doc FROM orders WHERE over_at < ?1 AND (over_at < ?2 OR NOT EXISTS"
            " (SELECT 1 FROM outbox WHERE order_id = id)) ORDER BY over_at LIMIT ?3",
            (stamp(over_before), stamp(at_last_before), most),
        )

    def to_remove(self, received_before: datetime, most: int) -> list[str]:
        """Return the ids of orders that came in before an instant and left the board."""
        rows = self._rows(
            # Ids sort by time and have an index; the instants themselves have none.
            "SELECT id FROM orders WHERE id < ? AND on_board = 0 ORDER BY id LIMIT ?",
            (first_id(received_before), most),
        )
        return [str(row[0]) for row in rows]

    def loose_before(self, before: datetime, most: int) -> list[int]:
        """Return the numbers of journal rows of no order from before an instant.

        Never the last row's, as its number must not be given out again.
        """
        rows = self._rows(
            "SELECT seq FROM journal WHERE order_id IS NULL AND at < ? AND kind <> 'removed'"
            " AND seq < (SELECT max(seq) FROM journal) ORDER BY seq LIMIT ?",
            (stamp(before), most),
        )
        return [int(str(row[0])) for row in rows]

    def board_is_empty(self) -> bool:
        """Say whether no order is on the board."""
        found = self._rows("SELECT EXISTS (SELECT 1 FROM orders WHERE on_board = 1)", ())
        return found[0][0] == 0

    def ended_shifts(self, before: datetime) -> list[str]:
        """Return the ids of drivers' shifts that were over before an instant."""
        rows = self._rows(
            "SELECT id FROM shifts WHERE coalesce(ended_at, until) < ?", (stamp(before),)
        )
        return [str(row[0]) for row in rows]

    def loose_rows(self, before: datetime, most: int) -> list[tuple[int, Entry]]:
        """Return the next journal rows of no order, older than an instant, that are not erased."""
        rows = self._rows(
            f"SELECT {ENTRY_COLUMNS}, seq FROM journal WHERE order_id IS NULL"  # noqa: S608 - our own names
            " AND seq > (SELECT seq FROM erasure) AND at < ? ORDER BY seq LIMIT ?",
            (stamp(before), most),
        )
        return [(int(str(row[-1])), entry_of(row)) for row in rows]
