"""Copies of the order database: made beside the running program, checked, kept for their term."""

import os
import re
import shutil
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from kds.store.document import load
from kds.store.errors import StoreUnavailable

_NAME = re.compile(r"kds-(\d{8}T\d{6}Z)(-[a-z-]+)?\.db")
_STAMP = "%Y%m%dT%H%M%SZ"
# Pages at a time, and a pause after them, so that the disk has time for the kitchen.
_PAGES, _PAUSE_S = 512, 0.002
_READ_AGAIN = 200
DAMAGED, REPLACED = "-damaged", "-replaced"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: its file, when it was begun (UTC), its size in bytes.

    `aside` marks a database that was put aside as it was damaged or replaced: no backup.
    """

    path: Path
    at: datetime
    size: int
    aside: bool


def never() -> bool:
    """Go on."""
    return False


class Backups:
    """The folder of copies. Its methods may be used on any thread; they touch no open store."""

    def __init__(self, folder: Path, keep: timedelta = timedelta(days=7)) -> None:
        """Keep copies in `folder`, each for so long."""
        self.folder = folder
        self.keep = keep

    def all(self) -> list[Backup]:
        """Return what is in the folder, the newest first."""
        found = []
        for path in self.folder.glob("kds-*.db") if self.folder.is_dir() else ():
            if name := _NAME.fullmatch(path.name):
                at = datetime.strptime(name[1], _STAMP).replace(tzinfo=UTC)
                aside = name[2] in (DAMAGED, REPLACED)
                found.append(Backup(path, at, path.stat().st_size, aside))
        return sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True)

    def good(self) -> list[Backup]:
        """Return the copies that can be restored, the newest first."""
        return [backup for backup in self.all() if not backup.aside]

    def make(
        self,
        database: Path,
        now: datetime,
        mark: str = "",
        cancelled: Callable[[], bool] = never,
    ) -> Backup:
        """Copy a database, check the copy, and only then give it its name.

        Raises:
            StoreUnavailable: there is no copy now; the message says why.

        """
        path = self.folder / f"kds-{now.astimezone(UTC).strftime(_STAMP)}{mark}.db"
        part = path.with_suffix(".part")
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            copy(database, part, cancelled)
            check(part)
            part.replace(path)
        except OSError as error:
            raise StoreUnavailable(f"{path}: {error.strerror or error}") from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        return Backup(path, now, path.stat().st_size, aside=False)

    def put_aside(self, database: Path, now: datetime, mark: str) -> Path:
        """Move a database and its log of writes here, where they are kept for their term.

        Raises:
            OSError: that cannot be done.

        """
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = self.folder / f"kds-{now.astimezone(UTC).strftime(_STAMP)}{mark}.db"
        # The log first: without its database it is worth nothing, but it must not stay behind.
        for ending in ("-wal", "-shm", ""):
            beside = database.with_name(database.name + ending)
            if beside.exists():
                shutil.move(beside, path.with_name(path.name + ending))
        return path

    def expire(self, now: datetime) -> int:
        """Delete what is past its term; return how many there were."""
        old = [backup for backup in self.all() if backup.at < now - self.keep]
        for backup in old:
            for ending in ("-wal", "-shm", ""):
                backup.path.with_name(backup.path.name + ending).unlink(missing_ok=True)
        for part in self.folder.glob("kds-*.part") if self.folder.is_dir() else ():
            if part.stat().st_mtime < now.timestamp() - 24 * 3600:
                part.unlink(missing_ok=True)
        return len(old)


def copy(database: Path, target: Path, cancelled: Callable[[], bool] = never) -> None:
    """Copy a database as it stands at one instant, page by page, while others write to it.

    Pages are copied, not rows: orders keep the numbers of their rows, by which they are indexed.

    Raises:
        StoreUnavailable: that cannot be done; there may be a part of a copy.

    """

    def pause(_status: int, _remaining: int, _total: int) -> None:
        if cancelled():
            msg = "cancelled"
            raise InterruptedError(msg)
        time.sleep(_PAUSE_S)

    target.unlink(missing_ok=True)
    os.close(os.open(target, os.O_RDWR | os.O_CREAT, 0o600))
    try:
        address = f"{database.resolve().as_uri()}?mode=ro"
        with (
            closing(sqlite3.connect(address, uri=True, isolation_level=None)) as source,
            closing(sqlite3.connect(target, isolation_level=None)) as made,
        ):
            source.execute("PRAGMA busy_timeout = 5000")
            # What is read stays as it is now, so that nobody's writing makes it begin again.
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            source.backup(made, pages=_PAGES, progress=pause)
            # A file of its own, that can be copied and read without a log beside it.
            made.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise StoreUnavailable(f"{database}: {error}") from error


def check(path: Path, cancelled: Callable[[], bool] = never) -> None:
    """Make sure that a database is whole, and that its newest orders can be read.

    Raises:
        StoreUnavailable: it is not; the message says what is wrong.

    """
    if not path.exists():
        raise StoreUnavailable(f"there is no order database at {path}")
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as opened:
            opened.set_progress_handler(cancelled, 100_000)
            said = [str(row[0]) for row in opened.execute("PRAGMA integrity_check(3)")]
            if said != ["ok"]:
                raise StoreUnavailable(f"{path}: {'; '.join(said)}")
            rows = opened.execute(
                "SELECT doc FROM orders ORDER BY rowid DESC LIMIT ?", (_READ_AGAIN,)
            )
            for (doc,) in rows:
                load(str(doc))
    except (sqlite3.Error, ValueError) as error:
        raise StoreUnavailable(f"{path}: {error}") from error
