"""Writes what waits in the log of writes into the database, beside the running program."""

from contextlib import closing, suppress
from pathlib import Path

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]


def write_back(path: Path) -> None:
    """Bring as much as can be brought now; it holds up nobody, and may be done on any thread."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(path, timeout=0)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
