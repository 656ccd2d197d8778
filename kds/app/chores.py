"""What goes on beside the orders, slowly and without holding anything up."""

from collections.abc import Callable, Coroutine, Iterator

from kds.app.backing_up import BackupTask
from kds.app.erasing import ErasingTask
from kds.app.giving_up import GivingUp
from kds.app.indexing import Indexing
from kds.app.tracking import Tracking
from kds.config import Settings
from kds.kitchen import Kitchen
from kds.notices import Notices
from kds.store.backup import Backups

_FINE = "Orders go on as usual."

# Its name, what runs it, and what it means when it stops.
Chore = tuple[str, Callable[[], Coroutine[object, object, None]], str]


def chores(
    kitchen: Kitchen, backups: Backups, settings: Settings, notices: Notices
) -> Iterator[Chore]:
    """Yield each of them; they run until they are cancelled."""
    yield "the watch over answers", GivingUp(kitchen).run, _FINE
    tracking = Tracking(kitchen, settings.delivery.location_seconds)
    yield "the drivers' positions", tracking.run, _FINE
    yield "the backup", BackupTask(kitchen, backups, settings.backup, notices).run, _FINE
    yield "the erasure", ErasingTask(kitchen).run, "Guests are kept for too long."
    yield "the index of history", Indexing(kitchen.store).run, _FINE
