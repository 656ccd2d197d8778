"""The database file, as another program on the same machine gets at it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

# The program's own library: two of them in one process do not see each other's locks.
import pysqlite3


@contextmanager
def locked(database: Path) -> Iterator[None]:
    """Be a program that writes to the database and takes its time."""
    with closing(pysqlite3.connect(str(database), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def checkpoint(database: Path) -> None:
    """Bring everything from the log beside the database into it."""
    with closing(pysqlite3.connect(str(database))) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def rows(database: Path, sql: str) -> list[Any]:
    """Return what a query finds."""
    with closing(pysqlite3.connect(str(database))) as other:
        found: list[Any] = other.execute(sql).fetchall()
        return found
