"""Copies the orders every night while the program runs, and whenever somebody asks for it."""

import asyncio
import logging
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

from kds.kitchen import Kitchen
from kds.notices import Notice, Notices, Severity
from kds.settings.privacy import BackupSettings
from kds.store.backup import Backup, Backups
from kds.store.connection import SUSPECT
from kds.store.errors import StoreUnavailable
from kds.store.examining import damage

log = logging.getLogger(__name__)

_LOOK_S = 60.0
_TRY_AGAIN = timedelta(hours=1)
_NIGHT = timedelta(hours=24)
FOLDER = "backups"


def backups_of(settings: BackupSettings, data_dir: Path) -> Backups:
    """Return the folder of backups that the settings name."""
    return Backups(settings.folder or data_dir / FOLDER, timedelta(days=settings.keep_days))


def is_due(now: datetime, hour: int, last: datetime | None) -> bool:
    """Say whether it is time: at `hour` of each day, or as soon as the program runs after it.

    `last` is when the last copy was begun. All are instants; the hour is the machine's.
    """
    if last is None:
        return True
    local = now.astimezone()
    night = local.replace(hour=hour, minute=0, second=0, microsecond=0)
    night -= _NIGHT if night > local else timedelta()
    return last < night


class BackupTask:
    """Runs as one task; the copying itself is done on a thread and holds up nobody."""

    def __init__(
        self,
        kitchen: Kitchen,
        backups: Backups,
        settings: BackupSettings,
        notices: Notices,
    ) -> None:
        """Copy the kitchen's own store."""
        self._database = kitchen.store.path
        self._backups, self._settings, self._notices = backups, settings, notices
        self._now = kitchen.now
        self._not_before: datetime | None = None
        self.problem = ""

    async def run(self) -> None:
        """Go on for good."""
        while True:
            # First of all the board has to come up.
            await asyncio.sleep(_LOOK_S)
            await self.look()

    async def look(self) -> Backup | None:
        """Delete copies that are past their term, and make one if it is time."""
        now = self._now()
        await asyncio.to_thread(self._backups.expire, now)
        last = next((backup.at for backup in self._backups.good()), None)
        waits = self._not_before is not None and now < self._not_before
        if not self._settings.nightly or waits or not is_due(now, self._settings.hour, last):
            return None
        return await self._make(now)

    async def _make(self, now: datetime) -> Backup | None:
        if self._database is None or not self._database.exists():
            return None
        stop = Event()
        try:
            made = await asyncio.to_thread(self._backups.make, self._database, now, "", stop.is_set)
        except asyncio.CancelledError:
            stop.set()  # the program ends: the thread must not keep it waiting
            raise
        except StoreUnavailable as error:
            await self._failed(now, str(error))
            return None
        self.problem, self._not_before = "", None
        self._notices.clear("backup")
        log.info("backup made: %s, %s bytes", made.path.name, made.size)
        return made

    async def _failed(self, now: datetime, problem: str) -> None:
        self.problem, self._not_before = problem, now + _TRY_AGAIN
        log.warning("no backup: %s", problem)
        title, text = "No backup could be made", f"{problem}. It is tried again in an hour."
        database = self._database
        found = await asyncio.to_thread(damage, database, thorough=True) if database else ""
        if database and found:
            # The next start looks as thoroughly, and then restores the last good copy.
            database.with_name(SUSPECT).touch()
            title = "The order database is damaged"
            text = (
                "Start the program again when no order waits: it then restores the last good "
                "backup, and says what is missing."
            )
        self._notices.show(Notice("backup", Severity.ERROR, title, text))
