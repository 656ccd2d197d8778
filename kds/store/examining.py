"""What state a database file is in, before anything is written to it."""

import math
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from kds.domain.journal import Kind
from kds.store.document import stamp
from kds.store.schema import is_older

# Longer than this nobody waits for the board; what is damaged beyond is found when it is read.
_LOOKED_FOR_S = 0.2
# After the program was cut off: then damage is likely, and the wait is worth it.
_LOOKED_FOR_AFTER_A_CRASH_S = 3.0
_STEPS = 10_000


def damage(path: Path, *, thorough: bool = False) -> str:
    """Return what is wrong with a database that is there, "" for nothing that is found soon.

    `thorough` looks until the end, however long that takes.

    A database that another program has locked, or that the disk does not let us read just now, is
    not damaged.
    """
    if path.is_file() and path.stat().st_size == 0:
        # SQLite takes it for a new one, and would show an empty board without a word.
        return "it is empty"
    log = path.with_name(path.name + "-wal")
    crashed = log.exists() and log.stat().st_size > 0
    looked_for = _LOOKED_FOR_AFTER_A_CRASH_S if crashed else _LOOKED_FOR_S
    until = math.inf if thorough else time.monotonic() + looked_for
    try:
        with closing(sqlite3.connect(path, isolation_level=None, timeout=1)) as connection:
            connection.set_progress_handler(lambda: time.monotonic() > until, _STEPS)
            said = [str(row[0]) for row in connection.execute("PRAGMA quick_check(3)")]
            return "" if said == ["ok"] else "; ".join(said)
    except sqlite3.OperationalError:
        return ""
    except sqlite3.DatabaseError as error:
        return str(error)


def lacks_log(path: Path) -> bool:
    """Say whether somebody took away the log of a database in use, and the newest writes with it.

    SQLite itself leaves the index of the log (-shm) behind only together with the log (-wal).
    """
    log, index = (path.with_name(path.name + ending) for ending in ("-wal", "-shm"))
    return index.exists() and not log.exists()


def is_old(path: Path) -> bool:
    """Say whether an older version of the program wrote a database."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as opened:
            return is_older(Database(opened, execute_plugins=False))
    except sqlite3.Error:
        return False


def orders_since(path: Path, since: datetime) -> list[str] | None:
    """Return the numbers of the orders that came from an instant on, as far as can be read.

    None where nothing can be.
    """
    found: list[str] = []
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as opened:
            rows = opened.execute(
                "SELECT display_id FROM orders NOT INDEXED WHERE received_at > ?", (stamp(since),)
            )
            found.extend(str(display_id) for (display_id,) in rows)
    except sqlite3.Error:
        return found or None
    return found


def last_written(path: Path) -> datetime | None:
    """Return the instant of the last journal row of a database, None if there is none.

    Rows about erasing do not count: a backup that is put in place has just been given some.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as opened:
            row = opened.execute(
                "SELECT at FROM journal WHERE kind NOT IN (?, ?) ORDER BY seq DESC LIMIT 1",
                (Kind.ERASED, Kind.REMOVED),
            ).fetchone()
            return datetime.fromisoformat(str(row[0])) if row else None
    except (sqlite3.Error, ValueError):
        return None
