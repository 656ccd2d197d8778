"""Keeps the lines of figures and the words of all orders up to date, a few at a time."""

from dataclasses import fields

from kds.domain.order import Order
from kds.domain.summary import Summary, search_text, summary_of
from kds.store.document import load, stamp
from kds.store.store import Store

_COLUMNS = tuple(field.name for field in fields(Summary))
_PLACES = ", ".join("?" for _ in range(len(_COLUMNS) + 1))
INTO_HISTORY = f"INSERT OR REPLACE INTO history (row, {', '.join(_COLUMNS)}) VALUES ({_PLACES})"  # noqa: S608 - our own names
INTO_WORDS = (
    "INSERT OR REPLACE INTO words (rowid, number, items, notes, guest, marks)"
    " VALUES (?, ?, ?, ?, ?, ?)"
)
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
        self._purging = False

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

    def purge(self, pages: int = 100) -> bool:
        """Take words that no order has any more out of the index; False when none is left.

        The index only notes first that they do not count. Each call is one short transaction that
        writes about so many pages; after erasing it has to be called until it says False.
        """
        with self._store.move():
            before = self._store.rows_written()
            # The first call (less than 0) has all parts of the index merged, the next go on.
            said = pages if self._purging else -pages
            self._store.write("INSERT INTO words (words, rank) VALUES ('merge', ?)", (said,))
            # A call that merged nothing has written the row of the command alone.
            self._purging = self._store.rows_written() - before > 1
        return self._purging

    def put(self, row: int, order: Order) -> None:
        """Index one order, whose number of row is `row`; inside a move."""
        self._store.write(INTO_HISTORY, (row, *history_row(order)))
        self._store.write(INTO_WORDS, (row, *words_row(order)))
        self._store.write(_COMBINE, (row,))


def history_row(order: Order) -> tuple[object, ...]:
    """Return an order's line of figures, without the number of its row."""
    summary = summary_of(order)
    return tuple(_stored(getattr(summary, name)) for name in _COLUMNS)


def words_row(order: Order) -> tuple[str, ...]:
    """Return the words of an order, without the number of its row; those of its number first."""
    words = search_text(order)
    return words.number, words.items, words.notes, words.guest, words.marks


def _stored(value: object) -> object:
    if isinstance(value, bool):
        return int(value)
    return stamp(value) if hasattr(value, "astimezone") else value  # type: ignore[arg-type]
