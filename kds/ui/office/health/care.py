"""What the program can do for the data in its folder, when a manager asks for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kds.store.backup import Backups


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """Made where everything is put together.

    `restore` lays a backup out for the next start, `bundle` writes what support needs, and what it
    is given of /health, into a new file and returns it; both raise `StoreUnavailable` or `OSError`
    and may be called on any thread.
    `remove_before` has older orders removed from now on, little by little; it raises `OSError`.
    `erase_after` and `remove_after` are the terms in force, None for good.
    """

    database: Path
    backups: Backups
    restore: Callable[[Path], None]
    bundle: Callable[[Mapping[str, object]], Path]
    remove_before: Callable[[datetime], None]
    erase_after: timedelta | None
    remove_after: timedelta | None
