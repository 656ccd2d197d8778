"""What managers' pages ask of the program about its data, put together."""

from functools import partial

from kds.app.bundle import write_bundle
from kds.app.erasing import remove_before
from kds.app.opening import stage
from kds.app.program import Program
from kds.clock import utc_now
from kds.ui.office.health.care import Care


def care_of(program: Program) -> Care | None:
    """Return how a program's data is looked after; None where it is only in memory."""
    database = program.kitchen.store.path
    if database is None:
        return None
    privacy = program.settings.privacy

    return Care(
        database=database,
        backups=program.backups,
        restore=lambda backup: stage(backup, database),
        bundle=lambda health: write_bundle(database.parent, program.settings, health, utc_now()),
        remove_before=partial(remove_before, program.kitchen, database.parent),
        erase_after=privacy.erase_after,
        remove_after=privacy.remove_after,
    )
