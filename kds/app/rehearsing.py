"""`--demo --replay`: the orders of a real day, or a practice file, without anybody's guests."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kds.domain.rehearsal import NotReadable, Rehearsed, from_data, rehearsed
from kds.store.days import Days, bounds


class NoRehearsal(Exception):
    """There is nothing to play. The message is for people."""


def rehearsal(what: str, data_dir: Path) -> Sequence[Rehearsed]:
    """Return what is to be played: of the day `what` in a data folder, or of the file `what`.

    The database is only read, also while the program that writes it runs.

    Raises:
        NoRehearsal: there is no such day or file, or it holds no order.
        StoreUnavailable: the database cannot be read.

    """
    try:
        day = date.fromisoformat(what)
    except ValueError:
        return _of_file(Path(what))
    path = data_dir / "kds.db"
    if not path.exists():
        msg = f"There is no order database at {path}: name the folder with --from-data-dir."
        raise NoRehearsal(msg)
    days = Days(path)
    try:
        orders = rehearsed(days.arrived(*bounds(day)))
    finally:
        days.close()
    if not orders:
        raise NoRehearsal(f"There was no order on {day}.")
    return orders


def _of_file(path: Path) -> Sequence[Rehearsed]:
    if not path.is_file():
        msg = f"{path} is neither a day like 2026-11-21 nor a practice file."
        raise NoRehearsal(msg)
    try:
        orders = from_data(json.loads(path.read_text("utf-8")))
    except (ValueError, NotReadable) as error:
        raise NoRehearsal(f"{path}: {error}") from error
    if not orders:
        raise NoRehearsal(f"{path} holds no order.")
    return orders
