"""Keeps the lines of figures and the words of all orders up to date, a few at a time."""

from dataclasses import fields

from kds.domain.order import Order
from kds.domain.summary import Summary, search_text, summary_of
from kds.store.document import load, stamp
from kds.store.store import Store

_COLUMNS = tuple(field.name for field in fields(Summary))
_PLACES = ", ".join("?" for _ in range(len(_COLUMNS) + 1))
INTO_HISTORY = f"INSERT OR REPLACE INTO history (row, {', '.join(_COLUMNS)}) VALUES ({_PLACES})"  # noqa: S608 - our own names
# Of orders whose guests are still known, and of those that are erased.
INTO_YOUNG = (
    "INSERT OR REPLACE INTO young (rowid, number, items, marks, notes, guest)"
    " VALUES (?, ?, ?, ?, ?, ?)"
)
INTO_WORDS = "INSERT OR REPLACE INTO words (rowid, number, items, marks) VALUES (?, ?, ?, ?)"
_COMBINED = (
    "INSERT OR IGNORE INTO combinations SELECT DISTINCT channel, source, kind, state, late,"
    " cancelled_by <> '', needed_help FROM history"
)
# Of all orders, as when many were written at once.
COMBINE_ALL = _COMBINED
_COMBINE = f"{_COMBINED} WHERE row = ?"


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

    def behind(self) -> int:
        """Return how many journal rows are not indexed yet."""
        question = "SELECT (SELECT coalesce(max(seq), 0) FROM journal) - seq FROM indexed"
        return int(str(self._store.ask(question)[0][0]))

    def put(self, row: int, order: Order) -> None:
        """Index one order, whose number of row is `row`; inside a move.

        Of an erased one the figures stay as they were, and what guests said is forgotten.
        """
        write, erased = self._store.write, order.erased_at is not None
        write(INTO_HISTORY, (row, *history_row(order)))
        write(f"DELETE FROM {'young' if erased else 'words'} WHERE rowid = ?", (row,))  # noqa: S608 - our own names
        write(INTO_WORDS if erased else INTO_YOUNG, (row, *words_row(order)))
        write(_COMBINE, (row,))


def history_row(order: Order) -> tuple[object, ...]:
    """Return an order's line of figures, without the number of its row."""
    summary = summary_of(order)
    return tuple(_stored(getattr(summary, name)) for name in _COLUMNS)


def words_row(order: Order) -> tuple[str, ...]:
    """Return the words of an order, without the number of its row; those of its number first.

    Of an erased one they are those for the index that holds nothing of guests.
    """
    words = search_text(order)
    known = (words.number, words.items, words.marks)
    return known if order.erased_at else (*known, words.notes, words.guest)


def _stored(value: object) -> object:
    if isinstance(value, bool):
        return int(value)
    return stamp(value) if hasattr(value, "astimezone") else value  # type: ignore[arg-type]
