"""Keeps the lines of figures and the words of all orders up to date, a few at a time."""

from dataclasses import fields

from kds.domain.order import Order
from kds.domain.summary import Summary, search_text, summary_of
from kds.store.document import load, stamp
from kds.store.store import Store

_COLUMNS = tuple(field.name for field in fields(Summary))
_PLACES = ", ".join("?" for _ in range(len(_COLUMNS) + 1))
_INTO_HISTORY = f"INSERT OR REPLACE INTO history (row, {', '.join(_COLUMNS)}) VALUES ({_PLACES})"  # noqa: S608 - our own names
_INTO_WORDS = "INSERT OR REPLACE INTO words (rowid, number, items) VALUES (?, ?, ?)"
_INTO_YOUNG = (
    "INSERT OR REPLACE INTO young (rowid, number, items, notes, guest) VALUES (?, ?, ?, ?, ?)"
)


class Indexer:
    """Follows the journal of a store; `step` raises `StoreUnavailable`."""

    def __init__(self, store: Store) -> None:
        """Index what `store` holds."""
        self._store = store

    def step(self, most: int = 40) -> int:
        """Index the orders of the next journal rows, at most so many; return how many there were.

        0 means that everything is up to date. All of a step is one transaction.
        """
        found = self._store.changed_since_index(most)
        if found.last is None:
            return 0
        with self._store.move():
            for row, doc in found.orders:
                self.put(row, load(doc))
            self._store.write("UPDATE indexed SET seq = ?", (found.last,))
        return max(1, len(found.orders))

    def put(self, row: int, order: Order) -> None:
        """Index one order, whose number of row is `row`; inside a move.

        Of an erased one the figures stay as they were, and what guests said is forgotten.
        """
        write, words = self._store.write, search_text(order)
        summary = summary_of(order)
        values = [_stored(getattr(summary, name)) for name in _COLUMNS]
        if order.erased_at:
            write(_INTO_HISTORY.replace("OR REPLACE", "OR IGNORE"), (row, *values))
            write(
                "UPDATE history SET cancel_reason = ? WHERE row = ?", (summary.cancel_reason, row)
            )
            write("DELETE FROM young WHERE rowid = ?", (row,))
            write(_INTO_WORDS, (row, words.number, words.items))
            return
        write(_INTO_HISTORY, (row, *values))
        write("DELETE FROM words WHERE rowid = ?", (row,))
        said = (row, words.number, words.items, words.notes, words.guest)
        write(_INTO_YOUNG, said)


def _stored(value: object) -> object:
    if isinstance(value, bool):
        return int(value)
    return stamp(value) if hasattr(value, "astimezone") else value  # type: ignore[arg-type]
