"""What goes on beside the orders, slowly and without holding anything up."""

from collections.abc import Callable, Coroutine, Iterator
from typing import NamedTuple

from kds.app.backing_up import BackupTask
from kds.app.erasing import ErasingTask
from kds.app.giving_up import GivingUp
from kds.app.indexing import Indexing
from kds.app.tracking import Tracking
from kds.app.trying.leaving import Leaving
from kds.config import Settings
from kds.kitchen import Kitchen
from kds.notices import Notices
from kds.store.backup import Backups

_FINE = "Orders go on as usual."


class Chore(NamedTuple):
    """Its name, what runs it until it is cancelled, and what it means when it stops."""

    name: str
    run: Callable[[], Coroutine[object, object, None]]
    meaning: str


def chores(
    kitchen: Kitchen, backups: Backups, settings: Settings, notices: Notices
) -> Iterator[Chore]:
    """Yield each of them."""
    tracking = Tracking(kitchen, settings.delivery.location_seconds)
    backing_up = BackupTask(kitchen, backups, settings.backup, notices)
    yield Chore("the watch over answers", GivingUp(kitchen).run, _FINE)
    yield Chore("the drivers' positions", tracking.run, _FINE)
    yield Chore("the test orders", Leaving(kitchen).run, _FINE)
    yield Chore("the backup", backing_up.run, _FINE)
    yield Chore("the erasure", ErasingTask(kitchen).run, "Guests are kept for too long.")
    yield Chore("the index of history", Indexing(kitchen.store).run, _FINE)
