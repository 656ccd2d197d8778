"""Before anything is shown: the database is looked at, restored or copied where that is needed."""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kds.channels.channel import Channel
from kds.kitchen import Kitchen
from kds.kitchen.erasing import Erasing, Term
from kds.kitchen.moves import Moves
from kds.notices import Notice, Notices, Severity
from kds.store.backup import DAMAGED, REPLACED, Backup, Backups, check, copy
from kds.store.connection import SUSPECT
from kds.store.errors import StoreUnavailable
from kds.store.examining import damage, is_old, lacks_log, last_written, orders_since
from kds.store.store import Store

log = logging.getLogger(__name__)

STAGED = "restore.db"
_NAMED = 20
_LOG_GONE = "the log of its newest writes is gone"


def stage(backup: Path, database: Path) -> None:
    """Lay a backup out so that it takes the place of the database when the program starts next.

    Raises:
        StoreUnavailable: the backup cannot be read or copied; nothing has changed.

    """
    staged = database.with_name(STAGED)
    part = staged.with_suffix(".part")
    check(backup)
    try:
        copy(backup, part)
        for ending in ("-wal", "-shm"):
            # Of one that was cut off while it was put in place: it must not be played into this.
            staged.with_name(staged.name + ending).unlink(missing_ok=True)
        part.replace(staged)
    except OSError as error:
        raise StoreUnavailable(f"{staged}: {error.strerror or error}") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def prepare(kitchen: Kitchen, backups: Backups, notices: Notices) -> None:
    """Bring a kitchen's database into a state in which it can be shown; it is not open yet."""
    if database := kitchen.store.path:
        term = kitchen.erasing.term
        Opening(database, backups, kitchen.channels, term, kitchen.now, notices).prepare()


@dataclass(frozen=True)
class Opening:
    """Brings the database into a state in which it can be shown. Nothing has it open yet."""

    database: Path
    backups: Backups
    channels: Mapping[str, Channel]
    term: Term
    now: Callable[[], datetime]
    notices: Notices

    def prepare(self) -> None:
        """Put a restored backup in place, replace what is damaged, copy what is older."""
        staged = self.database.with_name(STAGED)
        suspect = self.database.with_name(SUSPECT)
        # What was being laid out when the program was cut off holds guests, and nobody needs it.
        with suppress(OSError):
            staged.with_suffix(".part").unlink(missing_ok=True)
        if staged.exists():
            self._restore_staged(staged)
        elif not self.database.exists():
            self._replace_lost()
        elif found := self._found(thorough=suspect.exists()):
            self._replace_damaged(found)
        suspect.unlink(missing_ok=True)
        if self.database.exists() and is_old(self.database):
            self._copy_older()

    def _found(self, *, thorough: bool) -> str:
        """Return why the database must be replaced, "" if it need not be."""
        lacks = lacks_log(self.database)
        found = damage(self.database, thorough=thorough)
        if lacks and not found:
            until, newest = last_written(self.database), next(iter(self.backups.good()), None)
            if newest and until and (last_written(newest.path) or until) > until:
                return _LOG_GONE
            log.error("the log of the newest writes is gone, they end at %s", until)
            title = "The newest orders and taps are lost"
            text = (
                f"The file {self.database.name}-wal is gone from the data folder. What came after "
                f"{_when(until)} is not on the board: look at the platforms' own tablets."
            )
            self.notices.show(Notice("restored", Severity.ERROR, title, text))
        return found

    def _replace_lost(self) -> None:
        """Put the last good backup in the place of a database that is gone; none is a new shop."""
        backup = self._last_good()
        if backup is None:
            return
        log.error("the order database was gone")
        title = "The order database was gone"
        text = (
            f"The backup of {_when(backup.at)} was put in its place. All orders and taps since "
            f"{_when(last_written(self.database))} are missing. Look at the platforms' own tablets."
        )
        self.notices.show(Notice("restored", Severity.ERROR, title, text))

    def _restore_staged(self, staged: Path) -> None:
        try:
            self._put_in_place(staged, REPLACED)
        except (StoreUnavailable, OSError) as error:
            log.warning("the backup was not restored: %s", error)
            title = "The backup was not restored"
            text = f"{error}. The orders are those from before. Try another backup."
            self.notices.show(Notice("restored", Severity.ERROR, title, text))
            with suppress(OSError):
                staged.unlink()
            return
        until = last_written(self.database)
        log.info("a backup was restored, it ends at %s", until)
        title = "A backup was restored"
        text = (
            f"It holds the orders until {_when(until)}. What came later is not on the board: look "
            "at the platforms' own tablets. The orders from before are kept beside the backups."
        )
        self.notices.show(Notice("restored", Severity.WARNING, title, text))

    def _put_in_place(self, staged: Path, mark: str) -> None:
        """Let a copy take the database's place; guests whose time is over are erased before."""
        if found := damage(staged):
            raise StoreUnavailable(found)
        store = Store(staged)
        try:
            store.open()
            moves = Moves(store, "restore", lambda _problem: None)
            Erasing(store, self.channels, moves, self.now, self.term).everything()
            store.tidy()
        finally:
            store.close()
        if self.database.exists():
            self.backups.put_aside(self.database, self.now(), mark)
        for ending in ("-wal", "-shm"):
            self.database.with_name(self.database.name + ending).unlink(missing_ok=True)
        staged.replace(self.database)

    def _replace_damaged(self, found: str) -> None:
        log.error("the order database is damaged: %s", found)
        title = "The order database was damaged"
        try:
            aside = self.backups.put_aside(self.database, self.now(), DAMAGED)
        except OSError as error:
            text = f"It cannot be set aside either: {error.strerror or error}."
            self.notices.show(Notice("restored", Severity.ERROR, title, text))
            return
        backup = self._last_good()
        if backup is None:
            text = (
                "There is no good backup: the board begins empty. Look at the platforms' own "
                f"tablets for open orders. The damaged file is kept: {aside.name}."
            )
            self.notices.show(Notice("restored", Severity.ERROR, title, text))
            return
        until = last_written(self.database)
        missing = self._missing(None if found == _LOG_GONE else aside, until)
        text = (
            f"The backup of {_when(backup.at)} was put in its place. {missing} "
            f"Look at the platforms' own tablets. The damaged file is kept: {aside.name}."
        )
        self.notices.show(Notice("restored", Severity.ERROR, title, text))

    def _last_good(self) -> Backup | None:
        """Put the newest backup in place that can be; return it."""
        staged = self.database.with_name(STAGED)
        for backup in self.backups.good():
            try:
                stage(backup.path, self.database)
                self._put_in_place(staged, DAMAGED)
            except (StoreUnavailable, OSError) as error:
                log.warning("%s cannot be restored: %s", backup.path.name, error)
                staged.unlink(missing_ok=True)
            else:
                return backup
        return None

    @staticmethod
    def _missing(aside: Path | None, until: datetime | None) -> str:
        numbers = orders_since(aside, until) if aside and until else None
        if numbers is None:
            return f"All orders and taps since {_when(until)} are missing."
        if not numbers:
            return f"No order came after that, but taps since {_when(until)} are missing."
        shown = ", ".join(numbers[:_NAMED]) + (" …" if len(numbers) > _NAMED else "")
        return f"Missing are taps since {_when(until)} and these orders at least: {shown}."

    def _copy_older(self) -> None:
        try:
            self.backups.make(self.database, self.now(), "-before-update")
        except StoreUnavailable as error:
            log.warning("no backup before the update: %s", error)
            title = "No backup before the update"
            text = f"The orders were brought up to date without a copy: {error}."
            self.notices.show(Notice("backup", Severity.WARNING, title, text))


def _when(at: datetime | None) -> str:
    return at.astimezone().strftime("%Y-%m-%d %H:%M") if at else "an unknown time"
