"""How the machine and the files are: part of what /health says."""

import platform
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kds.store.backup import Backups
from kds.store.connection import sqlite_version


def vitals(database: Path | None, backups: Backups) -> Mapping[str, object]:
    """Return free disk space and sizes in bytes, the last backup, and versions."""
    free: int | None = None
    size: int | None = None
    last = None
    with suppress(OSError):
        if database:
            free = shutil.disk_usage(database.parent).free
            beside = [database, database.with_name(database.name + "-wal")]
            size = sum(file.stat().st_size for file in beside if file.exists())
        good = backups.good()
        last = good[0].at.isoformat() if good else None
    return {
        "disk": {"free_bytes": free},
        "database": {"bytes": size},
        "backup": {"last": last},
        "versions": {
            "python": platform.python_version(),
            "sqlite": ".".join(map(str, sqlite_version())),
            "system": f"{platform.system()} {platform.release()}",
        },
    }
