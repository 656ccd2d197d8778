"""Reads the orders of a long export, a few at a time, and what the index does not know yet."""

from kds.domain.order import Order
from kds.store.document import load
from kds.store.finding import Finder, Wanted


class Gatherer(Finder):
    """A finder that goes from the oldest order to the newest one."""

    def oldest(self, wanted: Wanted, after: int, most: int) -> tuple[list[Order], int | None]:
        """Return the oldest orders that fit, from behind row `after` on, and what asks for more.

        Few at a time, each in a moment: while one reads, the file beside the database grows.
        """
        asked = self._question(wanted, None)
        asked.where.append("{row} > ?")
        asked.given.append(after)
        doc = asked.text("(SELECT doc FROM orders WHERE rowid = h.row)")
        rows = self._rows(f"{doc} ORDER BY 1 LIMIT ?", (*asked.values, most))
        found = [load(str(row[1])) for row in rows if row[1] is not None]
        return found, int(rows[-1][0]) if len(rows) == most else None

    def unindexed(self) -> list[str]:
        """Return the ids of orders that came or changed after the index was last written."""
        rows = self._rows(
            "SELECT order_id, min(seq) AS first FROM journal"
            " WHERE seq > (SELECT seq FROM indexed) AND order_id IS NOT NULL"
            " GROUP BY order_id ORDER BY first",
            (),
        )
        return [str(row[0]) for row in rows]
