"""Fills a new order database with many rows at once. Nothing else may use it meanwhile.

What goes wrong half-way leaves a file that is of no use: whoever loads makes it under another name.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from kds.store.errors import StoreUnavailable
from kds.store.indexing import COMBINE_ALL, INTO_HISTORY, INTO_WORDS, INTO_YOUNG
from kds.store.store import Store

# Half of the pages that the indexes touch at random stay in memory.
_CACHE_KB = 300_000

Rows = Iterable[Sequence[object]]


class Loader:
    """Writes rows without waiting for the disk; every method raises `StoreUnavailable`.

    Row numbers of orders are given: newer orders have higher ones. Journal rows come in the order
    in which they happened.
    """

    def __init__(self, path: Path) -> None:
        """Make the file at `path` with all its tables."""
        self._path = path
        store = Store(path)
        store.open()
        store.close()
        self._connection = sqlite3.connect(str(path), isolation_level=None)
        for pragma in (
            "journal_mode = OFF",
            "synchronous = OFF",
            "locking_mode = EXCLUSIVE",
            f"cache_size = -{_CACHE_KB}",
        ):
            self._connection.execute(f"PRAGMA {pragma}")
        # Indexes are made faster from what is there than row by row.
        self._indexes = self._connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        ).fetchall()
        for name, _ in self._indexes:
            self._connection.execute(f'DROP INDEX "{name}"')

    def add(self, orders: Rows, journal: Rows, history: Rows, words: Rows, young: Rows) -> None:
        """Add rows of the tables, each with all its columns; orders with their row number.

        Words of orders whose guests are still known are `young`.
        """
        try:
            self._connection.execute("BEGIN")
            self._connection.executemany(
                "INSERT INTO orders (rowid, id, channel, remote_id, source_key, channel_order_id,"
                " display_id, state, on_board, received_at, relevant_until, closed_at,"
                " fingerprint, doc, over_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                orders,
            )
            self._connection.executemany(
                "INSERT INTO journal (id, at, kind, screen, order_id, data, body, packed)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                journal,
            )
            self._connection.executemany(INTO_HISTORY, history)
            self._connection.executemany(INTO_WORDS, words)
            self._connection.executemany(INTO_YOUNG, young)
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise StoreUnavailable(f"{self._path}: {error}") from error

    def finish(self) -> None:
        """Make the indexes; the file is as the program itself leaves it."""
        try:
            for _, sql in self._indexes:
                self._connection.execute(sql)
            self._connection.execute(COMBINE_ALL)
            self._connection.execute(
                "UPDATE indexed SET seq = (SELECT coalesce(max(seq), 0) FROM journal)"
            )
            self._connection.execute("PRAGMA locking_mode = NORMAL")
            self._connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.Error as error:
            raise StoreUnavailable(f"{self._path}: {error}") from error
        finally:
            self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
