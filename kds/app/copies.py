"""`backup`, `restore` and `remove` of the command line: they need no screen."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from filelock import FileLock, Timeout

from kds.app.backing_up import backups_of
from kds.app.channels import make_channels
from kds.app.erasing import remove_before, term_of
from kds.app.opening import Opening, stage
from kds.clock import utc_now
from kds.config import Settings
from kds.domain.whereabouts import Whereabouts
from kds.kitchen import Kitchen
from kds.notices import Notices
from kds.store.backup import check, copy
from kds.store.errors import StoreUnavailable
from kds.store.store import Store

OK, FAILED = 0, 1


class InUse(Exception):
    """The program runs on this data folder. The message is for people."""


def back_up(data_dir: Path, settings: Settings | None, output: Path | None) -> int:
    """Copy the orders, also while the program runs; print where to.

    Raises:
        StoreUnavailable: there is no copy.

    """
    database = data_dir / "kds.db"
    if not database.exists():
        raise StoreUnavailable(f"there is no order database at {database}")
    if output:
        if output.exists():
            raise StoreUnavailable(f"{output} is there already")
        copy(database, output)
        check(output)
        _say(str(output))
        return OK
    backups = backups_of((settings or Settings()).backup, data_dir)
    _say(str(backups.make(database, utc_now()).path))
    return OK


def list_backups(data_dir: Path, settings: Settings | None) -> int:
    """Print the backups that can be restored, the newest first."""
    for backup in backups_of((settings or Settings()).backup, data_dir).good():
        _say(f"{backup.at.astimezone():%Y-%m-%d %H:%M}  {backup.size:>12}  {backup.path}")
    return OK


def restore(data_dir: Path, settings: Settings | None, backup: Path | None) -> int:
    """Put a backup in the place of the orders, by default the newest one.

    Without settings nobody knows how to erase what is to be erased in it: then it is laid out, and
    takes its place when the program starts next.

    Raises:
        InUse: the program runs.
        StoreUnavailable: it cannot be restored; nothing has changed.

    """
    database = data_dir / "kds.db"
    backups = backups_of((settings or Settings()).backup, data_dir)
    with _alone(data_dir):
        if backup is None:
            backup = next((each.path for each in backups.good()), None)
        if backup is None:
            raise StoreUnavailable(f"there is no backup in {backups.folder}")
        stage(backup, database)
        if settings is None:
            _say(f"{backup}: it takes its place when the program starts next.")
            return OK
        notices = Notices()
        channels = make_channels(settings, utc_now, Whereabouts())
        term = term_of(settings.privacy, data_dir)
        Opening(database, backups, channels, term, utc_now, notices).prepare()
        for notice in notices.current():
            _say(f"{notice.title}. {notice.text}")
        return FAILED if database.with_name("restore.db").exists() else OK


def remove(data_dir: Path, settings: Settings | None, older_than_days: int) -> int:
    """Remove every order that came longer ago and is not on the board, and its traces.

    Raises:
        InUse: the program runs; it can be done on its screen.
        StoreUnavailable: it could not be done.

    """
    database = data_dir / "kds.db"
    if not database.exists():
        raise StoreUnavailable(f"there is no order database at {database}")
    with _alone(data_dir):
        store = Store(database)
        try:
            store.open()
            kitchen = Kitchen(store, {}, utc_now)
            kitchen.erasing.term = term_of((settings or Settings()).privacy, data_dir)
            remove_before(kitchen, data_dir, utc_now() - timedelta(days=older_than_days))
            removed = kitchen.erasing.remove_all()
            store.tidy()
        finally:
            store.close()
    _say(f"{removed} orders removed")
    return OK


@contextmanager
def _alone(data_dir: Path) -> Iterator[None]:
    data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = FileLock(data_dir / "kds.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        msg = "The kitchen display is running with that data folder: use its screen, or end it."
        raise InUse(msg) from None
    try:
        yield
    finally:
        lock.release()


def _say(text: str) -> None:
    print(text, file=sys.stdout)  # noqa: T201 - the terminal is where it was started from
