"""Read-only questions about all orders; they work while the program runs."""

import itertools
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from kds.domain.order import Order
from kds.store.document import load
from kds.store.errors import StoreUnavailable

_BATCH = 500


def every_order(path: Path) -> Iterator[Order]:
    """Return every order of a database file, oldest first, without holding them all in memory.

    Raises:
        StoreUnavailable: there is no such database, or it cannot be read.

    """
    if not path.exists():
        msg = f"there is no order database at {path}"
        raise StoreUnavailable(msg)
    orders = _read(path)
    first = next(orders, None)
    return iter(()) if first is None else itertools.chain((first,), orders)


def _read(path: Path) -> Iterator[Order]:
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            # Checkpoints are the writer's alone.
            connection.execute("PRAGMA busy_timeout = 5000")
            rows = connection.execute("SELECT doc FROM orders ORDER BY received_at, id")
            while batch := rows.fetchmany(_BATCH):
                for (doc,) in batch:
                    yield load(doc)
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise StoreUnavailable(f"{path}: {error}") from error
