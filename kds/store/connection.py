"""The connection to the database file: opened when needed, and again after a failure."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

# The module that sqlite-utils itself uses, so that the exceptions are the same.
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from kds.store.errors import StoreUnavailable
from kds.store.schema import bring_up_to_date, is_older

# A foreign program that holds the database must not freeze the screen: the caller tries again.
_BUSY_MS = 100

# A file of this name beside the database says that there may be damage in it.
SUSPECT = "suspect"

# Writing a whole file anew takes seconds up to here.
_QUICKLY_WRITTEN = 500_000_000


class Connection:
    """One SQLite file with the settings that make a commit durable.

    A failure closes it and the next use opens it again, so that a cured disk needs no restart.
    """

    def __init__(self, path: Path | None) -> None:
        """Use the file at `path`, or memory when it is None."""
        self._path = path
        self._db: Database | None = None
        self._file: tuple[int, int] | None = None
        self._log: tuple[int, int] | None = None

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        if self._db is not None:
            with suppress(sqlite3.Error):
                self._db.close()
            self._db = None

    def execute(self, sql: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
        """Run one statement inside or outside of a transaction."""
        return self.database().conn.execute(sql, values)

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._db is not None and self._db.conn.in_transaction

    def empty_log(self) -> bool:
        """Bring all writes into the file and cut the log off; False when a reader is in the way."""
        connection = self.database().conn
        connection.execute("PRAGMA busy_timeout = 0")
        try:
            (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return bool(busy == 0)
        except sqlite3.OperationalError:
            return False
        finally:
            connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")

    @contextmanager
    def blaming_the_machine(self) -> Iterator[None]:
        """Turn what SQLite and the file system say into `StoreUnavailable`, and start afresh."""
        try:
            yield
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError):
            raise
        except (sqlite3.Error, OSError) as error:
            self.close()
            if type(error) is sqlite3.DatabaseError:
                self._is_damaged()
            raise StoreUnavailable(str(error)) from error

    def _is_damaged(self) -> None:
        """Have the whole file looked at when the program starts next."""
        if self._path:
            with suppress(OSError):
                self._path.with_name(SUSPECT).touch()

    def database(self) -> Database:
        """Return the open database, opening it if need be."""
        if self._db is not None and not self.in_transaction:
            self._check_file()
        if self._db is None:
            self._db = self._connect()
        return self._db

    def _connect(self) -> Database:
        if self._path:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            # Orders hold personal data: the file is the owner's alone from its first byte.
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = sqlite3.connect(str(self._path or ":memory:"), isolation_level=None)
        try:
            if connection.execute("PRAGMA page_count").fetchone() == (0,):
                # Only a new file takes this: freed pages go back to the disk, a few at a time.
                connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
            for pragma in (
                # What is erased or written over is gone from the pages, too.
                "secure_delete = ON",
                f"busy_timeout = {_BUSY_MS}",
                "journal_mode = WAL",
                "synchronous = FULL",
                "foreign_keys = ON",
                "trusted_schema = OFF",
                "journal_size_limit = 16777216",
            ):
                connection.execute(f"PRAGMA {pragma}")
            db = Database(connection, execute_plugins=False)
            was_old = is_older(db)
            bring_up_to_date(db)
            if was_old:
                _write_anew(connection)
        except BaseException:
            connection.close()
            raise
        self._file, self._log = _identity(self._path), _identity(_beside(self._path, "-wal"))
        return db

    def _check_file(self) -> None:
        """Notice that the file was moved, deleted or replaced: writes would go into the void."""
        now = _identity(self._path)
        if now == self._file:
            return
        if now is None:
            msg = f"the order database {self._path} is gone; put it back where it was"
            raise StoreUnavailable(msg)
        log = _beside(self._path, "-wal")
        stale = self._log is not None and _identity(log) == self._log
        self.close()
        if stale and log:
            # What was written for the old file must not be played into the new one.
            log.unlink(missing_ok=True)
            log.with_name(log.name.removesuffix("-wal") + "-shm").unlink(missing_ok=True)


def _write_anew(connection: sqlite3.Connection) -> None:
    """Leave behind what older versions left in unused parts of pages, where that takes no minutes.

    It numbers rows anew, so it must come before anything is indexed.
    """
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    (kept,) = connection.execute("PRAGMA auto_vacuum").fetchone()
    if kept == 0 and pages * size <= _QUICKLY_WRITTEN:
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        connection.execute("VACUUM")


def _beside(path: Path | None, ending: str) -> Path | None:
    return path.with_name(path.name + ending) if path else None


def _identity(path: Path | None) -> tuple[int, int] | None:
    """Return what tells a file from one that takes its place; None when there is none."""
    if path is None:
        return None
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino


def sqlite_version() -> tuple[int, ...]:
    """Return the version of the SQLite library that is used."""
    return tuple(sqlite3.sqlite_version_info)
